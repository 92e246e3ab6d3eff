//! The ways to read an answer. Two texts are the same answer if they share one.

use super::fold::{Dashes, Marks, as_typed, letters};
use super::language::Language;
use super::marks::{Kind, Token, tokens};
use super::numerals::{NumberWords, is_small_roman, roman, roman_ordinal};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// One way to read an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    /// The whole text: words in small letters with single spaces, signs without.
    pub(crate) text: String,
    /// The bytes of a leading article and its space.
    pub(crate) article: usize,
    /// Which bytes of it are formulas, in which every letter counts.
    pub(crate) formulas: Vec<Range<usize>>,
    /// How many letters it has more than the text, because ö is read as oe.
    pub(crate) longer: usize,
}

impl Reading {
    pub(crate) fn article(&self) -> &str {
        self.text[..self.article].trim_end()
    }

    pub(crate) fn bare(&self) -> &str {
        &self.text[self.article..]
    }

    /// All of it, or all but the article.
    pub(crate) fn part(&self, article: Article) -> &str {
        match article {
            Article::Compared => &self.text,
            Article::LeftOut => self.bare(),
        }
    }

    /// An article may be left out, but not replaced by another.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.text == other.text
            || (self.bare() == other.bare() && fits(self.article(), other.article()))
    }
}

/// Whether an article is compared with the other one's, or one of the two has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Article {
    Compared,
    LeftOut,
}

/// Whether two articles, of which one may be missing, do not contradict each other.
pub(crate) fn fits(one: &str, other: &str) -> bool {
    let usual = |article| if article == "an" { "a" } else { article };
    one.is_empty() || other.is_empty() || usual(one) == usual(other)
}

/// After these words "A" is a letter, not an article: blood groups, keys, levels.
const LETTERED: &[&str] = &[
    "negative", "positive", "major", "minor", "flat", "sharp", "level", "levels", "list", "side",
    "bomb", "team", "grade", "star", "road", "roads", "type", "series", "cup", "strep", "cell",
    "cells", "clef", "string", "plus", "minus", "wave", "band", "block", "site",
];

/// Every reading of the text, the simplest first.
pub(crate) fn readings(text: &str, language: Language<'_>) -> Vec<Reading> {
    let typed = as_typed(text, Dashes::One);
    let mut all = Vec::with_capacity(1);
    let long_dash = text.contains(['\u{2013}', '\u{2014}']);
    let doubled = long_dash.then(|| as_typed(text, Dashes::AllAreTwo));
    for typed in std::iter::once(&typed).chain(&doubled) {
        for marks in [Marks::Base, Marks::Digraph] {
            if marks == Marks::Base || !typed.is_ascii() {
                let letters = letters(typed, language, marks);
                let as_written = typed.nfc().count();
                let longer = match marks {
                    Marks::Base => 0,
                    Marks::Digraph => letters.len().saturating_sub(as_written),
                };
                read(&tokens(&letters, language), language, longer, &mut all);
            }
        }
    }
    if all.iter().all(|one: &Reading| one.text.is_empty()) {
        all.clear();
        all.push(Reading {
            text: typed.split_whitespace().collect(),
            article: 0,
            formulas: Vec::new(),
            longer: 0,
        });
    }
    all
}

fn read(tokens: &[Token], language: Language<'_>, longer: usize, all: &mut Vec<Reading>) {
    let has = |kind| tokens.iter().any(|token| token.kind == kind);
    let choices = |there: bool| {
        if there {
            &[false, true][..]
        } else {
            &[false][..]
        }
    };
    let slashes = tokens
        .iter()
        .any(|token| token.kind == Kind::Joint && !token.text.is_empty());
    let joints = match has(Kind::Joint) {
        true if slashes => &[Joints::Open, Joints::Closed, Joints::Kept][..],
        true => &[Joints::Closed, Joints::Open],
        false => &[Joints::Closed],
    };
    let digits = with_digits(tokens, language);
    let numerals = std::iter::once(tokens).chain(digits.as_deref());
    for tokens in numerals {
        for &joints in joints {
            for &left_out in choices(has(Kind::OptionalSign)) {
                let reading = Reading {
                    longer,
                    ..render(tokens, joints, left_out, language)
                };
                if !all
                    .iter()
                    .any(|one| one.text == reading.text && one.article == reading.article)
                {
                    all.push(reading);
                }
            }
        }
    }
}

