//! Spreadsheets, `.xlsx` and `.ods`, unpacked into the table that [`csv`](super::csv) reads.
//!
//! The sheet whose first rows name a question and an answer is read, and so are further ones with
//! the same header. Rows keep their line numbers unless a cell contains a line end. Cells are read
//! as they are shown: `50%`, `3.10`, and the results of formulas.

mod ods;
mod xlsx;

use super::archive::Fault;
use super::unpacked::{Unpacked, Warning, too_long};
use super::{bounds, csv};
use std::collections::BTreeMap;
use std::ops::Range;

pub(crate) use ods::{is_ods, unpack_ods};
pub(crate) use xlsx::{is_xlsx, unpack_xlsx};

/// The cells of one sheet that are not empty.
#[derive(Debug, Default)]
struct Sheet {
    name: String,
    /// By row and column, from 0.
    rows: BTreeMap<u32, BTreeMap<u32, Cell>>,
    /// Formulas without a stored result.
    uncalculated: usize,
}

/// A sheet as a text.
struct Table {
    unpacked: Unpacked,
    /// `None`: it names no question and no answer.
    header: Option<Header>,
}

/// The header row of a sheet.
struct Header {
    /// Its cells that are not blank.
    cells: Vec<String>,
    row: u32,
    columns: Range<u32>,
}

/// A cell as it is shown.
#[derive(Clone, Debug)]
struct Cell {
    text: String,
    /// A date or a time, which the spreadsheet may have made of a text such as 1/2.
    is_date: bool,
}

/// Limits what is collected, so that a small archive does not become a large table.
#[derive(Debug, Default)]
struct Budget {
    cells: usize,
    bytes: usize,
}

impl Budget {
    fn spend(&mut self, bytes: usize) -> Result<(), Fault> {
        self.cells += 1;
        self.bytes += bytes + 1;
        if self.cells > bounds::NODES || self.bytes as u64 > bounds::FILE_BYTES {
            return Err(too_long());
        }
        Ok(())
    }
}

impl Sheet {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            rows: BTreeMap::new(),
            uncalculated: 0,
        }
    }

    fn put(&mut self, row: u32, column: u32, cell: Cell, budget: &mut Budget) -> Result<(), Fault> {
        budget.spend(cell.text.len())?;
        self.rows.entry(row).or_default().insert(column, cell);
        Ok(())
    }

    /// The first column that is not empty.
    fn first_column(&self) -> u32 {
        let first = self.rows.values().filter_map(|row| row.keys().next()).min();
        first.copied().unwrap_or(0)
    }

    /// The sheet as comma-separated values. Each row has at least these columns; an empty row is a
    /// blank line.
    fn write(&self, out: &mut Unpacked, first_row: u32, columns: Range<u32>) -> Result<(), Fault> {
        let mut line = first_row;
        for (&row, cells) in self.rows.range(first_row..) {
            let blank = (row - line) as usize;
            // A cell beside the table stays in its row, so that it is reported.
            let last = cells.keys().next_back().map_or(0, |last| last + 1);
            let columns = columns.start..columns.end.max(last);
            if (out.text.len() + blank + columns.len()) as u64 > bounds::FILE_BYTES {
                return Err(too_long());
            }
            out.text.extend(std::iter::repeat_n('\n', blank));
            for column in columns.clone() {
                if column > columns.start {
                    out.text.push(',');
                }
                if let Some(cell) = cells.get(&column) {
                    cell.write(out);
                }
            }
            out.text.push('\n');
            line = row + 1;
        }
        Ok(())
    }

    /// The sheet alone, with rows as long as its header.
    fn table(&self) -> Result<Table, Fault> {
        let first = self.first_column();
        let mut bare = Unpacked::default();
        self.write(&mut bare, 0, first..first)?;
        let header = csv::header_cells(&bare.text);
        let row = header.as_ref().and_then(|header| self.row_of(header));
        let Some((header, row)) = header.zip(row) else {
            return Ok(Table {
                unpacked: bare,
                header: None,
            });
        };
        let last = self.rows[&row].keys().next_back();
        let columns = first..last.map_or(first, |last| last + 1);
        let mut unpacked = Unpacked::default();
        self.write(&mut unpacked, 0, columns.clone())?;
        Ok(Table {
            unpacked,
            header: Some(Header {
                cells: header,
                row,
                columns,
            }),
        })
    }

    /// The row with exactly these cells.
    fn row_of(&self, header: &[String]) -> Option<u32> {
        let says = |cells: &BTreeMap<u32, Cell>| {
            cells.len() == header.len()
                && cells
                    .values()
                    .zip(header)
                    .all(|(cell, said)| cell.text.trim() == said)
        };
        let mut rows = self.rows.iter();
        rows.find_map(|(&row, cells)| says(cells).then_some(row))
    }
}

