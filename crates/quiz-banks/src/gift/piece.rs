//! Parts of a file in which escaped characters are not marks.

use memchr::memchr;
use std::ops::Range;

/// The placeholder for an escaped byte.
const NO_MARK: u8 = 1;

/// A file without comments, and the same with placeholders for escapes. Both are as long as the
/// file, so that a place is the same in all.
#[derive(Debug)]
pub(super) struct Masked {
    text: String,
    marks: String,
}

impl Masked {
    pub(super) fn of(file: &str) -> Self {
        let mut bytes = file.as_bytes().to_vec();
        for line in file.split_inclusive('\n') {
            if line.trim_start().starts_with("//") {
                let start = line.as_ptr() as usize - file.as_ptr() as usize;
                let length = line.trim_end_matches('\n').len();
                bytes[start..start + length].fill(b' ');
            }
        }
        let mut marks = bytes.clone();
        let mut at = 0;
        while let Some(found) = memchr(b'\\', &marks[at..]) {
            at += found;
            let escapes = marks
                .get(at + 1)
                .is_some_and(|next| b"\\:#={}~n".contains(next));
            if escapes {
                marks[at..at + 2].fill(NO_MARK);
            }
            at += 1 + usize::from(escapes);
        }
        // Only whole lines and ASCII were replaced, so both are still UTF-8.
        let text = |bytes| String::from_utf8(bytes).unwrap_or_default();
        Self {
            text: text(bytes),
            marks: text(marks),
        }
    }

    /// A part of the file.
    pub(super) fn piece(&self, range: Range<usize>) -> Piece<'_> {
        Piece {
            text: self.text.get(range.clone()).unwrap_or_default(),
            marks: self.marks.get(range.clone()).unwrap_or_default(),
            start: range.start,
        }
    }
}

/// A part of the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'t> {
    /// As it is written.
    pub(super) text: &'t str,
    /// With placeholders for escapes.
    pub(super) marks: &'t str,
    /// Where it begins.
    start: usize,
}

impl<'t> Piece<'t> {
    /// Its place without surrounding spaces.
    pub(super) fn span(self) -> Range<usize> {
        let piece = self.trim();
        piece.start..piece.start + piece.text.len()
    }

    pub(super) fn is_empty(self) -> bool {
        self.text.trim().is_empty()
    }

    pub(super) fn slice(self, range: Range<usize>) -> Self {
        Self {
            text: &self.text[range.clone()],
            marks: &self.marks[range.clone()],
            start: self.start + range.start,
        }
    }

    pub(super) fn from(self, at: usize) -> Self {
        self.slice(at..self.text.len())
    }

    pub(super) fn trim_start(self) -> Self {
        self.from(self.text.len() - self.text.trim_start().len())
    }

    pub(super) fn trim(self) -> Self {
        let piece = self.trim_start();
        piece.slice(0..piece.text.trim_end().len())
    }

    /// The parts before and after the first of these marks.
    pub(super) fn split_once(self, mark: &str) -> Option<(Self, Self)> {
        let at = self.marks.find(mark)?;
        Some((self.slice(0..at), self.from(at + mark.len())))
    }

    /// The part before the first mark, and the parts that begin with one.
    pub(super) fn split_before(self, marks: &[char]) -> Vec<Self> {
        let mut starts: Vec<usize> = self.marks.match_indices(marks).map(|(at, _)| at).collect();
        starts.insert(0, 0);
        starts.push(self.text.len());
        starts
            .windows(2)
            .map(|pair| self.slice(pair[0]..pair[1]))
            .collect()
    }

    /// Its text without escapes.
    pub(super) fn unescaped(self) -> String {
        let mut out = String::with_capacity(self.text.len());
        let mut chars = self.text.chars();
        while let Some(c) = chars.next() {
            let rest = chars.as_str();
            match rest.chars().next() {
                Some('n') if c == '\\' => out.push('\n'),
                Some(next) if c == '\\' && "\\:#={}~".contains(next) => out.push(next),
                _ => {
                    out.push(c);
                    continue;
                }
            }
            chars.next();
        }
        out
    }

    /// Without a comment that follows on the same line.
    pub(super) fn without_comment(self) -> Self {
        if !self.text.trim_start().starts_with("//") {
            return self;
        }
        let end = self.text.find('\n').unwrap_or(self.text.len());
        self.from(end)
    }
}
