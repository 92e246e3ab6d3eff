//! When a number is right.

mod read;
mod unit_names;
mod units;

use super::typed::language::Language;
use crate::question::context::Context;
use crate::question::markdown::Markdown;
use read::Value;
use std::fmt;

/// The numbers that are right.
#[derive(Clone, Debug, PartialEq)]
pub struct Numeric {
    /// At least one; the first is the one that is revealed.
    pub accepted: Vec<Number>,
    /// Units that may follow the number: "km". The first is shown.
    pub units: Vec<Box<str>>,
}

/// An interval of right numbers, its ends included.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// Where it begins and ends.
    pub span: Span,
    /// How much of the question it earns: 1 to 100; 100 is right.
    pub percent: u8,
    /// Shown to those who gave it, once the question is closed.
    pub explanation: Option<Markdown>,
}

/// Where an interval begins and ends; all numbers are finite.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Span {
    /// All numbers within a distance of a value.
    Around {
        /// The middle.
        value: f64,
        /// Half of the width; not negative.
        tolerance: f64,
    },
    /// All numbers from one to another.
    Between {
        /// The smallest.
        min: f64,
        /// The largest; not below `min`.
        max: f64,
    },
}

/// The tolerance in comparisons of ends, relative to their size: decimal fractions such as 0.1
/// are not exact in binary, and an end must count as inside.
const SLACK: f64 = 1e-12;
/// Significant digits that are shown of a number.
const SHOWN_DIGITS: usize = 12;

impl Number {
    /// The value and everything within the tolerance of it; none unless both are finite and the
    /// tolerance is not negative.
    pub fn around(value: f64, tolerance: f64) -> Option<Self> {
        let valid = value.is_finite() && tolerance.is_finite() && tolerance >= 0.0;
        valid.then_some(Self::of(Span::Around { value, tolerance }))
    }

    /// Everything from one number to another; none unless both are finite and in order.
    pub fn between(min: f64, max: f64) -> Option<Self> {
        let valid = min.is_finite() && max.is_finite() && min <= max;
        valid.then_some(Self::of(Span::Between { min, max }))
    }

    const fn of(span: Span) -> Self {
        Self {
            span,
            percent: 100,
            explanation: None,
        }
    }

    /// Whether the number is in it.
    pub fn contains(&self, number: f64) -> bool {
        let (min, max) = match self.span {
            Span::Around { value, tolerance } => (value - tolerance, value + tolerance),
            Span::Between { min, max } => (min, max),
        };
        let slack = SLACK * min.abs().max(max.abs());
        min - slack <= number && number <= max + slack
    }
}

impl fmt::Display for Number {
    /// "3", "3.14 ± 0.01", "2 – 4".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.span {
            Span::Around { value, tolerance } if tolerance > 0.0 => {
                write!(f, "{} ± {}", shown(value), shown(tolerance))
            }
            Span::Around { value, .. } => f.write_str(&shown(value)),
            Span::Between { min, max } => write!(f, "{} – {}", shown(min), shown(max)),
        }
    }
}

/// The number in decimal digits, without what binary adds to it: plain where that is short,
/// otherwise with a power of ten.
fn shown(number: f64) -> String {
    let rounded = format!("{number:.*e}", SHOWN_DIGITS - 1);
    let Ok(rounded) = rounded.parse::<f64>() else {
        return number.to_string();
    };
    let size = rounded.abs();
    if size != 0.0 && !(1e-6..1e15).contains(&size) {
        return format!("{rounded:e}");
    }
    // Not "-0".
    format!("{}", rounded + 0.0)
}

/// What an answer to a question about a number is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    /// This number.
    Number(f64),
    /// One of these, the first with groups of thousands and the other with a fraction: `16,000`
    /// where the bank's language leaves that open.
    Either(f64, f64),
    /// No number, or one with another unit.
    NotANumber,
}

/// More characters than a number with its unit has.
const LONGEST: usize = 160;

impl Numeric {
    /// The accepted interval that contains the answer; of several, the one worth most.
    pub fn number(&self, answer: &str, context: &Context) -> Option<&Number> {
        let Reading::Number(given) = self.read(answer, context) else {
            return None;
        };
        let inside = |one: &&Number| one.contains(given);
        let mut matching: Vec<_> = self.accepted.iter().filter(inside).collect();
        matching.sort_by_key(|one| std::cmp::Reverse(one.percent));
        matching.first().copied()
    }

    /// What the answer is in the bank's language: a number, with a unit of the question at most.
    pub fn read(&self, answer: &str, context: &Context) -> Reading {
        self.read_in(answer, context.language.as_deref())
    }

