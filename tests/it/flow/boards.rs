//! Leaderboards of a period or a bank, seasons, resets, and excluded members.

use crate::harness::{
    CAPITALS, Group, RIGHT, WRONG, assert_holds, closed, final_standings, press, press_after, slash,
};
use discord_sandbox::Arg;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Plays a quiz of one question of the bank: Ben is right after a second, Chloé is wrong.
async fn play(group: &Group, bank: &str) {
    let options = [("bank", bank.into()), ("questions", 1.into())];
    let question = group.play_in(&group.quiz, &group.ana, &options).await;
    press_after(&group.ben, &question, RIGHT, 1000).await;
    press_after(&group.chloe, &question, WRONG, 1000).await;
    closed(&question).await;
    final_standings(&group.quiz).await;
}

async fn board(group: &Group, options: &[(&str, Arg)]) -> String {
    let board = group.ana.slash(&group.quiz, "leaderboard", options).await;
    board.expect("an answer").text()
}

#[tokio::test]
async fn a_leaderboard_can_be_of_a_period_and_of_a_bank() {
    let more = CAPITALS.replace("Capitals", "More");
    let group = Group::with(&[("capitals.yaml", CAPITALS), ("more.yaml", &more)]).await;
    play(&group, "capitals").await;
    group.advance(DAY * 40);
    play(&group, "more").await;
    play(&group, "capitals,more").await;
    let all = board(&group, &[]).await;
    assert_holds(
        &all,
        &["🥇 **Ben** · 2,700 points · 3/3 correct · 3 quizzes won"],
    );
    for period in ["today", "week", "month"] {
        let recent = board(&group, &[("period", period.into())]).await;
        assert_holds(
            &recent,
            &["🥇 **Ben** · 1,800 points · 2/2 correct · 2 quizzes won"],
        );
    }
    let options = [
        ("bank", "MORE".into()),
        ("period", "month".into()),
        ("scope", "server".into()),
    ];
    let of_bank = board(&group, &options).await;
    assert_holds(
        &of_bank,
        &[
            "**More** questions only",
            "**Leaderboard** for this server",
            "This month",
        ],
    );
    // A win in a quiz of two banks counts for neither of them.
    assert_holds(&of_bank, &["correct · 1 quiz won"]);
    group.advance(DAY);
    let today = board(&group, &[("period", "today".into())]).await;
    assert_holds(&today, &["No points today"]);
    let unknown = board(&group, &[("bank", "nothing".into())]).await;
    assert_holds(&unknown, &["There's no bank called “nothing”"]);
    group.end().await;
}

#[tokio::test]
async fn a_season_begins_counts_and_ends_with_a_table() {
    let mut group = Group::with_capitals().await;
    play(&group, "capitals").await;
    let none = board(&group, &[("period", "season".into())]).await;
    assert_holds(&none, &["There hasn't been a season yet"]);
    let season = async |group: &Group, command: &str, options: &[(&str, Arg)]| {
        let reply = group.ana.slash(&group.quiz, command, options).await;
        reply.expect("an answer")
    };
    let refused = group
        .ben
        .slash(&group.quiz, "season start", &[("name", "X".into())])
        .await;
    assert_holds(&refused.expect("an answer").text(), &["quizmasters"]);
    let named = [("name", "Autumn".into())];
    let begun = season(&group, "season start", &named).await;
    assert!(!begun.ephemeral());
    assert_holds(&begun.text(), &["The season **Autumn** started!"]);
    let again = season(&group, "season start", &named).await;
    assert_holds(&again.text(), &["The season **Autumn** is still running"]);
    play(&group, "capitals").await;
    let counted = board(&group, &[("period", "season".into())]).await;
    assert_holds(&counted, &["Season **Autumn**", "🥇 **Ben** · 900 points"]);
    group.stop_bot().await;
    group.start_bot().await;
    let asked = season(&group, "season end", &[]).await;
    assert!(asked.ephemeral());
    assert_holds(&asked.text(), &["End the season **Autumn**?"]);
    let over = press(&group.ana, asked.message(), "End season").await;
    assert!(!over.ephemeral());
    assert_holds(
        &over.text(),
        &["**Season over: Autumn**", "🥇 **Ben** · 900 points"],
    );
    play(&group, "capitals").await;
    let last = board(&group, &[("period", "season".into())]).await;
    assert_holds(&last, &["This was the last one", "🥇 **Ben** · 900 points"]);
    // The list is for everyone.
    let list = group.ben.slash(&group.quiz, "season list", &[]).await;
    let list = list.expect("an answer");
    assert_holds(
        &list.text(),
        &["**Autumn**", "won by **Ben** with 900 points"],
    );
    let none = season(&group, "season end", &[]).await;
    assert_holds(&none.text(), &["No season is running"]);
    group.end().await;
}

