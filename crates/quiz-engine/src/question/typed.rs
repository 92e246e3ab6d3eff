//! When a typed answer is right.
//!
//! Both sides are folded to one form, and then compared as wholes; a part of an answer never
//! counts as the answer. Folding makes these the same: capitals and small letters, composed and
//! decomposed letters, accents on Latin letters, hiragana and katakana, runs of spaces, a leading
//! article, and marks such as quotes, hyphens and full stops, but for those within numbers.
//! Signs that carry meaning (`#`, `+`, `*`, `&`, …) stay, so that C, C# and C++ differ.
//!
//! A slip is a letter too many, missing, or wrong, or two neighbours swapped. A spelling of 5
//! letters forgives one, of 10 or more two; digits must be exact.

use crate::Markdown;
use strsim::osa_distance;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The spellings that are right.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Typed {
    /// At least one; the first is the one that is revealed.
    pub accepted: Vec<Spelling>,
    /// Only spaces, capitals and composition are folded, and no slip is forgiven.
    pub exact: bool,
}

/// One accepted spelling.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spelling {
    /// Plain text; never empty.
    pub text: Box<str>,
    /// How much of the question it earns: 1 to 100; 100 is right.
    pub percent: u8,
    /// Shown to those who gave it, once the question is closed.
    pub explanation: Option<Markdown>,
}

impl Spelling {
    /// A spelling that is right.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self {
            text: text.into(),
            percent: 100,
            explanation: None,
        }
    }
}

impl Typed {
    /// Accepts these spellings, which are right.
    pub fn new<S: Into<Box<str>>>(spellings: impl IntoIterator<Item = S>) -> Self {
        Self {
            accepted: spellings.into_iter().map(Spelling::new).collect(),
            exact: false,
        }
    }

    /// The accepted spelling that the answer is, if it is one: of several the one worth most.
    pub fn spelling(&self, answer: &str) -> Option<&Spelling> {
        let given = self.fold(answer);
        if given.is_empty() {
            return None;
        }
        let best = |slips: bool| {
            let is = |one: &&Spelling| {
                let accepted = self.fold(&one.text);
                given == accepted || (slips && forgiven(&accepted, &given))
            };
            let mut matching: Vec<_> = self.accepted.iter().filter(is).collect();
            // The first of equals: a stable sort.
            matching.sort_by_key(|one| std::cmp::Reverse(one.percent));
            matching.first().copied()
        };
        // What is spelled right is never taken for a slip in something worth more.
        best(false).or_else(|| (!self.exact).then(|| best(true)).flatten())
    }

    fn fold(&self, text: &str) -> String {
        if self.exact {
            fold_exact(text)
        } else {
            fold(text)
        }
    }
}

/// How many slips an answer of so many characters forgives.
const fn slips_forgiven(characters: usize) -> usize {
    match characters {
        0..5 => 0,
        5..10 => 1,
        _ => 2,
    }
}

/// Whether the given text is the accepted one but for slips that its length forgives; both are
/// folded.
pub(crate) fn forgiven(accepted: &str, given: &str) -> bool {
    let characters = accepted.chars().count();
    let slips = slips_forgiven(characters);
    // Whatever differs more in length differs more; and a longer text costs no comparison.
    slips > 0
        && characters.abs_diff(given.chars().count()) <= slips
        && digits(accepted).eq(digits(given))
        && osa_distance(accepted, given) <= slips
}

fn digits(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_numeric())
}

fn fold_exact(text: &str) -> String {
    let lower = text.nfkc().flat_map(char::to_lowercase).nfc();
    spaced(&lower.collect::<String>())
}

/// One form for all spellings that are the same.
pub(crate) fn fold(text: &str) -> String {
    let exact = fold_exact(text);
    let bare = without_accents(&exact);
    let marks = without_marks(&bare);
    let folded = without_article(&marks);
    if folded.is_empty() {
        exact
    } else {
        folded.to_owned()
    }
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without accents on Latin letters (in other scripts they can make another letter), with the
/// ligatures and strokes that people type apart, and katakana as hiragana.
fn without_accents(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut latin = false;
    for c in text.nfd() {
        if is_combining_mark(c) {
            if !latin {
                out.push(c);
            }
            continue;
        }
        latin = c.is_ascii_alphabetic();
        match c {
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'þ' => out.push_str("th"),
            'ı' => out.push('i'),
            'ς' => out.push('σ'),
            // The two syllabaries stand in the same order, 0x60 apart.
            '\u{30a1}'..='\u{30f6}' => {
                out.extend(char::from_u32(u32::from(c) - 0x60));
            }
            _ => out.push(c),
        }
    }
    out.nfc().collect()
}

/// Without the marks that say nothing; those between digits, and a sign before one, say much.
fn without_marks(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at).copied());
        let after = chars.get(at + 1).copied();
        let digit = |c: Option<char>| c.is_some_and(char::is_numeric);
        let in_number = digit(after)
            && (digit(before)
                || (matches!(c, '-' | '\u{2212}' | '.') && before.is_none_or(char::is_whitespace)));
        match c {
            '\u{2212}' if in_number => out.push('-'),
            _ if in_number => out.push(c),
            // Within a word they are left out ("don't", "U.S.A."), others part words.
            '\'' | '\u{2018}' | '\u{2019}' | '\u{2bc}' | '`' | '.' | '\u{b4}' => {}
            '"'
            | '\u{201c}'..='\u{201f}'
            | '\u{ab}'
            | '\u{bb}'
            | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | '\u{a1}'
            | '\u{bf}'
            | '('
            | ')'
            | '-'
            | '\u{2010}'..='\u{2015}'
            | '\u{2026}'
            | '/'
            | '\u{3001}'
            | '\u{3002}'
            | '\u{300c}'
            | '\u{300d}'
            | '\u{30fb}'
            | '|' => {
                out.push(' ');
            }
            _ => out.push(c),
        }
    }
    spaced(&out)
}

