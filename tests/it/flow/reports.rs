//! Members' reports of problems, and corrected keys.

use crate::harness::{Group, assert_holds, closed, final_standings, next, press, press_after};
use discord_sandbox::{Message, Person, Reply, ReplyKind};

/// A bank with a wrong key: B is right.
const WRONG_KEY: &str = "
title: Sums
shuffle: false
questions:
  - {prompt: What is 1 + 1?, options: [right: Three, wrong: Two, wrong: Four]}
  - {prompt: What is 2 + 2?, options: [right: Four, wrong: Five]}
";

async fn report(who: &Person, shut: &Message, text: &str) -> Reply {
    let form = press(who, shut, "Report a problem").await;
    who.submit(form.modal(), &[("0", text)])
        .await
        .expect("an answer")
}

async fn board(group: &Group) -> String {
    let shown = group.ana.slash(&group.quiz, "leaderboard", &[]).await;
    shown.expect("an answer").text()
}

/// Plays both questions; Ana trusts the key, Ben knows better.
async fn play(group: &Group) -> Message {
    let mut question = group.play("sums", 2).await;
    let mut wrong = None;
    for _ in 0..2 {
        let first = question.text().contains("1 + 1");
        press_after(&group.ana, &question, "A", 1000).await;
        press_after(&group.ben, &question, if first { "B" } else { "A" }, 2000).await;
        let shut = closed(&question).await;
        if first {
            wrong = Some(shut.clone());
        }
        if !shut.text().contains("That was the last question") {
            question = next(&group.quiz).await;
        }
    }
    final_standings(&group.quiz).await;
    wrong.expect("it was asked")
}

#[tokio::test]
async fn a_wrong_key_is_reported_and_corrected_and_its_answers_are_scored_again() {
    let mut group = Group::with(&[("sums.yaml", WRONG_KEY)]).await;
    let shut = play(&group).await;
    let before = board(&group).await;
    assert_holds(&before, &["**Ana** · 1,800 points", "**Ben** · 800 points"]);
    let thanks = report(&group.ben, &shut, "Two").await;
    assert_holds(&thanks.text(), &["This server's quizmasters will see it."]);
    let thanks = report(&group.ben, &shut, "1 + 1 is *two*").await;
    assert_holds(&thanks.text(), &["This replaces your earlier report"]);
    let long = format!("Two! {}", "Really. ".repeat(60));
    report(&group.chloe, &shut, &long).await;
    let member = group.ben.slash(&group.quiz, "bank reports", &[]).await;
    assert_holds(&member.expect("an answer").text(), &["Only quizmasters"]);
    let reports = group
        .ana
        .slash(&group.quiz, "bank reports", &[])
        .await
        .expect("an answer");
    assert_holds(
        &reports.text(),
        &[
            "1 of 1 · Sums",
            "✅ **A** · Three",
            "**Ben**",
            "1 + 1 is \\*two\\*",
            "**Chloé**",
        ],
    );
    let whole = reports
        .message()
        .file("reports.txt")
        .expect("the file has the whole text");
    assert!(String::from_utf8_lossy(&whole).contains(long.trim()));
    let fix = press(&group.ana, reports.message(), "Correct the answer").await;
    let sure = group
        .ana
        .select(fix.message(), &["B · Two"])
        .await
        .expect("an answer");
    assert_holds(
        &sure.text(),
        &["✅ **B** · Two", "2 answers in 1 quiz will be scored again"],
    );
    let done = press(&group.ana, sure.message(), "Correct it").await;
    assert_holds(
        &done.text(),
        &["2 answers in 1 quiz scored again", "2 members"],
    );
    let notice = next(&group.quiz).await;
    assert_holds(
        &notice.text(),
        &[
            "**Corrected**",
            "What is 1 + 1?",
            "**Correct answer**: Two",
            "2 members",
        ],
    );
    let after = board(&group).await;
    assert_holds(
        &after,
        &[
            "🥇 **Ben** · 1,600 points · 2/2 correct · 1 quiz won",
            "**Ana** · 900 points · 1/2 correct",
        ],
    );
    let mine = press(&group.ben, &shut, "My answer").await;
    assert_holds(&mine.text(), &["✅ You answered B. Correct!"]);
    let none = group
        .ana
        .slash(&group.quiz, "bank reports", &[])
        .await
        .expect("an answer");
    assert_holds(&none.text(), &["No open reports"]);
    assert_eq!(
        group.stored("SELECT count(*) FROM fix WHERE by_name = 'Ana'"),
        1
    );
    assert_eq!(
        group.stored("SELECT count(*) FROM report WHERE settled = 'fixed'"),
        2
    );
    // The correction survives a restart, and the notice is not posted again.
    group.stop_bot().await;
    group.start_bot().await;
    assert_eq!(board(&group).await, after);
    let again = group.play("sums", 2).await;
    let again = if again.text().contains("1 + 1") {
        again
    } else {
        group
            .ana
            .slash(&group.quiz, "quiz skip", &[])
            .await
            .expect("an answer");
        closed(&again).await;
        next(&group.quiz).await
    };
    press_after(&group.ben, &again, "B", 1000).await;
    assert_holds(&closed(&again).await.text(), &["**Correct:** Ben +900"]);
    group.quiz.skip_unread();
    group
        .ana
        .slash(&group.quiz, "quiz stop", &[])
        .await
        .expect("an answer");
    group.quiz.skip_unread();
    group.stop_bot().await;
    group.quiz.skip_unread();
    group.end().await;
}

