//! Finds the header row and the meaning of each column.
//!
//! Templates have a title and instructions above it, so the first rows are looked through. Such a
//! row has fewer cells than the header has names, unlike the rows of a table with another header.

use crate::delimited::{Cell, Row, Rows, rows};
use crate::diagnostic::Findings;
use crate::fields::nearest;
use std::collections::HashMap;
use std::ops::Range;

pub(super) use super::names::Column;
use super::names::{
    NAMES, Name, counted_from_one, ends_in_digit, is_cyrillic, is_numbered, is_plural, name,
    says_correct_answer, words,
};

/// Which separators are tried.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// This remark after the name of the question's column says that texts are exact Markdown.
const MARKDOWN: &str = "(markdown)";

/// A header row that has been read.
#[derive(Debug)]
pub(super) struct Header {
    /// The cell indices of each column.
    places: HashMap<Column, usize>,
    /// What each column contains.
    columns: Vec<Option<Column>>,
    right: Vec<usize>,
    wrong: Vec<usize>,
    /// Whether all right answers, or all wrong ones, share a cell.
    pub(super) lists_right: bool,
    pub(super) lists_wrong: bool,
    /// Whether a number as the answer is an option's number, unless the rows show otherwise:
    /// "Correct answer" beside "Option 1", as Quizizz has it.
    pub(super) counts_options: bool,
    explanations: Vec<usize>,
    /// All columns that are known, in the order of the row.
    known: Vec<usize>,
    /// How many columns it has.
    pub(super) width: usize,
    /// Columns without a name, and whether any of their cells has text.
    nameless: Vec<bool>,
    /// Whether its rows are cards: front and back, or term and definition.
    pub(super) cards: bool,
    /// Whether texts are exact Markdown.
    pub(super) markdown: bool,
    /// Whether the names of the options count from 0.
    pub(super) from_zero: bool,
    /// Whether the options are lettered А, Б, В.
    pub(super) cyrillic: bool,
    /// Whether the answer column is called an index, which may count from 0 or from 1.
    pub(super) says_index: bool,
}

/// How many rows are searched. Kahoot's header is in the eighth.
const SEARCHED: usize = 12;

/// A header row and the text around it.
#[derive(Debug)]
pub(super) struct Found<'t> {
    pub(super) row: Row<'t>,
    /// The text above it.
    pub(super) above: Option<Range<usize>>,
    /// The rows below it.
    pub(super) rows: Rows<'t>,
    /// Whether this is a table even without the extension of one: there is nothing but a padded
    /// title above.
    is_plain: bool,
}

/// The header row of a text, if it has one.
pub(super) fn header(text: &str) -> Option<Found<'_>> {
    let text_start = text.trim_start_matches('\u{feff}');
    // Excel's line that names the separator.
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
        let answers = |column: &Column| {
            matches!(
                column,
                Column::Answer | Column::Right(_) | Column::Letters | Column::Numbers
            )
        };
        search(rows, |columns| columns.iter().flatten().any(answers))
    };
    // A header in the first row wins, even if another separator finds one below. Of equals the
    // first wins; `max_by_key` would return the last.
    let best = tried.iter().rev().filter_map(read);
    best.max_by_key(|(known, found)| (found.above.is_none(), *known))
        .map(|(_, found)| found)
}

/// The first row that names a question and passes `wanted`, and how many of its columns are known.
fn search<'t>(
    mut rows: Rows<'t>,
    is_wanted: impl Fn(&[Option<Column>]) -> bool,
) -> Option<(usize, Found<'t>)> {
    let mut above: Option<Range<usize>> = None;
    let mut most = 0;
    let mut widths = Vec::new();
    for _ in 0..SEARCHED {
        let row = rows.next().filter(|row| row.broken.is_none())?;
        let (columns, is_named) = columns(&row);
        let known = columns.iter().flatten().count();
        if columns.contains(&Some(Column::Question)) && most < known && is_wanted(&columns) {
            let is_padded = most < 2 && widths.iter().all(|width| *width == row.count);
            let is_first = above.is_none() || is_padded;
            let is_plain = is_first && (is_named || known > 2);
            let found = Found {
                row,
                above,
                rows,
                is_plain,
            };
            return Some((known, found));
        }
        most = most.max(row.cells.iter().filter(|cell| !cell.is_blank()).count());
        widths.push(row.count);
        if let Some(first) = row.cells.iter().find(|cell| !cell.is_blank()) {
            let start = above.map_or(first.span.start, |above| above.start);
            above = Some(start..row.span.end);
        }
    }
    None
}

