//! Aiken: plain text, an option a line, and below them the letter of the right one.
//!
//! ```text
//! file     = question*
//! question = line+ option option+ answer
//! option   = letter ( ")" | "." ) [ " " ] text        A, B, C… in this order
//! answer   = "ANSWER:" letter
//! feedback = "Feedback:" text                         above or below the answer
//! ```
//!
//! Everything is plain text: no sign has a meaning, and blank lines only separate paragraphs. What
//! Moodle's grammar refuses is read where its meaning is clear:
//! - Letters and `answer:` may be in lower case, a lower-case letter needs a space after its mark.
//! - The question may have several lines.
//! - Text below an option is part of it, with a warning, unless options from A follow: then the
//!   question above has no answer, and the text begins the next.
//! - A question that begins with "A. …" is not an option if an option A follows.
//! - Options may have other labels, if all of them do: numbers, brackets, colons, the full-width
//!   signs of East Asian keyboards. The answer to numbered options is a number. The word for it may
//!   be another (`Ans:`, `答案：`).
//! - The numbers of questions are left out, if all have one and they count up.
//! - The letter of the answer counts options, whatever their labels are. If the labels are not A,
//!   B, C… and the count and the label disagree, the question is refused.

mod label;
#[cfg(test)]
mod tests;

use super::assemble::assemble;
use super::diagnostic::Findings;
use super::draft::{BankDraft, Draft, OptionDraft, Parsed, Text};
use super::lines::{Line, lines};
use super::literal::Literal;
use super::words::{Said, said};
use crate::limits::Limits;
use label::{Key, Label, answer};
use std::borrow::Cow;
use std::mem::take;

/// Whether there are answers below options, and nearly all lines belong to such questions. A file
/// with the extension `aiken` needs options only.
pub(crate) fn looks_like(text: &str, extension: &str) -> bool {
    let (mut below_option, mut lines, mut known, mut answers) = (false, 0, 0, 0);
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        lines += 1;
        let is_answer = answer(line).is_some_and(|rest| Key::of(rest).is_some());
        answers += usize::from(below_option && is_answer);
        let is_option = Label::of(line).or_else(|| Label::loose(line)).is_some();
        below_option = is_option || (below_option && said(line) == Some(Said::Explanation));
        known += usize::from(is_option || is_answer);
        if extension == "aiken" && Label::of(line).is_some() {
            return true;
        }
    }
    // A question has two lines of options and one of the answer; the others are its prompt.
    answers > 0 && known * 4 >= lines
}

/// Reads an Aiken text. `stem` names the bank.
pub fn parse_aiken(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut parser = Parser {
        text,
        findings: Findings::new(text),
        bank: BankDraft {
            of_lines: true,
            ..BankDraft::default()
        },
        open: Open::default(),
    };
    for line in lines(text) {
        parser.line(line);
    }
    parser.abandon();
    drop_numbers(&mut parser.bank.questions);
    assemble(stem, parser.bank, parser.findings, limits)
}

/// Leaves out the numbers of questions, if all have one and they count up. Ids keep them, so that what
/// members have answered is not lost.
fn drop_numbers(questions: &mut [Draft<'_>]) {
    let numbered = |draft: &Draft<'_>| {
        let prompt = &draft.prompt.markdown;
        let digits = prompt.bytes().take_while(u8::is_ascii_digit).count();
        let rest = prompt[digits..].trim_start_matches('\\');
        let text = rest.strip_prefix(['.', ')'])?.strip_prefix([' ', '\t'])?;
        let number: u32 = prompt[..digits].parse().ok()?;
        Some((number, prompt.len() - text.trim_start().len()))
    };
    let labels: Option<Vec<_>> = questions.iter().map(numbered).collect();
    let Some(labels) = labels else {
        return;
    };
    let counts_up = labels.windows(2).all(|pair| pair[0].0 < pair[1].0);
    let starts = labels.len() > 1 || labels.first().is_some_and(|(number, _)| *number == 1);
    if counts_up && starts {
        for (draft, (_, length)) in questions.iter_mut().zip(labels) {
            draft.prompt.markdown.drain(..length);
        }
    }
}

