//! What happens after the process or the machine stood still.

use super::*;
use crate::bot::Deliveries;
use crate::bot::clock::tests::TestMachine;
use crate::bot::tests::{recovered, start};
use quiz_engine::daily::{Days, Recurrence, ScheduleRequest};
use quiz_engine::ids::{ChannelId, GuildId, InteractionId, MessageId, Timestamp};
use quiz_engine::play::{LockedIn, Posting, Press};
use quiz_engine::question::{RawAnswer, Seconds};
use quiz_engine::zone::Zone;
use quiz_engine::{Refusal, sample};

/// A bot whose scheduler has just looked at the clock.
struct Bot {
    machine: Arc<TestMachine>,
    core: Core,
    _deliveries: Deliveries,
    _folder: tempfile::TempDir,
}

impl Bot {
    fn new() -> Self {
        let (machine, clock) = TestMachine::clock();
        let folder = tempfile::tempdir().expect("a folder");
        let (core, deliveries) = recovered(folder.path(), clock);
        keep_time(&core);
        Self {
            machine,
            core,
            _deliveries: deliveries,
            _folder: folder,
        }
    }

    fn open_questions(&self) -> usize {
        self.core.state().engine.open_questions().count()
    }

    /// Starts a quiz of questions with 20 seconds each; the first is posted now.
    async fn play(&self) -> Posting {
        start(&self.core, 7).await;
        let view = self.core.state().engine.open_questions().next();
        let view = view.expect("a question is asked");
        let posting = Posting {
            quiz: view.started.quiz,
            round: view.round,
            message: MessageId(sample::snowflake(self.core.clock.now(), 1)),
        };
        drop(self.core.record(|engine, now| engine.posted(now, posting)));
        posting
    }

    fn press(&self, who: &str, posting: Posting, at: Timestamp) -> Result<LockedIn, Refusal> {
        let member = sample::member(who);
        let press = Press {
            interaction: InteractionId(sample::snowflake(at, member.id.0)),
            channel: ChannelId(7),
            round: posting.round,
            message: posting.message,
            member,
            language: String::new(),
            given: RawAnswer::Positions(vec![0]),
        };
        let decided = self.core.run(|engine, now| engine.press(now, press));
        decided.reply
    }
}

#[tokio::test]
async fn a_daily_question_that_was_due_while_the_machine_slept_is_asked_when_it_wakes() {
    let bot = Bot::new();
    let zone = Zone::utc();
    let request = ScheduleRequest {
        guild: GuildId(1),
        channel: ChannelId(7),
        channel_name: "quiz".into(),
        bank: "b".into(),
        recurrence: Recurrence {
            time: zone.time_at(bot.core.clock.now().plus_ms(3_600_000)),
            zone,
            days: Days::DAILY,
        },
        closes_after: Seconds::hours(12).expect("in range"),
        ping: None,
        by: sample::member("ana"),
        language: "en".into(),
        seed: 1,
    };
    let added = bot
        .core
        .run(|engine, now| engine.add_schedule(now, request));
    added.reply.expect("it is set up");
    bot.machine.sleep(7_200_000);
    assert!(has_stalled(&bot.core));
    assert_eq!(bot.open_questions(), 0);
    resume(&bot.core);
    assert_eq!(bot.open_questions(), 1);
    assert!(!has_stalled(&bot.core));
}

#[tokio::test]
async fn presses_that_waited_while_the_process_was_stopped_are_judged_before_the_close() {
    let bot = Bot::new();
    let posting = bot.play().await;
    let asked = bot.core.clock.now();
    bot.machine.pass(60_000);
    assert!(has_stalled(&bot.core));
    for (who, after_ms) in [("ana", 19_000), ("ben", 3000)] {
        let press = bot.press(who, posting, asked.plus_ms(after_ms));
        press.expect("it is in time by its timestamp");
    }
    let late = bot.press("cleo", posting, asked.plus_ms(21_000));
    assert!(matches!(late, Err(Refusal::TooLate { .. })), "{late:?}");
    resume(&bot.core);
    assert!(!bot.core.is_open(posting.round), "its time is over");
    let board = bot.core.state().engine.channel_board(ChannelId(7));
    assert_eq!(board.len(), 2);
}

#[tokio::test]
async fn a_clock_that_was_ahead_goes_back_once_no_quiz_runs() {
    let bot = Bot::new();
    bot.play().await;
    let before = bot.core.clock.now();
    bot.machine.set_wall(before.plus_ms(-3_600_000).0);
    keep_time(&bot.core);
    assert_eq!(bot.core.clock.now(), before);
    bot.machine.pass(1000);
    crate::bot::tests::quiz(&bot.core, 7, "stop", &[]).await;
    keep_time(&bot.core);
    assert_eq!(bot.core.clock.now(), before.plus_ms(-3_599_000));
}

/// Whether the question is marked: its quiz is recovered by a process that comes after so long.
async fn is_away_after(ms: i64) -> bool {
    let bot = Bot::new();
    bot.play().await;
    bot.machine.pass(500);
    keep_time(&bot.core);
    let clock = bot.core.clock.clone();
    assert!(bot.core.is_alive().await, "everything is stored");
    drop(bot.core);
    bot.machine.pass(ms);
    let (core, _deliveries) = recovered(bot._folder.path(), clock);
    core.resume().expect("the store can be read");
    assert!(core.is_alive().await, "everything is stored");
    let store = rusqlite::Connection::open(bot._folder.path().join("quizbot.db"));
    let away = store
        .expect("the store")
        .query_row("SELECT away FROM round", [], |row| row.get(0));
    away.expect("a question")
}

#[tokio::test]
async fn a_restart_counts_as_an_absence_if_it_takes_over_two_seconds() {
    assert!(!is_away_after(1990).await);
    assert!(is_away_after(2010).await);
}

#[tokio::test]
async fn a_standstill_counts_as_an_absence_if_it_takes_over_two_seconds() {
    let bot = Bot::new();
    type Stop = fn(&TestMachine, i64);
    for stop in [TestMachine::pass, TestMachine::sleep] as [Stop; 2] {
        stop(&bot.machine, 1990);
        assert!(!has_stalled(&bot.core));
        keep_time(&bot.core);
        stop(&bot.machine, 2010);
        assert!(has_stalled(&bot.core));
        resume(&bot.core);
        assert!(!has_stalled(&bot.core));
    }
}
