//! The spellings that people type for the answer of a note.

/// The accepted spellings of an answer, the likeliest first: without the signs around formulas,
/// with and without readings, with powers in both notations, and each of two spellings of one word.
pub(super) fn spellings(answer: &str) -> Vec<String> {
    let bare = without_formula(answer);
    let mut all = match without_readings(bare) {
        Some([base, reading]) => vec![base, reading],
        None => vec![bare.to_owned()],
    };
    if let Some(powers) = with_carets(bare) {
        all.push(powers);
    }
    if let Some(both) = two_spellings(bare) {
        all.extend(both);
    }
    all
}

/// The part of a spelling that nobody types, as a name for people.
pub(super) fn markup(spelling: &str) -> Option<&'static str> {
    let command =
        |(at, _): (usize, &str)| spelling[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic());
    if spelling.match_indices('\\').any(command) {
        return Some("commands of LaTeX");
    }
    let is_open =
        spelling.contains("\\(") || spelling.contains("[$]") || spelling.contains("[latex]");
    is_open.then_some("the signs around a formula")
}

/// The content of an answer that is one formula.
fn without_formula(answer: &str) -> &str {
    const SIGNS: [(&str, &str); 8] = [
        ("\\(", "\\)"),
        ("\\[", "\\]"),
        ("[$]", "[/$]"),
        ("[$$]", "[/$$]"),
        ("[latex]", "[/latex]"),
        ("<anki-mathjax>", "</anki-mathjax>"),
        ("$$", "$$"),
        ("$", "$"),
    ];
    let inside = |(open, close): &(&str, &str)| {
        let inside = answer.trim().strip_prefix(open)?.strip_suffix(close)?;
        (!inside.trim().is_empty() && !inside.contains(open)).then(|| inside.trim())
    };
    SIGNS.iter().find_map(inside).unwrap_or(answer)
}

/// A word with its reading in brackets, as Japanese notes in Anki have it ("食[た]べる"): the word
/// alone, and its reading.
fn without_readings(answer: &str) -> Option<[String; 2]> {
    let (mut base, mut reading) = (String::new(), String::new());
    let mut rest = answer;
    while let Some((before, after)) = rest.split_once('[') {
        let (kana, next) = after.split_once(']')?;
        let is_kana = |c: char| matches!(c, '\u{3040}'..='\u{30ff}');
        if kana.is_empty() || !kana.chars().all(is_kana) {
            return None;
        }
        // The reading belongs to the characters after the last space, or to all that are not kana.
        let start = before.rfind(' ').unwrap_or_else(|| {
            let word = before.trim_end_matches(|c| !is_kana(c));
            word.len()
        });
        let (plain, read) = before.split_at(start);
        base.push_str(plain);
        base.push_str(read.trim_start());
        reading.push_str(plain);
        reading.push_str(kana);
        rest = next;
    }
    if reading.is_empty() {
        return None;
    }
    base.push_str(rest);
    reading.push_str(rest);
    Some([base, reading])
}

/// Superscript digits as people type them: "10⁴" is "10^4".
fn with_carets(answer: &str) -> Option<String> {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let mut out = String::new();
    let mut raised = false;
    for c in answer.chars() {
        let digit = RAISED.iter().position(|one| *one == c);
        let is_sign = matches!(c, '⁻' | '⁺');
        if (digit.is_some() || is_sign) && !raised {
            out.push('^');
        }
        raised = digit.is_some() || is_sign;
        match digit.and_then(|digit| char::from_digit(u32::try_from(digit).ok()?, 10)) {
            Some(digit) => out.push(digit),
            None if c == '⁻' => out.push('-'),
            None if c == '⁺' => out.push('+'),
            None => out.push(c),
        }
    }
    (out != answer).then_some(out)
}

/// How similar two words must be to count as two spellings of one.
const ALIKE: f64 = 0.85;

/// "colour/color".
fn two_spellings(answer: &str) -> Option<[String; 2]> {
    let (one, other) = answer.split_once('/')?;
    let [one, other] = [one.trim(), other.trim()];
    let is_word = |word: &str| word.chars().count() > 3 && word.chars().all(char::is_alphabetic);
    let alike = strsim::jaro_winkler(one, other) >= ALIKE;
    (is_word(one) && is_word(other) && alike).then(|| [one.to_owned(), other.to_owned()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_accepted_as_people_type_them() {
        let check =
            |answer: &str, expected: &[&str]| assert_eq!(spellings(answer), expected, "{answer}");
        check("\\(4\\)", &["4"]);
        check("[$]x+1[/$]", &["x+1"]);
        check("$5", &["$5"]);
        check("食[た]べる", &["食べる", "たべる"]);
        check("日本[にほん] 語[ご]", &["日本語", "にほんご"]);
        check("a[1]", &["a[1]"]);
        check("10⁴", &["10⁴", "10^4"]);
        check("10⁻¹²", &["10⁻¹²", "10^-12"]);
        check("colour/color", &["colour/color", "colour", "color"]);
        check("and/or", &["and/or"]);
        check("Berlin/Munich", &["Berlin/Munich"]);
        check("der Tisch", &["der Tisch"]);
    }

    #[test]
    fn what_nobody_types_is_known() {
        for text in ["\\frac{1}{2}", "a \\(b\\)"] {
            assert!(markup(text).is_some(), "{text}");
        }
        for text in ["C:\\", "a/b", "x^2"] {
            assert!(markup(text).is_none(), "{text}");
        }
    }
}
