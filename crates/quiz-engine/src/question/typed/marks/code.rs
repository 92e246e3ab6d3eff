//! Tells formulas and code from prose.

use super::super::fold::Letter;
use super::super::numerals::is_small_roman;
use super::{is_alphanumeric, is_letter};

/// Whether it is a formula or code, in which every mark counts.
pub(super) fn is_code(letters: &[Letter]) -> bool {
    let at = |index: usize| letters.get(index).map(|one| one.c);
    letters.iter().enumerate().any(|(index, letter)| {
        let before = index.checked_sub(1).and_then(at);
        let after = at(index + 1);
        match letter.c {
            '=' | '<' | '>' | '{' | '}' | '[' | ']' | '\\' | '|' | '~' | '^' | '_' | '*' => true,
            '(' => {
                before.is_some_and(|c| is_alphanumeric(c) || c == '\'')
                    && !is_oxidation_number(letters, index)
            }
            ':' => after == Some(':'),
            '-' => {
                before.is_none_or(char::is_whitespace)
                    && after == Some('-')
                    && at(index + 2).is_some_and(is_alphanumeric)
            }
            _ => false,
        }
    })
}

/// Whether the bracket is that of `iron(III)`.
fn is_oxidation_number(letters: &[Letter], bracket: usize) -> bool {
    let before = letters[..bracket].iter().rev();
    let name = before.take_while(|one| is_letter(one.c)).count();
    let inside = &letters[bracket + 1..];
    let end = inside.iter().position(|one| one.c == ')').unwrap_or(0);
    let numeral: String = inside[..end].iter().map(|one| one.c).collect();
    let sure = end > 1 || inside[..end].iter().all(|one| one.capital && one.c != 'x');
    name > 2 && end > 0 && sure && is_small_roman(&numeral)
}
