//! Lobbies: who joins before a quiz begins.

use super::*;
use crate::play::{LobbyState, LobbyView};

/// A table at which the lobby of a quiz of ana's is open.
fn lobby() -> Table {
    let mut table = Table::new();
    let start = Start {
        lobby: true,
        ..request(3)
    };
    table.start(start).expect("the lobby opens");
    table
}

/// What was last published of a lobby.
fn shown(table: &Table) -> &LobbyView {
    let mut shown = table.published.iter().filter_map(|one| match one {
        Publication::Lobby(view) => Some(view),
        _ => None,
    });
    shown.next_back().expect("a lobby was shown")
}

#[test]
fn a_lobby_begins_by_itself_after_a_minute() {
    let mut table = lobby();
    let began = table.now;
    assert_eq!(shown(&table).state, LobbyState::Open);
    assert_eq!(table.deadline(), Some(began.plus_ms(60_000)));
    assert_eq!(table.join("ben"), Ok(began.plus_ms(60_000)));
    assert_eq!(table.join("ben"), Ok(began.plus_ms(60_000)), "he is in");
    table.join("ana").expect("it is open");
    table.await_deadline();
    let names: Vec<_> = shown(&table).joined.iter().map(|one| &*one.name).collect();
    assert_eq!(names, ["ben", "ana"], "in the order of joining");
    assert_eq!(shown(&table).state, LobbyState::Begun);
    assert!(table.is_open());
    assert_eq!(table.join("cleo"), Err(Refusal::LobbyClosed));
}

#[test]
fn only_who_started_it_or_a_quizmaster_begins_it_at_once() {
    let mut table = lobby();
    let starter = sample::member("ana");
    let refused = Err(Refusal::NotYours { starter });
    assert_eq!(table.begin_lobby("ben", false), refused);
    assert_eq!(table.begin_lobby("ben", true), Ok(()));
    assert!(table.is_open());
    assert_eq!(table.begin_lobby("ana", false), Err(Refusal::LobbyClosed));
}

#[test]
fn the_first_question_closes_early_once_all_who_joined_have_answered() {
    let mut table = lobby();
    table.join("ana").expect("it is open");
    table.join("ben").expect("it is open");
    table.begin_lobby("ana", false).expect("ana may");
    table.post();
    table.press("ana", 'A', 1000).expect("it counts");
    assert_eq!(table.due_ms(), Some(21_000), "ben is waited for");
    table
        .press("dora", 'A', 1500)
        .expect("joining is not needed");
    assert_eq!(table.due_ms(), Some(21_000), "ben is waited for");
    table.press("ben", 'B', 2000).expect("it counts");
    assert_eq!(table.due_ms(), Some(5000));
    table.run_out();
    table.next();
    table.press("ana", 'A', 1000).expect("it counts");
    table.press("ben", 'A', 1000).expect("it counts");
    assert_eq!(table.due_ms(), Some(21_000), "dora plays too");
}

#[test]
fn in_a_lobby_that_nobody_joined_the_first_question_takes_its_time() {
    let mut table = lobby();
    table.begin_lobby("ana", false).expect("ana may");
    table.post();
    table.press("ana", 'A', 1000).expect("it counts");
    assert_eq!(table.due_ms(), Some(21_000));
}

#[test]
fn a_stop_cancels_a_lobby_and_shows_no_standings() {
    let mut table = lobby();
    for control in [Control::Skip, Control::Pause, Control::Resume] {
        assert_eq!(table.control("ana", control), Err(Refusal::InLobby));
    }
    assert_eq!(table.start(request(1)), Err(Refusal::AlreadyRunning));
    table.control("ana", Control::Stop).expect("ana may");
    assert_eq!(shown(&table).state, LobbyState::Ended(End::Stopped));
    assert_eq!(table.published.len(), 2, "no standings");
    assert!(!table.is_running());
    assert_eq!(table.engine.next_deadline(), None);
    table.start(request(1)).expect("the channel is free");
}

#[test]
fn a_removed_bank_does_not_end_a_lobby() {
    let mut table = lobby();
    table.load([bank("other", 1)]);
    table.await_deadline();
    assert!(table.is_open());
}

#[test]
fn who_is_forgotten_leaves_the_lobby() {
    let mut table = lobby();
    table.join("ana").expect("it is open");
    table.join("ben").expect("it is open");
    let tombstone = Member {
        id: MemberId(1),
        name: "—".into(),
    };
    table.forget(sample::member("ben").id, tombstone);
    table.begin_lobby("ana", true).expect("a quizmaster may");
    table.post();
    table.press("ana", 'A', 1000).expect("it counts");
    assert_eq!(table.due_ms(), Some(4000), "nobody else is waited for");
}

#[test]
fn a_lobby_that_cannot_be_posted_begins_all_the_same_unless_its_channel_is_gone() {
    let mut table = lobby();
    let quiz = table.lobby_quiz();
    table.settle(|engine, now| engine.lobby_lost(now, quiz, Lost::Once));
    table.await_deadline();
    assert!(table.is_open());
    let mut table = lobby();
    table.settle(|engine, now| engine.lobby_lost(now, quiz, Lost::Gone));
    assert!(!table.is_running());
}
