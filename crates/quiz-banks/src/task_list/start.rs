//! Finds where a question without a heading may begin in loose text.

use super::tidy::asks;
use crate::checkbox::{Label, LabelKind};
use crate::lines::Line;
use crate::markdown::lone_link;
use crate::words::said;

/// How likely a line begins a question, from the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// A paragraph.
    Plain,
    /// It asks, is bold or has a number.
    Asks,
    /// It has a label such as `Q2.`.
    Sure,
}

/// A place where a question may begin.
#[derive(Clone, Copy, Debug)]
pub(super) struct Start<'t> {
    /// In the Markdown that is collected.
    pub(super) at: usize,
    pub(super) line: Line<'t>,
    pub(super) label: Option<Label>,
    pub(super) rank: Rank,
}

impl Start<'_> {
    /// The text from there on, without its label. `markdown` is all that was collected.
    pub(super) fn text(&self, markdown: &str) -> String {
        let text = markdown[self.at..].trim_start();
        let bare = text.trim_start_matches(['*', '_']);
        let marks = &text[..text.len() - bare.len()];
        match self.label {
            Some(label) if !matches!(label.kind, LabelKind::Letter(_)) => {
                format!("{marks}{}", &bare[label.length..])
            }
            _ => text.to_owned(),
        }
    }
}

/// The most likely beginning of a question among some lines.
#[derive(Default)]
pub(super) struct Starts<'t> {
    paragraph: Option<(usize, Line<'t>)>,
    pub(super) best: Option<Start<'t>>,
}

impl<'t> Starts<'t> {
    /// Adds a line of text at this place of the Markdown.
    pub(super) fn see(&mut self, at: usize, line: Line<'t>) {
        let text = line.text.trim();
        if text.is_empty() {
            self.paragraph = None;
            return;
        }
        let other = |first: char| "-+>|<!#".contains(first);
        if text.starts_with(other) || said(text).is_some() || lone_link(text).is_some() {
            return;
        }
        let (first_at, first) = *self.paragraph.get_or_insert((at, line));
        let label = label(text);
        let (rank, at, line) = match label {
            Some(label) if label.is_telling() => (Rank::Sure, at, line),
            Some(_) => (Rank::Asks, at, line),
            None if asks(text) => (Rank::Asks, first_at, first),
            None => (Rank::Plain, first_at, first),
        };
        // A paragraph's label is the one of its first line.
        let label = label.or_else(|| self::label(line.text.trim()));
        if self.best.is_none_or(|best| best.rank <= rank) {
            self.best = Some(Start {
                at,
                line,
                label,
                rank,
            });
        }
    }
}

/// The label of a line, which may be bold.
fn label(text: &str) -> Option<Label> {
    Label::of(text.trim_start_matches(['*', '_']))
}