struct Parser<'t> {
    text: &'t str,
    findings: Findings<'t>,
    bank: BankDraft<'t>,
    open: Open<'t>,
}

/// A question whose answer has not been read yet.
#[derive(Default)]
struct Open<'t> {
    prompt: Vec<Line<'t>>,
    options: Vec<Choice<'t>>,
    /// Lines below the last option. What follows decides where they belong.
    loose: Vec<Line<'t>>,
    /// What explains the answer.
    feedback: Option<Text>,
}

struct Choice<'t> {
    line: Line<'t>,
    label: Label<'t>,
    more: Vec<Line<'t>>,
}

impl<'t> Parser<'t> {
    fn line(&mut self, line: Line<'t>) {
        let text = line.text.trim();
        if let Some(rest) = answer(text)
            && (!self.open.options.is_empty() || Key::of(rest).is_some())
        {
            self.answer(line, rest);
        } else if said(text) == Some(Said::Explanation) && self.feedback(line) {
            // It is kept where it belongs.
        } else if let Some(label) = Label::of(text).filter(|label| self.open.takes(label)) {
            self.option(line, label);
        } else if let Some(label) = Label::loose(text).filter(|label| self.open.goes_on(label)) {
            self.option(line, label);
        } else if Label::loose(text).is_some_and(|label| label.index == 0)
            && !self.open.options.is_empty()
            && !self.open.loose.is_empty()
        {
            // The question above has no answer, and here the options of the next begin.
            let prompt = take(&mut self.open.loose);
            self.abandon();
            self.open.prompt = prompt;
            self.open.prompt.push(line);
        } else if self.open.options.is_empty() {
            if !text.is_empty() || !self.open.prompt.is_empty() {
                self.open.prompt.push(line);
            }
        } else if !text.is_empty() || !self.open.loose.is_empty() {
            self.open.loose.push(line);
        }
    }

    /// Adds an explanation to the open question, or to the one that has just ended. `false` if
    /// there is neither.
    fn feedback(&mut self, line: Line<'t>) -> bool {
        let text = line.text.trim();
        let said = text
            .split_once([':', '：'])
            .map_or("", |(_, said)| said.trim());
        let mut markdown = Literal::default();
        markdown.push_plain(said);
        let feedback = Text {
            markdown: markdown.finish(),
            span: line.span(),
        };
        let place = if !self.open.options.is_empty() {
            &mut self.open.feedback
        } else if let Some(last) = self.bank.questions.last_mut()
            && self.open.prompt.iter().all(Line::is_blank)
        {
            &mut last.explanation
        } else {
            return false;
        };
        match place {
            Some(above) => {
                above.markdown.push_str("\n\n");
                above.markdown.push_str(&feedback.markdown);
            }
            None => *place = (!said.is_empty()).then_some(feedback),
        }
        true
    }

    /// Turns the last lines of a prompt into options if they have labels of another kind.
    fn relabel(&mut self) {
        let lines = &self.open.prompt;
        let is_first =
            |line: &Line<'_>| Label::loose(line.text.trim()).is_some_and(|label| label.index == 0);
        let Some(start) = lines.iter().rposition(is_first).filter(|at| *at > 0) else {
            return;
        };
        let below = self.open.prompt.split_off(start);
        let mut options: Vec<Choice<'t>> = Vec::new();
        for line in below {
            let label = Label::loose(line.text.trim());
            match label.filter(|label| {
                label.index == options.len()
                    && options
                        .first()
                        .is_none_or(|one| one.label.is_number == label.is_number)
            }) {
                Some(label) => options.push(Choice {
                    line,
                    label,
                    more: Vec::new(),
                }),
                None if line.is_blank() => {}
                None => {
                    self.findings
                        .warning(
                            "loose-text",
                            line.span(),
                            "text below an option is taken as part of it",
                        )
                        .help("write the option in one line");
                    options
                        .last_mut()
                        .expect("the first is an option")
                        .more
                        .push(line);
                }
            }
        }
        self.open.options = options;
    }

