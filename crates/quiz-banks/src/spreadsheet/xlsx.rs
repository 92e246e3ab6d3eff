//! Excel's format. Cells come one by one: a sheet with two cells in its far corners is not a
//! table of 17 billion.

use super::{Budget, Cell, Sheet};
use crate::archive::{Archive, Fault};
use crate::unpacked::Unpacked;
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, Xlsx, XlsxError};
use std::io::Cursor;

pub(crate) fn is_xlsx(archive: &mut Archive) -> bool {
    archive.has("[Content_Types].xml") && archive.names().iter().any(|name| name.starts_with("xl/"))
}

pub(crate) fn unpack_xlsx(archive: Archive) -> Result<Unpacked, Fault> {
    let mut book = Xlsx::new(archive.into_checked()?).map_err(fault)?;
    let mut budget = Budget::default();
    let names = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let names: Vec<_> = names.map(|sheet| sheet.name.clone()).collect();
    let mut sheets = Vec::with_capacity(names.len());
    for name in names {
        sheets.push(sheet(&mut book, &name, &mut budget)?);
    }
    super::unpacked(sheets)
}

fn fault(error: XlsxError) -> Fault {
    match error {
        XlsxError::Password => Fault {
            code: "archive",
            message: "the spreadsheet is protected by a password".to_owned(),
            help: "save it without one",
        },
        error => Fault::damaged(error),
    }
}

fn sheet(
    book: &mut Xlsx<Cursor<Vec<u8>>>,
    name: &str,
    budget: &mut Budget,
) -> Result<Sheet, Fault> {
    let mut sheet = Sheet::new(name);
    sheet.uncalculated = uncalculated(book, name)?;
    let mut reader = book.worksheet_cells_reader(name).map_err(fault)?;
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(fault)? {
        let format = reader
            .styles()
            .get(style)
            .and_then(|style| style.number_format.as_ref());
        let format = format.map_or("", |format| &*format.format_code);
        let (row, column) = cell.get_position();
        if let Some(cell) = shown(cell.get_value(), format) {
            sheet.put(row, column, cell, budget)?;
        }
    }
    Ok(sheet)
}

/// How many formulas of a sheet have no stored result, as in files from programs.
fn uncalculated(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Result<usize, Fault> {
    let mut reader = book.worksheet_cells_reader(name).map_err(fault)?;
    let mut count = 0;
    while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(fault)? {
        count += usize::from(cell.formula.is_some() && cell.value == DataRef::Empty);
    }
    Ok(count)
}

/// The shown text of a value. `None` if it is empty.
fn shown(value: &DataRef<'_>, format: &str) -> Option<Cell> {
    let (text, is_date) = match value {
        DataRef::Empty => return None,
        DataRef::String(text) => (text.clone(), false),
        DataRef::SharedString(text) => ((*text).to_owned(), false),
        DataRef::Int(number) => (number.to_string(), false),
        DataRef::Float(number) => (shown_number(*number, format), false),
        DataRef::Bool(true) => ("TRUE".to_owned(), false),
        DataRef::Bool(false) => ("FALSE".to_owned(), false),
        DataRef::DateTime(date) => (shown_date(date), true),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => (text.clone(), true),
        DataRef::Error(error) => (error.to_string(), false),
    };
    (!text.trim().is_empty()).then_some(Cell { text, is_date })
}

/// A number in its format if that is only zeros, a point and a percent sign; else in full.
pub(super) fn shown_number(number: f64, format: &str) -> String {
    let format = format.split(';').next().unwrap_or_default();
    let (format, number, percent) = match format.strip_suffix('%') {
        Some(format) => (format, number * 100.0, "%"),
        None => (format, number, ""),
    };
    let (whole, decimals) = format.split_once('.').unwrap_or((format, ""));
    let zeros = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte == b'0');
    let is_plain = zeros(whole) && (decimals.is_empty() || zeros(decimals));
    let text = if is_plain {
        let width = whole.len()
            + decimals.len()
            + usize::from(!decimals.is_empty())
            + usize::from(number < 0.0);
        format!("{number:0width$.precision$}", precision = decimals.len())
    } else if percent.is_empty() {
        number.to_string()
    } else {
        // Removes the rounding error of the multiplication.
        let text = format!("{number:.10}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    text + percent
}

fn shown_date(date: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    let time = match second {
        0 => format!("{hour:02}:{minute:02}"),
        second => format!("{hour:02}:{minute:02}:{second:02}"),
    };
    let has_day = date.as_f64() >= 1.0 && !date.is_duration();
    match (has_day, hour + minute + second) {
        (true, 0) => format!("{year:04}-{month:02}-{day:02}"),
        (true, _) => format!("{year:04}-{month:02}-{day:02} {time}"),
        (false, _) => time,
    }
}
