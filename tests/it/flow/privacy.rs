//! A member exports and deletes their data.

use crate::harness::{
    Group, RIGHT, WRONG, assert_holds, closed, final_standings, press, press_after, slash,
};

#[tokio::test]
async fn a_member_exports_and_deletes_all_data_about_them() {
    let mut group = Group::with_capitals().await;
    let none = slash(&group.ben, &group.quiz, "privacy export").await;
    assert!(none.ephemeral());
    assert_holds(&none.text(), &["Nothing is stored about you."]);
    let options = [("bank", "capitals".into()), ("questions", 1.into())];
    let question = group.play_in(&group.quiz, &group.ben, &options).await;
    press_after(&group.ben, &question, RIGHT, 1000).await;
    press_after(&group.chloe, &question, WRONG, 1000).await;
    closed(&question).await;
    final_standings(&group.quiz).await;
    // The second question is open when he deletes his data.
    let open = group.play_in(&group.quiz, &group.ana, &options).await;
    press_after(&group.ben, &open, RIGHT, 1000).await;

    let given = slash(&group.ben, &group.quiz, "privacy export").await;
    assert!(given.ephemeral());
    let file = given.message().file("quizbot-data.json");
    let data: serde_json::Value =
        serde_json::from_slice(&file.expect("a file")).expect("it is JSON");
    assert_eq!(data["answer"].as_array().map(Vec::len), Some(2));
    assert_eq!(data["quiz"][0]["starter_name"], "Ben");
    assert_holds(
        &data["award"][0]["prompt"].to_string(),
        &["What is the capital of"],
    );
    assert!(
        !data.to_string().contains("Chlo"),
        "the export has no other members"
    );

    let asked = slash(&group.ben, &group.quiz, "privacy delete").await;
    assert_holds(&asked.text(), &["This can't be undone"]);
    let gone = press(&group.ben, asked.message(), "Delete my data").await;
    assert_holds(
        &gone.text(),
        &["Nothing we store carries your name any more."],
    );
    assert_names_nobody(&group, &group.ben.id().to_string(), "Ben");
    let none = slash(&group.ben, &group.quiz, "privacy export").await;
    assert_holds(&none.text(), &["Nothing is stored about you."]);

    // The quiz continues with the answer without a name, also after a restart.
    press_after(&group.chloe, &open, WRONG, 2000).await;
    let shut = closed(&open).await;
    assert_holds(&shut.text(), &["**Correct:** — +900"]);
    final_standings(&group.quiz).await;
    let before = slash(&group.chloe, &group.quiz, "leaderboard").await.text();
    assert_holds(&before, &["🥇 **—** · 1800 points"]);
    group.stop_bot().await;
    group.start_bot().await;
    let after = slash(&group.chloe, &group.quiz, "leaderboard").await.text();
    assert_eq!(before, after);
    assert_names_nobody(&group, &group.ben.id().to_string(), "Ben");
    group.end().await;
}

/// Checks that no cell of the store contains the id or the name.
fn assert_names_nobody(group: &Group, id: &str, name: &str) {
    let store = group.store();
    let mut tables = store
        .prepare("SELECT t.name, c.name FROM sqlite_schema AS t JOIN pragma_table_xinfo(t.name) AS c WHERE t.type = 'table'")
        .expect("SQL");
    let columns = tables
        .query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })
        .expect("rows");
    for column in columns {
        let (table, column) = column.expect("two texts");
        let sql =
            format!("SELECT count(*) FROM {table} WHERE CAST(\"{column}\" AS TEXT) IN (?1, ?2)");
        let count: i64 = store
            .query_row(&sql, [id, name], |row| row.get(0))
            .expect("SQL");
        assert_eq!(count, 0, "{table}.{column} names them");
    }
}
