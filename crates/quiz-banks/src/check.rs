//! What is wrong with some banks, and how it is reported.

use super::diagnostic::{Diagnostic, Findings, Level};
use super::limits::Limits;
use super::lines::Places;
use super::load::{FileReport, LoadError, Loaded, load_paths};
use super::pictures::not_shown;
use super::report::{JsonDiagnostic, render_github, render_text};
use super::sarif;
use super::table::{self, Row};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::path::PathBuf;

/// The form of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Output {
    /// For people, like a compiler.
    #[default]
    Text,
    /// As one object.
    Json,
    /// As workflow commands.
    Github,
    /// As SARIF, which GitHub and editors read.
    Sarif,
}

/// The result of a check. `Display` is [`Check::render`] without colours.
#[derive(Debug)]
pub struct Check {
    loaded: Loaded,
    strict: bool,
}

/// Checks files and folders. An error means that the check could not run.
pub fn check(paths: &[PathBuf], limits: &Limits) -> Result<Check, LoadError> {
    Ok(Check {
        loaded: load_paths(paths, limits)?,
        strict: false,
    })
}

impl Check {
    /// Shows notes too, and lets a warning count as much as an error.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Every file that was read, in the order of the report.
    pub fn files(&self) -> &[FileReport] {
        &self.loaded.files
    }

    /// The exit code: 2 if anything was refused (or, when strict, if there is a warning), else 0.
    /// The caller uses 1 for "could not run".
    pub fn exit_code(&self) -> u8 {
        let faults = self.count(Level::Error)
            + if self.strict {
                self.count(Level::Warning)
            } else {
                0
            };
        if faults == 0 { 0 } else { 2 }
    }

    /// The web addresses of the questions' images, each once, in order. Those that already have a
    /// warning are left out.
    pub fn images(&self) -> Vec<String> {
        let mut seen = std::collections::HashSet::new();
        self.loaded
            .banks
            .iter()
            .flat_map(|bank| &bank.questions)
            .filter_map(|question| question.image.as_ref())
            .filter(|image| image.file().is_none() && not_shown(&image.url).is_none())
            .filter(|image| seen.insert(&*image.url))
            .map(|image| image.url.clone())
            .collect()
    }

    /// Adds a warning for each image that cannot be shown, wherever it is used. `faults` maps an
    /// address to what is wrong.
    pub fn warn_of_images(&mut self, faults: &HashMap<String, String>) {
        for file in &mut self.loaded.files {
            let Some(bank) = &file.bank else { continue };
            let mut findings = Findings::new(&file.text);
            let mut lines = Places::new(&file.text);
            for question in &bank.questions {
                let Some(image) = &question.image else {
                    continue;
                };
                if let Some(fault) = faults.get(&image.url) {
                    let place = lines.place(question.line, &image.url);
                    findings
                        .warning(
                            "image-unreachable",
                            place,
                            format!("the image cannot be shown: {fault}"),
                        )
                        .help("open the address in a browser, and use one of a PNG, JPEG, GIF or WebP");
                }
            }
            file.diagnostics.extend(findings.finish());
            file.diagnostics.sort_by_key(|one| one.span.start);
        }
    }

