//! Checks the boundaries of `docs/architecture.md` on the syntax of all crates, and the length of
//! files.

mod cycles;
mod rooms;
mod source;
mod waits;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use self::cycles::{Cycle, cycles};
use self::source::Crate;
use self::waits::{Scope, endless_waits};

/// The most lines of a file; unit tests are not counted.
const MAX_LINES: usize = 600;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns a file's path from the repository's root.
fn shown(file: &Path) -> String {
    let file = file.strip_prefix(root()).unwrap_or(file);
    file.display().to_string()
}

/// Every crate of the workspace, read once for all tests.
static CRATES: LazyLock<Vec<Crate>> = LazyLock::new(|| {
    let mut crates = vec![Crate::read("quizbot", &root().join("src/lib.rs"))];
    let mut folders: Vec<_> = fs::read_dir(root().join("crates"))
        .expect("the workspace has crates")
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    folders.sort();
    for folder in folders {
        let name = folder.file_name().expect("a name").to_string_lossy();
        let root = folder.join("src/lib.rs");
        crates.push(Crate::read(&name.replace('-', "_"), &root));
    }
    assert!(crates.len() > 3, "the crates were not found");
    crates
});

fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
            .flatten()
        {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a text file");
    match text.find("\nmod tests {") {
        Some(tests) => text[..tests].to_owned(),
        None => text,
    }
}

#[test]
fn rooms_name_only_what_they_may() {
    let faults: Vec<_> = CRATES.iter().flat_map(rooms::faults).collect();
    assert!(
        faults.is_empty(),
        "against the rules of docs/architecture.md:\n{}",
        faults.join("\n")
    );
}

#[test]
fn sibling_modules_form_no_cycle() {
    let found: Vec<_> = CRATES.iter().flat_map(cycles).collect();
    let shown: Vec<_> = found.iter().map(Cycle::to_string).collect();
    assert!(found.is_empty(), "{}", shown.join("\n"));
}

#[test]
fn every_wait_in_a_test_has_a_deadline() {
    let tests = |path: &PathBuf| path.ends_with("tests.rs") || path.iter().any(|at| at == "tests");
    let files = [rust_files("src"), rust_files("crates"), rust_files("tests")];
    let mut faults = Vec::new();
    for file in files.concat() {
        if file.starts_with(root().join("src/store")) {
            // The wait for a receipt lasts as long as the disk takes.
            continue;
        }
        let inside = file.strip_prefix(root()).expect("it is in the repository");
        let scope = match tests(&inside.to_owned()) {
            true => Scope::WholeFile,
            false => Scope::TestModules,
        };
        let text = fs::read_to_string(&file).expect("a text file");
        let waits = endless_waits(&file, &text, scope).into_iter();
        faults.extend(waits.map(|wait| format!("{}:{wait}", shown(&file))));
    }
    assert!(
        faults.is_empty(),
        "wrap these in `within` or `eventually` of discord_sandbox::wait, which have a deadline:\n{}",
        faults.join("\n")
    );
}

#[test]
fn no_file_grows_too_long() {
    let files = [rust_files("src"), rust_files("crates"), rust_files("tests")].concat();
    let long: Vec<_> = files
        .into_iter()
        .filter(|path| !path.ends_with("tests.rs"))
        .map(|path| (code(&path).lines().count(), path))
        .filter(|(lines, _)| *lines > MAX_LINES)
        .collect();
    assert!(long.is_empty(), "to be split: {long:?}");
    let main = code(&root().join("src/main.rs")).lines().count();
    assert!(main < 20, "main.rs has {main} lines");
}

