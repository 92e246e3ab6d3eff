//! Servers that remove the bot, and may invite it again.

use super::daily::daily_request;
use super::*;
use crate::settings::SettingsChange;

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
