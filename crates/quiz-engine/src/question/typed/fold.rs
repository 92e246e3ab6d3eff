//! One form for letters that are the same: composed or not, small or capital, of any width, with
//! or without marks that the language treats as optional.

use super::language::Language;
use super::numerals::ascii_digit;
use icu_properties::CodePointMapData;
use icu_properties::CodePointSetData;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory, Script};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A folded character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Letter {
    pub(crate) c: char,
    /// Whether it was written as a capital.
    pub(crate) capital: bool,
}

/// How typographic dashes are read. Phones insert them for one hyphen or for two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dashes {
    One,
    /// The long dash, or every dash, is two.
    LongIsTwo,
    AllAreTwo,
}

/// Whether it is invisible: joiners, direction marks, soft hyphens, fillers.
pub(crate) fn is_invisible(c: char) -> bool {
    !c.is_ascii()
        && (CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c) || c == '\u{2800}')
}

/// Whether it is a picture without meaning beside words: emoji, trade marks.
pub(crate) fn is_picture(c: char) -> bool {
    !c.is_ascii()
        && c != '°'
        && CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::OtherSymbol
}

/// Whether a single character makes another word in its script, so that no slip is forgiven: kana,
/// Han, Hangul and related scripts.
pub(crate) fn is_east_asian(c: char) -> bool {
    u32::from(c) >= 0x1100
        && (c == '\u{30fc}'
            || matches!(
                CodePointMapData::<Script>::new().get(c),
                Script::Hiragana
                    | Script::Katakana
                    | Script::Han
                    | Script::Hangul
                    | Script::Bopomofo
                    | Script::Yi
            ))
}

/// Quotes, dashes, fractions and powers as on a keyboard, without invisible characters. Letters do
/// not change.
pub(crate) fn as_typed(text: &str, dashes: Dashes) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut raised = false;
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        let was_raised = std::mem::replace(&mut raised, is_raised(c));
        match c {
            '\u{2018}'..='\u{201b}'
            | '\u{2bb}'..='\u{2bf}'
            | '\u{2b9}'
            | '\u{2032}'
            | '\u{2035}'
            | '\u{b4}'
            | '\u{5f3}'
            | '\u{a78c}' => out.push('\''),
            '\u{201c}'..='\u{201f}' | '\u{5f4}' | '\u{301d}'..='\u{301f}' => out.push('"'),
            '\u{2033}' => out.push_str("''"),
            '\u{2010}'..='\u{2013}'
            | '\u{2212}'
            | '\u{fe58}'
            | '\u{fe63}'
            | '\u{ff0d}'
            | '\u{2043}' => {
                out.push_str(if dashes == Dashes::AllAreTwo {
                    "--"
                } else {
                    "-"
                });
            }
            '\u{2014}' | '\u{2015}' | '\u{2e3a}' => {
                out.push_str(if dashes == Dashes::One { "-" } else { "--" });
            }
            '\u{2044}' | '\u{2215}' => out.push('/'),
            '\u{2260}' => out.push_str("!="),
            '\u{2264}' => out.push_str("<="),
            '\u{2265}' => out.push_str(">="),
            '\u{2190}' => out.push_str("<-"),
            '\u{2192}' => out.push_str("->"),
            '\u{21d2}' => out.push_str("=>"),
            '\u{66b}' => out.push('.'),
            '\u{66c}' => out.push(','),
            _ if is_fraction(c) => {
                // `5½` is not 51 halves.
                if out.ends_with(|last: char| last.is_ascii_digit()) {
                    out.push(' ');
                }
                out.extend(c.nfkc().map(|c| if c == '\u{2044}' { '/' } else { c }));
            }
            _ if raised => {
                // ¹⁴C is an isotope, not a power.
                let begins = out.chars().next_back().is_none_or(char::is_whitespace);
                if !was_raised && !out.ends_with('^') && !begins {
                    out.push('^');
                }
                out.extend(c.nfkc().map(|c| if c == '\u{2212}' { '-' } else { c }));
            }
            _ => match ascii_digit(c) {
                Some(digit) => out.push(digit),
                None => out.push(c),
            },
        }
    }
    out.nfkc().collect()
}

const fn is_raised(c: char) -> bool {
    matches!(
        c,
        '\u{b2}' | '\u{b3}' | '\u{b9}' | '\u{2b0}'..='\u{2b8}' | '\u{2e0}'..='\u{2e4}' | '\u{1d2c}'..='\u{1d61}' | '\u{2070}'..='\u{207f}'
    )
}

const fn is_fraction(c: char) -> bool {
    matches!(c, '\u{bc}'..='\u{be}' | '\u{2150}'..='\u{215f}' | '\u{2189}')
}

/// Full case folding (CaseFolding.txt, C and F), in a Turkic language with its two letters I.
pub(crate) fn fold_case(c: char, language: Language<'_>, mut out: impl FnMut(char)) {
    if c.is_ascii() && !(c == 'I' && language.is_turkic()) {
        return out(c.to_ascii_lowercase());
    }
    match c {
        'I' => out('ı'),
        '\u{130}' | 'ı' => out(if c == 'ı' && language.is_turkic() {
            'ı'
        } else {
            'i'
        }),
        _ => c
            .to_lowercase()
            .flat_map(char::to_uppercase)
            .flat_map(char::to_lowercase)
            .for_each(out),
    }
}

