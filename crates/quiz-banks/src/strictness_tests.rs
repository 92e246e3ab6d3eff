//! The strictness of typed answers, in every format that can say it.

use crate::compose::{Written, compose};
use crate::csv::parse_csv;
use crate::gift::parse_gift;
use crate::limits::Limits;
use crate::mkdocs_quiz::parse_mkdocs_quiz;
use crate::native::parse_native;
use crate::{write_csv, write_gift, write_native};
use quiz_engine::ids::BankId;
use quiz_engine::question::{Bank, Kind, Strictness};

fn of_typed(bank: &Bank) -> Vec<Strictness> {
    let typed = bank
        .questions
        .iter()
        .filter_map(|question| match &question.kind {
            Kind::Typed(typed) => Some(typed.strictness),
            _ => None,
        });
    typed.collect()
}

const ALL: [Strictness; 3] = [Strictness::Slips, Strictness::NoSlips, Strictness::Exact];

fn native() -> Bank {
    let text = "title: T
questions:
  - {prompt: One?, accept: [aaaaa], slips: default}
  - {prompt: Two?, accept: [bbbbb], slips: none}
  - {prompt: Three?, accept: [ccccc], exact: true}
";
    let parsed = parse_native(text, "b", &Limits::DISCORD);
    parsed.bank.expect("it is a bank")
}

#[test]
fn each_format_says_it() {
    assert_eq!(of_typed(&native()), ALL);
    let gift =
        "One? {=aaaaa}\n\n// [slips:none] [tag:x]\nTwo? {=bbbbb}\n\n//[exact]\nThree? {=ccccc}\n";
    let gift = parse_gift(gift, "b", &Limits::DISCORD)
        .bank
        .expect("a bank");
    assert_eq!(of_typed(&gift), ALL);
    assert_eq!(gift.questions[1].tags, ["x"]);
    for csv in [
        "question,answer,slips\nOne?,aaaaa,\nTwo?,bbbbb,None\nThree?,ccccc,exact\n",
        "question,answer,type,slips\nOne?,aaaaa,typed,default\nTwo?,bbbbb,,none\nThree?,ccccc,exact,\n",
    ] {
        let csv = parse_csv(csv, "b", &Limits::DISCORD).bank.expect("a bank");
        assert_eq!(of_typed(&csv), ALL);
    }
    let page = "<quiz>\nOne [[aaaaa]].\n</quiz>\n\n<quiz>\n<!-- slips: none -->\nTwo [[bbbbb]].\n</quiz>\n\n\
                <quiz>\nThree [[ccccc]].\n<!-- exact -->\n</quiz>\n";
    let page = parse_mkdocs_quiz(page, "b", &Limits::DISCORD)
        .bank
        .expect("a bank");
    assert_eq!(of_typed(&page), ALL);
    assert_eq!(page.questions[2].prompt.source(), r"Three \_\_\_\_\_.");
}

#[test]
fn a_question_may_have_answers_in_another_language() {
    let text = "title: T
language: en
questions:
  - {prompt: A thousand?, number: 1000, language: de}
  - {prompt: Seven?, accept: [\"7\"]}
";
    let bank = parse_native(text, "b", &Limits::DISCORD)
        .bank
        .expect("a bank");
    let written = write_native(&bank);
    let again = parse_native(&written, "b", &Limits::DISCORD)
        .bank
        .expect("a bank");
    for bank in [bank, again] {
        let right = |at: usize, typed: &str| {
            let question = bank.asked(&bank.questions[at]);
            quiz_engine::question::is_right(
                &question,
                &quiz_engine::question::Answer::Typed(typed.into()),
            )
        };
        assert!(right(0, "1.000") && !right(0, "1,000"));
        assert!(right(1, "seven") && !right(1, "sieben"));
    }
}

#[test]
fn each_format_keeps_it() {
    let bank = native();
    let written = write_csv(&bank).text;
    let csv = parse_csv(&written, "b", &Limits::DISCORD);
    assert_eq!(of_typed(&csv.bank.expect("a bank")), ALL, "{written}");
    let written = write_gift(&bank);
    let gift = parse_gift(&written.text, "b", &Limits::DISCORD);
    assert_eq!(
        of_typed(&gift.bank.expect("a bank")),
        ALL,
        "{}",
        written.text
    );
    assert!(
        written
            .lost
            .iter()
            .all(|loss| !format!("{loss:?}").contains("exact"))
    );
    let written = write_native(&bank);
    let native = parse_native(&written, "b", &Limits::DISCORD);
    assert_eq!(of_typed(&native.bank.expect("a bank")), ALL, "{written}");
}

#[test]
fn a_form_says_it_too() {
    let composed = |answers: &str| {
        let written = Written {
            prompt: "Which?".into(),
            answers: answers.into(),
            explanation: String::new(),
        };
        let question = compose(&BankId::new("b"), &written, &Limits::DISCORD).question;
        match &question.expect("it can be asked").kind {
            Kind::Typed(typed) => typed.strictness,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(composed("= aaaaa"), Strictness::Slips);
    assert_eq!(composed("= aaaaa\n[slips:none]"), Strictness::NoSlips);
    assert_eq!(composed("[exact]\n= aaaaa\n= bbbbb"), Strictness::Exact);
}

#[test]
fn what_is_no_such_word_is_told() {
    let native = parse_native(
        "title: T\nquestions:\n  - {prompt: P, accept: [a], slips: few}\n  - {prompt: Q, number: 1, slips: none}\n",
        "b",
        &Limits::DISCORD,
    );
    let told: Vec<_> = native
        .diagnostics
        .iter()
        .map(|one| (one.line, one.code))
        .collect();
    assert_eq!(told, [(3, "wrong-type"), (4, "stray-key")]);
    let csv = parse_csv(
        "question,answer,slips\nOne?,aaaaa,few\n",
        "b",
        &Limits::DISCORD,
    );
    let told: Vec<_> = csv
        .diagnostics
        .iter()
        .map(|one| (one.line, one.code))
        .collect();
    assert!(told.contains(&(2, "unused-key")), "{told:?}");
}
