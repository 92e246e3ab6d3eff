//! Daily questions: when they come, when they close, and what lasts from one to the next.

mod streaks;

use super::*;
use crate::daily::DailyFact;
use crate::daily::{Days, Pause, Recurrence, Schedule, ScheduleControl, ScheduleRequest};
use crate::play::Occasion;
use crate::play::PlayFact;
use crate::zone::{LocalTime, Zone};

const HOUR_MS: i64 = 60 * 60 * 1000;
const DAY_MS: i64 = 24 * HOUR_MS;
const FIRST: ScheduleId = ScheduleId(1);

/// Every day at the time in the zone, of the bank "git".
pub(super) fn daily_request(
    channel: ChannelId,
    zone: &str,
    time: &str,
    hours: u16,
) -> ScheduleRequest {
    ScheduleRequest {
        guild: GuildId(1),
        channel,
        channel_name: "quiz".into(),
        bank: "git".into(),
        recurrence: Recurrence {
            zone: Zone::parse(zone).expect("a zone"),
            time: LocalTime::parse(time).expect("a time"),
            days: Days::DAILY,
        },
        closes_after: Seconds::hours(hours).expect("in range"),
        ping: None,
        by: sample::member("ana"),
        language: "en".into(),
        seed: 7,
    }
}

/// A table at 15:06:40 UTC with a question of the bank "git" every day at 16:00.
fn daily(hours: u16) -> Table {
    let mut table = Table::new();
    table.daily = true;
    table.set_up(daily_request(ChannelId(1), "UTC", "16:00", hours));
    table
}

/// The first due time of [`daily`].
fn due() -> Timestamp {
    let day = LAID_AT.0.div_euclid(DAY_MS) * DAY_MS;
    Timestamp(day + 16 * HOUR_MS)
}

impl Table {
    fn set_up(&mut self, request: ScheduleRequest) -> Arc<Schedule> {
        let added = self.run(|engine, now| engine.add_schedule(now, request));
        added.expect("it is set up")
    }

    fn control_daily(&mut self, control: ScheduleControl) -> Result<Arc<Schedule>, Refusal> {
        self.run(|engine, now| engine.control_schedule(now, GuildId(1), FIRST, control))
    }

    fn go_to(&mut self, at: Timestamp) {
        self.now = at;
        self.tick();
    }

    /// The n-th day's question is asked and is in its channel.
    fn day(&mut self, n: i64) {
        self.go_to(due().plus_ms(n * DAY_MS + 1000));
        self.post();
    }

    /// The occurrences that were asked, in days after the first.
    fn asked_days(&self) -> Vec<i64> {
        let occasion = |fact: &Fact| match fact {
            Fact::Play(PlayFact::Started(started)) => started.daily,
            _ => None,
        };
        let occasions = self.facts.iter().filter_map(occasion);
        let days = |one: Occasion| one.due.ms_since(due()).div_euclid(DAY_MS);
        occasions.map(days).collect()
    }

    fn prompts(&self) -> Vec<&str> {
        let asked = self.published.iter().filter_map(|said| match said {
            Publication::Ask(view) => Some(view.question.prompt.source()),
            _ => None,
        });
        asked.collect()
    }

    fn pause_of(&self) -> Option<Pause> {
        let status = self.engine.schedules(GuildId(1), self.now);
        status[0].paused.map(|paused| paused.why)
    }
}

#[test]
fn a_question_comes_when_it_is_due_and_closes_with_the_next() {
    let mut table = daily(48);
    assert_eq!(table.engine.next_deadline(), Some(due()));
    table.go_to(due());
    assert_eq!(table.asked_days(), [0]);
    table.post();
    assert_eq!(table.due_ms(), Some(DAY_MS + 1000));
    // The answer of the first is shown before the second question.
    table.go_to(due().plus_ms(DAY_MS));
    assert_eq!(table.asked_days(), [0]);
    table.go_to(due().plus_ms(DAY_MS + 1000));
    assert_eq!(table.asked_days(), [0, 1]);
    let said = |said: &Publication| match said {
        Publication::Lobby(_) => "lobby",
        Publication::Ask(_) => "ask",
        Publication::Reveal(_) => "reveal",
        Publication::FinalStandings(_) => "final_standings",
        Publication::Notice(_) => "notice",
        Publication::Contest(_) | Publication::Announcement(_) => "contest",
        Publication::Reminder(_) => "reminder",
    };
    let order: Vec<_> = table.published.iter().map(said).collect();
    assert_eq!(order, ["ask", "reveal", "ask"], "nobody answered the first");
}

