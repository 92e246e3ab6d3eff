//! `quizbot export`: writes results from the store, for a spreadsheet or a program.

use super::{StoreArguments, find_bank};
use crate::bot::ui::address::defused;
use crate::bot::ui::names::Names;
use crate::bot::ui::visible::visible;
use crate::store::{ResultFilter, ResultRow};
use anyhow::Context;
use clap::{Args, ValueEnum};
use quiz_banks::csv::guard::guarded;
use quiz_banks::markdown::plain;
use quiz_engine::ids::{ChannelId, ContestId, GuildId, MemberId};
use quiz_engine::member::Member;
use quiz_engine::question::{Answer, Question};
use serde::Serialize;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct ExportArguments {
    #[command(flatten)]
    store: StoreArguments,
    /// Only results of this server: its id
    #[arg(long, value_name = "ID")]
    server: Option<u64>,
    /// Only results of this channel: its id
    #[arg(long, value_name = "ID")]
    channel: Option<u64>,
    /// Only results of this bank's questions: its id
    #[arg(long, value_name = "ID")]
    bank: Option<String>,
    /// Only results of this contest, which is over: its number, from `/contest standings` or its file's name
    #[arg(long, value_name = "N", conflicts_with_all = ["server", "channel", "bank"])]
    contest: Option<u64>,
    /// The format of the output
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The file to write; it appears when it is complete [default: stdout]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// Comma-separated, with a header
    #[default]
    Csv,
    /// One array of objects
    Json,
}

/// A row of the export. Ids are strings, since many programs round large numbers.
#[derive(Serialize)]
struct Row {
    time: String,
    server: String,
    channel: String,
    quiz: String,
    mode: String,
    bank: String,
    question: String,
    prompt: String,
    member: String,
    name: String,
    answer: String,
    right: bool,
    points: i32,
    took_ms: i64,
}

impl From<ResultRow> for Row {
    fn from(row: ResultRow) -> Self {
        let time = jiff::Timestamp::from_millisecond(row.at_ms).unwrap_or_default();
        let id = row.question.id.as_str();
        Self {
            time: time.to_string(),
            server: row.guild.to_string(),
            channel: row.channel.to_string(),
            quiz: row.quiz,
            mode: row.mode,
            bank: id.split('/').next().unwrap_or_default().to_owned(),
            question: id.to_owned(),
            prompt: visible(&plain(row.question.prompt.source())),
            member: row.member.to_string(),
            name: Names::All.plain(&Member {
                id: MemberId(row.member),
                name: row.name,
            }),
            answer: answer_text(&row.question, &row.answer),
            right: row.right,
            points: row.points,
            took_ms: row.took_ms,
        }
    }
}

/// Returns the typed text, or the texts of the chosen options, joined by "; ".
fn answer_text(question: &Question, answer: &Answer) -> String {
    match answer {
        Answer::Typed(text) => defused(&visible(text)),
        Answer::Chosen(chosen) => {
            let options = chosen
                .iter()
                .filter_map(|index| question.options.get(index));
            let texts: Vec<_> = options.map(|option| plain(option.text.source())).collect();
            visible(&texts.join("; "))
        }
    }
}

/// Writes the results; a file appears only when it is complete.
pub(super) fn run(arguments: &ExportArguments) -> anyhow::Result<ExitCode> {
    let Some(path) = &arguments.output else {
        let mut stdout = BufWriter::new(io::stdout().lock());
        write(arguments, &mut stdout)?;
        stdout.flush()?;
        return Ok(ExitCode::SUCCESS);
    };
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or_else(|| Path::new("."));
    let cannot = || format!("cannot write {}", path.display());
    let mut file = tempfile::NamedTempFile::new_in(folder).with_context(cannot)?;
    let mut buffer = BufWriter::new(&mut file);
    write(arguments, &mut buffer)?;
    buffer.flush().with_context(cannot)?;
    drop(buffer);
    file.persist(path).with_context(cannot)?;
    Ok(ExitCode::SUCCESS)
}

fn write(arguments: &ExportArguments, out: &mut impl Write) -> anyhow::Result<()> {
    let reader = arguments.store.open()?;
    let filter = ResultFilter {
        guild: arguments.server.map(GuildId),
        channel: arguments.channel.map(ChannelId),
        bank: find_bank(&reader, arguments.bank.as_deref())?,
    };
    let each = |take: &mut dyn FnMut(ResultRow) -> anyhow::Result<()>| match arguments.contest {
        Some(contest) => reader.each_contest_result(ContestId(contest), take),
        None => reader.each_result(&filter, take),
    };
    match arguments.format {
        Format::Csv => {
            let mut csv = csv::WriterBuilder::new()
                .has_headers(false)
                .from_writer(out);
            csv.write_record([
                "time", "server", "channel", "quiz", "mode", "bank", "question", "prompt",
                "member", "name", "answer", "right", "points", "took_ms",
            ])?;
            each(&mut |row| {
                let mut row = Row::from(row);
                // A spreadsheet must not read member text as a formula. Source: OWASP, "CSV Injection".
                for text in [&mut row.prompt, &mut row.name, &mut row.answer] {
                    *text = guarded(text);
                }
                Ok(csv.serialize(row)?)
            })?;
            csv.flush()?;
        }
        Format::Json => {
            let mut before = "[\n";
            each(&mut |row| {
                write!(out, "{before}{}", serde_json::to_string(&Row::from(row))?)?;
                before = ",\n";
                Ok(())
            })?;
            let end = if before == "[\n" { "[]\n" } else { "\n]\n" };
            out.write_all(end.as_bytes())?;
        }
    }
    Ok(())
}
