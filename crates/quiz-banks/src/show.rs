//! Test support: a parsed bank as a few lines for snapshots.

use super::diagnostic::Diagnostic;
use super::draft::Parsed;
use super::load::FileReport;
use quiz_engine::question::{Bank, Kind, Strictness};
use std::fmt::Write;

/// The bank, its questions (`*` right, `-` wrong, `>` explained, `@` source) and the diagnostics,
/// without notes on missing explanations.
pub(super) fn show(parsed: &Parsed) -> String {
    show_parts(parsed.bank.as_ref(), &parsed.diagnostics)
}

/// The same for a file.
pub(super) fn show_report(report: &FileReport) -> String {
    show_parts(report.bank.as_deref(), &report.diagnostics)
}

fn show_parts(bank: Option<&Bank>, diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    let mut put = |line: std::fmt::Arguments<'_>| writeln!(out, "{line}").expect("writable");
    if let Some(bank) = bank {
        put(format_args!("{} \"{}\"", bank.id, bank.title));
        for question in &bank.questions {
            let fixed = if question.fixed_order { " fixed" } else { "" };
            let kind = match &question.kind {
                _ if question.back.is_some() => "Card".to_owned(),
                Kind::Typed(typed) if typed.strictness == Strictness::Exact => {
                    "Typed exact".to_owned()
                }
                Kind::Typed(typed) if typed.strictness == Strictness::NoSlips => {
                    "Typed without slips".to_owned()
                }
                Kind::Typed(_) => "Typed".to_owned(),
                Kind::Numeric(numeric) if numeric.units.is_empty() => "Numeric".to_owned(),
                Kind::Numeric(numeric) => format!("Numeric {:?}", numeric.units),
                other => format!("{other:?}"),
            };
            put(format_args!("{}: {kind}{fixed}", question.line));
            put(format_args!(
                "  {}",
                question.prompt.source().replace('\n', "\n  ")
            ));
            if let Some(image) = &question.image {
                put(format_args!("  ! {} {:?}", image.url, image.alt));
            }
            for (index, option) in question.options.iter().enumerate() {
                let mark = if question.right.contains(index) {
                    '*'
                } else {
                    '-'
                };
                let last = if option.last { " (last)" } else { "" };
                let text = option.text.source().replace('\n', "\n    ");
                put(format_args!("  {mark} {text}{last}"));
                if let Some(explanation) = &option.explanation {
                    put(format_args!("    > {}", explanation.source()));
                }
            }
            if let Kind::Numeric(numeric) = &question.kind {
                for number in &numeric.accepted {
                    put(format_args!("  = {number} ({}%)", number.percent));
                }
            }
            if let Kind::Typed(typed) = &question.kind {
                for spelling in &typed.accepted {
                    put(format_args!(
                        "  = {} ({}%)",
                        spelling.text, spelling.percent
                    ));
                    if let Some(explanation) = &spelling.explanation {
                        put(format_args!("    > {}", explanation.source()));
                    }
                }
            }
            if let Some(back) = &question.back {
                let back = back.source().replace('\n', "\n  | ");
                put(format_args!("  | {back}"));
            }
            if let Some(explanation) = &question.explanation {
                put(format_args!(
                    "  > {}",
                    explanation.source().replace('\n', "\n  > ")
                ));
            }
            if let Some(source) = &question.source {
                put(format_args!("  @ {source}"));
            }
        }
    }
    for one in diagnostics {
        if one.code == "no-explanation" {
            continue;
        }
        let help = one
            .help
            .as_deref()
            .map(|help| format!(" ({help})"))
            .unwrap_or_default();
        let (level, code, line, column) = (one.level, one.code, one.line, one.column);
        put(format_args!(
            "{line}:{column} {level}[{code}] {}{help}",
            one.message
        ));
    }
    out
}
