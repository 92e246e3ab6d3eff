use super::*;
use crate::markdown::plain;
use crate::show::show;
use proptest::prelude::*;

fn parse(text: &str) -> String {
    show(&parse_native(text, "some-bank", &Limits::DISCORD))
}

/// A bank with one question, which has these further keys.
fn question(keys: &str) -> String {
    parse(&format!("title: T\nquestions:\n  - prompt: Which?\n{keys}"))
}

#[test]
fn a_bank_is_known_wherever_its_questions_have_their_prompts() {
    for question in [
        "- prompt: P",
        "- id: a\n    prompt: P",
        "- {id: a, prompt: P}",
        "- {id: a,\"prompt\": P}",
        "- {tags: [a], options: [right: a, wrong: b]}",
    ] {
        assert!(
            looks_like(&format!("questions:\n  {question}\n")),
            "{question}"
        );
    }
    assert!(!looks_like("questions:\n  - a prompt: here\n"));
}

#[test]
fn signs_reach_members_as_signs() {
    let signs = [
        "*",
        "+",
        "-",
        "/",
        "1.",
        "2)",
        "#",
        "# comment",
        ">",
        "---",
        "***",
        "* *",
        "__init__",
        "_x_",
        "___",
        "==",
        "|",
        "```",
        "[a]: b",
        "a_b_c",
        "__a _b_ c__",
        "- 5 + 3",
    ];
    for sign in signs {
        let text = format!(
            "title: T\nquestions:\n  - prompt: {sign:?}\n    options: [{{right: {sign:?}}}, {{wrong: other}}]\n"
        );
        let bank = parse_native(&text, "b", &Limits::DISCORD)
            .bank
            .unwrap_or_else(|| panic!("{sign} is taken"));
        let question = &bank.questions[0];
        assert_eq!(plain(question.prompt.source()), sign);
        assert_eq!(plain(question.options[0].text.source()), sign);
    }
    let marked =
        question("    options: [{right: '**a** `_b_`'}, {wrong: '[_](https://e.org/_a_)'}]\n");
    assert!(
        marked.contains("**a** `_b_`") && marked.contains("https://e.org/_a_"),
        "{marked}"
    );
}