/// See [`Found::is_plain`].
pub(super) fn is_plain(text: &str) -> bool {
    header(text).is_some_and(|found| found.is_plain)
}

/// Whether one of the first rows names a question among other columns.
pub(super) fn names_question(text: &str) -> bool {
    let names = |&separator: &u8| {
        let others = |columns: &[Option<Column>]| columns.len() > 1;
        let found = search(rows(text, separator), others);
        found.is_some_and(|(_, found)| columns(&found.row).1)
    };
    SEPARATORS.iter().any(names)
}

/// The meaning of each column, and whether one is clearly called the question.
fn columns(row: &Row<'_>) -> (Vec<Option<Column>>, bool) {
    let from_zero = counts_from_zero(row);
    let name_of = |cell: &Cell<'_>| match counted_from_one(&cell.text).filter(|_| from_zero) {
        Some(next) => name(&next),
        None => name(&cell.text),
    };
    let names: Vec<_> = row.cells.iter().map(name_of).collect();
    let has = |column| names.contains(&Some(Name::Of(column)));
    let is_named = has(Column::Question);
    let has_answer = [Column::Answer, Column::Letters, Column::Numbers]
        .into_iter()
        .any(has);
    let is_free = |column| match column {
        Column::Question => !is_named,
        Column::Answer => !has_answer,
        _ => true,
    };
    let asks = |name: Name| !is_named && matches!(name, Name::Alone(_, Some(Column::Question)));
    let is_option = |index: usize| {
        names.iter().flatten().any(|name| match name {
            Name::Of(Column::Option(one)) => *one == index,
            Name::Alone(one, _) => *one == index && !asks(*name),
            _ => false,
        })
    };
    let run = (0..).take_while(|index| is_option(*index)).count();
    let column = |name: &Option<Name>| match (*name)? {
        Name::Of(column) => Some(column),
        Name::Alone(index, _) if run > 1 && index < run && !asks((*name)?) => {
            Some(Column::Option(index))
        }
        Name::Else(column) => Some(column).filter(|column| is_free(*column)),
        Name::Alone(_, column) => column.filter(|column| is_free(*column)),
    };
    (names.iter().map(column).collect(), is_named)
}

/// Whether the names of options count from 0.
fn counts_from_zero(row: &Row<'_>) -> bool {
    row.cells.iter().any(|cell| {
        let next = counted_from_one(&cell.text);
        next.is_some_and(|next| name(&next) == Some(Name::Of(Column::Option(0))))
            && words(&cell.text).ends_with(" 0")
    })
}

impl Header {
    /// Reads a header row and reports unknown columns.
    pub(super) fn of(row: &Row<'_>, findings: &mut Findings<'_>) -> Self {
        let mut header = Self::with(columns(row).0, row, findings);
        let weak = |cell: &Cell<'_>| name(&cell.text) == Some(Name::Else(Column::Answer));
        header.cards = row.cells.iter().any(weak);
        header.from_zero = counts_from_zero(row);
        header.cyrillic = header
            .places
            .get(&Column::Option(1))
            .is_some_and(|&at| is_cyrillic(&row.cells[at].text));
        let index = |at: usize| {
            words(&row.cells[at].text)
                .split(' ')
                .any(|word| word == "index")
        };
        header.says_index = header
            .places
            .get(&Column::Answer)
            .is_some_and(|&at| index(at));
        header
    }

    /// The columns of a table without a known header, found by their content.
    pub(super) fn guessed(columns: Vec<Option<Column>>, width: usize) -> Self {
        let nameless = Row {
            cells: Vec::new(),
            count: width,
            span: 0..0,
            line: 1,
            broken: None,
        };
        let mut header = Self::with(Vec::new(), &nameless, &mut Findings::new(""));
        header.width = width;
        header.nameless = vec![false; width];
        for (at, column) in columns.iter().enumerate() {
            if let Some(column) = column {
                header.places.insert(*column, at);
                header.known.push(at);
            }
        }
        header.columns = columns;
        header
    }

    /// Swaps the columns of question and answer.
    pub(super) fn swap(&mut self) {
        let places =
            [Column::Question, Column::Answer].map(|column| self.places.get(&column).copied());
        let [Some(question), Some(answer)] = places else {
            return;
        };
        self.places.insert(Column::Question, answer);
        self.places.insert(Column::Answer, question);
        self.columns.swap(question, answer);
    }

