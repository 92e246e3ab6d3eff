//! The header row: which column holds what, by the names that people give them.

use crate::bank::delimited::{Cell, Row, Rows, rows};
use crate::bank::diagnostic::Findings;
use crate::bank::fields::nearest;
use crate::limits;
use std::collections::HashMap;
use std::ops::Range;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Column {
    Question,
    /// Letters, numbers or texts of options, or what is to be typed.
    Answer,
    /// Nothing but letters of options.
    Letters,
    /// Nothing but numbers of options.
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
    Shuffle,
}

/// The names by which columns are told, one each.
const NAMES: &[&str] = &[
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
    "shuffle",
];

/// Which separators are tried.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// Behind the name of the question's column it says that texts are Markdown to the letter.
const MARKDOWN: &str = "(markdown)";

/// A header row that was understood.
#[derive(Debug)]
pub(super) struct Header {
    /// Where the cells of each column stand in a row.
    places: HashMap<Column, usize>,
    wrong: Vec<usize>,
    explanations: Vec<usize>,
    /// All columns that are known, in the order of the row.
    known: Vec<usize>,
    /// How many columns it has.
    pub(super) width: usize,
    /// Columns without a name, and whether something has been found in them.
    nameless: Vec<bool>,
    /// Whether texts are Markdown to the letter.
    pub(super) markdown: bool,
}

/// The header row of a text and the rows below it, if it begins with one.
pub(super) fn header(text: &str) -> Option<(Row<'_>, Rows<'_>)> {
    let text_start = text.trim_start_matches('\u{feff}');
    // What Excel writes above the header to tell itself the separator.
    let stated = text_start
        .trim_start()
        .strip_prefix("sep=")
        .and_then(|rest| Some((*rest.as_bytes().first()?, rest.get(1..)?)))
        .filter(|(separator, rest)| {
            separator.is_ascii_punctuation()
                && *separator != b'"'
                && rest.trim_start_matches([' ', '\r']).starts_with('\n')
        });
    let tried = match &stated {
        Some((separator, _)) => std::slice::from_ref(separator),
        None => &SEPARATORS[..],
    };
    let read = |&separator: &u8| {
        let mut rows = rows(text, separator);
        if stated.is_some() {
            rows.next();
        }
        let row = rows.next()?;
        let columns: Vec<_> = row.cells.iter().map(|cell| column(&cell.text)).collect();
        let has = |wanted: &[Column]| wanted.iter().any(|one| columns.contains(&Some(*one)));
        let known = columns.iter().flatten().count();
        let answers = [Column::Answer, Column::Letters, Column::Numbers];
        let sound = row.broken.is_none() && has(&[Column::Question]) && has(&answers);
        sound.then_some((known, (row, rows)))
    };
    // Of equals the first: `max_by_key` would take the last.
    let best = tried.iter().rev().filter_map(read);
    best.max_by_key(|(known, _)| *known).map(|(_, found)| found)
}

/// Whether the first row names a question among other columns.
pub(super) fn names_question(text: &str) -> bool {
    let names = |&separator: &u8| {
        let row = rows(text, separator).next();
        row.is_some_and(|row| {
            let asks = |cell: &Cell<'_>| column(&cell.text) == Some(Column::Question);
            row.cells.len() > 1 && row.cells.iter().any(asks)
        })
    };
    SEPARATORS.iter().any(names)
}

impl Header {
    /// Reads a header row, and tells of columns that nobody reads.
    pub(super) fn of(row: &Row<'_>, findings: &mut Findings<'_>) -> Self {
        let mut header = Self {
            places: HashMap::new(),
            wrong: Vec::new(),
            explanations: Vec::new(),
            known: Vec::new(),
            width: row.cells.len(),
            nameless: Vec::new(),
            markdown: false,
        };
        for (at, cell) in row.cells.iter().enumerate() {
            let nameless = cell.is_blank();
            header.nameless.push(nameless);
            match column(&cell.text) {
                Some(Column::Wrong) => {
                    header.wrong.push(at);
                    header.known.push(at);
                }
                Some(Column::Explanation) => {
                    header.explanations.push(at);
                    header.known.push(at);
                }
                Some(column) if header.places.contains_key(&column) => {
                    let message = "an earlier column holds the same, so this one is left out";
                    findings
                        .warning("same-key", cell.span.clone(), message)
                        .help("delete one of the two columns, or give it another name");
                }
                Some(column) => {
                    header.places.insert(column, at);
                    header.known.push(at);
                    let marked = cell.text.trim().to_ascii_lowercase().ends_with(MARKDOWN);
                    header.markdown |= column == Column::Question && marked;
                }
                None if nameless => {}
                None => unknown(cell, findings),
            }
        }
        header
    }