#[tokio::test]
async fn a_key_is_corrected_under_a_running_quiz() {
    let group = Group::with(&[("sums.yaml", WRONG_KEY)]).await;
    let mut question = group.play("sums", 2).await;
    let mut wrong_is_closed = false;
    if !question.text().contains("1 + 1") {
        group
            .ana
            .slash(&group.quiz, "quiz skip", &[])
            .await
            .expect("an answer");
        closed(&question).await;
        question = next(&group.quiz).await;
        wrong_is_closed = true;
    }
    press_after(&group.ben, &question, "B", 1000).await;
    // While the question is open.
    let named = [("bank", "sums".into()), ("question", "1 + 1".into())];
    let fix = group
        .ana
        .slash(&group.quiz, "bank fix", &named)
        .await
        .expect("an answer");
    let sure = group
        .ana
        .select(fix.message(), &["B · Two"])
        .await
        .expect("an answer");
    let done = press(&group.ana, sure.message(), "Correct it").await;
    assert_holds(&done.text(), &["0 answers in 0 quizzes scored again"]);
    assert_holds(&closed(&question).await.text(), &["**Correct:** Ben +900"]);
    if !wrong_is_closed {
        let other = next(&group.quiz).await;
        group
            .ana
            .slash(&group.quiz, "quiz skip", &[])
            .await
            .expect("an answer");
        closed(&other).await;
    }
    let standings = final_standings(&group.quiz).await;
    assert_holds(&standings.text(), &["**Ben** · 900 points"]);
    group.end().await;
}

#[tokio::test]
async fn a_spelling_that_was_missing_is_accepted_afterwards() {
    let bank =
        "title: T\nquestions:\n  - {prompt: Capital of the Netherlands?, accept: [Amsterdam]}\n";
    let group = Group::with(&[("t.yaml", bank)]).await;
    let question = group.play("t", 1).await;
    let form = press(&group.ben, &question, "Answer").await;
    let at_ms = question.id().stamp_ms() + 1000;
    let sent = group.ben.submit_at(form.modal(), &[("0", "Mokum")], at_ms);
    sent.expect("a form").reply().await.expect("an answer");
    closed(&question).await;
    final_standings(&group.quiz).await;
    let named = [("bank", "t".into()), ("question", "1".into())];
    let fix = group
        .ana
        .slash(&group.quiz, "bank fix", &named)
        .await
        .expect("an answer");
    let form = press(&group.ana, fix.message(), "Accepted answers").await;
    assert_eq!(form.modal().fields()[0].value, "= Amsterdam");
    // A line without a mark is an accepted spelling.
    let values = [("0", "= Amsterdam\nMokum")];
    let done = group
        .ana
        .submit(form.modal(), &values)
        .await
        .expect("an answer");
    assert_holds(&done.text(), &["1 answer in 1 quiz scored again"]);
    assert_eq!(done.kind, ReplyKind::Update, "its button is gone as well");
    assert_holds(&next(&group.quiz).await.text(), &["Also accepted: Mokum"]);
    assert_holds(
        &board(&group).await,
        &["**Ben** · 900 points · 1/1 correct"],
    );
    group.end().await;
}

#[tokio::test]
async fn a_report_can_be_dismissed_and_a_key_that_is_right_stays() {
    let group = Group::with(&[("sums.yaml", WRONG_KEY)]).await;
    let shut = play(&group).await;
    report(&group.ben, &shut, "I do not like it").await;
    let reports = group
        .ana
        .slash(&group.quiz, "bank reports", &[])
        .await
        .expect("an answer");
    let fix = press(&group.ana, reports.message(), "Correct the answer").await;
    let same = group
        .ana
        .select(fix.message(), &["A · Three"])
        .await
        .expect("an answer");
    assert_holds(&same.text(), &["Nothing was changed."]);
    let none = press(&group.ana, reports.message(), "Nothing is wrong").await;
    assert_holds(&none.text(), &["No open reports"]);
    assert_eq!(
        group.stored("SELECT count(*) FROM report WHERE settled = 'dismissed'"),
        1
    );
    group.end().await;
}

