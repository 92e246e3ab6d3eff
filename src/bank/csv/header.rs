//! The header row: which column holds what, by the names that people give them.

use crate::bank::delimited::{Cell, Row, Rows, rows};
use crate::bank::diagnostic::Findings;
use crate::bank::fields::nearest;
use std::collections::HashMap;
use std::ops::Range;

pub(super) use super::names::Column;
use super::names::{NAMES, column, words};

/// Which separators are tried.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// Behind the name of the question's column it says that texts are Markdown to the letter.
const MARKDOWN: &str = "(markdown)";

/// A header row that was understood.
#[derive(Debug)]
pub(super) struct Header {
    /// Where the cells of each column stand in a row.
    places: HashMap<Column, usize>,
    wrong: Vec<usize>,
    explanations: Vec<usize>,
    /// All columns that are known, in the order of the row.
    known: Vec<usize>,
    /// How many columns it has.
    pub(super) width: usize,
    /// Columns without a name, and whether something has been found in them.
    nameless: Vec<bool>,
    /// Whether texts are Markdown to the letter.
    pub(super) markdown: bool,
}

/// The header row of a text and the rows below it, if it begins with one.
pub(super) fn header(text: &str) -> Option<(Row<'_>, Rows<'_>)> {
    let text_start = text.trim_start_matches('\u{feff}');
    // What Excel writes above the header to tell itself the separator.
    let stated = text_start
        .trim_start()
        .strip_prefix("sep=")
        .and_then(|rest| Some((*rest.as_bytes().first()?, rest.get(1..)?)))
        .filter(|(separator, rest)| {
            separator.is_ascii_punctuation()
                && *separator != b'"'
                && rest.trim_start_matches([' ', '\r']).starts_with('\n')
        });
    let tried = match &stated {
        Some((separator, _)) => std::slice::from_ref(separator),
        None => &SEPARATORS[..],
    };
    let read = |&separator: &u8| {
        let mut rows = rows(text, separator);
        if stated.is_some() {
            rows.next();
        }
        let row = rows.next()?;
        let columns: Vec<_> = row.cells.iter().map(|cell| column(&cell.text)).collect();
        let has = |wanted: &[Column]| wanted.iter().any(|one| columns.contains(&Some(*one)));
        let known = columns.iter().flatten().count();
        let answers = [Column::Answer, Column::Letters, Column::Numbers];
        let sound = row.broken.is_none() && has(&[Column::Question]) && has(&answers);
        sound.then_some((known, (row, rows)))
    };
    // Of equals the first: `max_by_key` would take the last.
    let best = tried.iter().rev().filter_map(read);
    best.max_by_key(|(known, _)| *known).map(|(_, found)| found)
}

/// Whether the first row names a question among other columns.
pub(super) fn names_question(text: &str) -> bool {
    let names = |&separator: &u8| {
        let row = rows(text, separator).next();
        row.is_some_and(|row| {
            let asks = |cell: &Cell<'_>| column(&cell.text) == Some(Column::Question);
            row.cells.len() > 1 && row.cells.iter().any(asks)
        })
    };
    SEPARATORS.iter().any(names)
}

impl Header {
    /// Reads a header row, and tells of columns that nobody reads.
    pub(super) fn of(row: &Row<'_>, findings: &mut Findings<'_>) -> Self {
        let mut header = Self {
            places: HashMap::new(),
            wrong: Vec::new(),
            explanations: Vec::new(),
            known: Vec::new(),
            width: row.cells.len(),
            nameless: Vec::new(),
            markdown: false,
        };
        for (at, cell) in row.cells.iter().enumerate() {
            let nameless = cell.is_blank();
            header.nameless.push(nameless);
            match column(&cell.text) {
                Some(Column::Wrong) => {
                    header.wrong.push(at);
                    header.known.push(at);
                }
                Some(Column::Explanation) => {
                    header.explanations.push(at);
                    header.known.push(at);
                }
                Some(column) if header.places.contains_key(&column) => {
                    let message = "an earlier column holds the same, so this one is left out";
                    findings
                        .warning("same-key", cell.span.clone(), message)
                        .help("delete one of the two columns, or give it another name");
                }
                Some(column) => {
                    header.places.insert(column, at);
                    header.known.push(at);
                    let marked = cell.text.trim().to_ascii_lowercase().ends_with(MARKDOWN);
                    header.markdown |= column == Column::Question && marked;
                }
                None if nameless => {}
                None => unknown(cell, findings),
            }
        }
        header
    }

