//! The types of channels in which a quiz can be played, and missing permissions.

use crate::harness::{
    Group, RIGHT, WRONG, assert_holds, final_standings, next, press, press_after, slash,
};
use discord_sandbox::{Channel, Permissions};

/// Plays and controls a quiz in one place.
async fn play_through(group: &Group, channel: &Channel) {
    let options = [("bank", "capitals".into()), ("questions", 2.into())];
    let first = group.play_in(channel, &group.ben, &options).await;
    assert_eq!(first.channel_id(), channel.id());
    press(&group.chloe, &first, RIGHT).await;
    slash(&group.ben, channel, "quiz skip").await;
    crate::harness::closed(&first).await;
    let second = next(channel).await;
    assert_holds(&second.text(), &["**Question 2 of 2**"]);
    slash(&group.ana, channel, "quiz stop").await;
    final_standings(channel).await;
}

#[tokio::test]
async fn threads_announcements_voice_chats_and_forum_posts_have_quizzes() {
    let group = Group::with_capitals().await;
    let places = [
        "general",
        "news",
        "evening-quiz",
        "study-hall",
        "azure-networking",
    ]
    .map(|name| group.sandbox.channel(name));
    // All at the same time.
    let [a, b, c, d, e] = &places;
    tokio::join!(
        play_through(&group, a),
        play_through(&group, b),
        play_through(&group, c),
        play_through(&group, d),
        play_through(&group, e),
    );
    group.end().await;
}

#[tokio::test]
async fn quizzes_in_two_channels_do_not_mix() {
    let group = Group::with_capitals().await;
    let general = group.sandbox.channel("general");
    let here = group.play("capitals", 1).await;
    let options = [("bank", "capitals".into()), ("questions", 1.into())];
    let there = group.play_in(&general, &group.ana, &options).await;
    press_after(&group.ana, &here, RIGHT, 1000).await;
    press_after(&group.ana, &there, WRONG, 1000).await;
    press_after(&group.ben, &there, RIGHT, 2000).await;
    let (here, there) = tokio::join!(final_standings(&group.quiz), final_standings(&general));
    assert_holds(&here.text(), &["🥇 **Ana** · 900 points · 1/1 correct"]);
    assert!(!here.text().contains("Ben"));
    assert_holds(
        &there.text(),
        &[
            "🥇 **Ben** · 800 points · 1/1 correct",
            "**Ana** · 0 points",
        ],
    );
    // Buttons belong to their channel's quiz.
    let mine = press(&group.ben, &here, "My answers").await;
    assert_holds(
        &mine.text(),
        &["You didn't answer any question in this quiz."],
    );
    group.end().await;
}

#[tokio::test]
async fn a_missing_permission_is_named_and_nothing_is_posted() {
    let group = Group::with_capitals().await;
    let threads = Permissions::SEND_MESSAGES_IN_THREADS;
    let history = Permissions::READ_MESSAGE_HISTORY;
    for (name, lost_in, lost, expected) in [
        (
            "quiz",
            "quiz",
            Permissions::SEND_MESSAGES,
            "**Send Messages**",
        ),
        (
            "general",
            "general",
            Permissions::VIEW_CHANNEL,
            "**View Channel**",
        ),
        ("news", "news", history, "**Read Message History**"),
        (
            "study-hall",
            "study-hall",
            Permissions::CONNECT,
            "**Connect**",
        ),
        // Threads and forum posts have the permissions of their channel.
        (
            "evening-quiz",
            "quiz",
            threads,
            "**Send Messages in Threads**",
        ),
        (
            "azure-networking",
            "exam-questions",
            threads,
            "**Send Messages in Threads**",
        ),
    ] {
        let channel = group.sandbox.channel(name);
        let lost_in = group.sandbox.channel(lost_in);
        lost_in.deny(lost);
        let options = [("bank", "capitals".into())];
        let refused = group.ana.slash(&channel, "quiz start", &options).await;
        let refused = refused.expect("an answer");
        assert!(refused.ephemeral(), "#{name}: {}", refused.text());
        assert_holds(
            &refused.text(),
            &["I can't post in this channel.", expected],
        );
        assert_eq!(channel.counts().posts, 0);
        let nothing = slash(&group.ana, &channel, "quiz status").await;
        assert_holds(&nothing.text(), &["No quiz is running"]);
        lost_in.allow(lost);
        let question = group.play_in(&channel, &group.ana, &options).await;
        assert_holds(&question.text(), &["**Question 1 of 3**"]);
        slash(&group.ana, &channel, "quiz stop").await;
        final_standings(&channel).await;
    }
    // Permissions for other types of channels are not required.
    group
        .quiz
        .deny(Permissions::SEND_MESSAGES_IN_THREADS | Permissions::CONNECT);
    group.play("capitals", 1).await;
    group.stop_quiz().await;
    group.end().await;
}

#[tokio::test]
async fn each_server_has_its_own_leaderboard() {
    let group = Group::with_capitals().await;
    let other = group.sandbox.add_guild("Another group");
    let channel = other.channel("quiz");
    let options = [("bank", "capitals".into()), ("questions", 1.into())];
    let question = group.play_in(&channel, &group.ana, &options).await;
    press_after(&group.ben, &question, RIGHT, 1000).await;
    final_standings(&channel).await;
    let scope = [("scope", "server".into())];
    let there = group.ben.slash(&channel, "leaderboard", &scope).await;
    assert_holds(
        &there.expect("a leaderboard").text(),
        &["**Ben** · 900 points"],
    );
    let here = group.ben.slash(&group.quiz, "leaderboard", &scope).await;
    assert_holds(&here.expect("a leaderboard").text(), &["No points yet."]);
    group.end().await;
}

#[tokio::test]
async fn the_doctor_lists_channels_with_missing_permissions() {
    let group = Group::with_capitals().await;
    let news = group.sandbox.channel("general");
    let options = [
        ("channel", (&news).into()),
        ("time", "09:00".into()),
        ("zone", "UTC".into()),
        ("bank", "capitals".into()),
    ];
    group
        .ana
        .slash(&group.quiz, "daily add", &options)
        .await
        .expect("an answer");
    let well = slash(&group.ana, &group.quiz, "doctor").await;
    assert!(well.ephemeral());
    assert_holds(&well.text(), &["✅ I can post everywhere I need to."]);
    news.deny(Permissions::SEND_MESSAGES);
    let sick = slash(&group.ana, &group.quiz, "doctor").await;
    let lacks = format!("❌ <#{}> · Missing: **Send Messages**", news.id());
    assert_holds(
        &sick.text(),
        &[
            "❌ I'm missing permissions in 1 channel.",
            &lacks,
            "✅ <#",
            "To fix it",
        ],
    );
    let hidden = group.ben.slash(&group.quiz, "doctor", &[]).await;
    assert!(hidden.is_err(), "Discord offers it to managers alone");
    group.end().await;
}
