//! Slips: a letter too many, missing, or wrong, or two neighbours swapped. What distinguishes
//! answers is never a slip.

use super::fold::is_east_asian;
use super::marks::is_letter;
use super::numerals::{NumberWords, roman, roman_ordinal};
use super::opposites;
use super::reading::{Article, Reading, fits};

/// How many slips an answer of so many letters forgives.
pub(crate) const fn allowed(letters: usize) -> usize {
    match letters {
        0..5 => 0,
        5..10 => 1,
        _ => 2,
    }
}

/// In words of at most so many letters, another letter makes another word.
const SHORT_WORD: usize = 3;

/// Whether the given text is the accepted one, with no more slips than its length allows.
pub(crate) fn forgives(accepted: &Reading, given: &Reading, words: NumberWords) -> bool {
    is_near(accepted, given) && {
        let article = article(accepted, given);
        !opposed(accepted.part(article), given.part(article), words)
    }
}

/// An article that one of the two leaves out is not compared.
fn article(accepted: &Reading, given: &Reading) -> Article {
    match accepted.article().is_empty() == given.article().is_empty() {
        true => Article::Compared,
        false => Article::LeftOut,
    }
}

/// Whether the texts differ by few enough slips, without regard to opposites.
pub(super) fn is_near(accepted: &Reading, given: &Reading) -> bool {
    if !fits(accepted.article(), given.article()) {
        return false;
    }
    let article = article(accepted, given);
    let (one, other) = (accepted.part(article), given.part(article));
    let letters = one.chars().filter(|c| is_letter(*c)).count();
    let allowed = allowed(letters.saturating_sub(accepted.longer));
    if allowed == 0 || one.len().abs_diff(other.len()) > 4 * allowed || !begin_alike(one, other) {
        return false;
    }
    let same_letters = lone_letters(one).eq(lone_letters(other));
    if !same_letters && !without_blanks(one).eq(without_blanks(other)) {
        return false;
    }
    [Ear::Letters, Ear::Sounds].into_iter().any(|ear| {
        let (one, other) = (
            Marked::of(accepted, article, ear),
            Marked::of(given, article, ear),
        );
        let distance = distance(&one.chars, &other.chars, allowed);
        distance.is_some_and(|distance| distance + one.respelled(&other) <= allowed)
    })
}

/// The words of one letter, which are never slips: "Vitamin C" is neither "Vitamin" nor "Vitamin D".
fn lone_letters(text: &str) -> impl Iterator<Item = &str> + Clone + use<'_> {
    let words = text.split(|c: char| !is_letter(c));
    words.filter(|word| !word.is_empty() && word.chars().nth(1).is_none())
}

fn without_blanks(text: &str) -> impl Iterator<Item = char> + use<'_> {
    text.chars().filter(|c| *c != ' ')
}

/// Whether the texts begin with the same sound, or with two letters swapped. This is a quick look
/// before all is compared.
fn begin_alike(one: &str, other: &str) -> bool {
    let swapped = || {
        let (mut one, mut other) = (one.chars(), other.chars());
        let (a, b) = (one.next(), one.next());
        b.is_some() && (b, a) == (other.next(), other.next())
    };
    first_sound(one) == first_sound(other) || swapped()
}

/// Whether two words at the same place are known to be opposites or neighbours.
fn opposed(one: &str, other: &str, words: NumberWords) -> bool {
    let of = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !is_letter(c));
        words
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (one, other) = (of(one), of(other));
    if one.len() != other.len() {
        return opposites::are(&one.concat(), &other.concat());
    }
    one.iter().zip(&other).any(|(one, other)| {
        let numbers = (words.word(one), words.word(other));
        one != other
            && (opposites::are(one, other)
                || matches!(numbers, (Some(one), Some(other)) if one != other))
    })
}

/// A character, and whether a slip in it is a slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark {
    c: char,
    /// It cannot be missing, wrong or too many.
    fixed: bool,
    /// It may be swapped with its neighbour all the same.
    swaps: bool,
}

/// How words are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ear {
    Letters,
    /// With beginnings that sound alike written alike, and `ph` as `f`.
    Sounds,
}

