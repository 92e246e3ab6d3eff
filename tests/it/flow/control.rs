//! Stopping, skipping and pausing a quiz, and refused requests.

use crate::harness::{
    Group, RIGHT, assert_holds, closed, final_standings, next, press, press_anyway, reached, slash,
};
use discord_sandbox::RouteKind;

#[tokio::test]
async fn only_its_starter_and_quizmasters_control_a_quiz() {
    let group = Group::with_capitals().await;
    let options = [("bank", "capitals".into())];
    let first = group.play_in(&group.quiz, &group.ben, &options).await;
    for command in ["quiz stop", "quiz skip", "quiz pause", "quiz resume"] {
        let refused = slash(&group.chloe, &group.quiz, command).await;
        assert!(refused.ephemeral());
        assert_holds(&refused.text(), &["Only Ben, who started this quiz"]);
    }
    let skipped = slash(&group.ben, &group.quiz, "quiz skip").await;
    assert!(skipped.ephemeral());
    assert_holds(
        &closed(&first).await.text(),
        &["**Skipped.**", "**Correct answer**"],
    );
    let second = next(&group.quiz).await;
    // Ana has Manage Server.
    slash(&group.ana, &group.quiz, "quiz skip").await;
    closed(&second).await;
    let third = next(&group.quiz).await;
    press(&group.ben, &third, RIGHT).await;
    let standings = group.stop_quiz().await;
    assert_holds(
        &standings.text(),
        &["The quiz was stopped.", "No answers this time."],
    );
    let shut = third.now().expect("it is there");
    assert_holds(&shut.text(), &["**Stopped.** No points for this question."]);
    assert_holds(&shut.text(), &["**Correct answer**"]);
    let mut letters = shut.buttons();
    letters.retain(|button| button.label.len() == 1);
    assert!(letters.iter().all(|button| button.disabled));
    let gone = slash(&group.ana, &group.quiz, "quiz stop").await;
    assert_holds(&gone.text(), &["No quiz is running here."]);
    group.end().await;
}

