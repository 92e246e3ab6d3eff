//! The bot's own format, in YAML.
//!
//! ```yaml
//! id: http                     # optional; else the file's stem as a slug
//! title: HTTP
//! description: One paragraph.  # this and all below are optional
//! language: en
//! tags: [http, web]
//! source: https://example.com/
//! seconds: 25                  # time for questions that set none; 5 to 600
//! shuffle: false               # keep options in order; else each question decides
//! ask: buttons                 # or typing: how typed questions are asked
//! verbatim: true               # texts are Markdown to the letter; see below
//! author: Ana
//! licence: CC BY 4.0
//! questions:
//!   - id: safe-methods         # optional; keeps the question's history when its prompt changes
//!     prompt: Markdown
//!     code: {language: rust, text: "fn main() {}"}
//!     image: {url: https://example.com/a.png, alt: What it shows}
//!                              # or {file: images/a.png, alt: …}, a path from this file's folder;
//!                              # or the address or the path alone
//!     options:                 # or one of the other ways to answer below
//!       - right: GET
//!         explanation: For those who choose it.
//!       - wrong: POST
//!         last: true           # stays at the end when the others are shuffled
//!     any: true                # any right option will do, where several are right
//!     explanation: Markdown
//!     source: https://example.com/
//!     tags: [methods]
//!     difficulty: easy         # or medium, hard
//!     points: 1                # to 10
//!     seconds: 30
//!     shuffle: true
//! ```
//!
//! In the place of `options` a question has one of
//!
//! ```yaml
//!     answer: true             # or false: a statement to judge; `if_true` and `if_false` explain
//!                              # it to those who chose that
//!     accept: [Sargasso Sea, Sargasso]   # typed; an item may be {text, percent, explanation}
//!     slips: none              # with `accept`: it must be spelled right; or default
//!     exact: true              # with `accept`: no accents, marks or slips are forgiven
//!     number: 42               # typed; or {value, tolerance} or {from, to}, both with percent and
//!                              # explanation, or a list of those
//!     units: [km, kilometres]  # with `number`: what may follow it
//!     language: de             # with either: of the answers, where it is not the bank's
//! ```
//!
//! Texts are Markdown as people write it in YAML: underscores are no marks, a text of one line is
//! a sentence and never a list, a heading or a rule, and spaces around it do not count. In a bank
//! that is `verbatim` none of this is done; a writer sets it where the difference would matter.
//!
//! Unknown keys are refused with the nearest known one. Each question is judged for itself, also
//! where the YAML of one is broken: the items of a block list are then read one by one.
//! `docs/quizbank.schema.json` describes the same to editors.

mod answers;

use super::diagnostic::Findings;
use super::draft::{BankDraft, Draft, Parsed, Text, assemble};
use super::fields::Fields;
use super::identity::is_id;
use super::markdown::{fenced, is_web_address, paragraph, plain_underscores};
use super::picture_path::check_path;
use super::yaml::{Node, Value};
use super::yaml_items;
use crate::limits::Limits;
use quiz_engine::question::{Ask, Difficulty, Image, Seconds, Weight};
use std::borrow::Cow;
use std::ops::Range;
use unic_langid::LanguageIdentifier;

const BANK_KEYS: &[&str] = &[
    "id",
    "title",
    "description",
    "language",
    "author",
    "licence",
    "tags",
    "source",
    "seconds",
    "shuffle",
    "ask",
    "verbatim",
    "questions",
];
const QUESTION_KEYS: &[&str] = &[
    "id",
    "prompt",
    "code",
    "image",
    "options",
    "any",
    "answer",
    "if_true",
    "if_false",
    "accept",
    "exact",
    "slips",
    "language",
    "number",
    "units",
    "explanation",
    "source",
    "tags",
    "difficulty",
    "points",
    "seconds",
    "shuffle",
];

/// Whether the text has the keys that this format cannot do without.
pub(crate) fn looks_like(text: &str) -> bool {
    // At the start of a line, or anywhere in a question that is written on one line.
    let has = |key: &str| {
        text.match_indices(key).any(|(at, _)| {
            let before = text[..at].trim_end_matches([' ', '"', '\'']);
            let begins = before.is_empty() || before.ends_with(['\n', '-', '{', ',']);
            begins && text[at + key.len()..].starts_with([':', '"', '\''])
        })
    };
    let questions = text.starts_with("questions:") || text.contains("\nquestions:");
    questions && (has("prompt") || has("options"))
}

/// Reads a bank in the bot's own format. `stem` names it where the text does not.
pub fn parse_native(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    if let Some(root) = yaml_items::parse(text, "questions:", &mut bank.refused, &mut findings) {
        read_bank(&root, &mut bank, &mut findings);
    }
    assemble(stem, bank, findings, limits)
}

