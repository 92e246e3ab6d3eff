//! Checks files and folders of question banks, as a program that uses this crate would.
//!
//! ```console
//! $ cargo run -p quiz-banks --example check -- quizzes/http.yaml
//! ```

use quiz_banks::check::{Output, check};
use quiz_banks::limits::Limits;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if paths.is_empty() {
        eprintln!("usage: check FILE_OR_FOLDER...");
        return ExitCode::FAILURE;
    }
    // A place that shows nine options, one for each key, and is has no other limits.
    let limits = Limits {
        name: "this terminal",
        options: 9,
        ..Limits::NONE
    };
    match check(&paths, &limits) {
        Ok(report) => {
            print!("{}", report.render(Output::Text, false));
            ExitCode::from(report.exit_code())
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