/// The letter before a text in a message.
fn letter_of(message: &str, text: &str) -> char {
    let (before, _) = message.split_once(&format!("** · {text}")).expect(text);
    before.chars().next_back().expect("a letter")
}

#[tokio::test]
async fn options_of_a_report_have_the_order_and_letters_that_the_reporter_saw() {
    let options = ["One", "Two", "Three", "Four", "Five", "Six"];
    let listed = options.map(|text| match text {
        "Five" => format!("right: {text}"),
        _ => format!("wrong: {text}"),
    });
    let bank = format!(
        "title: Sums\nquestions:\n  - {{prompt: What is 1 + 1?, options: [{}]}}\n",
        listed.join(", ")
    );
    let group = Group::with(&[("sums.yaml", &bank)]).await;
    let letters = |text: &str| options.map(|option| letter_of(text, option));
    let report_once = async |who: &Person| {
        let question = group.play("sums", 1).await;
        let two = letter_of(&question.text(), "Two").to_string();
        press_after(who, &question, &two, 1000).await;
        let shut = closed(&question).await;
        final_standings(&group.quiz).await;
        report(who, &shut, "It is Two").await;
        letters(&shut.text())
    };
    let mut seen = vec![report_once(&group.ben).await];
    // Two reporters saw two orders, of which at most one is the author's. Twenty equal ones come
    // once in 720^19 runs.
    for _ in 0..20 {
        let other = report_once(&group.chloe).await;
        if !seen.contains(&other) {
            seen.push(other);
            break;
        }
    }
    let ask = async |command: &str, named: &[(&str, discord_sandbox::Arg)]| {
        let reply = group.ana.slash(&group.quiz, command, named).await;
        reply.expect("an answer")
    };
    let named = [("bank", "sums".into()), ("question", "1".into())];
    let fix = ask("bank fix", &named).await;
    assert_eq!(
        letters(&fix.text()),
        seen[0],
        "as the first reporter saw it"
    );
    let first = ask("bank reports", &[]).await;
    assert_eq!(letters(&first.text()), seen[0]);
    let page = press(&group.ana, first.message(), "Next").await;
    assert_eq!(letters(&page.text()), seen[1]);
    let fix = press(&group.ana, page.message(), "Correct the answer").await;
    assert_eq!(letters(&fix.text()), seen[1]);
    let right = format!("{} · Two", seen[1][1]);
    let sure = group.ana.select(fix.message(), &[&right]).await;
    let sure = sure.expect("an answer");
    assert_eq!(letters(&sure.text()), seen[1]);
    assert_holds(&sure.text(), &[&format!("✅ **{}** · Two", seen[1][1])]);
    let done = press(&group.ana, sure.message(), "Correct it").await;
    assert_holds(&done.text(), &[&format!("✅ **{}** · Two", seen[1][1])]);
    let notice = group
        .quiz
        .wait_for("**Corrected**")
        .await
        .expect("a notice");
    assert_holds(&notice.text(), &["**Correct answer**: Two"]);
    assert_holds(&ask("bank reports", &[]).await.text(), &["No open reports"]);
    group.end().await;
}

#[tokio::test]
async fn a_refused_correction_is_kept_and_can_be_fixed_also_after_a_restart() {
    let bank = "title: T\nquestions:\n  - {prompt: How many days has a week?, number: 6}\n";
    let mut group = Group::with(&[("t.yaml", bank)]).await;
    let named = [("bank", "t".into()), ("question", "1".into())];
    let fix = group.ana.slash(&group.quiz, "bank fix", &named).await;
    let form = press(
        &group.ana,
        fix.expect("an answer").message(),
        "Accepted answers",
    )
    .await;
    let refused = group.ana.submit(form.modal(), &[("0", "seven")]).await;
    let refused = refused.expect("an answer");
    assert!(refused.ephemeral());
    assert_holds(&refused.text(), &["This is not a number", "seven"]);
    group.stop_bot().await;
    group.start_bot().await;
    let form = press(&group.ana, refused.message(), "Fix it").await;
    assert_eq!(form.modal().fields()[0].value, "seven");
    // What changes nothing can be fixed as well.
    let same = group.ana.submit(form.modal(), &[("0", "6")]).await;
    let same = same.expect("an answer");
    assert_holds(&same.text(), &["Nothing was changed"]);
    let form = press(&group.ana, same.message(), "Fix it").await;
    assert_eq!(form.modal().fields()[0].value, "6");
    let done = group.ana.submit(form.modal(), &[("0", "7")]).await;
    assert_holds(&done.expect("an answer").text(), &["Corrected", "7"]);
    let gone = press(&group.ana, refused.message(), "Fix it").await;
    assert_holds(&gone.text(), &["no longer have what you typed"]);
    group.end().await;
}
