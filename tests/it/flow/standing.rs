//! Leaderboards of channels and of servers.

use crate::harness::{
    Group, RIGHT, WRONG, assert_holds, final_standings, press, press_after, slash,
};
use discord_sandbox::{Person, ReplyKind};
use std::time::Duration;

#[tokio::test]
async fn a_leaderboard_has_pages_and_the_members_own_row() {
    let group = Group::with_capitals().await;
    let empty = slash(&group.ben, &group.quiz, "leaderboard").await;
    assert_holds(&empty.text(), &["No points yet."]);
    let members = group.sandbox.guild().add_people(12);
    let question = group.play("capitals", 1).await;
    for (at, member) in members.iter().enumerate() {
        // Each two members have the same time, so they share a place.
        let after_ms = 500 * (at as i64 / 2 + 1);
        press_after(member, &question, RIGHT, after_ms).await;
    }
    press_after(&group.ana, &question, WRONG, 100).await;
    // Elsewhere Ana is right.
    let general = group.sandbox.channel("general");
    let options = [("bank", "capitals".into()), ("questions", 1.into())];
    let there = group.play_in(&general, &group.ana, &options).await;
    press_after(&group.ana, &there, RIGHT, 0).await;
    final_standings(&group.quiz).await;
    final_standings(&general).await;

    let board = slash(&group.ana, &group.quiz, "leaderboard").await;
    assert!(!board.ephemeral());
    let text = board.text();
    assert_holds(
        &text,
        &[
            "**Leaderboard** for this channel",
            "🥇 **Member 1** · 950 points · 1/1 correct · 1 quiz won",
            "🥇 **Member 2** · 950 points · 1/1 correct · 1 quiz won",
            "🥉 **Member 3** · 900 points · 1/1 correct",
            "5\\. **Member 6**",
            "9\\. **Member 10**",
            "You: 13\\. **Ana** · 0 points",
            "Page 1 of 2 · 13 members",
        ],
    );
    assert!(!text.contains("Member 11"));
    let numbered = |line: &str| line.trim_start_matches(char::is_numeric).starts_with(". ");
    assert!(
        !text.lines().any(numbered),
        "a client would renumber the places:\n{text}"
    );

    let private = press(&group.ben, board.message(), "Next").await;
    assert!(private.ephemeral() && private.kind == ReplyKind::Message);
    assert_holds(
        &private.text(),
        &[
            "**Member 12**",
            "You're not on this board yet.",
            "Page 2 of 2",
        ],
    );
    let back = press(&group.ben, private.message(), "Previous").await;
    assert!(back.ephemeral() && back.kind == ReplyKind::Update);
    assert_holds(
        &back.text(),
        &["Page 1 of 2", "You're not on this board yet."],
    );
    let unchanged = board.message().now().expect("it is there");
    assert_eq!(unchanged.version(), 0);

    let second = press(&group.ana, board.message(), "Next").await;
    assert!(!second.ephemeral() && second.kind == ReplyKind::Update);
    assert_holds(
        &second.text(),
        &["11\\. **Member 12**", "13\\. **Ana**", "Page 2 of 2"],
    );
    assert!(!second.text().contains("You: "));
    let off: Vec<_> = second
        .message()
        .buttons()
        .iter()
        .map(|it| it.disabled)
        .collect();
    assert_eq!(off, [false, true]);

    let server = [("scope", "server".into())];
    let server = group.ana.slash(&general, "leaderboard", &server).await;
    assert_holds(
        &server.expect("a leaderboard").text(),
        &[
            "**Leaderboard** for this server",
            "🥇 **Ana** · 1,000 points · 1/2 correct",
        ],
    );
    let elsewhere = slash(&group.ben, &general, "leaderboard").await;
    assert_holds(&elsewhere.text(), &["Page 1 of 1 · 1 member"]);
    group.end().await;
}

#[tokio::test]
async fn points_won_before_a_stop_are_kept() {
    let mut group = Group::with_capitals().await;
    let first = group.play("capitals", 2).await;
    press_after(&group.ben, &first, RIGHT, 1000).await;
    crate::harness::closed(&first).await;
    crate::harness::next(&group.quiz).await;
    let standings = group.stop_quiz().await;
    assert_holds(
        &standings.text(),
        &["1 of 2 questions played", "🥇 **Ben** · 900 points"],
    );
    let row = "🥇 **Ben** · 900 points · 1/1 correct";
    let board = slash(&group.ana, &group.quiz, "leaderboard").await;
    assert_holds(&board.text(), &[row]);
    group.stop_bot().await;
    group.start_bot().await;
    let board = slash(&group.ana, &group.quiz, "leaderboard").await;
    assert_holds(&board.text(), &[row]);
    let mine = press(&group.ben, &standings, "My answers").await;
    assert_holds(&mine.text(), &["✅ 1\\. ", "▫️ 2\\. "]);
    group.end().await;
}

