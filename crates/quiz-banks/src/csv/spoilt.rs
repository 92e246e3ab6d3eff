//! What spreadsheets do to cells: dates, exponents, formula errors, program lists.

use crate::delimited::Cell;
use crate::diagnostic::Findings;

/// Warns of cells that no longer contain what was typed.
pub(super) fn look<'r>(cells: impl Iterator<Item = &'r Cell<'r>>, findings: &mut Findings<'_>) {
    for cell in cells {
        if let Some((what, help)) = spoilt(cell.text.trim()) {
            let message = format!("this cell holds {what}");
            findings
                .warning("spoilt-cell", cell.span.clone(), message)
                .help(help);
        }
    }
}

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

const FAULTS: [&str; 8] = [
    "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#ERROR!",
];

/// What is wrong with a cell, and how to fix it.
fn spoilt(text: &str) -> Option<(&'static str, &'static str)> {
    let as_text = "format the column as text and type the cell again";
    if FAULTS.contains(&text) || (text.len() > 2 && text.bytes().all(|byte| byte == b'#')) {
        return Some((
            "the fault of a formula",
            "write what the formula was to give",
        ));
    }
    if is_date(text) {
        return Some(("a date, as spreadsheets make of 3/4 or 1-2", as_text));
    }
    if is_exponent(text) {
        return Some(("a number whose last digits a spreadsheet has cut", as_text));
    }
    let is_list = text.len() > 4
        && ["['", "[\"", "{'", "{\""]
            .iter()
            .any(|open| text.starts_with(open))
        && text.ends_with([']', '}']);
    is_list.then_some((
        "a list as a program writes it, with its brackets",
        "write the texts alone, one per line or separated by `;`",
    ))
}

/// "3-Apr", "Apr-03", "03-Apr-2024".
fn is_date(text: &str) -> bool {
    let is_month = |part: &str| MONTHS.contains(&&*part.to_ascii_lowercase());
    let is_number = |part: &str| {
        matches!(part.len(), 1 | 2 | 4) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    match text.split('-').collect::<Vec<_>>()[..] {
        [day, month] if is_number(day) => is_month(month),
        [month, day] => is_month(month) && is_number(day),
        [day, month, year] => is_number(day) && is_month(month) && is_number(year),
        _ => false,
    }
}

/// "1.23457E+11".
fn is_exponent(text: &str) -> bool {
    let Some((digits, power)) = text.split_once("E+").or_else(|| text.split_once("E-")) else {
        return false;
    };
    let digits = digits.strip_prefix('-').unwrap_or(digits);
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    whole.len() == 1 && is_number(whole) && is_number(part) && power.len() > 1 && is_number(power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_makes_is_told_from_what_people_type() {
        for text in [
            "3-Apr",
            "Apr-03",
            "03-Apr-2024",
            "1.23457E+11",
            "2E-05",
            "#NAME?",
            "#DIV/0!",
            "####",
            "['a', 'b']",
            "{\"a\": 1}",
        ] {
            assert!(spoilt(text).is_some(), "{text}");
        }
        for text in [
            "3/4",
            "April 3",
            "2015-01-01",
            "1.5e3",
            "E+1",
            "#",
            "C#",
            "[a]",
            "Apr",
            "12-34",
            "[]",
            "3-May-be",
        ] {
            assert!(spoilt(text).is_none(), "{text}");
        }
    }
}
