//! "Notes in plain text" of Anki.
//!
//! ```text
//! file  = setting+ ( note | comment )*
//! setting = "#" key ":" value      separator, html, tags, deck, columns, notetype, guid,
//!                                  and the numbers of columns: tags column, deck column, …;
//!                                  slips (none, exact or default), which Anki passes over
//! note  = cells as in [`delimited`](super::delimited): Front, Back and further fields
//! ```
//!
//! A line that begins with `#` below the settings is a comment. Fields are HTML unless the
//! settings say `#html:false`. A note is asked in one of three ways:
//! - Front is the prompt, Back is typed, and further fields are the explanation. With a Back of
//!   several lines, or longer than anyone types, the note is a card.
//! - A field with gaps, `{{c1::answer::hint}}`, is asked once for each number of its gaps.
//! - Five fields whose last is one of Kotoba's ways to show a card are a Kotoba card.
//!
//! Source of the rules: Anki's manual and its importer.

mod cloze;
mod note;
mod typed;

use super::assemble::assemble;
use super::delimited::rows_below;
use super::diagnostic::Findings;
use super::draft::{BankDraft, Parsed, strictness_named};
use super::lines::{Line, lines};
use crate::limits::Limits;
use note::Reader;
use quiz_engine::question::Strictness;

/// The settings name columns that are not fields by their numbers.
const KEYS: &[&str] = &[
    "separator",
    "html",
    "tags",
    "deck",
    "columns",
    "notetype",
    "guid",
    "if matches",
    "tags column",
    "deck column",
    "notetype column",
    "guid column",
    SLIPS,
];

/// How strictly the answers are judged; the only setting that is not Anki's.
const SLIPS: &str = "slips";

/// Whether the text begins with a setting of Anki.
pub(crate) fn looks_like(text: &str) -> bool {
    let first = lines(text).next();
    first
        .and_then(|line| setting(&line))
        .is_some_and(|(key, _)| KEYS.contains(&&*key))
}

/// Reads notes. `stem` names the bank if they do not.
pub fn parse_anki(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    let settings = Settings::of(text, &mut findings);
    bank.title = settings
        .deck
        .as_deref()
        .map(|deck| deck.replace("::", ": "));
    bank.tags = settings.tags.clone();
    let rows = rows_below(text, settings.separator, settings.lines);
    for row in rows.filter(|row| !text[row.span.start..].starts_with('#')) {
        if row.is_refused(&mut findings) {
            bank.refused += 1;
            continue;
        }
        let mut reader = Reader {
            settings: &settings,
            row: &row,
            limits,
            findings: &mut findings,
        };
        reader.note(&mut bank);
    }
    for question in &mut bank.questions {
        question.strictness = settings.strictness;
    }
    findings.tell_once("sound", "sound", |count| match count {
        1 => "a quiz plays no sounds, so this one is left out".to_owned(),
        _ => format!("a quiz plays no sounds, so they are left out of {count} fields"),
    });
    findings.tell_once("script", "script", |count| {
        format!("a quiz runs no scripts, so they are left out of {count} fields")
    });
    assemble(stem, bank, findings, limits)
}

/// The key and the value of a line such as `#html:true`.
fn setting<'t>(line: &Line<'t>) -> Option<(String, &'t str)> {
    let (key, value) = line.text.strip_prefix('#')?.split_once(':')?;
    Some((key.trim().to_lowercase(), value))
}

/// The settings above the notes.
struct Settings {
    separator: u8,
    html: bool,
    deck: Option<String>,
    tags: Vec<String>,
    /// Columns that are not fields, counted from 0.
    tags_column: Option<usize>,
    deck_column: Option<usize>,
    others: Vec<usize>,
    strictness: Strictness,
    /// How many lines they take.
    lines: usize,
}

impl Settings {
    fn of(text: &str, findings: &mut Findings<'_>) -> Self {
        let above = || lines(text).take_while(|line| line.text.starts_with('#'));
        let mut settings = Self {
            separator: b'\t',
            html: true,
            deck: None,
            tags: Vec::new(),
            tags_column: None,
            deck_column: None,
            others: Vec::new(),
            strictness: Strictness::default(),
            lines: above().count(),
        };
        let mut stated = false;
        for line in above() {
            if let Some((key, value)) = setting(&line) {
                stated |= key == "separator";
                settings.take(&key, value, &line, findings);
            }
        }
        if !stated && let Some(first) = lines(text).find(|line| !line.text.starts_with('#')) {
            let written = |mark: &u8| first.text.as_bytes().contains(mark);
            settings.separator = *b"\t;,|".iter().find(|mark| written(mark)).unwrap_or(&b'\t');
        }
        settings
    }

    fn take(&mut self, key: &str, value: &str, line: &Line<'_>, findings: &mut Findings<'_>) {
        let trimmed = value.trim();
        match key {
            "separator" => match separator(value) {
                Some(separator) => self.separator = separator,
                None => {
                    let message = format!("there is no separator \"{trimmed}\", so a tab is used");
                    findings
                        .warning("wrong-type", line.span(), message)
                        .help("write tab, comma, semicolon, pipe, colon or space");
                }
            },
            "html" => self.html = !trimmed.eq_ignore_ascii_case("false"),
            "deck" => self.deck = Some(trimmed.to_owned()).filter(|deck| !deck.is_empty()),
            "tags" => self.tags = trimmed.split_whitespace().map(str::to_owned).collect(),
            "columns" => {
                let mut names = value.split(char::from(self.separator));
                let tags = |name: &str| name.trim().eq_ignore_ascii_case("tags");
                self.tags_column = self.tags_column.or_else(|| names.position(tags));
            }
            "tags column" | "deck column" | "notetype column" | "guid column" => {
                let number: Option<usize> = trimmed.parse().ok();
                match (key, number.and_then(|number| number.checked_sub(1))) {
                    ("tags column", Some(column)) => self.tags_column = Some(column),
                    ("deck column", Some(column)) => self.deck_column = Some(column),
                    (_, Some(column)) => self.others.push(column),
                    (_, None) => {
                        let message = "a column is a number from 1, so this is left out";
                        findings.warning("bad-number", line.span(), message);
                    }
                }
            }
            SLIPS => match strictness_named(trimmed) {
                Some(strictness) => self.strictness = strictness,
                None => {
                    let message = format!("\"{trimmed}\" does not say whether slips are forgiven");
                    findings
                        .warning("unused-key", line.span(), message)
                        .help("write none or default, or exact");
                }
            },
            "notetype" | "guid" | "if matches" => {}
            _ => {
                let message = format!("Anki has no setting `{key}`");
                findings
                    .warning("unused-key", line.span(), message)
                    .help(format!("its settings are {}", KEYS.join(", ")));
            }
        }
    }
}

/// A separator by its name or as it is.
fn separator(value: &str) -> Option<u8> {
    let separator = match &*value.trim().to_lowercase() {
        "tab" | "\\t" => b'\t',
        "comma" => b',',
        "semicolon" => b';',
        "pipe" => b'|',
        "colon" => b':',
        "space" => b' ',
        name => match (value, name.as_bytes()) {
            ("\t", _) => b'\t',
            (" ", _) => b' ',
            (_, &[sign]) if sign.is_ascii_punctuation() && sign != b'"' => sign,
            _ => return None,
        },
    };
    Some(separator)
}

#[cfg(test)]
mod tests;
