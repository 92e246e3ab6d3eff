//! What a column contains, by the name that people give it.
//!
//! ```text
//! name = word* [ "(" remark ")" ] [ " - " remark ]      also "–" and "—"; remarks tell numbers only
//! ```
//!
//! Case, accents, signs and camel case make no difference. `#` is a word, because `Question #` is a
//! running number and not a prompt. Before a digit it is ignored.

mod known;
#[cfg(test)]
mod tests;

use crate::blank::is_invisible;
use crate::bounds;
use known::{FOREIGN_OPTIONS, LETTERED_OPTIONS, column, is_answer};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Column {
    Question,
    /// Labels or texts of options, or what is typed.
    Answer,
    /// The same, if each right answer has a column; counted from 0.
    Right(usize),
    /// Only letters of options.
    Letters,
    /// Only numbers of options.
    Numbers,
    /// All options in one cell.
    Options,
    /// One option, counted from 0.
    Option(usize),
    /// A wrong answer beside the right one; there may be several such columns.
    Wrong,
    Explanation,
    /// What explains one option.
    OptionExplanation(usize),
    Tags,
    Difficulty,
    Points,
    Seconds,
    Image,
    ImageAlt,
    Source,
    Id,
    Type,
    Units,
    Slips,
    Shuffle,
    /// Numbers that count the rows.
    Count,
}

/// One name for each kind of column, as diagnostics show them.
pub(super) const NAMES: &[&str] = &[
    "question",
    "option a",
    "options",
    "correct",
    "answer",
    "correct letter",
    "correct number",
    "wrong 1",
    "explanation",
    "explanation a",
    "tags",
    "difficulty",
    "points",
    "seconds",
    "image",
    "image alt",
    "source",
    "id",
    "type",
    "units",
    "slips",
    "shuffle",
];

/// What a name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Of(Column),
    /// This, if no other column has a clearer name for it.
    Else(Column),
    /// A letter or number alone: the option with this index if there is a row of them. Else this
    /// column, if no other has a clearer name for it.
    Alone(usize, Option<Column>),
}

/// The meaning of a column with this name.
pub(super) fn name(text: &str) -> Option<Name> {
    // No name is longer, and the text may not be a table at all.
    if text.len() > 150 {
        return None;
    }
    let words = words(text);
    let otherwise = match &*words {
        "q" => Some(Column::Question),
        "a" => Some(Column::Answer),
        "n" => Some(Column::Count),
        _ => None,
    };
    if let Some(index) = index(&words).or_else(|| cyrillic_letter(&words)) {
        return Some(Name::Alone(index, otherwise));
    }
    let weak = match &*words {
        "term" | "terms" | "front" => Some(Column::Question),
        "definition" | "definitions" | "back" => Some(Column::Answer),
        _ => None,
    };
    if let Some(column) = weak {
        return Some(Name::Else(column));
    }
    let column = column(&words).or_else(|| numbered(&words))?;
    Some(Name::Of(match column {
        Column::Answer if says_numbers(text) => Column::Numbers,
        column => column,
    }))
}

/// Whether a remark beside the name of the answers says that they are numbers of options:
/// "(only include answer #)", "(1-4)"; "choose at least one" is how Kahoot says it.
fn says_numbers(name: &str) -> bool {
    let name = name.to_lowercase();
    let said = ["#", "number", "choose at least one"];
    let range = name.split_once('(').is_some_and(|(_, remark)| {
        let remark = remark.split(')').next().unwrap_or_default();
        remark.contains('1') && !remark.contains(char::is_alphabetic)
    });
    range || said.iter().any(|words| name.contains(words))
}

/// Whether the name is a plural: "distractors", "correct answer(s)".
pub(super) fn is_plural(text: &str) -> bool {
    words(text).ends_with('s')
}

/// Whether the name ends in a number or a letter: "wrong 2", "wrong b".
pub(super) fn is_numbered(text: &str) -> bool {
    let words = words(text);
    let last = words.rsplit(' ').next();
    last.is_some_and(|last| index(last).is_some())
}

/// Whether the name ends in a digit.
pub(super) fn ends_in_digit(text: &str) -> bool {
    words(text).ends_with(|c: char| c.is_ascii_digit())
}

/// Whether the name is "correct answer" or similar, and not just "correct", as in hand-made tables.
pub(super) fn says_correct_answer(text: &str) -> bool {
    let words = words(text);
    words.contains("correct") && words.contains(' ')
}

