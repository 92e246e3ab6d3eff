//! Rows of cells as spreadsheets write them, each cell with its place.
//!
//! ```text
//! file   = row*
//! row    = cell ( separator cell )* line-end
//! cell   = plain | " quoted "        the separator and line ends are text in quotes, and "" is "
//! ```
//!
//! This is RFC 4180 with additions: spaces may be around the quotes of a cell, a plain cell may
//! contain quotes (`5" disk`), and blank lines are skipped.
//!
//! A quote that is never closed would turn the rest of the file into one cell. So if the quotes of
//! a cell do not match, its row is broken, and the next row begins on the line below the start of
//! that cell.

use super::blank::is_blank;
use super::diagnostic::Findings;
use memchr::{memchr, memchr_iter, memchr2};
use std::borrow::Cow;
use std::ops::Range;

/// Cells of a row that are kept. Further ones are only counted.
const KEPT: usize = 256;

/// Bytes that are read a second time after broken cells. Once they are used up, a broken cell keeps
/// what it has read.
const READ_AGAIN: usize = 4 << 20;

/// One cell.
#[derive(Debug)]
pub(crate) struct Cell<'t> {
    /// Its text without the quotes.
    pub(crate) text: Cow<'t, str>,
    /// The place of its text, without the quotes.
    pub(crate) span: Range<usize>,
}

impl Cell<'_> {
    pub(crate) fn is_blank(&self) -> bool {
        is_blank(&self.text)
    }

    /// The place of a slice of `text`. The whole cell if doubled quotes have shifted the text.
    pub(crate) fn span_of(&self, part: &str) -> Range<usize> {
        let Cow::Borrowed(text) = self.text else {
            return self.span.clone();
        };
        let offset = (part.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
        if offset + part.len() > text.len() {
            return self.span.clone();
        }
        let start = self.span.start + offset;
        start..start + part.len()
    }
}

/// One row.
#[derive(Debug)]
pub(crate) struct Row<'t> {
    pub(crate) cells: Vec<Cell<'t>>,
    /// How many cells it has, including those after [`KEPT`].
    pub(crate) count: usize,
    /// From the first cell to the last.
    pub(crate) span: Range<usize>,
    /// The line on which it begins, from 1.
    pub(crate) line: u32,
    /// The quote that does not match, and what is wrong with it.
    pub(crate) broken: Option<(Range<usize>, &'static str)>,
}

impl Row<'_> {
    /// Reports quotes that do not match. Returns whether there are any.
    pub(crate) fn is_refused(&self, findings: &mut Findings<'_>) -> bool {
        if let Some((span, message)) = &self.broken {
            findings
                .error("bad-quotes", span.clone(), *message)
                .help("write a quote within a quoted cell twice: \"\"");
        }
        self.broken.is_some()
    }
}

/// The rows of a text. An ASCII character separates the cells.
pub(crate) fn rows(text: &str, separator: u8) -> Rows<'_> {
    rows_below(text, separator, 0)
}

/// The rows of a text after its first `skipped` lines.
pub(crate) fn rows_below(text: &str, separator: u8, lines: usize) -> Rows<'_> {
    let mut rows = Rows {
        text,
        separator,
        at: 0,
        line: 1,
        again: READ_AGAIN,
    };
    (0..lines).for_each(|_| rows.skip_line());
    rows
}

/// See [`rows`].
#[derive(Clone, Debug)]
pub(crate) struct Rows<'t> {
    text: &'t str,
    separator: u8,
    at: usize,
    line: u32,
    again: usize,
}

impl<'t> Rows<'t> {
    fn skip_line(&mut self) {
        self.at = self.line_end(self.at);
        self.pass_line_end();
    }

    fn line_end(&self, from: usize) -> usize {
        let rest = &self.text.as_bytes()[from..];
        memchr(b'\n', rest).map_or(self.text.len(), |length| from + length)
    }

    fn pass_line_end(&mut self) {
        if self.at < self.text.len() {
            self.at += 1;
            self.line = self.line.saturating_add(1);
        }
    }

    /// Reads the cell that begins here, up to its separator or line end.
    fn cell(&mut self) -> Result<Cell<'t>, (Range<usize>, &'static str)> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let is_space = |byte: &&u8| **byte == b' ' && self.separator != b' ';
        let spaces = bytes[start..].iter().take_while(is_space);
        let quote = start + spaces.count();
        if bytes.get(quote) != Some(&b'"') {
            let rest = &bytes[start..];
            let length = memchr2(self.separator, b'\n', rest).unwrap_or(rest.len());
            self.at = start + length;
            let text = &self.text[start..self.at];
            let text = text.strip_suffix('\r').unwrap_or(text);
            return Ok(Cell {
                text: Cow::Borrowed(text),
                span: start..start + text.len(),
            });
        }
        let mut doubled = false;
        let mut from = quote + 1;
        let end = loop {
            let Some(length) = memchr(b'"', &bytes[from..]) else {
                self.at = self.text.len();
                return Err((quote..quote + 1, "the quote is never closed"));
            };
            let at = from + length;
            if bytes.get(at + 1) != Some(&b'"') {
                break at;
            }
            doubled = true;
            from = at + 2;
        };
        let after = bytes[end + 1..].iter();
        let after =
            after.take_while(|&&byte| matches!(byte, b' ' | b'\r') && byte != self.separator);
        self.at = end + 1 + after.count();
        let next = bytes.get(self.at).copied();
        if next.is_some_and(|next| next != self.separator && next != b'\n') {
            let message = "the quote closes before its cell ends";
            return Err((quote..quote + 1, message));
        }
        let text = &self.text[quote + 1..end];
        let text = match doubled {
            true => Cow::Owned(text.replace("\"\"", "\"")),
            false => Cow::Borrowed(text),
        };
        Ok(Cell {
            text,
            span: quote + 1..end,
        })
    }

    /// Continues on the line below the start of a broken cell, if text may still be read again.
    fn leave(&mut self, start: usize) {
        let below = self.line_end(start);
        let again = self.at.saturating_sub(below);
        if again <= self.again {
            self.again -= again;
            self.at = below;
        } else {
            self.at = self.line_end(self.at);
        }
    }
}