/// The tokens with Roman numerals and number words as digits, if there are any.
fn with_digits(tokens: &[Token], language: Language<'_>) -> Option<Vec<Token>> {
    let words = NumberWords::of(language);
    let lone = tokens.iter().filter(|token| token.is_word()).count() == 1
        && !tokens
            .iter()
            .any(|token| matches!(token.kind, Kind::Number | Kind::Sign));
    let mut out = Vec::with_capacity(tokens.len());
    let mut changed = false;
    let mut at = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        let Kind::Word { capital } = token.kind else {
            out.push(token.clone());
            at += 1;
            continue;
        };
        // A run of words with spaces or hyphens between.
        let mut run = vec![(at, &*token.text)];
        let mut next = at + 1;
        while run.len() < 8 {
            let gap = tokens[next..]
                .iter()
                .take_while(|token| matches!(token.kind, Kind::Space | Kind::Joint))
                .count();
            match tokens.get(next + gap) {
                Some(token) if gap > 0 && token.is_word() => run.push((next + gap, &*token.text)),
                _ => break,
            }
            next += gap + 1;
        }
        let texts: Vec<&str> = run.iter().map(|(_, text)| *text).collect();
        let number = words
            .number(&texts)
            .map(|(value, used)| (value.to_string(), run[used - 1].0));
        let ordinal = || {
            words
                .ordinal(&token.text)
                .map(|digits| (digits.to_owned(), at))
        };
        let numeral = || {
            let first = out.iter().all(|token: &Token| token.kind == Kind::Space);
            let single = token.text.chars().count() == 1;
            let sure = match single {
                true => matches!(&*token.text, "i" | "ı" | "v" | "x") && !first,
                false => is_small_roman(&token.text) || capital,
            };
            let value = roman(&token.text).filter(|_| sure && !lone)?;
            Some((value.to_string(), at))
        };
        match number.or_else(ordinal).or_else(numeral) {
            Some((digits, last)) => {
                changed = true;
                out.push(Token {
                    kind: Kind::Number,
                    text: digits,
                });
                at = last + 1;
            }
            None => {
                match roman_ordinal(&token.text) {
                    // `XVIIe` is `17e`.
                    Some((value, ending)) => {
                        changed = true;
                        let word = Kind::Word { capital: false };
                        out.push(Token::of(Kind::Number, value.to_string()));
                        out.push(Token::of(word, ending));
                    }
                    None => out.push(token.clone()),
                }
                at += 1;
            }
        }
    }
    changed.then_some(out)
}

/// What joints are read as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joints {
    Open,
    Closed,
    /// The sign that it is.
    Kept,
}

fn render(tokens: &[Token], joints: Joints, left_out: bool, language: Language<'_>) -> Reading {
    let mut text = String::new();
    let (mut gap, mut after) = (false, None);
    let (mut article, mut first) = (None, true);
    let (mut formulas, mut run) = (Vec::new(), Run::default());
    for (at, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Space => gap = true,
            Kind::Joint if joints == Joints::Kept && !token.text.is_empty() => {
                text.push_str(&token.text);
                (gap, after) = (false, None);
            }
            Kind::Joint => gap = joints == Joints::Open,
            Kind::OptionalSign if left_out => {}
            Kind::OptionalSign | Kind::Sign => {
                text.push_str(&token.text);
                (gap, after) = (false, None);
            }
            Kind::Word { .. } | Kind::Number => {
                let word = token.is_word();
                if gap {
                    formulas.extend(run.end(text.len()));
                    run.begin = text.len() + usize::from(after == Some(word));
                }
                if gap && after == Some(word) {
                    text.push(' ');
                }
                // The Greek letter in `Δx`.
                run.symbols |= word && !gap && at > 0 && tokens[at - 1].is_word();
                if first && let Kind::Word { capital } = token.kind {
                    article = article_at(tokens, at, capital, language);
                }
                text.push_str(&token.text);
                run.take(token);
                if first {
                    article = article.map(|blank| text.len() + blank);
                }
                (gap, after, first) = (false, Some(word), false);
            }
        }
        if !matches!(token.kind, Kind::Space | Kind::Word { .. }) {
            first = false;
        }
    }
    formulas.extend(run.end(text.len()));
    Reading {
        text,
        article: article.unwrap_or(0),
        formulas,
        longer: 0,
    }
}

/// Words and numbers without a blank between.
#[derive(Default)]
struct Run {
    begin: usize,
    words: usize,
    numbers: usize,
    /// Letters of the longest word.
    longest: usize,
    /// Whether a symbol that is read as a word is among them.
    symbols: bool,
}

impl Run {
    fn take(&mut self, token: &Token) {
        match token.is_word() {
            true => {
                self.words += 1;
                self.longest = self.longest.max(token.text.chars().count());
            }
            false => self.numbers += 1,
        }
    }

    /// Ends here: a formula such as `CH3COOH` has numbers among short words, or a symbol.
    fn end(&mut self, end: usize) -> Option<Range<usize>> {
        let run = std::mem::take(self);
        let formula = run.symbols || (run.numbers > 0 && run.words > 0 && run.longest <= 4);
        (formula && run.begin < end).then_some(run.begin..end)
    }
}

/// The length of the blank behind an article, if that is what stands there before a word, or before
/// a number and a word: "the 3 musketeers", whose number is rendered without a blank.
fn article_at(tokens: &[Token], at: usize, capital: bool, language: Language<'_>) -> Option<usize> {
    let [word, gap, next, ..] = &tokens[at..] else {
        return None;
    };
    let noun = next.is_word() && next.text.chars().nth(1).is_some();
    let counted = next.kind == Kind::Number
        && word.text.chars().nth(1).is_some()
        && tokens[at + 3..].iter().any(Token::is_word);
    let lettered = matches!(&*word.text, "a" | "o") && LETTERED.contains(&&*next.text);
    let article = gap.kind == Kind::Space
        && (noun || counted)
        && !lettered
        && language.is_article(&word.text, capital);
    article.then(|| usize::from(noun))
}
