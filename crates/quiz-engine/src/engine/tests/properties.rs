//! What holds whatever happens, and in whatever order.

mod audit;
mod contests;
mod deeds;
mod game;
mod learning;

use super::*;
use crate::daily::ScheduleControl;
pub use contests::contested;

use audit::audit;
use game::{calm, game};
use proptest::collection::vec;
use proptest::prelude::*;

const NAMES: [&str; 4] = ["ana", "ben", "cleo", "dora"];

fn total(board: &Board) -> i64 {
    board.values().map(|tally| tally.points).sum()
}

/// The banks of such games.
pub fn played_banks() -> Catalogue {
    Catalogue::new(Table::wild_banks().map(Arc::new))
}

/// Engines after quizzes that went as they should, and after games like the others; and the facts
/// of each step.
pub fn played() -> impl Strategy<Value = (Engine, Vec<Vec<Fact>>)> {
    (vec(calm(), 0..4), game()).prop_map(|(quizzes, steps)| {
        let mut table = Table::wild();
        for quiz in &quizzes {
            table.take_calm(quiz);
        }
        for (channel, later_ms, step) in &steps {
            table.take_step(*channel, *later_ms, step);
        }
        (table.engine, table.steps)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// [`Table::run`] checks at every step that replay and life agree and nothing is overdue.
    #[test]
    fn whatever_happens_no_point_is_invented_and_none_is_lost(steps in game()) {
        let mut table = Table::wild();
        for (channel, later_ms, step) in &steps {
            table.take_step(*channel, *later_ms, step);
        }
        let awarded = audit(&table.facts);
        let is_edit = |fact: &Fact| matches!(fact, Fact::Standings(_));
        if !table.facts.iter().any(is_edit) {
            for channel in (1..=3).map(ChannelId) {
                let board = total(&table.engine.channel_board(channel));
                prop_assert_eq!(board, awarded.get(&channel).copied().unwrap_or(0));
            }
            let boards = [0, 1].map(|guild| total(&table.engine.guild_board(GuildId(guild))));
            prop_assert_eq!(boards.iter().sum::<i64>(), awarded.values().sum::<i64>());
        }
        // Whatever was reset and undone, each board is the sum of the quizzes that count.
        for channel in (1..=3).map(ChannelId) {
            let board = table.engine.standings().channel(channel);
            prop_assert_eq!(board, table.ended.board(channel));
        }
    }

    #[test]
    fn the_facts_up_to_any_step_are_enough_to_go_on(steps in game(), cut in any::<prop::sample::Index>()) {
        let mut table = Table::wild();
        let cut = cut.index(steps.len());
        for (at, (channel, later_ms, step)) in steps.iter().enumerate() {
            if at == cut {
                table.engine = Table::wild().engine;
                table.facts.iter().for_each(|fact| table.engine.apply(fact));
            }
            table.take_step(*channel, *later_ms, step);
        }
    }

    #[test]
    fn every_quiz_comes_to_an_end_when_nobody_does_anything_more(steps in game()) {
        let mut table = Table::wild();
        for (channel, later_ms, step) in &steps {
            table.take_step(*channel, *later_ms, step);
        }
        for guild in (0..4).map(GuildId) {
            let all = table.engine.daily.schedules.values();
            let of_guild = all.filter(|one| one.schedule.guild == guild);
            prop_assert!(of_guild.eq(table.engine.daily.of(guild)), "the schedules of {guild:?}");
        }
        for schedule in table.engine.daily.schedules.keys().copied().collect::<Vec<_>>() {
            let scheduled = &table.engine.daily.schedules[&schedule];
            let (guild, control) = (scheduled.schedule.guild, ScheduleControl::Remove);
            let removed =
                table.run(|engine, now| engine.control_schedule(now, guild, schedule, control));
            removed.expect("it is there");
        }
        table.stop_reminders();
        for _ in 0..100 {
            for (channel, daily) in (1..=3).flat_map(|one| [(one, false), (one, true)]) {
                (table.channel, table.daily) = (ChannelId(channel), daily);
                if table.is_open() {
                    table.post();
                }
            }
            let Some(deadline) = table.engine.next_deadline() else { break };
            table.now = deadline;
            table.tick();
        }
        prop_assert_eq!(table.engine.play.running.len(), 0);
        prop_assert_eq!(&table.engine.play.in_channel, &HashMap::new());
        prop_assert_eq!(&table.engine.play.open, &HashMap::new());
        prop_assert_eq!(table.engine.next_deadline(), None);
    }

    #[test]
    fn the_order_of_arrival_does_not_matter(
        (sent, arrived) in vec((0..NAMES.len(), 0..3_u8, 0..20_000_i64), 1..20)
            .prop_flat_map(|presses| (Just(presses.clone()), Just(presses).prop_shuffle())),
    ) {
        let play = |presses: &[(usize, u8, i64)]| {
            let mut table = Table::playing(1);
            let message = table.asked().message.expect("it is posted");
            table.wait_until(20_000);
            for &(who, position, at_ms) in presses {
                let mut press = table.press_of(NAMES[who], "A", at_ms);
                // The serial follows from the press, so that ids do not follow arrivals.
                let serial = (who as u64) << 8 | u64::from(position);
                let created_at = message.created_at().plus_ms(at_ms);
                press.interaction = InteractionId(sample::snowflake(created_at, serial));
                press.given = RawAnswer::Positions(vec![position]);
                table.give_press(press).expect("it counts");
            }
            table.run_out();
            table.last_closed().awards.clone()
        };
        prop_assert_eq!(play(&sent), play(&arrived));
    }
}