    /// What the answer is in a language, a BCP 47 tag; `None` if that is unknown.
    pub fn read_in(&self, answer: &str, language: Option<&str>) -> Reading {
        let language = Language::of(language);
        let text = read::normal(answer);
        let value = read::value(&text, language).or_else(|| self.with_unit(&text, language));
        match value {
            Some(Value::One(number)) => Reading::Number(number),
            Some(Value::Either(groups, fraction)) => Reading::Either(groups, fraction),
            None => Reading::NotANumber,
        }
    }

    fn with_unit(&self, text: &str, language: Language<'_>) -> Option<Value> {
        if self.units.is_empty() || text.len() > LONGEST {
            return None;
        }
        let units: Vec<_> = self.units.iter().map(|unit| read::normal(unit)).collect();
        let ends_number = |text: &str| {
            text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | ')' | '}'))
        };
        for (at, _) in text.char_indices().skip(1) {
            let (number, unit) = text.split_at(at);
            let (number, unit) = (number.trim_end(), unit.trim());
            let fits = || units.iter().any(|own| units::same(own, unit));
            if ends_number(number)
                && units::begins_unit(unit)
                && let Some(value) = read::value(number, language)
                && fits()
            {
                return Some(value);
            }
        }
        // A currency may precede the number, and in Turkish and Chinese "percent" does.
        let digits = text.find(|c: char| c.is_ascii_digit() || c == '.')?;
        let (before, number) = text.split_at(digits);
        let unit = before.replace(['-', '+'], "");
        let leads = |own: &String| units::is_currency(own) || own == "%";
        let money = |own: &String| leads(own) && units::same(own, unit.trim());
        let sign = if before.contains('-') { "-" } else { "" };
        units
            .iter()
            .any(money)
            .then(|| read::value(&format!("{sign}{number}"), language))?
    }
}

/// Whether the bank says in which language it is.
pub(crate) fn names_language(context: &Context) -> bool {
    !Language::of(context.language.as_deref()).is_unknown()
}

/// The number as a text that means it in every language.
pub fn in_any_language(number: f64) -> String {
    let plain = number.to_string();
    let text = match plain.len() {
        0..=40 => plain,
        _ => format!("{number:e}"),
    };
    let (digits, exponent) = text.split_at(text.find('e').unwrap_or(text.len()));
    match digits.split_once('.') {
        // Three digits after a point may be a group.
        Some((_, fraction)) if fraction.len() == 3 => format!("{digits}0{exponent}"),
        _ => text,
    }
}

/// The number in decimal digits, with the mark before its fraction that a language has; without what
/// binary adds to it.
pub fn show_number(number: f64, language: &str) -> String {
    let text = shown(number);
    match Language::of(Some(language)).has_decimal_comma() {
        true => text.replace('.', ","),
        false => text,
    }
}

