//! Stop, skip, pause and resume.

use super::*;

const ALL: [Control; 4] = [
    Control::Stop,
    Control::Skip,
    Control::Pause,
    Control::Resume,
];

#[test]
fn only_who_started_it_or_a_quizmaster_may_steer() {
    let mut table = Table::playing(3);
    let starter = sample::member("ana");
    for control in ALL {
        let starter = starter.clone();
        let refused = Err(Refusal::NotYours { starter });
        assert_eq!(table.control("ben", control), refused);
    }
    let skipped = table.control_as("ben", true, Control::Skip);
    assert_eq!(skipped, Ok(()));
    let stopped = table.control("ana", Control::Stop);
    assert_eq!(stopped, Ok(()));
}

#[test]
fn where_nothing_runs_nothing_is_controlled() {
    let mut table = Table::new();
    for control in ALL {
        assert_eq!(table.control("ana", control), Err(Refusal::NothingRuns));
    }
}

#[test]
fn a_command_in_a_channel_means_its_own_quiz_or_the_only_one_in_its_threads() {
    let mut table = Table::new();
    let (channel, threads) = (ChannelId(1), [ChannelId(7), ChannelId(8)]);
    let in_thread = |thread| Start {
        thread: Some(thread),
        ..request(3)
    };
    table.start(in_thread(threads[0])).expect("it starts");
    assert_eq!(table.control("ana", Control::Pause), Ok(()));
    let status = table.engine.status(channel).expect("it is found");
    assert_eq!((status.started.place(), status.paused), (threads[0], true));
    table.start(in_thread(threads[1])).expect("it starts");
    let several = Refusal::RunsInThreads {
        threads: threads.into(),
    };
    assert_eq!(table.control("ana", Control::Stop), Err(several.clone()));
    assert_eq!(table.engine.status(channel), Err(several));
    // One in the channel itself comes first.
    table.start(request(3)).expect("it starts");
    assert_eq!(table.control("ana", Control::Stop), Ok(()));
    table.channel = threads[1];
    assert_eq!(table.control("ana", Control::Stop), Ok(()));
    table.channel = channel;
    assert_eq!(table.control("ana", Control::Resume), Ok(()));
    table.channel = ChannelId(2);
    assert_eq!(
        table.control("ana", Control::Stop),
        Err(Refusal::NothingRuns)
    );
}

#[test]
fn a_stop_voids_the_open_question_and_keeps_the_points_won_so_far() {
    let mut table = Table::playing(3);
    table.play(&[("ana", 'A'), ("ben", 'B')]);
    table.next();
    table.press("ben", 'A', 1000).expect("it counts");
    table.control("ana", Control::Stop).expect("ana may");
    assert_eq!(table.last_closed().how, Close::Stopped);
    assert_eq!(table.last_closed().next, Next::FinalStandings);
    assert_eq!(table.awards(), []);
    assert_eq!(table.final_standings().why, End::Stopped);
    assert_eq!(table.final_standings().asked, 1);
    assert_eq!(
        rows(&table.final_standings().placings),
        [(1, "ana", 975), (2, "ben", 0)]
    );
    assert!(!table.is_running());
    assert_eq!((table.points("ana"), table.points("ben")), (975, 0));
}

#[test]
fn a_stop_between_questions_voids_nothing() {
    let mut table = Table::playing(3);
    table.play(&[("ana", 'A')]);
    let closes = table.published.len();
    table.control("ana", Control::Stop).expect("ana may");
    assert_eq!(
        table.published.len(),
        closes + 1,
        "only the final standings follow"
    );
    assert_eq!(table.final_standings().asked, 1);
    assert_eq!(table.engine.next_deadline(), None);
}

#[test]
fn a_skip_voids_the_question_for_all_and_the_next_follows() {
    let mut table = Table::playing(3);
    table.press("ana", 'A', 1000).expect("it counts");
    table.control("ana", Control::Skip).expect("ana may");
    assert_eq!(table.last_closed().how, Close::Skipped);
    assert_eq!(table.points("ana"), 0);
    let at = table.now.plus_ms(6000);
    assert_eq!(table.last_closed().next, Next::Question { at });
    table.next();
    assert_eq!(table.view().number, 2);
}

#[test]
fn between_questions_there_is_nothing_to_skip() {
    let mut table = Table::playing(3);
    table.run_out();
    assert_eq!(
        table.control("ana", Control::Skip),
        Err(Refusal::NothingOpen)
    );
}

#[test]
fn skipping_the_last_question_ends_the_quiz() {
    let mut table = Table::playing(1);
    table.control("ana", Control::Skip).expect("ana may");
    assert_eq!(table.last_closed().next, Next::FinalStandings);
    assert_eq!(table.final_standings().why, End::Finished);
    assert_eq!(table.final_standings().asked, 0);
}

