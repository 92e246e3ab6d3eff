//! Learn module units: the YAML that learning modules are written in.
//!
//! ```yaml
//! ### YamlMime:ModuleUnit          # a comment to YAML; the first line
//! title: Knowledge check           # the bank's; else the quiz's, else that of the metadata
//! metadata: {…}                    # this and all other keys beside `quiz` are no part of a quiz
//! quiz:
//!   title: Check your knowledge
//!   questions:
//!   - content: Markdown
//!     choices:
//!     - content: Markdown
//!       isCorrect: true            # several may be right
//!       explanation: Markdown      # optional; for those who choose it
//! ```
//!
//! Texts are Markdown and are kept as they are, as in task lists. Unknown keys of a question or a
//! choice are a warning. If the YAML of a question is broken, the others are read. A unit without a
//! quiz is not a bank.

use super::assemble::assemble;
use super::blank::is_blank;
use super::diagnostic::Findings;
use super::draft::{BankDraft, Draft, OptionDraft, Parsed};
use super::fields::Fields;
use super::pictures;
use super::yaml::{Node, Value};
use super::yaml_items;
use crate::limits::Limits;
use memchr::memmem;
use std::borrow::Cow;

/// Whether it is a unit that has a quiz.
pub(crate) fn looks_like(text: &str) -> bool {
    let quiz = text.starts_with("quiz:") || text.contains("\nquiz:");
    let has = |word: &str| memmem::find(text.as_bytes(), word.as_bytes()).is_some();
    quiz && (has("YamlMime:ModuleUnit") || (has("choices:") && has("isCorrect:")))
}

/// Reads a unit. `stem` names the bank if the text does not.
pub fn parse_learn_unit(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    if let Some(root) = yaml_items::parse(text, "questions:", &mut bank.refused, &mut findings) {
        read_unit(&root, &mut bank, &mut findings);
    }
    assemble(stem, bank, findings, limits)
}

fn read_unit(root: &Node, bank: &mut BankDraft<'_>, findings: &mut Findings<'_>) {
    let title = |node: Option<&Node>| match &node?.entry("title")?.value {
        Value::Text(title) | Value::Number(title) if !is_blank(title) => {
            Some(title.trim().to_owned())
        }
        _ => None,
    };
    bank.title = title(Some(root))
        .or_else(|| title(root.entry("quiz")))
        .or_else(|| title(root.entry("metadata")));
    match root.entry("quiz") {
        Some(quiz) => read_quiz(quiz, bank, findings),
        None => {
            findings.error(
                "missing-key",
                root.span.clone(),
                "a unit of a quiz has a key `quiz`",
            );
        }
    }
}

fn read_quiz(quiz: &Node, bank: &mut BankDraft<'_>, findings: &mut Findings<'_>) {
    let known = ["title", "questions"];
    let Some(mut fields) = Fields::of_foreign(quiz, "a quiz", &known, findings) else {
        return;
    };
    match fields.get("questions") {
        Some(Node {
            value: Value::List(items),
            ..
        }) if !items.is_empty() => {
            for item in items {
                match read_question(item, findings) {
                    Some(draft) => bank.questions.push(draft),
                    None => bank.refused += 1,
                }
            }
        }
        // All of them were broken and reported.
        Some(Node {
            value: Value::Null, ..
        }) if bank.refused > 0 => {}
        Some(node) => {
            let message = "`questions` is a list of questions";
            fields.error(findings, "no-questions", node, message);
        }
        None => fields.missing("questions", findings),
    }
}

/// Returns a draft even of a refused question if its prompt can be read.
fn read_question<'t>(node: &Node, findings: &mut Findings<'_>) -> Option<Draft<'t>> {
    let known = ["content", "choices"];
    let mut fields = Fields::of_foreign(node, "a question", &known, findings)?;
    let mut draft = Draft::new(node.line, fields.span.clone());
    match fields.any_text("content", findings) {
        Some(prompt) => {
            draft.span = prompt.span.clone();
            draft.identity = Cow::Owned(prompt.markdown.clone());
            draft.prompt = prompt;
        }
        None if fields.get("content").is_none() => fields.missing("content", findings),
        None => {}
    }
    match fields.get("choices") {
        Some(Node {
            value: Value::List(items),
            ..
        }) => {
            for item in items {
                match read_choice(item, findings) {
                    Some(option) => draft.options.push(option),
                    None => fields.valid = false,
                }
            }
        }
        Some(node) => {
            fields
                .error(findings, "wrong-type", node, "`choices` is a list")
                .help("write `- content: text` below it for each choice");
        }
        None => fields.missing("choices", findings),
    }
    draft.refused = !fields.valid;
    if !draft.refused {
        pictures::settle(&mut draft, findings);
    }
    Some(draft)
}

fn read_choice(node: &Node, findings: &mut Findings<'_>) -> Option<OptionDraft> {
    let known = ["content", "isCorrect", "explanation"];
    let mut fields = Fields::of_foreign(node, "a choice", &known, findings)?;
    let text = fields.any_text("content", findings);
    if fields.get("content").is_none() {
        fields.missing("content", findings);
    }
    let right = fields.get("isCorrect").and_then(is_true);
    match fields.get("isCorrect") {
        None => fields.missing("isCorrect", findings),
        Some(node) if right.is_none() => {
            fields
                .error(findings, "wrong-type", node, "`isCorrect` is true or false")
                .help("write true or false, without quotes");
        }
        Some(_) => {}
    }
    let explanation = fields
        .any_text("explanation", findings)
        .filter(|text| !is_blank(&text.markdown));
    fields.valid.then(|| OptionDraft {
        text: text.unwrap_or_default(),
        right: right == Some(true),
        explanation,
        last: None,
    })
}

