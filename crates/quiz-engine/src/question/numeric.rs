//! When a number is right.

use crate::Markdown;
use std::fmt;

/// The numbers that are right.
#[derive(Clone, Debug, PartialEq)]
pub struct Numeric {
    /// At least one; the first is the one that is revealed.
    pub accepted: Vec<Number>,
    /// What may follow the number, in any case: "km", "kilometres". The first is shown.
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
    /// A value and what is at most so far from it.
    Around {
        /// The middle.
        value: f64,
        /// Half of the width; not negative.
        tolerance: f64,
    },
    /// Everything from one number to another.
    Between {
        /// The smallest.
        min: f64,
        /// The largest; not below `min`.
        max: f64,
    },
}

/// Ends are compared with so much slack relative to their size: decimal fractions such as 0.1
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

impl Numeric {
    /// The accepted interval in which the answer is, of several the one worth most.
    pub fn number(&self, answer: &str) -> Option<&Number> {
        let given = self.read(answer);
        let inside = |one: &&Number| given.iter().any(|&number| one.contains(number));
        let mut matching: Vec<_> = self.accepted.iter().filter(inside).collect();
        matching.sort_by_key(|one| std::cmp::Reverse(one.percent));
        matching.first().copied()
    }

    /// Whether the answer is a number, with a unit of the question at most.
    pub fn is_number(&self, answer: &str) -> bool {
        !self.read(answer).is_empty()
    }

    /// What the answer can mean: two numbers where a comma may group thousands or begin a
    /// fraction.
    fn read(&self, answer: &str) -> Vec<f64> {
        let answer = answer.trim();
        let lower = answer.to_lowercase();
        let bare = self.units.iter().find_map(|unit| {
            let rest = lower.strip_suffix(&*unit.to_lowercase())?;
            let rest = rest.trim_end();
            rest.ends_with(|last: char| last.is_numeric() || last == '.')
                .then(|| rest.to_owned())
        });
        read_number(bare.as_deref().unwrap_or(&lower))
    }
}

/// The numbers that a text can mean; none if it is no number.
///
/// Signs, a decimal point or comma, groups of three digits parted by spaces, apostrophes,
/// underscores, points or commas, a power of ten (`6e23`), and a fraction (`1/3`).
pub fn read_number(text: &str) -> Vec<f64> {
    let text: String = text
        .trim()
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '\u{2019}' | '_'))
        .map(|c| match c {
            '\u{2212}' | '\u{2013}' => '-',
            // Full-width digits and marks stand in the order of ASCII.
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            other => other,
        })
        .collect();
    if let Some((over, under)) = text.split_once('/') {
        let [over, under] = [over, under].map(readings);
        return match (&*over, &*under) {
            ([over, ..], [under, ..]) if *under != 0.0 => vec![over / under],
            _ => Vec::new(),
        };
    }
    readings(&text)
}

fn readings(text: &str) -> Vec<f64> {
    let digits = text.trim_start_matches(['+', '-']);
    if text.len() - digits.len() > 1
        || !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.' || c == ',')
    {
        return Vec::new();
    }
    let (commas, points) = (text.matches(',').count(), text.matches('.').count());
    let mut forms = Vec::new();
    match (commas, points) {
        // A point is read as one by all who type one, so "1.234" is no thousand.
        (0, 0 | 1) => forms.push(text.to_owned()),
        (1, 0) => {
            forms.push(text.replace(',', "."));
            if is_grouped(digits, ',') {
                forms.push(text.replace(',', ""));
            }
        }
        (_, 0) if is_grouped(digits, ',') => forms.push(text.replace(',', "")),
        (0, _) if is_grouped(digits, '.') => forms.push(text.replace('.', "")),
        // The last mark begins the fraction, the others group.
        (_, 1) if text.rfind('.') > text.rfind(',') => forms.push(text.replace(',', "")),
        (1, _) if text.rfind(',') > text.rfind('.') => {
            forms.push(text.replace('.', "").replace(',', "."));
        }
        _ => {}
    }
    let finite = |form: String| form.parse::<f64>().ok().filter(|number| number.is_finite());
    forms.into_iter().filter_map(finite).collect()
}

/// Whether the mark parts the whole into groups of three digits.
fn is_grouped(digits: &str, mark: char) -> bool {
    let mut groups = digits.split(mark);
    let first = groups.next().unwrap_or_default();
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    (1..=3).contains(&first.len())
        && digits(first)
        && first != "0"
        && groups.all(|group| group.len() == 3 && digits(group))
}

#[cfg(test)]
mod tests {
    use super::*;

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
            "", "x", "1x", "1/0", "--1", "1,2,3", "nan", "inf", "1e999", "1.2.3", "e5",
        ] {
            check(nothing, &[]);
        }
    }

    #[test]
    fn the_ends_are_inside() {
        let near = numeric(Number::around(2.7185, 0.0005), &[]);
        for inside in ["2.718", "2.719", "2.7185", "2,719"] {
            assert!(near.number(inside).is_some(), "{inside}");
        }
        for outside in ["2.7179", "2.7191", "3", "e"] {
            assert!(near.number(outside).is_none(), "{outside}");
        }
        let fraction = numeric(Number::around(0.3, 0.1), &[]);
        assert!(fraction.number("0.2").is_some() && fraction.number("0.4").is_some());
        assert!(
            numeric(Number::around(0.1 + 0.2, 0.0), &[])
                .number("0.3")
                .is_some()
        );
    }

    #[test]
    fn a_unit_is_left_out_only_where_the_question_names_it() {
        let metres = numeric(Number::around(8849.0, 1.0), &["m", "metres"]);
        for right in ["8849", "8849 m", "8849M", "8,849 metres"] {
            assert!(metres.number(right).is_some(), "{right}");
        }
        assert!(!metres.is_number("8849 km") && !metres.is_number("m"));
        assert!(!numeric(Number::around(1.0, 0.0), &[]).is_number("1 m"));
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
