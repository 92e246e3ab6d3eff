//! Contests: created, joined in teams, played over a restart, closed, and their result.

mod secret;

use crate::command::{outcome, quizbot};
use crate::harness::{CAPITALS, Group, RIGHT, WRONG, assert_holds, press};
use discord_sandbox::{Arg, Message, Permissions, Person};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);
/// SQL for whether the store has recorded that the result is posted.
const POSTED: &str = "SELECT posted FROM contest";

async fn send(who: &Person, group: &Group, command: &str, options: &[(&str, Arg)]) -> Message {
    let reply = who.slash(&group.quiz, command, options).await;
    let reply = reply.expect("an answer");
    assert!(
        reply.ephemeral(),
        "only the member may see it: {}",
        reply.text()
    );
    reply.message().clone()
}

/// Uses `/contest create` as Ana, with three questions about capitals.
async fn create(group: &Group, opens: &str, closes: &str, more: &[(&str, Arg)]) -> String {
    let mut options = vec![
        ("name", "Winter cup".into()),
        ("banks", "capitals".into()),
        ("opens", opens.into()),
        ("closes", closes.into()),
    ];
    options.extend(more.iter().cloned());
    let created = group.ana.slash(&group.quiz, "contest create", &options);
    created.await.expect("an answer").text()
}

/// Waits for the message that the contest is open.
async fn opened(group: &Group) -> Message {
    let opened = group.quiz.wait_for("is open! Press **Play**").await;
    opened.expect("a message")
}

