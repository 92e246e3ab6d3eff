//! Uploaded banks, and banks whose files change.

use crate::harness::{CAPITALS, Group, RIGHT, assert_holds, closed, final_standings, press, slash};
use discord_sandbox::{Arg, Reply};

async fn upload(group: &Group, name: &str, text: impl AsRef<[u8]>) -> Reply {
    let options = [("file", Arg::file(name, text.as_ref()))];
    let sent = group.ana.slash(&group.quiz, "bank upload", &options).await;
    sent.expect("an answer")
}

async fn with_bank(group: &Group, command: &str, bank: &str) -> Reply {
    let options = [("bank", bank.into())];
    let sent = group.ana.slash(&group.quiz, command, &options).await;
    sent.expect("an answer")
}

const RIVERS: &str = "title: Rivers\nquestions:\n  - prompt: Longest in Europe?\n    options: [right: Volga, wrong: Rhine]\n    explanation: It is.\n";

#[tokio::test]
async fn a_bank_is_uploaded_played_downloaded_and_removed() {
    let mut group = Group::with_capitals().await;
    let reply = upload(&group, "rivers.yaml", RIVERS).await;
    assert!(reply.ephemeral());
    assert_holds(
        &reply.text(),
        &[
            "**Rivers** was added to this server",
            "1 question",
            "bank:rivers",
        ],
    );
    // It survives a restart, and can be played like any other.
    group.stop_bot().await;
    group.start_bot().await;
    let question = group.play("rivers", 1).await;
    assert_holds(&question.text(), &["Longest in Europe?"]);
    group.stop_quiz().await;
    let reply = with_bank(&group, "bank download", "RIVERS").await;
    let file = reply.message().file("rivers.yaml").expect("it is a file");
    let file = String::from_utf8(file).expect("text");
    assert_holds(&file, &["title: Rivers", "Volga", "It is."]);
    let replaced = upload(&group, "rivers.yaml", &file).await;
    assert_holds(&replaced.text(), &["It replaces the bank"]);
    let sure = with_bank(&group, "bank remove", "rivers").await;
    assert_holds(
        &sure.text(),
        &["Remove **Rivers** (1 question) from this server?"],
    );
    press(&group.ana, sure.message(), "Remove").await;
    let gone = sure.message().edited_to("**Rivers** was removed").await;
    let gone = gone.expect("it replaces the question");
    assert!(gone.ephemeral() && gone.buttons().is_empty());
    assert_eq!(gone.files(), ["rivers.yaml"]);
    let unknown = with_bank(&group, "bank info", "rivers").await;
    assert_holds(&unknown.text(), &["There's no bank called"]);
    group.end().await;
}

#[tokio::test]
async fn errors_in_a_file_are_reported_with_their_lines() {
    let group = Group::with_capitals().await;
    let broken = format!("{RIVERS}  - prompt: No key?\n    options: [wrong: a, wrong: b]\n");
    let reply = upload(&group, "rivers.yaml", &broken).await;
    assert_holds(
        &reply.text(),
        &[
            "1 question was skipped:",
            "Line 6: No option is marked as right.",
            "→ Mark the right one.",
            "How such a file is written: <https://",
        ],
    );
    let none = upload(
        &group,
        "x.yaml",
        "title: T\nquestions:\n  - promt: a\n    options: [right: a, wrong: b]\n",
    )
    .await;
    assert_holds(
        &none.text(),
        &[
            "I couldn't find any usable questions in this file.",
            "Line 3: A question has no key `promt`.",
            "→ Did you mean `prompt`?",
        ],
    );
    let odd = upload(&group, "x.png", "\u{0}PNG").await;
    assert_holds(
        &odd.text(),
        &["I couldn't find any usable questions in this file."],
    );
    // A long report is sent as a file.
    let many: String = (0..40)
        .map(|n| format!("  - prompt: Question {n}?\n    options: [wrong: a, wrong: b]\n"))
        .collect();
    let reply = upload(&group, "rivers.yaml", &format!("{RIVERS}{many}")).await;
    assert_eq!(reply.message().files(), ["report.txt"]);
    let report = reply.message().file("report.txt").expect("it is there");
    let report = String::from_utf8(report).expect("text");
    assert_eq!(report.matches("No option is marked as right").count(), 40);
    group.end().await;
}