#[test]
fn a_pause_takes_effect_at_the_close() {
    let mut table = Table::playing(3);
    table.control("ana", Control::Pause).expect("ana may");
    assert_eq!(table.press("ben", 'A', 1000), locked_in("A", Locked::First));
    table.run_out();
    assert_eq!(table.last_closed().next, Next::Pause);
    assert_eq!(table.points("ben"), 975);
    table.tick_at(3_600_000);
    assert!(table.is_running() && !table.is_open());
}

#[test]
fn a_quiz_is_paused_once_and_resumed_once() {
    let mut table = Table::playing(3);
    assert_eq!(
        table.control("ana", Control::Resume),
        Err(Refusal::NotPaused)
    );
    table.control("ana", Control::Pause).expect("ana may");
    assert_eq!(
        table.control("ana", Control::Pause),
        Err(Refusal::AlreadyPaused)
    );
    assert!(table.engine.status(table.channel).expect("it runs").paused);
    table.control("ana", Control::Resume).expect("ana may");
    table.run_out();
    assert!(matches!(table.last_closed().next, Next::Question { .. }));
}

#[test]
fn a_pause_between_questions_holds_the_next_one() {
    let mut table = Table::playing(3);
    table.run_out();
    table.control("ana", Control::Pause).expect("ana may");
    table.now = table.now.plus_ms(60_000);
    table.tick();
    assert!(!table.is_open());
}

#[test]
fn resuming_asks_the_next_question_at_once() {
    let mut table = Table::playing(3);
    table.control("ana", Control::Pause).expect("ana may");
    table.run_out();
    table.now = table.now.plus_ms(60_000);
    table.control("ana", Control::Resume).expect("ana may");
    assert!(table.is_open());
    assert_eq!(table.view().number, 2);
}

#[test]
fn a_pause_of_a_day_ends_the_quiz() {
    let mut table = Table::playing(3);
    table.control("ana", Control::Pause).expect("ana may");
    let paused = table.now;
    table.play(&[("ana", 'A'), ("ben", 'B')]);
    table.await_deadline();
    assert_eq!(table.now, paused.plus_ms(24 * 60 * 60 * 1000));
    assert_eq!(table.final_standings().why, End::Paused);
    assert_eq!(table.points("ana"), 975);
    assert!(!table.is_running());
}

#[test]
fn pausing_the_last_question_does_not_hold_the_podium() {
    let mut table = Table::playing(1);
    table.control("ana", Control::Pause).expect("ana may");
    table.run_out();
    assert_eq!(table.final_standings().why, End::Finished);
}

#[test]
fn a_resume_does_not_cut_the_gap_short() {
    let mut table = Table::playing(3);
    table.run_out();
    let closed = table.now;
    table.control("ana", Control::Pause).expect("ana may");
    table.now = closed.plus_ms(1000);
    table.control("ana", Control::Resume).expect("ana may");
    assert_eq!(table.deadline(), Some(closed.plus_ms(6000)));
}

#[test]
fn the_final_standings_follow_the_last_close_after_the_gap() {
    let mut table = Table::playing(1);
    table.play_to_close(&[("ana", 'A'), ("ben", 'B')]);
    let (closed, said) = (table.now, table.published.len());
    assert_eq!(table.last_closed().next, Next::FinalStandings);
    assert!(table.engine.status(table.channel).expect("it runs").over);
    table.now = closed.plus_ms(5999);
    table.tick();
    assert_eq!(table.published.len(), said);
    assert_eq!(
        table.start(request(1)).err(),
        Some(Refusal::AlreadyRunning),
        "its standings come first"
    );
    table.now = closed.plus_ms(6000);
    table.tick();
    assert_eq!(table.final_standings().why, End::Finished);
    assert!(!table.is_running());
}

#[test]
fn a_stop_after_the_last_question_shows_the_standings_at_once_and_takes_no_win() {
    let mut table = Table::playing(1);
    table.play_to_close(&[("ana", 'A'), ("ben", 'B')]);
    for control in [Control::Skip, Control::Pause, Control::Resume] {
        let refused = table.control("ana", control);
        assert_eq!(refused, Err(Refusal::StandingsFollow), "{control:?}");
    }
    table.control("ana", Control::Stop).expect("ana may");
    assert!(!table.is_running());
    assert_eq!(table.final_standings().why, End::Finished);
    let board = table.engine.channel_board(table.channel);
    assert_eq!(board[&sample::member("ana").id].won, 1);
}
