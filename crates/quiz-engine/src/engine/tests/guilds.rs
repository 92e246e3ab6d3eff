//! Servers that remove the bot, and may invite it again.

use super::contest::contest_request;
use super::daily::daily_request;
use super::*;
use crate::ids::Shard;
use crate::settings::SettingsChange;
use crate::standings::Edited;
use std::collections::HashSet;

const GUILD: GuildId = GuildId(1);
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A table at which the server has settings, a bank and a schedule.
fn set_up() -> Table {
    let mut table = Table::new();
    let hidden = SettingsChange {
        hide_names: Some(true),
        ..SettingsChange::default()
    };
    table.set(GUILD, hidden).expect("it is set");
    let own = sample::bank("own", 3);
    table.put(GUILD, own, None).expect("it is uploaded");
    let request = daily_request(ChannelId(1), "UTC", "16:00", 24);
    let added = table.run(|engine, now| engine.add_schedule(now, request));
    added.expect("it is set up");
    table
}

/// Whether the names are hidden, whether the own bank is there, and how many schedules are.
fn left(table: &Table) -> (bool, bool, usize) {
    let engine = &table.engine;
    let hidden = engine.settings(GUILD).hide_names;
    let bank = engine.catalogue().find(GUILD, "own").is_some();
    (hidden, bank, engine.schedules(GUILD, table.now).len())
}

fn pass(table: &mut Table, ms: i64) {
    table.now = table.now.plus_ms(ms);
    while table
        .engine
        .next_deadline()
        .is_some_and(|at| at <= table.now)
    {
        table.tick();
    }
}

#[test]
fn what_a_server_has_set_up_is_deleted_30_days_after_it_removed_the_bot() {
    let mut table = set_up();
    table.settle(|engine, now| engine.guild_left(now, GUILD));
    pass(&mut table, 30 * DAY_MS - 1);
    assert_eq!(left(&table), (true, true, 1));
    pass(&mut table, 1);
    assert_eq!(left(&table), (false, false, 0));
    // Elsewhere nothing changes.
    assert!(table.engine.catalogue().find(GUILD, "git").is_some());
}

#[test]
fn a_server_that_invites_the_bot_again_in_time_keeps_everything() {
    let mut table = set_up();
    table.settle(|engine, now| engine.guild_left(now, GUILD));
    pass(&mut table, DAY_MS);
    table.settle(|engine, now| engine.guild_left(now, GUILD));
    table.settle(|engine, _| engine.guild_joined(GUILD));
    pass(&mut table, 60 * DAY_MS);
    assert_eq!(left(&table), (true, true, 1));
    let facts = table.facts.len();
    table.settle(|engine, _| engine.guild_joined(GUILD));
    let new = &table.facts[facts..];
    assert!(!new.iter().any(|fact| matches!(fact, Fact::Guild(_))));
}

/// A table at which members and quizmasters of the server have done everything.
fn lived_in() -> Table {
    let mut table = set_up();
    table.begin(request(1));
    table.play(&[("ana", 'A'), ("ben", 'B')]);
    table.start_season(GUILD, "Spring").expect("it starts");
    let excluded = Edited::Excluded(sample::member("ben"));
    table.edit(GUILD, excluded).expect("he is excluded");
    let git = table.bank(GUILD, "git").expect("it is there");
    let first = &git.questions[0];
    table.correct(GUILD, first, 1).expect("it is corrected");
    let made = |engine: &Engine, now| engine.create_team(now, GUILD, sample::member("ana"), "Owls");
    table.run(made).expect("it is made");
    let contest = contest_request(table.now.plus_ms(60 * DAY_MS));
    let made = table.run(|engine, now| engine.create_contest(now, contest));
    let contest = made.expect("it is set up");
    table.settle(|engine, _| engine.contest_unposted(&contest));
    table
}

#[test]
fn nothing_of_a_forgotten_server_stays_in_memory() {
    let mut table = lived_in();
    let mut other = lived_in();
    assert!(table.engine.known_guilds().contains(&GUILD));
    let corrected = table.bank(GUILD, "git").expect("it is there");
    table.settle(|engine, now| engine.guild_left(now, GUILD));
    pass(&mut table, 30 * DAY_MS);
    assert!(table.engine.known_guilds().is_empty());
    assert!(table.engine.guild_board(GUILD).is_empty());
    assert_eq!(table.engine.standings().season(GUILD), None);
    assert_eq!(table.engine.teams().of(GUILD).count(), 0);
    assert_eq!(table.engine.contests(GUILD).count(), 0);
    assert_eq!(table.engine.unposted(GUILD).count(), 0);
    assert_ne!(table.bank(GUILD, "git"), Some(corrected));
    // The contest has no result, though it was to open and close later.
    pass(&mut table, 100 * DAY_MS);
    let mut published = table.published.iter();
    assert!(!published.any(|one| matches!(one, Publication::Contest(_))));
    // A quizmaster who invites the bot again soon gets the points back.
    pass(&mut other, 0);
    let before = other.engine.standings().guild(GUILD);
    other.settle(|engine, now| engine.guild_left(now, GUILD));
    pass(&mut other, 31 * DAY_MS);
    let reset = other.engine.standings().edits(GUILD, other.now).next();
    let reset = reset.expect("the boards were reset").id;
    other.undo(GUILD, reset).expect("it is undone");
    assert_eq!(other.engine.standings().guild(GUILD), before);
}

#[test]
fn a_session_tells_which_servers_are_gone_and_which_are_back() {
    /// Whether the servers 1 and 2 are marked as left after a session that serves these.
    fn gone(table: &mut Table, shard: Shard, serves: &[u64]) -> [bool; 2] {
        let serves: HashSet<_> = serves.iter().copied().map(GuildId).collect();
        table.settle(|engine, now| engine.shard_ready(now, shard, &serves));
        let has_left = |guild| table.engine.left_guilds.leave(table.now, guild).is_none();
        [GUILD, GuildId(2)].map(has_left)
    }
    let mut table = set_up();
    let alone = Shard { number: 0, of: 1 };
    // Both ids are small, so that the first of several shards serves them.
    let [first, second] = [0, 1].map(|number| Shard { number, of: 2 });
    // Of the other server nothing is known.
    assert_eq!(gone(&mut table, second, &[]), [false, false]);
    assert_eq!(gone(&mut table, alone, &[1]), [false, false]);
    assert_eq!(gone(&mut table, first, &[]), [true, false]);
    let since = table.now;
    pass(&mut table, DAY_MS);
    assert_eq!(gone(&mut table, first, &[]), [true, false]);
    let forgotten = table.engine.left_guilds.first_deadline();
    assert_eq!(forgotten, Some((since.plus_ms(30 * DAY_MS), GUILD)));
    assert_eq!(gone(&mut table, first, &[1]), [false, false]);
    pass(&mut table, 60 * DAY_MS);
    assert_eq!(left(&table), (true, true, 1));
}
