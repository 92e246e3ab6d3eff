//! Diagnostics for people, for machines and for GitHub: text in, text out.

use super::diagnostic::{Diagnostic, Level};
use annotate_snippets::{AnnotationKind, Group, Level as Title, Renderer, Snippet};
use serde::Serialize;
use std::fmt::Write;

/// One diagnostic as a compiler would print it: `file:line:column`, the line with the place
/// marked, and what helps. `text` is that of the file, or empty; `colour` is for terminals.
pub fn render_text(file: &str, text: &str, one: &Diagnostic, colour: bool) -> String {
    let level = match one.level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
        Level::Note => Title::NOTE,
    };
    let title = level.primary_title(&*one.message).id(one.code);
    let (line, at) = marked_line(text, one);
    let mark = AnnotationKind::Primary.span(at);
    let snippet = Snippet::source(line)
        .line_start(one.line as usize)
        .path(file)
        .annotation(mark);
    let mut group = if text.is_empty() {
        Group::with_title(title).element(annotate_snippets::Origin::path(file))
    } else {
        title.element(snippet)
    };
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

/// The line that a diagnostic begins on, and the part of it to mark.
fn marked_line<'t>(text: &'t str, one: &Diagnostic) -> (&'t str, std::ops::Range<usize>) {
    let (before, after) = match (text.get(..one.span.start), text.get(one.span.start..)) {
        (Some(before), Some(after)) => (before, after),
        _ => return ("", 0..0),
    };
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let end = after
        .find('\n')
        .map_or(text.len(), |end| one.span.start + end);
    let line = &text[start..end];
    let at = one.span.start - start;
    (line, at..(one.span.end - start).clamp(at, line.len()))
}

/// One diagnostic as a workflow command, which GitHub shows beside the line it speaks of.
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

/// One diagnostic as machines read it.
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
    use crate::bank::native::parse_native;

    const TEXT: &str = "title: T\nquestions:\n  - promt: Wie heißt das?\n    answer: true\n  - prompt: |\n      Two lines\n      of text\n    options: [wrong: a, wrong: b]\n";

    #[test]
    fn people_see_the_line_and_the_place() {
        let printed: Vec<_> = parse_native(TEXT, "x")
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
        let parsed = parse_native(TEXT, "x");
        let json = serde_json::to_string(&JsonDiagnostic::new("x.yaml", &parsed.diagnostics[0]));
        insta::assert_snapshot!(json.expect("it is plain data"), @r#"{"file":"x.yaml","line":3,"column":5,"level":"error","code":"unknown-key","message":"a question has no key `promt`","help":"did you mean `prompt`?"}"#);
    }

    #[test]
    fn a_workflow_command_is_escaped() {
        let mut one = Diagnostic::of_file(Level::Note, "a-code", "50% of\nit");
        one.help("mend it");
        insta::assert_snapshot!(render_github("a:b,c.md", &one), @r"::notice file=a%3Ab%2Cc.md,line=1,col=1,title=a-code::50%25 of%0Ait%0Ahelp: mend it");
    }
}
