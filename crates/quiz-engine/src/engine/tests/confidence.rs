//! Quizzes in which members say how sure they are.

use super::*;
use crate::ids::MessageId;
use crate::play::{Answered, HowSure, Rescore, Stake};
use crate::question::{AnswerRefusal, Confidence, Weight};

const GUESS: Confidence = Confidence::Guess;
const SURE: Confidence = Confidence::Sure;

fn playing_in(mode: Mode, weight: u8) -> Table {
    let weighed = edited(bank("git", 12), |question| {
        question.weight = Weight::new(weight).expect("in range");
    });
    let mut table = Table::with(rules(), [weighed]);
    table.begin(Start { mode, ..request(2) });
    table
}

fn playing() -> Table {
    playing_in(Mode::Confidence, 1)
}

impl Table {
    /// Someone presses how sure they are so long after the opening.
    fn how_sure(
        &mut self,
        who: &str,
        confidence: Confidence,
        at_ms: i64,
    ) -> Result<LockedIn, Refusal> {
        self.serial += 1;
        let opened = self.asked().message.map(MessageId::created_at);
        let pressed_at = opened.expect("it is posted").plus_ms(at_ms);
        let press = HowSure {
            interaction: InteractionId(sample::snowflake(pressed_at, self.serial)),
            channel: self.channel,
            round: self.view().round,
            member: sample::member(who).id,
            confidence,
        };
        self.wait_until(at_ms);
        self.run(|engine, now| engine.say_how_sure(now, press))
    }
}

fn stake(locked: Result<LockedIn, Refusal>) -> (Confidence, i32, i32) {
    let Stake {
        confidence,
        gain,
        loss,
    } = locked
        .expect("it counts")
        .stake
        .expect("the quiz asks for it");
    (confidence, gain, loss)
}

#[test]
fn an_answer_counts_as_fairly_sure_until_its_member_says_how_sure_they_are() {
    let mut table = playing_in(Mode::Confidence, 2);
    assert_eq!(
        stake(table.press("ana", 'A', 1000)),
        (Confidence::FairlySure, 4, -4)
    );
    assert_eq!(
        stake(table.press("ben", 'B', 1000)),
        (Confidence::FairlySure, 4, -4)
    );
    table.press("cleo", 'A', 1000).expect("it counts");
    table.press("dora", 'B', 1000).expect("it counts");
    assert_eq!(stake(table.how_sure("cleo", SURE, 2000)), (SURE, 6, -12));
    assert_eq!(stake(table.how_sure("dora", SURE, 2000)), (SURE, 6, -12));
    table.run_out();
    let row = |who, letter: &str, points| (who, letter.to_owned(), 1000, points);
    let expected = [
        row("cleo", "A", 6000),
        row("ana", "A", 4000),
        row("ben", "B", -4000),
        row("dora", "B", -12000),
    ];
    assert_eq!(table.awards(), expected);
}

#[test]
fn confidence_and_answer_can_each_be_changed_until_the_close() {
    let mut table = playing();
    table.press("ana", 'A', 1000).expect("it counts");
    table.how_sure("ana", SURE, 2000).expect("it counts");
    // Another answer keeps what she said.
    assert_eq!(stake(table.press("ana", 'B', 3000)).0, SURE);
    assert_eq!(stake(table.how_sure("ana", GUESS, 20_000)).0, GUESS);
    let late = Refusal::TooLate { late_ms: 1 };
    assert_eq!(table.how_sure("ana", SURE, 20_001), Err(late));
    table.run_out();
    assert_eq!(table.awards(), [("ana", "B".to_owned(), 3000, 0)]);
    assert_eq!(
        table.how_sure("ana", SURE, 10_000),
        Err(Refusal::QuestionClosed)
    );
}