/// The articles of the languages that quizzes are most often written in.
const ARTICLES: &[&str] = &[
    "the", "a", "an", "der", "die", "das", "ein", "eine", "le", "la", "les", "un", "une", "el",
    "los", "las", "una", "il", "lo", "gli", "i", "o", "os", "as", "um", "uma", "de", "het", "een",
];

fn without_article(text: &str) -> &str {
    match text.split_once(' ') {
        Some((first, rest)) if ARTICLES.contains(&first) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(accepted: &str, answers: &[&str], expected: bool) {
        let typed = Typed::new([accepted]);
        for answer in answers {
            assert_eq!(
                typed.spelling(answer).is_some(),
                expected,
                "{answer:?} for {accepted:?}"
            );
        }
    }

    #[test]
    fn what_reads_the_same_is_the_same() {
        check(
            "The Beatles",
            &["beatles", "THE  BEATLES", "\"Beatles\"", "the beatles!"],
            true,
        );
        check(
            "U.S.A.",
            &["USA", "usa", "u.s.a", "\u{ff35}\u{ff33}\u{ff21}"],
            true,
        );
        check(
            "rock 'n' roll",
            &["Rock-n-Roll", "rock n roll", "rock \u{2019}n\u{2019} roll"],
            true,
        );
        check(
            "S\u{e3}o Tom\u{e9}",
            &["sao tome", "Sa\u{303}o Tome\u{301}"],
            true,
        );
        check("Stra\u{df}e", &["strasse", "STRASSE"], true);
        check("\u{30ab}\u{30ca}", &["\u{304b}\u{306a}"], true);
        check(
            "\u{41a}\u{438}\u{457}\u{432}",
            &["\u{43a}\u{438}\u{457}\u{432}"],
            true,
        );
    }

    #[test]
    fn signs_and_numbers_keep_their_meaning() {
        check("C", &["C++", "C#", "B"], false);
        check("C++", &["c++"], true);
        check("C++", &["C", "C+"], false);
        check("1.5", &["15", "1 5", "-1.5"], false);
        check("-5", &["5"], false);
        check("\u{2212}5", &["-5"], true);
        check("&&", &["&"], false);
        check("?", &["?"], true);
        check("?", &["!", "x"], false);
        check(".NET", &["net", ".net"], true);
    }

    #[test]
    fn a_part_is_never_the_whole() {
        check(
            "New York",
            &["not new yorkshire", "York", "New", "New York City"],
            false,
        );
        check("Sargasso", &["Sargasso Sea"], false);
        check("a", &["a b c d"], false);
    }

    #[test]
    fn slips_are_forgiven_by_length() {
        check("Oslo", &["Osla", "Olso", "Os"], false);
        check("Paris", &["Pariss", "Pris", "Parix", "Prais"], true);
        check("Paris", &["Parxx", "Prixs"], false);
        check("Kathmandu", &["Katmandu"], true);
        check("Kathmandu", &["Katmando"], false);
        check("Reykjavik City", &["Reikjavic City"], true);
        check("World War 1", &["World War 2", "World War"], false);
        check("World War 1", &["Wrld War 1"], true);
    }

    #[test]
    fn an_exact_answer_forgives_nothing_but_capitals_and_spaces() {
        let typed = Typed {
            exact: true,
            ..Typed::new(["ls -la"])
        };
        assert!(typed.spelling(" LS  -la ").is_some());
        assert!(typed.spelling("ls la").is_none() && typed.spelling("ls -lb").is_none());
    }

    #[test]
    fn what_is_spelled_right_is_no_slip_in_another() {
        let mut typed = Typed::new(["affect", "effect"]);
        typed.accepted[1].percent = 50;
        let percent = |answer| typed.spelling(answer).map(|one| one.percent);
        assert_eq!(percent("effect"), Some(50));
        assert_eq!(percent("affect"), Some(100));
        assert_eq!(percent("afect"), Some(100));
    }

    proptest! {
        #[test]
        fn a_spelling_accepts_itself(text in "\\PC{1,40}") {
            prop_assume!(!text.trim().is_empty());
            // Controls and format characters may be all there is.
            if !fold_exact(&text).is_empty() {
                prop_assert!(Typed::new([&*text]).spelling(&text).is_some());
            }
        }

        #[test]
        fn nonsense_neither_panics_nor_matches(text in "\\PC{0,300}") {
            let typed = Typed::new(["zyzzyva \u{2603} quokka"]);
            prop_assert_eq!(typed.spelling(&text), None);
        }
    }
}