    fn option(&mut self, line: Line<'t>, label: Label<'t>) {
        let open = &mut self.open;
        if label.index == 0 && !open.options.is_empty() {
            if !open.loose.is_empty() {
                let prompt = take(&mut open.loose);
                self.abandon();
                self.open.prompt = prompt;
            } else if open.prompt.is_empty() && open.options.len() == 1 {
                let prompt = open.options.remove(0).line;
                open.prompt.push(prompt);
                self.findings
                    .warning(
                        "label-order",
                        prompt.span(),
                        "the question begins like an option, and most readers take it for one",
                    )
                    .help("let it begin with another word");
            }
        }
        self.settle_loose();
        self.open.options.push(Choice {
            line,
            label,
            more: Vec::new(),
        });
    }

    fn settle_loose(&mut self) {
        let loose = take(&mut self.open.loose);
        let (Some(first), Some(above)) = (loose.first(), self.open.options.last_mut()) else {
            return;
        };
        self.findings
            .warning(
                "loose-text",
                first.span(),
                "text below an option is taken as part of it",
            )
            .help("write the option in one line");
        above.more = loose;
    }

    fn answer(&mut self, line: Line<'t>, rest: &'t str) {
        self.settle_loose();
        if self.open.options.is_empty() {
            self.relabel();
        }
        let open = take(&mut self.open);
        if open.prompt.is_empty() && open.options.is_empty() {
            self.findings
                .error(
                    "bad-answer",
                    line.span(),
                    "there is no question above this answer",
                )
                .help("write the question and its options above it");
            self.bank.refused += 1;
            return;
        }
        let strays = self.strays(&open);
        let right = if open.options.is_empty() || strays {
            None
        } else {
            right(&open.options, line, rest, &mut self.findings)
        };
        // A question without options is refused later.
        let refused = right.is_none() && !open.options.is_empty();
        let draft = open.draft(self.text, line, right, refused);
        self.bank.questions.push(draft);
    }

    /// Reports lines of a prompt that look like the options or the answer of another question.
    fn strays(&mut self, open: &Open<'t>) -> bool {
        if open.options.is_empty() {
            return false;
        }
        let is_key = |line: &&Line<'_>| {
            answer(line.text.trim()).is_some_and(|rest| !rest.is_empty() && rest.len() < 80)
        };
        let labels = || {
            open.prompt
                .iter()
                .filter_map(|line| Label::of(line.text.trim()))
        };
        let is_list =
            labels().any(|label| label.index == 0) && labels().any(|label| label.index == 1);
        let first = match open.prompt.iter().find(is_key) {
            Some(line) => line,
            None if is_list => open
                .prompt
                .iter()
                .find(|line| Label::of(line.text.trim()).is_some())
                .unwrap_or(&open.prompt[0]),
            None => return false,
        };
        self.findings
            .error(
                "loose-text",
                first.span(),
                "this looks like part of another question, but it is in the text of this one",
            )
            .help("write each question as a line, its options `A) …` and `ANSWER: A` below them");
        true
    }

    /// Ends a question that has no answer. Text below it may begin another.
    fn abandon(&mut self) {
        let mut open = take(&mut self.open);
        let prompt = take(&mut open.loose);
        let Some(first) = open.first() else {
            return;
        };
        let refused = !open.options.is_empty();
        let draft = open.draft(self.text, first, None, refused);
        if refused {
            self.findings
                .error(
                    "no-right-option",
                    draft.span.clone(),
                    "no answer follows the options",
                )
                .help("write `ANSWER: A` below them, with the letter of the right one");
        }
        self.bank.questions.push(draft);
        if !prompt.is_empty() {
            self.open.prompt = prompt;
            self.abandon();
        }
    }
}

impl<'t> Open<'t> {
    /// Whether a line with this label is an option and not text that begins like one. A label that
    /// is not the next one counts only below other options and with a space after it.
    fn takes(&self, label: &Label<'_>) -> bool {
        let next = label.index == self.options.len();
        next || (label.spaced && !self.options.is_empty())
    }

