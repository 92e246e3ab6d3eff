//! The marks of Aiken: the label of an option, and the answer.

use crate::words::{Said, said};

/// The mark of an option, and what follows it.
pub(super) struct Label<'t> {
    /// Which letter or number it is, from 0.
    pub(super) index: usize,
    pub(super) is_number: bool,
    /// Whether a space follows.
    pub(super) spaced: bool,
    pub(super) text: &'t str,
}

impl<'t> Label<'t> {
    /// The label that a line begins with.
    pub(super) fn of(line: &'t str) -> Option<Self> {
        let (&[letter, mark], _) = line.as_bytes().split_first_chunk()?;
        let text = &line.get(2..)?;
        let spaced = text.is_empty() || text.starts_with([' ', '\t', '\u{a0}']);
        let marked = matches!(mark, b')' | b'.') && letter.is_ascii_alphabetic();
        (marked && (spaced || letter.is_ascii_uppercase())).then(|| Self {
            index: usize::from(letter.to_ascii_uppercase() - b'A'),
            is_number: false,
            spaced,
            text: text.trim(),
        })
    }

    /// A label that Moodle does not know: a number, or a letter with other signs around it.
    pub(super) fn loose(line: &'t str) -> Option<Self> {
        let inside = line.trim_start_matches(['(', '[', '（', '【', '*']);
        let is_bracketed = inside.len() < line.len();
        let (index, is_number, rest) = counter(inside)?;
        let rest = rest.trim_start_matches('*');
        let apart = rest.trim_start_matches(' ');
        let rest = if apart.starts_with(['-', '=', '\u{2013}']) {
            apart
        } else {
            rest
        };
        let mark = rest.chars().next()?;
        let text = &rest[mark.len_utf8()..];
        let spaced = text.is_empty() || text.starts_with(char::is_whitespace);
        let is_mark = match mark {
            ')' | ']' | '.' => is_bracketed || !is_number || spaced,
            '）' | '】' | '．' | '、' | '。' | '：' => true,
            ':' | '-' | '/' | '=' | '|' | '\u{2013}' => spaced,
            _ => false,
        };
        let text = text.trim();
        (is_mark && !text.is_empty()).then_some(Self {
            index,
            is_number,
            spaced,
            text,
        })
    }
}

/// A letter or a number from 1 at the start of a text, counted from 0, and what follows it.
fn counter(text: &str) -> Option<(usize, bool, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if (1..3).contains(&digits) {
        let number: usize = text[..digits].parse().ok()?;
        return Some((number.checked_sub(1)?, true, &text[digits..]));
    }
    let first = text.chars().next()?;
    let index = match first {
        'a'..='z' => first as usize - 'a' as usize,
        'A'..='Z' => first as usize - 'A' as usize,
        'Ａ'..='Ｚ' => first as usize - 'Ａ' as usize,
        'ａ'..='ｚ' => first as usize - 'ａ' as usize,
        _ => return None,
    };
    Some((index, false, &text[first.len_utf8()..]))
}

/// What follows `ANSWER:`, or another word for it.
pub(super) fn answer(line: &str) -> Option<&str> {
    if let Some(Said::Answer(rest)) = said(line) {
        return Some(rest);
    }
    // "ANSWER B", "Ans. B", "Answer = B".
    let lower = line.get(..6).unwrap_or(line).to_ascii_lowercase();
    let word = ["answer", "ans"]
        .into_iter()
        .find(|word| lower.starts_with(word))?;
    let rest = line[word.len()..].strip_prefix([' ', '.', '=', '-', '\t'])?;
    let rest = rest.trim_start_matches([' ', '.', '=', '-']);
    Key::of(rest)
        .filter(|key| key.after.is_empty())
        .map(|_| rest)
}

/// The letter or the number of an answer, and the text after it and its mark.
pub(super) struct Key<'t> {
    /// From 0.
    pub(super) index: usize,
    pub(super) is_number: bool,
    pub(super) after: &'t str,
}

impl<'t> Key<'t> {
    pub(super) fn of(rest: &'t str) -> Option<Self> {
        let rest = rest.trim_start_matches(['(', '[', '（', '【', '*', ' ']);
        let (index, is_number, after) = counter(rest)?;
        let alone = !after.starts_with(|next: char| next.is_alphanumeric() || next == '\'');
        let after =
            after.trim_start_matches([')', '.', ':', ']', '）', '】', '．', '。', '：', '*']);
        alone.then(|| Self {
            index,
            is_number,
            after: after.trim(),
        })
    }
}
