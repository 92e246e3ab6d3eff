//! A text line by line, each with its place; and the marks that line-based formats share.

use memchr::{memchr, memchr_iter};
use std::ops::Range;

/// One line, without its end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'t> {
    pub(crate) text: &'t str,
    /// The byte at which it begins.
    pub(crate) start: usize,
    /// From 1.
    pub(crate) number: u32,
}

impl<'t> Line<'t> {
    /// The place of a slice of `text`.
    pub(crate) fn span_of(&self, part: &str) -> Range<usize> {
        let offset = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let start = self.start + offset.min(self.text.len());
        start..start + part.len()
    }

    /// The place of its text without surrounding spaces.
    pub(crate) fn span(&self) -> Range<usize> {
        self.span_of(self.text.trim())
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.text.trim_ascii().is_empty()
    }
}

/// The lines of a text.
pub(crate) fn lines(text: &str) -> Lines<'_> {
    Lines {
        text,
        start: 0,
        number: 0,
    }
}

/// See [`lines`].
#[derive(Clone, Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    start: usize,
    number: u32,
}

impl<'t> Iterator for Lines<'t> {
    type Item = Line<'t>;

    fn next(&mut self) -> Option<Line<'t>> {
        let rest = &self.text[self.start..];
        if rest.is_empty() {
            return None;
        }
        let end = memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
        let start = self.start;
        self.start += (end + 1).min(rest.len());
        self.number = self.number.saturating_add(1);
        let text = &rest[..end];
        Some(Line {
            text: text.strip_suffix('\r').unwrap_or(text),
            start,
            number: self.number,
        })
    }
}

/// Finds the lines of places. Places in order cost one pass over the text.
#[derive(Debug)]
pub(crate) struct LineCounter<'t> {
    text: &'t str,
    /// A place and its line, from 1, up to which lines have been counted.
    counted: (usize, u32),
}

impl<'t> LineCounter<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Self {
            text,
            counted: (0, 1),
        }
    }

    /// The line of a byte, from 1.
    pub(crate) fn line_of(&mut self, at: usize) -> u32 {
        let at = at.min(self.text.len());
        let (counted, line) = match self.counted {
            (counted, line) if counted <= at => (counted, line),
            _ => (0, 1),
        };
        let passed = memchr_iter(b'\n', &self.text.as_bytes()[counted..at]).count();
        let passed = u32::try_from(passed).unwrap_or(u32::MAX);
        self.counted = (at, line.saturating_add(passed));
        self.counted.1
    }
}

/// The opening of a fenced code block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fence {
    mark: u8,
    length: usize,
    /// Its indentation, in bytes.
    pub(crate) indent: usize,
}

impl Fence {
    /// What the line opens, if it opens a fence.
    pub(crate) fn opened_by(line: &str) -> Option<Self> {
        let indent = indent(line);
        let line = &line.as_bytes()[indent..];
        let mark = *line.first().filter(|mark| matches!(mark, b'`' | b'~'))?;
        let length = line.iter().take_while(|&&byte| byte == mark).count();
        // With more backticks on the same line it would be a code span.
        let opens = length >= 3 && (mark == b'~' || !line[length..].contains(&b'`'));
        opens.then_some(Self {
            mark,
            length,
            indent,
        })
    }

    /// Whether every line that closes the other would close this one.
    pub(crate) fn covers(self, other: Self) -> bool {
        self.mark == other.mark && self.length <= other.length
    }

    /// Whether the line closes it.
    pub(crate) fn closed_by(self, line: &str) -> bool {
        let line = line.trim_ascii().as_bytes();
        line.len() >= self.length && line.iter().all(|&byte| byte == self.mark)
    }

    /// A line that closes it.
    pub(crate) fn closing(self) -> String {
        char::from(self.mark).to_string().repeat(self.length)
    }
}

/// How many spaces and tabs it begins with, a byte each.
pub(crate) fn indent(line: &str) -> usize {
    line.bytes()
        .take_while(|byte| matches!(byte, b' ' | b'\t'))
        .count()
}