fn read_bank<'t>(root: &Node, bank: &mut BankDraft<'t>, findings: &mut Findings<'_>) {
    let Some(mut fields) = Fields::of(root, "a bank", BANK_KEYS, findings) else {
        return;
    };
    bank.id = own_id(&mut fields, findings).map(|(id, _)| id);
    bank.title = fields.text("title", findings).map(|(title, _)| title);
    if bank.title.is_none() && fields.get("title").is_none() {
        fields.missing("title", findings);
    }
    bank.description = fields.text("description", findings).map(|(text, _)| text);
    bank.tags = fields.texts("tags", findings);
    bank.source = fields.address("source", findings);
    bank.seconds = seconds(&mut fields, findings);
    bank.fixed_order = fields.bool("shuffle", findings) == Some(false);
    bank.author = fields.text("author", findings).map(|(text, _)| text);
    bank.licence = fields.text("licence", findings).map(|(text, _)| text);
    bank.language = read_language(&mut fields, findings);
    bank.ask = read_ask(&mut fields, findings);
    let verbatim = fields.bool("verbatim", findings).unwrap_or(false);
    match fields.get("questions") {
        Some(Node {
            value: Value::List(items),
            ..
        }) if !items.is_empty() => {
            for item in items {
                match read_question(item, verbatim, findings) {
                    Some(draft) => bank.questions.push(draft),
                    None => bank.refused += 1,
                }
            }
        }
        // All of them were broken, and it has been said of each.
        Some(Node {
            value: Value::Null, ..
        }) if bank.refused > 0 => {}
        Some(node) => {
            fields.error(
                findings,
                "no-questions",
                node,
                "`questions` is a list of questions",
            );
        }
        None => fields.missing("questions", findings),
    }
}

fn read_language(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Option<String> {
    let (language, node) = fields.text("language", findings)?;
    if language.parse::<LanguageIdentifier>().is_ok() {
        return Some(language);
    }
    let message = format!("\"{language}\" names no language");
    fields
        .error(findings, "bad-language", node, message)
        .help("write a code such as en, de or pt-BR");
    None
}

fn read_ask(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Ask {
    let Some((word, node)) = fields.text("ask", findings) else {
        return Ask::default();
    };
    Ask::from_name(&word).unwrap_or_else(|| {
        let message = format!("typed questions cannot be asked by \"{word}\"");
        fields
            .error(findings, "bad-ask", node, message)
            .help("write typing or buttons");
        Ask::default()
    })
}

/// A draft even of a refused question, as long as it tells what is asked.
fn read_question<'t>(
    node: &Node,
    verbatim: bool,
    findings: &mut Findings<'_>,
) -> Option<Draft<'t>> {
    let mut fields = Fields::of(node, "a question", QUESTION_KEYS, findings)?;
    let mut draft = Draft::new(node.line, fields.span.clone());
    draft.own_id = own_id(&mut fields, findings);
    match text(&mut fields, "prompt", verbatim, findings) {
        Some(prompt) => {
            draft.span = prompt.span.clone();
            draft.prompt = prompt;
        }
        // A picture may be all that is asked.
        None if fields.get("prompt").is_none() && fields.get("image").is_none() => {
            fields.missing("prompt", findings);
        }
        None => {}
    }
    if let Some(code) = read_code(&mut fields, findings) {
        draft.prompt.markdown.push_str("\n\n");
        draft.prompt.markdown.push_str(&code);
    }
    draft.image = read_image(&mut fields, findings);
    draft.identity = Cow::Owned(match &draft.image {
        Some((image, _)) => format!("{}\n{}", draft.prompt.markdown, image.url),
        None => draft.prompt.markdown.clone(),
    });
    answers::read(&mut draft, &mut fields, verbatim, findings);
    draft.explanation = text(&mut fields, "explanation", verbatim, findings);
    draft.source = fields.address("source", findings);
    draft.tags = fields.texts("tags", findings);
    draft.difficulty = read_difficulty(&mut fields, findings);
    let points = |points| Weight::new(u8::try_from(points).ok()?);
    draft.weight = fields
        .number("points", Weight::RANGE, points, findings)
        .unwrap_or_default();
    draft.seconds = seconds(&mut fields, findings);
    draft.fixed_order = fields.bool("shuffle", findings).map(|shuffle| !shuffle);
    draft.language = read_language(&mut fields, findings);
    draft.refused = !fields.valid;
    Some(draft)
}

