//! What is written reads back as the same bank.

use super::*;
use crate::identity::named;
use crate::limits::Limits;
use crate::native::parse_native;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use quiz_engine::ids::BankId;
use quiz_engine::question::{Choices, Difficulty, Image, Numeric, Seconds, Strictness, Typed};
use std::sync::Arc;

/// Texts that are hard for a format: markup, signs, lines, spaces.
fn hard() -> impl Strategy<Value = String> {
    let said = |text: &String| !crate::blank::is_blank(text);
    prop_oneof![
        "[a-z]{1,8}( [a-z]{1,8}){0,4}",
        "[ -~]{1,40}",
        "[a-c _*`#:>|\\\\\"'\\[\\](){}<&!%@,.0-9-]{1,20}",
        "[a-z #>*-]{1,12}(\n[ a-z#>*`-]{0,12}){1,4}",
        "\\PC{1,20}",
        Just("```rust\nfn main() {}\n\n    // deep\n```".to_owned()),
        Just("true".to_owned()),
        Just("42".to_owned()),
    ]
    .prop_filter("it says something", said)
}

fn markdown() -> impl Strategy<Value = Markdown> {
    hard().prop_map(Markdown::new)
}

/// One line, without spaces around it.
fn line() -> impl Strategy<Value = String> {
    let one = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    hard()
        .prop_map(one)
        .prop_filter("it says something", |text| !crate::blank::is_blank(text))
}

fn address() -> impl Strategy<Value = String> {
    "https://[a-z]{1,9}\\.example/[a-z0-9_?=&#()-]{0,12}"
}

fn number() -> impl Strategy<Value = Number> {
    let span = prop_oneof![
        (-1e9..1e9_f64, prop_oneof![Just(0.0), 0.0..10.0_f64])
            .prop_map(|(value, tolerance)| Number::around(value, tolerance)),
        (-1e300..0.0_f64, 0.0..1e-300_f64).prop_map(|(min, max)| Number::between(min, max)),
    ];
    (span, 1..=100_u8, option::of(markdown())).prop_map(|(number, percent, explanation)| Number {
        percent,
        explanation,
        ..number.expect("it is sound")
    })
}

fn kind() -> impl Strategy<Value = (Kind, Vec<AnswerOption>, Choices)> {
    let choice =
        vec((markdown(), option::of(markdown()), any::<bool>()), 2..6).prop_flat_map(|options| {
            let bits = 1..(1_u32 << options.len());
            (Just(options), bits, any::<bool>())
        });
    let choice = choice.prop_map(|(options, bits, any)| {
        let right = Choices::from_bits(bits);
        let kind = if right.len() == 1 || any {
            Kind::Single
        } else {
            Kind::Several
        };
        let options = options
            .into_iter()
            .map(|(text, explanation, last)| AnswerOption {
                text,
                explanation,
                last,
            });
        (kind, options.collect(), right)
    });
    let truth = (
        any::<bool>(),
        option::of(markdown()),
        option::of(markdown()),
    )
        .prop_map(|(value, yes, no)| {
            let option = |text, explanation| AnswerOption {
                text: Markdown::new(text),
                explanation,
                last: false,
            };
            (
                Kind::TrueFalse,
                vec![option("true", yes), option("false", no)],
                Choices::one(usize::from(!value)),
            )
        });
    let spelling =
        (line(), 1..=100_u8, option::of(markdown())).prop_map(|(text, percent, explanation)| {
            Spelling {
                text: text.into(),
                percent,
                explanation,
            }
        });
    let typed = (line(), vec(spelling, 0..4), strictness()).prop_map(
        |(first, mut accepted, strictness)| {
            accepted.insert(0, Spelling::new(first));
            let mut seen = std::collections::HashSet::new();
            accepted.retain(|one| seen.insert(one.text.clone()));
            (
                Kind::Typed(Typed {
                    accepted,
                    strictness,
                }),
                Vec::new(),
                Choices::NONE,
            )
        },
    );
    let numeric = (
        number(),
        vec(number(), 0..3),
        vec(line().prop_map(Into::into), 0..3),
    )
        .prop_map(|(first, mut accepted, units)| {
            accepted.insert(
                0,
                Number {
                    percent: 100,
                    ..first
                },
            );
            (
                Kind::Numeric(Numeric { accepted, units }),
                Vec::new(),
                Choices::NONE,
            )
        });
    prop_oneof![3 => choice, 1 => truth, 1 => typed, 1 => numeric]
}

fn strictness() -> impl Strategy<Value = Strictness> {
    prop_oneof![
        Just(Strictness::Slips),
        Just(Strictness::NoSlips),
        Just(Strictness::Exact)
    ]
}

fn question() -> impl Strategy<Value = Question> {
    let about = (
        option::of((address(), option::of(line()))),
        option::of(markdown()),
        option::of(address()),
        vec(line(), 0..3),
        option::of(prop_oneof![
            Just(Difficulty::Easy),
            Just(Difficulty::Medium),
            Just(Difficulty::Hard)
        ]),
        1..=10_u8,
        option::of(5..=600_u16),
        any::<bool>(),
        option::of("[a-z0-9][a-z0-9-]{0,20}"),
    );
    let asked = prop_oneof![9 => markdown(), 1 => Just(Markdown::default())];
    let back = option::weighted(0.2, markdown());
    (asked, kind(), about, back).prop_map(|(prompt, (kind, options, right), about, back)| {
        let (image, explanation, source, tags, difficulty, weight, seconds, fixed, own) = about;
        // A picture alone can be the question.
        let prompt = match &image {
            None if prompt.source().is_empty() => Markdown::new("Which?"),
            _ => prompt,
        };
        let is_typed = matches!(kind, Kind::Typed(_));
        let order = Order::of(
            options
                .iter()
                .map(|option: &AnswerOption| option.text.source()),
        );
        Question {
            id: quiz_engine::ids::QuestionId::new(own.unwrap_or_default()),
            prompt,
            image: image.map(|(url, alt)| Image { url, alt }),
            // The words of options can fix their order, whatever the bank says.
            fixed_order: kind == Kind::TrueFalse || (!options.is_empty() && (fixed || order.fixed)),
            kind,
            options,
            right,
            explanation,
            source,
            tags,
            difficulty,
            weight: Weight::new(weight).expect("in range"),
            seconds: seconds.and_then(Seconds::new),
            language: None,
            back: back.filter(|_| is_typed),
            context: quiz_engine::question::Context::default(),
            line: 0,
        }
    })
}

