//! `quizbot check`: what is wrong with some banks, and how that is told.

use super::diagnostic::{Diagnostic, Level};
use super::load::{FileReport, LoadError, Loaded, load_paths};
use super::report::{JsonDiagnostic, render_github, render_text};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

/// How a check is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Output {
    /// As a compiler would, for people.
    #[default]
    Text,
    /// As one object.
    Json,
    /// As workflow commands.
    Github,
}

/// What was found; `Display` is [`Check::render`] as plain text.
#[derive(Debug)]
pub struct Check {
    loaded: Loaded,
}

/// Checks files and folders. An error means that the check could not run.
pub fn check(paths: &[PathBuf]) -> Result<Check, LoadError> {
    Ok(Check {
        loaded: load_paths(paths)?,
    })
}

impl Check {
    /// For the shell, which knows 1 as "could not run": 0 if nothing was refused, else 2.
    pub fn exit_code(&self) -> u8 {
        if self.count(Level::Error) == 0 { 0 } else { 2 }
    }

    /// The whole report; it ends with a line end. Colours are for text on a terminal.
    pub fn render(&self, output: Output, colour: bool) -> String {
        match output {
            Output::Text => self.text(colour),
            Output::Json => self.json(),
            Output::Github => self.github(),
        }
    }

    fn text(&self, colour: bool) -> String {
        let mut out = String::new();
        for (file, name, one) in self.diagnostics() {
            out.push_str(&render_text(&name, &file.text, one, colour));
            out.push_str("\n\n");
        }
        for file in self
            .loaded
            .files
            .iter()
            .filter(|file| file.format.is_none())
        {
            out.push_str(&format!("not a bank: {}\n", file.path.display()));
        }
        out.push_str(&self.summary());
        out.push('\n');
        out
    }

    /// "3 files: 2 banks with 40 questions (native 30, learn 10), 1 refused, 1 not a bank".
    fn summary(&self) -> String {
        let mut formats: BTreeMap<&str, usize> = BTreeMap::new();
        let (mut banks, mut refused, mut others) = (0, 0, 0);
        for file in &self.loaded.files {
            banks += usize::from(file.bank.is_some());
            refused += file.refused;
            match file.format {
                Some(format) => *formats.entry(format.name).or_default() += file.taken(),
                None => others += 1,
            }
        }
        let formats: Vec<_> = formats
            .iter()
            .map(|(name, taken)| format!("{name} {taken}"))
            .collect();
        let mut summary = format!(
            "{}: {} with {}",
            counted(self.loaded.files.len(), "file"),
            counted(banks, "bank"),
            counted(self.taken(), "question"),
        );
        if !formats.is_empty() {
            summary.push_str(&format!(" ({})", formats.join(", ")));
        }
        summary.push_str(&format!(", {refused} refused"));
        if others > 0 {
            summary.push_str(&format!(", {others} not a bank"));
        }
        for (level, noun) in [(Level::Error, "error"), (Level::Warning, "warning")] {
            summary.push_str(&format!("; {}", counted(self.count(level), noun)));
        }
        summary
    }

    fn json(&self) -> String {
        #[derive(Serialize)]
        struct Json<'c> {
            files: usize,
            questions: usize,
            errors: usize,
            warnings: usize,
            diagnostics: Vec<JsonDiagnostic<'c>>,
        }
        let names: Vec<_> = self
            .diagnostics()
            .map(|(_, name, one)| (name, one))
            .collect();
        let json = Json {
            files: self.loaded.files.len(),
            questions: self.taken(),
            errors: self.count(Level::Error),
            warnings: self.count(Level::Warning),
            diagnostics: names
                .iter()
                .map(|(name, one)| JsonDiagnostic::new(name, one))
                .collect(),
        };
        // Plain data has a form in JSON.
        let mut out = serde_json::to_string_pretty(&json).unwrap_or_default();
        out.push('\n');
        out
    }

    fn github(&self) -> String {
        let mut out = String::new();
        for (_, name, one) in self.diagnostics() {
            out.push_str(&render_github(&name, one));
            out.push('\n');
        }
        out.push_str(&self.summary());
        out.push('\n');
        out
    }

    fn diagnostics(&self) -> impl Iterator<Item = (&FileReport, String, &Diagnostic)> {
        self.loaded.files.iter().flat_map(|file| {
            let name = file.path.display().to_string();
            file.diagnostics
                .iter()
                .map(move |one| (file, name.clone(), one))
        })
    }

    fn taken(&self) -> usize {
        self.loaded.files.iter().map(FileReport::taken).sum()
    }

    fn count(&self, level: Level) -> usize {
        let all = self.loaded.files.iter().flat_map(|file| &file.diagnostics);
        all.filter(|one| one.level == level).count()
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(false))
    }
}

fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a test writes what it checks")]
mod tests {
    use super::*;

    const GOOD: &str = "title: T\nquestions:\n  - {prompt: P, answer: true, explanation: E}\n";
    const POOR: &str = "## Q1. None?\n- [ ] a\n- [ ] b\n";

    /// The check of a folder with these files, told without the folder's own name.
    fn told(files: &[(&str, &str)], output: Output) -> (String, u8) {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            std::fs::write(folder.path().join(name), text).expect("written");
        }
        let check = check(&[folder.path().to_owned()]).expect("it can run");
        let root = format!("{}/", folder.path().display());
        (
            check.render(output, false).replace(&root, ""),
            check.exit_code(),
        )
    }

    #[test]
    fn a_check_ends_with_a_summary() {
        let (text, code) = told(
            &[("a.yaml", GOOD), ("b.md", POOR), ("c.txt", "x")],
            Output::Text,
        );
        insta::assert_snapshot!(text, @r"
        error[no-right-option]: no option is marked as right
         --> b.md:1:1
          |
        1 | ## Q1. None?
          | ^^^^^^^^^^^^
          |
          = help: mark the right one

        not a bank: c.txt
        3 files: 1 bank with 1 question (native 1, task-list 0), 1 refused, 1 not a bank; 1 error; 0 warnings
        ");
        assert_eq!(code, 2);
        let (text, code) = told(&[("a.yaml", GOOD)], Output::Text);
        insta::assert_snapshot!(text, @r"1 file: 1 bank with 1 question (native 1), 0 refused; 0 errors; 0 warnings");
        assert_eq!(code, 0);
    }

    #[test]
    fn machines_get_one_object() {
        let (text, _) = told(&[("a.yaml", GOOD), ("b.md", POOR)], Output::Json);
        insta::assert_snapshot!(text, @r#"
        {
          "files": 2,
          "questions": 1,
          "errors": 1,
          "warnings": 0,
          "diagnostics": [
            {
              "file": "b.md",
              "line": 1,
              "column": 1,
              "level": "error",
              "code": "no-right-option",
              "message": "no option is marked as right",
              "help": "mark the right one"
            }
          ]
        }
        "#);
    }

    #[test]
    fn github_gets_a_command_for_each() {
        let (text, _) = told(&[("b.md", POOR)], Output::Github);
        insta::assert_snapshot!(text, @r"
        ::error file=b.md,line=1,col=1,title=no-right-option::no option is marked as right%0Ahelp: mark the right one
        1 file: 0 banks with 0 questions (task-list 0), 1 refused; 1 error; 0 warnings
        ");
    }

    #[test]
    fn what_is_not_there_cannot_be_checked() {
        let error = check(&["no/such.md".into()]).expect_err("it is not there");
        assert_eq!(error.to_string(), "cannot read no/such.md");
    }
}
