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
    assert_holds(&before, &["🥇 **—** · 1,800 points"]);
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

/// A question whose answer is typed, and one with options.
const WORDS: &str = "
title: Words
questions:
  - {prompt: What is the capital of France?, accept: [Paris]}
";

/// All bytes that the store has on disk.
fn bytes_on_disk(group: &Group) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in std::fs::read_dir(group.data()).expect("a folder") {
        let path = entry.expect("an entry").path();
        bytes.extend(std::fs::read(path).unwrap_or_default());
    }
    bytes
}

/// As SQLite writes a large integer: in a row, and as the key of one.
fn as_sqlite_writes(id: u64) -> [Vec<u8>; 2] {
    let mut varint = vec![(id & 0xff) as u8];
    let mut rest = id >> 8;
    for _ in 0..8 {
        varint.insert(0, (rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    [id.to_be_bytes().to_vec(), varint]
}

#[tokio::test]
async fn after_a_deletion_and_a_stop_nothing_of_the_member_is_in_the_files() {
    let mut group = Group::with(&[("words.yaml", WORDS)]).await;
    let who = group.join("Zebulon");
    let question = group.play("words", 1).await;
    let form = press(&who, &question, "Answer").await;
    let at_ms = question.id().stamp_ms() + 1000;
    let sent = who.submit_at(form.modal(), &[("0", "Xylophonia")], at_ms);
    sent.expect("a form").reply().await.expect("an answer");
    let shut = closed(&question).await;
    final_standings(&group.quiz).await;
    let form = press(&who, &shut, "Report a problem").await;
    let reported = who.submit(form.modal(), &[("0", "Quixotic wording")]).await;
    reported.expect("an answer");
    let tell = async |command: &str, options: &[(&str, discord_sandbox::Arg)]| {
        let reply = who.slash(&group.quiz, command, options).await;
        reply.expect("an answer").text()
    };
    tell("team create", &[("team", "Owls".into())]).await;
    let contest = [
        ("name", "Cup".into()),
        ("banks", "words".into()),
        ("opens", "in 1h".into()),
        ("closes", "in 3h".into()),
        ("questions", 1.into()),
    ];
    let made = group
        .ana
        .slash(&group.quiz, "contest create", &contest)
        .await;
    made.expect("an answer");
    tell("contest join", &[("contest", "cup".into())]).await;
    // What others do moves rows about, so that copies of his are left in freed pages.
    for number in 0..40 {
        let name = [("team", format!("Team {number}").into())];
        let member = group.join(&format!("Member {number}"));
        let made = member.slash(&group.quiz, "team create", &name).await;
        made.expect("an answer");
    }
    let id = who.id().0;
    let holds =
        |bytes: &[u8], wanted: &[u8]| bytes.windows(wanted.len()).any(|window| window == wanted);
    let before = bytes_on_disk(&group);
    for word in ["Zebulon", "Xylophonia", "Quixotic"] {
        assert!(holds(&before, word.as_bytes()), "{word} was never there");
    }
    assert!(holds(&before, &as_sqlite_writes(id)[0]));

    let asked = slash(&who, &group.quiz, "privacy delete").await;
    press(&who, asked.message(), "Delete my data").await;
    group.stop_bot().await;
    let after = bytes_on_disk(&group);
    for word in ["Zebulon", "Xylophonia", "Quixotic"] {
        assert!(!holds(&after, word.as_bytes()), "{word} is still there");
    }
    assert!(!holds(&after, id.to_string().as_bytes()));
    for written in as_sqlite_writes(id) {
        assert!(!holds(&after, &written), "the id is still there");
    }
    group.start_bot().await;
    group.end().await;
}

#[tokio::test]
async fn who_is_locked_out_stays_so_after_deleting_and_a_restart() {
    let mut group = Group::with_capitals().await;
    let options = [
        ("bank", "capitals".into()),
        ("questions", 1.into()),
        ("mode", "race".into()),
        ("seconds", 600.into()),
    ];
    let question = group.play_in(&group.quiz, &group.ana, &options).await;
    press_after(&group.ben, &question, WRONG, 500).await;
    let asked = slash(&group.ben, &group.quiz, "privacy delete").await;
    press(&group.ben, asked.message(), "Delete my data").await;
    let refused = press_after(&group.ben, &question, RIGHT, 1000).await;
    assert_holds(&refused.text(), &["You deleted your data"]);
    group.stop_bot().await;
    group.start_bot().await;
    let refused = press_after(&group.ben, &question, RIGHT, 1500).await;
    assert_holds(&refused.text(), &["You deleted your data"]);
    group.stop_quiz().await;
    assert_eq!(group.stored("SELECT count(*) FROM departed"), 0);
    group.end().await;
}

#[tokio::test]
async fn an_export_that_is_too_large_for_one_file_comes_in_several() {
    const REPORTS: i64 = 12;
    let group = Group::with_capitals().await;
    // Together they are larger than a file of a message may be.
    let store = group.store();
    let reported = format!(
        "PRAGMA foreign_keys = OFF;
         WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {REPORTS})
         INSERT INTO report (guild, round, member, name, text, at)
             SELECT {}, i, {}, 'Ben', printf('%d%.*c', i, 1000000, 'x'), 0 FROM n;",
        group.sandbox.guild().id().0,
        group.ben.id().0
    );
    store.execute_batch(&reported).expect("twelve reports");
    let given = slash(&group.ben, &group.quiz, "privacy export").await;
    assert!(given.ephemeral());
    let names = ["quizbot-data-1.json", "quizbot-data-2.json"];
    assert_eq!(given.message().files(), names, "{}", given.text());
    let rounds = names.iter().flat_map(|name| {
        let file = given.message().file(name).expect("a file");
        let data: serde_json::Value = serde_json::from_slice(&file).expect("it is JSON");
        let reports = data["report"].as_array().cloned().unwrap_or_default();
        let rounds = reports.into_iter().map(|one| one["round"].as_i64());
        rounds.collect::<Option<Vec<_>>>().expect("numbers")
    });
    assert!(rounds.eq(1..=REPORTS), "every report once");
    group.end().await;
}
