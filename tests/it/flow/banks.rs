//! Search for banks, `/bank info`, and the registered commands.

use crate::harness::{
    CAPITALS, Group, RIGHT, WRONG, assert_holds, closed, final_standings, press, slash,
};
use discord_sandbox::{Person, ReplyKind};

/// The commands that work in direct messages too.
const DIRECT: [&str; 6] = ["practice", "review", "learn", "remind", "privacy", "help"];

#[tokio::test]
async fn banks_and_tags_are_suggested_while_they_are_typed() {
    let group = Group::with_shipped_banks().await;
    let (ana, quiz) = (&group.ana, &group.quiz);
    let all = ana.autocomplete(quiz, "quiz start", "bank", "").await;
    let all = all.expect("suggestions");
    assert!(all.len() >= 8, "{all:?}");
    let some = ana
        .autocomplete(quiz, "quiz start", "bank", "EXPRESS")
        .await;
    let some = some.expect("suggestions");
    let values: Vec<_> = some.iter().map(|choice| choice.value.clone()).collect();
    assert_eq!(values, ["azure-expressroute"]);
    for command in ["bank info", "bank preview"] {
        let there = ana.autocomplete(quiz, command, "bank", "rus").await;
        assert_eq!(there.expect("suggestions")[0].value, "rust");
    }
    let before = [("bank", "rust".into())];
    let tags = ana
        .autocomplete_after(quiz, "quiz start", &before, "tag", "own")
        .await;
    assert_eq!(tags.expect("suggestions")[0].value, "ownership");
    let before = [("bank", "nothing".into())];
    let none = ana
        .autocomplete_after(quiz, "quiz start", &before, "tag", "")
        .await;
    assert!(none.expect("no suggestions").is_empty());
    // Only quizmasters get suggestions of questions, and only a server's own banks can be edited.
    let question = |who: Person| async move {
        let before = [("bank", "rust".into())];
        let found = who
            .autocomplete_after(quiz, "bank fix", &before, "question", "")
            .await;
        found.expect("an answer").len()
    };
    assert_eq!(question(group.ben.clone()).await, 0);
    assert!(question(group.ana.clone()).await > 5);
    let own = ana.autocomplete(quiz, "bank edit", "bank", "").await;
    assert!(own.expect("an answer").is_empty());
    let nonsense = ana.autocomplete(quiz, "quiz start", "bank", "zzzz").await;
    assert!(nonsense.expect("no suggestions").is_empty());
    group.end().await;
}

#[tokio::test]
async fn an_unknown_bank_or_tag_is_refused_with_suggestions() {
    let group = Group::with_shipped_banks().await;
    for (bank, expected) in [
        ("azure-expresroute", "Did you mean **azure-expressroute**?"),
        ("zzzz", "See all banks with `/bank list`."),
        ("**x**", "There's no bank called “\\*\\*x\\*\\*”."),
    ] {
        let options = [("bank", bank.into())];
        let refused = group.ana.slash(&group.quiz, "quiz start", &options).await;
        let refused = refused.expect("an answer");
        assert!(refused.ephemeral());
        assert_holds(&refused.text(), &["There's no bank called", expected]);
    }
    let options = [("bank", "rust".into()), ("tag", "lifetime".into())];
    let refused = group.ana.slash(&group.quiz, "quiz start", &options).await;
    let refused = refused.expect("an answer");
    assert!(refused.ephemeral());
    assert_holds(
        &refused.text(),
        &[
            "No question in this bank has the tag “lifetime”.",
            "Its tags: ",
            "ownership",
        ],
    );
    assert_eq!(group.quiz.counts().posts, 0);
    group.end().await;
}