#[tokio::test]
async fn a_broken_file_does_not_replace_a_working_bank() {
    let group = Group::with_capitals().await;
    upload(&group, "rivers.yaml", RIVERS).await;
    let broken = RIVERS.replace("right: Volga", "wrong: Volga");
    let broken = format!("{broken}  - {{prompt: New?, answer: true}}\n");
    let kept = upload(&group, "rivers.yaml", &broken).await;
    assert_holds(
        &kept.text(),
        &[
            "**Rivers** was not changed",
            "Line 3: ",
            "No option is marked as right",
        ],
    );
    let info = with_bank(&group, "bank info", "rivers").await;
    assert_holds(&info.text(), &["1 question "]);
    let list = slash(&group.ana, &group.quiz, "bank list").await;
    assert_holds(
        &list.text(),
        &[
            "`rivers` · 1 question · only on this server",
            "`capitals` · 3 questions",
        ],
    );
    assert_eq!(list.text().matches("only on this server").count(), 1);
    group.end().await;
}

#[tokio::test]
async fn a_forbidden_upload_is_refused_and_not_downloaded() {
    let group = Group::with_capitals().await;
    let large = format!("{RIVERS}# {}\n", "x".repeat(1 << 20));
    let reply = upload(&group, "rivers.yaml", &large).await;
    assert_holds(&reply.text(), &["larger than 1 MiB"]);
    let taken = upload(&group, "capitals.yaml", CAPITALS).await;
    assert_holds(&taken.text(), &["already has the id `capitals`"]);
    let many: String = (0..2001)
        .map(|n| format!("- {{prompt: P{n}?, answer: true}}\n"))
        .collect();
    let reply = upload(
        &group,
        "many.yaml",
        &format!("title: Many\nquestions:\n{many}"),
    )
    .await;
    assert_holds(&reply.text(), &["2,001 questions", "2,000"]);
    let options = [("file", Arg::file("rivers.yaml", RIVERS))];
    let member = group.ben.slash(&group.quiz, "bank upload", &options).await;
    assert_holds(
        &member.expect("an answer").text(),
        &["Only quizmasters can do that"],
    );
    for command in ["bank download", "bank remove", "bank add"] {
        let options = [("bank", "capitals".into())];
        let member = group.ben.slash(&group.quiz, command, &options).await;
        assert_holds(
            &member.expect("an answer").text(),
            &["Only quizmasters can do that"],
        );
    }
    let common = with_bank(&group, "bank remove", "capitals").await;
    assert_holds(&common.text(), &["isn't one of this server's own banks"]);
    group.end().await;
}

#[tokio::test]
async fn a_changed_file_is_reloaded_and_a_broken_one_is_held_back() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    let changed = CAPITALS.replace("What is the capital", "Name the capital");
    group.write_bank("capitals.yaml", &changed);
    group.write_bank("new.yaml", RIVERS);
    group.until_info("capitals", |_| true).await;
    group
        .until_info("new", |text| text.contains("**Rivers**"))
        .await;
    // The running quiz keeps its questions.
    press(&group.ana, &question, RIGHT).await;
    assert_holds(&closed(&question).await.text(), &["What is the capital"]);
    final_standings(&group.quiz).await;
    let question = group.play("capitals", 1).await;
    assert_holds(&question.text(), &["Name the capital"]);
    group.stop_quiz().await;
    group.write_bank("capitals.yaml", "title: Capitals\nquestions:\n  - [\n");
    let reply = group
        .until_info("capitals", |text| text.contains("has errors"))
        .await;
    assert_holds(
        &reply,
        &["3 questions", "so the previous version stays in use"],
    );
    let question = group.play("capitals", 1).await;
    assert_holds(&question.text(), &["Name the capital"]);
    group.stop_quiz().await;
    slash(&group.ana, &group.quiz, "bank list").await;
    group.end().await;
}

#[tokio::test]
async fn a_spreadsheet_and_a_deck_are_uploaded_and_survive_a_restart_as_texts() {
    let mut group = Group::with_capitals().await;
    let sheet = include_bytes!("../../../crates/quiz-banks/tests/data/oracle/set.xlsx");
    let reply = upload(&group, "planets.xlsx", sheet).await;
    assert_holds(
        &reply.text(),
        &["was added to this server", "5 questions", "bank:planets"],
    );
    let deck = include_bytes!("../../../crates/quiz-banks/tests/data/oracle/anki.apkg");
    let reply = upload(&group, "deck.apkg", deck).await;
    assert_holds(
        &reply.text(),
        &["was added to this server", "9 questions", "bank:deck"],
    );
    group.stop_bot().await;
    group.start_bot().await;
    let question = group.play("planets", 5).await;
    assert_holds(&question.text(), &["?"]);
    group.stop_quiz().await;
    let reply = with_bank(&group, "bank download", "deck").await;
    let file = reply.message().file("deck.yaml").expect("it is a file");
    let file = String::from_utf8(file).expect("text");
    assert_holds(&file, &["la lune", "the moon"]);
}
