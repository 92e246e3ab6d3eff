//! Tables of a spreadsheet: a header row, and below it a question a row.
//!
//! ```text
//! file   = [ "sep=" separator line-end ] header row*      cells as in [`delimited`](super::delimited)
//! header = question column, answer column, and any others, in any order
//! ```
//!
//! Columns are known by their names in any case and with common synonyms. The cell of the answer
//! says what kind of question the row is:
//! - with `option a`, `option b`… (or `options` in one cell, a line each): letters, numbers or
//!   texts of options, several parted by `;`, `,`, `|` or line ends. Where the label of one option
//!   is the text of another, the answers of the other rows decide, if all of them can only be
//!   labels or all only texts; else nobody can tell which is meant.
//! - with `wrong 1`, `wrong 2`…: the right option.
//! - with neither: `true` or `false`, or what is to be typed, several parted by `;`, `|` or line
//!   ends. Commas part no typed answers, for many answers hold one.
//! - `type` states it where that is not enough: `single`, `several`, `any`, `true/false`, `typed`,
//!   `exact` or `number`.
//!
//! Cells are plain text in which only code (in backticks and fenced) is a mark. Where the
//! question's column is called `question (markdown)`, texts are Markdown to the letter, and an
//! apostrophe before a sign that begins a formula (`=`, `+`, `-`, `@`) is left out: a writer puts
//! it there so that no spreadsheet runs the cell.

mod answers;
pub(super) mod guard;
mod header;
mod named;
mod names;
mod parts;
mod row;

use super::bounds;
use super::delimited::{Cell, Row, Rows};
use super::diagnostic::Findings;
use super::draft::{BankDraft, Parsed, assemble};
use super::lines::lines;
use header::{Column, Header};
use row::{Leaning, Reader};
use std::cell::RefCell;

/// Whether it begins with a header row that names a question and an answer. In a file that is
/// named as a table the question is enough, so that somebody is told what is missing.
pub(crate) fn looks_like(text: &str, extension: &str) -> bool {
    let is_table = matches!(extension, "csv" | "tsv");
    header::header(text).is_some() || (is_table && header::names_question(text))
}

/// Reads a table. `stem` names the bank.
pub fn parse_csv(text: &str, stem: &str) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    match header::header(text) {
        Some((first, rows)) => {
            let mut header = Header::of(&first, &mut findings);
            let leaning = leaning(&header, rows.clone(), &mut findings);
            for row in rows {
                read(&row, &mut header, leaning, &mut bank, &mut findings);
            }
        }
        None => {
            findings
                .error(
                    "no-header",
                    first_line(text),
                    "the first row does not name a question and an answer",
                )
                .help("begin with a row such as: question, option a, option b, correct");
        }
    }
    assemble(stem, bank, findings)
}

fn first_line(text: &str) -> std::ops::Range<usize> {
    let said = lines(text).find(|line| !line.is_blank());
    said.map_or(0..0, |line| line.span())
}

fn read<'t>(
    row: &Row<'_>,
    header: &mut Header,
    leaning: Leaning,
    bank: &mut BankDraft<'t>,
    findings: &mut Findings<'_>,
) {
    if row.is_refused(findings) {
        bank.refused += 1;
        return;
    }
    if row.cells.iter().all(Cell::is_blank) {
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
    let reader = Reader {
        header,
        row,
        findings,
        leaning,
        used: RefCell::default(),
    };
    bank.push(reader.question());
}

/// What the answers of the rows are that can only be labels or only be texts.
fn leaning(header: &Header, rows: Rows<'_>, findings: &mut Findings<'_>) -> Leaning {
    let mut leaning = Leaning::Neither;
    if !header.has(Column::Answer) {
        return leaning;
    }
    let rows = rows.filter(|row| row.broken.is_none());
    for row in rows.take(bounds::QUESTIONS) {
        let reader = Reader {
            header,
            row: &row,
            findings,
            leaning: Leaning::Neither,
            used: RefCell::default(),
        };
        match reader.leaning() {
            Leaning::Neither => {}
            one if leaning == Leaning::Neither => leaning = one,
            one if leaning == one => {}
            _ => return Leaning::Neither,
        }
    }
    leaning
}

#[cfg(test)]
mod tests;