#[test]
fn the_last_press_by_stamp_counts_and_one_that_comes_twice_counts_once() {
    let mut table = playing();
    table.press("ana", 'A', 1000).expect("it counts");
    table.how_sure("ana", GUESS, 5000).expect("it counts");
    // It was pressed before, and arrives after.
    assert_eq!(stake(table.how_sure("ana", SURE, 4000)).0, GUESS);
    let before = table.facts.len();
    table.serial -= 1;
    table.how_sure("ana", SURE, 4000).expect("it is known");
    assert_eq!(table.facts.len(), before);
    table.run_out();
    assert_eq!(table.awards()[0].3, 1000);
}

#[test]
fn only_who_has_answered_can_be_sure_and_only_where_the_quiz_asks() {
    let mut table = playing();
    let nothing = Refusal::Answer(AnswerRefusal::NothingChosen);
    assert_eq!(table.how_sure("ana", SURE, 1000), Err(nothing));
    let mut table = playing_in(Mode::Accuracy, 1);
    let locked = table.press("ana", 'A', 1000).expect("it counts");
    assert_eq!(locked.stake, None);
    assert_eq!(
        table.how_sure("ana", SURE, 2000),
        Err(Refusal::QuestionClosed)
    );
    table.run_out();
    assert_eq!(table.last_closed().awards[0].confidence, None);
}

#[test]
fn a_question_stays_open_for_three_seconds_after_the_last_who_says_how_sure() {
    let mut table = playing();
    table.play(&[("ana", 'A')]);
    table.next();
    table.press("ana", 'A', 1000).expect("it counts");
    assert_eq!(table.due_ms(), Some(4000));
    table.how_sure("ana", SURE, 3000).expect("it counts");
    assert_eq!(table.due_ms(), Some(6000));
}

#[test]
fn a_total_below_zero_is_on_the_podium_and_nothing_on_the_leaderboard() {
    let mut table = playing();
    for letter in ['A', 'B'] {
        table.press("ana", letter, 1000).expect("it counts");
        table.how_sure("ana", SURE, 2000).expect("it counts");
        table.press("ben", 'C', 1000).expect("it counts");
        table.how_sure("ben", GUESS, 2000).expect("it counts");
        table.run_out();
        assert_eq!(table.points("ana"), if letter == 'A' { 3000 } else { 0 });
        if table.is_running() {
            table.next();
        }
    }
    let standings = rows(&table.final_standings().placings);
    assert_eq!(standings, [(1, "ben", 0), (2, "ana", -3000)]);
    let board = table.engine.channel_board(table.channel);
    assert!(
        board
            .values()
            .all(|tally| (tally.points, tally.won) == (0, 0))
    );
}

#[test]
fn a_corrected_key_gives_to_the_leaderboard_what_the_quiz_rises_above_zero() {
    let mut table = playing();
    table.press("ana", 'B', 1000).expect("it counts");
    table.how_sure("ana", SURE, 2000).expect("it counts");
    table.run_out();
    let closed = table.last_closed().clone();
    table.control("ana", Control::Stop).expect("ana may");
    assert_eq!(table.points("ana"), 0);
    let fix = table.correct(closed.view.started.guild, &closed.view.question, 1);
    let answered = Answered {
        quiz: closed.view.started.quiz,
        guild: closed.view.started.guild,
        channel: closed.view.started.channel,
        language: "en".into(),
        mode: Mode::Confidence,
        ended: true,
        won: false,
        counts: true,
        round: closed.view.round,
        number: 1,
        question: Arc::clone(&closed.view.question),
        seconds: closed.view.seconds,
        awards: closed.awards,
        others: Vec::new(),
        survival: None,
    };
    let rescore = Rescore {
        fix: fix.expect("it is corrected"),
        bank_title: "GIT".into(),
        answered: vec![answered],
    };
    let done = table.run(|engine, _| Ok(engine.rescore(&rescore)));
    assert_eq!(done.expect("nobody is refused").answers, 1);
    assert_eq!(table.points("ana"), 3000);
}
