//! What is written reads back as the same questions.

use super::*;
use crate::gift::parse_gift;
use crate::limits::Limits;
use crate::markdown::{images, plain};
use crate::native::parse_native;
use crate::write::native::tests::any_bank;
use proptest::prelude::*;
use quiz_engine::question::Number;

/// The parts of a question that GIFT can hold, as people read them.
fn told(question: &Question, tags: &[String]) -> impl PartialEq + std::fmt::Debug + use<> {
    let text = |text: &Markdown| plain(text.source().trim());
    let said = |text: &Option<Markdown>| text.as_ref().map(&text_of).unwrap_or_default();
    fn text_of(text: &Markdown) -> String {
        plain(text.source().trim())
    }
    let options: Vec<_> = question
        .options
        .iter()
        .enumerate()
        .map(|(at, option)| {
            (
                text(&option.text),
                question.right.contains(at),
                said(&option.explanation),
            )
        })
        .collect();
    let typed: Vec<_> = match &question.kind {
        Kind::Typed(typed) => typed
            .accepted
            .iter()
            .map(|one| {
                let said = one
                    .explanation
                    .as_ref()
                    .filter(|text| typed.accepted.len() == 1 || !text.source().contains("->"));
                (
                    one.text.clone(),
                    one.percent,
                    said.map(&text_of).unwrap_or_default(),
                )
            })
            .collect(),
        _ => Vec::new(),
    };
    let numbers: Vec<_> = match &question.kind {
        Kind::Numeric(numeric) => numeric
            .accepted
            .iter()
            .map(|one: &Number| (one.span, one.percent, said(&one.explanation)))
            .collect(),
        _ => Vec::new(),
    };
    let mut explanation = said(&question.explanation);
    if let Some(source) = &question.source {
        explanation = format!("{source}\n{explanation}");
    }
    let explanation: Vec<_> = explanation.split_whitespace().map(str::to_owned).collect();
    let tags: Vec<_> = tags
        .iter()
        .chain(&question.tags)
        .filter(|tag| !tag.contains([']', '[']))
        .cloned()
        .collect();
    (
        text(&question.prompt),
        question.image.clone(),
        options,
        typed,
        numbers,
        explanation,
        tags,
    )
}

/// Whether no text is changed by the trimming and the picture rules that all parsers share.
fn is_settled(question: &Question) -> bool {
    let of_options = question
        .options
        .iter()
        .flat_map(|option| std::iter::once(&option.text).chain(&option.explanation));
    let mut texts = of_options
        .chain(&question.explanation)
        .chain([&question.prompt]);
    texts.all(|text| text.source().trim() == text.source() && images(text.source()).is_empty())
}

/// The bank with only those questions that every parser keeps unchanged.
fn settled(mut bank: Bank) -> Option<Bank> {
    bank.questions.retain(|question| is_settled(question));
    (!bank.questions.is_empty()).then_some(bank)
}

proptest! {
    #[test]
    fn what_is_held_reads_back(bank in any_bank().prop_filter_map("it can be asked", settled)) {
        let written = write_gift(&bank);
        let left_out = |at: usize| written.lost.iter().any(|loss| loss.question == Some(at + 1) && loss.what.starts_with("the question"));
        let held: Vec<_> = bank.questions.iter().enumerate().filter(|(at, _)| !left_out(*at)).map(|(_, question)| told(question, &bank.tags)).collect();
        let parsed = parse_gift(&written.text, "again", &Limits::DISCORD);
        let read: Vec<_> = parsed.bank.iter().flat_map(|bank| &bank.questions).map(|question| told(question, &[])).collect();
        prop_assert_eq!(&read, &held, "{}\n{:?}", written.text, parsed.diagnostics);
    }
}

#[test]
fn it_is_written_as_moodle_writes_it() {
    let text = "title: Signs
tags: [web]
source: https://e.example/bank
questions:
  - prompt: What is **printed**?
    image: {url: 'https://e.example/a.png', alt: A map}
    options: [{right: 'a = {b}', explanation: 'It is: so'}, wrong: 'List<T>', wrong: '%50%c']
    explanation: |
      Because.

      So it is.
  - id: both
    prompt: Which two?
    options: [right: a, right: b, wrong: c]
    difficulty: hard
    points: 2
  - prompt: Is it so?
    answer: false
    if_true: No.
  - prompt: Which sea?
    accept: [Sargasso Sea, {text: 'A*', percent: 50}]
  - prompt: How deep?
    number: {value: 10935, tolerance: 65}
    units: [m]
  - prompt: All of them?
    options: [right: a, right: b]
    any: true
";
    let bank = parse_native(text, "signs", &Limits::DISCORD)
        .bank
        .expect("it can be asked");
    let written = write_gift(&bank);
    let lost: Vec<_> = written
        .lost
        .iter()
        .map(|loss| format!("{:?} {}", loss.question, loss.what))
        .collect();
    insta::assert_snapshot!(written.text, @r#"
        // Signs

        // [tag:web]
        [markdown]![A map](<https\://e.example/a.png>)\n\nWhat is **printed**? {
        	=a \= \{b\}#It is\: so
        	~List\\<T\\>
        	~%0%%50%c
        	####Because.\n\nSo it is.
        }

        // [id:both]
        // [tag:web]
        Which two? {
        	~%50%a
        	~%50%b
        	~%-50%c
        }

        // [tag:web]
        Is it so? {FALSE#No.
        }

        // [tag:web]
        Which sea? {
        	=Sargasso Sea
        	=%50%A\\*
        }

        // [tag:web]
        How deep? {#
        	=10935:65
        }
        "#);
    insta::assert_snapshot!(lost.join("\n"), @r#"
        None the title of the bank is a comment
        None the source of the bank is left out
        Some(2) the difficulty is left out
        Some(2) the points are left out
        Some(5) the units are left out
        Some(6) the question is left out: every option is right, and without a wrong one GIFT asks for a typed answer
        "#);
}
