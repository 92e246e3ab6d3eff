//! One quiz of a page.

use super::blanks::Blanks;
use super::blocks::Fences;
use super::texts::{explain, joined, quoted};
use crate::blank::is_blank;
use crate::checkbox::Checkbox;
use crate::diagnostic::Findings;
use crate::draft::{Draft, OptionDraft, Text};
use crate::lines::Line;
use crate::{markdown, pictures};
use std::borrow::Cow;

/// The lines of a block, without what all of them are indented by and without blank ends.
pub(super) struct Block<'t> {
    lines: Vec<Line<'t>>,
}

/// An answer as its lines come in.
struct Answer<'t> {
    line: Line<'t>,
    checkbox: Checkbox<'t>,
    feedback: Vec<Line<'t>>,
}

impl<'t> Block<'t> {
    pub(super) fn of(lines: &[Line<'t>]) -> Self {
        let written = || lines.iter().filter(|line| !line.is_blank());
        let first = written().next().map_or("", |line| line.text);
        let mut common = &first[..first.len() - first.trim_start_matches([' ', '\t']).len()];
        for line in written() {
            let same = common.bytes().zip(line.text.bytes());
            common = &common[..same.take_while(|(a, b)| a == b).count()];
        }
        let from = lines.iter().position(|line| !line.is_blank());
        let to = lines.iter().rposition(|line| !line.is_blank());
        let lines = match (from, to) {
            (Some(from), Some(to)) => &lines[from..=to],
            _ => &[],
        };
        let dedent = |line: &Line<'t>| {
            let text = line.text.get(common.len()..).filter(|_| !line.is_blank());
            let text = text.unwrap_or_default();
            Line {
                text,
                start: line.start + if text.is_empty() { 0 } else { common.len() },
                number: line.number,
            }
        };
        Self {
            lines: lines.iter().map(dedent).collect(),
        }
    }

    /// How many lines stand before the first answer.
    fn prompt_len(&self) -> usize {
        let mut fences = Fences::default();
        let mut code_until = 0;
        let is_answer = |(at, line): (usize, &Line<'t>)| {
            if line.number <= code_until {
                return false;
            }
            let below = self.lines[at + 1..].iter().copied();
            if let Some(end) = fences.end(line.text, below) {
                code_until = end;
                return false;
            }
            answer(line.text).is_some() || is_bad_box(line.text)
        };
        let first = self.lines.iter().enumerate().position(is_answer);
        first.unwrap_or(self.lines.len())
    }

