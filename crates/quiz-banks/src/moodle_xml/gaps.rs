//! Texts with gaps: one question for each gap, in which the other gaps stay open.
//!
//! ```text
//! embedded = "{" [ marks ] ":" kind ":" answer ( "~" answer )* "}"
//! answer   = [ "=" | "%" percent "%" ] text [ "#" feedback ]     a backslash takes the meaning
//!                                                                from } ~ = # and itself
//! ```

use super::answers::Entry;
use super::{Format, GAP, said, value};
use crate::blank::is_blank;
use crate::diagnostic::Findings;
use crate::draft::{Answered, Draft, OptionDraft, Text};
use crate::gift::partial_credit;
use crate::html::{markdown_of_html, plain_of_html};
use crate::literal::plain_text;
use crate::pairs::part;
use crate::xml::{self, child, children};
use quiz_engine::question::Numeric;
use roxmltree::Node;

/// The most gaps of one text: the text is read again for each.
const GAPS: usize = 40;

/// What replaces the other gaps.
const OTHER: &str = "[…]";

/// A text with gaps: the text before each gap, and the text after the last.
struct Gapped<'s, G> {
    gaps: Vec<(&'s str, G)>,
    end: &'s str,
}

impl<G> Gapped<'_, G> {
    /// The text that asks for one gap.
    fn asking(&self, asked: usize) -> String {
        let mut text = String::new();
        for (at, (before, _)) in self.gaps.iter().enumerate() {
            text.push_str(before);
            text.push_str(if at == asked { GAP } else { OTHER });
        }
        text.push_str(self.end);
        text
    }
}

/// Whether there are gaps, and not too many.
fn refuse_count(draft: &mut Draft<'_>, gaps: usize, findings: &mut Findings<'_>) -> bool {
    let (code, message) = match gaps {
        0 => ("no-answer", "the text has no gap to fill in".to_owned()),
        gaps if gaps > GAPS => (
            "too-many-blanks",
            format!("the text has {gaps} gaps, and at most {GAPS} are asked for"),
        ),
        _ => return false,
    };
    findings.error(code, draft.span.clone(), message);
    draft.refused = true;
    true
}

/// A question for each `[[n]]`, with the choices of its group as options.
pub(super) fn choices<'t>(
    mut draft: Draft<'t>,
    question: Node<'_, '_>,
    name: &str,
    findings: &mut Findings<'_>,
) -> Vec<Draft<'t>> {
    let choices: Vec<_> = children(question, name)
        .map(|choice| {
            let text = Text {
                markdown: markdown_of_html(&said(choice), false),
                span: xml::mark(choice),
            };
            (text, value(choice, "group").unwrap_or_default())
        })
        .collect();
    let asked = child(question, "questiontext");
    let text = asked.map(said).unwrap_or_default();
    let gapped = numbered(&text, choices.len());
    if refuse_count(&mut draft, gapped.gaps.len(), findings) {
        return vec![draft];
    }
    let format = asked.map_or(Format::Html, |asked| Format::of(asked, Format::Html));
    (0..gapped.gaps.len())
        .map(|at| {
            let mut gap = part(&draft, at, &format!("gap {}", at + 1));
            gap.prompt.markdown = format.markdown(&gapped.asking(at));
            let (right, group) = &choices[gapped.gaps[at].1];
            let of_group = choices.iter().filter(|(_, of)| of == group);
            let mut options: Vec<OptionDraft> = Vec::new();
            for (text, _) in of_group {
                // Choices that may be used several times are listed once.
                if options.iter().all(|one| one.text.markdown != text.markdown) {
                    options.push(OptionDraft {
                        text: text.clone(),
                        right: text.markdown == right.markdown,
                        ..OptionDraft::default()
                    });
                }
            }
            gap.options = options;
            gap
        })
        .collect()
}

