//! `quizbot check`: checks paths, prints a report and sets the exit code.

use super::images;
use clap::{Args, ValueEnum};
use quiz_banks::check::{Output, check};
use quiz_banks::limits::Limits;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct CheckArguments {
    /// Files and folders
    #[arg(value_name = "PATH", default_value = "quizzes")]
    paths: Vec<PathBuf>,
    /// The format of the report
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Show notes too, and exit with 2 when there is a warning
    #[arg(long)]
    strict: bool,
    /// Request each image, and warn of those that Discord cannot show
    #[arg(long)]
    online: bool,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// Like a compiler's messages
    #[default]
    Text,
    /// One JSON object
    Json,
    /// GitHub workflow commands
    Github,
    /// SARIF 2.1.0, for code scanning and editors
    Sarif,
}

/// Checks the paths and prints the report.
pub(super) fn run(arguments: CheckArguments) -> anyhow::Result<ExitCode> {
    let output = match arguments.format {
        Format::Text => Output::Text,
        Format::Json => Output::Json,
        Format::Github => Output::Github,
        Format::Sarif => Output::Sarif,
    };
    let mut paths = arguments.paths;
    if output == Output::Sarif {
        // GitHub needs paths relative to the root of the repository.
        let here = std::env::current_dir().unwrap_or_default();
        paths.iter_mut().for_each(|path| relative(path, &here));
    }
    let mut checked = check(&paths, &Limits::DISCORD)?.strict(arguments.strict);
    if arguments.online {
        checked.warn_of_images(&images::faults(checked.images())?);
    }
    let mut stdout = io::stdout().lock();
    let report = checked.render(output, stdout.is_terminal());
    match stdout
        .write_all(report.as_bytes())
        .and_then(|()| stdout.flush())
    {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error.into()),
        _ => {}
    }
    Ok(ExitCode::from(checked.exit_code()))
}

fn relative(path: &mut PathBuf, here: &Path) {
    if let Ok(below) = path.strip_prefix(here) {
        *path = if below.as_os_str().is_empty() {
            PathBuf::from(".")
        } else {
            below.to_owned()
        };
    }
}