#[test]
fn every_key_is_read() {
    let text = "
id: http
title: HTTP
description: D
language: en
tags: [web, 2]
source: https://example.com/
seconds: 25
shuffle: false
questions:
  - id: safe
    prompt: |
      Which is *safe*?
    code: {language: http, text: \"GET / HTTP/1.1\\n\"}
    image: {url: https://example.com/a.png, alt: A}
    options:
      - right: GET
        explanation: It only reads.
      - wrong: 010
      - wrong: true
        last: true
    explanation: Because.
    source: https://example.com/safe
    tags: [methods]
    difficulty: hard
    points: 10
    seconds: 600
    shuffle: true
  - prompt: HTTP keeps state
    answer: false
    explanation: No.
";
    let parsed = parse_native(text, "stem", &Limits::DISCORD);
    insta::assert_snapshot!(show(&parsed), @r#"
        http "HTTP"
        11: Single
          Which is *safe*?
          
          ```http
          GET / HTTP/1.1
          ```
          ! https://example.com/a.png Some("A")
          * GET
            > It only reads.
          - 010
          - true (last)
          > Because.
          @ https://example.com/safe
        29: TrueFalse fixed
          HTTP keeps state
          - true
          * false
          > No.
        "#);
    let bank = parsed.bank.expect("it is a bank");
    assert_eq!(
        (bank.tags, bank.seconds),
        (vec!["web".into(), "2".into()], Seconds::new(25))
    );
    let question = &bank.questions[0];
    assert_eq!(question.id.as_str(), "http/safe");
    assert_eq!(question.weight.get(), 10);
    assert_eq!(question.seconds, Seconds::new(600));
    assert_eq!(question.difficulty, Some(Difficulty::Hard));
    assert!(!question.fixed_order && bank.questions[1].fixed_order);
}

#[test]
fn every_question_is_judged_for_itself() {
    insta::assert_snapshot!(parse("title: T
questions:
  - promt: Misspelt?
    options: [right: a, wrong: b]
  - prompt: Taken?
    options: [right: a, wrong: b]
  - prompt: Two answers?
    answer: true
    options: [right: a, wrong: b]
  - prompt: Not an option?
    options: [a, wrong: b, right: c, wrong: d]
  - just text
  - prompt: yes is no boolean
    answer: yes
  - prompt: Null?
    options:
      - right: null
      - wrong:
      - both: x
  - prompt: Twice?
    prompt: Twice!
    options: [right: a, wrong: b]
  - id: Not an id
    prompt: Numbers?
    options: [right: a, wrong: b]
    points: 11
    seconds: ten
    difficulty: insane
    source: example.com
    image: {url: x.png}
    tags: http
"), @r#"
        some-bank "T"
        5: Single
          Taken?
          * a
          - b
        3:5 error[unknown-key] a question has no key `promt` (did you mean `prompt`?)
        8:13 error[two-answers] a question has `options` or `answer`, not both (leave one of them out)
        11:15 error[wrong-type] an option is a mapping (its keys are right, wrong, explanation, last)
        12:5 error[wrong-type] a question is a mapping (its keys are id, prompt, code, image, options, any, answer, if_true, if_false, accept, card, exact, slips, language, number, units, explanation, source, tags, difficulty, points, seconds, shuffle)
        14:13 error[wrong-type] `answer` is true or false (write true or false, without quotes)
        17:16 error[empty-value] `right` says nothing (leave the key out; the word null goes in quotes)
        18:14 error[empty-value] `wrong` says nothing (leave the key out; the word null goes in quotes)
        19:9 error[unknown-key] an option has no key `both` (its keys are right, wrong, explanation, last)
        19:9 error[missing-key] an option has no `right` or `wrong`
        21:5 error[same-key] `prompt` comes twice
        23:9 error[bad-id] "Not an id" cannot be an id (use lower-case letters, digits and hyphens: not-an-id)
        26:13 error[bad-number] `points` is a whole number, 1 to 10
        27:14 error[bad-number] `seconds` is a whole number, 5 to 600
        28:17 error[bad-difficulty] there is no difficulty "insane" (write easy, medium or hard)
        29:13 error[bad-address] `source` is not a web address (it begins with https:// or http:// and holds no spaces)
        30:18 error[bad-address] `url` is not a web address (it begins with https:// or http:// and holds no spaces)
        31:11 error[wrong-type] `tags` is a list (write [one, two])
        "#);
}

#[test]
fn broken_yaml_costs_its_question_alone() {
    insta::assert_snapshot!(parse("title: T
questions:
  - prompt: Taken?
    options: [right: a, wrong: b]
  - prompt: \"never closed
    options: [right: a, wrong: b]
  # a comment
  - prompt: Taken too?
    options:
    - right: é
    - wrong: b
  - prompt: a: b
    options: [right: a, wrong: b]
  - prompt: Open?
    options: [right: a, wrong: b

seconds: 20
"), @r#"
        some-bank "T"
        3: Single
          Taken?
          * a
          - b
        8: Single
          Taken too?
          * é
          - b
        5:13 error[yaml] unclosed quote (end the text with the quote that it begins with)
        12:14 error[yaml] mapping values are not allowed in this context (put a text with `: ` or ` #` in it, or one that begins with a sign such as @, * or [, in quotes)
        15:14 error[yaml] unclosed bracket '[' (close it, or put a text that begins with it in quotes)
        "#);
    insta::assert_snapshot!(parse("title: \"T\nquestions:\n  - prompt: a\n"), @r"1:8 error[yaml] unclosed quote (end the text with the quote that it begins with)");
    insta::assert_snapshot!(parse("title: T\nquestions:\n  - prompt: \"a\n"), @r"3:13 error[yaml] unclosed quote (end the text with the quote that it begins with)");
}

#[test]
fn a_bank_needs_a_title_and_questions() {
    insta::assert_snapshot!(parse("titel: T\nid: A B\nlanguage: english!\n"), @r#"
        1:1 error[unknown-key] a bank has no key `titel` (did you mean `title`?)
        1:1 error[missing-key] a bank has no `questions`
        2:5 error[bad-id] "A B" cannot be an id (use lower-case letters, digits and hyphens: a-b)
        3:11 error[bad-language] "english!" names no language (write a code such as en, de or pt-BR)
        "#);
    insta::assert_snapshot!(parse("title: T\nquestions: []\nshuffle: no\n"), @r"
        2:12 error[no-questions] `questions` is a list of questions
        3:10 error[wrong-type] `shuffle` is true or false (write true or false, without quotes)
        ");
    insta::assert_snapshot!(parse("- a\n"), @r"1:1 error[wrong-type] a bank is a mapping (its keys are id, title, description, language, author, licence, tags, source, seconds, shuffle, ask, verbatim, questions)");
}

#[test]
fn questions_are_linted() {
    insta::assert_snapshot!(question("    options: [right: 'a much longer text', wrong: short]\n"), @r#"
        some-bank "T"
        3: Single
          Which?
          * a much longer text
          - short
        4:22 warning[longest-is-right] the right option gives itself away: it is over 1.5 times as long as the next longest (shorten it, or make the wrong ones as precise)
        "#);
    insta::assert_snapshot!(question("    options: [right: a, wrong: b]\n    image: {url: 'https://e.example/a.png'}\n"), @r#"
        some-bank "T"
        3: Single
          Which?
          ! https://e.example/a.png None
          * a
          - b
        5:13 warning[no-alt-text] the image has no alt text (say in words what it shows, for those who cannot see it)
        "#);
    insta::assert_snapshot!(question(&format!("    options: [right: {}, right: b, wrong: c]\n", "a".repeat(96))), @r#"
        some-bank "T"
        3: Several
          Which?
          * aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
          * b
          - c
        4:22 warning[long-label] an option of a question with several right ones is cut to 95 characters in the menu (shorten it, or let it differ from the others within its first words)
        "#);
    insta::assert_snapshot!(question(&format!("    answer: true\n    explanation: {}\n", "é ".repeat(1600))).replace("é ", ""), @r#"
        some-bank "T"
        3: TrueFalse fixed
          Which?
          * true
          - false
          > é
        5:18 warning[long-explanation] with the explanation it has 3214 characters, and a message holds 3200: the explanation gets a message of its own (shorten the explanation, or link to the source)
        "#);
    let long = question(&format!(
        "    answer: true\n    code: {{text: {}}}\n",
        "x".repeat(3200)
    ));
    insta::assert_snapshot!(long, @r"3:13 error[too-long] prompt and options have 3225 characters, and a message holds 3200 (shorten the prompt or the options)");
    let many: String = (0..26).map(|n| format!("      - wrong: o{n}\n")).collect();
    insta::assert_snapshot!(question(&format!("    options:\n{many}")), @r"30:16 error[too-many-options] the question has 26 options, and Discord shows at most 25");
    insta::assert_snapshot!(question("    answer: true\n  - prompt: which?\n    answer: false\n  - {id: a, prompt: A, answer: true}\n  - {id: a, prompt: B, answer: true}\n"), @r#"
        some-bank "T"
        3: TrueFalse fixed
          Which?
          * true
          - false
        5: TrueFalse fixed
          which?
          - true
          * false
        7: TrueFalse fixed
          A
          * true
          - false
        5:13 warning[same-prompt] an earlier question of this bank asks the same (reword one of them, so that each keeps its history when they are reordered)
        8:10 error[same-id] the question on line 7 has the id "a" already (give it an id of its own)
        "#);
}

proptest! {
    #[test]
    fn no_text_panics(text in "(questions:\n|  - |prompt: |options: |right: |wrong: |answer: |true|\\[|\\]|\\{|\\}|\"|'|a|é|\n|, |: |#|\\||&a|\\*a|~|1){0,40}") {
        let parsed = parse_native(&text, "x", &Limits::DISCORD);
        for one in parsed.diagnostics {
            prop_assert!(text.get(one.span).is_some());
        }
    }

    #[test]
    fn ids_survive_reordering(order in Just((0..6).collect::<Vec<_>>()).prop_shuffle()) {
        let text = |order: &[i32]| {
            let questions: String = order.iter().map(|n| format!("- {{prompt: Q {n}, answer: true}}\n")).collect();
            format!("title: T\nquestions:\n{questions}")
        };
        let ids = |text: &str| {
            let bank = parse_native(text, "x", &Limits::DISCORD).bank.expect("it has questions");
            let mut ids: Vec<_> = bank.questions.iter().map(|q| (q.prompt.source().to_owned(), q.id.clone())).collect();
            ids.sort();
            ids
        };
        prop_assert_eq!(ids(&text(&order)), ids(&text(&[0, 1, 2, 3, 4, 5])));
    }
}
