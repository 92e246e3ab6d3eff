//! Podiums and leaderboards.

use super::*;
use crate::standings::{Tally, rank};

fn tally(table: &Table, who: &str) -> Tally {
    let mut board = table.engine.channel_board(table.channel);
    board.remove(&sample::member(who).id).unwrap_or_default()
}

#[test]
fn the_podium_shows_everyone_who_answered_with_ties_shared() {
    let mut table = Table::playing(1);
    for (who, letter) in [("ana", 'B'), ("ben", 'A'), ("cleo", 'A'), ("dora", 'C')] {
        table.press(who, letter, 1000).expect("it counts");
    }
    table.run_out();
    assert_eq!(
        rows(&table.final_standings().placings),
        [
            (1, "ben", 975),
            (1, "cleo", 975),
            (3, "ana", 0),
            (3, "dora", 0)
        ]
    );
}

#[test]
fn a_tally_tells_right_answered_and_the_average_time_of_right_answers() {
    let mut table = Table::playing(3);
    for (letter, at_ms) in [('A', 1000), ('B', 4000), ('A', 2000)] {
        table.press("ana", letter, at_ms).expect("it counts");
        table.run_out();
        if table.is_running() {
            table.next();
        }
    }
    let tally = &table.final_standings().placings[0].tally;
    assert_eq!((tally.right, tally.answered), (2, 3));
    assert_eq!(tally.average_ms(), Some(1500));
}

#[test]
fn a_win_needs_two_players() {
    let mut table = Table::playing(1);
    table.play(&[("ana", 'A')]);
    assert_eq!(tally(&table, "ana").won, 0);
    table.begin(request(1));
    table.play(&[("ana", 'A'), ("ben", 'B')]);
    assert_eq!((tally(&table, "ana").won, tally(&table, "ben").won), (1, 0));
}

#[test]
fn a_shared_first_is_a_win_for_each() {
    let mut table = Table::playing(1);
    table.play(&[("ana", 'A'), ("ben", 'A'), ("cleo", 'B')]);
    let won = ["ana", "ben", "cleo"].map(|who| tally(&table, who).won);
    assert_eq!(won, [1, 1, 0]);
}

#[test]
fn a_stopped_quiz_is_won_by_nobody() {
    let mut table = Table::playing(2);
    table.play(&[("ana", 'A'), ("ben", 'B')]);
    table.control("ana", Control::Stop).expect("ana may");
    assert_eq!((table.points("ana"), tally(&table, "ana").won), (975, 0));
}

#[test]
fn the_leaderboard_has_the_points_of_the_quiz_that_runs() {
    let mut table = Table::playing(2);
    table.play(&[("ana", 'A'), ("ben", 'B')]);
    assert_eq!(table.points("ana"), 975);
    assert!(table.engine.standings().channel(table.channel).is_empty());
    table.next();
    table.play(&[("ana", 'A')]);
    assert!(!table.is_running());
    assert_eq!(table.points("ana"), 1950);
    assert_eq!(tally(&table, "ana").won, 1);
}

#[test]
fn every_channel_has_its_own_board_and_the_servers_is_their_sum() {
    let mut table = Table::playing(1);
    table.play(&[("ana", 'A')]);
    table.channel = ChannelId(2);
    table.begin(request(2));
    table.play(&[("ana", 'A'), ("ben", 'A')]);
    assert_eq!((table.points("ana"), table.points("ben")), (975, 975));
    table.channel = ChannelId(3);
    let guild = GuildId(9);
    table.begin(Start {
        guild,
        ..request(1)
    });
    table.play(&[("ana", 'A')]);
    let board = rank(table.engine.guild_board(GuildId(1)));
    assert_eq!(rows(&board), [(1, "ana", 1950), (2, "ben", 975)]);
    let board = rank(table.engine.guild_board(GuildId(9)));
    assert_eq!(rows(&board), [(1, "ana", 975)]);
}

#[test]
fn among_equal_points_the_faster_average_comes_first() {
    let mut table = Table::with(rules(), [bank("git", 1)]);
    let mode = Mode::Accuracy;
    table.begin(Start { mode, ..request(1) });
    table.press("ana", 'A', 2000).expect("it counts");
    table.press("ben", 'A', 1000).expect("it counts");
    table.run_out();
    assert_eq!(
        rows(&table.final_standings().placings),
        [(1, "ben", 1000), (1, "ana", 1000)]
    );
}

#[test]
fn a_board_shows_the_name_that_was_last_seen() {
    let mut table = Table::playing(2);
    table.play(&[("ana", 'A')]);
    table.next();
    let mut press = table.press_of("ana", "A", 1000);
    press.member.name = "Ana B.".to_owned();
    table.wait_until(1000);
    table.give_press(press).expect("it counts");
    table.run_out();
    assert_eq!(tally(&table, "ana").name, "Ana B.");
}

#[test]
fn what_the_engine_tells_follows_from_the_facts_alone() {
    let mut table = Table::new();
    for channel in 1..=12 {
        table.channel = ChannelId(channel);
        table.begin(request(if channel > 6 { 1 } else { 2 }));
        let mut press = table.press_of("ana", "A", 0);
        press.member.name = format!("Ana {channel}");
        table.give_press(press).expect("it counts");
    }
    let again = || {
        let mut engine = Table::new().engine;
        table.facts.iter().for_each(|fact| engine.apply(fact));
        let away = engine.run(table.now, |engine| Ok(engine.away())).facts;
        engine.tick(table.now.plus_ms(30_000));
        (away, engine.guild_board(GuildId(1)))
    };
    assert_eq!(again(), again());
}

#[test]
fn nobody_leads_with_nothing() {
    let mut table = Table::playing(2);
    table.play(&[("ana", 'B')]);
    let status = table.engine.status(table.channel).expect("a quiz runs");
    assert_eq!(status.leaders, []);
}
