//! Whoever deletes their data can't answer a second time in what still runs.

use super::*;
use crate::contest::Position;
use crate::ids::ContestId;

impl Table {
    fn depart(&mut self, who: &str) {
        let tombstone = Member {
            id: MemberId(1),
            name: "—".into(),
        };
        self.forget(sample::member(who).id, tombstone);
    }
}

#[test]
fn who_is_locked_out_of_a_race_stays_so_and_plays_the_next_quiz() {
    let mut table = Table::new();
    let race = Start {
        mode: Mode::Race,
        ..request(2)
    };
    table.begin(race);
    table.press("ana", 'B', 1000).expect("her only try");
    table.depart("ana");
    assert_eq!(table.press("ana", 'A', 2000), Err(Refusal::Departed));
    table.press("ben", 'A', 3000).expect("he did not leave");
    table.tick_at(10_000);
    table.tick_at(30_000);
    table.post();
    assert_eq!(table.press("ana", 'A', 1000), Err(Refusal::Departed));
    table
        .control("ana", Control::Stop)
        .expect_err("she is not the starter any more");
    table
        .control_as("ben", true, Control::Stop)
        .expect("it is stopped");
    table.begin(request(1));
    table.press("ana", 'A', 1000).expect("it is another quiz");
}

#[test]
fn who_has_not_answered_may_answer_after_deleting() {
    let mut table = Table::playing(1);
    table.depart("ben");
    table.press("ben", 'A', 1000).expect("his first answer");
}

#[test]
fn who_has_used_their_attempt_at_a_contest_has_no_other() {
    let mut table = Table::new();
    let request = contest::contest_request(table.now);
    let opens = request.opens;
    table
        .run(|engine, now| engine.create_contest(now, request))
        .expect("it is set up");
    table.now = opens;
    table.tick();
    let show = |table: &mut Table, who: &str| {
        table.serial += 1;
        let play = crate::contest::PlayContest {
            guild: GuildId(1),
            contest: ContestId(1),
            member: sample::member(who),
            interaction: InteractionId(sample::snowflake(table.now, table.serial)),
        };
        table.run(|engine, now| engine.play_contest(now, play))
    };
    show(&mut table, "ana").expect("she is shown a question");
    table.depart("ana");
    assert_eq!(show(&mut table, "ana").err(), Some(Refusal::Departed));
    show(&mut table, "ben").expect("he did not leave");
    let position = Position {
        contest: ContestId(1),
        attempt: 1,
        number: 1,
    };
    let answer = crate::contest::AnswerContest {
        guild: GuildId(1),
        position,
        member: sample::member("ana"),
        interaction: InteractionId(sample::snowflake(table.now, 99)),
        language: String::new(),
        given: positions("A"),
    };
    table
        .run(|engine, _| engine.answer_contest(answer))
        .expect_err("the question is not hers any more");
}