fn named() -> [(&'static str, Arg); 1] {
    [("contest", "winter CUP".into())]
}

/// The member answers a question and continues; returns the next message.
async fn answer(who: &Person, shown: &Message, letter: &str) -> Message {
    let locked = press(who, shown, letter).await;
    assert!(locked.ephemeral());
    assert_holds(&locked.text(), &[&format!("**Locked in: {letter}**")]);
    for word in ["Correct", "right", "wrong", "✅", "❌"] {
        assert!(!locked.text().contains(word), "{}", locked.text());
    }
    let locked = locked.message().clone();
    match locked.buttons().first() {
        Some(button) => press(who, &locked, &button.label).await.message().clone(),
        None => locked,
    }
}

#[tokio::test]
async fn two_teams_play_over_a_restart_and_the_result_is_posted_once() {
    let mut group = Group::with_capitals().await;
    let dan = group.join("Dan");
    let teams = [
        ("teams", true.into()),
        ("questions", 9.into()),
        ("seconds", 60.into()),
    ];
    let created = create(&group, "in 1h", "in 3h", &teams).await;
    assert_holds(
        &created,
        &[
            "**Contest: Winter cup**",
            "Opens <t:",
            "There are only 3 questions to ask.",
            "60 s per question",
        ],
    );
    for (team, maker, second) in [
        ("Owls", &group.ana, &group.ben),
        ("Foxes", &group.chloe, &dan),
    ] {
        send(maker, &group, "team create", &[("team", team.into())]).await;
        let joined = send(second, &group, "team join", &[("team", team.into())]).await;
        assert_holds(
            &joined.text(),
            &[&format!("**{team}**, which now has 2 members")],
        );
    }
    let list = send(&group.ben, &group, "team list", &[]).await;
    assert_holds(
        &list.text(),
        &["**Owls** (2) · your team: Ana, Ben", "**Foxes** (2)"],
    );
    let joined = send(&group.ben, &group, "contest join", &named()).await;
    assert_holds(&joined.text(), &["You joined", "You score for **Owls**"]);
    let early = send(&group.ben, &group, "contest play", &named()).await;
    assert_holds(&early.text(), &["It isn't open yet. It opens <t:"]);

    group.advance(HOUR);
    opened(&group).await;
    let first = send(&group.ben, &group, "contest play", &named()).await;
    assert_holds(&first.text(), &["**Question 1 of 3**", "⏱️ Time's up <t:"]);
    // The attempt survives a restart, and its time continues.
    group.stop_bot().await;
    group.start_bot().await;
    // The first command after a start points to the help once more, since nobody has points yet.
    send(&group.ben, &group, "team list", &[]).await;
    let again = send(&group.ben, &group, "contest play", &named()).await;
    assert_eq!(
        again.text(),
        first
            .text()
            .replace("\n-# You score for **Owls** (2 members).", "")
    );
    let second = answer(&group.ben, &again, RIGHT).await;
    // The old message no longer works.
    let old = press(&group.ben, &first, WRONG).await;
    assert_holds(&old.text(), &["You've already moved on from this question"]);
    let third = answer(&group.ben, &second, RIGHT).await;
    let done = answer(&group.ben, &third, RIGHT).await;
    assert_holds(
        &done.text(),
        &["That was the last question", "when the contest closes"],
    );
    let over = send(&group.ben, &group, "contest play", &named()).await;
    assert_holds(&over.text(), &["You already played it."]);

    // Chloé lets the time of her first question pass, and leaves after the second.
    let shown = send(&group.chloe, &group, "contest play", &named()).await;
    group.advance(Duration::from_secs(70));
    let late = press(&group.chloe, &shown, RIGHT).await;
    assert_holds(
        &late.text(),
        &["too late, so this question counts as missed"],
    );
    let shown = press(&group.chloe, late.message(), "Next question").await;
    assert_holds(
        &shown.text(),
        &["it counts as missed", "**Question 2 of 3**"],
    );
    answer(&group.chloe, shown.message(), RIGHT).await;

    // Until it closes, results and the bank's answers are hidden.
    let status = send(&dan, &group, "contest standings", &named()).await;
    assert_holds(&status.text(), &["2 members joined, 1 finished so far."]);
    let refused = send(&dan, &group, "practice", &[("bank", "capitals".into())]).await;
    assert_holds(
        &refused.text(),
        &["The contest **Winter cup** uses questions from **Capitals**"],
    );
    for who in [&group.ana, &group.ben, &group.chloe, &dan] {
        for message in who.sees(&group.quiz) {
            let text = message.json().to_string();
            assert!(!text.contains("marks"), "a score is shown: {text}");
            assert!(!text.contains("Correct answer"), "a key is shown: {text}");
        }
    }

    group.advance(2 * HOUR);
    let result = group.quiz.wait_for("Contest over").await.expect("a result");
    assert_holds(
        &result.text(),
        &[
            "**Contest over: Winter cup**",
            "2 members played",
            "🥇 **Owls** · 1.5 marks on average · 2 members",
            "🥈 **Foxes** · 0.5 marks on average",
            "**How the questions went**",
            "What is the capital of",
        ],
    );
    let (_, alt) = &result.images()[0];
    assert_eq!(alt, "Winter cup: the race: Ben 3, Chloé 1");
    assert!(
        result
            .file("race.png")
            .expect("a picture")
            .starts_with(b"\x89PNG")
    );
    let board = dan.slash(&group.quiz, "leaderboard", &[]).await;
    assert_eq!(board.expect("an answer").message().files(), ["race.png"]);
    let table = result.file("contest-1.csv").expect("a table");
    let table = String::from_utf8(table).expect("text");
    assert_holds(
        &table,
        &["\u{feff}place,name,team,points,right,answered,seconds\r\n"],
    );
    let rows: Vec<_> = table
        .lines()
        .skip(1)
        .map(|row| row.rsplit_once(',').expect("cells").0)
        .collect();
    let expected = [
        "1,Ana,Owls,0,0,0",
        "1,Ben,Owls,3,3,3",
        "2,Chloé,Foxes,1,1,1",
        "2,Dan,Foxes,0,0,0",
    ];
    let mut sorted = rows.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, expected);
    let mut export = quizbot();
    export
        .args(["export", "--contest", "1", "--data"])
        .arg(group.data());
    let (code, exported, complaint) = outcome(&mut export);
    assert_eq!(code, Some(0), "{complaint}");
    assert_eq!(exported.lines().count(), 1 + 4, "{exported}");
    assert_holds(
        &exported,
        &["\"contest 1, attempt 1\",contest,", ",true,1000,"],
    );
    let mine = press(&group.chloe, &result, "My answers").await;
    assert_holds(&mine.text(), &["▫️ 1\\.", "✅ 2\\.", "▫️ 3\\."]);
    let standings = send(&dan, &group, "contest standings", &named()).await;
    assert_holds(&standings.text(), &["🥇 **Owls**"]);
    let over = send(&dan, &group, "contest join", &named()).await;
    assert_holds(
        &over.text(),
        &["**Winter cup** is over. See its result with `/contest standings`"],
    );

    // As after a kill before the store recorded that the result is posted.
    group.until_stored(POSTED, |posted| posted != 0).await;
    group.stop_bot().await;
    group
        .store()
        .execute("UPDATE contest SET posted = 0", [])
        .expect("a row");
    group.start_bot().await;
    group.until_stored(POSTED, |posted| posted != 0).await;
    assert!(group.quiz.try_next_message().is_none());
    group.end().await;
}

