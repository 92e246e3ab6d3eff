use std::path::Path;
use std::process::Command;

/// The number of digits of a commit that are shown.
const SHOWN: usize = 12;

/// Returns the commit of the sources in `folder`: the one that the environment gives, else the one
/// that `git archive` wrote into a file, else the one that git reports. `None` if there is none.
pub(crate) fn commit(folder: &Path, given: Option<String>) -> Option<String> {
    let found = given.filter(|given| !given.trim().is_empty());
    let found = found
        .or_else(|| of_archive(folder))
        .or_else(|| of_git(folder));
    found.and_then(|commit| {
        let commit = commit.trim();
        let is_hash = commit.len() >= SHOWN && commit.bytes().all(|b| b.is_ascii_hexdigit());
        is_hash.then(|| commit[..SHOWN].to_owned())
    })
}

/// Reads the file in which `git archive` replaces a placeholder by the commit.
#[allow(
    clippy::disallowed_methods,
    reason = "a build reads the files of its sources"
)]
fn of_archive(folder: &Path) -> Option<String> {
    let text = std::fs::read_to_string(folder.join("build/commit.txt")).ok()?;
    (!text.contains("Format:")).then_some(text)
}

fn of_git(folder: &Path) -> Option<String> {
    // A folder inside another repository is not that repository.
    if !folder.join(".git").exists() {
        return None;
    }
    let mut git = Command::new("git");
    let output = git.current_dir(folder).args(["rev-parse", "HEAD"]).output();
    let output = output.ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}