#[tokio::test]
async fn a_reset_and_an_exclusion_are_confirmed_and_undone_also_after_a_restart() {
    let mut group = Group::with_capitals().await;
    play(&group, "capitals").await;
    let asked = slash(&group.ana, &group.quiz, "board reset").await;
    assert_holds(&asked.text(), &["The points of 2 members are removed here"]);
    let done = press(&group.ana, asked.message(), "Reset").await;
    assert_holds(&done.text(), &["This channel's leaderboard is empty"]);
    assert_holds(&board(&group, &[]).await, &["No points yet"]);
    assert_holds(
        &board(&group, &[("period", "today".into())]).await,
        &["No points today"],
    );
    play(&group, "capitals").await;
    let since = board(&group, &[]).await;
    assert_holds(&since, &["🥇 **Ben** · 900 points"]);
    group.stop_bot().await;
    group.start_bot().await;
    assert_eq!(board(&group, &[]).await, since);
    let suggested = group
        .ana
        .autocomplete(&group.quiz, "board undo", "edit", "reset")
        .await
        .expect("suggestions");
    assert_eq!(suggested.len(), 1);
    let undo = [("edit", suggested[0].value.as_str().expect("a text").into())];
    let undone = group.ana.slash(&group.quiz, "board undo", &undo).await;
    assert_holds(
        &undone.expect("an answer").text(),
        &["Restored: old and new points now both count."],
    );
    let both = board(&group, &[]).await;
    assert_holds(
        &both,
        &["🥇 **Ben** · 1,800 points · 2/2 correct · 2 quizzes won"],
    );
    let today = board(&group, &[("period", "today".into())]).await;
    assert_holds(&today, &["🥇 **Ben** · 1,800 points"]);
    group.stop_bot().await;
    group.start_bot().await;
    assert_eq!(board(&group, &[]).await, both);

    let member = [("member", (&group.ben).into())];
    let asked = group.ana.slash(&group.quiz, "board exclude", &member).await;
    let asked = asked.expect("an answer");
    assert_holds(&asked.text(), &["Hide **Ben** from every leaderboard"]);
    press(&group.ana, asked.message(), "Hide").await;
    group.stop_bot().await;
    group.start_bot().await;
    for options in [vec![], vec![("period", "today".into())]] {
        let without = board(&group, &options).await;
        assert!(!without.contains("Ben"), "{without}");
        assert_holds(&without, &["**Chloé**"]);
    }
    let again = group.ana.slash(&group.quiz, "board exclude", &member).await;
    assert_holds(&again.expect("an answer").text(), &["already hidden"]);
    let list = slash(&group.ana, &group.quiz, "board list").await;
    assert_holds(&list.text(), &["**Ben** is hidden"]);
    let undone = group
        .ana
        .slash(&group.quiz, "board undo", &[("edit", "2".into())])
        .await;
    assert_holds(
        &undone.expect("an answer").text(),
        &["is back on the leaderboards"],
    );
    assert_eq!(board(&group, &[]).await, both);
    let refused = slash(&group.ben, &group.quiz, "board reset").await;
    assert_holds(&refused.text(), &["quizmasters"]);
    group.end().await;
}
