//! Cells that a spreadsheet would take for a formula and run.
//!
//! When a file is written, a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break gets
//! an apostrophe before it, and so does one with apostrophes before such a sign. The reader removes
//! one. Numbers stay as they are: `-5` is no formula.

/// The cell with an apostrophe before it, if it needs one.
pub fn guarded(text: &str) -> String {
    let number = text.parse::<f64>().is_ok() && !text.starts_with('+');
    if is_formula(text.trim_start_matches('\'')) && !number {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The cell without the apostrophe that [`guarded`] puts before it.
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

/// Whether a spreadsheet may read the cell as a formula: the signs count in full width too, and
/// some programs skip spaces and line breaks before them.
fn is_formula(text: &str) -> bool {
    let signs = [
        '=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}', '\t', '\r', '\n',
    ];
    text.trim_start_matches(' ').starts_with(signs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_guarded_and_numbers_are_not() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("-x", "'-x"),
            ("-5", "-5"),
            ("+5", "'+5"),
            ("'+'", "''+'"),
            ("'a'", "'a'"),
            (" @SUM(A1)", "' @SUM(A1)"),
            ("a = b", "a = b"),
            ("", ""),
        ] {
            assert_eq!(guarded(text), expected);
        }
    }

    proptest! {
        #[test]
        fn what_is_guarded_comes_back(text in "['=+@ \t\na5-]{0,8}") {
            let guarded = guarded(&text);
            prop_assert_eq!(unguarded(&guarded), &text);
        }
    }
}