    /// The question that it asks, or one for each of its blanks.
    pub(super) fn read(
        &self,
        text: &'t str,
        tag: Line<'t>,
        findings: &mut Findings<'_>,
    ) -> Vec<Draft<'t>> {
        let first = self.lines.first().copied().unwrap_or(tag);
        let mut draft = Draft::new(first.number, first.span());
        let (prompt, rest) = self.lines.split_at(self.prompt_len());
        if let Some(blanks) = Blanks::of(&self.lines, prompt.len()) {
            if blanks.alone {
                return blanks.read(draft, text, findings);
            }
            if !blanks.are_code() {
                findings
                    .error(
                        "two-answers",
                        blanks.first(),
                        "the question has a blank to fill in and answers to choose from",
                    )
                    .help("leave out the answers, or write the blank without `[[` and `]]`");
                draft.refused = true;
            }
        }
        draft.prompt = joined(prompt);
        draft.prompt.span = match prompt {
            [] => tag.span(),
            _ => draft.prompt.span,
        };
        if !prompt.is_empty() {
            draft.identity = Cow::Borrowed(&text[draft.prompt.span.clone()]);
        }
        let (answers, content) = self.answers(rest, &mut draft, findings);
        draft.options = answers
            .into_iter()
            .map(|answer| {
                let place = match answer.checkbox.text {
                    "" => answer.line.span(),
                    text => answer.line.span_of(text),
                };
                let feedback = Some(quoted(&answer.feedback));
                OptionDraft {
                    text: Text {
                        markdown: markdown::paragraph(answer.checkbox.text).into_owned(),
                        span: place,
                    },
                    right: answer.checkbox.ticked,
                    explanation: feedback.filter(|text| !is_blank(&text.markdown)),
                    last: None,
                }
            })
            .collect();
        explain(&mut draft, content);
        pictures::settle(&mut draft, findings);
        vec![draft]
    }

    /// The answers, and the lines that follow them.
    fn answers<'b>(
        &self,
        lines: &'b [Line<'t>],
        draft: &mut Draft<'_>,
        findings: &mut Findings<'_>,
    ) -> (Vec<Answer<'t>>, &'b [Line<'t>]) {
        let mut answers: Vec<Answer<'t>> = Vec::new();
        let mut blank = false;
        for (at, line) in lines.iter().enumerate() {
            if let Some(checkbox) = answer(line.text) {
                if checkbox.odd || line.text.starts_with('+') {
                    findings
                        .warning("odd-box", line.span(), "mkdocs-quiz sees no answer here")
                        .help("write `- [ ] text` or `- [x] text`");
                }
                answers.push(Answer {
                    line: *line,
                    checkbox,
                    feedback: Vec::new(),
                });
                blank = false;
            } else if is_bad_box(line.text) {
                findings
                    .error(
                        "bad-box",
                        line.span(),
                        "the box of an answer is empty or holds an x",
                    )
                    .help("write `- [ ] text` or `- [x] text`");
                draft.refused = true;
            } else if line.is_blank() {
                blank = true;
            } else if line.text.starts_with('>') && !blank {
                if let Some(above) = answers.last_mut() {
                    above.feedback.push(*line);
                }
            } else {
                self.content(&lines[at..], draft, findings);
                return (answers, &lines[at..]);
            }
        }
        (answers, &[])
    }

    /// Says what of the text below the answers looks like more of them.
    fn content(&self, lines: &[Line<'t>], draft: &mut Draft<'_>, findings: &mut Findings<'_>) {
        let mut fences = Fences::default();
        let mut code_until = 0;
        let more = lines.iter().enumerate().find(|(at, line)| {
            if line.number > code_until
                && let Some(end) = fences.end(line.text, lines[at + 1..].iter().copied())
            {
                code_until = end;
            }
            line.number > code_until && answer(line.text).is_some()
        });
        let Some(first) = lines.first() else { return };
        let apart = first.text.starts_with('>');
        match more {
            Some(_) if apart => {
                findings
                    .error(
                        "loose-feedback",
                        first.span(),
                        "there is a blank line between this feedback and its answer, and more answers follow",
                    )
                    .help("leave the blank line out");
                draft.refused = true;
            }
            Some((_, more)) => {
                findings
                    .warning(
                        "loose-text",
                        more.span(),
                        "answers below other text are part of the explanation",
                    )
                    .help("put only feedback between answers, each on one line");
            }
            None if apart => {
                findings
                    .warning(
                        "loose-feedback",
                        first.span(),
                        "there is a blank line between this and the answer, so it is part of the explanation",
                    )
                    .help("leave the blank line out to make it feedback on the answer");
            }
            None => {}
        }
    }
}

/// An answer, which is not indented.
fn answer(line: &str) -> Option<Checkbox<'_>> {
    Checkbox::on(line).filter(|checkbox| checkbox.indent == 0)
}

/// Whether it would be an answer, were it not for what the box holds.
fn is_bad_box(line: &str) -> bool {
    let mut marks = line.chars();
    matches!(marks.next(), Some('-' | '*'))
        && marks.next() == Some(' ')
        && marks.next() == Some('[')
        && marks
            .next()
            .is_some_and(|mark| !matches!(mark, 'x' | 'X' | ' ' | ']'))
        && marks.as_str().starts_with("] ")
        && answer(line).is_none()
}
