//! Gaps that a note asks for: `{{c1::answer::hint}}`, which may nest.

/// The deepest nesting that is read. Anki allows only a few levels.
const NESTED: usize = 8;

/// The most gap numbers of one field that are asked: its text is read again for each.
pub(super) const NUMBERS: usize = 20;

/// A field with gaps.
#[derive(Debug)]
pub(super) struct Cloze<'s> {
    parts: Vec<Part<'s>>,
    /// The numbers of its gaps in text order, at most one more than [`NUMBERS`].
    pub(super) numbers: Vec<u32>,
}

#[derive(Debug)]
enum Part<'s> {
    Text(&'s str),
    Gap {
        number: u32,
        inner: Vec<Self>,
        hint: Option<&'s str>,
    },
}

/// A gap whose end has not been read yet.
struct Open<'s> {
    number: u32,
    /// Its opening mark, which is text if the gap is never closed.
    opening: &'s str,
    parts: Vec<Part<'s>>,
}

impl<'s> Cloze<'s> {
    /// Reads a field. `None` if it has no gaps.
    pub(super) fn of(field: &'s str) -> Option<Self> {
        let mut open: Vec<Open<'s>> = Vec::new();
        let mut parts = Vec::new();
        let mut numbers = Vec::new();
        let (mut at, mut copied) = (0, 0);
        while let Some(mark) = field[at..].find(['{', '}']).map(|mark| at + mark) {
            let rest = &field[mark..];
            let opening = opening(rest).filter(|_| open.len() < NESTED);
            let closes = !open.is_empty() && rest.starts_with("}}");
            if opening.is_none() && !closes {
                at = mark + 1;
                continue;
            }
            let here = open.last_mut().map_or(&mut parts, |gap| &mut gap.parts);
            if mark > copied {
                here.push(Part::Text(&field[copied..mark]));
            }
            if let Some((number, length)) = opening {
                at = mark + length;
                open.push(Open {
                    number,
                    opening: &rest[..length],
                    parts: Vec::new(),
                });
            } else if let Some(gap) = open.pop() {
                at = mark + 2;
                if numbers.len() <= NUMBERS && !numbers.contains(&gap.number) {
                    numbers.push(gap.number);
                }
                let here = open.last_mut().map_or(&mut parts, |gap| &mut gap.parts);
                here.push(gap.close());
            }
            copied = at;
        }
        // A gap that is never closed is text.
        while let Some(gap) = open.pop() {
            let here = open.last_mut().map_or(&mut parts, |gap| &mut gap.parts);
            here.push(Part::Text(gap.opening));
            here.extend(gap.parts);
        }
        parts.push(Part::Text(&field[copied..]));
        (!numbers.is_empty()).then_some(Self { parts, numbers })
    }

    /// The text with the gaps of one number left open, and their answers.
    pub(super) fn asked(&self, number: u32) -> (String, Vec<String>) {
        let mut text = String::new();
        let mut answers = Vec::new();
        write(&self.parts, number, &mut text, &mut answers);
        (text, answers)
    }
}

impl<'s> Open<'s> {
    fn close(mut self) -> Part<'s> {
        let mut hint = None;
        for at in 0..self.parts.len() {
            if let Part::Text(text) = self.parts[at]
                && let Some((answer, after)) = text.split_once("::")
            {
                self.parts.truncate(at);
                self.parts.push(Part::Text(answer));
                hint = Some(after).filter(|hint| !hint.trim().is_empty());
                break;
            }
        }
        Part::Gap {
            number: self.number,
            inner: self.parts,
            hint,
        }
    }
}

/// The number and the length of a gap's opening mark.
fn opening(text: &str) -> Option<(u32, usize)> {
    let rest = text.strip_prefix("{{c")?;
    let digits = rest.bytes().take(4).take_while(u8::is_ascii_digit).count();
    rest[digits..].strip_prefix("::")?;
    Some((rest[..digits].parse().ok()?, "{{c::".len() + digits))
}

fn write(parts: &[Part<'_>], asked: u32, text: &mut String, answers: &mut Vec<String>) {
    for part in parts {
        match part {
            Part::Text(part) => text.push_str(part),
            Part::Gap {
                number,
                inner,
                hint,
            } if *number == asked => {
                let mut answer = String::new();
                write(inner, u32::MAX, &mut answer, &mut Vec::new());
                answers.push(answer);
                text.push_str("_____");
                if let Some(hint) = hint {
                    text.push_str(&format!(" ({hint})"));
                }
            }
            Part::Gap { inner, .. } => write(inner, asked, text, answers),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(field: &str, expected: &[(u32, &str, &[&str])]) {
        let cloze = Cloze::of(field);
        let numbers = cloze.iter().flat_map(|cloze| &cloze.numbers);
        let read: Vec<_> = numbers
            .map(|&number| {
                let (text, answers) = cloze.as_ref().expect("it has gaps").asked(number);
                (number, text, answers)
            })
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(number, text, answers)| {
                let answers: Vec<_> = answers.iter().map(|&answer| answer.to_owned()).collect();
                (*number, (*text).to_owned(), answers)
            })
            .collect();
        assert_eq!(read, expected, "{field}");
    }

    #[test]
    fn each_number_is_asked_for_itself() {
        check("no {{gap}} {{c1::open", &[]);
        check(
            "{{c1::Oslo::capital}} is in {{c2::Norway}}, {{c1::Oslo}}.",
            &[
                (1, "_____ (capital) is in Norway, _____.", &["Oslo", "Oslo"]),
                (2, "Oslo is in _____, Oslo.", &["Norway"]),
            ],
        );
        check(
            "{{c1::a {{c2::b}} c}} } {{c3::d",
            &[
                (2, "a _____ c } {{c3::d", &["b"]),
                (1, "_____ } {{c3::d", &["a b c"]),
            ],
        );
        check(
            "{{c1::}}{{c12::x::}}",
            &[(1, "_____x", &[""]), (12, "_____", &["x"])],
        );
    }

    #[test]
    fn hostile_gaps_are_text() {
        let deep = "{{c1::".repeat(100_000);
        assert!(Cloze::of(&deep).is_none());
        let closed = format!("{deep}{}", "}}".repeat(100_000));
        assert_eq!(Cloze::of(&closed).map(|cloze| cloze.numbers), Some(vec![1]));
    }
}