struct Marked {
    chars: Vec<Mark>,
    /// Of each word, how its beginning was written where it sounds like another, and how many
    /// `ph` it has.
    written: Vec<(&'static str, usize)>,
}

/// Beginnings of words that sound alike, and their common form.
const SOUNDS: &[(&str, &str)] = &[
    ("ph", "f"),
    ("kn", "n"),
    ("gn", "n"),
    ("ps", "s"),
    ("pn", "n"),
    ("pt", "t"),
    ("wr", "r"),
    ("rh", "r"),
    ("ck", "k"),
    ("qu", "kw"),
    ("q", "k"),
    ("x", "z"),
    ("ae", "e"),
    ("oe", "e"),
    ("y", "i"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("c", "k"),
    ("sci", "si"),
    ("sce", "se"),
    ("ge", "je"),
    ("gi", "ji"),
    ("gy", "ji"),
    ("wh", "w"),
    ("tch", "kh"),
    // Typed without a Turkish keyboard.
    ("ı", "i"),
];

impl Marked {
    fn of(reading: &Reading, article: Article, ear: Ear) -> Self {
        let text = reading.part(article);
        let offset = reading.text.len() - text.len();
        let mut marked = Self {
            chars: Vec::with_capacity(text.len()),
            written: Vec::new(),
        };
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            if is_letter(c) {
                let rest = &text[at..];
                let end = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
                let formula = reading
                    .formulas
                    .iter()
                    .any(|one| one.contains(&(offset + at)));
                marked.push_word(&rest[..end], formula, ear);
                at += end;
            } else {
                // `2 1/2` is not 21 halves.
                let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
                let parts_numbers = digit(text[..at].chars().next_back())
                    && digit(text[at + c.len_utf8()..].chars().next());
                marked.chars.push(Mark {
                    c,
                    fixed: c != ' ' || parts_numbers,
                    swaps: false,
                });
                at += c.len_utf8();
            }
        }
        marked
    }

    fn push_word(&mut self, word: &str, formula: bool, ear: Ear) {
        let length = word.chars().count();
        let numeral = roman(word).is_some() || roman_ordinal(word).is_some();
        let whole = formula || is_abbreviation(word) || numeral;
        let (start, written) = match ear {
            Ear::Sounds if !whole => sound(word, length),
            _ => ("", ""),
        };
        let rest = &word[written.len()..];
        let heard = match ear {
            Ear::Sounds if !whole && rest.contains("ph") => rest.replace("ph", "f"),
            _ => rest.to_owned(),
        };
        self.written.push((written, rest.len() - heard.len()));
        for (at, c) in start.chars().chain(heard.chars()).enumerate() {
            let kept = whole || is_east_asian(c);
            self.chars.push(Mark {
                c,
                fixed: kept || at == 0 || length <= SHORT_WORD,
                swaps: !kept && (length > SHORT_WORD + 1 || (at > 0 && length == SHORT_WORD)),
            });
        }
    }

    /// How many words are written otherwise and sound alike; each is a slip.
    fn respelled(&self, other: &Self) -> usize {
        let pairs = self.written.iter().zip(&other.written);
        let differ = |(one, other): &(&(&str, usize), &(&str, usize))| {
            usize::from(one.0 != other.0) + one.1.abs_diff(other.1)
        };
        pairs.map(|pair| differ(&pair)).sum()
    }
}

/// Whether it is an abbreviation of initials: `HTTPS`.
fn is_abbreviation(word: &str) -> bool {
    word.len() > 1
        && word
            .bytes()
            .all(|c| c.is_ascii_alphabetic() && !b"aeiouy".contains(&c))
}

/// The first sounds of similar texts: its own, and that of its second letter, each once.
pub(crate) fn first_sounds(text: &str) -> impl Iterator<Item = char> + use<> {
    let own = first_sound(text);
    let mut letters = text.chars();
    let swapped = letters.next().zip(letters.next()).and_then(|(one, two)| {
        let swapped: String = [two, one].into_iter().chain(letters).collect();
        first_sound(&swapped)
    });
    let other = swapped.filter(|_| swapped != own);
    own.into_iter().chain(other)
}

/// The first sound of the text.
pub(crate) fn first_sound(text: &str) -> Option<char> {
    let first = text.chars().next()?;
    if !is_letter(first) {
        return Some(first);
    }
    let end = text.find(|c| !is_letter(c)).unwrap_or(text.len());
    let (heard, _) = sound(&text[..end], text[..end].chars().count());
    heard.chars().next().or(Some(first))
}

/// What the beginning of a word sounds like, and how it is written.
fn sound(word: &str, length: usize) -> (&'static str, &'static str) {
    if length < 5 {
        return ("", "");
    }
    let fits = |(written, _): &&(&str, &str)| word.starts_with(written);
    let longest = SOUNDS
        .iter()
        .filter(fits)
        .max_by_key(|(written, _)| written.len());
    longest.map_or(("", ""), |(written, heard)| (heard, written))
}

/// The optimal string alignment distance, in which only what is not fixed changes; `None` if it
/// is more than allowed.
fn distance(one: &[Mark], other: &[Mark], allowed: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > allowed {
        return None;
    }
    let never = allowed + 1;
    let cost = |mark: &Mark| if mark.fixed { never } else { 1 };
    let width = other.len() + 1;
    // The row of the character before the last, of the last, and of this one.
    let (mut second, mut first) = (vec![never; width], vec![never; width]);
    let mut row = vec![never; width];
    first[0] = 0;
    for at in 1..width.min(allowed + 1) {
        first[at] = (first[at - 1] + cost(&other[at - 1])).min(never);
    }
    for (i, a) in one.iter().enumerate() {
        row.fill(never);
        row[0] = (first[0] + cost(a)).min(never);
        // What is farther from the diagonal costs more than is allowed.
        let band = (i + 1).saturating_sub(allowed).max(1)..=(i + 1 + allowed).min(other.len());
        for at in band {
            let b = &other[at - 1];
            let mut best = first[at - 1] + if a.c == b.c { 0 } else { cost(a).max(cost(b)) };
            best = best.min(first[at] + cost(a)).min(row[at - 1] + cost(b));
            if i > 0 && at > 1 {
                let (c, d) = (&one[i - 1], &other[at - 2]);
                if a.c == d.c && c.c == b.c && a.swaps && c.swaps {
                    best = best.min(second[at - 2] + 1);
                }
            }
            row[at] = best.min(never);
        }
        std::mem::swap(&mut second, &mut first);
        std::mem::swap(&mut first, &mut row);
    }
    Some(first[other.len()]).filter(|distance| *distance <= allowed)
}
