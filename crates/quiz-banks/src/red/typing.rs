//! What YAML 1.1 makes of a text without quotes, as Python writes it. Source of the rules: the
//! resolvers of PyYAML's safe loader.

/// What Python makes of a text that is not a string to it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Python {
    /// A boolean or a number, as Python writes it.
    Word(String),
    /// A date or a time.
    Date,
    /// Nothing.
    Nothing,
}

/// What Python reads. `None` if it is a string.
pub(super) fn python(text: &str) -> Option<Python> {
    let word = |word: String| Some(Python::Word(word));
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Some(Python::Nothing),
        _ if is_any(text, &["yes", "true", "on"]) => return word("True".into()),
        _ if is_any(text, &["no", "false", "off"]) => return word("False".into()),
        _ => {}
    }
    if let Some(number) = whole(text) {
        return word(number.to_string());
    }
    if let Some(number) = fraction(text) {
        return word(python_float(number));
    }
    is_date(text).then_some(Python::Date)
}

/// One of these words in lower case, in capitals, or with a capital.
fn is_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        let mut capital = word.to_string();
        capital[..1].make_ascii_uppercase();
        text == *word || text == capital || text == word.to_ascii_uppercase()
    })
}

fn whole(text: &str) -> Option<i128> {
    let (negative, digits) = signed(text);
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let plain = digits.replace('_', "");
    // Rust would also accept a sign inside.
    if plain.contains(['+', '-']) {
        return None;
    }
    let radix = |digits: &str, radix| i128::from_str_radix(digits, radix).ok();
    let number = if let Some(binary) = plain.strip_prefix("0b") {
        radix(binary, 2)?
    } else if let Some(hex) = plain.strip_prefix("0x") {
        radix(hex, 16)?
    } else if plain == "0" {
        0
    } else if let Some(octal) = plain.strip_prefix('0') {
        radix(octal, 8)?
    } else if plain.contains(':') {
        sexagesimal(&plain)?
    } else {
        plain.parse().ok()?
    };
    Some(if negative { -number } else { number })
}

/// "1:30" is 90: base 60, the first digit without a leading zero.
fn sexagesimal(digits: &str) -> Option<i128> {
    let mut sum = 0_i128;
    for (nth, part) in digits.split(':').enumerate() {
        let place: i128 = part.parse().ok()?;
        if nth > 0 && (part.len() > 2 || place > 59) {
            return None;
        }
        sum = sum.checked_mul(60)?.checked_add(place)?;
    }
    Some(sum)
}

fn fraction(text: &str) -> Option<f64> {
    let (negative, digits) = signed(text);
    match digits {
        ".inf" | ".Inf" | ".INF" => {
            return Some(if negative {
                f64::NEG_INFINITY
            } else {
                f64::INFINITY
            });
        }
        ".nan" | ".NaN" | ".NAN" if digits == text => return Some(f64::NAN),
        _ => {}
    }
    // The point and the sign of an exponent are required.
    let (mantissa, exponent) = match digits.find(['e', 'E']) {
        Some(at) => (&digits[..at], Some(&digits[at + 1..])),
        None => (digits, None),
    };
    let (before, after) = mantissa.split_once('.')?;
    let is_digits = |part: &str| {
        part.bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'_')
    };
    let starts = before.starts_with(|c: char| c.is_ascii_digit());
    if !(is_digits(before)
        && is_digits(after)
        && (starts || (before.is_empty() && !after.is_empty())))
    {
        return None;
    }
    if let Some(exponent) = exponent {
        let rest = exponent.strip_prefix(['+', '-'])?;
        if rest.is_empty() || !rest.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
    }
    let number: f64 = digits.replace('_', "").parse().ok()?;
    Some(if negative { -number } else { number })
}

fn signed(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// As Python's `str` writes it.
fn python_float(number: f64) -> String {
    if number.is_nan() {
        return "nan".into();
    }
    if number.is_infinite() {
        return if number > 0.0 { "inf" } else { "-inf" }.into();
    }
    let size = number.abs();
    if size != 0.0 && !(1e-4..1e16).contains(&size) {
        let written = format!("{number:e}");
        let (mantissa, exponent) = written.split_once('e').unwrap_or((&written, "0"));
        let (sign, digits) = match exponent.strip_prefix('-') {
            Some(digits) => ('-', digits),
            None => ('+', exponent),
        };
        return format!("{mantissa}e{sign}{digits:0>2}");
    }
    format!("{number:?}")
}

/// `2015-01-01`, alone or followed by a time.
fn is_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let (year, month, rest) = (parts.next(), parts.next(), parts.next());
    let digits = |part: Option<&str>, lengths: std::ops::RangeInclusive<usize>| {
        part.is_some_and(|part| {
            lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    let day = rest.map(|rest| rest.split(['T', 't', ' ']).next().unwrap_or_default());
    digits(year, 4..=4) && digits(month, 1..=2) && digits(day, 1..=2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn python_says() {
        let check = |text: &str, expected: Option<&str>| {
            let said = python(text).map(|python| match python {
                Python::Word(word) => word,
                other => format!("{other:?}"),
            });
            assert_eq!(said.as_deref(), expected, "{text}");
        };
        for (text, expected) in [
            ("yes", "True"),
            ("On", "True"),
            ("TRUE", "True"),
            ("off", "False"),
            ("010", "8"),
            ("-010", "-8"),
            ("1_000", "1000"),
            ("0x1F", "31"),
            ("0b101", "5"),
            ("1:30", "90"),
            ("190:20:30", "685230"),
            ("1.10", "1.1"),
            ("1.", "1.0"),
            (".5", "0.5"),
            ("1.5e+3", "1500.0"),
            ("1.0e+20", "1e+20"),
            (".inf", "inf"),
            ("7", "7"),
            ("0", "0"),
            ("2015-01-01", "Date"),
            ("2015-01-01 10:00:00", "Date"),
            ("~", "Nothing"),
            ("", "Nothing"),
        ] {
            check(text, Some(expected));
        }
        for text in [
            "yEs", "y", "n", "1e3", "089", "1:99", "a", "1.2.3", "-", "+", "0x", "1-2", "08",
            "1.5e", "1.E", "1.5eé", "1.5e+", "0x-1F", "0b+1", "0+7", "1:+3", "1:", "-0x",
        ] {
            check(text, None);
        }
    }
}