    /// The whole report, with a final line end. Colours only apply to text on a terminal.
    pub fn render(&self, output: Output, colour: bool) -> String {
        match output {
            Output::Text => self.text(colour),
            Output::Json => self.json(),
            Output::Github => self.github(),
            Output::Sarif => sarif::render(self.diagnostics()),
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
        if self.loaded.many {
            out.push_str(&format!("{}\n\n", self.levels()));
            out.push_str(&table::render(&self.rows(), self.others()));
        } else {
            out.push_str(&self.summary());
            out.push('\n');
        }
        out
    }

    /// A row for each format, in the order of their names.
    fn rows(&self) -> Vec<Row> {
        let mut rows: BTreeMap<&'static str, Row> = BTreeMap::new();
        for file in &self.loaded.files {
            if let Some(format) = file.format {
                let row = rows.entry(format.name).or_insert(Row {
                    format: format.name,
                    files: 0,
                    questions: 0,
                    refused: 0,
                });
                row.files += 1;
                row.questions += file.taken();
                row.refused += file.refused;
            }
        }
        rows.into_values().collect()
    }

    /// How many files are in no format.
    fn others(&self) -> usize {
        let files = self.loaded.files.iter();
        files.filter(|file| file.format.is_none()).count()
    }

    /// "1 error; 0 warnings", and the notes where they are shown.
    fn levels(&self) -> String {
        let mut levels = vec![(Level::Error, "error"), (Level::Warning, "warning")];
        if self.strict {
            levels.push((Level::Note, "note"));
        }
        let levels: Vec<_> = levels
            .into_iter()
            .map(|(level, noun)| counted(self.count(level), noun))
            .collect();
        levels.join("; ")
    }

    /// "3 files: 2 banks with 40 questions (native 30, learn 10), 1 refused, 1 not a bank".
    fn summary(&self) -> String {
        let rows = self.rows();
        let banks = self.loaded.files.iter().filter(|file| file.bank.is_some());
        let refused: usize = self.loaded.files.iter().map(|file| file.refused).sum();
        let formats: Vec<_> = rows
            .iter()
            .map(|row| format!("{} {}", row.format, row.questions))
            .collect();
        let mut summary = format!(
            "{}: {} with {}",
            counted(self.loaded.files.len(), "file"),
            counted(banks.count(), "bank"),
            counted(self.taken(), "question"),
        );
        if !formats.is_empty() {
            summary.push_str(&format!(" ({})", formats.join(", ")));
        }
        summary.push_str(&format!(", {refused} refused"));
        if self.others() > 0 {
            summary.push_str(&format!(", {} not a bank", self.others()));
        }
        format!("{summary}; {}", self.levels())
    }

    fn json(&self) -> String {
        #[derive(Serialize)]
        struct Json<'c> {
            files: usize,
            questions: usize,
            errors: usize,
            warnings: usize,
            notes: usize,
            formats: Vec<Row>,
            not_banks: usize,
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
            notes: self.count(Level::Note),
            formats: self.rows(),
            not_banks: self.others(),
            diagnostics: names
                .iter()
                .map(|(name, one)| JsonDiagnostic::new(name, one))
                .collect(),
        };
        // Plain data always serialises.
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

    /// The diagnostics that are shown, each with its file and the file's name.
    fn diagnostics(&self) -> impl Iterator<Item = (&FileReport, String, &Diagnostic)> {
        self.loaded.files.iter().flat_map(|file| {
            let name = file.path.display().to_string();
            let shown = |one: &&Diagnostic| self.strict || one.level != Level::Note;
            file.diagnostics
                .iter()
                .filter(shown)
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

    /// The report on a folder with these files, without the folder's own name.
    fn told(files: &[(&str, &str)], output: Output) -> (String, u8) {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            std::fs::write(folder.path().join(name), text).expect("written");
        }
        let check = check(&[folder.path().to_owned()], &Limits::DISCORD).expect("it can run");
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
        1 error; 0 warnings

        format      files  taken  refused
        native          1      1        0
        task-list       1      0        1
        not a bank      1
        total           3      1        1
        ");
        assert_eq!(code, 2);
        let (text, code) = told(&[("a.yaml", GOOD)], Output::Text);
        insta::assert_snapshot!(text, @r"
        0 errors; 0 warnings

        format  files  taken  refused
        native      1      1        0
        total       1      1        0
        ");
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
          "notes": 0,
          "formats": [
            {
              "format": "native",
              "files": 1,
              "questions": 1,
              "refused": 0
            },
            {
              "format": "task-list",
              "files": 1,
              "questions": 0,
              "refused": 1
            }
          ],
          "not_banks": 0,
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
    fn a_strict_check_shows_notes_and_fails_on_warnings() {
        let told = |text: &str, strict: bool| {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("a.yaml");
            std::fs::write(&path, text).expect("written");
            let check = check(&[path], &Limits::DISCORD)
                .expect("it can run")
                .strict(strict);
            let text = check.render(Output::Text, false);
            (text.contains("no-explanation"), check.exit_code())
        };
        let noted = "title: T\nquestions:\n  - {prompt: P, answer: true}\n";
        let warned = noted.replace("true", "true, image: {url: 'https://e.example/a.png'}");
        assert_eq!(told(noted, false), (false, 0));
        assert_eq!(told(noted, true), (true, 0));
        assert_eq!(told(&warned, false), (false, 0));
        assert_eq!(told(&warned, true), (true, 2));
    }

    #[test]
    fn an_image_that_cannot_be_shown_is_told_wherever_it_is_used() {
        let folder = tempfile::tempdir().expect("a folder");
        let text = "title: T\nquestions:\n\
             \x20 - {prompt: A, answer: true, image: {url: 'https://e.example/a.png', alt: a}}\n\
             \x20 - {prompt: B, answer: true, image: {url: 'https://e.example/b.png', alt: b}}\n\
             \x20 - {prompt: C, answer: true, image: {url: 'https://e.example/c.svg', alt: c}}\n\
             \x20 - {prompt: D, answer: true, image: {url: 'https://e.example/a.png', alt: a}}\n\
             \x20 - {prompt: E, answer: true, image: {file: beside.gif, alt: a}}\n";
        let gif = b"GIF89a\x01\0\x01\0\0\0\0";
        std::fs::write(folder.path().join("beside.gif"), gif).expect("written");
        std::fs::write(folder.path().join("a.yaml"), text).expect("written");
        let mut check = check(&[folder.path().to_owned()], &Limits::DISCORD).expect("it can run");
        let images = ["https://e.example/a.png", "https://e.example/b.png"];
        assert_eq!(check.images(), images);
        let fault = (images[0].to_owned(), "404 Not Found".to_owned());
        check.warn_of_images(&HashMap::from([fault]));
        let found: Vec<_> = check
            .diagnostics()
            .map(|(_, _, one)| (one.code, one.line, &text[one.span.clone()]))
            .collect();
        let expected = [
            ("image-unreachable", 3, images[0]),
            ("image-type", 5, "https://e.example/c.svg"),
            ("image-unreachable", 6, images[0]),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_not_there_cannot_be_checked() {
        let error = check(&["no/such.md".into()], &Limits::DISCORD).expect_err("it is not there");
        assert_eq!(error.to_string(), "cannot read no/such.md");
    }
}
