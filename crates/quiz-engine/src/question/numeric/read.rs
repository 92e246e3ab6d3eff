//! A number as people write it.

use crate::question::typed::fold::{Dashes, Marks, as_typed, is_east_asian, letters};
use crate::question::typed::language::{Language, NumberStyle};
use crate::question::typed::numerals::{NumberWords, han, multiplier};

/// What a text can mean as a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Value {
    One(f64),
    /// A comma may group thousands or begin a fraction; the language leaves it open.
    Either(f64, f64),
}

impl Value {
    fn map(self, change: impl Fn(f64) -> f64) -> Option<Self> {
        let value = match self {
            Self::One(one) => Self::One(change(one)),
            Self::Either(one, other) => Self::Either(change(one), change(other)),
        };
        value.is_finite().then_some(value)
    }

    fn is_finite(self) -> bool {
        match self {
            Self::One(one) => one.is_finite(),
            Self::Either(one, other) => one.is_finite() && other.is_finite(),
        }
    }

    const fn one(self) -> Option<f64> {
        match self {
            Self::One(one) => Some(one),
            Self::Either(..) => None,
        }
    }
}

/// The longest text that is read as a number, in characters.
const LONGEST: usize = 100;

/// A text with the digits, dashes, fractions and times signs that a keyboard has.
pub(crate) fn normal(text: &str) -> String {
    let typed = as_typed(text, Dashes::One);
    let plain = |c| match c {
        '\u{d7}' | '\u{b7}' | '\u{22c5}' | '\u{2219}' | '\u{2217}' => '*',
        c if char::is_whitespace(c) => ' ',
        c => c,
    };
    typed.trim().chars().map(plain).collect()
}

/// Reads what [`normal`] gave: digits with their groups and fraction, mixed fractions, powers of
/// ten, number words. `None` if it is not a number.
pub(crate) fn value(text: &str, language: Language<'_>) -> Option<Value> {
    if text.len() > LONGEST {
        return None;
    }
    let (negative, text) = signed(bare(text));
    if text.is_empty() || text.starts_with(['+', '-']) {
        return None;
    }
    let value = unsigned(text, language)?;
    if negative {
        value.map(|value| -value)
    } else {
        Some(value)
    }
}

/// Without what people write around a number: `x = 42`, `≈ 42`, `"42"`.
fn bare(text: &str) -> &str {
    let quotes = [
        ("\"", "\""),
        ("'", "'"),
        ("\u{201e}", "\""),
        ("\u{ab}", "\u{bb}"),
    ];
    let text = text.trim();
    let inside = |(opens, closes): (&str, &str)| text.strip_prefix(opens)?.strip_suffix(closes);
    let text = quotes.into_iter().find_map(inside).unwrap_or(text);
    let after = text.split_once('=').filter(|(name, _)| {
        let mut name = name.trim().chars();
        name.next().is_none_or(char::is_alphabetic) && name.next().is_none()
    });
    let number = after.map_or(text, |(_, number)| number);
    number
        .trim_start_matches(['=', '~', '\u{2248}', ' '])
        .trim()
}

/// Whether the text has nothing around its number, and no Han characters, which are words too.
pub(crate) fn is_bare(text: &str) -> bool {
    let text = text.trim_start_matches(['=', ' ']);
    bare(text) == text.trim() && !text.chars().any(is_east_asian)
}

fn signed(text: &str) -> (bool, &str) {
    if let Some(rest) = text.strip_prefix('-') {
        return (true, rest.trim_start());
    }
    if let Some(rest) = text.strip_prefix('+') {
        return (false, rest.trim_start());
    }
    let Some((first, rest)) = text.split_once(' ') else {
        return (false, text);
    };
    match &*first.to_lowercase() {
        "minus" | "negative" | "moins" | "menos" | "meno" | "min" | "минус" | "мінус" | "eksi"
        | "マイナス" | "负" => (true, rest.trim_start()),
        "plus" | "positive" => (false, rest.trim_start()),
        _ => (false, text),
    }
}