/// The gaps `[[1]]` … of a text, each with its choice counted from 0.
fn numbered(text: &str, choices: usize) -> Gapped<'_, usize> {
    let mut gaps = Vec::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(open) = text[at..].find("[[").map(|open| at + open) {
        let inside = &text[open + 2..];
        let digits = inside
            .bytes()
            .take(4)
            .take_while(u8::is_ascii_digit)
            .count();
        let number = inside[..digits].parse::<usize>().ok();
        let choice = number.and_then(|number| number.checked_sub(1));
        match choice.filter(|&choice| choice < choices && inside[digits..].starts_with("]]")) {
            Some(choice) => {
                gaps.push((&text[copied..open], choice));
                at = open + digits + 4;
                copied = at;
            }
            None => at = open + 2,
        }
    }
    Gapped {
        gaps,
        end: &text[copied..],
    }
}

/// A question for each gap `{1:SHORTANSWER:=a}`.
pub(super) fn embedded<'t>(
    mut draft: Draft<'t>,
    question: Node<'_, '_>,
    findings: &mut Findings<'_>,
) -> Vec<Draft<'t>> {
    let asked = child(question, "questiontext");
    let text = asked.map(said).unwrap_or_default();
    let gapped = embedded_gaps(&text);
    if refuse_count(&mut draft, gapped.gaps.len(), findings) {
        return vec![draft];
    }
    let format = asked.map_or(Format::Html, |asked| Format::of(asked, Format::Html));
    let alone = gapped.gaps.len() == 1;
    (0..gapped.gaps.len())
        .map(|at| {
            let mut gap = match alone {
                true => draft.clone(),
                false => part(&draft, at, &format!("gap {}", at + 1)),
            };
            gap.prompt.markdown = format.markdown(&gapped.asking(at));
            gapped.gaps[at].1.answer(&mut gap, findings);
            gap
        })
        .collect()
}

/// The kind of a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum GapKind {
    Typed { exact: bool },
    Number,
    Options { several: bool },
}

/// The kind with this name in Moodle.
fn gap_kind(name: &str) -> Option<GapKind> {
    Some(match name {
        "SHORTANSWER" | "SA" | "MW" => GapKind::Typed { exact: false },
        "SHORTANSWER_C" | "SAC" | "MWC" => GapKind::Typed { exact: true },
        "NUMERICAL" | "NM" => GapKind::Number,
        _ if name.starts_with("MULTICHOICE") || name.starts_with("MC") => {
            GapKind::Options { several: false }
        }
        _ if name.starts_with("MULTIRESPONSE") || name.starts_with("MR") => {
            GapKind::Options { several: true }
        }
        _ => return None,
    })
}

/// A gap with its answers.
struct Gap<'s> {
    kind: GapKind,
    answers: &'s str,
}

fn embedded_gaps(text: &str) -> Gapped<'_, Gap<'_>> {
    let mut gaps = Vec::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(open) = text[at..].find('{').map(|open| at + open) {
        at = open + 1;
        let digits = text[at..]
            .bytes()
            .take(4)
            .take_while(u8::is_ascii_digit)
            .count();
        let Some(rest) = text[at + digits..].strip_prefix(':') else {
            continue;
        };
        let length = rest
            .bytes()
            .take(20)
            .take_while(|&byte| byte == b'_' || byte.is_ascii_uppercase());
        let (name, rest) = rest.split_at(length.count());
        let (Some(kind), Some(answers)) = (gap_kind(name), rest.strip_prefix(':')) else {
            continue;
        };
        let Some(end) = unescaped(answers, '}').next() else {
            break;
        };
        gaps.push((
            &text[copied..open],
            Gap {
                kind,
                answers: &answers[..end],
            },
        ));
        at = text.len() - answers.len() + end + 1;
        copied = at;
    }
    Gapped {
        gaps,
        end: &text[copied..],
    }
}

/// The places of an unescaped sign.
fn unescaped(text: &str, sign: char) -> impl Iterator<Item = usize> {
    let mut escaped = false;
    text.char_indices().filter_map(move |(at, c)| {
        let found = c == sign && !escaped;
        escaped = c == '\\' && !escaped;
        found.then_some(at)
    })
}