#[tokio::test]
async fn a_pause_takes_effect_at_the_close() {
    let group = Group::with_capitals().await;
    let first = group.play("capitals", 2).await;
    let early = slash(&group.ana, &group.quiz, "quiz resume").await;
    assert_holds(&early.text(), &["The quiz isn't paused."]);
    let paused = slash(&group.ana, &group.quiz, "quiz pause").await;
    assert_holds(&paused.text(), &["Paused"]);
    let again = slash(&group.ana, &group.quiz, "quiz pause").await;
    assert_holds(&again.text(), &["The quiz is already paused."]);
    let open = press(&group.ben, &first, RIGHT).await;
    assert_holds(&open.text(), &["**Locked in: B**"]);
    slash(&group.ana, &group.quiz, "quiz skip").await;
    assert_holds(
        &closed(&first).await.text(),
        &["Paused. Use `/quiz resume` to continue."],
    );
    let nothing = slash(&group.ana, &group.quiz, "quiz skip").await;
    assert_holds(
        &nothing.text(),
        &["The quiz is paused and no question is open"],
    );
    let status = slash(&group.chloe, &group.quiz, "quiz status").await;
    assert!(status.ephemeral());
    assert_holds(&status.text(), &["Paused after question 1 of 2."]);
    assert!(group.quiz.try_next_message().is_none());
    slash(&group.ana, &group.quiz, "quiz resume").await;
    assert_holds(&next(&group.quiz).await.text(), &["**Question 2 of 2**"]);
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn the_status_shows_the_question_the_time_and_the_leader() {
    let group = Group::with_capitals().await;
    let nothing = slash(&group.ben, &group.quiz, "quiz status").await;
    assert!(nothing.ephemeral());
    assert_holds(&nothing.text(), &["No quiz is running here."]);
    let gate = group.sandbox.faults().hold(RouteKind::PostMessage, 1);
    let options = [("bank", "capitals".into()), ("questions", 2.into())];
    let started = group.ana.slash(&group.quiz, "quiz start", &options).await;
    started.expect("an announcement");
    reached(&gate, 1).await;
    let coming = slash(&group.ben, &group.quiz, "quiz status").await;
    assert_holds(&coming.text(), &["Question 1 of 2 is on its way."]);
    gate.open();
    let first = next(&group.quiz).await;
    // A press shows the bot that it is posted.
    press(&group.chloe, &first, "A").await;
    let status = slash(&group.ben, &group.quiz, "quiz status").await;
    assert!(status.ephemeral());
    assert_holds(
        &status.text(),
        &[
            "**Capitals**",
            "Question 1 of 2, closes <t:",
            "No points yet.",
        ],
    );
    crate::harness::press_after(&group.ben, &first, RIGHT, 1000).await;
    closed(&first).await;
    next(&group.quiz).await;
    let status = slash(&group.ben, &group.quiz, "quiz status").await;
    assert_holds(
        &status.text(),
        &["Question 2 of 2", "Leading: Ben with 900 points."],
    );
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn one_quiz_runs_in_a_channel_at_a_time() {
    let group = Group::with_capitals().await;
    group.play("capitals", 1).await;
    let options = [("bank", "capitals".into())];
    let refused = group.ben.slash(&group.quiz, "quiz start", &options).await;
    let refused = refused.expect("an answer");
    assert!(refused.ephemeral());
    assert_holds(&refused.text(), &["A quiz is already running here."]);
    assert_eq!(group.quiz.counts().posts, 1);
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn a_quiz_that_is_stopped_before_its_first_question_asks_nothing() {
    let group = Group::with_capitals().await;
    let gate = group.sandbox.faults().hold(RouteKind::Callback, 1);
    let options = [("bank", "capitals".into())];
    let starting = group
        .ana
        .slash_and_forget(&group.quiz, "quiz start", &options);
    let starting = starting.expect("a command");
    reached(&gate, 1).await;
    slash(&group.ana, &group.quiz, "quiz stop").await;
    final_standings(&group.quiz).await;
    gate.open();
    starting.reply().await.expect("an announcement");
    // All messages of the first quiz are sent before another quiz begins.
    let question = group.play("capitals", 1).await;
    group.stop_quiz().await;
    assert_holds(&question.text(), &["**Question 1 of 1**"]);
    assert_eq!(
        group.quiz.counts().posts,
        3,
        "a question and two final standings"
    );
    group.end().await;
}

#[tokio::test]
async fn a_question_that_is_stopped_while_it_is_posted_does_not_stay_open() {
    let group = Group::with_capitals().await;
    let gate = group.sandbox.faults().hold(RouteKind::PostMessage, 1);
    let options = [("bank", "capitals".into())];
    let started = group.ana.slash(&group.quiz, "quiz start", &options).await;
    started.expect("an announcement");
    reached(&gate, 1).await;
    slash(&group.ana, &group.quiz, "quiz stop").await;
    gate.open();
    let question = next(&group.quiz).await;
    final_standings(&group.quiz).await;
    let shut = question.now().expect("it is there");
    assert_holds(&shut.text(), &["**Stopped.**"]);
    let mut letters = shut.buttons();
    letters.retain(|button| button.label.len() == 1);
    assert!(letters.iter().all(|button| button.disabled));
    group.end().await;
}

#[tokio::test]
async fn a_press_on_an_old_question_gets_an_explanation() {
    let group = Group::with_capitals().await;
    let first = group.play("capitals", 2).await;
    slash(&group.ana, &group.quiz, "quiz skip").await;
    let shut = closed(&first).await;
    next(&group.quiz).await;
    let old = press_anyway(&group.ben, &shut, RIGHT).await;
    assert!(old.ephemeral());
    assert_holds(&old.text(), &["This question is already closed"]);
    group.stop_quiz().await;
    let over = press_anyway(&group.ben, &shut, RIGHT).await;
    assert!(over.ephemeral());
    assert_holds(&over.text(), &["This question is already closed"]);
    // Ids of other versions, and one that is not the bot's.
    for id in ["9:a:1:0", "1:a:x", "qz:a:1:0:0", "hello"] {
        let doing = group.ben.pressing_id(&shut, id).unchecked();
        let reply = doing.send().expect("a press").reply().await;
        let reply = reply.expect("an answer");
        assert!(reply.ephemeral());
        assert_holds(&reply.text(), &["This button is from an older version."]);
    }
    group.end().await;
}

#[tokio::test]
async fn an_option_that_does_not_exist_is_refused() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    let id = question.buttons()[0].custom_id.clone().expect("an id");
    let (round, _) = id.rsplit_once(':').expect("a position at its end");
    for position in ["3", "24", "255"] {
        let doing = group
            .ben
            .pressing_id(&question, &format!("{round}:{position}"));
        let reply = doing.unchecked().send().expect("a press").reply().await;
        assert_holds(
            &reply.expect("an answer").text(),
            &["answer the newest question"],
        );
    }
    assert_eq!(group.stored("SELECT count(*) FROM answer"), 0);
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn the_same_event_sent_twice_is_one_answer() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 1).await;
    let pressed = group
        .ben
        .press_and_forget(&question, RIGHT)
        .expect("a press");
    // The bot responds to the second one as well, which Discord refuses.
    group.sandbox.expect_refusals(40060, 1);
    pressed.again();
    assert_holds(
        &pressed.reply().await.expect("an answer").text(),
        &["Locked in: B"],
    );
    slash(&group.ana, &group.quiz, "quiz status").await;
    assert_eq!(group.stored("SELECT count(*) FROM answer"), 1);
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn help_is_private_and_explains_how_to_begin() {
    let group = Group::with_capitals().await;
    let help = slash(&group.ben, &group.quiz, "help").await;
    assert!(help.ephemeral());
    assert_holds(
        &help.text(),
        &[
            "`/quiz start`",
            "`/leaderboard`",
            "`/practice`",
            "Choose a topic",
        ],
    );
    let points = group.ben.select(help.message(), &["Points"]).await;
    assert_holds(
        &points.expect("a page").text(),
        &["`classic`", "`survival`"],
    );
    let banks = group.ben.select(help.message(), &["Banks"]).await;
    assert_holds(&banks.expect("a page").text(), &["`/bank list`"]);
    group.end().await;
}

#[tokio::test]
async fn a_pause_of_a_day_ends_the_quiz() {
    let group = Group::with_capitals().await;
    let question = group.play("capitals", 2).await;
    press(&group.ben, &question, RIGHT).await;
    slash(&group.ana, &group.quiz, "quiz pause").await;
    let before = group.now_ms();
    group.advance(std::time::Duration::from_secs(25 * 60 * 60));
    assert!(group.now_ms() - before >= 25 * 60 * 60 * 1000);
    closed(&question).await;
    // The pause began with the command, and the clock moved in one step.
    let standings = final_standings(&group.quiz).await;
    assert_holds(&standings.text(), &["paused for a day", "**Ben**"]);
    group.end().await;
}

#[tokio::test]
async fn a_suggested_bank_is_started_by_a_button_with_the_same_options() {
    let group = Group::with_capitals().await;
    let options = [
        ("bank", "capitels".into()),
        ("questions", 2.into()),
        ("mode", "accuracy".into()),
    ];
    let refused = group.ben.slash(&group.quiz, "quiz start", &options).await;
    let refused = refused.expect("an answer");
    assert!(refused.ephemeral());
    assert_holds(&refused.text(), &["Did you mean **capitals**?"]);
    let label = refused.message().buttons()[0].label.clone();
    assert!(label.starts_with("Start “"), "{label}");
    let started = press(&group.ben, refused.message(), &label).await;
    assert!(!started.ephemeral());
    let first = next(&group.quiz).await;
    assert_holds(&first.text(), &["**Question 1 of 2** ▰▰▰▰▰▱▱▱▱▱"]);
    press(&group.ben, &first, RIGHT).await;
    let standings = group.stop_quiz().await;
    let board = press(&group.chloe, &standings, "Leaderboard").await;
    assert!(board.ephemeral());
    assert_holds(&board.text(), &["No points yet"]);
    group.end().await;
}