fn read_code(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Option<String> {
    let mut code = Fields::of(
        fields.get("code")?,
        "`code`",
        &["language", "text"],
        findings,
    );
    let read = code.as_mut().and_then(|code| {
        let language = code
            .text("language", findings)
            .map(|(language, _)| language);
        if code.get("text").is_none() {
            code.missing("text", findings);
        }
        let (text, _) = code.text("text", findings)?;
        Some(fenced(&language.unwrap_or_default(), &text))
    });
    fields.valid &= code.is_some_and(|code| code.valid);
    read
}

/// An address or the path of a file, alone or in a mapping with what it shows.
fn read_image(
    fields: &mut Fields<'_>,
    findings: &mut Findings<'_>,
) -> Option<(Image, Range<usize>)> {
    let node = fields.get("image")?;
    if let Value::Text(text) = &node.value {
        let alone = match is_web_address(text) {
            true => fields.address("image", findings),
            false => picture_path(fields, "image", findings),
        };
        return alone.map(|url| (Image { url, alt: None }, node.span.clone()));
    }
    let mut image = Fields::of(node, "`image`", &["url", "file", "alt"], findings);
    let read = image.as_mut().and_then(|image| {
        let url = match (image.get("url"), image.get("file")) {
            (Some(_), Some(file)) => {
                let message = "an image is at an address or in a file, not both";
                image
                    .error(findings, "two-images", file, message)
                    .help("keep `url` or `file`");
                None
            }
            (None, Some(_)) => picture_path(image, "file", findings),
            (Some(_), None) => image.address("url", findings),
            (None, None) => {
                image.missing("url", findings);
                None
            }
        }?;
        let alt = image.text("alt", findings).map(|(alt, _)| alt);
        Some((Image { url, alt }, image.span.clone()))
    });
    fields.valid &= image.is_some_and(|image| image.valid);
    read
}

/// The path of a picture beside the bank.
fn picture_path(
    fields: &mut Fields<'_>,
    name: &str,
    findings: &mut Findings<'_>,
) -> Option<String> {
    let (path, node) = fields.text(name, findings)?;
    match check_path(&path) {
        Ok(()) => Some(path),
        Err(fault) => {
            fields
                .error(findings, fault.code, node, fault.message)
                .help(fault.help);
            None
        }
    }
}

fn read_difficulty(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Option<Difficulty> {
    let (word, node) = fields.text("difficulty", findings)?;
    let difficulty = Difficulty::from_name(&word);
    if difficulty.is_none() {
        let message = format!("there is no difficulty \"{word}\"");
        fields
            .error(findings, "bad-difficulty", node, message)
            .help("write easy, medium or hard");
    }
    difficulty
}

fn own_id(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Option<(String, Range<usize>)> {
    let (id, node) = fields.text("id", findings)?;
    if is_id(&id) {
        return Some((id, node.span.clone()));
    }
    fields
        .error(
            findings,
            "bad-id",
            node,
            format!("\"{id}\" cannot be an id"),
        )
        .help(format!(
            "use lower-case letters, digits and hyphens: {}",
            slug::slugify(&id)
        ));
    None
}

fn seconds(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Option<Seconds> {
    fields.number("seconds", Seconds::RANGE, Seconds::new, findings)
}

fn text(
    fields: &mut Fields<'_>,
    name: &str,
    verbatim: bool,
    findings: &mut Findings<'_>,
) -> Option<Text> {
    let (markdown, node) = fields.text(name, findings)?;
    let markdown = match &node.value {
        Value::Text(text) if verbatim => text.clone(),
        _ if verbatim => markdown,
        _ => as_meant(&markdown),
    };
    Some(Text {
        markdown,
        span: node.span.clone(),
    })
}

/// What people mean by a text that they write into YAML.
pub(super) fn as_meant(text: &str) -> String {
    let mut markdown = plain_underscores(text.trim_end()).into_owned();
    if !markdown.contains('\n') {
        // One line is a sentence or a sign, never a list, a heading or a rule.
        markdown = paragraph(markdown.trim()).into_owned();
        if markdown.starts_with("```") && !markdown[3..].contains("```") {
            markdown.insert(0, '\\');
        }
    }
    markdown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::plain;
    use crate::show::show;
    use proptest::prelude::*;

    fn parse(text: &str) -> String {
        show(&parse_native(text, "some-bank", &Limits::DISCORD))
    }

    /// A bank of one question and these further keys of it.
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
        12:5 error[wrong-type] a question is a mapping (its keys are id, prompt, code, image, options, any, answer, if_true, if_false, accept, exact, slips, language, number, units, explanation, source, tags, difficulty, points, seconds, shuffle)
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
        29:13 error[bad-address] `source` is no web address (it begins with https:// or http:// and holds no spaces)
        30:18 error[bad-address] `url` is no web address (it begins with https:// or http:// and holds no spaces)
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
}
