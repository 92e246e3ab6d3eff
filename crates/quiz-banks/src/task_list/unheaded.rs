//! Questions without a heading: where they begin.

use super::question::{After, BadBox, Open};
use super::start::{Rank, Start};
use super::{Parser, question_heading};
use crate::blank::is_blank;
use crate::checkbox::{Checkbox, Label, LabelKind};
use crate::lines::{Fence, Line, Lines};

/// How many lines are read ahead.
pub(super) const AHEAD: usize = 100;

/// How many options follow before other text, and how many of them are right.
fn boxes_ahead(lines: Lines<'_>) -> (usize, usize) {
    let (mut boxes, mut right, mut blank) = (0, 0, false);
    let mut fence = None::<Fence>;
    for line in lines.take(AHEAD) {
        if let Some(open) = fence {
            fence = (!open.closed_by(line.text)).then_some(open);
            continue;
        }
        fence = Fence::opened_by(line.text);
        if let Some(checkbox) = Checkbox::on(line.text) {
            boxes += 1;
            right += usize::from(checkbox.ticked);
        } else if question_heading(line.text).is_some()
            || (blank
                && fence.is_none()
                && !line.is_blank()
                && !line.text.starts_with([' ', '\t', '>', '!']))
        {
            break;
        }
        blank = line.is_blank();
    }
    (boxes, right)
}

impl<'t> Parser<'t> {
    /// Whether a line right below an option begins another question.
    pub(super) fn begins_question(
        &self,
        start: Start<'t>,
        line: Line<'t>,
        lines: &Lines<'t>,
    ) -> bool {
        let is_labelled = start.rank == Rank::Sure && !line.text.trim_start().starts_with('`');
        let ahead = || boxes_ahead(lines.clone());
        match start.rank {
            Rank::Sure => is_labelled && self.open.draft.options.len() > 1 && ahead().0 > 0,
            Rank::Asks => self.open.is_complete() && ahead().0 > 1 && ahead().1 > 0,
            Rank::Plain => false,
        }
    }

    /// Text between options begins another question, or belongs to the option above.
    pub(super) fn settle_after(
        &mut self,
        line: Line<'t>,
        checkbox: &Checkbox<'t>,
        lines: &Lines<'t>,
    ) {
        let (more, right) = boxes_ahead(lines.clone());
        let is_complete = more > 0 && (right > 0 || checkbox.ticked) && self.open.is_complete();
        let hidden = self.open.after.hidden;
        match self.open.after.starts.best {
            Some(start) if start.rank == Rank::Sure => self.open_paragraph(start),
            Some(start) if is_complete && !hidden && !self.open.has_letters_alone() => {
                self.open_paragraph(start);
            }
            None if is_complete && self.open.is_ruled() => {
                self.open.bad_boxes.push(BadBox {
                    span: line.span(),
                    message: "there is a second list of options below the same question",
                    help: "write the question that it answers above it, as a heading",
                });
                self.open.after = After::default();
            }
            _ => self.open.settle_after(),
        }
    }

    /// Whether the options below belong to a paragraph and not to the text above it.
    pub(super) fn open_paragraph(&mut self, start: Start<'t>) {
        let prompt = start.text(&self.open.after.markdown);
        self.open.after.markdown.truncate(start.at);
        let end = std::mem::replace(&mut self.open.after.span.end, start.line.start);
        self.close();
        self.begin(start, prompt, end);
    }

    /// Begins a question without a heading, with a warning.
    fn begin(&mut self, start: Start<'t>, prompt: String, end: usize) {
        self.findings
            .warning(
                "question-without-heading",
                start.line.span(),
                "this question is not a heading",
            )
            .help("write `####` before it");
        let first = start.line;
        let begins = first.span().start;
        let mut open = Open::new(first.number, first.span(), begins);
        open.draft.prompt.span = begins..end;
        open.prompt_end = end;
        open.label = start.label.map(|label| Label {
            kind: LabelKind::Sure,
            ..label
        });
        open.draft.prompt.markdown = prompt;
        self.open = open;
    }

    /// Options without a heading, or below the title, answer the text above them.
    pub(super) fn first_option(&mut self, line: Line<'t>) {
        let is_title = self.open.level == 1
            && self.open.label.is_none()
            && self.bank.title.is_none()
            && self.bank.questions.is_empty()
            && !self.open.heading_asks;
        if self.open.draft.line != 0 && !is_title {
            return;
        }
        let best = self
            .open
            .starts
            .best
            .filter(|start| start.rank >= Rank::Asks);
        if let Some(start) = best
            && (is_title || start.label.is_some() || start.at > 0)
        {
            let prompt = start.text(&self.open.draft.prompt.markdown);
            let end = self.open.prompt_end;
            self.open.draft.prompt.markdown.truncate(start.at);
            let aside = std::mem::take(&mut self.open.aside);
            let bad_boxes = std::mem::take(&mut self.open.bad_boxes);
            self.close();
            self.begin(start, prompt, end);
            self.open.aside = aside;
            self.open.bad_boxes = bad_boxes;
            return;
        }
        if self.open.draft.line != 0 {
            return;
        }
        let draft = &mut self.open.draft;
        if is_blank(&draft.prompt.markdown) {
            draft.line = line.number;
            draft.span = line.span();
            return;
        }
        let above = &self.text[..self.open.prompt_end];
        let start = above.len() - above.trim_start().len();
        draft.line = 1 + above[..start].matches('\n').count() as u32;
        draft.prompt.span = start..self.open.prompt_end;
        draft.span = start..start + above[start..].lines().next().unwrap_or_default().len();
        self.findings
            .warning(
                "question-without-heading",
                draft.span.clone(),
                "this question is not a heading",
            )
            .help("write `####` before it");
    }
}
