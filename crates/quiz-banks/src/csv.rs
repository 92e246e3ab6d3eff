//! Tables of a spreadsheet: a header row, and below it a question a row.
//!
//! ```text
//! file   = [ "sep=" separator line-end ] title* header [ instructions ] row*
//! header = question column, answer column, and any others, in any order
//! title  = row                   fewer cells than the header names, and the header is in row 12
//!                                at the latest
//! ```
//!
//! Cells are as in `delimited`. Columns are known by their names, in any case and with common
//! synonyms (`names`). The titles and instructions of templates are skipped, and so are rows with
//! nothing but a number, a type or a time. The cell of the answer says what kind of question the
//! row is:
//! - with `option a`, `option b`… (or `options` in one cell, one on a line): letters, numbers or
//!   texts of options, several separated by `;`, `,`, `|` or line ends. Where the label of one option
//!   is the text of another, the other rows decide, if their answers can all only be labels or all
//!   only texts. Else a number is an option's if the header suggests it. Else the row is refused.
//! - with `wrong 1`, `wrong 2`…: the text of the right option, or of several, one on a line.
//! - with neither: `true` or `false`, or what is to be typed, several separated by `;`, `|` or line
//!   ends. Commas do not separate typed answers, because many answers contain one. `T` and `F` are
//!   true and false where several rows of this kind hold nothing else, or their type says so.
//! - `type` says it if that is not enough: `single`, `several`, `any`, `true/false`, `typed`,
//!   `exact` or `number`.
//!
//! Cells are plain text in which only code (in backticks or fenced) is markup. If the question's
//! column is called `question (markdown)`, texts are exact Markdown, and an apostrophe before a
//! sign that begins a formula (`=`, `+`, `-`, `@`) is removed: the writer adds it so that no
//! spreadsheet runs the cell.

mod answers;
mod base;
pub mod guard;
mod header;
mod named;
mod names;
mod parts;
mod row;
mod shape;
mod spoilt;

use super::assemble::assemble;
use super::bounds;
use super::delimited::{Row, Rows};
use super::diagnostic::Findings;
use super::draft::{BankDraft, Parsed};
use super::lines::lines;
use crate::limits::Limits;
use base::Counted;
use header::{Column, Found, Header};
use row::{Leaning, Leanings, Reader};
use std::cell::RefCell;

/// Whether the text begins with a header row that names a question and an answer. In a `.csv` or
/// `.tsv` file the question is enough, so that the missing column is reported.
pub(crate) fn looks_like(text: &str, extension: &str) -> bool {
    let is_table = matches!(extension, "csv" | "tsv");
    match is_table {
        true => {
            header::header(text).is_some()
                || header::names_question(text)
                || shape::guess(text).is_some()
        }
        false => header::is_plain(text),
    }
}

/// The non-blank cells of the header row.
pub(crate) fn header_cells(text: &str) -> Option<Vec<String>> {
    let found = header::header(text)?;
    let cells = found.row.cells.iter().filter(|cell| !cell.is_blank());
    Some(cells.map(|cell| cell.text.trim().to_owned()).collect())
}

/// Reads a table. `stem` names the bank.
pub fn parse_csv(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    match header::header(text) {
        Some(Found {
            row, above, rows, ..
        }) => {
            let mut header = Header::of(&row, &mut findings);
            shape::look_at_order(&mut header, rows.clone(), &mut findings);
            if let Some(span) = above {
                let message = "what is above the header is skipped";
                findings.note("description", span, message);
            }
            let leanings = leanings(&header, rows.clone(), &mut findings);
            for (at, row) in rows.enumerate() {
                if at == 0 && header.is_instruction(&row) {
                    let message =
                        "the row says what to write into the columns, so it is passed over";
                    findings.note("description", row.span, message);
                    continue;
                }
                read(&row, &mut header, leanings, &mut bank, &mut findings);
            }
        }
        None if let Some(guess) = shape::guess(text) => {
            let mut header = guess.header(&mut findings);
            let leanings = leanings(&header, guess.rows.clone(), &mut findings);
            for row in guess.rows {
                read(&row, &mut header, leanings, &mut bank, &mut findings);
            }
        }
        None => {
            findings
                .error(
                    "no-header",
                    first_line(text),
                    "none of the first rows names a question and an answer",
                )
                .help("begin with a row such as: question, option a, option b, correct");
        }
    }
    assemble(stem, bank, findings, limits)
}

fn first_line(text: &str) -> std::ops::Range<usize> {
    let said = lines(text).find(|line| !line.is_blank());
    said.map_or(0..0, |line| line.span())
}

fn read<'t>(
    row: &Row<'_>,
    header: &mut Header,
    leanings: Leanings,
    bank: &mut BankDraft<'t>,
    findings: &mut Findings<'_>,
) {
    if row.is_refused(findings) {
        bank.refused += 1;
        return;
    }
    if header.is_filler(row) {
        return;
    }
    if bank.is_full() {
        bank.more += 1;
        return;
    }
    header.tell_nameless(row, findings);
    if let Some(span) = header.too_many(row) {
        let (cells, columns) = (row.count, header.width);
        let message = format!("the row has {cells} cells and the header {columns}");
        findings
            .error("row-length", span, message)
            .help("put a text that holds the separator in quotes, or name the column");
        bank.refused += 1;
        return;
    }
    spoilt::look(header.known(row), findings);
    let reader = Reader {
        header,
        row,
        findings,
        leanings,
        used: RefCell::default(),
    };
    bank.push(reader.question());
}

/// The kind of those answers that can mean only one thing.
fn leanings(header: &Header, rows: Rows<'_>, findings: &mut Findings<'_>) -> Leanings {
    let mut leanings = Leanings::NONE;
    if !header.has(Column::Answer) {
        return leanings;
    }
    let mut is_mixed = false;
    let (mut truths, mut others) = (0, 0);
    let mut counted = Counted::default();
    let rows = rows.filter(|row| row.broken.is_none());
    for row in rows.take(bounds::QUESTIONS) {
        let reader = Reader {
            header,
            row: &row,
            findings,
            leanings,
            used: RefCell::default(),
        };
        let (options, bool) = reader.leaning();
        match options {
            Leaning::Neither => {}
            one if leanings.options == Leaning::Neither => leanings.options = one,
            one => is_mixed |= leanings.options != one,
        }
        match bool {
            Some(true) => truths += 1,
            Some(false) => others += 1,
            None => {}
        }
        reader.count(&mut counted);
    }
    leanings.base = counted.base(header, findings);
    if is_mixed {
        leanings.options = Leaning::Neither;
    }
    leanings.truths = truths > 1 && others == 0;
    leanings
}

#[cfg(test)]
mod tests;
