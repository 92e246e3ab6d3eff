//! Schedules that quizmasters, or faults, pause and remove.

use super::*;

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
        .expect("it goes on");
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
            .expect("it is mended");
        table
            .control_daily(ScheduleControl::Now)
            .expect("it is asked");
        table.lose_so(how);
        assert_eq!(table.engine.unnotified_schedules(GuildId(1)).count(), 1);
        table
            .control_daily(ScheduleControl::Resume)
            .expect("it is mended");
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
