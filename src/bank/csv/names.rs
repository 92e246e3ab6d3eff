//! What a column holds, by the name that people give it.

use crate::limits;

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
    "shuffle",
];

/// What a column of this name holds.
pub(super) fn column(name: &str) -> Option<Column> {
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
pub(super) fn words(name: &str) -> String {
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
}
