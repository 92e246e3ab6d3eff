//! The `quizbot` command.

fn main() -> std::process::ExitCode {
    quizbot::cli::run()
}