#[tokio::test]
async fn a_bank_is_found_by_its_title_in_any_case_and_too_few_questions_are_all_asked() {
    let group = Group::with_capitals().await;
    let options = [("bank", "  cApItAlS ".into()), ("questions", 50.into())];
    let reply = group.ben.slash(&group.quiz, "quiz start", &options).await;
    assert_holds(
        &reply.expect("an announcement").text(),
        &["3 questions", "There are only 3 matching questions."],
    );
    let first = crate::harness::next(&group.quiz).await;
    assert_holds(&first.text(), &["**Question 1 of 3**"]);
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn least_recently_asked_questions_come_first() {
    let group = Group::with_capitals().await;
    let mut asked = Vec::new();
    for _ in 0..6 {
        let question = group.play("capitals", 1).await;
        let text = question.text();
        let countries = ["France", "Italy", "Spain"];
        let country = countries.into_iter().find(|country| text.contains(country));
        asked.push(country.expect("one of them"));
        group.stop_quiz().await;
    }
    assert_eq!(asked[..3], asked[3..]);
    assert!(asked[0] != asked[1] && asked[1] != asked[2] && asked[0] != asked[2]);
    group.end().await;
}

#[tokio::test]
async fn everyone_can_read_the_list_and_only_quizmasters_the_answers() {
    let group = Group::with_capitals().await;
    let list = slash(&group.ben, &group.quiz, "bank list").await;
    assert!(list.ephemeral());
    assert_holds(&list.text(), &["**Capitals** · `capitals` · 3 questions"]);
    let bank = [("bank", "Capitals".into())];
    let info = group.ben.slash(&group.quiz, "bank info", &bank).await;
    let info = info.expect("an answer");
    assert!(info.ephemeral());
    assert_holds(
        &info.text(),
        &[
            "3 questions",
            "Tags: geography",
            "/quiz start bank:capitals",
        ],
    );
    assert!(!info.text().contains("Paris"));
    let refused = group.ben.slash(&group.quiz, "bank preview", &bank).await;
    let refused = refused.expect("an answer");
    assert!(refused.ephemeral());
    assert_holds(&refused.text(), &["Only quizmasters can do that"]);
    let preview = group.ana.slash(&group.quiz, "bank preview", &bank).await;
    let preview = preview.expect("an answer");
    assert!(preview.ephemeral());
    assert_holds(
        &preview.text(),
        &["preview, 1 of 3", "✅ **B** · Paris", "▫️ **A** · Lyon"],
    );
    let second = press(&group.ana, preview.message(), "Next").await;
    assert_eq!(second.kind, ReplyKind::Update);
    assert!(second.ephemeral());
    assert_holds(&second.text(), &["preview, 2 of 3", "✅ **B** · Rome"]);
    let unknown = [("bank", "capitels".into())];
    for command in ["bank info", "bank preview"] {
        let unknown = group.ana.slash(&group.quiz, command, &unknown).await;
        assert_holds(
            &unknown.expect("an answer").text(),
            &["Did you mean **capitals**?"],
        );
    }
    group.end().await;
}

#[tokio::test]
async fn a_long_list_of_banks_has_pages() {
    let banks: Vec<_> = (1..=21)
        .map(|number| {
            let text = CAPITALS.replace("title: Capitals", &format!("title: Bank {number:02}"));
            (format!("bank-{number:02}.yaml"), text)
        })
        .collect();
    let banks: Vec<_> = banks
        .iter()
        .map(|(name, text)| (&**name, &**text))
        .collect();
    let group = Group::with(&banks).await;
    let list = slash(&group.ben, &group.quiz, "bank list").await;
    assert_holds(&list.text(), &["Bank 01", "Bank 02"]);
    assert!(!list.text().contains("Bank 21"));
    let mut page = list;
    // 21 banks have at most 21 pages.
    for _ in 0..21 {
        if page.text().contains("Bank 21") {
            break;
        }
        page = press(&group.ben, page.message(), "Next").await;
        assert!(page.ephemeral() && page.kind == ReplyKind::Update);
    }
    assert_holds(&page.text(), &["Bank 21"]);
    assert!(!page.text().contains("Bank 01"));
    group.end().await;
}

#[tokio::test]
async fn commands_are_registered_once_and_not_again_by_a_restart() {
    let mut group = Group::with_capitals().await;
    let names: Vec<_> = group
        .sandbox
        .commands()
        .iter()
        .map(|it| it["name"].clone())
        .collect();
    assert_eq!(
        names,
        [
            "quiz",
            "leaderboard",
            "season",
            "board",
            "stats",
            "bank",
            "Make a question",
            "daily",
            "practice",
            "review",
            "learn",
            "remind",
            "settings",
            "contest",
            "team",
            "doctor",
            "privacy",
            "help"
        ]
    );
    for command in group.sandbox.commands() {
        let name = command["name"].as_str().unwrap_or_default();
        let contexts: &[u8] = match DIRECT.contains(&name) {
            true => &[0, 1],
            false => &[0],
        };
        assert_eq!(command["contexts"], serde_json::json!(contexts), "{name}");
        assert_eq!(command["integration_types"], serde_json::json!([0]));
    }
    assert_eq!(group.sandbox.counts().command_puts, 1);
    group.stop_bot().await;
    group.start_bot().await;
    slash(&group.ben, &group.quiz, "help").await;
    assert_eq!(group.sandbox.counts().command_puts, 1);
    group.end().await;
}

#[tokio::test]
async fn the_difficulty_of_a_bank_is_measured_from_its_answers() {
    let group = Group::with_capitals().await;
    let options = [("bank", "capitals".into())];
    let info = group.ben.slash(&group.quiz, "bank info", &options).await;
    assert!(
        !info
            .expect("an answer")
            .text()
            .contains("from these answers")
    );
    let question = group.play("capitals", 1).await;
    let members = group.sandbox.guild().add_people(5);
    for (at, member) in members.iter().enumerate() {
        press(member, &question, if at == 0 { RIGHT } else { WRONG }).await;
    }
    closed(&question).await;
    final_standings(&group.quiz).await;
    let info = group.ben.slash(&group.quiz, "bank info", &options).await;
    assert_holds(
        &info.expect("an answer").text(),
        &[
            "Asked here 1 time, 20% of 5 answers correct.",
            "Difficulty from these answers: 0 easy, 0 medium, 1 hard, 0 with too few answers",
        ],
    );
    group.end().await;
}