fn unsigned(text: &str, language: Language<'_>) -> Option<Value> {
    if let Some(value) = plain(text, language) {
        return Some(value);
    }
    if let Some((mantissa, exponent)) = power_of_ten(text) {
        let factor = 10_f64.powi(exponent);
        return match mantissa {
            "" => Some(Value::One(factor)),
            mantissa => plain(mantissa, language)?.map(|value| value * factor),
        };
    }
    if let Some((over, under)) = text.split_once('/') {
        return fraction(over.trim(), under.trim(), language);
    }
    in_words(text, language).or_else(|| han(text).map(Value::One))
}

/// `3*10^8`, `3 x 10^8`, `10**-9`: what is before the power, and its exponent.
fn power_of_ten(text: &str) -> Option<(&str, i32)> {
    let (at, mark) = ["^", "**"]
        .into_iter()
        .find_map(|mark| Some((text.find(mark)?, mark)))?;
    let exponent = text[at + mark.len()..].trim();
    let exponent = exponent
        .trim_start_matches(['{', '('])
        .trim_end_matches(['}', ')']);
    let exponent = exponent
        .trim()
        .parse::<i32>()
        .ok()
        .filter(|one| one.abs() <= 400)?;
    let base = text[..at].trim_end().strip_suffix("10")?.trim_end();
    if base.is_empty() {
        return Some(("", exponent));
    }
    let mantissa = base.strip_suffix(['*', 'x', 'X'])?.trim_end();
    (!mantissa.is_empty()).then_some((mantissa, exponent))
}

/// `3/4` and `5 1/2`.
fn fraction(over: &str, under: &str, language: Language<'_>) -> Option<Value> {
    let under = plain(under, language)?.one().filter(|under| *under > 0.0)?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((whole, part)) = over.rsplit_once(' ')
        && digits(part)
    {
        let whole = whole.trim_end();
        let numerator: f64 = part.parse().ok()?;
        // `1 000/3` is a thousand thirds.
        let grouped = part.len() == 3 && (part.starts_with('0') || numerator >= under);
        if !grouped {
            let whole = plain(whole, language).filter(|_| {
                whole
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || byte == b' ')
            })?;
            let proper = numerator < under && numerator > 0.0;
            return whole
                .map(|whole| whole + numerator / under)
                .filter(|_| proper);
        }
    }
    plain(over, language)?.map(|over| over / under)
}

/// English words for parts of one.
const PARTS: &[(&str, f64)] = &[
    ("half", 0.5),
    ("a half", 0.5),
    ("one half", 0.5),
    ("a third", 1.0 / 3.0),
    ("one third", 1.0 / 3.0),
    ("two thirds", 2.0 / 3.0),
    ("a quarter", 0.25),
    ("one quarter", 0.25),
    ("three quarters", 0.75),
];

/// Words for one before a large number.
const ONE: &[&str] = &[
    "a", "ein", "eine", "un", "une", "una", "um", "uma", "een", "один", "одна",
];

/// "seven", "twenty-one", "3 million".
fn in_words(text: &str, language: Language<'_>) -> Option<Value> {
    let folded: String = letters(text, language, Marks::Base)
        .iter()
        .map(|one| one.c)
        // *П'ять* is one word.
        .filter(|c| *c != '\'')
        .collect();
    let words: Vec<&str> = folded
        .trim_end_matches('.')
        .split([' ', '-'])
        .filter(|word| !word.is_empty())
        .collect();
    let number = NumberWords::of(language);
    let whole = |words: &[&str]| {
        let (value, used) = number.number(words)?;
        (used == words.len()).then_some(Value::One(value as f64))
    };
    if let Some(value) = whole(&words) {
        return Some(value);
    }
    if language.row().eq_ignore_ascii_case("en")
        && let Some((_, value)) = PARTS.iter().find(|(name, _)| *name == words.join(" "))
    {
        return Some(Value::One(*value));
    }
    let (last, before) = words.split_last()?;
    let factor = multiplier(last, language)?;
    let value = match whole(before) {
        Some(value) => value,
        None if matches!(before, [one] if ONE.contains(one)) => Value::One(1.0),
        None => {
            let digits = folded.trim_end_matches(['.', ' ']).strip_suffix(last)?;
            let digits = digits.trim_end();
            // *2 mil millones* has two such words.
            plain(digits, language).or_else(|| match before {
                [_, _, ..] => in_words(digits, language),
                _ => None,
            })?
        }
    };
    value.map(|value| value * factor)
}