#[test]
fn a_question_closes_after_its_hours_when_the_next_is_further_off() {
    let mut table = daily(2);
    table.go_to(due());
    table.post();
    assert_eq!(table.due_ms(), Some(2 * HOUR_MS + 1000));
    table.press("ben", 'A', 2 * HOUR_MS).expect("it is in time");
    let late = table.press("cleo", 'A', 2 * HOUR_MS + 1);
    assert_eq!(late, Err(Refusal::TooLate { late_ms: 1 }));
    table.run_out();
    assert_eq!(table.awards(), [("ben", "A".into(), 2 * HOUR_MS, 1000)]);
    let standings = table.final_standings();
    assert_eq!(rows(&standings.placings), [(1, "ben", 1000)]);
    assert_eq!(
        standings.placings[0].tally.won, 0,
        "a daily question is no quiz"
    );
    assert_eq!(table.points("ben"), 1000);
    assert_eq!(table.engine.next_deadline(), Some(due().plus_ms(DAY_MS)));
}

#[test]
fn a_question_does_not_close_early_and_answers_can_change_until_the_close() {
    let mut table = daily(2);
    for n in 0..2 {
        table.day(n);
        table.press("ben", 'B', 1000).expect("it counts");
        table.press("ben", 'A', HOUR_MS).expect("it counts");
        assert_eq!(table.due_ms(), Some(2 * HOUR_MS + 1000));
        table.run_out();
        assert_eq!(table.awards()[0].3, 1000);
    }
}

#[test]
fn it_runs_beside_a_quiz_in_the_same_channel() {
    let mut table = daily(24);
    table.daily = false;
    table.load([bank("git", 12), bank("sql", 12)]);
    table.now = due().plus_ms(-5000);
    table.begin(Start {
        banks: "sql".into(),
        ..request(2)
    });
    table.go_to(due());
    table.daily = true;
    table.post();
    table
        .press("ben", 'A', 1000)
        .expect("the daily question counts");
    table.daily = false;
    table
        .press("ben", 'A', 6000)
        .expect("the quiz's question counts");
    table
        .control_as("ana", true, Control::Stop)
        .expect("the quiz stops");
    table.daily = true;
    assert!(table.is_open(), "the daily question continues");
}

#[test]
fn it_alone_is_not_asked_elsewhere_in_the_server_until_the_close() {
    let mut table = daily(2);
    table.go_to(due());
    table.post();
    let daily = table.view().question.id.clone();
    let size = |table: &Table| {
        table
            .engine
            .catalogue()
            .find(GuildId(1), "git")
            .map_or(0, |bank| bank.questions.len())
    };
    let elsewhere = |seed, guild| Start {
        guild: GuildId(guild),
        channel: ChannelId(seed),
        seed,
        ..request(50)
    };
    let asked = |started: &Started| -> Vec<_> {
        started.questions.iter().map(|one| one.id.clone()).collect()
    };
    let started = table.run(|engine, now| engine.start(now, elsewhere(7, 1)));
    let started = asked(&started.expect("the rest of its bank is played"));
    assert_eq!(started.len(), size(&table) - 1);
    assert!(!started.contains(&daily));
    assert_eq!(table.engine.withheld(GuildId(1)), [daily.clone()].into());
    assert_eq!(table.engine.withheld(GuildId(2)), [].into());
    let started = table.run(|engine, now| engine.start(now, elsewhere(9, 2)));
    let started = asked(&started.expect("another server plays all of it"));
    assert!(started.contains(&daily));
    table.run_out();
    assert_eq!(table.engine.withheld(GuildId(1)), [].into());
}

#[test]
fn a_bank_with_no_other_question_is_not_played_until_the_close() {
    let mut table = daily(2);
    table.load([bank("git", 1)]);
    table.go_to(due());
    let refused = table.start(request(1));
    assert!(
        matches!(refused, Err(Refusal::BankIsDaily { .. })),
        "{refused:?}"
    );
    table.post();
    let refused = table.start(request(1)).expect_err("nothing is left of it");
    let closes = table.opened().plus_ms(2 * HOUR_MS);
    let told = Refusal::BankIsDaily {
        bank: "GIT".into(),
        channel: ChannelId(1),
        closes,
    };
    assert_eq!(refused, told);
    table.run_out();
    table.start(request(1)).expect("it was revealed");
}