/// Tools write it in any case, and some in quotes.
fn is_true(node: &Node) -> Option<bool> {
    match &node.value {
        Value::Bool(value) => Some(*value),
        Value::Text(word) if word.eq_ignore_ascii_case("true") => Some(true),
        Value::Text(word) if word.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::show;
    use proptest::prelude::*;

    fn parse(text: &str) -> String {
        show(&parse_learn_unit(text, "some-bank", &Limits::DISCORD))
    }

    /// A unit of the questions.
    fn unit(questions: &str) -> String {
        parse(&format!(
            "### YamlMime:ModuleUnit\ntitle: T\nquiz:\n  questions:\n{questions}"
        ))
    }

    #[test]
    fn a_unit_is_read_as_it_is() {
        insta::assert_snapshot!(parse("### YamlMime:ModuleUnit
uid: learn.x
metadata: {title: M, ms.date: 05/01/2021}
title: Knowledge check
durationInMinutes: 2
content: |
  Answer: these
quiz:
  title: Check
  questions:
  - content: |
      What does `#[test]` in a Vec<T> do?

      ![a *map*](../media/map.png)
    choices:
    - content: It **runs**.
      isCorrect: True
      explanation: \"Correct: it does.\"
    - content: 010
      isCorrect: 'false'
    - content: All of the above
      isCorrect: false
      explanation:
  - content: Which two?
    choices:
    - {content: a, isCorrect: true}
    - {content: b, isCorrect: true}
    - {content: '', isCorrect: false}
    - {content: c, isCorrect: false}
"), @r#"
        some-bank "Knowledge check"
        11: Single
          What does `#[test]` in a Vec<T> do?
          
          \[image: a map\]
          * It **runs**.
            > Correct: it does.
          - 010
          - All of the above (last)
        24: Several
          Which two?
          * a
          * b
          - c
        12:7 warning[relative-image] "../media/map.png" cannot be shown: it is not a web address (give its https:// address, or put it beside the bank; now its alt text stands in its place)
        28:17 warning[empty-option] the option says nothing and is left out
        "#);
    }

    #[test]
    fn every_question_is_judged_for_itself() {
        insta::assert_snapshot!(unit("  - content: Unmarked?
    choices:
    - content: a
    - content: b
      isCorect: true
    - content: c
      isCorrect: maybe
  - content: No list?
    choices: a
  - content: Taken?
    hint: unused
    choices:
    - {content: a, isCorrect: true, id: 1}
    - {content: b, isCorrect: false}
  - text
  - choices: []
  - content: ''
    choices:
    - {content: a, isCorrect: true}
    - {content: b, isCorrect: false}
  - content: None right?
    choices:
    - {content: a, isCorrect: false}
    - {content: b, isCorrect: false}
  - content: \"open
    choices:
    - {content: a, isCorrect: false}
  - content: Taken too?
    choices:
    - {content: a, isCorrect: false}
    - {content: [b], isCorrect: false}
"), @r#"
        some-bank "T"
        14: Single
          Taken?
          * a
          - b
        7:7 error[missing-key] a choice has no `isCorrect`
        8:7 error[missing-key] a choice has no `isCorrect`
        9:7 warning[unused-key] a choice has no key `isCorect` (the keys that are read are content, isCorrect, explanation)
        11:18 error[wrong-type] `isCorrect` is true or false (write true or false, without quotes)
        13:14 error[wrong-type] `choices` is a list (write `- content: text` below it for each choice)
        15:5 warning[unused-key] a question has no key `hint` (the keys that are read are content, choices)
        17:37 warning[unused-key] a choice has no key `id` (the keys that are read are content, isCorrect, explanation)
        19:5 error[wrong-type] a question is a mapping (its keys are content, choices)
        20:5 error[missing-key] a question has no `content`
        21:14 error[empty-prompt] the question asks nothing (write the prompt)
        25:14 error[no-right-option] no option is marked as right (mark the right one)
        29:14 error[yaml] unclosed quote (end the text with the quote that it begins with)
        35:17 error[wrong-type] `content` is a text (put it in quotes if it begins with `[`, `{`, `-` or holds `: `)
        "#);
        insta::assert_snapshot!(parse("quiz:\n  choices: isCorrect\n"), @r"
        2:3 warning[unused-key] a quiz has no key `choices` (the keys that are read are title, questions)
        2:3 error[missing-key] a quiz has no `questions`
        ");
        insta::assert_snapshot!(parse("quiz:\n  questions: []\n"), @r"2:14 error[no-questions] `questions` is a list of questions");
        insta::assert_snapshot!(parse("a: [\n"), @r"1:4 error[yaml] unclosed bracket '[' (close it, or put a text that begins with it in quotes)");
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "(quiz:\n|  questions:\n|  - |content: |choices: |isCorrect: |explanation: |true|\\[|\\]|\\{|\\}|\"|'|a|é|\n|, |: |#|\\||&a|\\*a|~|1){0,40}") {
            let parsed = parse_learn_unit(&text, "x", &Limits::DISCORD);
            for one in parsed.diagnostics {
                prop_assert!(text.get(one.span).is_some());
            }
        }
    }
}