/// A column with a number: "option a", "answer 2", "wrong answer 1".
fn numbered(words: &str) -> Option<Column> {
    let (name, number) = match words.rsplit_once(' ') {
        Some((name, last)) => match index(last) {
            Some(number) => (name, Some(number)),
            None => (words, None),
        },
        None => (words, None),
    };
    match (name, number) {
        (
            "option" | "opt" | "choice" | "answer" | "answer option" | "answer choice"
            | "alternative" | "antwort" | "opcion" | "respuesta" | "choix" | "reponse" | "opzione"
            | "risposta" | "opcao" | "resposta" | "alternativa",
            Some(number),
        ) => Some(Column::Option(number)),
        ("explanation" | "feedback" | "option feedback" | "answer feedback", Some(number)) => {
            Some(Column::OptionExplanation(number))
        }
        (
            "wrong"
            | "wrong answer"
            | "wrong answers"
            | "wrong option"
            | "wrong options"
            | "wrong choice"
            | "false answer"
            | "incorrect choice"
            | "incorrect"
            | "incorrect answer"
            | "incorrect answers"
            | "incorrect option"
            | "incorrect options"
            | "distractor"
            | "distractors"
            | "falsch"
            | "falsche antwort"
            | "falsche antworten"
            | "respuesta incorrecta"
            | "respuestas incorrectas"
            | "mauvaise reponse"
            | "mauvaises reponses"
            | "reponse incorrecte"
            | "risposta sbagliata"
            | "risposta errata"
            | "resposta errada"
            | "resposta incorreta"
            | "respostas erradas",
            _,
        ) => Some(Column::Wrong),
        (name, None) if foreign_option(name).is_some() => foreign_option(name),
        _ if option_by_letter(words).is_some() => option_by_letter(words),
        (name, Some(number)) if is_foreign_option(name) => Some(Column::Option(number)),
        (name, Some(number)) if is_answer(name) => Some(Column::Right(number)),
        _ => None,
    }
}

/// An option whose letter follows its word without a space, as in East Asian languages.
fn foreign_option(name: &str) -> Option<Column> {
    let option = |word: &str| index(name.strip_prefix(word)?);
    FOREIGN_OPTIONS
        .iter()
        .find_map(|word| option(word))
        .map(Column::Option)
}

/// An option by a Cyrillic letter after its word, or as in Turkish by a letter before it.
fn option_by_letter(words: &str) -> Option<Column> {
    let (first, last) = words.split_once(' ')?;
    let before = || letter(first).filter(|_| LETTERED_OPTIONS.contains(&last));
    let after = || {
        let (name, last) = words.rsplit_once(' ')?;
        cyrillic_letter(last).filter(|_| is_foreign_option(name))
    };
    before().or_else(after).map(Column::Option)
}

fn is_foreign_option(name: &str) -> bool {
    FOREIGN_OPTIONS.iter().any(|option| words(option) == name)
}

/// The name of an option counted from 0, rewritten as if counted from 1. `None` if it is not such a
/// name.
pub(super) fn counted_from_one(text: &str) -> Option<String> {
    let words = words(text);
    let (name, number) = words.rsplit_once(' ')?;
    let number: usize = number.parse().ok()?;
    let next = format!("{name} {}", number + 1);
    matches!(numbered(&next), Some(Column::Option(_))).then_some(next)
}

/// Which of the options a letter or a number from 1 means, counted from 0.
pub(super) fn index(word: &str) -> Option<usize> {
    letter(word).or_else(|| number(word))
}

/// See [`index`].
pub(super) fn letter(word: &str) -> Option<usize> {
    let &[letter] = word.as_bytes() else {
        return None;
    };
    let letter = letter.to_ascii_lowercase();
    let index = usize::from(letter.checked_sub(b'a')?);
    (index < bounds::OPTIONS).then_some(index)
}

/// Which of the options a letter means where they are lettered А, Б, В.
pub(super) fn cyrillic_letter(word: &str) -> Option<usize> {
    let word = word.to_lowercase();
    "абвгдежз"
        .chars()
        .position(|letter| word.chars().eq([letter]))
}

/// Whether a name has the letter that only Cyrillic options have: В, С and Е look like Latin ones
/// and mean others.
pub(super) fn is_cyrillic(text: &str) -> bool {
    words(text).split(' ').next_back() == Some("б")
}

/// See [`index`].
pub(super) fn number(word: &str) -> Option<usize> {
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    let number: usize = word.parse().ok().filter(|_| digits)?;
    (1..=bounds::OPTIONS).contains(&number).then(|| number - 1)
}

/// A name in lower-case words, without what exporters add to it: `correctAnswer`,
/// "Option_3 (optional)", "Answer 1 - max 75 characters", "Correct answer(s)*".
pub(super) fn words(name: &str) -> String {
    let name = [" - ", " – ", " — "].iter().fold(name, |name, dash| {
        name.split_once(dash).map_or(name, |(name, _)| name)
    });
    let mut out = String::with_capacity(name.len() + 4);
    let mut before = ' ';
    let mut inside = false;
    let name = name.replace("(s)", "s");
    for c in name
        .chars()
        .filter(|c| c.is_whitespace() || !is_invisible(*c))
    {
        match c {
            '(' | '[' => inside = true,
            ')' | ']' => inside = false,
            // Combining accents.
            '\u{300}'..='\u{36f}' => {}
            _ if inside => {}
            _ => {
                let begins = (before.is_lowercase() && c.is_uppercase())
                    || (before.is_alphabetic() && c.is_numeric());
                if begins {
                    out.push(' ');
                }
                if matches!(c, '#' | '№') {
                    out.push_str(" # ");
                } else if c.is_alphanumeric() {
                    out.extend(c.to_lowercase().map(without_accent));
                } else {
                    out.push(' ');
                }
                before = c;
            }
        }
    }
    let words: Vec<_> = out.split_whitespace().collect();
    let is_mark = |at: usize| {
        let next = words.get(at + 1);
        words[at] == "#" && next.is_some_and(|next| next.starts_with(|c: char| c.is_numeric()))
    };
    let kept = (0..words.len()).filter(|&at| !is_mark(at));
    kept.map(|at| words[at]).collect::<Vec<_>>().join(" ")
}

fn without_accent(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        _ => c,
    }
}
