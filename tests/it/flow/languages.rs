//! Private replies are in the member's language, public messages in the server's.

use crate::harness::{Group, RIGHT, assert_holds, press_after, slash};

#[tokio::test]
async fn each_reads_their_own_language_and_all_that_of_the_server() {
    let group = Group::with_capitals().await;
    group.sandbox.guild().set_locale("ja");
    group.ben.set_locale("de");
    let question = group.play("capitals", 1).await;
    assert_holds(&question.text(), &["第1問（全1問）"]);
    let reply = press_after(&group.ben, &question, RIGHT, 1000).await;
    assert!(reply.ephemeral());
    assert_holds(&reply.text(), &["**Eingeloggt: B**"]);
    let status = slash(&group.chloe, &group.quiz, "quiz status").await;
    assert_holds(&status.text(), &["Question 1 of 1"]);
    // The settings come before the server's language in Discord. A question keeps the language in
    // which it was asked.
    let options = [("language", "de".into())];
    let set = group.ana.slash(&group.quiz, "settings set", &options).await;
    assert_holds(&set.expect("a reply").text(), &["`de`"]);
    let closed = question.edited_to("正解").await.expect("it closes");
    assert_holds(&closed.text(), &["Ben +900"]);
    let standings = group.quiz.wait_for("**最終結果**").await;
    standings.expect("final standings");
    let board = slash(&group.chloe, &group.quiz, "leaderboard").await;
    assert_holds(&board.text(), &["**Bestenliste**", "900 Punkte"]);
    let question = group.play("capitals", 1).await;
    assert_holds(&question.text(), &["**Frage 1 von 1**"]);
    press_after(&group.ben, &question, RIGHT, 1000).await;
    question
        .edited_to("Richtige Antwort")
        .await
        .expect("it closes");
    let standings = group.quiz.wait_for("**Endstand**").await;
    standings.expect("final standings");
    let board = slash(&group.chloe, &group.quiz, "leaderboard").await;
    assert_holds(&board.text(), &["1.800 Punkte"]);
    group.end().await;
}
