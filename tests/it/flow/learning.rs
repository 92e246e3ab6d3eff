//! Learning alone: plans, reviews of what is new, cards, and reminders by direct messages.

use crate::harness::{
    Group, RIGHT, WRONG, assert_holds, closed, final_standings, next, press, slash,
};
use discord_sandbox::{Arg, Channel, Fault, Gate, Person, RouteKind};
use quizbot::bot::Quotas;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

const WORDS: &str = "
title: Words
questions:
  - {prompt: der Hund, card: the dog}
  - {prompt: die Katze, card: the cat}
";

async fn send(who: &Person, channel: &Channel, command: &str, options: &[(&str, Arg)]) -> String {
    let reply = who.slash(channel, command, options).await;
    let reply = reply.expect("an answer");
    assert!(reply.ephemeral(), "what is learned is private");
    reply.text()
}

/// Returns the time of day in UTC, this many minutes from now.
fn in_minutes(group: &Group, minutes: i64) -> String {
    let minute = (group.now_ms() / 60_000 + minutes).rem_euclid(24 * 60);
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// Sets Ben's reminder to an hour from now.
async fn remind_in_an_hour(group: &Group) {
    let time = in_minutes(group, 60);
    let options = [("time", time.into()), ("zone", "UTC".into())];
    let text = send(&group.ben, &group.quiz, "remind set", &options).await;
    assert_holds(&text, &["direct message each day", "first on <t:"]);
}

/// Waits until a reminder was due and is sent or needless.
async fn handled(group: &Group) {
    let handled = "SELECT count(*) FROM reminder WHERE done = 1 AND last IS NOT NULL";
    group.until_stored(handled, |count| count == 1).await;
}

#[tokio::test]
async fn a_bank_is_learned_over_several_days_with_one_reminder_a_day_in_a_server_and_in_messages() {
    let mut group = Group::with_capitals().await;
    let direct = group.ben.direct();
    let options = [("bank", "capitals".into()), ("new_per_day", 2.into())];
    let text = send(&group.ben, &group.quiz, "learn add", &options).await;
    assert_holds(&text, &["learning **", "3 questions", "2 new per day"]);
    remind_in_an_hour(&group).await;

    // The first day: two new questions, which are studied in direct messages.
    group.advance(HOUR);
    let reminder = next(&direct).await;
    assert_holds(&reminder.text(), &["2 questions are due, 2 of them new"]);
    handled(&group).await;
    // Not twice on a day, whenever the bot starts.
    group.stop_bot().await;
    group.start_bot().await;
    group.advance(Duration::from_secs(60));
    let first = slash(&group.ben, &direct, "review").await;
    assert!(first.ephemeral());
    assert_holds(
        &first.text(),
        &["Review · ", "Capitals", "2 to review ▱▱▱▱▱▱▱▱▱▱"],
    );
    let answered = press(&group.ben, first.message(), RIGHT).await;
    assert_holds(&answered.text(), &["✅ **Correct!**"]);
    let second = press(&group.ben, answered.message(), "Next question").await;
    assert_holds(&second.text(), &["1 to review ▰▰▰▰▰▱▱▱▱▱"]);
    let answered = press(&group.ben, second.message(), RIGHT).await;
    assert_holds(
        &answered.text(),
        &[
            "🏁 **All done for now.** You studied 2 questions today, 2 of them new.",
            "The next one comes <t:",
        ],
    );
    // A server knows what was studied in direct messages.
    let none = send(&group.ben, &group.quiz, "review", &[]).await;
    assert_holds(&none, &["Nothing to review right now. 2 questions"]);
    assert_eq!(direct.messages().len(), 1, "one reminder");

    // The second day: the third is new.
    group.advance(DAY);
    let reminder = next(&direct).await;
    assert_holds(&reminder.text(), &["1 question is due, 1 of them new"]);
    let third = slash(&group.ben, &group.quiz, "review").await;
    let answered = press(&group.ben, third.message(), RIGHT).await;
    assert_holds(&answered.text(), &["1 question today, a new one."]);
    let plan = send(&group.ben, &direct, "learn plan", &[]).await;
    assert_holds(&plan, &["Capitals", "3 of 3 learned", "now."]);

    // The third day: the first two come back.
    group.advance(DAY);
    let reminder = next(&direct).await;
    assert_holds(&reminder.text(), &["2 questions are due."]);
    let mut review = slash(&group.ben, &direct, "review").await;
    for _ in 0..2 {
        let answered = press(&group.ben, review.message(), RIGHT).await;
        if answered.text().contains("All done") {
            break;
        }
        review = press(&group.ben, answered.message(), "Next question").await;
    }
    let before = direct.messages().len();
    assert_eq!(before, 3);
    let off = send(&group.ben, &direct, "remind off", &[]).await;
    assert_holds(&off, &["Your reminders are off."]);
    group.advance(DAY);
    let off = send(&group.ben, &direct, "remind off", &[]).await;
    assert_holds(&off, &["You have no reminder."]);
    assert_eq!(direct.messages().len(), before);
    group.end().await;
}

#[tokio::test]
async fn no_reminder_comes_when_nothing_is_due() {
    let group = Group::with_capitals().await;
    let direct = group.ben.direct();
    remind_in_an_hour(&group).await;
    group.advance(HOUR);
    handled(&group).await;
    assert_eq!(direct.messages().len(), 0);
    group.end().await;
}

#[tokio::test]
async fn a_reminder_whose_post_had_no_response_is_found_after_a_restart_and_not_sent_twice() {
    let mut group = Group::with_capitals().await;
    let direct = group.ben.direct();
    let options = [("bank", "capitals".into())];
    send(&group.ben, &group.quiz, "learn add", &options).await;
    remind_in_an_hour(&group).await;
    let gate = Gate::new();
    let held = Fault::HeldAnswer(gate.clone());
    group.sandbox.faults().next(RouteKind::PostMessage, 1, held);
    group.advance(HOUR);
    assert_holds(&next(&direct).await.text(), &["3 questions are due"]);
    group.stop_bot().await;
    gate.open();
    group.advance(Duration::from_secs(10 * 60));
    group.start_bot().await;
    handled(&group).await;
    assert_eq!(direct.messages().len(), 1);
    group.end().await;
}

#[tokio::test]
async fn who_blocks_the_bot_is_told_at_the_next_review_and_gets_no_more_reminders() {
    let group = Group::with_capitals().await;
    let options = [("bank", "capitals".into())];
    send(&group.ben, &group.quiz, "learn add", &options).await;
    remind_in_an_hour(&group).await;
    group.ben.set_blocking(true);
    group.sandbox.expect_refusals(50007, 1);
    group.advance(HOUR);
    let off = "SELECT count(*) FROM reminder WHERE off = 'blocked' AND done = 1";
    group.until_stored(off, |count| count == 1).await;
    let told = send(&group.ben, &group.quiz, "review", &[]).await;
    assert_holds(&told, &["you block direct messages from me"]);
    let told = send(&group.ben, &group.quiz, "review", &[]).await;
    assert!(!told.contains("you block"), "{told}");
    group.advance(DAY);
    let told = send(&group.ben, &group.quiz, "remind off", &[]).await;
    assert_holds(&told, &["You have no reminder."]);
    group.end().await;
}

#[tokio::test]
async fn cards_are_turned_and_graded_and_a_miss_in_practice_comes_back() {
    let group = Group::with(&[
        ("words.yaml", WORDS),
        ("capitals.yaml", crate::harness::CAPITALS),
    ])
    .await;
    group.avoid_midnight();
    let options = [("bank", "words".into()), ("exam", "tomorrow".into())];
    let text = send(&group.ben, &group.quiz, "learn add", &options).await;
    assert_holds(&text, &["Your exam is on <t:", "at least twice before it"]);
    let mut front = slash(&group.ben, &group.quiz, "review").await;
    assert_holds(&front.text(), &["Review · ", "2 to review"]);
    for grade in ["Easy", "Good"] {
        assert!(!front.text().contains("the "), "the back is hidden");
        let back = press(&group.ben, front.message(), "Show answer").await;
        assert_holds(&back.text(), &["the "]);
        front = press(&group.ben, back.message(), grade).await;
    }
    assert_holds(&front.text(), &["All done for now", "2 of them new"]);

    let options = [("bank", "capitals".into()), ("questions", 1.into())];
    let asked = group.ben.slash(&group.quiz, "practice", &options).await;
    let asked = asked.expect("an answer");
    press(&group.ben, asked.message(), WRONG).await;
    group.advance(Duration::from_secs(11 * 60));
    let missed = slash(&group.ben, &group.quiz, "review").await;
    assert_holds(&missed.text(), &["1 to review", "What is the capital of"]);
    group.end().await;
}

#[tokio::test]
async fn an_open_daily_question_is_not_reviewed_in_a_server_or_in_messages() {
    let single = "
title: Single
questions:
  - {prompt: What is the capital of Peru?, options: [wrong: Cusco, right: Lima]}
";
    let group = Group::with(&[("single.yaml", single)]).await;
    let options = [("bank", "single".into())];
    send(&group.ben, &group.quiz, "learn add", &options).await;
    let general = group.sandbox.channel("general");
    let daily = [
        ("channel", (&general).into()),
        ("time", in_minutes(&group, 60).into()),
        ("zone", "UTC".into()),
        ("bank", "single".into()),
    ];
    send(&group.ana, &group.quiz, "daily add", &daily).await;
    group.advance(HOUR);
    assert_holds(&next(&general).await.text(), &["Peru"]);
    let direct = group.ben.direct();
    for channel in [&group.quiz, &direct] {
        let none = send(&group.ben, channel, "review", &[]).await;
        assert!(!none.contains("Peru"), "{none}");
    }
    group.end().await;
}

#[tokio::test]
async fn what_cannot_be_planned_is_refused_with_what_to_do_and_nothing_is_half_done() {
    let quotas = Quotas {
        plans: 1,
        ..Quotas::default()
    };
    let banks = [
        ("words.yaml", WORDS),
        ("capitals.yaml", crate::harness::CAPITALS),
    ];
    let group = Group::with_quotas(&banks, quotas).await;
    let add = async |bank: &str, exam: Option<&str>| {
        let mut options = vec![("bank", bank.into())];
        options.extend(exam.map(|exam| ("exam", exam.into())));
        send(&group.ben, &group.quiz, "learn add", &options).await
    };
    for (exam, refused) in [
        ("2020-01-01", "2020-01-01 isn't in the future"),
        ("2099-01-01", "more than two years away"),
        ("soon", "I don't understand “"),
        ("1/2", "could mean two days"),
    ] {
        assert_holds(&add("words", Some(exam)).await, &[refused]);
    }
    assert_holds(&add("nowhere", None).await, &["There's no bank called"]);
    let none = send(&group.ben, &group.quiz, "learn plan", &[]).await;
    assert_holds(&none, &["You aren't learning a bank yet."]);
    add("words", None).await;
    assert_holds(&add("capitals", None).await, &["up to 1 banks at a time"]);
    let remove = [("bank", "capitals".into())];
    let refused = send(&group.ben, &group.quiz, "learn remove", &remove).await;
    assert_holds(&refused, &["You aren't learning “capitals”"]);
    let offered = group
        .ben
        .autocomplete(&group.quiz, "learn remove", "bank", "w")
        .await
        .expect("choices");
    assert_eq!(offered.len(), 1);
    let remove = [("bank", "Words".into())];
    let removed = send(&group.ben, &group.ben.direct(), "learn remove", &remove).await;
    assert_holds(&removed, &["no longer learning"]);
    group.end().await;
}

#[tokio::test]
async fn what_a_member_learns_is_exported_and_deleted() {
    let mut group = Group::with_capitals().await;
    let options = [("bank", "capitals".into())];
    send(&group.ben, &group.quiz, "learn add", &options).await;
    remind_in_an_hour(&group).await;
    let review = slash(&group.ben, &group.quiz, "review").await;
    press(&group.ben, review.message(), RIGHT).await;
    // Also in direct messages, where the export is the same.
    let given = slash(&group.ben, &group.ben.direct(), "privacy export").await;
    let file = given.message().file("quizbot-data.json");
    let data: serde_json::Value =
        serde_json::from_slice(&file.expect("a file")).expect("it is JSON");
    for table in ["plan", "memory", "reminder"] {
        assert_eq!(data[table].as_array().map(Vec::len), Some(1), "{table}");
    }
    let asked = slash(&group.ben, &group.ben.direct(), "privacy delete").await;
    press(&group.ben, asked.message(), "Delete my data").await;
    for table in ["plan", "memory", "reminder"] {
        assert_eq!(group.stored(&format!("SELECT count(*) FROM {table}")), 0);
    }
    group.stop_bot().await;
    group.start_bot().await;
    group.advance(HOUR);
    let none = send(&group.ben, &group.quiz, "learn plan", &[]).await;
    assert_holds(&none, &["You aren't learning a bank yet."]);
    assert_eq!(group.ben.direct().messages().len(), 0);
    group.end().await;
}

#[tokio::test]
async fn what_was_missed_in_a_server_is_reviewed_in_direct_messages() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    press(&group.ben, &question, WRONG).await;
    group.advance(Duration::from_secs(10));
    closed(&question).await;
    final_standings(&group.quiz).await;
    let review = slash(&group.ben, &group.ben.direct(), "review").await;
    assert_holds(&review.text(), &["1 to review", "What is the capital of"]);
    let answered = press(&group.ben, review.message(), RIGHT).await;
    assert_holds(&answered.text(), &["All done for now"]);
    group.end().await;
}