/// Digits, with marks that group them or begin a fraction, and an exponent.
fn plain(text: &str, language: Language<'_>) -> Option<Value> {
    let (digits, exponent) = match text.find(['e', 'E']) {
        Some(at) => (&text[..at], Some(&text[at..])),
        None => (text, None),
    };
    if !digits.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        return None;
    }
    let digits = without_blank_groups(digits)?;
    let parse = |digits: &str| {
        let form = format!("{digits}{}", exponent.unwrap_or_default());
        form.parse::<f64>().ok().filter(|value| value.is_finite())
    };
    let as_fraction = |mark: char| parse(&digits.replace(mark, "."));
    let as_groups = |mark: char| {
        let plain = digits.replace(mark, "");
        is_grouped(&digits, mark).then(|| parse(&plain)).flatten()
    };
    let (commas, points) = (digits.matches(',').count(), digits.matches('.').count());
    let style = language.number_style();
    let value = match (commas, points) {
        (0, 0) => parse(&digits)?,
        (1, 0) => match (as_groups(','), style) {
            (Some(groups), NumberStyle::Unknown) => {
                return Some(Value::Either(groups, as_fraction(',')?));
            }
            (Some(groups), NumberStyle::CommaGroups) => groups,
            _ => as_fraction(',')?,
        },
        (0, 1) => match (as_groups('.'), style) {
            (Some(groups), NumberStyle::PointGroups) => groups,
            _ => parse(&digits)?,
        },
        (_, 0) => as_groups(',')?,
        (0, _) => as_groups('.')?,
        // The last mark begins the fraction, the others group.
        (_, 1) if digits.rfind('.') > digits.rfind(',') => {
            let (whole, fraction) = digits.split_once('.')?;
            is_grouped(whole, ',')
                .then(|| parse(&format!("{}.{fraction}", whole.replace(',', ""))))??
        }
        (1, _) if digits.rfind(',') > digits.rfind('.') => {
            let (whole, fraction) = digits.split_once(',')?;
            is_grouped(whole, '.')
                .then(|| parse(&format!("{}.{fraction}", whole.replace('.', ""))))??
        }
        _ => return None,
    };
    Some(Value::One(value))
}

/// Without spaces, apostrophes and low lines between groups; `None` where the groups are not of
/// three digits, since `3 4` is not 34.
fn without_blank_groups(digits: &str) -> Option<String> {
    let Some(mark) = digits
        .trim_end()
        .chars()
        .find(|c| matches!(c, ' ' | '\'' | '_'))
    else {
        return Some(digits.trim_end().to_owned());
    };
    let digits = digits.trim_end();
    let end = digits.find([',', '.']).unwrap_or(digits.len());
    let (whole, fraction) = digits.split_at(end);
    let fits = is_grouped(whole, mark) && !fraction.contains([' ', '\'', '_']);
    fits.then(|| whole.replace(mark, "") + fraction)
}

/// Whether the mark separates the digits into groups of three, or as in India of two before the last
/// three.
fn is_grouped(digits: &str, mark: char) -> bool {
    let groups: Vec<&str> = digits.split(mark).collect();
    let all_digits = groups
        .iter()
        .all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
    let [first, inner @ .., last] = &groups[..] else {
        return false;
    };
    let threes = (1..=3).contains(&first.len()) && inner.iter().all(|group| group.len() == 3);
    let lakhs = (1..=2).contains(&first.len())
        && !inner.is_empty()
        && inner.iter().all(|group| group.len() == 2);
    all_digits && last.len() == 3 && (threes || lakhs) && !first.starts_with('0')
}
