//! The marks at the start of lines.

/// The kind of a line that is not indented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark<'l> {
    Title(&'l str),
    Description(&'l str),
    /// A setting of the tool that does not affect questions.
    Setting,
    /// `GROUP`, `END_GROUP` and their settings.
    Group,
    /// A text between questions.
    Words(&'l str),
    QuestionTitle,
    Points(&'l str),
    Comment,
    Question(&'l str),
    Option {
        right: bool,
        said: &'l str,
    },
    Box {
        right: bool,
        said: &'l str,
    },
    Typed(&'l str),
    Number(&'l str),
    /// An essay or an upload.
    Unmarked,
    Feedback(&'l str),
    Right(&'l str),
    Wrong(&'l str),
    Solution(&'l str),
}

/// Settings of a quiz, as written before a colon.
const SETTINGS: &[&str] = &[
    "shuffle answers",
    "show correct answers",
    "one question at a time",
    "can't go back",
    "feedback is solution",
    "solutions sample groups",
    "solutions randomize groups",
];

pub(super) fn mark(line: &str) -> Option<Mark<'_>> {
    let line = line.trim_end();
    named(line)
        .or_else(|| question(line))
        .or_else(|| option(line))
        .or_else(|| sign(line))
}

/// Lines that begin with words.
fn named(line: &str) -> Option<Mark<'_>> {
    if matches!(line, "GROUP" | "END_GROUP" | "COMMENT" | "END_COMMENT") {
        return Some(Mark::Group);
    }
    if line.starts_with('%') {
        return Some(Mark::Comment);
    }
    let (name, said) = line.split_once(':')?;
    let name = name.to_ascii_lowercase();
    Some(match &*name {
        "quiz title" => Mark::Title(said),
        "quiz description" => Mark::Description(said),
        "text title" | "text" => Mark::Words(said),
        "title" => Mark::QuestionTitle,
        "points" => Mark::Points(said),
        "pick" | "points per question" | "solutions pick" => Mark::Group,
        name if SETTINGS.contains(&name) => Mark::Setting,
        _ => return None,
    })
}

/// `12. text`.
fn question(line: &str) -> Option<Mark<'_>> {
    let digits = line.bytes().take(6).take_while(u8::is_ascii_digit).count();
    let said = line[digits..].strip_prefix('.')?;
    (digits > 0 && spaced(said)).then(|| Mark::Question(said.trim_start()))
}

/// `a) text`, `*a) text`, `[ ] text`, `[*] text`.
fn option(line: &str) -> Option<Mark<'_>> {
    for (mark, right) in [("[*]", true), ("[ ]", false), ("[]", false)] {
        if let Some(said) = line.strip_prefix(mark).filter(|said| spaced(said)) {
            return Some(Mark::Box {
                right,
                said: said.trim_start(),
            });
        }
    }
    let (right, rest) = match line.strip_prefix('*') {
        Some(rest) => (true, rest),
        None => (false, line),
    };
    let mut letters = rest.chars();
    let is_letter = letters.next().is_some_and(|c| c.is_ascii_alphabetic());
    let said = letters
        .as_str()
        .strip_prefix(')')
        .filter(|said| is_letter && spaced(said))?;
    Some(Mark::Option {
        right,
        said: said.trim_start(),
    })
}

/// Lines that begin with a sign and a space.
fn sign(line: &str) -> Option<Mark<'_>> {
    let is_run = |sign: char| line.len() >= 3 && line.chars().all(|c| c == sign);
    if is_run('_') || is_run('^') {
        return Some(Mark::Unmarked);
    }
    let after = |sign: &str| {
        let said = line.strip_prefix(sign)?;
        spaced(said).then(|| said.trim_start())
    };
    if let Some(said) = after("...") {
        return Some(Mark::Feedback(said));
    }
    Some(match line.chars().next()? {
        '*' => Mark::Typed(after("*")?),
        '=' => Mark::Number(after("=")?),
        '+' => Mark::Right(after("+")?),
        '-' => Mark::Wrong(after("-")?),
        '!' => Mark::Solution(after("!")?),
        _ => return None,
    })
}

/// The text after a mark and a space, if there is one.
fn spaced(said: &str) -> bool {
    said.starts_with([' ', '\t']) && !said.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_known_by_how_lines_begin() {
        let check =
            |line: &str, expected: Option<Mark<'_>>| assert_eq!(mark(line), expected, "{line}");
        check("12.  Why?", Some(Mark::Question("Why?")));
        check("1.5 is a number", None);
        check(
            "*a) yes",
            Some(Mark::Option {
                right: true,
                said: "yes",
            }),
        );
        check(
            "B) no",
            Some(Mark::Option {
                right: false,
                said: "no",
            }),
        );
        check(
            "[*] yes",
            Some(Mark::Box {
                right: true,
                said: "yes",
            }),
        );
        check(
            "[] no",
            Some(Mark::Box {
                right: false,
                said: "no",
            }),
        );
        check("*   Oxygen", Some(Mark::Typed("Oxygen")));
        check("**bold** words", None);
        check("=  5", Some(Mark::Number("5")));
        check("____", Some(Mark::Unmarked));
        check("^^^", Some(Mark::Unmarked));
        check("... so", Some(Mark::Feedback("so")));
        check("...so", None);
        check("---", None);
        check("Quiz title: T", Some(Mark::Title(" T")));
        check("Shuffle answers: true", Some(Mark::Setting));
        check("Note: not a setting", None);
    }
}
