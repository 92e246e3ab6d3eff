//! Words for large numbers, and numbers in Han characters.

use super::words::WORDS;
use crate::question::typed::language::Language;

/// A number, and the words for it.
type Named = (f64, &'static [&'static str]);

/// Words for a million and more, as answers are folded in each language.
const LARGE: &[(&str, &[Named])] = &[
    (
        "en",
        &[
            (1e6, &["million", "millions"]),
            (1e9, &["billion", "billions", "bn"]),
            (1e12, &["trillion", "trillions"]),
        ],
    ),
    (
        "de",
        &[
            (1e6, &["million", "millionen", "mio"]),
            (1e9, &["milliarde", "milliarden", "mrd"]),
            (1e12, &["billion", "billionen"]),
        ],
    ),
    (
        "fr",
        &[
            (1e6, &["million", "millions"]),
            (1e9, &["milliard", "milliards"]),
            (1e12, &["billion", "billions"]),
        ],
    ),
    (
        "es",
        &[
            (1e6, &["millon", "millones"]),
            (1e12, &["billon", "billones"]),
        ],
    ),
    (
        "it",
        &[
            (1e6, &["milione", "milioni"]),
            (1e9, &["miliardo", "miliardi"]),
            (1e12, &["bilione", "bilioni"]),
        ],
    ),
    (
        "nl",
        &[
            (1e6, &["miljoen", "mln"]),
            (1e9, &["miljard", "mld"]),
            (1e12, &["biljoen"]),
        ],
    ),
    (
        "pl",
        &[
            (1e6, &["milion", "miliony", "milionow", "mln"]),
            (1e9, &["miliard", "miliardy", "miliardow", "mld"]),
            (1e12, &["bilion", "biliony", "bilionow"]),
        ],
    ),
    (
        "ru",
        &[
            (1e3, &["тыс"]),
            (1e6, &["миллион", "миллиона", "миллионов", "млн"]),
            (1e9, &["миллиард", "миллиарда", "миллиардов", "млрд"]),
            (1e12, &["триллион", "триллиона", "триллионов", "трлн"]),
        ],
    ),
    (
        "uk",
        &[
            (1e3, &["тис"]),
            (1e6, &["мільйон", "мільйони", "мільйонів", "млн"]),
            (1e9, &["мільярд", "мільярди", "мільярдів", "млрд"]),
            (1e12, &["трильйон", "трильйони", "трильйонів", "трлн"]),
        ],
    ),
    (
        "tr",
        &[(1e6, &["milyon"]), (1e9, &["milyar"]), (1e12, &["trilyon"])],
    ),
];

/// The same in Portuguese, which has the short scale in Brazil and the long one in Portugal.
const PORTUGUESE: &[(f64, f64, &[&str])] = &[
    (1e6, 1e6, &["milhao", "milhoes", "mi"]),
    (1e9, 1e12, &["bilhao", "bilhoes", "biliao", "bilioes", "bi"]),
    (1e12, 1e18, &["trilhao", "trilhoes"]),
];

/// The factor of a word for a large number; `None` for other words.
pub(crate) fn multiplier(word: &str, language: Language<'_>) -> Option<f64> {
    let row = language.row();
    let is = |code: &str| code.eq_ignore_ascii_case(row);
    let words = WORDS.iter().find(|words| is(words.code));
    if words.is_some_and(|words| words.thousand.contains(&word)) {
        return Some(1e3);
    }
    if is("pt") {
        let found = PORTUGUESE.iter().find(|row| row.2.contains(&word))?;
        return Some(if language.is_european() {
            found.1
        } else {
            found.0
        });
    }
    let (_, large) = LARGE.iter().find(|(code, _)| is(code))?;
    let found = large.iter().find(|(_, words)| words.contains(&word))?;
    Some(found.0)
}

/// The value of a number in Han characters, or of digits before one for ten thousand and more.
pub(crate) fn han(text: &str) -> Option<f64> {
    const DIGITS: &str = "〇一二三四五六七八九";
    let digit = |c| match c {
        '零' => Some(0.0),
        '两' | '兩' => Some(2.0),
        c => DIGITS
            .chars()
            .position(|one| one == c)
            .map(|digit| digit as f64),
    };
    let large = |c| match c {
        '万' | '萬' => Some(1e4),
        '億' | '亿' => Some(1e8),
        '兆' => Some(1e12),
        _ => None,
    };
    let small = |c| match c {
        '十' => Some(10.0),
        '百' => Some(100.0),
        '千' => Some(1000.0),
        _ => None,
    };
    let (mut total, mut part, mut last) = (0.0, 0.0, None);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.');
        let end = end.unwrap_or(rest.len()).max(c.len_utf8());
        let (head, tail) = rest.split_at(end);
        rest = tail;
        if let Some(value) = digit(c).or_else(|| head.parse().ok()) {
            // Two digits in a row, as in 二〇二四, have no units between them.
            if last.is_some_and(|last| last != 0.0) {
                return None;
            }
            last = Some(value);
        } else if let Some(unit) = small(c) {
            part += last.take().unwrap_or(1.0) * unit;
        } else if let Some(unit) = large(c) {
            let before = part + last.take().unwrap_or(0.0);
            total += if before == 0.0 { unit } else { before * unit };
            part = 0.0;
        } else {
            return None;
        }
    }
    (!text.is_empty()).then(|| total + part + last.unwrap_or(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_han_characters_are_read() {
        for (text, value) in [
            ("七", 7.0),
            ("十二", 12.0),
            ("二十", 20.0),
            ("三百二十一", 321.0),
            ("一千零一", 1001.0),
            ("五万", 5e4),
            ("3億", 3e8),
            ("1.5亿", 1.5e8),
            ("三億五千万", 3.5e8),
            ("零", 0.0),
        ] {
            assert_eq!(han(text), Some(value), "{text}");
        }
        for none in ["", "七年", "一二", "x"] {
            assert_eq!(han(none), None, "{none}");
        }
    }
}
