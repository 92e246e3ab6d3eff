//! `quizbot report`: difficulty and discrimination of the questions of each bank.

use super::{StoreArguments, find_bank};
use crate::store::MeasuredQuestion;
use clap::{Args, ValueEnum};
use quiz_banks::markdown::plain;
use quiz_engine::ids::GuildId;
use quiz_engine::question::Flag;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::process::ExitCode;

/// The longest prompt or answer in the text report, in characters.
const SHOWN: usize = 50;

#[derive(Debug, Args)]
pub(super) struct ReportArguments {
    #[command(flatten)]
    store: StoreArguments,
    /// Only answers of this server's members: its id
    #[arg(long, value_name = "ID")]
    server: Option<u64>,
    /// Only questions of this bank: its id
    #[arg(long, value_name = "ID")]
    bank: Option<String>,
    /// The format of the report
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// For people: the questions of each bank, those to look at first
    #[default]
    Text,
    /// One array of objects
    Json,
    /// Comma-separated, with a header
    Csv,
}

/// A question in the report.
#[derive(Serialize)]
struct Row {
    bank: String,
    question: String,
    prompt: String,
    asked: u32,
    answers: u32,
    right_percent: Option<u32>,
    /// From -1 to 1.
    discrimination: Option<f64>,
    difficulty: Option<&'static str>,
    wrong: Option<String>,
    wrong_count: Option<u32>,
    flag: Option<&'static str>,
    #[serde(skip)]
    rank: (bool, Option<Flag>),
}

impl From<MeasuredQuestion> for Row {
    fn from(MeasuredQuestion { question, measured }: MeasuredQuestion) -> Self {
        let flag = measured.flag();
        let id = question.id.as_str();
        let line = |text: &str| plain(text).split_whitespace().collect::<Vec<_>>().join(" ");
        Self {
            bank: id.split('/').next().unwrap_or_default().to_owned(),
            question: id.to_owned(),
            prompt: line(question.prompt.source()),
            asked: measured.asked,
            answers: measured.answers,
            right_percent: measured.percent_right(),
            discrimination: measured
                .discrimination
                .map(|value| (value * 1000.0).round() / 1000.0),
            difficulty: measured
                .difficulty()
                .map(quiz_engine::question::Difficulty::name),
            wrong: measured.wrong.as_ref().map(|(wrong, _)| line(wrong)),
            wrong_count: measured.wrong.as_ref().map(|(_, count)| *count),
            flag: flag.map(Flag::name),
            rank: (flag.is_none(), flag),
        }
    }
}

/// Prints the report. The exit code is 0 even if questions are flagged.
pub(super) fn run(arguments: &ReportArguments) -> anyhow::Result<ExitCode> {
    let guild = arguments.server.map(GuildId);
    let reader = arguments.store.open()?;
    let bank = find_bank(&reader, arguments.bank.as_deref())?;
    let mut rows: Vec<Row> = reader
        .all_measured(guild, bank.as_ref())?
        .into_iter()
        .map(Row::from)
        .collect();
    rows.sort_by(|one, other| {
        let worse = |row: &Row| row.discrimination.unwrap_or(1.0);
        (&one.bank, one.rank)
            .cmp(&(&other.bank, other.rank))
            .then_with(|| worse(one).total_cmp(&worse(other)))
    });
    let mut out = io::stdout().lock();
    match arguments.format {
        Format::Text => out.write_all(text(&rows).as_bytes())?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, &rows)?;
            writeln!(out)?;
        }
        Format::Csv => {
            let mut csv = csv::Writer::from_writer(&mut out);
            for mut row in rows {
                row.prompt = quiz_banks::csv::guard::guarded(&row.prompt);
                row.wrong = row.wrong.as_deref().map(quiz_banks::csv::guard::guarded);
                csv.serialize(row)?;
            }
            csv.flush()?;
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn text(rows: &[Row]) -> String {
    let mut banks = BTreeMap::<&str, Vec<&Row>>::new();
    for row in rows {
        banks.entry(&row.bank).or_default().push(row);
    }
    if banks.is_empty() {
        return "nothing was answered yet\n".to_owned();
    }
    let mut text = String::new();
    for (bank, rows) in banks {
        let answers: u32 = rows.iter().map(|row| row.answers).sum();
        let flagged = rows.iter().filter(|row| row.flag.is_some()).count();
        text.push_str(&format!(
            "{bank}: {} questions asked, {answers} answers, {flagged} to look at\n",
            rows.len()
        ));
        text.push_str("  asked answers right  discr.  question\n");
        for row in rows {
            let percent = row
                .right_percent
                .map_or("–".into(), |one| format!("{one}%"));
            let value = row
                .discrimination
                .map_or("–".into(), |value| format!("{value:+.2}"));
            text.push_str(&format!(
                "  {:>5} {:>7} {percent:>5} {value:>7}  {} [{}]\n",
                row.asked,
                row.answers,
                cut(&row.prompt),
                row.question.split_once('/').map_or("", |(_, id)| id)
            ));
            let wrong = row.wrong.as_ref().zip(row.wrong_count);
            let notes = [
                row.flag.map(|flag| format!("{flag}: {}", meaning_of(flag))),
                wrong.map(|(wrong, count)| format!("wrong most often: {} ({count})", cut(wrong))),
            ];
            for note in notes.into_iter().flatten() {
                text.push_str(&format!("{:31}{note}\n", ""));
            }
        }
        text.push('\n');
    }
    text.push_str(
        "discr.: the point-biserial correlation between this question and the rest of the quiz;\n\
         – means that there are fewer than ten answers, or nothing to compare\n",
    );
    text
}

fn meaning_of(flag: &str) -> &'static str {
    match flag {
        "suspect" => "members who know the rest get it wrong; look at its key and its wording",
        "too hard" => "fewer than 20% have it right",
        _ => "more than 90% have it right",
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
