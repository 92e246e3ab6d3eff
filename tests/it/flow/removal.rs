//! Servers remove the bot and invite it again, while it runs and while it does not.

use super::super::harness::{Group, RIGHT, press, slash};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const LEFT: &str = "SELECT count(*) FROM left_guild";
const SETTINGS: &str = "SELECT count(*) FROM setting";

/// Starts a group whose server has set something and has points.
async fn set_up() -> Group {
    let group = Group::with_capitals().await;
    let seconds = [("seconds", 30.into())];
    let set = group.ana.slash(&group.quiz, "settings set", &seconds).await;
    set.expect("it is set");
    let question = group.play("capitals", 1).await;
    press(&group.ben, &question, RIGHT).await;
    group.stop_quiz().await;
    assert_eq!(group.stored(SETTINGS), 1);
    group
}

#[tokio::test]
async fn a_removal_is_noted_as_it_happens_and_an_outage_is_none() {
    let group = set_up().await;
    let guild = group.sandbox.guild();
    guild.remove_bot();
    group.until_stored(LEFT, |count| count == 1).await;
    guild.invite_bot();
    group.until_stored(LEFT, |count| count == 0).await;
    guild.set_available(false);
    guild.set_available(true);
    // Whatever the outage led to is stored before this is answered.
    slash(&group.ana, &group.quiz, "settings show").await;
    assert_eq!(group.stored(LEFT), 0);
    group.end().await;
}

#[tokio::test]
async fn a_removal_while_the_bot_is_offline_is_noted_at_its_start() {
    let mut group = set_up().await;
    let guild = group.sandbox.guild();
    for invited in [false, true, false] {
        group.stop_bot().await;
        match invited {
            true => guild.invite_bot(),
            false => guild.remove_bot(),
        }
        group.start_bot().await;
        let left = i64::from(!invited);
        group.until_stored(LEFT, |count| count == left).await;
    }
    group.advance(31 * DAY);
    group.until_stored(LEFT, |count| count == 0).await;
    assert_eq!(group.stored(SETTINGS), 0);
    assert_eq!(group.stored("SELECT count(*) FROM board"), 0);
    guild.invite_bot();
    let board = slash(&group.ana, &group.quiz, "leaderboard").await;
    assert!(board.text().contains("No points yet."), "{}", board.text());
    group.end().await;
}