/// The numbers that a text can mean, in no language: none if it is no number, two where a comma
/// may group thousands or begin a fraction.
///
/// Signs, a decimal point or comma, groups of three digits parted by spaces, apostrophes,
/// underscores, points or commas, powers of ten (`6e23`, `6×10²³`), fractions (`1/3`, `5 1/2`)
/// and English number words.
pub fn read_number(text: &str) -> Vec<f64> {
    let text = read::normal(text);
    // What an answer may have around a number makes another text of it in a bank.
    if !read::is_bare(&text) {
        return Vec::new();
    }
    match read::value(&text, Language::of(None)) {
        Some(Value::One(number)) => vec![number],
        Some(Value::Either(groups, fraction)) => vec![fraction, groups],
        None => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: Context = Context {
        language: None,
        others: Vec::new(),
    };

    fn numeric(number: Option<Number>, units: &[&str]) -> Numeric {
        Numeric {
            accepted: vec![number.expect("it is sound")],
            units: units.iter().map(|&unit| unit.into()).collect(),
        }
    }

    #[track_caller]
    fn check(text: &str, expected: &[f64]) {
        assert_eq!(read_number(text), expected, "{text}");
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        check("42", &[42.0]);
        check(" +42 ", &[42.0]);
        check("\u{2212}3,5", &[-3.5]);
        check("1 000 000", &[1e6]);
        check("1,000,000", &[1e6]);
        check("1.000.000", &[1e6]);
        check("1.000,5", &[1000.5]);
        check("1,000.5", &[1000.5]);
        check("1'000", &[1000.0]);
        check("1,234", &[1.234, 1234.0]);
        check("1.234", &[1.234]);
        check("0,123", &[0.123]);
        check("6.02e23", &[6.02e23]);
        check(".5", &[0.5]);
        check("1/4", &[0.25]);
        check("\u{ff11}\u{ff12}", &[12.0]);
        for nothing in [
            "", "x", "1x", "1/0", "--1", "1,2,3", "nan", "inf", "1e999", "1.2.3", "e5", "3 4",
            "2^10", "10^", "/3", "1 2/1", "x = 5", "~5", "\"5\"", "七", "3億",
        ] {
            check(nothing, &[]);
        }
    }

    #[test]
    fn the_ends_are_inside() {
        let near = numeric(Number::around(2.7185, 0.0005), &[]);
        for inside in ["2.718", "2.719", "2.7185", "2,7185"] {
            assert!(near.number(inside, &NONE).is_some(), "{inside}");
        }
        for outside in ["2.7179", "2.7191", "3", "e"] {
            assert!(near.number(outside, &NONE).is_none(), "{outside}");
        }
        let fraction = numeric(Number::around(0.3, 0.1), &[]);
        assert!(fraction.number("0.2", &NONE).is_some() && fraction.number("0.4", &NONE).is_some());
        assert!(
            numeric(Number::around(0.1 + 0.2, 0.0), &[])
                .number("0.3", &NONE)
                .is_some()
        );
    }

    #[test]
    fn a_unit_is_left_out_only_where_the_question_names_it() {
        let metres = numeric(Number::around(8849.0, 1.0), &["m"]);
        for right in ["8849", "8849 m", "8849m", "8,849.0 metres", "8849 meters"] {
            assert!(metres.number(right, &NONE).is_some(), "{right}");
        }
        for none in ["8849 km", "8849 M", "m", "8849 m m"] {
            assert_eq!(metres.read(none, &NONE), Reading::NotANumber, "{none}");
        }
        let bare = numeric(Number::around(1.0, 0.0), &[]);
        assert_eq!(bare.read("1 m", &NONE), Reading::NotANumber);
    }

    #[test]
    fn a_comma_that_the_language_does_not_explain_is_no_answer() {
        let number = numeric(Number::around(16.0, 0.0), &["km"]);
        for typed in ["16,000", "16,000 km"] {
            assert_eq!(number.read(typed, &NONE), Reading::Either(16000.0, 16.0));
            assert_eq!(number.number(typed, &NONE), None);
        }
        let read = |language: &str| {
            let context = Context {
                language: Some(language.into()),
                ..Context::default()
            };
            number.read("16,000", &context)
        };
        assert_eq!(read("en"), Reading::Number(16000.0));
        assert_eq!(read("de"), Reading::Number(16.0));
        assert_eq!(read("de-CH"), Reading::Number(16.0));
        assert_eq!(read("es-MX"), Reading::Number(16000.0));
    }

    #[test]
    fn a_number_in_any_language_means_itself_in_each() {
        let numbers = [
            1.234, 0.5, -12.345, 384.4, 384_400.0, 1e20, 1.234e30, 6.626e-34, 1.234e-7, 0.001,
            -0.25,
        ];
        let any = numeric(Number::around(0.0, 0.0), &[]);
        for number in numbers {
            let text = in_any_language(number);
            for language in [None, Some("en"), Some("de"), Some("fr"), Some("es-419")] {
                let read = any.read_in(&text, language);
                assert_eq!(read, Reading::Number(number), "{text} in {language:?}");
            }
        }
    }

    #[test]
    fn a_number_is_shown_with_the_decimal_mark_of_the_language() {
        let shows = |language| show_number(384.4, language);
        assert_eq!(
            ["en-US", "de", "fr", "ja", ""].map(shows),
            ["384.4", "384,4", "384,4", "384.4", "384.4"]
        );
        assert_eq!(show_number(384_400.0, "de"), "384400");
    }

    #[test]
    fn the_marks_of_arabic_are_read() {
        let any = numeric(Number::around(0.0, 0.0), &[]);
        for (text, number) in [("٣٨٤٫٤", 384.4), ("١٬٠٠٠", 1000.0)] {
            assert_eq!(any.read_in(text, Some("ar")), Reading::Number(number));
        }
    }

    #[test]
    fn numbers_are_shown_without_the_dust_of_binary() {
        let shows = |number: Option<Number>| number.expect("sound").to_string();
        assert_eq!(shows(Number::around(2.7185, 0.0005)), "2.7185 ± 0.0005");
        assert_eq!(shows(Number::around(42.0, 0.0)), "42");
        assert_eq!(shows(Number::between(1.1, 1.3)), "1.1 – 1.3");
        assert_eq!(shows(Number::around(6.022e23, 0.0)), "6.022e23");
        assert_eq!(shows(Number::around(0.1 + 0.2, 0.0)), "0.3");
        assert_eq!(shown(-0.0), "0");
        assert!(Number::between(2.0, 1.0).is_none() && Number::around(f64::NAN, 0.0).is_none());
    }
}
