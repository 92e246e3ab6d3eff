//! Command-line arguments and exit codes.

mod backup;
mod check;
mod convert;
mod doctor;
mod export;
mod images;
mod report;
mod run;
mod token;

use crate::config::load_config;
use crate::demo;
use crate::discord::NeedsPerson;
use crate::store::{Reader, Store};
use anyhow::bail;
use clap::{Parser, Subcommand};
use quiz_engine::ids::BankId;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

/// The default port of the demo's page.
const DEMO_PORT: u16 = 8090;
/// The exit code of a check that found errors.
const FAULTY: u8 = 2;
/// The exit code for a fault that a restart does not cure: a person has to change something first.
/// Source: BSD's sysexits.h, `EX_CONFIG`.
const NEEDS_PERSON: u8 = 78;

/// A Discord quiz bot for study groups.
#[derive(Debug, Parser)]
#[command(version = env!("BUILD_VERSION"), about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the bot; its token is read from DISCORD_TOKEN, or the file that DISCORD_TOKEN_FILE names
    Run(run::RunArguments),
    /// Check the token, Discord, the store, the disk and the banks: exit with 0 without faults, 2 with faults, 1 if it could not run
    Doctor(run::RunArguments),
    /// Check question banks: exit 0 when nothing was refused, 2 when something was, 1 when it could not run
    Check(check::CheckArguments),
    /// Convert question banks: exit 0 when nothing was lost, 2 when something was refused or lost, 1 when it could not run
    Convert(convert::ConvertArguments),
    /// Report how hard the questions of each bank are, and which have a suspect key
    Report(report::ReportArguments),
    /// Write results as CSV or JSON, one row an answer
    Export(export::ExportArguments),
    /// Copy the store into one file, while the bot may be running
    Backup(backup::BackupArguments),
    /// Look for damage in the store or a backup: exit 0 when there is none, 2 when there is, 1 when it could not run
    Verify(backup::VerifyArguments),
    /// Replace the store by a backup while no bot is running; the old store is kept
    Restore(backup::RestoreArguments),
    /// Try the bot in a local Discord with a web page: no token, no network
    Demo {
        /// The page's port on this machine; 0 takes any free port [default: 8090, with --autoplay 0]
        #[arg(long, value_name = "N")]
        port: Option<u16>,
        /// Let three members play a bank, print the messages, and exit
        #[arg(long)]
        autoplay: bool,
        /// The folder with the question banks
        #[arg(long, value_name = "DIR", default_value = "quizzes")]
        quizzes: PathBuf,
        /// Keep the store in this folder instead of a temporary one
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
    },
}

/// The location of a store to read.
#[derive(Debug, clap::Args)]
struct StoreArguments {
    /// The settings file [default: config/quizbot.yaml, if it exists]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder of the store, instead of the one in the settings; the bot may be running
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl StoreArguments {
    fn folder(&self) -> anyhow::Result<PathBuf> {
        match &self.data {
            Some(data) => Ok(data.clone()),
            None => Ok(load_config(self.config.as_deref())?.data),
        }
    }

    fn open(&self) -> anyhow::Result<Reader> {
        Store::read(&self.folder()?)
    }
}

/// Returns the bank with this id, in any case. Fails if none of its questions was asked.
fn find_bank(reader: &Reader, named: Option<&str>) -> anyhow::Result<Option<BankId>> {
    let Some(named) = named else {
        return Ok(None);
    };
    let bank = BankId::new(named.trim().to_lowercase());
    let asked = reader.banks()?;
    if !asked.contains(&bank) {
        let asked: Vec<_> = asked.iter().map(BankId::as_str).collect();
        bail!(
            "nothing was asked from a bank {named:?}; the banks are: {}",
            asked.join(", ")
        );
    }
    Ok(Some(bank))
}

/// Checks arguments, given without the program's own name.
///
/// # Errors
/// If they are invalid, with the message that the terminal would show.
pub fn parse(arguments: &[String]) -> Result<(), String> {
    let name = "quizbot".to_owned();
    let arguments = std::iter::once(&name).chain(arguments);
    match Arguments::try_parse_from(arguments) {
        Err(error) if error.use_stderr() => Err(error.to_string()),
        _ => Ok(()),
    }
}

/// Parses the arguments and runs the command.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            // clap's own exit code 2 would mean that a check found errors.
            return ExitCode::from(u8::from(error.use_stderr()));
        }
    };
    let done = match arguments.command {
        Command::Check(arguments) => check::run(arguments),
        Command::Convert(arguments) => convert::run(arguments),
        Command::Report(arguments) => report::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Backup(arguments) => backup::back_up(&arguments),
        Command::Verify(arguments) => backup::verify(&arguments),
        Command::Restore(arguments) => backup::restore(&arguments),
        Command::Doctor(arguments) => block_on(doctor::run(arguments)),
        Command::Run(arguments) => block_on(succeed(run::run(arguments))),
        Command::Demo {
            port,
            autoplay,
            quizzes,
            data,
        } => block_on(succeed(demo::run(demo::Options {
            port: port.unwrap_or(if autoplay { 0 } else { DEMO_PORT }),
            autoplay,
            quizzes,
            data,
        }))),
    };
    done.unwrap_or_else(|error| {
        // The program that reads the output has ended, as `head` does.
        if error.chain().any(is_broken_pipe) {
            return ExitCode::SUCCESS;
        }
        let _ = writeln!(io::stderr(), "quizbot: {error:#}");
        if error.chain().any(|cause| cause.is::<NeedsPerson>()) {
            return ExitCode::from(NEEDS_PERSON);
        }
        ExitCode::FAILURE
    })
}

fn is_broken_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    let of_csv = error.downcast_ref().map(csv::Error::kind);
    let kind = match of_csv {
        Some(csv::ErrorKind::Io(error)) => Some(error.kind()),
        _ => error.downcast_ref().map(io::Error::kind),
    };
    let of_json = error
        .downcast_ref()
        .and_then(serde_json::Error::io_error_kind);
    kind.or(of_json) == Some(io::ErrorKind::BrokenPipe)
}

async fn succeed(work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<ExitCode> {
    work.await.map(|()| ExitCode::SUCCESS)
}

fn block_on(work: impl Future<Output = anyhow::Result<ExitCode>>) -> anyhow::Result<ExitCode> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        // On one core a task that does not wait would stop all others.
        .worker_threads(cores.max(2))
        .enable_all()
        .build()?;
    let done = runtime.block_on(work);
    // Tasks that still run do not delay the exit; everything acknowledged is on disk.
    runtime.shutdown_timeout(Duration::from_millis(200));
    done
}
