//! The cost of judging a typed answer in a bank of 1,000 questions.
//!
//! `cargo bench --bench judging` prints the time for one press of each kind, the time to parse the
//! bank's answers, which is done once when the bank is loaded, and the time to ask a question.

#![expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]

use quiz_engine::ids::QuestionId;
use quiz_engine::question::{Answer, Bank, Giving, Kind, Question, RawAnswer, Typed};
use quiz_engine::question::{answer_of, is_right};
use quiz_engine::sample;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

const QUESTIONS: usize = 1000;
const RUNS: u32 = 2000;
/// The longest time that a press may take.
const MAX_TIME: Duration = Duration::from_micros(50);

/// Returns a made-up name of a place; many of them are similar.
fn name(n: usize) -> String {
    const STARTS: [&str; 10] = [
        "Alder", "Birken", "Castel", "Dorn", "Ester", "Frieden", "Garten", "Hohen", "Ingel",
        "Karls",
    ];
    const MIDDLES: [&str; 10] = ["ma", "mi", "mo", "ra", "ri", "ro", "sa", "si", "so", "ta"];
    const ENDS: [&str; 10] = [
        "burg", "berg", "dorf", "feld", "heim", "hof", "stadt", "tal", "wald", "weiler",
    ];
    let part = |parts: [&'static str; 10], at: usize| parts[at % 10];
    format!(
        "{}{}{}",
        part(STARTS, n),
        part(MIDDLES, n / 10),
        part(ENDS, n / 100)
    )
}

fn bank() -> Bank {
    let mut bank = sample::bank("places", QUESTIONS);
    for (n, question) in bank.questions.iter_mut().enumerate() {
        *question = Arc::new(Question {
            id: QuestionId::new(format!("places/{n}")),
            kind: Kind::Typed(Typed::new([name(n), format!("the town of {}", name(n))])),
            options: Vec::new(),
            right: quiz_engine::question::Choices::NONE,
            ..Question::clone(question)
        });
    }
    bank
}

fn timed(runs: u32, mut run: impl FnMut()) -> Duration {
    let begun = Instant::now();
    (0..runs).for_each(|_| run());
    begun.elapsed() / runs
}

fn main() {
    let bank = bank();
    let read = timed(1, || bank.read_answers());
    println!("reading the answers of {QUESTIONS} questions, once: {read:.1?}");
    let asked = timed(RUNS, || {
        black_box(bank.asked(black_box(&bank.questions[123])));
    });
    println!("asking a question: {asked:.1?}");
    let question = bank.asked(&bank.questions[123]);
    let others = question.context.others.len();
    println!("answers of others that are near: {others}");
    let right = name(123);
    let slip = format!("{}x{}", &right[..6], &right[7..]);
    let other = question.context.others.first().map(ToString::to_string);
    let presses = [
        ("right", right),
        ("with a slip", slip),
        ("wrong", "nowhere at all".to_owned()),
        ("of another question", other.unwrap_or_else(|| name(124))),
        ("300 letters", "x".repeat(300)),
        ("300 letters of Greek", "ω".repeat(300)),
    ];
    for (what, typed) in presses {
        let given = RawAnswer::Text(typed);
        let press = timed(RUNS, || {
            let answer = answer_of(&question, &[], black_box(&given), Giving::default());
            black_box(is_right(
                &question,
                &answer.unwrap_or_else(|_| Answer::Typed("".into())),
            ));
        });
        println!("an answer, {what}: {press:.1?}");
        assert!(press < MAX_TIME, "over {MAX_TIME:?}");
    }
}
