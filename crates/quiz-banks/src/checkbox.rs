//! The marks of task lists: boxes of options, and labels in front of questions.

use super::lines::indent;

/// An item that begins with a box.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Checkbox<'t> {
    pub(crate) indent: usize,
    pub(crate) ticked: bool,
    /// Whether a reader of Markdown would not see a box.
    pub(crate) odd: bool,
    pub(crate) text: &'t str,
}

impl<'t> Checkbox<'t> {
    /// The item on a line, if there is one.
    pub(crate) fn on(line: &'t str) -> Option<Self> {
        let indent = indent(line);
        let item = line[indent..].strip_prefix(['-', '*', '+'])?;
        let content = item.trim_start_matches([' ', '\t']);
        let (mark, text) = content.strip_prefix('[')?.split_once(']')?;
        let ticked = match mark.trim() {
            "" => false,
            // The third looks like the first two on a Cyrillic keyboard.
            "x" | "X" | "х" | "Х" | "✓" | "✔" => true,
            _ => return None,
        };
        // `[x](…)` is a link.
        if text.starts_with(['(', '[']) && !mark.trim().is_empty() {
            return None;
        }
        let usual = matches!(mark, " " | "x" | "X")
            && content.len() < item.len()
            && (text.is_empty() || text.starts_with([' ', '\t']));
        Some(Self {
            indent,
            ticked,
            odd: !usual,
            text: text.trim(),
        })
    }
}

/// What stands in front of a question: "Q12.", "P3:", "12)", "Question 4.".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    /// In bytes, with the space after it.
    pub(crate) length: usize,
    pub(crate) kind: LabelKind,
}

/// How sure it is that a label is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LabelKind {
    /// A number alone.
    Number,
    /// A letter and a number: sure if the file has another with this letter ("S3: what is it?").
    Letter(char),
    /// "Q12." or the word in full.
    Sure,
}

/// The word for a question, in the languages that quizzes were seen in.
const WORDS: &[&str] = &[
    "question",
    "pregunta",
    "pergunta",
    "frage",
    "domanda",
    "vraag",
    "pytanie",
    "soru",
    "otázka",
    "fråga",
    "вопрос",
    "питання",
    "câu hỏi",
    "câu",
    "سؤال",
    "प्रश्न",
    "问题",
    "問題",
    "질문",
];

impl Label {
    /// Whether it makes a heading a question even without options.
    pub(crate) fn is_telling(self) -> bool {
        self.kind != LabelKind::Number
    }

    /// The label that a text begins with.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let (word, rest) = word(text);
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 4 {
            return None;
        }
        let after = rest[digits..].trim_start_matches(' ');
        let tail = after.strip_prefix(['.', ':', ')', '：', '．', '。', '、', '）'])?;
        let separated = tail.is_empty() || tail.starts_with([' ', '\t', '\u{a0}']);
        let kind = match word {
            "" if separated => LabelKind::Number,
            "" => return None,
            "Q" | "q" => LabelKind::Sure,
            _ if word.chars().nth(1).is_some() => LabelKind::Sure,
            _ if separated => LabelKind::Letter(word.chars().next()?),
            _ => return None,
        };
        let length = text.len() - tail.trim_start().len();
        Some(Self { length, kind })
    }
}

/// A letter, or a word for "question", and what follows it.
fn word(text: &str) -> (&str, &str) {
    // No word and space before a number is longer.
    let start = &text.as_bytes()[..text.len().min(32)];
    let letters = start.iter().position(u8::is_ascii_digit).unwrap_or(0);
    let before = text[..letters].trim_end();
    let one_letter = before.chars().count() == 1 && before.len() == letters;
    let known = || {
        let before = before.to_lowercase();
        WORDS.contains(&&*before)
    };
    if (one_letter && before.chars().all(char::is_alphabetic)) || (letters > 0 && known()) {
        (before, &text[letters..])
    } else {
        ("", text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_are_known_in_many_hands() {
        let check = |line: &str, expected: Option<(bool, bool, &str)>| {
            let found = Checkbox::on(line).map(|found| (found.ticked, found.odd, found.text));
            assert_eq!(found, expected, "{line}");
        };
        check("- [ ] a", Some((false, false, "a")));
        check("  * [X] a ", Some((true, false, "a")));
        check("+ [x]", Some((true, false, "")));
        check("- [] a", Some((false, true, "a")));
        check("- [x]a", Some((true, true, "a")));
        check("-[ ] a", Some((false, true, "a")));
        check("- [ x ] a", Some((true, true, "a")));
        check("- [х] а", Some((true, true, "а")));
        check("- [ ](a)", Some((false, true, "(a)")));
        for other in [
            "- [x](https://a)",
            "- [1] a",
            "- [a] b",
            "- a [x]",
            "[x] a",
            "- x",
        ] {
            check(other, None);
        }
    }

    #[test]
    fn labels_are_told_from_words() {
        let check = |text: &str, expected: Option<(LabelKind, &str)>| {
            let found = Label::of(text).map(|label| (label.kind, &text[label.length..]));
            assert_eq!(found, expected, "{text}");
        };
        check("Q12. What?", Some((LabelKind::Sure, "What?")));
        check("Q54 .Rust is", Some((LabelKind::Sure, "Rust is")));
        check("Q93.In Bash", Some((LabelKind::Sure, "In Bash")));
        check("Question 4: What?", Some((LabelKind::Sure, "What?")));
        check("Вопрос 4. Что?", Some((LabelKind::Sure, "Что?")));
        check("问题7。什么？", Some((LabelKind::Sure, "什么？")));
        check("P3. ¿Qué?", Some((LabelKind::Letter('P'), "¿Qué?")));
        check("В7. Что?", Some((LabelKind::Letter('В'), "Что?")));
        check("12) What?", Some((LabelKind::Number, "What?")));
        for other in [
            "Python 3.10 has",
            "3.5 is",
            "HTTP2: what",
            "What 3. is",
            "Q",
            "q1",
            "H.264: x",
        ] {
            check(other, None);
        }
    }
}
