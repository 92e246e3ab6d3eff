//! The marks of task lists: boxes of options, and labels in front of questions.

use super::blank::is_invisible;
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

/// Marks that mean right, beside Markdown's `x`. The two that look like it are Cyrillic.
const TICKS: &[&str] = &[
    "х",
    "Х",
    "*",
    "v",
    "V",
    "√",
    "✓",
    "✔",
    "✔\u{fe0f}",
    "☑",
    "☑\u{fe0f}",
    "✅",
];

impl<'t> Checkbox<'t> {
    /// The item on a line, if there is one.
    pub(crate) fn on(line: &'t str) -> Option<Self> {
        let item = Item::on(line)?;
        let ticked = match item.mark.trim() {
            "" => false,
            "x" | "X" => true,
            mark if TICKS.contains(&mark) => true,
            _ => return None,
        };
        // `[x](…)` is a link, and without a bullet `[x]` alone is a word.
        let apart = item.text.is_empty() || item.text.starts_with([' ', '\t']);
        let is_link = item.text.starts_with(['(', '[', ':']);
        if item.brackets != Brackets::Square
            || (is_link && !item.mark.trim().is_empty())
            || (item.bullet.is_empty() && (!apart || item.text.trim().is_empty()))
        {
            return None;
        }
        let usual = matches!(item.mark, " " | "x" | "X")
            && item.spaced
            && apart
            && !item.bullet.is_empty()
            && !item.bullet.starts_with(BULLETS);
        Some(Self {
            indent: item.indent,
            ticked,
            odd: !usual,
            text: item.text.trim(),
        })
    }

    /// Whether a line is an item whose box is behind its text.
    pub(crate) fn is_behind(line: &str) -> bool {
        let behind = |text: &str| {
            let (before, mark) = text.trim_end().strip_suffix(']')?.rsplit_once('[')?;
            let is_box = matches!(mark, " " | "x" | "X") || TICKS.contains(&mark);
            Some(is_box && before.ends_with([' ', '\t']) && !before.trim().is_empty())
        };
        item_text(line).and_then(behind) == Some(true) && Checkbox::on(line).is_none()
    }

    /// Whether a line looks like an option whose box cannot be read: it holds something else, or
    /// has other brackets.
    pub(crate) fn is_unreadable(line: &'t str) -> bool {
        if line.trim_start().starts_with("<input ") {
            return true;
        }
        let bare = line.trim_start_matches(['>', ' ', '\t']);
        let is_quoted = line.trim_start().starts_with('>');
        if is_quoted && Self::on(bare).is_some() {
            return true;
        }
        let line = if is_quoted { bare } else { line };
        let Some(item) = Item::on(line).filter(|_| Self::on(line).is_none()) else {
            return item_text(line).is_some_and(|text| text.starts_with("<input "));
        };
        let mark = item.mark.trim();
        let apart = item.text.starts_with([' ', '\t']) && !item.text.trim().is_empty();
        let is_tick = |mark: &str| matches!(mark, "" | "x" | "X") || TICKS.contains(&mark);
        let has_bullet = !item.bullet.is_empty();
        match item.brackets {
            Brackets::Square => {
                apart && has_bullet && mark.chars().count() <= 2 && !mark.contains('^')
            }
            Brackets::Wide => is_tick(mark) || mark.chars().count() == 1,
            Brackets::Escaped => apart && is_tick(mark),
            Brackets::Round => apart && has_bullet && matches!(item.mark, " " | "x" | "X" | "*"),
        }
    }
}

/// Bullets of word processors, which Markdown does not know.
const BULLETS: [char; 8] = ['•', '‣', '◦', '●', '○', '–', '—', '·'];

/// The brackets of a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Brackets {
    Square,
    /// Full-width, from an East Asian keyboard.
    Wide,
    /// Escaped by backslashes, as some editors save them.
    Escaped,
    Round,
}

/// A line that begins with something in brackets, with or without a bullet or a number before it.
struct Item<'t> {
    indent: usize,
    /// Empty where there is none.
    bullet: &'t str,
    /// Whether a space is between the bullet and the bracket.
    spaced: bool,
    brackets: Brackets,
    mark: &'t str,
    text: &'t str,
}

