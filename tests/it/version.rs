//! `quizbot --version`, and the source of its commit.

use crate::command::{outcome, quizbot};
use std::fs;
use std::path::Path;
use std::process::Command;

#[path = "../../build/commit.rs"]
mod built;

use built::commit;

fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut git = Command::new("git");
    git.current_dir(folder)
        .args(["-c", "user.name=a", "-c", "user.email=a@example.org"])
        .args(arguments)
        .env_remove("GIT_DIR");
    let (code, stdout, stderr) = outcome(&mut git);
    assert_eq!(code, Some(0), "{stderr}");
    stdout
}

#[test]
fn the_version_has_the_commit_or_says_that_it_is_a_development_build() {
    let (code, stdout, _) = outcome(quizbot().arg("--version"));
    assert_eq!(code, Some(0));
    let of = stdout
        .trim_end()
        .strip_prefix(concat!("quizbot ", env!("CARGO_PKG_VERSION"), " ("))
        .and_then(|rest| rest.strip_suffix(')'))
        .expect("a version and where it is from");
    let is_commit = of.len() == 12 && of.bytes().all(|byte| byte.is_ascii_hexdigit());
    let known = if cfg!(debug_assertions) {
        of == "development build"
    } else {
        is_commit || of == "commit unknown"
    };
    assert!(known, "{stdout}");
}

#[test]
fn the_commit_is_found_in_a_clone_an_archive_and_the_environment() {
    let folder = tempfile::tempdir().expect("a folder");
    let clone = folder.path().join("clone");
    fs::create_dir_all(clone.join("build")).expect("folders");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in [".gitattributes", "build/commit.txt"] {
        fs::copy(root.join(name), clone.join(name)).expect("copied");
    }
    assert_eq!(
        commit(&clone, None),
        None,
        "an archive that was not made by git"
    );
    git(&clone, &["init", "-q"]);
    git(&clone, &["add", "."]);
    git(&clone, &["commit", "-qm", "all"]);
    let whole = git(&clone, &["rev-parse", "HEAD"]);
    let short = Some(whole[..12].to_owned());
    assert_eq!(commit(&clone, None), short);
    let inside = clone.join("build");
    assert_eq!(
        commit(&inside, None),
        None,
        "a folder in another repository"
    );

    let archive = folder.path().join("archive.tar");
    git(
        &clone,
        &["archive", "-o", archive.to_str().expect("plain"), "HEAD"],
    );
    let unpacked = folder.path().join("unpacked");
    fs::create_dir(&unpacked).expect("a folder");
    let mut tar = Command::new("tar");
    let status = tar
        .arg("-xf")
        .arg(&archive)
        .arg("-C")
        .arg(&unpacked)
        .status();
    assert!(status.expect("tar is there").success());
    assert_eq!(commit(&unpacked, None), short);

    let given = "0123456789abcdef0123456789abcdef01234567".to_owned();
    assert_eq!(commit(&clone, Some(given)).as_deref(), Some("0123456789ab"));
    assert_eq!(commit(&clone, Some(String::new())), short);
}