    /// The cell of a column, if it says something.
    pub(super) fn cell<'r, 't>(&self, row: &'r Row<'t>, column: Column) -> Option<&'r Cell<'t>> {
        said(row, *self.places.get(&column)?)
    }

    /// Whether there is such a column.
    pub(super) fn has(&self, column: Column) -> bool {
        self.places.contains_key(&column)
    }

    /// The cells with wrong answers.
    pub(super) fn wrong<'r, 't>(&self, row: &'r Row<'t>) -> impl Iterator<Item = &'r Cell<'t>> {
        self.wrong.iter().filter_map(|&at| said(row, at))
    }

    /// The cells that explain the question.
    pub(super) fn explanations<'r, 't>(
        &self,
        row: &'r Row<'t>,
    ) -> impl Iterator<Item = &'r Cell<'t>> {
        self.explanations.iter().filter_map(|&at| said(row, at))
    }

    /// The cells of all columns that are known.
    pub(super) fn known<'r, 't>(&self, row: &'r Row<'t>) -> impl Iterator<Item = &'r Cell<'t>> {
        self.known.iter().filter_map(|&at| said(row, at))
    }

    /// The first cell that says something past the last column.
    pub(super) fn too_many(&self, row: &Row<'_>) -> Option<Range<usize>> {
        let kept = (self.width..row.cells.len()).find_map(|at| said(row, at));
        // What is not even kept is taken for something.
        let cut = row.count > row.cells.len();
        kept.map(|cell| cell.span.clone())
            .or_else(|| cut.then(|| row.span.clone()))
    }

    /// Tells once of each column without a name in which something stands.
    pub(super) fn tell_nameless(&mut self, row: &Row<'_>, findings: &mut Findings<'_>) {
        for (at, nameless) in self.nameless.iter_mut().enumerate() {
            if *nameless && let Some(cell) = said(row, at) {
                *nameless = false;
                let message = format!("column {} has no name, so it is not read", at + 1);
                findings
                    .warning("unused-key", cell.span.clone(), message)
                    .help("name it in the first row, or delete it");
            }
        }
    }
}

fn said<'r, 't>(row: &'r Row<'t>, at: usize) -> Option<&'r Cell<'t>> {
    row.cells.get(at).filter(|cell| !cell.is_blank())
}

fn unknown(cell: &Cell<'_>, findings: &mut Findings<'_>) {
    let name = cell.text.trim();
    let help = match nearest(&words(name), NAMES) {
        Some(known) => format!("did you mean `{known}`?"),
        None => format!("the columns that are read are {}", NAMES.join(", ")),
    };
    let message = format!("a question has no column `{name}`, so it is not read");
    findings
        .warning("unused-key", cell.span.clone(), message)
        .help(help);
}

/// What a column of this name holds.
fn column(name: &str) -> Option<Column> {
    // No name is longer, and a text that is no table may begin with anything.
    if name.len() > 100 {
        return None;
    }
    let words = words(name);
    let column = match &*words {
        "question" | "questions" | "question text" | "question prompt" | "prompt" | "stem" => {
            Column::Question
        }
        "answer" | "answers" | "correct" | "correct answer" | "correct answers"
        | "correct option" | "correct options" | "correct choice" | "correct choices" | "right"
        | "right answer" | "right answers" | "right option" | "right options" | "answer key"
        | "key" | "solution" | "accepted" | "accepted answer" | "accepted answers" => {
            Column::Answer
        }
        "correct letter" | "correct letters" | "answer letter" | "answer letters" => {
            Column::Letters
        }
        "correct number"
        | "correct numbers"
        | "correct option number"
        | "answer number"
        | "answer numbers" => Column::Numbers,
        "options" | "choices" | "answer options" | "answer choices" | "possible answers"
        | "alternatives" => Column::Options,
        "explanation" | "explanations" | "feedback" | "general feedback" | "answer explanation"
        | "rationale" | "comment" | "comments" => Column::Explanation,
        "tag" | "tags" | "category" | "categories" | "topic" | "topics" | "subject"
        | "keywords" => Column::Tags,
        "difficulty" => Column::Difficulty,
        "point" | "points" | "score" | "mark" | "marks" | "weight" => Column::Points,
        "second"
        | "seconds"
        | "time"
        | "timer"
        | "time limit"
        | "time in seconds"
        | "time limit in seconds" => Column::Seconds,
        "image" | "picture" | "image url" | "image link" | "image address" | "picture url" => {
            Column::Image
        }
        "image alt" | "image alt text" | "image description" | "alt" | "alt text" => {
            Column::ImageAlt
        }
        "source" | "source url" | "reference" | "link" | "url" => Column::Source,
        "id" | "question id" => Column::Id,
        "type" | "question type" | "kind" => Column::Type,
        "unit" | "units" => Column::Units,
        "shuffle" | "shuffle options" => Column::Shuffle,
        words => return numbered(words),
    };
    Some(column)
}