impl Cell {
    fn write(&self, out: &mut Unpacked) {
        let text = self.text.replace("\r\n", "\n").replace('\r', "\n");
        let quoted = text.contains(['"', ',', ';', '\t', '\n']) || text.starts_with("sep=");
        if quoted {
            out.text.push('"');
        }
        let start = out.text.len();
        match text.contains('"') {
            true => out.text.push_str(&text.replace('"', "\"\"")),
            false => out.text.push_str(&text),
        }
        if self.is_date {
            out.warnings.push(Warning {
                code: "date-cell",
                span: start..out.text.len(),
                message: "the spreadsheet has a date or a time here, which it may have made of another text".to_owned(),
                help: "if a text such as 1/2 was meant, give the cell the format Text and type it again",
            });
        }
        if quoted {
            out.text.push('"');
        }
    }
}

/// Joins the sheets that belong together into one table.
fn unpacked(sheets: Vec<Sheet>) -> Result<Unpacked, Fault> {
    let said: Vec<_> = sheets
        .into_iter()
        .filter(|sheet| !sheet.rows.is_empty())
        .collect();
    let mut tables = Vec::with_capacity(said.len());
    for sheet in &said {
        tables.push(sheet.table()?);
    }
    let asks = |table: &Table| csv::looks_like(&table.unpacked.text, "csv");
    let Some(chosen) = tables
        .iter()
        .position(asks)
        .or((!tables.is_empty()).then_some(0))
    else {
        return Err(Fault {
            code: "no-questions",
            message: "the spreadsheet is empty".to_owned(),
            help: "begin with a row such as: question, option a, option b, correct",
        });
    };
    let mut out = std::mem::take(&mut tables[chosen].unpacked);
    let first = 0..out.text.find('\n').unwrap_or(out.text.len());
    let uncalculated: usize = said.iter().map(|sheet| sheet.uncalculated).sum();
    if uncalculated > 0 {
        out.warnings.push(Warning {
            code: "formula-cell",
            span: first.clone(),
            message: format!("formulas without a result in the file: {uncalculated}; their cells are read as empty"),
            help: "open the file in a spreadsheet program and save it there",
        });
    }
    let header = |at: usize| tables[at].header.as_ref();
    for (at, sheet) in said.iter().enumerate().filter(|(at, _)| *at != chosen) {
        if let (Some(wanted), Some(own)) = (header(chosen), header(at))
            && wanted.cells == own.cells
        {
            sheet.write(&mut out, own.row + 1, own.columns.clone())?;
            continue;
        }
        let name = &sheet.name;
        out.warnings.push(Warning {
            code: "other-sheet",
            span: first.clone(),
            message: match header(at) {
                Some(_) => format!("the sheet \"{name}\" has other columns and is not read"),
                None => format!("the sheet \"{name}\" names no question and no answer and is not read"),
            },
            help: "if it holds questions, give it the same first row or save it as a file of its own",
        });
    }
    Ok(out)
}

#[cfg(test)]
mod tests;