/// The parts of a text between unescaped signs.
fn split_unescaped(text: &str, sign: char) -> impl Iterator<Item = &str> {
    let ends: Vec<usize> = unescaped(text, sign).chain([text.len()]).collect();
    let mut start = 0;
    ends.into_iter().map(move |end| {
        let part = &text[start..end];
        start = (end + 1).min(text.len());
        part
    })
}

/// The text without its escapes.
fn without_escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('\\', Some(&next)) if matches!(next, '}' | '~' | '=' | '#' | '\\' | '/' | '"') => {
                out.push(next);
                chars.next();
            }
            _ => out.push(c),
        }
    }
    out
}

impl Gap<'_> {
    fn answer(&self, draft: &mut Draft<'_>, findings: &mut Findings<'_>) {
        let span = draft.span.clone();
        let answers = split_unescaped(self.answers, '~').map(|answer| {
            let mut parts = split_unescaped(answer, '#');
            let (written, feedback) = (parts.next().unwrap_or_default(), parts.next());
            let (percent, written) = weighed(written.trim());
            let said = |text: &str| markdown_of_html(&without_escapes(text), false);
            let feedback = feedback.map(said).filter(|text| !is_blank(text));
            let feedback = feedback.map(|markdown| Text {
                markdown,
                span: span.clone(),
            });
            (percent, without_escapes(written), feedback)
        });
        match self.kind {
            GapKind::Typed { exact } => {
                let mut accepted = Vec::new();
                for (percent, text, feedback) in answers {
                    let text = plain_of_html(&text).into();
                    let span = span.clone();
                    let entry = Entry {
                        text,
                        percent,
                        feedback,
                        span,
                    };
                    accepted.extend(entry.spelling(findings));
                }
                draft.answered = Answered::Text { accepted, exact };
            }
            GapKind::Number => {
                let mut accepted = Vec::new();
                for (percent, text, feedback) in answers.filter(|(_, text, _)| text.trim() != "*") {
                    let (value, tolerance) = text.split_once(':').unwrap_or((&text, ""));
                    let span = span.clone();
                    let entry = Entry {
                        text: value.into(),
                        percent,
                        feedback,
                        span,
                    };
                    match entry.number(tolerance, findings) {
                        Ok(number) => accepted.extend(number),
                        Err(()) => draft.refused = true,
                    }
                }
                let units = Vec::new();
                draft.answered = Answered::Number(Numeric { accepted, units });
            }
            GapKind::Options { several } => {
                let mut earned = Vec::new();
                for (percent, text, explanation) in answers {
                    let right = percent >= 100.0 || (several && percent > 0.0);
                    if percent > 0.0 {
                        earned.push((percent, right, span.clone()));
                    }
                    let markdown = match text.contains(['<', '&']) {
                        true => markdown_of_html(&text, false),
                        false => plain_text(&text),
                    };
                    let text = Text {
                        markdown,
                        span: span.clone(),
                    };
                    draft.options.push(OptionDraft {
                        text,
                        right,
                        explanation,
                        last: None,
                    });
                }
                partial_credit(&earned, findings);
                if !several && earned.iter().filter(|(_, right, _)| *right).count() > 1 {
                    draft.answered = Answered::Any;
                }
            }
        }
    }
}

/// What an answer earns in percent, and the rest of it.
fn weighed(answer: &str) -> (f64, &str) {
    if let Some(rest) = answer.strip_prefix('=') {
        return (100.0, rest.trim());
    }
    let weight = answer
        .strip_prefix('%')
        .and_then(|rest| rest.split_once('%'));
    match weight.and_then(|(weight, rest)| Some((weight.trim().parse().ok()?, rest.trim()))) {
        Some((percent, rest)) => (f64::clamp(percent, -100.0, 100.0), rest),
        None => (0.0, answer.trim()),
    }
}