    fn with(columns: Vec<Option<Column>>, row: &Row<'_>, findings: &mut Findings<'_>) -> Self {
        let mut header = Self {
            from_zero: false,
            cyrillic: false,
            says_index: false,
            places: HashMap::new(),
            columns,
            right: Vec::new(),
            wrong: Vec::new(),
            lists_right: false,
            lists_wrong: false,
            counts_options: false,
            explanations: Vec::new(),
            known: Vec::new(),
            width: row.cells.len(),
            nameless: Vec::new(),
            cards: false,
            markdown: false,
        };
        for (at, cell) in row.cells.iter().enumerate() {
            let nameless = cell.is_blank();
            header.nameless.push(nameless);
            match header.columns[at] {
                Some(Column::Count) => {}
                Some(Column::Right(_)) => {
                    header.right.push(at);
                    header.known.push(at);
                }
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
        header.settle(row);
        header
    }

    /// Works out what the names mean together.
    fn settle(&mut self, row: &Row<'_>) {
        let answer = self.places.get(&Column::Answer).map(|&at| &row.cells[at]);
        self.lists_wrong = match self.wrong[..] {
            [only] => !is_numbered(&row.cells[only].text),
            _ => false,
        };
        self.lists_right = self.lists_wrong && answer.is_some_and(|cell| is_plural(&cell.text));
        let is_option = |at: &usize| matches!(self.columns[*at], Some(Column::Option(_)));
        let mut options = self.known.iter().filter(|at| is_option(at));
        self.counts_options = self.has(Column::Option(1))
            && options.all(|&at| ends_in_digit(&row.cells[at].text))
            && answer.is_some_and(|cell| says_correct_answer(&cell.text));
    }

    /// Whether a row is an unused one of a template: it is empty or has only a number, a type or a
    /// time.
    pub(super) fn is_filler(&self, row: &Row<'_>) -> bool {
        let is_ready = |(at, cell): (usize, &Cell<'_>)| {
            let column = self.columns.get(at).copied().flatten();
            cell.is_blank()
                || self.counts(at, cell)
                || matches!(
                    column,
                    Some(Column::Count | Column::Type | Column::Seconds | Column::Points)
                )
        };
        row.count == row.cells.len() && row.cells.iter().enumerate().all(is_ready)
    }

    /// Whether a row below the header is a template's instructions for the columns.
    pub(super) fn is_instruction(&self, row: &Row<'_>) -> bool {
        let instructs = |cell: &&Cell<'_>| {
            let text = cell.text.to_lowercase();
            text.contains("(required") || text.contains("(optional")
        };
        !self.markdown && row.cells.iter().filter(instructs).count() > 1
    }

    /// Whether a cell of an unread first column only counts the rows.
    fn counts(&self, at: usize, cell: &Cell<'_>) -> bool {
        let text = cell.text.trim();
        at == 0
            && self.columns.first() == Some(&None)
            && text.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// The cells of right answers with a column each.
    pub(super) fn right<'r, 't>(&self, row: &'r Row<'t>) -> impl Iterator<Item = &'r Cell<'t>> {
        self.right.iter().filter_map(|&at| said(row, at))
    }

    /// The cell of a column, if it is not blank.
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

    /// How many cells between the question and the answer are not read, as options are whose
    /// columns have unknown names.
    pub(super) fn unread(&self, row: &Row<'_>) -> usize {
        let place = |column| self.places.get(&column).copied();
        let (Some(from), Some(to)) = (place(Column::Question), place(Column::Answer)) else {
            return 0;
        };
        let unread = |at: &usize| self.columns[*at].is_none() && said(row, *at).is_some();
        (from..to).filter(unread).count()
    }

    /// The first non-blank cell after the last column.
    pub(super) fn too_many(&self, row: &Row<'_>) -> Option<Range<usize>> {
        let kept = (self.width..row.cells.len()).find_map(|at| said(row, at));
        // Cells that were only counted are treated as not blank.
        let cut = row.count > row.cells.len();
        kept.map(|cell| cell.span.clone())
            .or_else(|| cut.then(|| row.span.clone()))
    }

    /// Reports each column without a name that has text, once.
    pub(super) fn tell_nameless(&mut self, row: &Row<'_>, findings: &mut Findings<'_>) {
        for at in 0..self.nameless.len() {
            if self.nameless[at]
                && let Some(cell) = said(row, at)
                && !self.counts(at, cell)
            {
                self.nameless[at] = false;
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
            let found = header(text).map(|found| found.row.cells.len());
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