#[tokio::test]
async fn what_an_open_contest_asks_is_not_practised_or_reviewed_in_messages_by_its_servers_members()
{
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    press(&group.ben, &question, WRONG).await;
    group.advance(Duration::from_secs(10));
    closed(&question).await;
    final_standings(&group.quiz).await;
    let direct = group.ben.direct();
    let bank = [("bank", "capitals".into())];
    let begun = group.ben.slash(&direct, "practice", &bank).await;
    let begun = begun.expect("an answer");
    assert_holds(&begun.text(), &["What is the capital of"]);
    send(&group.ben, &direct, "learn add", &bank).await;
    let contest = [
        ("name", "Cup".into()),
        ("banks", "capitals".into()),
        ("opens", "now".into()),
        ("closes", "in 3h".into()),
        ("questions", 3.into()),
    ];
    let created = group.ana.slash(&group.quiz, "contest create", &contest);
    created.await.expect("an answer");
    group.quiz.skip_unread();
    let refused = send(&group.ben, &direct, "practice", &bank).await;
    assert_holds(&refused, &["Cup"]);
    let refused = press(&group.ben, begun.message(), RIGHT).await;
    assert_holds(&refused.text(), &["Cup"]);
    let none = send(&group.ben, &direct, "review", &[]).await;
    assert!(!none.contains("What is the capital of"), "{none}");
    group.quiz.skip_unread();
    group.end().await;
}