/// Writes these files and reads them as a crate.
fn sample(files: &[(&str, &str)]) -> Crate {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().expect("a file is in a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }
    Crate::read("sample", &folder.path().join("lib.rs"))
}

fn named_in(sample: &Crate, module: &str) -> Vec<String> {
    let at = (0..sample.modules.len()).find(|at| sample.full_path(*at) == module);
    let at = at.unwrap_or_else(|| panic!("there is no module {module}"));
    let mut named: Vec<_> = sample.named_by(at).into_iter().collect();
    named.sort_by_key(|named| named.line);
    named.into_iter().map(|named| named.path).collect()
}

#[test]
fn every_way_to_name_a_module_is_found() {
    let sample = sample(&[
        ("lib.rs", "mod a; mod b; pub use b::inner::Deep;"),
        (
            "b.rs",
            "pub mod inner { pub struct Deep; pub fn work() {} }",
        ),
        (
            "a.rs",
            "use crate::{b::{self, inner as renamed}, Deep};
             use std::fs;
             fn called() { renamed::work() }
             fn typed(deep: super::b::inner::Deep) {}
             fn in_macro() { println!(\"{:?}\", crate::b::inner::work()) }
             fn in_function() { use super::b::inner::*; }
             fn other_crate() { fs::read(\"x\"); ::serde::de::value() }
             #[cfg(test)] mod tests { use crate::b::only_for_tests; }",
        ),
    ]);
    let named = named_in(&sample, "sample::a");
    let expected = [
        "sample::b",
        "sample::b::inner",
        "sample::Deep",
        "sample::b::inner::Deep",
        "std::fs",
        "sample::a::renamed::work",
        "sample::b::inner::work",
        "sample::b::inner::Deep",
        "sample::b::inner::work",
        "sample::b::inner",
        "sample::a::fs::read",
        "std::fs::read",
        "serde::de::value",
    ];
    assert_eq!(named, expected);
}

#[test]
fn a_cycle_is_found_through_a_re_export_and_through_children() {
    let sample = sample(&[
        ("lib.rs", "mod a; mod b; mod c; pub use c::Shown;"),
        ("a.rs", "mod deep; use crate::b::Thing;"),
        ("a/deep.rs", "pub struct Deepest;"),
        ("b.rs", "use crate::Shown; pub struct Thing;"),
        (
            "c.rs",
            "pub struct Shown; fn back() { crate::a::deep::go() }",
        ),
    ]);
    let found: Vec<_> = cycles(&sample).iter().map(Cycle::to_string).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("a cycle of 3 modules:\n  sample::a -> sample::b ("));
}

#[test]
fn a_module_and_its_children_are_not_a_cycle() {
    let sample = sample(&[
        ("lib.rs", "mod a; mod b;"),
        (
            "a.rs",
            "mod deep; use deep::Deepest; use crate::b::Thing; pub struct Up;",
        ),
        ("a/deep.rs", "use super::Up; pub struct Deepest;"),
        ("b.rs", "pub struct Thing;"),
    ]);
    assert!(cycles(&sample).is_empty());
}

#[test]
fn a_wait_is_endless_unless_something_ends_it() {
    let endless = |body: &str| {
        let text = format!("async fn test() {{ {body} }}");
        endless_waits(Path::new("sample.rs"), &text, Scope::WholeFile)
    };
    let endless_ones = [
        ("rx.recv().await;", "recv().await"),
        ("watch.wait_for(|seen| *seen).await;", "wait_for().await"),
        ("join!(rx.changed().await, other());", "changed().await"),
        ("let task = tokio::spawn(work()); task.await;", "task.await"),
        ("tokio::spawn(work()).await;", "a task.await"),
        ("let (go, gone) = channel(); gone.await;", "gone.await"),
        ("select! { _ = rx.recv() => {} }", "select! of recv()"),
        ("loop { look().await; }", "a loop that waits"),
        (
            "while !done() { thread::sleep(SHORT); }",
            "a loop that waits",
        ),
        (
            "let hung = thread::spawn(work); hung.join();",
            "join() blocks",
        ),
        ("Command::new(\"x\").arg(1).status();", "status() blocks"),
        (
            "let later = async { rx.recv().await }; spawn(later);",
            "recv().await",
        ),
    ];
    for (body, what) in endless_ones {
        assert_eq!(endless(body), [format!("1: {what}")], "{body}");
    }
    let ending_ones = [
        "within(PATIENCE, \"it\", rx.recv()).await;",
        "within(PATIENCE, \"it\", async { loop { rx.recv().await; } }).await;",
        "let reached = watch.wait_for(|n| *n > 1); timeout(PATIENCE, reached).await;",
        "let looking = async { rx.recv().await }; within(PATIENCE, \"it\", looking).await;",
        "let reply = ana.press(&question, \"B\"); reply.await;",
        "channel.wait_for(\"Final standings\").await;",
        "select! { _ = rx.recv() => {} _ = sleep(SHORT) => {} }",
        "while began.elapsed() < PATIENCE { thread::sleep(SHORT); }",
        "for one in all { one.press().await; }",
        "fn shown() { names.join(\", \"); response.status(); }",
    ];
    for body in ending_ones {
        assert!(endless(body).is_empty(), "{body}: {:?}", endless(body));
    }
}

/// Returns the rooms and features in the page on architecture, as paths without extension.
fn rooms(page: &str) -> Vec<String> {
    let table = page.split("## The tree").nth(1).unwrap_or_default();
    let table = table.split("\n## ").next().unwrap_or_default();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `"));
    let named = rows.flat_map(|row| row.split('`').step_by(2).enumerate());
    let rooms = named.filter(|(nth, name)| *nth == 0 || name.starts_with("src/"));
    let mut rooms: Vec<_> = rooms
        .map(|(_, name)| name.trim_end_matches(".rs").to_owned())
        .collect();
    let features = page
        .lines()
        .find_map(|line| line.strip_prefix("Features: "));
    let features = features
        .unwrap_or_default()
        .trim_end_matches('.')
        .split(", ");
    rooms.extend(features.map(|feature| format!("src/bot/{feature}")));
    rooms
}

/// The files that need no row.
const ROOTS: [&str; 3] = ["src/lib.rs", "src/main.rs", "src/bot/tests.rs"];

#[test]
fn the_page_on_architecture_and_the_tree_agree() {
    let page = fs::read_to_string(root().join("docs/architecture.md")).expect("the page");
    let rooms = rooms(&page);
    assert!(rooms.len() > 30, "{rooms:?}");
    let there =
        |room: &&String| root().join(room).is_dir() || root().join(format!("{room}.rs")).is_file();
    let gone: Vec<_> = rooms.iter().filter(|room| !there(room)).collect();
    assert!(
        gone.is_empty(),
        "on the page, but not in the tree: {gone:?}"
    );
    let files = ["src", "crates", "tests", "benches"]
        .map(rust_files)
        .concat();
    let unknown: Vec<_> = files
        .iter()
        .map(|file| shown(file))
        .filter(|file| {
            // The folder of the features: each file has a row.
            let is_in = |room: &String| match file.strip_prefix(room) {
                Some(".rs") => true,
                Some(rest) => room != "src/bot" && rest.starts_with('/'),
                None => false,
            };
            !ROOTS.contains(&file.as_str()) && !rooms.iter().any(is_in)
        })
        .collect();
    assert!(
        unknown.is_empty(),
        "in the tree, but not on the page: {unknown:?}"
    );
}