const KINDS: &str = "
title: Kinds
questions:
  - prompt: Which two are vowels?
    image: {url: https://example.com/a.png, alt: Two letters}
    options: [right: a, right: e, wrong: k]
  - {prompt: Which sea has no coasts?, accept: [Sargasso Sea]}
  - {prompt: How many days has a week?, number: 7}
";

#[tokio::test]
async fn several_options_texts_and_numbers_are_answered_and_pictures_shown() {
    let group = Group::with(&[("kinds.yaml", KINDS)]).await;
    let options = [
        ("name", "Winter cup".into()),
        ("banks", "kinds".into()),
        ("opens", "now".into()),
        ("closes", "in 1 day".into()),
        ("attempts", 2.into()),
    ];
    let created = group
        .ana
        .slash(&group.quiz, "contest create", &options)
        .await;
    assert_holds(
        &created.expect("an answer").text(),
        &["no time limit", "2 attempts, the best counts"],
    );
    let mut shown = send(&group.ben, &group, "contest play", &named()).await;
    for number in 1..=3 {
        assert_holds(
            &shown.text(),
            &[&format!("**Question {number} of 3**"), "attempt 1 of 2"],
        );
        let locked = if shown.text().contains("vowels") {
            assert_eq!(shown.images().len(), 1);
            let menu = &shown.selects()[0];
            let vowel = |label: &&str| label.ends_with("· a") || label.ends_with("· e");
            let labels: Vec<&str> = menu
                .options
                .iter()
                .map(|one| &*one.label)
                .filter(vowel)
                .collect();
            group.ben.select(&shown, &labels).await.expect("an answer")
        } else {
            let form = press(&group.ben, &shown, "Answer").await;
            let typed = if shown.text().contains("sea") {
                "sargasso sea"
            } else {
                "many"
            };
            let sent = group.ben.submit(form.modal(), &[("0", typed)]).await;
            let sent = sent.expect("an answer");
            if typed == "many" {
                assert_holds(&sent.text(), &["number"]);
                let form = press(&group.ben, &shown, "Answer").await;
                group
                    .ben
                    .submit(form.modal(), &[("0", "7")])
                    .await
                    .expect("an answer")
            } else {
                sent
            }
        };
        assert_holds(&locked.text(), &["**Locked in: "]);
        let label = if number < 3 {
            "Next question"
        } else {
            "Another attempt"
        };
        shown = press(&group.ben, locked.message(), label)
            .await
            .message()
            .clone();
    }
    assert_holds(&shown.text(), &["attempt 2 of 2"]);
    let asked = send(&group.ana, &group, "contest finish", &named()).await;
    let kept = press(&group.ana, &asked, "Cancel").await;
    assert_holds(&kept.text(), &["Cancelled. Nothing changed."]);
    let asked = send(&group.ana, &group, "contest finish", &named()).await;
    press(&group.ana, &asked, "Finish now").await;
    group.advance(Duration::from_secs(2));
    let result = group.quiz.wait_for("Contest over").await.expect("a result");
    assert_holds(
        &result.text(),
        &["🥇 **Ben** · 3 marks · 3/3 correct", "100% (1/1)"],
    );
    group.end().await;
}

#[tokio::test]
async fn a_result_that_cannot_be_posted_is_not_lost() {
    let group = Group::with(&[("capitals.yaml", CAPITALS)]).await;
    create(&group, "now", "in 2h", &[]).await;
    send(&group.ben, &group, "contest play", &named()).await;
    group.quiz.deny(Permissions::SEND_MESSAGES);
    // One post with the table, and one without.
    group.sandbox.expect_refusals(50013, 2);
    group.advance(3 * HOUR);
    group.until_stored(POSTED, |posted| posted != 0).await;
    send(&group.ana, &group, "help", &[]).await;
    let news = group.ana.next_private().await.expect("she is notified");
    assert_holds(
        &news.text(),
        &["I couldn't post the result of the contest **Winter cup**"],
    );
    let result = send(&group.ben, &group, "contest standings", &named()).await;
    assert_holds(&result.text(), &["1\\. **Ben** · 0 marks"]);
    group.end().await;
}

#[tokio::test]
async fn without_the_permission_for_files_a_result_is_posted_without_its_table() {
    let group = Group::with_capitals().await;
    create(&group, "now", "in 2h", &[]).await;
    send(&group.ben, &group, "contest play", &named()).await;
    group.quiz.deny(Permissions::ATTACH_FILES);
    group.sandbox.expect_refusals(50013, 1);
    group.advance(3 * HOUR);
    let result = group.quiz.wait_for("Contest over").await;
    assert!(result.expect("a result").files().is_empty());
    let asked = send(&group.ben, &group, "contest standings", &named()).await;
    assert_eq!(asked.files(), ["contest-1.csv"]);
    group.end().await;
}

#[tokio::test]
async fn invalid_requests_are_refused_privately_with_a_hint() {
    let group = Group::with_capitals().await;
    let check = async |who: &Person, opens: &str, closes: &str, bank: &str, piece: &str| {
        let options = [
            ("name", "Cup".into()),
            ("banks", bank.into()),
            ("opens", opens.into()),
            ("closes", closes.into()),
        ];
        let refused = send(who, &group, "contest create", &options).await;
        assert_holds(&refused.text(), &[piece]);
    };
    check(&group.ben, "now", "in 1h", "capitals", "Only quizmasters").await;
    check(&group.ana, "soon", "in 1h", "capitals", "” as a time. Try").await;
    check(
        &group.ana,
        "now",
        "tomorrow",
        "capitals",
        "is a day without a time",
    )
    .await;
    check(
        &group.ana,
        "now",
        "03/04 18:00",
        "capitals",
        "could mean two things. Write `",
    )
    .await;
    check(
        &group.ana,
        "now",
        "2001-01-01 10:00",
        "capitals",
        "is in the past",
    )
    .await;
    check(
        &group.ana,
        "in 2h",
        "in 1h",
        "capitals",
        "It must close after it opens",
    )
    .await;
    check(
        &group.ana,
        "now",
        "in 90 days",
        "capitals",
        "for 60 days at most",
    )
    .await;
    check(
        &group.ana,
        "now",
        "in 1h",
        "capitls",
        "Did you mean **capitals**?",
    )
    .await;
    let unknown = send(&group.ben, &group, "contest play", &named()).await;
    assert_holds(&unknown.text(), &["I couldn't find that contest"]);
    let none = send(&group.ben, &group, "team leave", &[]).await;
    assert_holds(&none.text(), &["You aren't in a team"]);
    let typed = [("name", "C".into())];
    let banks = group
        .ana
        .autocomplete_after(&group.quiz, "contest create", &typed, "banks", "cap")
        .await;
    assert_eq!(banks.expect("suggestions")[0].value, "capitals");
    let opens = group
        .ana
        .autocomplete(&group.quiz, "contest create", "opens", "tomorrow 6pm")
        .await;
    let opens = &opens.expect("suggestions")[0];
    assert_eq!(opens.value, "tomorrow 6pm");
    assert!(
        opens.name.starts_with("tomorrow 6pm → ") && opens.name.ends_with(" 18:00 · UTC"),
        "{}",
        opens.name
    );
    let created = create(&group, "tomorrow 6pm", "in 7 days", &[]).await;
    assert_holds(&created, &["Winter cup", "Opens <t:"]);
    let found = group
        .ben
        .autocomplete(&group.quiz, "contest join", "contest", "win")
        .await;
    assert_eq!(found.expect("suggestions")[0].name, "Winter cup");
    group.end().await;
}

/// As after a kill before the store recorded what was posted: nothing is posted twice.
async fn forget_and_restart(group: &mut Group, change: &str) {
    group.stop_bot().await;
    group.store().execute(change, []).expect("a row");
    group.start_bot().await;
    let untold = "SELECT count(*) FROM contest WHERE posted = 0 AND closed_at IS NOT NULL
                      OR closed_at IS NULL AND announced IS NULL
                      OR opening_posted = 0 AND opened_at IS NOT NULL";
    group.until_stored(untold, |count| count == 0).await;
    assert!(group.quiz.try_next_message().is_none());
}

#[tokio::test]
async fn an_announcement_has_buttons_and_a_count_and_the_channel_is_told_of_the_opening() {
    let mut group = Group::with_capitals().await;
    let options = [
        ("name", "Winter cup".into()),
        ("banks", "capitals".into()),
        ("opens", "in 1h".into()),
        ("closes", "in 3 hours".into()),
        ("questions", 3.into()),
    ];
    let reply = group.ana.slash(&group.quiz, "contest create", &options);
    let announcement = reply.await.expect("an answer").message().clone();
    assert_holds(&announcement.text(), &["Nobody has joined yet."]);
    let known = "SELECT count(*) FROM contest WHERE announced IS NOT NULL";
    group.until_stored(known, |count| count == 1).await;
    let joined = press(&group.ben, &announcement, "Join").await;
    assert!(joined.ephemeral());
    assert_holds(&joined.text(), &["You joined", "It opens <t:"]);
    group.advance(Duration::from_secs(3));
    let shown = announcement.edited_to("1 member joined.").await;
    shown.expect("the count is redrawn");
    let joined = press(&group.chloe, &announcement, "Join").await;
    assert_holds(&joined.text(), &["You joined"]);
    let again = press(&group.chloe, &announcement, "Join").await;
    assert_holds(&again.text(), &["You already joined"]);
    let early = press(&group.chloe, &announcement, "Play").await;
    assert_holds(&early.text(), &["It isn't open yet."]);
    group.advance(Duration::from_secs(60));
    let shown = announcement.edited_to("2 members joined.").await;
    shown.expect("the count is redrawn a minute later");
    forget_and_restart(&mut group, "UPDATE contest SET announced = NULL").await;

    group.advance(HOUR);
    let opening = opened(&group).await;
    let open = announcement.edited_to("It's open!").await;
    open.expect("the announcement says so");
    let opened = "SELECT opening_posted FROM contest";
    group.until_stored(opened, |posted| posted == 1).await;
    forget_and_restart(&mut group, "UPDATE contest SET opening_posted = 0").await;
    let mut shown = press(&group.ben, &opening, "Play").await.message().clone();
    for number in 1..=3 {
        assert_holds(&shown.text(), &[&format!("**Question {number} of 3**")]);
        shown = answer(&group.ben, &shown, RIGHT).await;
    }
    let joined = press(&group.ana, &announcement, "Join").await;
    let shown = press(&group.ana, joined.message(), "Play").await;
    assert_holds(&shown.text(), &["**Question 1 of 3**"]);

    group.advance(2 * HOUR);
    let result = group.quiz.wait_for("Contest over").await.expect("a result");
    let over = announcement.edited_to("This contest is over.").await;
    let over = over.expect("the announcement says so");
    assert!(over.buttons().iter().all(|button| button.disabled));
    // The message that it has opened is not edited.
    let late = press(&group.chloe, &opening, "Play").await;
    assert_holds(&late.text(), &["**Winter cup** is over."]);
    let mut shown = press(&group.chloe, &result, "Practise").await;
    for number in 1..=3 {
        assert!(shown.ephemeral());
        assert_holds(
            &shown.text(),
            &["Winter cup", "Practice", &format!("Question {number} of 3")],
        );
        let letter = if number == 1 { WRONG } else { RIGHT };
        shown = press(&group.chloe, shown.message(), letter).await;
        assert_holds(&shown.text(), &["Correct answer"]);
        if number < 3 {
            shown = press(&group.chloe, shown.message(), "Next question").await;
        }
    }
    assert_holds(&shown.text(), &["**2 of 3 correct.**"]);
    group.end().await;
}

#[tokio::test]
async fn a_contest_that_is_not_open_is_cancelled_and_the_channel_is_told_once() {
    let mut group = Group::with_capitals().await;
    create(&group, "in 1h", "in 3h", &[]).await;
    let refused = send(&group.ben, &group, "contest finish", &named()).await;
    assert_holds(&refused.text(), &["Only quizmasters"]);
    let asked = send(&group.ana, &group, "contest finish", &named()).await;
    assert_holds(&asked.text(), &["Cancel it? It will never open"]);
    let kept = press(&group.ana, &asked, "Cancel").await;
    assert_holds(&kept.text(), &["Cancelled. Nothing changed."]);
    let late = send(&group.ana, &group, "contest finish", &named()).await;
    press(&group.ana, &late, "Cancel the contest").await;
    let told = group.quiz.wait_for("was cancelled. It won't open.").await;
    told.expect("the channel is told");
    group.until_stored(POSTED, |posted| posted == 1).await;
    forget_and_restart(&mut group, "UPDATE contest SET posted = 0").await;
    let gone = send(&group.ben, &group, "contest standings", &named()).await;
    assert_holds(&gone.text(), &["I couldn't find that contest"]);

    // A prompt from before the opening does not close an open contest.
    create(&group, "in 1h", "in 3h", &[]).await;
    let asked = send(&group.ana, &group, "contest finish", &named()).await;
    group.advance(HOUR);
    opened(&group).await;
    let refused = press(&group.ana, &asked, "Cancel the contest").await;
    assert_holds(
        &refused.text(),
        &["has just opened, so it can't be cancelled"],
    );
    group.end().await;
}
