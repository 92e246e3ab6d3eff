//! `quizbot doctor`: checks everything that the bot needs, and says how to correct each fault.

mod discord;
mod machine;

use super::FAULTY;
use super::run::RunArguments;
use std::io::{self, Write};
use std::process::ExitCode;

/// The result of one check.
#[derive(Debug)]
struct Finding {
    about: &'static str,
    said: String,
    /// How to correct the fault; `None` if there is none.
    help: Option<String>,
}

impl Finding {
    fn well(about: &'static str, said: impl Into<String>) -> Self {
        Self {
            about,
            said: said.into(),
            help: None,
        }
    }

    fn fault(about: &'static str, said: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            about,
            said: said.into(),
            help: Some(help.into()),
        }
    }
}

/// Checks, prints a line for each finding, and exits with 0 if nothing is wrong, else with 2.
pub(super) async fn run(arguments: RunArguments) -> anyhow::Result<ExitCode> {
    let config = arguments.load()?;
    let mut findings = machine::check(&config);
    findings.extend(discord::check(&config).await);
    let mut stdout = io::stdout().lock();
    let faults = findings.iter().filter(|one| one.help.is_some()).count();
    for Finding { about, said, help } in &findings {
        match help {
            None => writeln!(stdout, "ok     {about}: {said}")?,
            Some(help) => writeln!(stdout, "FAULT  {about}: {said}\n         {help}")?,
        }
    }
    writeln!(
        stdout,
        "{}",
        match faults {
            0 => "Nothing is wrong.".to_owned(),
            1 => "1 fault.".to_owned(),
            more => format!("{more} faults."),
        }
    )?;
    Ok(match faults {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::from(FAULTY),
    })
}