#[test]
fn after_an_absence_the_last_is_posted_within_its_window_and_older_ones_are_skipped() {
    let mut table = daily(24);
    table.go_to(due().plus_ms(3 * DAY_MS + 5 * HOUR_MS));
    assert_eq!(table.asked_days(), [3]);
    let processed_until = due().plus_ms(2 * DAY_MS);
    let skipped = Fact::Daily(DailyFact::Skipped {
        schedule: FIRST,
        processed_until,
    });
    assert!(table.facts.contains(&skipped), "{:?}", table.facts);
    table.post();
    // It is open until the next, not for its hours from the late post on.
    assert_eq!(table.due_ms(), Some(19 * HOUR_MS + 1000));
}

#[test]
fn what_was_missed_longer_ago_than_its_window_stays_unposted() {
    let mut table = daily(2);
    table.go_to(due().plus_ms(2 * HOUR_MS));
    assert_eq!(table.asked_days(), [] as [i64; 0]);
    table.go_to(due().plus_ms(DAY_MS + 2 * HOUR_MS - 1));
    assert_eq!(table.asked_days(), [1]);
    // With hardly any time left before the next nobody could answer.
    let mut table = daily(48);
    table.go_to(due().plus_ms(DAY_MS - 1000));
    assert_eq!(table.asked_days(), [] as [i64; 0]);
}

#[test]
fn a_question_that_never_came_to_stand_in_its_channel_is_over_with_its_time() {
    let mut table = daily(2);
    table.go_to(due());
    assert_eq!(table.due_of_unposted(), 2 * HOUR_MS + 1000);
    table.await_deadline();
    assert_eq!(table.last_closed().how, Close::Missed);
    assert!(!table.is_running());
}

impl Table {
    fn due_of_unposted(&self) -> i64 {
        let deadline = self.deadline().expect("it is not waited for for ever");
        deadline.ms_since(self.view().asked_at)
    }
}

#[test]
fn no_question_comes_again_until_the_bank_is_used_up() {
    let mut table = daily(24);
    for n in 0..24 {
        table.day(n);
    }
    let prompts = table.prompts();
    let (mut first, second) = (prompts[..12].to_vec(), &prompts[12..]);
    assert_eq!(&first[..], second, "then the least recently asked comes");
    first.sort_unstable();
    first.dedup();
    assert_eq!(first.len(), 12);
}

#[test]
fn a_quizmaster_is_told_once_that_the_bank_is_used_up() {
    let mut table = daily(24);
    let unnotified = |table: &Table| table.engine.unnotified_schedules(GuildId(1)).count();
    for n in 0..12 {
        table.day(n);
        assert_eq!(unnotified(&table), 0);
    }
    table.day(12);
    assert_eq!(unnotified(&table), 1);
    let guild = GuildId(1);
    table.notify_quizmasters(guild);
    table.day(13);
    assert_eq!(unnotified(&table), 0);
    assert_eq!(table.pause_of(), None);
    // New questions make it news again when they are used up.
    table.load([bank("git", 13)]);
    table.day(14);
    assert_eq!(unnotified(&table), 0);
    table.day(15);
    assert_eq!(unnotified(&table), 1);
}

#[test]
fn an_edit_of_the_bank_keeps_what_was_asked() {
    let mut table = daily(24);
    for n in 0..11 {
        table.day(n);
    }
    table.load([bank("git", 13)]);
    for n in 11..13 {
        table.day(n);
    }
    let mut prompts = table.prompts();
    prompts.sort_unstable();
    prompts.dedup();
    assert_eq!(prompts.len(), 13);
}

#[test]
fn a_question_can_be_asked_at_once_and_takes_the_place_of_an_open_one() {
    let mut table = daily(24);
    table
        .control_daily(ScheduleControl::Now)
        .expect("it is asked");
    assert_eq!(
        table.control_daily(ScheduleControl::Now),
        Err(Refusal::DailyOnItsWay)
    );
    table.post();
    table.press("ben", 'A', 1000).expect("it counts");
    table
        .control_daily(ScheduleControl::Now)
        .expect("it is asked");
    assert_eq!(table.last_closed().how, Close::Time);
    assert_eq!(table.awards(), [("ben", "A".into(), 1000, 1000)]);
    assert_eq!(table.points("ben"), 1000);
    table.post();
    // The one that is due comes nevertheless.
    table.go_to(due().plus_ms(1000));
    assert_eq!(table.prompts().len(), 3);
}

