//! Tells the program of which commit it is, for `quizbot --version`.

#[path = "build/commit.rs"]
mod commit;

use std::env;
use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-env-changed=BUILD_COMMIT");
    // While it is worked on, each commit would build everything anew.
    let commit = if env::var("PROFILE").as_deref() == Ok("release") {
        for path in ["HEAD", "logs/HEAD"] {
            if let Some(path) = git_path(path) {
                println!("cargo::rerun-if-changed={path}");
            }
        }
        commit::commit(Path::new("."), env::var("BUILD_COMMIT").ok())
            .unwrap_or_else(|| "commit unknown".to_owned())
    } else {
        "development build".to_owned()
    };
    let version = env::var("CARGO_PKG_VERSION").unwrap_or_default();
    println!("cargo::rustc-env=BUILD_VERSION={version} ({commit})");
}

/// Where git keeps a file of the repository, if it is there.
fn git_path(name: &str) -> Option<String> {
    let output = Command::new("git")
        .args(["rev-parse", "--git-path", name])
        .output();
    let output = output.ok().filter(|output| output.status.success())?;
    let path = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    Path::new(&path).exists().then_some(path)
}
