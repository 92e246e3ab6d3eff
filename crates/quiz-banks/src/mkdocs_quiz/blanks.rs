//! Blanks to fill in.

use super::blocks::Fences;
use super::texts::{explain, joined};
use crate::diagnostic::Findings;
use crate::draft::{Answered, Draft, SpellingDraft, Text, stated_strictness};
use crate::lines::Line;
use crate::{markdown, pictures};
use quiz_engine::question::Strictness;
use std::borrow::Cow;
use std::ops::Range;

/// A block with more blanks is a form and not a question.
const MOST_BLANKS: usize = 10;

/// What replaces a blank, in text and in code.
struct Sign {
    text: &'static str,
    code: &'static str,
}

/// The blank that is asked for.
const ASKED: Sign = Sign {
    text: r"\_\_\_\_\_",
    code: "_____",
};

/// A blank that another question asks for.
const OTHER: Sign = Sign {
    text: r"\[…\]",
    code: "[…]",
};

/// The text with blanks, and its explanation.
pub(super) struct Blanks<'b, 't> {
    asked: Vec<Line<'t>>,
    strictness: Strictness,
    explanation: &'b [Line<'t>],
    /// The places of the blanks in the text.
    places: Vec<Range<usize>>,
    /// Whether no answers to choose from follow.
    pub(super) alone: bool,
}

impl<'b, 't> Blanks<'b, 't> {
    /// The blanks of a block above its rule and its answers. The first answer is at `answers`.
    pub(super) fn of(lines: &'b [Line<'t>], answers: usize) -> Option<Self> {
        let rule = rule(lines).unwrap_or(lines.len());
        let (said, asked): (Vec<Line<'t>>, Vec<Line<'t>>) = lines[..rule.min(answers)]
            .iter()
            .partition(|line| in_comment(line.text).is_some());
        let strictness = said.iter().find_map(|line| in_comment(line.text));
        let places: Vec<_> = asked
            .iter()
            .flat_map(|line| {
                blanks(line.text).map(|blank| line.start + blank.start..line.start + blank.end)
            })
            .collect();
        (!places.is_empty()).then(|| Self {
            asked,
            strictness: strictness.unwrap_or_default(),
            explanation: lines.get(rule + 1..).unwrap_or_default(),
            places,
            alone: rule <= answers,
        })
    }

    /// Whether no blank is outside code.
    pub(super) fn are_code(&self) -> bool {
        let prompt = joined(&self.asked).markdown;
        let code = markdown::code(&prompt);
        let mut blanks = in_lines(&prompt);
        blanks.all(|blank| code.iter().any(|code| code.contains(&blank.start)))
    }

    /// The place of the first blank.
    pub(super) fn first(&self) -> Range<usize> {
        self.places.first().cloned().unwrap_or_default()
    }

    /// Makes a question for each blank, otherwise equal to the draft.
    pub(super) fn read(
        &self,
        mut draft: Draft<'t>,
        text: &str,
        findings: &mut Findings<'_>,
    ) -> Vec<Draft<'t>> {
        if let Some(first) = self.places.get(MOST_BLANKS) {
            let message = format!(
                "there are {} blanks to fill in, and a block has at most {MOST_BLANKS}",
                self.places.len()
            );
            findings
                .error("too-many-blanks", first.clone(), message)
                .help("make several quizzes of it");
            draft.refused = true;
            return vec![draft];
        }
        let prompt = joined(&self.asked);
        let code = markdown::code(&prompt.markdown);
        let blanks: Vec<_> = in_lines(&prompt.markdown).collect();
        let mut again = Findings::new(text);
        let drafts = self.places.iter().enumerate().map(|(asked, place)| {
            let mut draft = draft.clone();
            draft.prompt = Text {
                markdown: with_gaps(&prompt.markdown, &blanks, asked, &code),
                span: prompt.span.clone(),
            };
            draft.identity = Cow::Owned(draft.prompt.markdown.clone());
            draft.answered = Answered::Text {
                accepted: vec![SpellingDraft::new(answer(text, place), place.clone())],
                exact: false,
            };
            draft.strictness = self.strictness;
            explain(&mut draft, self.explanation);
            if asked == 0 {
                pictures::settle(&mut draft, findings);
            } else {
                // The images have already been reported.
                pictures::settle(&mut draft, &mut again);
            }
            draft
        });
        drafts.collect()
    }
}

/// The strictness from a line such as `<!-- exact -->`, which no page shows.
fn in_comment(line: &str) -> Option<Strictness> {
    let inside = line.trim().strip_prefix("<!--")?.strip_suffix("-->")?;
    stated_strictness(inside.trim())
}

/// The line between the question and its explanation.
fn rule(lines: &[Line<'_>]) -> Option<usize> {
    let mut fences = Fences::default();
    let mut code_until = 0;
    lines.iter().enumerate().position(|(at, line)| {
        if line.number <= code_until {
            return false;
        }
        if let Some(end) = fences.end(line.text, lines[at + 1..].iter().copied()) {
            code_until = end;
            return false;
        }
        line.text.trim_end() == "---"
    })
}

/// The places of `[[answer]]` on a line.
fn blanks(line: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + line[at..].find("[[")?;
        let length = line[start + 2..].find("]]")?;
        at = start + 2 + length + 2;
        Some(start..at)
    })
    .filter(|blank| blank.len() > 4)
}

/// The places of the blanks in a text of several lines.
fn in_lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split('\n').flat_map(move |line| {
        let from = start;
        start += line.len() + 1;
        blanks(line).map(move |blank| from + blank.start..from + blank.end)
    })
}

/// What is accepted in a blank.
fn answer<'t>(text: &'t str, place: &Range<usize>) -> &'t str {
    text[place.start + 2..place.end - 2].trim()
}

/// The prompt with its blanks open; nothing at all if it says nothing beside them.
fn with_gaps(prompt: &str, blanks: &[Range<usize>], asked: usize, code: &[Range<usize>]) -> String {
    let mut out = String::with_capacity(prompt.len());
    let mut says = false;
    let mut copied = 0;
    for (at, blank) in blanks.iter().enumerate() {
        let before = &prompt[copied..blank.start];
        says |= before.contains(char::is_alphanumeric);
        out.push_str(before);
        let sign = if at == asked { &ASKED } else { &OTHER };
        let in_code = code.iter().any(|code| code.contains(&blank.start));
        out.push_str(if in_code { sign.code } else { sign.text });
        copied = blank.end;
    }
    let rest = &prompt[copied..];
    out.push_str(rest);
    if says || rest.contains(char::is_alphanumeric) {
        out
    } else {
        String::new()
    }
}