/// How to write letters that are not on the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marks {
    /// By their base: ö as o.
    Base,
    /// By two letters: ö as oe.
    Digraph,
}

/// The letters of a text from [`as_typed`], each in one form.
pub(crate) fn letters(text: &str, language: Language<'_>, marks: Marks) -> Vec<Letter> {
    let mut out = Vec::with_capacity(text.len());
    if text.is_ascii() && !language.is_turkic() {
        out.extend(text.chars().map(|c| Letter {
            c: c.to_ascii_lowercase(),
            capital: c.is_ascii_uppercase(),
        }));
        return out;
    }
    let own = language.own_letters();
    // The iota below a Greek letter is a mark; folding its case would make a letter of it.
    let marked = text.nfd().filter(|c| *c != '\u{345}');
    for c in marked.nfc() {
        let capital = c.is_uppercase();
        fold_case(c, language, |c| {
            if c.is_ascii() {
                out.push(Letter { c, capital });
            } else if marks == Marks::Digraph
                && let Some(pair) = digraph(c)
            {
                out.extend(pair.chars().map(|c| Letter { c, capital }));
            } else if own.contains(c) {
                out.push(Letter { c, capital });
            } else {
                base(c, capital, &mut out);
            }
        });
    }
    compose(out)
}

/// How the letter is written if it is not on the keyboard.
const fn digraph(c: char) -> Option<&'static str> {
    Some(match c {
        'ä' | 'æ' => "ae",
        'ö' | 'ø' | 'œ' => "oe",
        'ü' => "ue",
        'å' => "aa",
        'ñ' => "ny",
        _ => return None,
    })
}

/// Without the marks that are optional in its script.
fn base(c: char, capital: bool, out: &mut Vec<Letter>) {
    let mut of = None;
    for c in std::iter::once(c).nfd() {
        if is_combining_mark(c) {
            let before = of.or(out.last().map(|last| last.c));
            if !is_optional(c, before) {
                out.push(Letter { c, capital });
            }
            continue;
        }
        of = Some(c);
        let mut push = |c| out.push(Letter { c, capital });
        match c {
            'æ' => ['a', 'e'].into_iter().for_each(push),
            'œ' => ['o', 'e'].into_iter().for_each(push),
            'þ' => ['t', 'h'].into_iter().for_each(push),
            'ø' => push('o'),
            'ł' => push('l'),
            'đ' | 'ð' => push('d'),
            'ħ' => push('h'),
            'ŧ' => push('t'),
            'ı' => push('i'),
            // Persian and Urdu keyboards have other letters for the same.
            '\u{6cc}' => push('\u{64a}'),
            '\u{6a9}' => push('\u{643}'),
            '\u{671}' => push('\u{627}'),
            '\u{640}' => {}
            // Katakana is 0x60 above hiragana.
            '\u{30a1}'..='\u{30f6}' => {
                char::from_u32(u32::from(c) - 0x60)
                    .into_iter()
                    .for_each(push);
            }
            '\u{00d7}' | '\u{22c5}' | '\u{2217}' | '\u{2219}' => push('*'),
            '\u{f7}' => push('/'),
            _ => push(c),
        }
    }
}

/// Whether a mark may be left out after that character.
fn is_optional(mark: char, before: Option<char>) -> bool {
    match before {
        None => true,
        Some(c) if c.is_ascii() || matches!(u32::from(c), 0x80..=0x24f | 0x1e00..=0x1eff) => true,
        // Greek accents and breathings.
        Some(c) if matches!(u32::from(c), 0x370..=0x3ff | 0x1f00..=0x1fff) => true,
        // Cyrillic: the stress, and ё for е; but й, ї, ў, ѓ and ќ are letters.
        Some('е') if mark == '\u{308}' => true,
        Some(c) if matches!(u32::from(c), 0x400..=0x52f) => {
            matches!(mark, '\u{300}' | '\u{301}') && !matches!(c, 'г' | 'к')
        }
        // Hebrew points and accents.
        Some(_) if matches!(u32::from(mark), 0x591..=0x5c7) => true,
        // Arabic vowel marks; hamza and madda on alef, which are often left out.
        Some(_) if matches!(u32::from(mark), 0x610..=0x61a | 0x64b..=0x652 | 0x656..=0x65f | 0x670 | 0x6d6..=0x6ed) => {
            true
        }
        Some('\u{627}') => matches!(u32::from(mark), 0x653..=0x655),
        Some(_) => false,
    }
}

/// Composes what is left of marks, such as those of kana.
fn compose(letters: Vec<Letter>) -> Vec<Letter> {
    if !letters.iter().any(|one| is_combining_mark(one.c)) {
        return letters;
    }
    let mut out: Vec<Letter> = Vec::with_capacity(letters.len());
    for letter in letters {
        let composed = out
            .last()
            .filter(|_| is_combining_mark(letter.c))
            .and_then(|last| unicode_normalization::char::compose(last.c, letter.c));
        match (composed, out.last_mut()) {
            (Some(c), Some(last)) => last.c = c,
            _ => out.push(letter),
        }
    }
    out
}
