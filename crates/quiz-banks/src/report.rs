//! Writes diagnostics for people, for machines and for GitHub.

use super::bounds::SHOWN;
use super::diagnostic::{Diagnostic, Level};
use annotate_snippets::{AnnotationKind, Group, Level as Title, Origin, Renderer, Snippet};
use serde::Serialize;
use std::fmt::Write;
use std::ops::Range;

/// One diagnostic as a compiler would print it: `file:line:column`, the line with the place marked,
/// and the help. `text` is the file's text, or empty. `colour` is for terminals.
pub fn render_text(file: &str, text: &str, one: &Diagnostic, colour: bool) -> String {
    let level = match one.level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
        Level::Note => Title::NOTE,
    };
    let title = level.primary_title(&*one.message).id(one.code);
    let mut group = Group::with_title(title);
    if text.is_empty() {
        group = group.element(Origin::path(file));
    } else {
        let line = marked_line(text, one);
        let mut snippet = Snippet::source(line.shown)
            .line_start(one.line as usize)
            .annotation(AnnotationKind::Primary.span(line.marked));
        if line.cut {
            // The cut line no longer shows the column.
            let origin = Origin::path(file).line(one.line as usize);
            group = group.element(origin.char_column(one.column as usize));
        } else {
            snippet = snippet.path(file);
        }
        group = group.element(snippet);
    }
    if let Some(help) = &one.help {
        group = group.element(Title::HELP.message(&**help));
    }
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    renderer.render(&[group])
}

/// Where the reader of a diagnostic sees the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// In a file. An editor shows line numbers.
    Counted,
    /// In a form without line numbers, so the line is quoted.
    Quoted,
}

/// One diagnostic for people who have never seen a compiler: "Line 3: There is no option E.", and
/// below it what to change. `text` is the file's or the form's text.
pub fn render_plain(text: &str, one: &Diagnostic, lines: Lines) -> String {
    let line = text
        .lines()
        .nth((one.line as usize).saturating_sub(1))
        .unwrap_or_default();
    let line: String = line.trim().chars().filter(|c| !c.is_control()).collect();
    let place = match lines {
        // A diagnostic about the whole file has no line.
        _ if one.span.is_empty() && one.line == 1 && one.column == 1 => String::new(),
        Lines::Counted => format!("Line {}: ", one.line),
        Lines::Quoted if line.is_empty() => String::new(),
        Lines::Quoted if line.chars().count() > QUOTED => {
            format!("“{}…”: ", line.chars().take(QUOTED).collect::<String>())
        }
        Lines::Quoted => format!("“{line}”: "),
    };
    let warning = match one.level {
        Level::Error => "",
        Level::Warning | Level::Note => "⚠️ ",
    };
    let mut out = format!("{warning}{place}{}", sentence(&one.message));
    if let Some(help) = &one.help {
        let _ = write!(out, "\n  → {}", sentence(help));
    }
    out
}

/// Characters of a line that are quoted.
const QUOTED: usize = 60;

/// A message as a sentence, with a capital and a full stop. Code keeps its first letter.
fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    let mut out = first.unwrap_or_default() + letters.as_str();
    if !out.ends_with(['.', '?', '!', '…']) {
        out.push('.');
    }
    out
}

#[derive(Debug, Default)]
struct MarkedLine {
    shown: String,
    marked: Range<usize>,
    /// The cut text does not begin where the line does.
    cut: bool,
}

/// The line on which a diagnostic begins, and the part to mark. A long line is cut around the
/// place, so that the cost does not depend on its length.
fn marked_line(text: &str, one: &Diagnostic) -> MarkedLine {
    if text.get(one.span.start..).is_none() {
        return MarkedLine::default();
    }
    let from = text.floor_char_boundary(one.span.start.saturating_sub(SHOWN));
    let to = text.ceil_char_boundary(one.span.start.saturating_add(SHOWN));
    let (before, after) = (&text[from..one.span.start], &text[one.span.start..to]);
    let (start, cut_before) = match before.rfind('\n') {
        Some(end) => (from + end + 1, false),
        None => (from, from > 0 && !text[..from].ends_with('\n')),
    };
    let (end, cut_after) = match after.find('\n') {
        Some(end) => (one.span.start + end, false),
        None => (to, to < text.len() && !text[to..].starts_with('\n')),
    };
    let mut shown = String::new();
    if cut_before {
        shown.push('…');
    }
    let shift = shown.len();
    shown.push_str(&text[start..end]);
    let at = one.span.start - start;
    let marked = shift + at..shift + (one.span.end - start).clamp(at, end - start);
    if cut_after {
        shown.push('…');
    }
    MarkedLine {
        shown,
        marked,
        cut: cut_before,
    }
}

/// One diagnostic as a workflow command, which GitHub shows next to its line.
pub fn render_github(file: &str, one: &Diagnostic) -> String {
    let level = match one.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    };
    let mut message = one.message.clone();
    if let Some(help) = &one.help {
        let _ = write!(message, "\nhelp: {help}");
    }
    format!(
        "::{level} file={},line={},col={},title={}::{}",
        property(file),
        one.line,
        one.column,
        property(one.code),
        data(&message)
    )
}

/// GitHub's own escapes for the text of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// GitHub's own escapes for a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// One diagnostic as JSON.
#[derive(Debug, Serialize)]
pub struct JsonDiagnostic<'d> {
    file: &'d str,
    line: u32,
    column: u32,
    level: &'static str,
    code: &'static str,
    message: &'d str,
    help: Option<&'d str>,
}

