//! The messages about uploads and removals of banks.

use crate::bot::bank::component::Id;
use crate::bot::cancel::confirm;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{File, Message};
use crate::bot::ui::t;
use crate::bot::ui::text::title;
use quiz_banks::Format;
use quiz_banks::diagnostic::Level;
use quiz_banks::load::FileReport;
use quiz_banks::report::{Lines, render_plain};
use quiz_engine::question::Bank;

/// Maximum length of a report in the message, in characters; a longer one is attached as a file.
const SHOWN: usize = 1500;

/// Builds the reply to an accepted upload, with the questions that were refused.
pub(crate) fn accepted(
    locale: &Locale,
    bank: &Bank,
    report: &FileReport,
    replaced: bool,
) -> Message {
    let mut lines = vec![t!(
        locale,
        "upload-taken",
        title = title(&bank.title),
        id = bank.id.as_str(),
        count = bank.questions.len()
    )];
    if replaced {
        lines.push(t!(locale, "upload-replaced"));
    }
    if report.refused > 0 {
        lines.push(t!(locale, "upload-refused", count = report.refused));
    }
    with_report(locale, lines, report)
}

/// Builds the reply to an upload that has errors and did not replace the present bank.
pub(crate) fn held_back(locale: &Locale, bank: &Bank, report: &FileReport) -> Message {
    let lines = vec![
        t!(locale, "upload-held-back", title = title(&bank.title)),
        t!(locale, "upload-refused", count = report.refused),
    ];
    with_report(locale, lines, report)
}

/// Builds the reply to an upload without a usable question.
pub(crate) fn rejected(locale: &Locale, report: &FileReport) -> Message {
    with_report(locale, vec![t!(locale, "upload-nothing")], report)
}

/// Adds the file's errors and warnings, and a link to the guide of its format.
fn with_report(locale: &Locale, mut lines: Vec<String>, report: &FileReport) -> Message {
    let diagnostics: Vec<_> = report
        .diagnostics
        .iter()
        .filter(|one| one.level != Level::Note)
        .map(|one| render_plain(&report.text, one, Lines::Counted))
        .collect();
    if diagnostics.is_empty() {
        return Message::text(lines.join("\n"));
    }
    let text = diagnostics.join("\n");
    let is_long = text.chars().count() > SHOWN || text.contains("```");
    if !is_long {
        lines.push(format!("```\n{text}\n```"));
    }
    if let Some(guide) = report.format.and_then(Format::guide) {
        lines.push(t!(locale, "upload-guide", url = guide));
    }
    let message = Message::text(lines.join("\n"));
    match is_long {
        true => message.with_file(File::text("report.txt", text)),
        false => message,
    }
}

/// Builds the confirmation prompt for the removal of a bank.
pub(crate) fn confirm_remove(locale: &Locale, bank: &Bank) -> Message {
    let text = t!(
        locale,
        "remove-confirm",
        title = title(&bank.title),
        count = bank.questions.len()
    );
    let id = Id::Remove {
        bank: bank.id.clone(),
    };
    confirm(locale, text, t!(locale, "button-remove"), &id)
}
