//! Finds the columns of a table by their content, if no header names them or the header has two of
//! them swapped.

use super::header::{Column, Header};
use super::names::index;
use crate::blank::{is_blank, is_invisible};
use crate::delimited::{Row, Rows, rows};
use crate::diagnostic::Findings;

/// Which separators are tried.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// Rows that are examined.
const LOOKED_AT: usize = 200;

/// The most columns of such a table.
const WIDEST: usize = 40;

/// Columns that were found by their content.
#[derive(Debug)]
pub(super) struct Guess<'t> {
    columns: Vec<Option<Column>>,
    /// The first row, if it contains names and not a question.
    names: Option<Row<'t>>,
    first: std::ops::Range<usize>,
    pub(super) rows: Rows<'t>,
}

/// The columns of a table without a known header, if their content shows them.
pub(super) fn guess(text: &str) -> Option<Guess<'_>> {
    SEPARATORS
        .iter()
        .find_map(|&separator| guess_by(text, separator))
}

fn guess_by(text: &str, separator: u8) -> Option<Guess<'_>> {
    let all = rows(text, separator);
    let seen: Vec<Row<'_>> = all.clone().take(LOOKED_AT).collect();
    let width = seen.get(1).or(seen.first())?.count;
    if !(2..=WIDEST).contains(&width)
        || seen.iter().any(|row| row.broken.is_some())
        || seen.iter().filter(|row| row.count == width).count() * 10 < seen.len() * 9
    {
        return None;
    }
    let below = &seen[1.min(seen.len() - 1)..];
    let (columns, names) =
        with_options(&seen, below, width).or_else(|| typed(&seen, below, width))?;
    let mut rest = all;
    let first = seen[0].span.clone();
    let names = if names { rest.next() } else { None };
    Some(Guess {
        columns,
        names,
        first,
        rows: rest,
    })
}

fn text<'r>(row: &'r Row<'_>, at: usize) -> &'r str {
    row.cells
        .get(at)
        .map_or("", |cell| cell.text.trim_matches(is_invisible))
}

/// A question, its options side by side, and a column that names one of them in nearly all rows.
fn with_options(
    seen: &[Row<'_>],
    below: &[Row<'_>],
    width: usize,
) -> Option<(Vec<Option<Column>>, bool)> {
    if width < 4 {
        return None;
    }
    let length = |at: usize| {
        below
            .iter()
            .map(|row| text(row, at).chars().count())
            .sum::<usize>()
    };
    for answer in (0..width).rev() {
        let question = (0..width)
            .filter(|&at| at != answer)
            .max_by_key(|&at| length(at))?;
        let from = question + 1;
        let to = if answer > question { answer } else { width };
        if to.saturating_sub(from) < 2 {
            continue;
        }
        let names = |row: &Row<'_>| {
            let value = text(row, answer);
            let options = (from..to)
                .map(|at| text(row, at))
                .filter(|text| !is_blank(text));
            let count = options.clone().count();
            let is_number = value.parse().is_ok_and(|number: usize| number <= count);
            count > 1
                && (is_number
                    || index(value).is_some_and(|index| index < count)
                    || options.clone().any(|option| option == value))
        };
        // Most texts differ from row to row, unlike categories.
        let fit = below.iter().filter(|row| names(row)).count();
        if fit == 0 || fit * 10 < below.len() * 9 {
            continue;
        }
        let mut columns = vec![None; width];
        columns[question] = Some(Column::Question);
        columns[answer] = Some(Column::Answer);
        for (index, at) in (from..to).enumerate() {
            columns[at] = Some(Column::Option(index));
        }
        let is_header = seen.len() > 1 && !names(&seen[0]);
        return Some((columns, is_header));
    }
    None
}

/// Two columns, one of which has the questions.
fn typed(seen: &[Row<'_>], below: &[Row<'_>], width: usize) -> Option<(Vec<Option<Column>>, bool)> {
    if width != 2 {
        return None;
    }
    let asks = |row: &Row<'_>, at: usize| text(row, at).ends_with(['?', '？', '؟']);
    let asking =
        |at: usize| below.iter().filter(|row| asks(row, at)).count() * 10 >= below.len() * 8;
    let question = match (asking(0), asking(1)) {
        (true, false) => 0,
        (false, true) => 1,
        _ => return None,
    };
    let mut columns = vec![Some(Column::Answer); 2];
    columns[question] = Some(Column::Question);
    Some((columns, seen.len() > 1 && !asks(&seen[0], question)))
}

impl Guess<'_> {
    /// The header for these columns, with a warning that says what was assumed.
    pub(super) fn header(&self, findings: &mut Findings<'_>) -> Header {
        let name = |column: Column| -> String {
            let at = self
                .columns
                .iter()
                .position(|one| *one == Some(column))
                .unwrap_or(0);
            let named = self
                .names
                .as_ref()
                .map(|row| text(row, at))
                .filter(|name| !name.is_empty());
            match named {
                Some(name) => format!("\"{name}\""),
                None => format!("column {}", at + 1),
            }
        };
        let options = self
            .columns
            .iter()
            .filter(|one| matches!(one, Some(Column::Option(_))))
            .count();
        let asked = name(Column::Question);
        let answered = name(Column::Answer);
        let message = match options {
            0 => format!(
                "no known header: {asked} is taken as the question and {answered} as the answer"
            ),
            _ => format!(
                "no known header: {asked} is taken as the question, {answered} as the answer, and {options} columns from {} on as options",
                name(Column::Option(0))
            ),
        };
        let place = self
            .names
            .as_ref()
            .map_or(self.first.clone(), |row| row.span.clone());
        findings
            .warning("guessed-columns", place, message)
            .help("name the columns in the first row: question, option a, option b, correct");
        Header::guessed(self.columns.clone(), self.columns.len())
    }
}

/// Whether the names of question and answer are swapped.
pub(super) fn look_at_order(header: &mut Header, rows: Rows<'_>, findings: &mut Findings<'_>) {
    if header.has(Column::Option(0)) || header.has(Column::Options) || header.markdown {
        return;
    }
    let (mut count, mut asks, mut lengths) = (0, [0; 2], [0; 2]);
    let mut first = None;
    for row in rows.filter(|row| row.broken.is_none()).take(LOOKED_AT) {
        let cells = [Column::Question, Column::Answer].map(|column| header.cell(&row, column));
        let [Some(question), Some(answer)] = cells else {
            continue;
        };
        if header.wrong(&row).next().is_some() {
            return;
        }
        count += 1;
        first.get_or_insert(question.span.clone());
        for (at, cell) in [question, answer].into_iter().enumerate() {
            let text = cell.text.trim_matches(is_invisible);
            asks[at] += usize::from(text.ends_with(['?', '？', '؟']));
            lengths[at] += text.chars().count();
        }
    }
    let Some(place) = first.filter(|_| count > 1) else {
        return;
    };
    if asks[1] * 10 >= count * 6 && asks[0] * 10 <= count {
        let message = "the column of the answers asks, and that of the questions does not, so they are taken the other way round";
        findings
            .warning("swapped-columns", place, message)
            .help("change the names of the two columns");
        header.swap();
    } else if lengths[1] >= 3 * lengths[0] && lengths[1] >= 30 * count {
        let message = "the answers are over three times as long as the questions: are the two columns named the wrong way round?";
        findings
            .warning("swapped-columns", place, message)
            .help("a long text is hard to type: let it be asked, and the short one answer it");
    }
}
