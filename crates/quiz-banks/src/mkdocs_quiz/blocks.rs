//! Finds the quizzes of a page.

use crate::lines::{Fence, Line, Lines, heading};
use memchr::memmem;
use std::ops::Range;

const OPEN: &str = "<quiz>";
const CLOSE: &str = "</quiz>";
const OLD: &str = "<?quiz?>";

/// What matters on a page.
pub(super) enum Found<'t> {
    /// The lines between the tags. The opening tag is on this line.
    Quiz(Line<'t>, Vec<Line<'t>>),
    /// A quiz that is not closed before the next one opens, and whether the tag is alone on its
    /// line and so not just a mention.
    Unclosed(Range<usize>, bool),
    /// A closing tag that closes nothing.
    Stray(Range<usize>),
    /// A block in the syntax of an older version.
    Old(Range<usize>),
    /// A heading of the first level.
    Title(&'t str),
}

/// The quizzes of a page, in order. Fenced code outside a quiz is skipped, and so is a tag right
/// after a backtick.
pub(super) struct Blocks<'t> {
    text: &'t str,
    lines: Lines<'t>,
    /// The rest of a line on which a quiz ended.
    rest: Option<Line<'t>>,
    fences: Fences,
    /// The next closing tag, if it has been searched for.
    close: Option<usize>,
}

impl<'t> Blocks<'t> {
    /// The items in the remaining lines of the text.
    pub(super) fn new(text: &'t str, lines: Lines<'t>) -> Self {
        Self {
            text,
            lines,
            rest: None,
            fences: Fences::default(),
            close: Some(0),
        }
    }

    /// The first closing tag after a place. No part of the text is searched twice.
    fn close_after(&mut self, at: usize) -> Option<usize> {
        let known = self.close?;
        if known < at {
            let found = memmem::find(&self.text.as_bytes()[at..], CLOSE.as_bytes());
            self.close = found.map(|offset| at + offset);
        }
        self.close
    }

    fn quiz(&mut self, line: Line<'t>, at: usize) -> Found<'t> {
        let tag = part(line, at..at + OPEN.len());
        let inside = at + OPEN.len();
        let Some(close) = self.close_after(line.start + inside) else {
            self.rest = Some(part(line, inside..line.text.len()));
            return Found::Unclosed(tag.span(), line.text.trim() == OPEN);
        };
        let mut found = Vec::new();
        let mut next = part(line, inside..line.text.len());
        let mut after = self.lines.clone();
        loop {
            if let Some(end) = close
                .checked_sub(next.start)
                .filter(|end| *end <= next.text.len())
            {
                found.push(part(next, 0..end));
                self.rest = Some(part(next, end + CLOSE.len()..next.text.len()));
                self.lines = after;
                return Found::Quiz(tag, found);
            }
            found.push(next);
            let Some(following) = after.next() else { break };
            if following.text.trim_start().starts_with(OPEN) {
                break;
            }
            self.lines = after.clone();
            next = following;
        }
        Found::Unclosed(tag.span(), line.text.trim() == OPEN)
    }
}

impl<'t> Iterator for Blocks<'t> {
    type Item = Found<'t>;

    fn next(&mut self) -> Option<Found<'t>> {
        loop {
            let line = match self.rest.take() {
                Some(rest) => rest,
                None => {
                    let line = self.lines.next()?;
                    if let Some(end) = self.fences.end(line.text, self.lines.clone()) {
                        self.lines.find(|line| line.number == end);
                        continue;
                    }
                    line
                }
            };
            let mut at = 0;
            while let Some(offset) = line.text[at..].find('<') {
                let start = at + offset;
                at = start + 1;
                let (before, tag) = line.text.split_at(start);
                let rest_after = |tag: &str| part(line, start + tag.len()..line.text.len());
                if before.ends_with('`') {
                    continue;
                }
                if tag.starts_with(OPEN) {
                    return Some(self.quiz(line, start));
                }
                for (mark, old) in [(CLOSE, false), (OLD, true)] {
                    if tag.starts_with(mark) {
                        self.rest = Some(rest_after(mark));
                        let span = part(line, start..start + mark.len()).span();
                        return Some(if old {
                            Found::Old(span)
                        } else {
                            Found::Stray(span)
                        });
                    }
                }
            }
            if let Some((1, title)) = heading(line.text) {
                return Some(Found::Title(title));
            }
        }
    }
}

fn part(line: Line<'_>, range: Range<usize>) -> Line<'_> {
    Line {
        text: &line.text[range.clone()],
        start: line.start + range.start,
        number: line.number,
    }
}

/// Distinguishes code blocks from fences that are never closed.
#[derive(Default)]
pub(super) struct Fences {
    /// Fences that are never closed.
    hopeless: Vec<Fence>,
}

/// How many fences of different lengths may be searched for without success. Only a hostile file
/// has more.
const MOST_HOPELESS: usize = 16;

impl Fences {
    /// The number of the line that closes the code block which the line opens, if it opens one.
    pub(super) fn end<'t>(
        &mut self,
        line: &str,
        mut following: impl Iterator<Item = Line<'t>>,
    ) -> Option<u32> {
        let fence = Fence::opened_by(line)?;
        let known = |other: &Fence| other.covers(fence);
        if self.hopeless.len() == MOST_HOPELESS || self.hopeless.iter().any(known) {
            return None;
        }
        let end = following.find(|line| fence.closed_by(line.text));
        if end.is_none() {
            self.hopeless.push(fence);
        }
        end.map(|line| line.number)
    }
}
