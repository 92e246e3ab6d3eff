//! Numerals: digits of every script, Roman numerals, and number words.

mod large;
mod words;

pub(crate) use large::{han, multiplier};

use super::language::Language;
use std::borrow::Cow;
use words::{WORDS, Words};

/// The zeros of the scripts with digits of their own; the nine others follow each.
const ZEROS: [char; 29] = [
    '0', '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}',
    '\u{be6}', '\u{c66}', '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}',
    '\u{1040}', '\u{1090}', '\u{17e0}', '\u{1810}', '\u{1946}', '\u{19d0}', '\u{1b50}', '\u{1bb0}',
    '\u{1c50}', '\u{a8d0}', '\u{a9d0}', '\u{ff10}',
];

/// The digit as ASCII writes it.
pub(crate) fn ascii_digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let value = |zero: char| u32::from(c).checked_sub(u32::from(zero));
    let digit = |zero| value(zero).filter(|value| *value < 10);
    let value = ZEROS.into_iter().find_map(digit)?;
    char::from_digit(value, 10)
}

/// The value of a Roman numeral in its usual form, in small letters; `None` for other words.
pub(crate) fn roman(word: &str) -> Option<u32> {
    let value = |letter| {
        Some(match letter {
            // A Turkish capital I is dotless.
            'i' | 'ı' => 1,
            'v' => 5,
            'x' => 10,
            'l' => 50,
            'c' => 100,
            'd' => 500,
            'm' => 1000,
            _ => return None,
        })
    };
    let mut total = 0;
    let mut before = 0;
    for letter in word.chars().rev() {
        let value: u32 = value(letter)?;
        total = if value < before {
            u32::checked_sub(total, value)?
        } else {
            total + value
        };
        before = before.max(value);
    }
    let usual = || to_roman(total) == word.replace('ı', "i");
    (total > 0 && total < 4000 && usual()).then_some(total)
}

fn to_roman(mut number: u32) -> String {
    let parts = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut out = String::new();
    for (value, letters) in parts {
        while number >= value {
            out.push_str(letters);
            number -= value;
        }
    }
    out
}

/// Whether it is a numeral anywhere in a text: it has only I, V and X. The other letters are in
/// words ("mix", "di") and abbreviations ("CD") too.
pub(crate) fn is_small_roman(word: &str) -> bool {
    word.chars()
        .all(|letter| matches!(letter, 'i' | 'ı' | 'v' | 'x'))
        && roman(word).is_some()
}

/// What follows a Roman numeral that counts: `XVIIe`, `XIXth`.
const ORDINAL_ENDINGS: [&str; 6] = ["eme", "th", "st", "nd", "rd", "e"];

/// The value of a Roman numeral that counts, in small letters, and its ending.
pub(crate) fn roman_ordinal(word: &str) -> Option<(u32, &str)> {
    ORDINAL_ENDINGS.iter().find_map(|ending| {
        let numeral = word.strip_suffix(ending)?;
        let sure = numeral.len() > 1 && is_small_roman(numeral);
        Some((roman(numeral).filter(|_| sure)?, &word[numeral.len()..]))
    })
}

/// English ordinals, as words and as digits write them.
const ORDINALS: [(&str, &str); 12] = [
    ("first", "1st"),
    ("second", "2nd"),
    ("third", "3rd"),
    ("fourth", "4th"),
    ("fifth", "5th"),
    ("sixth", "6th"),
    ("seventh", "7th"),
    ("eighth", "8th"),
    ("ninth", "9th"),
    ("tenth", "10th"),
    ("eleventh", "11th"),
    ("twelfth", "12th"),
];

/// Number words of one language; English where none is given.
#[derive(Clone, Copy)]
pub(crate) struct NumberWords(Option<&'static Words>);

impl NumberWords {
    pub(crate) fn of(language: Language<'_>) -> Self {
        let row = language.row();
        Self(
            WORDS
                .iter()
                .find(|words| words.code.eq_ignore_ascii_case(row)),
        )
    }

    /// The value of a single word, without marks: 0 to 90.
    pub(crate) fn word(self, word: &str) -> Option<u64> {
        let words = self.0?;
        // No such word has fewer letters or more.
        if !(2..=60).contains(&word.len()) {
            return None;
        }
        let word = &*words.plain(word);
        let at = |list: &[&str]| list.iter().position(|one| *one == word);
        let small = at(&words.to_twenty).map(|value| value as u64);
        small
            .or_else(|| at(&words.tens).map(|tens| 30 + 10 * tens as u64))
            .or_else(|| words.also.iter().find(|one| one.0 == word).map(|one| one.1))
            .or_else(|| words.compound(word))
    }

    /// The ordinal in digits.
    pub(crate) fn ordinal(self, word: &str) -> Option<&'static str> {
        let english = self.0.is_some_and(|words| words.code == "en");
        let found = ORDINALS.iter().find(|one| english && one.0 == word);
        found.map(|one| one.1)
    }

    /// The number at the start of the words, and how many words it has.
    pub(crate) fn number(self, words: &[&str]) -> Option<(u64, usize)> {
        let known = self.0?;
        let (mut total, mut current, mut used) = (0_u64, None::<u64>, 0);
        while let Some(word) = words.get(used) {
            let joins = current.is_some() && known.joins.contains(word);
            let next = words.get(used + 1).and_then(|next| self.word(next));
            if joins && next.is_some() && current.is_some_and(|value| value >= 20) {
                used += 1;
                continue;
            }
            if let Some(value) = self.word(word) {
                current = Some(match current {
                    None => value,
                    Some(before) => match known.joined(before, value) {
                        Some(both) => both,
                        None => break,
                    },
                });
            } else if *word == known.hundred && current.unwrap_or(1) < 100 {
                current = Some(current.unwrap_or(1) * 100);
            } else if known.thousand.contains(word) && total == 0 {
                total = current.take().unwrap_or(1) * 1000;
            } else {
                break;
            }
            used += 1;
        }
        (used > 0).then(|| (total + current.unwrap_or(0), used))
    }
}

