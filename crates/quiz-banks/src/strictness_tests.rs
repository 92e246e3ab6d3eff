//! The strictness of typed answers, in every format that can say it.

use crate::anki::parse_anki;
use crate::compose::{Written, compose};
use crate::csv::parse_csv;
use crate::draft::Parsed;
use crate::gift::parse_gift;
use crate::kotoba::parse_kotoba;
use crate::limits::Limits;
use crate::mkdocs_quiz::parse_mkdocs_quiz;
use crate::native::parse_native;
use crate::red::parse_red;
use crate::{Diagnostic, Level, write_csv, write_gift, write_native};
use quiz_engine::ids::BankId;
use quiz_engine::question::{Bank, Kind, Strictness};

fn told(parsed: &Parsed) -> Vec<&Diagnostic> {
    let told = parsed.diagnostics.iter();
    told.filter(|one| one.level != Level::Note).collect()
}

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
fn lists_of_red_say_it_in_comments() {
    let red = |text: &str| {
        let parsed = parse_red(text, "b", &Limits::DISCORD);
        assert_eq!(told(&parsed), [] as [&Diagnostic; 0]);
        of_typed(&parsed.bank.expect("a bank"))
    };
    let each = "AUTHOR: Ana\nOne?:\n- aaaaa\n# Spelling matters. [slips: none]\nTwo?:\n- bbbbb\n\n# [exact]\n# Really.\nThree?:\n- ccccc\n";
    assert_eq!(red(each), ALL);
    let all = "# [slips: none]\nAUTHOR: Ana\nOne?:\n- aaaaa\n# [exact]\nTwo?:\n- bbbbb\n# [slips: default]\nThree?:\n- ccccc\n";
    assert_eq!(
        red(all),
        [Strictness::NoSlips, Strictness::Exact, Strictness::Slips]
    );
}

#[test]
fn notes_of_anki_say_it_in_a_setting() {
    for (name, strictness) in [("default", ALL[0]), ("None", ALL[1]), ("exact", ALL[2])] {
        let text = format!("#separator:tab\n#slips:{name}\nOne?\taaaaa\n{{{{c1::Two}}}} of them\n");
        let parsed = parse_anki(&text, "b", &Limits::DISCORD);
        assert_eq!(told(&parsed), [] as [&Diagnostic; 0]);
        assert_eq!(of_typed(&parsed.bank.expect("a bank")), [strictness; 2]);
    }
    let odd = parse_anki(
        "#separator:tab\n#slips:few\nOne?\taaaaa\n",
        "b",
        &Limits::DISCORD,
    );
    assert_eq!(told(&odd)[0].code, "unused-key");
    assert_eq!(of_typed(&odd.bank.expect("a bank")), [Strictness::Slips]);
}

#[test]
fn decks_of_kotoba_say_it_for_all_or_for_a_card() {
    let deck = r#"{"name": "D", "slips": "none", "cards": [
        {"question": "One?", "answers": ["aaaaa"], "slips": "default"},
        {"question": "Two?", "answers": ["bbbbb"]},
        {"question": "Three?", "answers": ["ccccc"], "slips": "exact"}]}"#;
    let parsed = parse_kotoba(deck, "b", &Limits::DISCORD);
    assert_eq!(told(&parsed), [] as [&Diagnostic; 0]);
    assert_eq!(of_typed(&parsed.bank.expect("a bank")), ALL);
    let odd = deck.replace("\"exact\"", "7");
    let odd = parse_kotoba(&odd, "b", &Limits::DISCORD);
    assert_eq!(told(&odd)[0].code, "unused-key");
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