#[test]
fn a_pause_holds_what_is_due_and_lets_the_open_question_close() {
    let mut table = daily(24);
    table.day(0);
    table
        .control_daily(ScheduleControl::Pause)
        .expect("it pauses");
    assert_eq!(
        table.control_daily(ScheduleControl::Pause),
        Err(Refusal::ScheduleAlreadyPaused)
    );
    table.run_out();
    assert_eq!(table.engine.next_deadline(), None);
    table.go_to(due().plus_ms(3 * DAY_MS + HOUR_MS));
    table
        .control_daily(ScheduleControl::Resume)
        .expect("it continues");
    assert_eq!(
        table.control_daily(ScheduleControl::Resume),
        Err(Refusal::ScheduleNotPaused)
    );
    assert_eq!(
        table.asked_days(),
        [0],
        "what was due meanwhile is not posted"
    );
    assert_eq!(
        table.engine.next_deadline(),
        Some(due().plus_ms(4 * DAY_MS))
    );
}

#[test]
fn a_schedule_that_is_removed_lets_its_question_close() {
    let mut table = daily(24);
    table.day(0);
    table.press("ben", 'A', 1000).expect("it counts");
    table
        .control_daily(ScheduleControl::Remove)
        .expect("it goes");
    assert_eq!(
        table.control_daily(ScheduleControl::Now),
        Err(Refusal::UnknownSchedule)
    );
    table.run_out();
    assert_eq!(table.points("ben"), 1000);
    assert_eq!(table.engine.next_deadline(), None);
}

#[test]
fn a_schedule_of_another_server_is_unknown() {
    let mut table = daily(24);
    let remove = ScheduleControl::Remove;
    let removed = table.run(|engine, now| engine.control_schedule(now, GuildId(2), FIRST, remove));
    assert_eq!(removed, Err(Refusal::UnknownSchedule));
}

#[test]
fn a_schedule_pauses_itself_with_the_reason_and_that_is_told_once() {
    for (how, why) in [
        (Lost::Forbidden, Pause::Forbidden),
        (Lost::Gone, Pause::ChannelGone),
    ] {
        let mut table = daily(24);
        table.go_to(due());
        table.lose_so(how);
        assert_eq!(table.pause_of(), Some(why));
        assert!(!table.is_running());
        assert_eq!(table.engine.next_deadline(), None);
        assert_eq!(
            table.published.len(),
            1,
            "nothing is said where nothing can be"
        );
        assert_eq!(table.engine.unnotified_schedules(GuildId(1)).count(), 1);
        let guild = GuildId(1);
        table.notify_quizmasters(guild);
        assert_eq!(table.engine.unnotified_schedules(GuildId(1)).count(), 0);
        // Whoever resumes it before that is told nothing more either.
        table
            .control_daily(ScheduleControl::Resume)
            .expect("it is fixed");
        table
            .control_daily(ScheduleControl::Now)
            .expect("it is asked");
        table.lose_so(how);
        assert_eq!(table.engine.unnotified_schedules(GuildId(1)).count(), 1);
        table
            .control_daily(ScheduleControl::Resume)
            .expect("it is fixed");
        assert_eq!(table.engine.unnotified_schedules(GuildId(1)).count(), 0);
    }
}

#[test]
fn a_schedule_without_its_bank_pauses_itself() {
    let mut table = daily(24);
    table.load([]);
    table.go_to(due());
    assert_eq!(table.pause_of(), Some(Pause::BankGone));
    for control in [ScheduleControl::Now, ScheduleControl::Resume] {
        let refused = table.control_daily(control);
        let bank = crate::ids::BankId::new("git");
        assert_eq!(refused, Err(Refusal::ScheduleWithoutBank { bank }));
    }
}

#[test]
fn thousands_that_are_due_at_once_let_presses_in_between() {
    let mut table = Table::new();
    for channel in 1..=1050 {
        table.set_up(daily_request(ChannelId(channel), "UTC", "16:00", 24));
    }
    let mut asked = Vec::new();
    while table.engine.next_deadline().is_some_and(|at| at <= due()) {
        let outcome = table.engine.tick(due());
        assert!(outcome.publish.len() <= SCHEDULES_AT_ONCE);
        asked.extend(outcome.publish.iter().map(|said| said.channel().0));
    }
    assert_eq!(asked, (1..=1050).collect::<Vec<_>>());
}

#[test]
fn questions_of_many_channels_due_at_once_come_in_the_order_of_their_schedules() {
    let mut table = Table::new();
    for channel in 1..=50 {
        table.set_up(daily_request(ChannelId(channel), "UTC", "16:00", 24));
    }
    table.go_to(due());
    let channels: Vec<_> = table
        .published
        .iter()
        .map(|said| said.channel().0)
        .collect();
    assert_eq!(channels, (1..=50).collect::<Vec<_>>());
}
