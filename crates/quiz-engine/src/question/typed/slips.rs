//! Slips: a letter too many, missing, or wrong, or two neighbours swapped. What tells answers
//! apart is never one.

use super::fold::is_east_asian;
use super::marks::is_letter;
use super::numerals::{NumberWords, roman};
use super::opposites;
use super::reading::{Reading, fits};

/// How many slips an answer of so many letters forgives.
pub(crate) const fn allowed(letters: usize) -> usize {
    match letters {
        0..5 => 0,
        5..10 => 1,
        _ => 2,
    }
}

/// Words of so many letters or fewer are another word with any other letter.
const SHORT_WORD: usize = 3;

/// Whether the given text is the accepted one but for slips that its length forgives.
pub(crate) fn forgives(accepted: &Reading, given: &Reading, words: NumberWords) -> bool {
    is_near(accepted, given) && {
        let (accepted, given) = comparable(accepted, given);
        !opposed(accepted, given, words)
    }
}

/// What is compared: an article that one of the two leaves out is none of it.
fn comparable<'r>(accepted: &'r Reading, given: &'r Reading) -> (&'r str, &'r str) {
    match accepted.article().is_empty() == given.article().is_empty() {
        true => (&accepted.text, &given.text),
        false => (accepted.bare(), given.bare()),
    }
}

/// Whether few enough slips make one of the other, whatever the words mean.
pub(super) fn is_near(accepted: &Reading, given: &Reading) -> bool {
    if !fits(accepted.article(), given.article()) {
        return false;
    }
    let (accepted, given) = comparable(accepted, given);
    let allowed = allowed(accepted.chars().filter(|c| is_letter(*c)).count());
    if allowed == 0 || accepted.len().abs_diff(given.len()) > 4 * allowed {
        return false;
    }
    if first_sound(accepted) != first_sound(given) {
        return false;
    }
    let (one, other) = (Marked::of(accepted), Marked::of(given));
    let slips = one.start_slips(&other);
    distance(&one.chars, &other.chars, allowed).is_some_and(|distance| distance + slips <= allowed)
}

/// Whether two words that stand in the same place are known to be opposites or neighbours.
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

struct Marked {
    chars: Vec<Mark>,
    /// Beginnings that were written as another of the same sound.
    respelled: Vec<&'static str>,
}

/// Beginnings of words that sound alike, and the one that stands for them.
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
];

impl Marked {
    fn of(text: &str) -> Self {
        let mut chars = Vec::with_capacity(text.len());
        let mut respelled = Vec::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            if !is_letter(c) {
                chars.push(Mark {
                    c,
                    fixed: c != ' ',
                    swaps: false,
                });
                rest = &rest[c.len_utf8()..];
                continue;
            }
            let end = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            push_word(word, &mut chars, &mut respelled);
            rest = after;
        }
        Self { chars, respelled }
    }

    /// A word that begins with another spelling of the same sound has a slip.
    fn start_slips(&self, other: &Self) -> usize {
        let differ = self.respelled.iter().zip(&other.respelled);
        differ.filter(|(one, other)| one != other).count()
    }
}

/// What the text begins with, as it sounds: no slip changes it.
pub(crate) fn first_sound(text: &str) -> Option<char> {
    let first = text.chars().next()?;
    if !is_letter(first) {
        return Some(first);
    }
    let end = text.find(|c| !is_letter(c)).unwrap_or(text.len());
    let (heard, _) = sound(&text[..end], text[..end].chars().count());
    heard.chars().next().or(Some(first))
}

fn push_word(word: &str, chars: &mut Vec<Mark>, respelled: &mut Vec<&'static str>) {
    let length = word.chars().count();
    let numeral = roman(word).is_some();
    let (start, written) = sound(word, length);
    respelled.push(written);
    let heard = start.chars().chain(word[written.len()..].chars());
    for (at, c) in heard.enumerate() {
        let fixed = at == 0 || length <= SHORT_WORD || numeral || is_east_asian(c);
        let swaps = at > 0 && length > 2 && !numeral && !is_east_asian(c);
        chars.push(Mark { c, fixed, swaps });
    }
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