#[tokio::test]
async fn a_member_sees_their_statistics_and_can_show_them() {
    let group = Group::with_capitals().await;
    let none = slash(&group.ben, &group.quiz, "stats").await;
    assert!(none.ephemeral());
    assert_holds(&none.text(), &["**Ben** on this server", "No answers yet."]);
    let mut question = group.play("capitals", 3).await;
    for number in 1..=3 {
        press(&group.ana, &question, RIGHT).await;
        press(
            &group.ben,
            &question,
            if number == 3 { WRONG } else { RIGHT },
        )
        .await;
        if number < 3 {
            question = crate::harness::next(&group.quiz).await;
        }
    }
    final_standings(&group.quiz).await;
    let own = slash(&group.ben, &group.quiz, "stats").await;
    assert!(own.ephemeral());
    assert_holds(
        &own.text(),
        &[
            "2 of 3 answers correct: 67%",
            "#2 on this server",
            "1 question to review: `/review`",
            "Capitals · 67% of 3 answers",
            "67% of 3 answers · last 7 days",
        ],
    );
    let of_ana = [("member", (&group.ana).into()), ("show", true.into())];
    let shown = group.ben.slash(&group.quiz, "stats", &of_ana).await;
    let shown = shown.expect("an answer");
    assert!(!shown.ephemeral());
    assert_holds(
        &shown.text(),
        &[
            "**Ana** on this server",
            "3 of 3 answers correct: 100%",
            "1 quiz won",
        ],
    );
    assert!(!shown.text().contains("review"), "reviews are private");
    group.quiz.skip_unread();
    group.end().await;
}

#[tokio::test]
async fn progress_over_weeks_is_shown_as_a_picture_with_alternative_text() {
    let group = Group::with_capitals().await;
    for label in [WRONG, RIGHT] {
        let question = group.play("capitals", 1).await;
        press_after(&group.ben, &question, label, 1000).await;
        final_standings(&group.quiz).await;
        let stats = slash(&group.ben, &group.quiz, "stats").await;
        let pictures = stats.message().images();
        if label == WRONG {
            assert_eq!(pictures.len(), 0, "one week is no progress");
            group.advance(Duration::from_secs(8 * 24 * 60 * 60));
        } else {
            assert_eq!(
                pictures[0].1,
                "Ben: progress: 1 week ago: 0% of 1 correct; last 7 days: 100% of 1 correct"
            );
            let png = stats.message().file("progress.png").expect("a picture");
            assert!(png.starts_with(b"\x89PNG"));
        }
    }
    group.end().await;
}

#[tokio::test]
async fn the_leaderboard_of_a_week_has_a_picture_of_it_from_its_second_day_on() {
    const DAY: u64 = 24 * 60 * 60;
    let group = Group::with_capitals().await;
    // To a Monday, at the hour that it is now; 1 January 1970 was a Thursday.
    let since_monday = (group.now_ms() as u64 / 1000 / DAY + 3) % 7;
    group.advance(Duration::from_secs((7 - since_monday) * DAY));
    let play = async |right: &Person| {
        let question = group.play("capitals", 1).await;
        press_after(right, &question, RIGHT, 1000).await;
        group.advance(Duration::from_secs(10));
        final_standings(&group.quiz).await;
    };
    let of_week = async || {
        let options = [("period", "week".into())];
        let board = group.ana.slash(&group.quiz, "leaderboard", &options).await;
        board.expect("a leaderboard").message().clone()
    };
    play(&group.ana).await;
    play(&group.ben).await;
    assert!(of_week().await.files().is_empty(), "one day is no race");
    group.advance(Duration::from_secs(DAY));
    play(&group.ben).await;
    let board = of_week().await;
    assert_eq!(board.files(), ["race.png"]);
    let alt = &board.images()[0].1;
    assert_eq!(alt, "This week: the race: Ben 1,800 points, Ana 900 points");
    group.end().await;
}
