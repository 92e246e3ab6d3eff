//! Daily questions with faults: archived threads, channels without permission, an offline bot.

use super::*;

#[tokio::test]
async fn in_an_archived_thread_the_result_comes_first_and_a_deleted_question_is_posted_again() {
    let group = Group::with_capitals().await;
    let thread = group.sandbox.channel("evening-quiz");
    let question = daily(&group, &thread, &[("closes_after", 2.into())]).await;
    press(&group.ben, &question, RIGHT).await;
    thread.set_archived(true);
    group.sandbox.expect_refusals(50083, 1);
    group.advance(3 * HOUR);
    let posted = next(&thread).await;
    assert_holds(&posted.text(), &["**Daily question: result**"]);
    closed(&question).await;
    assert_eq!(thread.messages().len(), 2, "nothing is posted twice");

    // Nobody answered, so no result is posted first.
    group.advance(21 * HOUR);
    let question = asked(&group, &thread).await;
    thread.set_archived(true);
    group.sandbox.expect_refusals(50083, 1);
    group.advance(3 * HOUR);
    let again = next(&thread).await;
    assert_holds(&again.text(), &["**Correct answer**", "Nobody answered"]);
    closed(&question).await;

    group.advance(21 * HOUR);
    let question = asked(&group, &thread).await;
    press(&group.ben, &question, WRONG).await;
    thread.delete(&question);
    group.sandbox.expect_refusals(10008, 1);
    group.advance(3 * HOUR);
    let again = next(&thread).await;
    assert_holds(&again.text(), &["**Correct answer**", "Nobody got it"]);
    assert_holds(&next(&thread).await.text(), &["**Daily question: result**"]);
    group.end().await;
}

#[tokio::test]
async fn a_schedule_that_cannot_post_pauses_itself_and_a_quizmaster_is_notified_once() {
    let group = Group::with_capitals().await;
    let guild = group.sandbox.guild();
    let doomed = guild.add_channel("doomed", ChannelKind::Text, None);
    let mute = guild.add_channel("mute", ChannelKind::Text, None);
    let time = in_minutes(&group, 60);
    for channel in [&doomed, &mute, &group.quiz] {
        add(&group, channel, &time, &[]).await;
    }
    guild.delete_channel(&doomed);
    mute.deny(Permissions::SEND_MESSAGES);
    group.sandbox.expect_refusals(10003, 1);
    group.sandbox.expect_refusals(50013, 1);
    group.advance(HOUR);
    let question = asked(&group, &group.quiz).await;
    let paused = "SELECT count(*) FROM schedule WHERE paused_at IS NOT NULL";
    group.until_stored(paused, |count| count == 2).await;
    slash(&group.ben, &group.quiz, "help").await;
    // Ben is not a quizmaster, so he only sees the help.
    slash(&group.ana, &group.quiz, "help").await;
    let notice = group.ana.next_private().await.expect("she is notified");
    assert_holds(
        &notice.text(),
        &[
            "#doomed",
            "its channel #doomed is gone",
            "I can't post in <#",
            "`/daily resume`",
        ],
    );
    assert!(notice.ephemeral());
    slash(&group.ana, &group.quiz, "help").await;
    let list = send(&group.ana, &group, "daily list", &[]).await;
    assert_eq!(
        list.matches("Paused automatically <t:").count(),
        2,
        "{list}"
    );
    let seen = group.ana.sees(&group.quiz);
    let times = seen
        .iter()
        .filter(|one| one.text().contains("Daily question update"));
    assert_eq!(times.count(), 1);

    // When the permission is back, it posts at the next due time.
    mute.allow(Permissions::SEND_MESSAGES);
    let which = [("schedule", "2".into())];
    let text = send(&group.ana, &group, "daily resume", &which).await;
    assert_holds(&text, &["Resumed."]);
    group.advance(DAY);
    next(&mute).await;
    closed(&question).await;
    next(&group.quiz).await;
    group.end().await;
}

#[tokio::test]
async fn after_days_offline_the_old_question_is_revealed_and_one_missed_question_is_posted_late() {
    let mut group = Group::with_capitals().await;
    let first = daily(&group, &group.quiz, &[]).await;
    press(&group.ben, &first, RIGHT).await;
    group.stop_bot().await;
    group.advance(3 * DAY + HOUR);
    group.start_bot().await;
    assert_holds(&closed(&first).await.text(), &["**Correct:** Ben +1 mark"]);
    assert_holds(&result(&group.quiz).await.text(), &["**Streaks:** Ben 1"]);
    let late = asked(&group, &group.quiz).await;
    press(&group.ben, &late, WRONG).await;
    // A restart continues the open question, and posts nothing again.
    group.stop_bot().await;
    group.start_bot().await;
    let changed = press(&group.ben, &late, RIGHT).await;
    assert_holds(
        &changed.text(),
        &["**Locked in: B**", "replaces your earlier answer"],
    );
    assert_eq!(group.stored("SELECT count(*) FROM quiz"), 2);
    assert_eq!(group.quiz.counts().posts, 3);
    group.advance(DAY);
    closed(&late).await;
    assert_holds(&result(&group.quiz).await.text(), &["**Streaks:** Ben 2"]);
    next(&group.quiz).await;
    group.end().await;
}

#[tokio::test]
async fn a_question_whose_whole_time_passed_while_the_bot_was_offline_becomes_void() {
    let mut group = Group::with_capitals().await;
    let gate = group
        .sandbox
        .faults()
        .hold_answer(RouteKind::PostMessage, 1);
    let text = add(
        &group,
        &group.quiz,
        &in_minutes(&group, 60),
        &[("closes_after", 2.into())],
    )
    .await;
    assert_holds(&text, &["All set."]);
    group.advance(HOUR);
    let question = next(&group.quiz).await;
    reached(&gate, 1).await;
    group.stop_bot().await;
    group.advance(3 * HOUR);
    group.start_bot().await;
    let void = question
        .edited_to("I was offline while this question was open")
        .await;
    let void = void.expect("the message is edited");
    assert!(!void.text().contains("Correct answer"), "{}", void.text());
    gate.open();
    assert_eq!(group.quiz.messages().len(), 1);
    group.end().await;
}
