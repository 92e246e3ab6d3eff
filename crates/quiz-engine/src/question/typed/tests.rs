//! The rows of the tables in `tests/data`, and what holds of all answers.

use super::*;
use crate::question::{
    Answer, Bank, Giving, Kind, Number, Numeric, Question, RawAnswer, answer_of, is_right,
};
use crate::sample;
use proptest::prelude::*;
use serde_json::Value;
use std::sync::Arc;

/// Rows of answers to one question each: `typed`, and whether it is `right`.
const ROWS: &str = include_str!("../../../tests/data/typed-answers.json");
/// Questions with the answers that are `right` and `wrong`.
const SISTERS: &str = include_str!("../../../tests/data/sister-answers.json");

/// Questions of each rule's family, in the languages of the interface and beyond.
const FAMILIES: &str = include_str!("../../../tests/data/family-answers.json");
/// The page that members read.
const JUDGING: &str = include_str!("../../../../../docs/judging.md");

/// A question from its keys in the bot's own format.
fn question(keys: &Value) -> Question {
    let texts = |key: &str| -> Vec<&str> {
        let list = keys[key].as_array();
        list.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    };
    let kind = match keys["number"].as_f64() {
        Some(number) => Kind::Numeric(Numeric {
            accepted: Number::around(number, 0.0).into_iter().collect(),
            units: texts("units").into_iter().map(Into::into).collect(),
        }),
        None => Kind::Typed(Typed {
            strictness: match (keys["exact"].as_bool(), keys["slips"].as_str()) {
                (Some(true), _) => Strictness::Exact,
                (_, Some("none")) => Strictness::NoSlips,
                _ => Strictness::Slips,
            },
            ..Typed::new(texts("accept"))
        }),
    };
    let language = keys["language"].as_str().map(Into::into);
    Question {
        kind,
        context: Context {
            language,
            ..Context::default()
        },
        ..sample::typed("p", &["x"])
    }
}

/// Whether the answer is taken, and right.
fn judged(question: &Question, typed: &str) -> bool {
    let answer = answer_of(
        question,
        &[],
        &RawAnswer::Text(typed.into()),
        Giving::default(),
    );
    answer.is_ok_and(|answer| is_right(question, &answer))
}

fn rows(text: &str) -> Vec<Value> {
    let rows: Value = serde_json::from_str(text).expect("it is JSON");
    rows.as_array().expect("a list").clone()
}