impl<'t> Item<'t> {
    fn on(line: &'t str) -> Option<Self> {
        let indent = indent(line);
        let (bullet, item) = bullet(&line[indent..]);
        let content = item.trim_start_matches(is_invisible);
        const PAIRS: [(&str, &str, Brackets); 5] = [
            ("[", "]", Brackets::Square),
            ("［", "］", Brackets::Wide),
            ("【", "】", Brackets::Wide),
            ("\\[", "\\]", Brackets::Escaped),
            ("(", ")", Brackets::Round),
        ];
        let (inside, close, brackets) = PAIRS.iter().find_map(|(open, close, brackets)| {
            Some((content.strip_prefix(open)?, *close, *brackets))
        })?;
        // No mark is longer.
        let near = &inside[..inside.floor_char_boundary(24)];
        let (mark, _) = near.split_once(close)?;
        Some(Self {
            indent,
            bullet,
            spaced: item.starts_with([' ', '\t']),
            brackets,
            mark,
            text: &inside[mark.len() + close.len()..],
        })
    }
}

/// The text of an item with a bullet.
fn item_text(line: &str) -> Option<&str> {
    let (bullet, text) = bullet(line.trim_start());
    (!bullet.is_empty()).then(|| text.trim_start())
}

/// The bullet, the number or the letter of an item, and what follows it.
fn bullet(line: &str) -> (&str, &str) {
    let first = line.chars().next().unwrap_or_default();
    if matches!(first, '-' | '*' | '+') || BULLETS.contains(&first) {
        return line.split_at(first.len_utf8());
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let length = match digits {
        0 => usize::from(first.is_ascii_alphabetic()),
        1..=3 => digits,
        _ => 0,
    };
    let marked = matches!(line.as_bytes().get(length), Some(b'.' | b')'));
    match length > 0 && marked {
        true => line.split_at(length + 1),
        false => line.split_at(0),
    }
}

/// A label before a question: "Q12.", "P3:", "12)", "Question 4.".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    /// In bytes, with the space after it.
    pub(crate) length: usize,
    pub(crate) kind: LabelKind,
}

/// How certain it is that this is a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LabelKind {
    /// A number alone.
    Number,
    /// A letter and a number: certain if the file has another one with this letter ("S3: what is
    /// it?").
    Letter(char),
    /// "Q12." or the word in full.
    Sure,
}

/// Words for a question in several languages.
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
        check("1. [x] a", Some((true, false, "a")));
        check("12) [ ] a", Some((false, false, "a")));
        check("b. [x] a", Some((true, false, "a")));
        check("[x] a", Some((true, true, "a")));
        check("• [ ] a", Some((false, true, "a")));
        check("-\u{a0}[x] a", Some((true, true, "a")));
        for mark in TICKS {
            check(&format!("- [{mark}] a"), Some((true, true, "a")));
        }
        for other in [
            "- [x](https://a)",
            "- [1] a",
            "- [a] b",
            "- a [x]",
            "[x]: https://a",
            "[x]",
            "- x",
        ] {
            check(other, None);
        }
    }

    #[test]
    fn what_looks_like_a_box_and_is_none_is_known() {
        for line in [
            "- [-] a",
            "- [?] a",
            "* [✗] a",
            "1. [o] a",
            "- [ok] a",
            "- ( ) a",
            "- (x) a",
            "- ［x］ a",
            "【√】a",
            "- \\[x\\] a",
            "> - [x] a",
            "- <input type=\"checkbox\" checked> a",
        ] {
            assert!(Checkbox::is_unreadable(line), "{line}");
        }
        for line in [
            "- [x] a",
            "[ ] a",
            "- [a](https://a)",
            "- [link] a",
            "- [^1] a",
            "- [x]: a",
            "[1] a",
            "- (a) b",
            "(x) a",
            "- a",
            "> a",
        ] {
            assert!(!Checkbox::is_unreadable(line), "{line}");
        }
    }

    #[test]
    fn a_box_behind_the_text_is_told_from_other_brackets() {
        for line in ["- one [x]", "1. two [ ] ", "* three [✓]", "b) four [X]"] {
            assert!(Checkbox::is_behind(line), "{line}");
        }
        for line in [
            "- [x] one",
            "one [x]",
            "- one[ ]",
            "- one []",
            "- one [2]",
            "- [x]",
        ] {
            assert!(!Checkbox::is_behind(line), "{line}");
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