impl<'t> Iterator for Rows<'t> {
    type Item = Row<'t>;

    fn next(&mut self) -> Option<Row<'t>> {
        loop {
            let end = self.line_end(self.at);
            // A tab may be a separator, and then the row has cells.
            let blank = |byte: &u8| byte.is_ascii_whitespace() && *byte != self.separator;
            if !self.text.as_bytes()[self.at..end].iter().all(blank) {
                break;
            }
            if end == self.text.len() {
                return None;
            }
            self.skip_line();
        }
        let start = self.at;
        let mut row = Row {
            cells: Vec::new(),
            count: 0,
            span: start..start,
            line: self.line,
            broken: None,
        };
        loop {
            let start = self.at;
            match self.cell() {
                Ok(cell) => {
                    row.count += 1;
                    row.span.end = self.at;
                    if row.cells.len() < KEPT {
                        row.cells.push(cell);
                    }
                }
                Err(broken) => {
                    row.broken = Some(broken);
                    self.leave(start);
                    row.span.end = self.line_end(start);
                    break;
                }
            }
            if self.text.as_bytes().get(self.at) != Some(&self.separator) {
                break;
            }
            self.at += 1;
        }
        let breaks = memchr_iter(b'\n', &self.text.as_bytes()[start..self.at]).count();
        self.line = self
            .line
            .saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
        self.pass_line_end();
        Some(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn show(text: &str, separator: u8) -> String {
        let one = |row: Row<'_>| {
            let cells: Vec<_> = row.cells.iter().map(|cell| &*cell.text).collect();
            match row.broken {
                Some((span, message)) => format!("{} {cells:?} {span:?} {message}", row.line),
                None => format!("{} {cells:?}", row.line),
            }
        };
        rows(text, separator)
            .map(one)
            .collect::<Vec<_>>()
            .join("\n")
    }

    #[test]
    fn cells_are_read_as_spreadsheets_write_them() {
        insta::assert_snapshot!(
            show("a,\"b, \"\"c\"\"\nd\",\n\n \n5\" disk, \"e\" ,\"\"\n,,\n\"f\"", b','),
            @r#"
        1 ["a", "b, \"c\"\nd", ""]
        5 ["5\" disk", "e", ""]
        6 ["", "", ""]
        7 ["f"]
        "#
        );
        insta::assert_snapshot!(show("a\t\"b\tc\" \n\t\n", b'\t'), @r#"
        1 ["a", "b\tc"]
        2 ["", ""]
        "#);
    }

    #[test]
    fn quotes_that_do_not_match_cost_one_row() {
        insta::assert_snapshot!(
            show("\"m\nn\",\"o\"p\na,\"open\nb,c\n\"d\",\"e\"\n\"f\" g,h\ni,j\n\"k\nl", b','),
            @r#"
        1 ["m\nn"] 6..7 the quote closes before its cell ends
        3 ["a"] 13..14 the quote closes before its cell ends
        4 ["b", "c"]
        5 ["d", "e"]
        6 [] 31..32 the quote closes before its cell ends
        7 ["i", "j"]
        8 [] 43..44 the quote is never closed
        9 ["l"]
        "#
        );
    }

    #[test]
    fn hostile_quotes_are_not_read_again_for_ever() {
        // Each line opens a cell that the next ones close and open again.
        let text = "a\",\"b\n".repeat(1 << 20);
        let rows: Vec<_> = rows(&text, b',').collect();
        assert!(rows.len() < 10 && rows.iter().all(|row| row.broken.is_some()));
    }

    proptest! {
        #[test]
        fn places_are_those_of_the_text(text in "[a\",;\t \nbé]{0,40}") {
            for row in rows(&text, b',') {
                prop_assert!(text.get(row.span.clone()).is_some());
                prop_assert_eq!(text[..row.span.start].matches('\n').count() + 1, row.line as usize);
                for cell in &row.cells {
                    let written = text[cell.span.clone()].replace("\"\"", "\"");
                    prop_assert!(cell.text == written || cell.text == text[cell.span.clone()]);
                    prop_assert_eq!(cell.span_of(&cell.text), cell.span.clone());
                }
            }
        }

        #[test]
        fn what_is_quoted_comes_back(cells in proptest::collection::vec("[a\",;\t \nbé]{1,9}", 1..5)) {
            let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
            let text = cells.iter().map(quoted).collect::<Vec<_>>().join(",");
            let read: Vec<_> = rows(&text, b',').flat_map(|row| row.cells).map(|cell| cell.text.into_owned()).collect();
            prop_assert_eq!(read, cells);
        }
    }
}