#[test]
fn every_row_is_judged_as_a_grader_would() {
    let mut wrong = Vec::new();
    for row in rows(ROWS) {
        let typed = row["typed"].as_str().expect("a text");
        if Some(judged(&question(&row["question"]), typed)) != row["right"].as_bool() {
            wrong.push(row.to_string());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_sister_is_judged_as_a_grader_would() {
    let judged_rows = assert_judged(&rows(SISTERS));
    assert!(judged_rows > 1900, "{judged_rows}");
}

#[test]
fn every_row_of_a_rules_family_is_judged_as_a_grader_would() {
    let judged_rows = assert_judged(&rows(FAMILIES));
    assert!(judged_rows > 900, "{judged_rows}");
}

/// The answers of a cell; they are code spans, so that marks stay as they are written.
fn spans(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn the_examples_that_members_read_are_true() {
    let table = JUDGING
        .lines()
        .skip_while(|line| !line.starts_with("| Accepted"));
    let table = table.skip(2).take_while(|line| line.starts_with('|'));
    let questions = table.map(|row| {
        let inside = row.trim_start_matches('|').trim_end_matches('|');
        let cells: Vec<&str> = inside.split('|').map(str::trim).collect();
        let [accepted, language, right, wrong] = cells[..] else {
            panic!("four cells: {row}");
        };
        let accepted = spans(accepted)[0];
        let mut question = match accepted.parse::<f64>() {
            Ok(number) => serde_json::json!({ "number": number }),
            Err(_) => serde_json::json!({ "accept": [accepted] }),
        };
        if !language.is_empty() {
            question["language"] = language.into();
        }
        serde_json::json!({
            "question": question, "right": spans(right), "wrong": spans(wrong),
        })
    });
    let judged_rows = assert_judged(&questions.collect::<Vec<_>>());
    assert!(judged_rows > 50, "{judged_rows}");
}

/// Judges the `right` and `wrong` answers of each question; returns how many there are.
fn assert_judged(questions: &[Value]) -> usize {
    let (mut wrong, mut judged_rows) = (Vec::new(), 0);
    for row in questions {
        let question = question(&row["question"]);
        for (key, expected) in [("right", true), ("wrong", false)] {
            for typed in row[key]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
            {
                judged_rows += 1;
                if judged(&question, typed) != expected {
                    wrong.push(format!("{typed:?} is not {key} for {}", row["question"]));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    judged_rows
}

fn is(typed: &Typed, answer: &str) -> bool {
    typed.spelling(answer, &Context::default()).is_some()
}

#[track_caller]
fn check(accepted: &str, answers: &[&str], expected: bool) {
    let typed = Typed::new([accepted]);
    for answer in answers {
        assert_eq!(is(&typed, answer), expected, "{answer:?} for {accepted:?}");
    }
}

#[test]
fn what_reads_the_same_is_the_same() {
    check(
        "The Beatles",
        &["beatles", "THE  BEATLES", "\"Beatles\"", "the beatles!"],
        true,
    );
    check("U.S.A.", &["USA", "usa", "u.s.a", "ＵＳＡ"], true);
    check(
        "rock 'n' roll",
        &["Rock-n-Roll", "rock n roll", "rock ’n’ roll"],
        true,
    );
    check("São Tomé", &["sao tome", "Sa\u{303}o Tome\u{301}"], true);
    check("カナ", &["かな", "ｶﾅ"], true);
    check("?", &["?"], true);
    check("?", &["!", "x"], false);
}

#[test]
fn a_part_is_never_the_whole() {
    check(
        "New York",
        &["not new yorkshire", "York", "New", "New York City"],
        false,
    );
    check("Sargasso", &["Sargasso Sea"], false);
    check("a", &["a b c d"], false);
}

#[test]
fn slips_are_forgiven_by_length() {
    check("Oslo", &["Osla", "Olso", "Os"], false);
    check("Paris", &["Pariss", "Pris", "Parix", "Prais"], true);
    check("Paris", &["Parxx", "Prixs", "aris"], false);
    check("Kathmandu", &["Katmandu"], true);
    check("Kathmandu", &["Katmando"], false);
    check("Reykjavik City", &["Reikjavic City", "ReykjavikCity"], true);
    check("World War 1", &["World War 2", "World War"], false);
    check("World War 1", &["Wrld War 1"], true);
}

#[test]
fn what_is_spelled_right_is_no_slip_in_another() {
    let mut typed = Typed::new(["desert", "dessert", "deserts"]);
    typed.accepted[1].percent = 50;
    typed.accepted[2].percent = 20;
    let percent = |answer| {
        typed
            .spelling(answer, &Context::default())
            .map(|one| one.percent)
    };
    assert_eq!(percent("deserts"), Some(20));
    assert_eq!(percent("dessert"), Some(50));
    assert_eq!(percent("desert"), Some(100));
    assert_eq!(percent("dezert"), Some(100));
}

fn bank(answers: &[&[&str]]) -> Bank {
    let mut bank = sample::bank("b", answers.len());
    for (question, accepted) in bank.questions.iter_mut().zip(answers) {
        let id = question.id.clone();
        let typed = sample::typed(question.prompt.source(), accepted);
        *question = Arc::new(Question { id, ..typed });
    }
    bank
}

fn asked_is(bank: &Bank, at: usize, answer: &str) -> bool {
    let question = bank.asked(&bank.questions[at]);
    is_right(&question, &Answer::Typed(answer.into()))
}

#[test]
fn an_answer_of_another_question_in_the_bank_is_no_slip() {
    let bank = bank(&[
        &["Ljubljana"],
        &["Ljubliana"],
        &["Rotterdam", "Amsterdam"],
        &["Rottendam"],
    ]);
    assert!(asked_is(&bank, 0, "Ljubljana") && asked_is(&bank, 0, "Ljubljanna"));
    assert!(!asked_is(&bank, 0, "ljubliana") && !asked_is(&bank, 1, "LJUBLJANA"));
    assert!(!asked_is(&bank, 2, "Rottendam") && asked_is(&bank, 2, "Roterdam"));
    // Of its own spellings each is right.
    assert!(asked_is(&bank, 2, "amsterdam"));
    let alone = bank.questions[0].clone();
    assert!(is_right(&alone, &Answer::Typed("ljubliana".into())));
}

#[test]
fn the_right_option_of_another_question_is_an_answer_too() {
    let mut bank = bank(&[&["Ljubljana"], &["x"]]);
    let mut choice = sample::single("p", 2, 1);
    choice.options[1].text = Markdown::literal("Ljubliana");
    choice.options[0].text = Markdown::literal("Ljubljano");
    bank.questions[1] = Arc::new(choice);
    assert!(!asked_is(&bank, 0, "Ljubliana"));
    // A wrong option may be a misspelling on purpose.
    assert!(asked_is(&bank, 0, "Ljubljano"));
}

#[test]
fn a_bank_that_changes_knows_its_new_answers() {
    let mut bank = bank(&[&["Ljubljana"], &["x"]]);
    assert!(asked_is(&bank, 0, "Ljubliana"));
    let mut changed = bank.clone();
    changed.questions[1] = Arc::new(sample::typed("p", &["Ljubliana"]));
    assert!(!asked_is(&changed, 0, "Ljubliana"));
    bank.language = Some("de".into());
    let asked = bank.asked(&bank.questions[0]);
    assert_eq!(asked.context.language.as_deref(), Some("de"));
}

/// Texts in which much can be the same: letters of several scripts, marks, digits, blanks.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-cA-C0-2 .'!\\-/&^+=()ß\u{e9}\u{f6}\u{456}\u{3042}\u{30a2}\u{200b}²½IVX]{1,12}",
        "(the |a |der |l')?[a-e]{1,6}( [ivx]{1,3}| [0-9,.]{1,6}| two)?[!?.-]?",
        "\\PC{1,20}",
    ]
}

proptest! {
    #[test]
    fn a_spelling_accepts_itself(text in text()) {
        for strictness in [Strictness::Slips, Strictness::NoSlips, Strictness::Exact] {
            let typed = Typed { strictness, ..Typed::new([&*text]) };
            // Controls and format characters may be all there is.
            if text.chars().any(|c| !c.is_whitespace() && !fold::is_invisible(c)) {
                prop_assert!(is(&typed, &text), "{strictness:?}");
            }
        }
    }

    #[test]
    fn sameness_is_symmetric(one in text(), other in text()) {
        for strictness in [Strictness::NoSlips, Strictness::Exact] {
            let typed = |text: &str| Typed { strictness, ..Typed::new([text]) };
            prop_assert_eq!(is(&typed(&one), &other), is(&typed(&other), &one));
        }
    }

    #[test]
    fn no_answer_of_a_bank_is_taken_for_another(
        answers in proptest::collection::vec("[a-c]{5,7}( [a-b]{4,6})?", 2..8),
        strange in proptest::collection::vec(text(), 0..3),
    ) {
        let says = |text: &String| text.chars().any(|c| !c.is_whitespace() && !fold::is_invisible(c));
        let strange = strange.into_iter().filter(says);
        let answers: Vec<String> = answers.into_iter().chain(strange).collect();
        let answers: Vec<[&str; 1]> = answers.iter().map(|one| [&**one]).collect();
        let answers: Vec<&[&str]> = answers.iter().map(|one| &one[..]).collect();
        let bank = bank(&answers);
        let language = Language::of(None);
        for (at, own) in answers.iter().enumerate() {
            for other in &answers {
                let equal = same(&readings(own[0], language), &readings(other[0], language));
                prop_assert_eq!(asked_is(&bank, at, other[0]), equal, "{:?} for {:?}", other, own);
            }
        }
    }

    #[test]
    fn nonsense_neither_panics_nor_matches(text in "\\PC{0,300}") {
        let typed = Typed::new(["zyzzyva \u{2603} quokka"]);
        prop_assert!(!is(&typed, &text));
    }
}