/// The level and the text of a heading with `#`.
pub(crate) fn heading(line: &str) -> Option<(usize, &str)> {
    let marked = line.trim_start_matches(' ');
    if line.len() - marked.len() > 3 {
        return None;
    }
    let text = marked.trim_start_matches('#');
    let level = marked.len() - text.len();
    let separated = text.is_empty() || text.starts_with([' ', '\t']);
    ((1..=6).contains(&level) && separated).then(|| (level, text.trim()))
}

/// The keys between two lines `---` at the start of a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct FrontMatter {
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) tags: Vec<String>,
    /// The place of the title.
    pub(crate) title_span: Range<usize>,
}

/// Reads the front matter. Its keys may be indented, and its values are plain; `nil` means absent.
/// Returns it with the lines that follow.
pub(crate) fn front_matter(text: &str) -> (FrontMatter, Lines<'_>) {
    let mut found = FrontMatter::default();
    let mut rest = lines(text);
    let opens = rest.find(|line| !line.is_blank());
    if opens.is_none_or(|line| line.text.trim_end() != "---") {
        return (found, lines(text));
    }
    while let Some(line) = rest.next() {
        if matches!(line.text.trim_end(), "---" | "...") {
            return (found, rest);
        }
        let Some((key, value)) = line.text.split_once(':') else {
            continue;
        };
        let value = unquoted(value.trim());
        if value.is_empty() || value == "nil" {
            continue;
        }
        match key.trim() {
            "title" => {
                found.title = Some(value.to_owned());
                found.title_span = line.span_of(value);
            }
            "description" | "summary" if found.description.is_none() => {
                found.description = Some(value.to_owned());
            }
            "tags" => found.tags = tags(value),
            _ => {}
        }
    }
    // It is never closed, so it is a rule and not front matter.
    (FrontMatter::default(), lines(text))
}

fn tags(value: &str) -> Vec<String> {
    value
        .trim_start_matches('[')
        .trim_end_matches(']')
        .split(',')
        .map(|tag| unquoted(tag.trim()))
        .filter(|tag| !tag.is_empty())
        .map(str::to_owned)
        .collect()
}

fn unquoted(value: &str) -> &str {
    ['"', '\'']
        .into_iter()
        .find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote))
        .unwrap_or(value)
}

/// How far after the start of its question an address is searched for, in bytes.
const WITHIN: usize = 16 * 1024;

/// The starts of questions, found in one pass because questions come in text order.
pub(crate) struct Places<'t> {
    text: &'t str,
    at: usize,
    line: u32,
}

impl<'t> Places<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            line: 1,
        }
    }

    /// The first place of `words` on this line or below. The start of the line if they are not
    /// found.
    pub(crate) fn place(&mut self, line: u32, words: &str) -> std::ops::Range<usize> {
        while self.line < line
            && let Some(end) = self.text[self.at..].find('\n')
        {
            self.at += end + 1;
            self.line += 1;
        }
        let end = self.text.floor_char_boundary(self.at + WITHIN);
        match self.text[self.at..end].find(words) {
            Some(found) => self.at + found..self.at + found + words.len(),
            None => self.at..self.at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_may_be_indented_and_nil_is_absent() {
        let text = "---\n    layout: post\n    title: \"HTTP: basics\"\n    description: nil\n    \
                    tags: [web, http]\n---\nrest\n";
        let (found, mut rest) = front_matter(text);
        assert_eq!(found.title.as_deref(), Some("HTTP: basics"));
        assert_eq!(found.description, None);
        assert_eq!(found.tags, ["web", "http"]);
        let line = rest.next().expect("a line follows");
        assert_eq!((line.text, line.number), ("rest", 7));
    }

    #[test]
    fn an_open_front_matter_is_none() {
        let (found, mut rest) = front_matter("---\ntitle: x\n");
        assert_eq!(found, FrontMatter::default());
        assert_eq!(rest.next().map(|line| line.text), Some("---"));
    }

    #[test]
    fn a_fence_closes_with_as_many_marks() {
        let fence = Fence::opened_by("  ````rust").expect("it opens");
        assert!(!fence.closed_by("```"));
        assert!(fence.closed_by(" ````` "));
        assert_eq!(Fence::opened_by("```a```"), None);
        assert_eq!(Fence::opened_by("``"), None);
    }
}
