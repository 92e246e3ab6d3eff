//! Chemistry as mhchem's `\ce` writes it, in characters.

use crate::symbols::{lowered, raised};

/// Returns the formula or the equation in characters; `None` if it has to be drawn.
pub(crate) fn unicode(source: &str) -> Option<String> {
    let mut words = Vec::new();
    for word in source.split_whitespace() {
        words.push(match word {
            "->" | "-->" => "→".to_owned(),
            "<-" => "←".to_owned(),
            "<->" => "↔".to_owned(),
            "<=>" => "⇌".to_owned(),
            "+" | "=" => word.to_owned(),
            "^" | "(^)" => "↑".to_owned(),
            "v" | "(v)" => "↓".to_owned(),
            _ => molecule(word)?,
        });
    }
    (!words.is_empty()).then(|| words.join(" "))
}

/// What came before a sign of a molecule.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing to which a number below could belong.
    Nothing,
    /// An element, a group or its number.
    Element,
}

fn molecule(word: &str) -> Option<String> {
    let mut out = String::new();
    let mut before = Before::Nothing;
    let mut at = 0;
    while let Some(c) = word[at..].chars().next() {
        at += c.len_utf8();
        let rest = &word[at..];
        match c {
            'A'..='Z' | 'a'..='z' => {
                out.push(c);
                before = Before::Element;
            }
            '0'..='9' if before == Before::Element => out.push(lowered(c)?),
            '0'..='9' => out.push(c),
            '(' | '[' => {
                out.push(c);
                before = Before::Nothing;
            }
            ')' | ']' => {
                out.push(c);
                before = Before::Element;
            }
            '^' | '_' => {
                let (script, length) = script(rest)?;
                let table = if c == '^' { raised } else { lowered };
                for c in script.chars() {
                    out.push(table(c)?);
                }
                at += length;
            }
            // A charge ends the molecule, or comes before its state.
            '+' | '-'
                if before == Before::Element
                    && (rest.is_empty() || rest.starts_with(['(', ']'])) =>
            {
                out.push(raised(c)?);
            }
            '-' | '=' | '#' if before == Before::Element && rest.starts_with(is_element) => {
                out.push(match c {
                    '-' => '–',
                    '=' => '=',
                    _ => '≡',
                });
            }
            '*' | '.' | '·'
                if before == Before::Element
                    && rest.starts_with(|c: char| c.is_ascii_alphanumeric()) =>
            {
                out.push('·');
                before = Before::Nothing;
            }
            '/' if before == Before::Nothing && rest.starts_with(|c: char| c.is_ascii_digit()) => {
                out.push('/');
            }
            _ => return None,
        }
    }
    Some(out)
}

fn is_element(c: char) -> bool {
    c.is_ascii_uppercase()
}

/// The text of a script and its length with its braces.
fn script(rest: &str) -> Option<(&str, usize)> {
    if let Some(group) = rest.strip_prefix('{') {
        let end = group.find('}')?;
        return (end > 0).then_some((&group[..end], end + 2));
    }
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let sign = usize::from(rest[digits..].starts_with(['+', '-']));
    let length = digits + sign;
    (length > 0).then_some((&rest[..length], length))
}