    /// Whether a label of another kind continues the options above.
    fn goes_on(&self, label: &Label<'_>) -> bool {
        let numbered = self.options.first().map(|one| one.label.is_number);
        numbered == Some(label.is_number) && label.index == self.options.len()
    }

    fn first(&self) -> Option<Line<'t>> {
        let option = self.options.first().map(|option| option.line);
        self.prompt.first().copied().or(option)
    }

    fn draft(self, text: &'t str, end: Line<'t>, right: Option<usize>, refused: bool) -> Draft<'t> {
        let first = self.first().unwrap_or(end);
        let mut draft = Draft::new(first.number, first.span());
        let mut prompt = Literal::default();
        let mut span = first.span();
        for line in &self.prompt {
            prompt.push_plain(line.text);
            if !line.is_blank() {
                span.end = line.span().end;
            }
        }
        if !self.prompt.is_empty() {
            draft.identity = Cow::Borrowed(&text[span.clone()]);
        }
        draft.prompt = Text {
            markdown: prompt.finish(),
            span,
        };
        draft.refused = refused;
        let option = |(at, choice): (usize, Choice<'t>)| {
            let mut text = Literal::default();
            text.push_plain(choice.label.text);
            for line in &choice.more {
                text.push_plain(line.text);
            }
            let place = match choice.label.text {
                "" => choice.line.span(),
                text => choice.line.span_of(text),
            };
            OptionDraft {
                text: Text {
                    markdown: text.finish(),
                    span: place,
                },
                right: right == Some(at),
                ..OptionDraft::default()
            }
        };
        draft.options = self.options.into_iter().enumerate().map(option).collect();
        draft.explanation = self.feedback;
        draft
    }
}

/// The index of the right option.
fn right(
    options: &[Choice<'_>],
    line: Line<'_>,
    rest: &str,
    findings: &mut Findings<'_>,
) -> Option<usize> {
    let help = "write `ANSWER: A`, with the letter of the one right option";
    let numbered = options.first().is_some_and(|option| option.label.is_number);
    let Some(Key {
        index: counted,
        after,
        ..
    }) = Key::of(rest).filter(|key| key.is_number == numbered)
    else {
        let message = match numbered {
            false => "no letter of an option follows `ANSWER:`",
            true => "no number of an option follows `ANSWER:`",
        };
        findings
            .error("bad-answer", line.span(), message)
            .help(help);
        return None;
    };
    let more = |word: &str| word.len() == 1 || matches!(word, "and" | "or" | "AND" | "OR");
    let words = || after.split(|c: char| !c.is_alphanumeric());
    let mut letters = words().filter(|word| !word.is_empty()).peekable();
    if letters.peek().is_some() && letters.all(more) {
        findings
            .error("bad-answer", line.span_of(rest), "more than one letter follows `ANSWER:`")
            .help("a question of this format has one right option; the bot's own format may have several");
        return None;
    }
    let in_order = |(at, option): (usize, &Choice<'_>)| option.label.index == at;
    if !options.iter().enumerate().all(in_order) {
        let labelled = options
            .iter()
            .position(|option| option.label.index == counted);
        let message = "the options are not labelled A, B, C…";
        let span = line.span();
        if labelled != Some(counted) {
            findings
                .error(
                    "label-order",
                    span,
                    format!("{message}, so the answer may mean another one"),
                )
                .help("label them in order: the answer counts them");
            return None;
        }
        findings
            .warning("label-order", span, message)
            .help("label them in order");
    }
    let Some(option) = options.get(counted) else {
        let name = match numbered {
            true => (counted + 1).to_string(),
            false => char::from(b'A' + counted.min(25) as u8).to_string(),
        };
        findings
            .error(
                "bad-answer",
                line.span_of(rest),
                format!("there is no option {name}"),
            )
            .help(help);
        return None;
    };
    if !after.is_empty() && after != option.label.text {
        findings.warning(
            "loose-text",
            line.span_of(after),
            "text after the letter of the answer is left out",
        );
    }
    Some(counted)
}