    /// The cell of a column, if it says something.
    pub(super) fn cell<'r, 't>(&self, row: &'r Row<'t>, column: Column) -> Option<&'r Cell<'t>> {
        said(row, *self.places.get(&column)?)
    }

    /// Whether there is such a column.
    pub(super) fn has(&self, column: Column) -> bool {
        self.places.contains_key(&column)
    }

    /// The cells with wrong answers.
    pub(super) fn wrong<'r, 't>(&self, row: &'r Row<'t>) -> impl Iterator<Item = &'r Cell<'t>> {
        self.wrong.iter().filter_map(|&at| said(row, at))
    }

    /// The cells that explain the question.
    pub(super) fn explanations<'r, 't>(
        &self,
        row: &'r Row<'t>,
    ) -> impl Iterator<Item = &'r Cell<'t>> {
        self.explanations.iter().filter_map(|&at| said(row, at))
    }

    /// The cells of all columns that are known.
    pub(super) fn known<'r, 't>(&self, row: &'r Row<'t>) -> impl Iterator<Item = &'r Cell<'t>> {
        self.known.iter().filter_map(|&at| said(row, at))
    }

    /// The first cell that says something past the last column.
    pub(super) fn too_many(&self, row: &Row<'_>) -> Option<Range<usize>> {
        let kept = (self.width..row.cells.len()).find_map(|at| said(row, at));
        // What is not even kept is taken for something.
        let cut = row.count > row.cells.len();
        kept.map(|cell| cell.span.clone())
            .or_else(|| cut.then(|| row.span.clone()))
    }

    /// Tells once of each column without a name in which something stands.
    pub(super) fn tell_nameless(&mut self, row: &Row<'_>, findings: &mut Findings<'_>) {
        for (at, nameless) in self.nameless.iter_mut().enumerate() {
            if *nameless && let Some(cell) = said(row, at) {
                *nameless = false;
                let message = format!("column {} has no name, so it is not read", at + 1);
                findings
                    .warning("unused-key", cell.span.clone(), message)
                    .help("name it in the first row, or delete it");
            }
        }
    }
}

fn said<'r, 't>(row: &'r Row<'t>, at: usize) -> Option<&'r Cell<'t>> {
    row.cells.get(at).filter(|cell| !cell.is_blank())
}

fn unknown(cell: &Cell<'_>, findings: &mut Findings<'_>) {
    let name = cell.text.trim();
    let help = match nearest(&words(name), NAMES) {
        Some(known) => format!("did you mean `{known}`?"),
        None => format!("the columns that are read are {}", NAMES.join(", ")),
    };
    let message = format!("a question has no column `{name}`, so it is not read");
    findings
        .warning("unused-key", cell.span.clone(), message)
        .help(help);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_knows_the_separator() {
        let check = |text: &str, expected: Option<usize>| {
            let found = header(text).map(|(row, _)| row.cells.len());
            assert_eq!(found, expected, "{text}");
        };
        check("question,answer\n", Some(2));
        check("\n\"Question\";A;B;\"Correct\nanswer\"\n", Some(4));
        check("Question\tAnswer, or more\tAnswer\n", Some(3));
        check("sep=|\nquestion|answer\n", Some(2));
        check("sep=|\nquestion,answer\n", None);
        check("question\n", None);
        check("question,option a,option b\n", None);
        check("What is a question, and what an answer?\n", None);
        check("question,\"answer\n", None);
        check("", None);
    }
}
