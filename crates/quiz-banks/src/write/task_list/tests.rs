//! What is written reads back as the same questions, except for reported losses.

use super::*;
use crate::limits::Limits;
use crate::load::load_folder;
use crate::markdown::{events, plain};
use crate::native::parse_native;
use crate::write::native::tests::any_bank;
use proptest::prelude::*;
use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

fn written(text: &str) -> Written {
    write_task_list(
        &parse_native(text, "http", &Limits::DISCORD)
            .bank
            .expect("it can be asked"),
    )
}

/// The losses, one on a line.
fn lost(written: &Written) -> String {
    let line = |loss: &Loss| match loss.question {
        Some(number) => format!("{number}: {}\n", loss.what),
        None => format!("{}\n", loss.what),
    };
    written.lost.iter().map(line).collect()
}

#[test]
fn it_is_written_as_people_would() {
    let written = written(
        "title: 'HTTP: basics'
description: How browsers and servers talk.
tags: [web, http]
questions:
  - prompt: |
      What is **printed**?

      ```rust
      fn main() {}
      ```
    image: {url: https://example.com/a_(b).png, alt: 'A [request] & a response'}
    options:
      - right: Nothing
      - wrong: |
          ```
          {}
          ```
      - wrong: |
          One line

          and another
    explanation: Because `main` is empty.
    source: https://example.com/docs
  - prompt: HTTP keeps state between requests.
    answer: false
  - prompt: Which two?
    options: [right: GET, right: HEAD, wrong: POST, wrong: None of these]
    source: https://example.com/two
",
    );
    insta::assert_snapshot!(written.text, @r#"
    ---
    title: "HTTP: basics"
    description: How browsers and servers talk.
    tags: [web, http]
    ---

    ## Q1. What is **printed**?

    ```rust
    fn main() {}
    ```

    ![A \[request\] \& a response](<https://example.com/a_(b).png>)

    - [x] Nothing
    - [ ]
      ```
      {}
      ```
    - [ ] One line

      and another

    Because `main` is empty.

    <https://example.com/docs>

    ## Q2. HTTP keeps state between requests.

    - [ ] True
    - [x] False

    ## Q3. Which two?

    - [x] GET
    - [x] HEAD
    - [ ] POST
    - [ ] None of these

    <https://example.com/two>
    "#);
    insta::assert_snapshot!(lost(&written), @"the id of one question changes, for ids are made from prompts as they are written: what was asked before counts for the old");
}

#[test]
fn what_it_cannot_hold_is_told() {
    let written = written(
        "title: T
author: Ana
licence: CC BY 4.0
language: en
source: https://example.com
seconds: 30
ask: buttons
tags: ['a, b']
questions:
  - prompt: Which sea?
    accept: [Sargasso]
  - id: any
    prompt: Which of these?
    options:
      - {right: a, explanation: So it is.}
      - {right: b, last: true}
      - wrong: c
    any: true
    shuffle: false
    tags: [x, y]
    difficulty: hard
    points: 3
    seconds: 40
  - prompt: How many?
    number: 4
  - prompt: |
      Mark it:

      - [ ] so
    options: [right: a, wrong: b]
  - prompt: Why?
    options: [right: a, wrong: b]
    explanation: |
      Because.

      # And more
",
    );
    insta::assert_snapshot!(lost(&written), @r"
    the tags change, because a comma separates them: a, b
    left out: its source https://example.com; its author Ana; its licence CC BY 4.0; its language en; its time for each question of 30 seconds; that typed questions are asked by buttons
    1: the question is left out: its answer is typed
    2: any right option would do: now all of them must be chosen
    2: left out: that its options keep their order; that option 2 stays last; what explains option 1; its tags x, y; its difficulty hard; its weight of 3 points; its time of 40 seconds; its id any
    3: the question is left out: its answer is a number
    4: the question is left out: its lines would be read as other options
    5: the explanation is left out: a line of it would be read as no part of it
    ");
    insta::assert_snapshot!(written.text, @r"
    ---
    title: T
    tags: [a b]
    ---

    ## Q1. Which of these?

    - [x] a
    - [x] b
    - [ ] c

    ## Q2. Why?

    - [x] a
    - [ ] b
    ");
}

#[test]
fn a_bank_of_which_nothing_can_be_held_is_no_file() {
    let written = written("title: T\nquestions:\n  - {prompt: P, accept: [a]}\n");
    assert_eq!(written.text, "");
    assert_eq!(
        lost(&written),
        "1: the question is left out: its answer is typed\n"
    );
}

#[test]
fn the_shipped_banks_come_back_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../quizzes");
    for bank in load_folder(&folder, &Limits::DISCORD)
        .expect("it can be read")
        .banks
    {
        let bank = with_pictures_on_the_web(&bank);
        let written = write_task_list(&bank);
        let parsed = parse_task_list(&written.text, bank.id.as_str(), &Limits::DISCORD);
        assert_eq!(parsed.refused, 0, "{:?}", parsed.diagnostics);
        let read = parsed.bank.expect("it has questions");
        assert_eq!(
            (&read.title, &read.description, &read.tags),
            (&bank.title, &bank.description, &bank.tags)
        );
        let chosen: Vec<_> = bank
            .questions
            .iter()
            .filter(|one| !one.is_typed())
            .collect();
        assert_eq!(read.questions.len(), chosen.len(), "{}", written.text);
        for (read, question) in read.questions.iter().zip(chosen) {
            assert_eq!(texts(read), texts(question));
            // That any right option counts is reported as lost.
            let kind = match &question.kind {
                Kind::Single if question.right.iter().count() > 1 => &Kind::Several,
                kind => kind,
            };
            assert_eq!((&read.kind, read.right), (kind, question.right));
        }
    }
}

/// The format only shows web pictures; others are reported as lost.
fn with_pictures_on_the_web(bank: &Bank) -> Bank {
    let mut bank = bank.clone();
    for question in &mut bank.questions {
        if let Some(image) = &mut Arc::make_mut(question).image
            && let Some(path) = image.file()
        {
            image.url = format!("https://e.example/{path}");
        }
    }
    bank
}

/// Everything in a question that the format holds.
fn texts(question: &Question) -> Vec<Option<String>> {
    let own = |text: &quiz_engine::question::Markdown| Some(text.source().to_owned());
    let image = question.image.as_ref();
    let mut texts: Vec<_> = question
        .options
        .iter()
        .map(|option| own(&option.text))
        .collect();
    texts.push(own(&question.prompt));
    texts.push(question.explanation.as_ref().and_then(own));
    texts.push(question.source.clone());
    texts.push(image.map(|image| image.url.clone()));
    texts.push(image.and_then(|image| image.alt.clone()));
    texts
}

/// The same, as people see it.
fn seen(question: &Question) -> Vec<Option<String>> {
    let shown = |text: String| {
        let codes = events(&text).filter(|event| matches!(event, pulldown_cmark::Event::Code(_)));
        format!("{} {}", codes.count(), plain(&text))
    };
    texts(question)
        .into_iter()
        .map(|text| text.map(shown))
        .collect()
}

proptest! {
    #[test]
    fn nothing_is_lost_in_silence(bank in any_bank()) {
        let written = write_task_list(&bank);
        let told: HashSet<_> = written.lost.iter().filter_map(|loss| loss.question).collect();
        let left_out = |index: usize| written.lost.iter().any(|loss| {
            loss.question == Some(index + 1) && loss.what.starts_with("the question is left out")
        });
        let kept: Vec<_> = (0..bank.questions.len()).filter(|&index| !left_out(index)).collect();
        let parsed = parse_task_list(&written.text, bank.id.as_str(), &Limits::DISCORD);
        prop_assert_eq!(parsed.refused, 0, "{}\n{:?}", written.text, parsed.diagnostics);
        let read = parsed.bank.map_or_else(Vec::new, |read| read.questions);
        prop_assert_eq!(read.len(), kept.len(), "{}", written.text);
        for (read, &index) in read.iter().zip(&kept) {
            let question: &Arc<Question> = &bank.questions[index];
            prop_assert_eq!(read.right, question.right, "{}", written.text);
            prop_assert!(!question.is_typed());
            if !told.contains(&(index + 1)) {
                prop_assert_eq!(seen(read), seen(question), "{}", written.text);
                prop_assert_eq!(&read.kind, &question.kind);
                prop_assert_eq!(read.fixed_order, question.fixed_order);
                prop_assert_eq!(read.weight, question.weight);
                prop_assert_eq!(read.seconds, question.seconds);
                prop_assert_eq!(&read.tags, &question.tags);
                let last = |one: &Question| one.options.iter().map(|option| option.last).collect::<Vec<_>>();
                prop_assert_eq!(last(read), last(question));
            }
        }
    }

    #[test]
    fn plain_sentences_always_come_back(
        prompt in "[A-Z][a-z ,'-]{0,40}[?]",
        options in proptest::collection::hash_set("[A-Za-z][A-Za-z0-9 ,.'`-]{0,30}[a-z]", 2..6),
        explanation in proptest::option::of("[A-Z][a-z ,.]{0,60}[.]"),
    ) {
        let mut text = format!("title: T\nquestions:\n  - prompt: \"{prompt}\"\n    options:\n");
        for (at, option) in options.iter().enumerate() {
            let key = if at == 0 { "right" } else { "wrong" };
            text.push_str(&format!("      - {key}: \"{option}\"\n"));
        }
        if let Some(explanation) = explanation {
            text.push_str(&format!("    explanation: \"{explanation}\"\n"));
        }
        let bank = parse_native(&text, "x", &Limits::DISCORD).bank.expect("it can be asked");
        let written = write_task_list(&bank);
        prop_assert_eq!(&written.lost, &[], "{}", written.text);
        let read = parse_task_list(&written.text, "x", &Limits::DISCORD).bank.expect("it is read");
        prop_assert_eq!(texts(&read.questions[0]), texts(&bank.questions[0]));
    }
}
