//! Phrases that have more than one usual order or spelling: percentages and dates.

use super::super::language::Language;
use super::{Kind, Token};

/// Words for "percent" after a number, without marks; also of two words.
const PERCENT: &[&[&str]] = &[
    &["percent"],
    &["per", "cent"],
    &["prozent"],
    &["procent"],
    &["pourcent"],
    &["pour", "cent"],
    &["por", "ciento"],
    &["por", "cento"],
    &["per", "cento"],
    &["процент"],
    &["процента"],
    &["процентов"],
    &["відсоток"],
    &["відсотки"],
    &["відсотків"],
    &["パーセント"],
    &["ぱーせんと"],
];

/// English months in full and as they are shortened.
const MONTHS: [(&str, &str); 12] = [
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may", "may"),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
];

/// Brings phrases into one form.
pub(super) fn settle(tokens: &mut Vec<Token>, language: Language<'_>) {
    if !tokens.iter().any(|token| token.kind == Kind::Number) {
        return;
    }
    settle_percent(tokens);
    if language.is_turkic() {
        settle_percent_before(tokens);
    }
    if language.has_english_dates() {
        settle_dates(tokens);
    }
}

/// The place of the next token that is no blank.
fn next(tokens: &[Token], at: usize) -> Option<usize> {
    let rest = tokens.get(at + 1..)?;
    let blanks = rest.iter().take_while(|token| token.kind == Kind::Space);
    let next = at + 1 + blanks.count();
    (next < tokens.len()).then_some(next)
}

/// "50 percent" is 50%.
fn settle_percent(tokens: &mut Vec<Token>) {
    let mut at = 0;
    while at < tokens.len() {
        let after = |words: &&&[&str]| {
            let mut last = at;
            for word in **words {
                last = next(tokens, last)?;
                let token = &tokens[last];
                (token.is_word() && token.text == *word).then_some(())?;
            }
            Some(last)
        };
        let end = (tokens[at].kind == Kind::Number)
            .then(|| PERCENT.iter().find_map(|words| after(&words)))
            .flatten();
        if let Some(end) = end {
            tokens.splice(at + 1..=end, [Token::of(Kind::Sign, "%")]);
        }
        at += 1;
    }
}

/// Turkish writes and says it before the number: `%50`, *yüzde 50*.
fn settle_percent_before(tokens: &mut Vec<Token>) {
    let mut at = 0;
    while at < tokens.len() {
        let percent =
            tokens[at].is_sign("%") || (tokens[at].is_word() && tokens[at].text == "yüzde");
        let free = at == 0 || tokens[at - 1].kind == Kind::Space;
        if percent
            && free
            && let Some(number) = next(tokens, at)
            && tokens[number].kind == Kind::Number
        {
            let number = tokens[number].clone();
            let end = next(tokens, at).unwrap_or(at);
            tokens.splice(at..=end, [number, Token::of(Kind::Sign, "%")]);
        }
        at += 1;
    }
}

fn month(token: &Token) -> Option<&'static str> {
    let named = |(full, short): &&(&str, &str)| token.text == *full || token.text == *short;
    let found = MONTHS.iter().find(named).filter(|_| token.is_word());
    found.map(|(full, _)| *full)
}

fn is_day(token: &Token) -> bool {
    let day = token
        .text
        .parse::<u8>()
        .is_ok_and(|day| (1..=31).contains(&day));
    token.kind == Kind::Number && day && !token.text.starts_with('0')
}

/// "July 4th, 1776" and "the 4th of July 1776" are 4 July 1776.
fn settle_dates(tokens: &mut Vec<Token>) {
    let word = |tokens: &[Token], at: usize, words: &[&str]| {
        let token = tokens.get(at);
        token.is_some_and(|token| token.is_word() && words.contains(&&*token.text))
    };
    // Where an ending such as "th" after the day ends.
    let ending = |tokens: &[Token], day: usize| {
        day + usize::from(word(tokens, day + 1, &["st", "nd", "rd", "th"]))
    };
    for at in 0..tokens.len() {
        let Some(second) = tokens.get(at).and_then(|_| next(tokens, at)) else {
            return;
        };
        if let Some(name) = month(&tokens[at]).filter(|_| is_day(&tokens[second])) {
            let end = ending(tokens, second);
            replace_date(tokens, at..=end, second, name);
        } else if is_day(&tokens[at]) {
            let end = ending(tokens, at);
            let of = next(tokens, end).filter(|&of| word(tokens, of, &["of"]));
            let Some(at_month) = next(tokens, of.unwrap_or(end)) else {
                return;
            };
            if let Some(name) = month(&tokens[at_month]) {
                replace_date(tokens, at..=at_month, at, name);
            }
        }
    }
}

fn replace_date(
    tokens: &mut Vec<Token>,
    range: std::ops::RangeInclusive<usize>,
    day: usize,
    month: &str,
) {
    let day = tokens[day].clone();
    let blank = Token::of(Kind::Space, "");
    let month = Token::of(Kind::Word { capital: true }, month);
    tokens.splice(range, [day, blank, month]);
}
