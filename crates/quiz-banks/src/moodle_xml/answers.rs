//! Options, truths, spellings, numbers and pairs.

use super::{Format, explanation, said, text_of, value};
use crate::blank::is_blank;
use crate::bounds;
use crate::diagnostic::Findings;
use crate::draft::{Answered, Draft, OptionDraft, SpellingDraft, Text, truth_options};
use crate::gift::partial_credit;
use crate::pairs::each_pair;
use crate::xml::{self, child, children};
use quiz_engine::question::{Markdown, Number, Numeric};
use roxmltree::Node;
use std::borrow::Cow;
use std::ops::Range;

/// What an answer earns, in percent. 0 if it does not say.
fn fraction(answer: Node<'_, '_>) -> f64 {
    let written = answer.attribute("fraction").unwrap_or_default();
    written.trim().parse().unwrap_or(0.0)
}

/// The same as a whole number from 0 to 100. A small positive value stays positive.
fn whole_percent(percent: f64) -> u8 {
    let percent = percent.clamp(0.0, 100.0);
    if percent > 0.0 {
        percent.round().max(1.0) as u8
    } else {
        0
    }
}

pub(super) fn options<'t>(
    mut draft: Draft<'t>,
    question: Node<'_, '_>,
    kind: &str,
    findings: &mut Findings<'_>,
) -> Draft<'t> {
    let says_single = value(question, "single").map(|single| matches!(&*single, "true" | "1"));
    let single = kind == "multichoice" && says_single.unwrap_or(true);
    let mut earned = Vec::new();
    for answer in children(question, "answer").take(bounds::ANSWERS) {
        let correct = answer.attribute("fraction").is_none()
            && value(answer, "correctanswer").is_some_and(|correct| correct == "1");
        let percent = if correct { 100.0 } else { fraction(answer) };
        let right = percent >= 100.0 || (!single && percent > 0.0);
        let text = text_of(answer, Format::Auto);
        if percent > 0.0 {
            earned.push((percent, right, text.span.clone()));
        }
        draft.options.push(OptionDraft {
            text,
            right,
            explanation: explanation(answer, "feedback"),
            last: None,
        });
    }
    partial_credit(&earned, findings);
    if single && earned.iter().filter(|(_, right, _)| *right).count() > 1 {
        draft.answered = Answered::Any;
    }
    overall_feedback(question, findings);
    draft
}

/// Reports the texts for right, partly right and wrong answers, except Moodle's defaults.
fn overall_feedback(question: Node<'_, '_>, findings: &mut Findings<'_>) {
    const MOODLE: &[&str] = &[
        "Your answer is correct.",
        "Your answer is partially correct.",
        "Your answer is incorrect.",
    ];
    for name in [
        "correctfeedback",
        "partiallycorrectfeedback",
        "incorrectfeedback",
    ] {
        let Some(text) = explanation(question, name) else {
            continue;
        };
        if !MOODLE.contains(&text.markdown.trim()) {
            findings
                .warning(
                    "lost-feedback",
                    text.span,
                    "feedback on right or wrong answers as a whole is left out",
                )
                .help("say it in <generalfeedback>, which everyone reads at the close");
        }
    }
}

pub(super) fn truth<'t>(mut draft: Draft<'t>, question: Node<'_, '_>) -> Draft<'t> {
    let mut right = None;
    let mut feedback = [None, None];
    for answer in children(question, "answer") {
        let is_true = said(answer).trim().eq_ignore_ascii_case("true");
        feedback[usize::from(!is_true)] = explanation(answer, "feedback");
        if fraction(answer) > 0.0 {
            right = Some(is_true);
        }
    }
    draft.answered = Answered::Truth;
    draft.options = truth_options(right, &draft.span);
    for (option, feedback) in draft.options.iter_mut().zip(feedback) {
        option.explanation = feedback;
    }
    draft
}

pub(super) fn spellings<'t>(
    mut draft: Draft<'t>,
    question: Node<'_, '_>,
    findings: &mut Findings<'_>,
) -> Draft<'t> {
    let mut accepted = Vec::new();
    for answer in children(question, "answer").take(bounds::ANSWERS) {
        let span = xml::mark(child(answer, "text").unwrap_or(answer));
        let feedback = explanation(answer, "feedback");
        let entry = Entry {
            text: said(answer),
            percent: fraction(answer),
            feedback,
            span,
        };
        accepted.extend(entry.spelling(findings));
    }
    let exact = value(question, "usecase").is_some_and(|usecase| usecase == "1");
    draft.answered = Answered::Text { accepted, exact };
    draft
}

/// A typed answer.
pub(super) struct Entry<'s> {
    pub(super) text: Cow<'s, str>,
    pub(super) percent: f64,
    pub(super) feedback: Option<Text>,
    pub(super) span: Range<usize>,
}

