//! Answers that are older than the operator keeps them are deleted while the bot runs.

use crate::harness::{Group, RIGHT, assert_holds, closed, final_standings, press, slash};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const ANSWERS: &str = "SELECT count(*) FROM answer";
const AWARDS: &str = "SELECT count(*) FROM award";

/// Plays one question, which Ben answers. The bot's stop takes the quiz into the leaderboards' snapshot,
/// before which its answers are needed.
async fn play_and_restart(group: &mut Group) {
    let question = group.play("capitals", 1).await;
    press(&group.ben, &question, RIGHT).await;
    closed(&question).await;
    final_standings(&group.quiz).await;
    group.stop_bot().await;
    group.start_bot().await;
}

#[tokio::test]
async fn old_answers_are_deleted_every_hour_and_points_stay() {
    let mut group = Group::with_retention(90).await;
    play_and_restart(&mut group).await;
    group.advance(60 * DAY);
    play_and_restart(&mut group).await;
    let board = slash(&group.ana, &group.quiz, "leaderboard").await.text();
    let stats = slash(&group.ben, &group.quiz, "stats").await.text();
    assert_holds(&board, &["🥇 **Ben**"]);
    assert_eq!((group.stored(ANSWERS), group.stored(AWARDS)), (2, 2));

    // The first one is older than 90 days now, the second is not.
    group.advance(31 * DAY);
    group.until_stored(ANSWERS, |count| count == 1).await;
    group.until_stored(AWARDS, |count| count == 1).await;
    group.advance(57 * DAY);
    // Whatever was deleted is, before this is answered.
    slash(&group.ana, &group.quiz, "settings show").await;
    assert_eq!((group.stored(ANSWERS), group.stored(AWARDS)), (1, 1));
    group.advance(3 * DAY);
    group.until_stored(ANSWERS, |count| count == 0).await;
    group.until_stored(AWARDS, |count| count == 0).await;

    let after = slash(&group.ana, &group.quiz, "leaderboard").await.text();
    assert_eq!(after, board);
    let total = |text: &str| {
        let lines = text.lines();
        let points = lines.filter(|line| line.contains("points"));
        points.map(str::to_owned).collect::<Vec<_>>()
    };
    let later = slash(&group.ben, &group.quiz, "stats").await.text();
    assert_eq!(total(&later), total(&stats));
    group.stop_bot().await;
    group.start_bot().await;
    let restarted = slash(&group.ana, &group.quiz, "leaderboard").await.text();
    assert_eq!(restarted, board);
    group.end().await;
}

#[tokio::test]
async fn answers_are_kept_unless_the_operator_sets_a_number_of_days() {
    let mut group = Group::with_capitals().await;
    play_and_restart(&mut group).await;
    group.advance(4000 * DAY);
    slash(&group.ana, &group.quiz, "settings show").await;
    assert_eq!((group.stored(ANSWERS), group.stored(AWARDS)), (1, 1));
    group.end().await;
}