/// Any bank that a parser keeps completely.
fn bank_with_cards() -> impl Strategy<Value = Bank> {
    bank().prop_filter_map("it can be asked", askable)
}

/// The same without cards, which other formats do not have.
pub(in crate::write) fn any_bank() -> impl Strategy<Value = Bank> {
    bank_with_cards().prop_map(|mut bank| {
        for question in &mut bank.questions {
            Arc::make_mut(question).back = None;
        }
        bank
    })
}

fn bank() -> impl Strategy<Value = Bank> {
    let about = (
        line(),
        option::of(line()),
        option::of(address()),
        option::of(line()),
        option::of(line()),
        option::of(prop_oneof![Just("en".to_owned()), Just("pt-BR".to_owned())]),
        vec(line(), 0..3),
        option::of(5..=600_u16),
        any::<bool>(),
    );
    ("[a-z][a-z0-9-]{0,20}", about, vec(question(), 1..6)).prop_map(|(id, about, questions)| {
        let (title, description, source, author, licence, language, tags, seconds, buttons) = about;
        let id = BankId::new(id);
        let mut hasher = Hasher::default();
        let mut seen = std::collections::HashSet::new();
        let questions = questions.into_iter().filter_map(|mut question| {
            let (hashed, _) = hasher.id(&id, &super::identity(&question));
            question.id = match question.id.as_str() {
                "" => hashed,
                own => named(&id, own),
            };
            seen.insert(question.id.clone()).then(|| Arc::new(question))
        });
        Bank {
            questions: questions.collect(),
            id: id.clone(),
            title,
            description,
            source,
            author,
            licence,
            language,
            tags,
            seconds: seconds.and_then(Seconds::new),
            ask: if buttons { Ask::Buttons } else { Ask::Typing },
            answers: quiz_engine::question::KnownAnswers::default(),
        }
    })
}

/// Whether a parser accepts the question with all of its options.
fn is_askable(question: &Question) -> bool {
    let texts: Vec<_> = question
        .options
        .iter()
        .map(|option| option.text.source().trim())
        .collect();
    let distinct: std::collections::HashSet<_> = texts.iter().collect();
    let typed = match &question.kind {
        Kind::Typed(typed) => typed
            .accepted
            .iter()
            .all(|one| one.text.chars().count() <= 200),
        _ => true,
    };
    distinct.len() == texts.len() && typed
}

/// The bank without what the parser of any format would refuse or leave out.
pub(in crate::write) fn askable(bank: Bank) -> Option<Bank> {
    let questions: Vec<_> = bank
        .questions
        .iter()
        .filter(|question| is_askable(question))
        .cloned()
        .collect();
    (!questions.is_empty()).then_some(Bank { questions, ..bank })
}

pub(in crate::write) fn without_lines(mut bank: Bank) -> Bank {
    for question in &mut bank.questions {
        Arc::make_mut(question).line = 0;
    }
    bank
}

proptest! {
    #[test]
    fn nothing_is_lost(bank in bank_with_cards()) {
        let text = write_native(&bank);
        let parsed = parse_native(&text, "another-name", &Limits::DISCORD);
        prop_assert_eq!(parsed.refused, 0, "{}\n{:?}", text, parsed.diagnostics);
        let read = parsed.bank.map(without_lines);
        prop_assert_eq!(read.as_ref(), Some(&bank), "{}", text);
    }
}

#[test]
fn it_is_written_as_people_would() {
    let text = "title: HTTP
tags: [web]
questions:
  - prompt: |
      What is **printed**?

      ```rust
      fn main() {}
      ```
    options:
      - right: 'Nothing'
        explanation: It is empty.
      - wrong: \"a: b\"
    explanation: Because.
    points: 2
  - prompt: Is it so?
    answer: false
  - prompt: Which sea?
    accept: [Sargasso Sea, {text: Atlantic, percent: 50}]
  - prompt: How deep?
    number: {value: 10935, tolerance: 65}
    units: [m]
";
    let bank = parse_native(text, "http", &Limits::DISCORD)
        .bank
        .expect("it can be asked");
    insta::assert_snapshot!(write_native(&bank), @r#"
    id: http
    title: HTTP
    tags:
      - web
    questions:
      - prompt: |-
          What is **printed**?

          ```rust
          fn main() {}
          ```
        options:
          - right: Nothing
            explanation: It is empty.
          - wrong: "a: b"
        explanation: Because.
        points: 2
      - prompt: Is it so?
        answer: false
      - prompt: Which sea?
        accept:
          - Sargasso Sea
          - text: Atlantic
            percent: 50
      - prompt: How deep?
        number:
          - value: 10935
            tolerance: 65
        units:
          - m
    "#);
}
