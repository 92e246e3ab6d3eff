//! Sets `BUILD_VERSION`, the version and the commit that `quizbot --version` shows, and writes the
//! texts of all languages as code, with the arguments that each takes.

#[path = "build/commit.rs"]
mod commit;
#[path = "build/texts.rs"]
mod texts;

use std::env;
use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-env-changed=BUILD_COMMIT");
    if let Err(fault) = write_texts() {
        // Cargo prints it without the backtrace of a panic.
        println!("cargo::error={fault}");
    }
    // A development build leaves the commit out: with it, every commit would cause a rebuild.
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

#[allow(clippy::disallowed_methods, reason = "a build writes what it makes")]
fn write_texts() -> Result<(), String> {
    let variable = |name| env::var_os(name).ok_or_else(|| format!("{name} is not set"));
    let folder = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("locales");
    let file = Path::new(&variable("OUT_DIR")?).join("texts.rs");
    let code = texts::code(&folder)?;
    std::fs::write(file, code).map_err(|error| error.to_string())
}

/// Returns the path of a file in git's folder; `None` if there is no such file.
fn git_path(name: &str) -> Option<String> {
    let output = Command::new("git")
        .args(["rev-parse", "--git-path", name])
        .output();
    let output = output.ok().filter(|output| output.status.success())?;
    let path = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    Path::new(&path).exists().then_some(path)
}
