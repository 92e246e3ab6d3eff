//! `quizbot demo`: the bot against the local Discord, in one process.

use std::path::PathBuf;

/// How the demo runs.
#[derive(Clone, Debug)]
pub struct Options {
    /// The page's port; 0 takes any that is free.
    pub port: u16,
    /// Let three members play a bank, and exit.
    pub autoplay: bool,
    /// The folder with the question banks.
    pub quizzes: PathBuf,
    /// The folder for the store; a temporary one if there is none.
    pub data: Option<PathBuf>,
}

/// Runs the demo.
///
/// # Errors
/// When it cannot start.
pub async fn run(_options: Options) -> anyhow::Result<()> {
    anyhow::bail!("not yet")
}