impl Words {
    /// A number of several words: "twenty one", "hundred forty", *soixante-dix*, *quatre-vingts*.
    fn joined(&self, before: u64, value: u64) -> Option<u64> {
        let french = self.code == "fr";
        let teens = |tens: u64, more: std::ops::RangeInclusive<u64>| {
            french && before == tens && more.contains(&value)
        };
        match before {
            4 if french && value == 20 => Some(80),
            _ if teens(10, 7..=9) || teens(60, 10..=19) || teens(80, 1..=19) => {
                Some(before + value)
            }
            10 if self.code == "tr" && (1..10).contains(&value) => Some(10 + value),
            20..100 if before.is_multiple_of(10) && value < 10 => Some(before + value),
            100.. if before.is_multiple_of(100) => Some(before + value),
            _ => None,
        }
    }

    /// The word as the table has it: German vowels without their marks.
    fn plain<'w>(&self, word: &'w str) -> Cow<'w, str> {
        if self.code != "de" {
            return word.into();
        }
        let marked = [
            ("ü", "u"),
            ("ö", "o"),
            ("fuenf", "funf"),
            ("zwoelf", "zwolf"),
        ];
        let plain = |word: String, (from, to): (&str, &str)| word.replace(from, to);
        marked.into_iter().fold(word.to_owned(), plain).into()
    }

    /// Words that are written as one: *einundzwanzig*, *zweihundertdrei*, *ventuno*.
    fn compound(&self, word: &str) -> Option<u64> {
        match self.code {
            "de" => self.germanic(word, "und"),
            "nl" => self.germanic(word, "en"),
            "it" => self.italian(word),
            _ => None,
        }
    }

    /// Below a hundred, the tens follow the digit; hundreds and thousands are before them.
    fn germanic(&self, word: &str, between: &str) -> Option<u64> {
        for (name, unit) in self.units() {
            if let Some((before, after)) = word.split_once(name) {
                let before = match before {
                    "" | "ein" => 1,
                    before => self.below(before, between).filter(|value| *value < 1000)?,
                };
                let after = match after.strip_prefix(between).unwrap_or(after) {
                    "" => 0,
                    after => self.below(after, between).filter(|value| *value < unit)?,
                };
                return Some(before * unit + after);
            }
        }
        let (rest, tens) = self
            .all_tens()
            .find_map(|(name, value)| Some((word.strip_suffix(name)?, value)))?;
        let one = rest.strip_suffix(between)?;
        let one = if one == "ein" { self.to_twenty[1] } else { one };
        let value = self.to_twenty[..10].iter().position(|name| *name == one)?;
        Some(tens + value as u64)
    }

    fn below(&self, word: &str, between: &str) -> Option<u64> {
        let small = self.to_twenty.iter().position(|name| *name == word);
        let tens = || self.all_tens().find(|(name, _)| *name == word);
        small
            .map(|value| value as u64)
            .or_else(|| tens().map(|(_, value)| value))
            .or_else(|| self.germanic(word, between))
    }

    fn italian(&self, word: &str) -> Option<u64> {
        let (name, tens) = self
            .all_tens()
            .find(|(name, _)| word.starts_with(&name[..name.len() - 1]))?;
        let elided = word.strip_prefix(&name[..name.len() - 1])?;
        let whole = word.strip_prefix(name);
        let of = |rest: &str| self.to_twenty[1..10].iter().position(|one| *one == rest);
        let elides = matches!(elided, "uno" | "otto");
        let digit = if elides { of(elided) } else { of(whole?) }?;
        Some(tens + digit as u64 + 1)
    }

    fn units(&self) -> impl Iterator<Item = (&'static str, u64)> + use<> {
        let thousands = self.thousand.iter().map(|name| (*name, 1000));
        thousands.chain(std::iter::once((self.hundred, 100)))
    }

    fn all_tens(&self) -> impl Iterator<Item = (&'static str, u64)> + use<> {
        let twenty = std::iter::once((self.to_twenty[20], 20));
        twenty.chain(self.tens.into_iter().zip((3..=9).map(|tens| 10 * tens)))
    }
}
