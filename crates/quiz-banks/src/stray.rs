//! The guard of all line-based formats: a line that looks like an option, a key or a question, but
//! became part of another text, is an error.

use super::checkbox::{Checkbox, Label};
use super::diagnostic::Findings;
use super::draft::Draft;
use super::markdown::code;
use super::words::{Said, said};
use std::ops::Range;

/// Refuses a question whose prompt or options contain such a line.
pub(crate) fn refuse(draft: &mut Draft<'_>, findings: &mut Findings<'_>) {
    if draft.refused || draft.options.is_empty() {
        return;
    }
    let prompt = find(&draft.prompt.markdown, Part::Prompt).map(|line| (line, &draft.prompt.span));
    let in_options = || {
        draft.options.iter().find_map(|option| {
            find(&option.text.markdown, Part::Option).map(|line| (line, &option.text.span))
        })
    };
    let Some((line, span)) = prompt.or_else(in_options) else {
        return;
    };
    let place = findings.narrowed(span.clone(), &line);
    findings
        .error("stray-line", place, format!("\"{line}\" looks like an option, a key or a question of its own, but is inside another text"))
        .help("write it on a line of its own where options are, with a blank line above a question; put it in a code block if it is meant as text");
    draft.refused = true;
}

/// Where a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Prompt,
    /// Below its first line.
    Option,
}

/// The first such line.
fn find(markdown: &str, part: Part) -> Option<String> {
    if part == Part::Option && !markdown.contains('\n')
        || !markdown.contains(['[', ':', '.', ')', '：'])
    {
        return None;
    }
    let mut coded: Option<Vec<Range<usize>>> = None;
    let mut at = 0;
    for (number, line) in markdown.split('\n').enumerate() {
        let start = at;
        at += line.len() + 1;
        let text = line.trim();
        let is_below = number > 0 || part == Part::Prompt;
        let is_box = || Checkbox::on(line).is_some_and(|one| !one.text.is_empty());
        let is_key = || {
            let key =
                matches!(said(text), Some(Said::Answer(key)) if !key.is_empty() && key.len() < 4);
            number > 0 && key
        };
        let is_question = || {
            part == Part::Option
                && Label::of(text)
                    .is_some_and(|label| label.is_telling() && label.length < text.len())
        };
        if is_below && (is_box() || is_key() || is_question()) {
            let coded = coded.get_or_insert_with(|| code(markdown));
            if !coded.iter().any(|code| code.contains(&start)) {
                return Some(text.to_owned());
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_became_nothing_is_found() {
        let stray = |text: &str, part| find(text, part).is_some();
        for text in ["a\n- [x] b", "a\nAnswer: B", "a\nQ2. What?", "a\n答案：B"] {
            assert!(stray(text, Part::Option), "{text}");
        }
        for text in ["What?\n\n1. [ ] b", "What?\nAnswer: C"] {
            assert!(stray(text, Part::Prompt), "{text}");
        }
        for text in [
            "a\n\n```\n- [x] b\n```",
            "a\nAnswer: it is a longer sentence",
            "a [x] b",
            "a: b",
        ] {
            assert!(!stray(text, Part::Option), "{text}");
        }
        assert!(!stray("Q2. What?", Part::Prompt));
    }
}