impl<'d> JsonDiagnostic<'d> {
    /// A diagnostic of a file.
    pub fn new(file: &'d str, one: &'d Diagnostic) -> Self {
        Self {
            file,
            line: one.line,
            column: one.column,
            level: one.level.name(),
            code: one.code,
            message: &one.message,
            help: one.help.as_deref(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Findings;
    use crate::limits::Limits;
    use crate::native::parse_native;

    const TEXT: &str = "title: T\nquestions:\n  - promt: Wie heißt das?\n    answer: true\n  - prompt: |\n      Two lines\n      of text\n    options: [wrong: a, wrong: b]\n";

    #[test]
    fn people_see_the_line_and_the_place() {
        let printed: Vec<_> = parse_native(TEXT, "x", &Limits::DISCORD)
            .diagnostics
            .iter()
            .map(|one| render_text("quizzes/x.yaml", TEXT, one, false))
            .collect();
        insta::assert_snapshot!(printed.join("\n\n"), @r"
        error[unknown-key]: a question has no key `promt`
         --> quizzes/x.yaml:3:5
          |
        3 |   - promt: Wie heißt das?
          |     ^^^^^
          |
          = help: did you mean `prompt`?

        error[no-right-option]: no option is marked as right
         --> quizzes/x.yaml:6:7
          |
        6 |       Two lines
          |       ^^^^^^^^^
          |
          = help: mark the right one
        ");
    }

    /// The shown line and place of the first occurrence of `words` in the text.
    fn shown(text: &str, words: &str) -> String {
        let mut findings = Findings::new(text);
        let at = text.find(words).expect("they are there");
        findings.error("yaml", at..at + words.len(), "here");
        let one = findings.finish().remove(0);
        let shown = render_text("x.md", text, &one, false);
        let (_, shown) = shown.split_once("--> ").expect("a place");
        shown.replace(" \n", "\n")
    }

    #[test]
    fn the_mark_stands_below_its_place_whatever_stands_before_it() {
        let texts = [
            "a\n\tb\there\n",
            "質問は何ですか here",
            "👩‍👩‍👧 🇩🇪 here",
            "e\u{301}e\u{301} here",
            "\u{1b}[31m\u{202e}\u{7} here",
        ];
        let all: Vec<_> = texts.iter().map(|text| shown(text, "here")).collect();
        insta::assert_snapshot!(all.join("\n"), @r"
        x.md:2:4
          |
        2 |     b    here
          |          ^^^^
        x.md:1:9
          |
        1 | 質問は何ですか here
          |                ^^^^
        x.md:1:10
          |
        1 | 👩👩👧 🇩🇪 here
          |           ^^^^
        x.md:1:6
          |
        1 | éé here
          |    ^^^^
        x.md:1:9
          |
        1 | ␛[31m�␇ here
          |         ^^^^
        ");
    }

    #[test]
    fn of_a_long_line_only_the_part_around_the_place_is_shown() {
        let long = format!("{}é here {}", "中".repeat(1_000_000), "ü".repeat(1_000_000));
        let line = shown(&long, "here");
        insta::assert_snapshot!(line, @r"
        x.md:1:1000003
          |
         :::
        1 | …中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中é here üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü…
          |                                                                      ^^^^
        ");
        assert!(shown(&long, &long).len() < 2000);
        assert!(shown(&long, "here").len() < 2000);
    }

    #[test]
    fn members_are_told_the_line_and_what_to_change() {
        let text = "Which?\nA) x\nB) y\nANSWER: E\n\nWhich two?\nA) x\nB) x\nANSWER: A\n";
        let parsed = crate::aiken::parse_aiken(text, "x", &Limits::DISCORD);
        let told = |lines| {
            let of = |one: &Diagnostic| render_plain(text, one, lines);
            parsed
                .diagnostics
                .iter()
                .map(of)
                .collect::<Vec<_>>()
                .join("\n")
        };
        insta::assert_snapshot!(told(Lines::Counted), @r"
        Line 4: There is no option E.
          → Write `ANSWER: A`, with the letter of the one right option.
        Line 6: There is only one option to choose.
          → Give it two or more options that differ.
        ⚠️ Line 8: A wrong option reads the same as a right one and is left out.
          → Reword one of them, or mark code as code so that its signs are not lost.
        ");
        insta::assert_snapshot!(told(Lines::Quoted).lines().next().unwrap_or_default(), @"“ANSWER: E”: There is no option E.");
        let mut whole = Diagnostic::of_file(Level::Error, "encoding", "the file is not UTF-8");
        whole.help("save it as UTF-8");
        insta::assert_snapshot!(render_plain("", &whole, Lines::Counted), @r"
        The file is not UTF-8.
          → Save it as UTF-8.
        ");
    }

    #[test]
    fn a_file_without_text_is_named() {
        let mut one = Diagnostic::of_file(Level::Error, "encoding", "the file is not UTF-8");
        one.help("save it as UTF-8");
        insta::assert_snapshot!(render_text("x.md", "", &one, false), @r"
        error[encoding]: the file is not UTF-8
        --> x.md
         = help: save it as UTF-8
        ");
    }

    #[test]
    fn machines_get_every_field() {
        let parsed = parse_native(TEXT, "x", &Limits::DISCORD);
        let json = serde_json::to_string(&JsonDiagnostic::new("x.yaml", &parsed.diagnostics[0]));
        insta::assert_snapshot!(json.expect("it is plain data"), @r#"{"file":"x.yaml","line":3,"column":5,"level":"error","code":"unknown-key","message":"a question has no key `promt`","help":"did you mean `prompt`?"}"#);
    }

    #[test]
    fn a_workflow_command_is_escaped() {
        let mut one = Diagnostic::of_file(Level::Note, "a-code", "50% of\nit");
        one.help("fix it");
        insta::assert_snapshot!(render_github("a:b,c.md", &one), @r"::notice file=a%3Ab%2Cc.md,line=1,col=1,title=a-code::50%25 of%0Ait%0Ahelp: fix it");
    }
}