impl Entry<'_> {
    /// The accepted spelling, if it earns anything.
    pub(super) fn spelling(self, findings: &mut Findings<'_>) -> Option<SpellingDraft> {
        let percent = whole_percent(self.percent);
        if percent == 0 {
            lost_feedback(self.feedback, findings);
            return None;
        }
        let text = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.replace("\\*", "").contains('*') {
            findings
                .warning(
                    "wildcard",
                    self.span.clone(),
                    "`*` means any text in Moodle, but here it is an asterisk",
                )
                .help(
                    "write each spelling that is right; slips and small words are forgiven anyway",
                );
            if text == "*" {
                return None;
            }
        }
        Some(SpellingDraft {
            text: text.replace("\\*", "*"),
            span: self.span,
            percent,
            explanation: self.feedback,
        })
    }

    /// The accepted number, if it earns anything. `Err` if it is not a number.
    pub(super) fn number(
        self,
        tolerance: &str,
        findings: &mut Findings<'_>,
    ) -> Result<Option<Number>, ()> {
        let percent = whole_percent(self.percent);
        if percent == 0 {
            lost_feedback(self.feedback, findings);
            return Ok(None);
        }
        let value = |text: &str| text.trim().replace(',', ".").parse::<f64>().ok();
        let tolerance = match tolerance.trim() {
            "" => Some(0.0),
            tolerance => value(tolerance),
        };
        let number = value(&self.text).zip(tolerance);
        match number.and_then(|(value, tolerance)| Number::around(value, tolerance)) {
            Some(number) => Ok(Some(Number {
                percent,
                explanation: self.feedback.map(|text| Markdown::new(text.markdown)),
                ..number
            })),
            None => {
                findings
                    .error(
                        "bad-number",
                        self.span,
                        "this is not a number with its tolerance",
                    )
                    .help("write a number such as 3.14, and a tolerance of 0 or more");
                Err(())
            }
        }
    }
}

/// Reports feedback on wrong answers that nobody will see.
fn lost_feedback(feedback: Option<Text>, findings: &mut Findings<'_>) {
    if let Some(feedback) = feedback {
        findings
            .warning(
                "lost-feedback",
                feedback.span,
                "feedback on a wrong answer that is typed is left out",
            )
            .help("say it in <generalfeedback>, which everyone reads at the close");
    }
}

pub(super) fn numbers<'t>(
    mut draft: Draft<'t>,
    question: Node<'_, '_>,
    findings: &mut Findings<'_>,
) -> Draft<'t> {
    let mut accepted = Vec::new();
    for answer in children(question, "answer").take(bounds::ANSWERS) {
        let text = said(answer);
        if text.trim() == "*" {
            lost_feedback(explanation(answer, "feedback"), findings);
            continue;
        }
        let entry = Entry {
            text,
            percent: fraction(answer),
            feedback: explanation(answer, "feedback"),
            span: xml::mark(child(answer, "text").unwrap_or(answer)),
        };
        let tolerance = value(answer, "tolerance").unwrap_or_default();
        match entry.number(&tolerance, findings) {
            Ok(number) => accepted.extend(number),
            Err(()) => draft.refused = true,
        }
    }
    let units = units(question, findings);
    draft.answered = Answered::Number(Numeric { accepted, units });
    draft
}

/// The units with the multiplier 1.
fn units(question: Node<'_, '_>, findings: &mut Findings<'_>) -> Vec<Box<str>> {
    let mut units = Vec::new();
    let all = child(question, "units").into_iter();
    for unit in all.flat_map(|units| children(units, "unit")) {
        let name = value(unit, "unit_name").unwrap_or_default();
        let multiplier = value(unit, "multiplier").and_then(|one| one.parse::<f64>().ok());
        if is_blank(&name) {
            continue;
        }
        if multiplier.is_none_or(|multiplier| multiplier == 1.0) {
            units.push((&*name).into());
        } else {
            let message =
                format!("the unit {name} is left out, for numbers are not converted here");
            findings
                .warning("unused-key", xml::mark(unit), message)
                .help("say in the question which unit is asked for");
        }
    }
    units
}

/// A question for each pair.
pub(super) fn pairs<'t>(
    draft: Draft<'t>,
    question: Node<'_, '_>,
    findings: &mut Findings<'_>,
) -> Vec<Draft<'t>> {
    let mut pairs = Vec::new();
    for pair in children(question, "subquestion").take(bounds::ANSWERS) {
        let right = child(pair, "answer").map(|answer| text_of(answer, Format::Html));
        pairs.push((text_of(pair, Format::Auto), right.unwrap_or_default()));
    }
    each_pair(draft, pairs, findings)
}