/// A column of which there are several: "option a", "answer 2", "c", "wrong answer 1".
fn numbered(words: &str) -> Option<Column> {
    let (name, number) = match words.rsplit_once(' ') {
        Some((name, last)) => match index(last) {
            Some(number) => (name, Some(number)),
            None => (words, None),
        },
        None => match index(words) {
            Some(number) => ("option", Some(number)),
            None => (words, None),
        },
    };
    match (name, number) {
        (
            "option" | "opt" | "choice" | "answer" | "answer option" | "answer choice"
            | "alternative",
            Some(number),
        ) => Some(Column::Option(number)),
        ("explanation" | "feedback" | "option feedback" | "answer feedback", Some(number)) => {
            Some(Column::OptionExplanation(number))
        }
        (
            "wrong" | "wrong answer" | "wrong answers" | "wrong option" | "wrong options"
            | "incorrect" | "incorrect answer" | "incorrect answers" | "incorrect option"
            | "incorrect options" | "distractor" | "distractors",
            _,
        ) => Some(Column::Wrong),
        _ => None,
    }
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
    (index < limits::SELECT_OPTIONS).then_some(index)
}

/// See [`index`].
pub(super) fn number(word: &str) -> Option<usize> {
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    let number: usize = word.parse().ok().filter(|_| digits)?;
    (1..=limits::SELECT_OPTIONS)
        .contains(&number)
        .then(|| number - 1)
}

/// A name in lower-case words, without what exporters add to it: `correctAnswer`,
/// "Option_3 (optional)", "Answer 1 - max 75 characters", "Correct answer(s)*".
fn words(name: &str) -> String {
    let name = name.split(" - ").next().unwrap_or_default();
    let mut out = String::with_capacity(name.len() + 4);
    let mut before = ' ';
    let mut inside = false;
    let name = name.replace("(s)", "s");
    for c in name.trim_matches('\u{feff}').chars() {
        match c {
            '(' | '[' => inside = true,
            ')' | ']' => inside = false,
            _ if inside => {}
            _ => {
                let begins = (before.is_lowercase() && c.is_uppercase())
                    || (before.is_alphabetic() && c.is_numeric());
                if begins {
                    out.push(' ');
                }
                if c.is_alphanumeric() {
                    out.extend(c.to_lowercase());
                } else {
                    out.push(' ');
                }
                before = c;
            }
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_known_by_many_names() {
        let check = |name: &str, expected| assert_eq!(column(name), expected, "{name}");
        check("Question Text", Some(Column::Question));
        check("question (Markdown)", Some(Column::Question));
        check("correctAnswer", Some(Column::Answer));
        check("Correct Answer(s)*", Some(Column::Answer));
        check("correct_letters", Some(Column::Letters));
        check("Option A", Some(Column::Option(0)));
        check("optionD", Some(Column::Option(3)));
        check("y", Some(Column::Option(24)));
        check("z", None);
        check("Answer 3 (optional)", Some(Column::Option(2)));
        check("Answer 1 - max 75 characters", Some(Column::Option(0)));
        check("option26", None);
        check("Feedback B", Some(Column::OptionExplanation(1)));
        check("Incorrect Answer 2", Some(Column::Wrong));
        check("distractors", Some(Column::Wrong));
        check("Time limit (sec)", Some(Column::Seconds));
        check("image-alt", Some(Column::ImageAlt));
        check("Points:", Some(Column::Points));
        check("", None);
        check("teacher", None);
    }

    #[test]
    fn every_name_that_is_told_is_known() {
        for name in NAMES {
            assert!(column(name).is_some(), "{name}");
        }
    }

    #[test]
    fn the_header_knows_the_separator() {
        let check = |text: &str, expected: Option<usize>| {
            let found = header(text).map(|(row, _)| row.cells.len());
            assert_eq!(found, expected, "{text}");
        };
        check("question,answer\n", Some(2));
        check("\n\"Question\";A;B;\"Correct\nanswer\"\n", Some(4));
        check("Question\tAnswer, or more\tAnswer\n", Some(3));
        check("sep=|\nquestion|answer\n", Some(2));
        check("sep=|\nquestion,answer\n", None);
        check("question\n", None);
        check("question,option a,option b\n", None);
        check("What is a question, and what an answer?\n", None);
        check("question,\"answer\n", None);
        check("", None);
    }
}
