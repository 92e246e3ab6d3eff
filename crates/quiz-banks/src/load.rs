//! Banks from files. The only module of this room that touches the file system.

#![expect(clippy::disallowed_methods, reason = "this is where banks are read")]

mod pictures;

pub use pictures::load_picture;

use super::archive::is_archive;
use super::bounds;
use super::decode::decode;
use super::diagnostic::{Diagnostic, Findings, Level};
use super::format::{FORMATS, Format, is_yaml};
use super::identity;
use super::limits::Limits;
use super::package::{self, Opened, PACKAGES, Package, is_package_extension};
use super::picture_path::type_of_extension;
use super::unpacked::Unpacked;
use super::yaml::{self, FaultKind};
use super::yaml_items;
use quiz_engine::ids::BankId;
use quiz_engine::question::Bank;
use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use walkdir::{DirEntry, WalkDir};

/// How many threads read files; more find no more work on a disk that is already warm.
const READERS: usize = 2;

/// Everything that was found at some paths.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The banks, in the order of their files; no two with one id.
    pub banks: Vec<Arc<Bank>>,
    /// Every file that was looked at, in the same order.
    pub files: Vec<FileReport>,
    /// More than one file was asked for, or a folder.
    pub many: bool,
}

/// What came of one file.
#[derive(Debug)]
pub struct FileReport {
    /// As it was named, or as it was found below a folder that was.
    pub path: PathBuf,
    /// None: it is not a bank.
    pub format: Option<&'static Format>,
    /// None: nothing of it was taken.
    pub bank: Option<Arc<Bank>>,
    /// How many questions were not taken.
    pub refused: usize,
    /// Everything there is to say about it.
    pub diagnostics: Vec<Diagnostic>,
    /// The text that the diagnostics speak of: that of the file, or what a package was unpacked
    /// into. Empty if it could not be read; and below a folder where nothing is said of it and no
    /// question has an image.
    pub text: Box<str>,
    /// The name under which `text` by itself is read as the same bank: that of the file, with the
    /// extension of a text where it is a package.
    pub text_path: PathBuf,
}

impl FileReport {
    /// How many questions were taken.
    pub fn taken(&self) -> usize {
        self.bank.as_ref().map_or(0, |bank| bank.questions.len())
    }

    fn new(path: PathBuf) -> Self {
        Self {
            text_path: path.clone(),
            path,
            format: None,
            bank: None,
            refused: 0,
            diagnostics: Vec::new(),
            text: Box::default(),
        }
    }

    fn forget_unused_text(&mut self) {
        let shows_image = |bank: &Arc<Bank>| bank.questions.iter().any(|one| one.image.is_some());
        if self.diagnostics.is_empty() && !self.bank.as_ref().is_some_and(shows_image) {
            self.text = Box::default();
        }
    }

    fn error(&mut self, code: &'static str, message: String) -> &mut Diagnostic {
        self.diagnostics
            .insert(0, Diagnostic::of_file(Level::Error, code, message));
        &mut self.diagnostics[0]
    }
}

/// A path that cannot be looked at.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}", path.display())]
pub struct LoadError {
    /// Which.
    pub path: PathBuf,
    source: std::io::Error,
}

/// Loads every bank below a folder. Files of no known format are listed without a bank.
pub fn load_folder(folder: &Path, limits: &Limits) -> Result<Loaded, LoadError> {
    load_folder_by(folder, limits, READERS)
}

/// The same with so many threads, which changes nothing but the time that it takes.
pub fn load_folder_by(folder: &Path, limits: &Limits, readers: usize) -> Result<Loaded, LoadError> {
    load(&[folder.to_owned()], limits, readers)
}

/// Loads files and folders in the order of their names. A file that is named itself must be a
/// bank; hidden files and pictures below a folder are passed over.
pub fn load_paths(paths: &[PathBuf], limits: &Limits) -> Result<Loaded, LoadError> {
    load(paths, limits, READERS)
}

fn load(paths: &[PathBuf], limits: &Limits, readers: usize) -> Result<Loaded, LoadError> {
    let mut wanted = Vec::new();
    let mut many = paths.len() > 1;
    for path in paths {
        let error = |source| LoadError {
            path: path.clone(),
            source,
        };
        if fs::metadata(path).map_err(error)?.is_dir() {
            fs::read_dir(path).map_err(error)?;
            wanted.extend(files_below(path));
            many = true;
        } else {
            wanted.push(Wanted {
                path: path.clone(),
                below: path.clone(),
                origin: Origin::Named,
                unreadable: None,
            });
        }
    }
    let mut seen = HashSet::new();
    wanted.retain(|file| seen.insert(fs::canonicalize(&file.path).unwrap_or(file.path.clone())));
    let mut files = read_all(&wanted, limits, readers);
    name_by_folders(&wanted, &mut files);
    let mut loaded = Loaded {
        banks: Vec::new(),
        files: files.into_iter().map(|file| file.report).collect(),
        many,
    };
    refuse_equal_ids(&mut loaded.files);
    loaded.banks = loaded
        .files
        .iter()
        .filter_map(|file| file.bank.clone())
        .collect();
    Ok(loaded)
}

/// A file to read.
struct Wanted {
    path: PathBuf,
    /// Below the folder that was named; the whole path of a file that was.
    below: PathBuf,
    origin: Origin,
    /// Why it is known already that it cannot be read.
    unreadable: Option<String>,
}

fn files_below(folder: &Path) -> Vec<Wanted> {
    let visible = |entry: &DirEntry| entry.depth() == 0 || !is_passed_over(entry.file_name());
    let walk = WalkDir::new(folder).follow_links(true).sort_by_file_name();
    let mut wanted = Vec::new();
    for entry in walk.into_iter().filter_entry(visible) {
        match entry {
            // Pictures lie beside banks, and are looked at where a question names them.
            Ok(entry) if is_picture(entry.path()) => {}
            Ok(entry) if entry.file_type().is_file() => wanted.push(Wanted {
                below: entry
                    .path()
                    .strip_prefix(folder)
                    .unwrap_or(entry.path())
                    .to_owned(),
                path: entry.into_path(),
                origin: Origin::Found,
                unreadable: None,
            }),
            Ok(_) => {}
            Err(error) => wanted.push(Wanted {
                path: error.path().unwrap_or(folder).to_owned(),
                below: PathBuf::new(),
                origin: Origin::Found,
                unreadable: Some(error.to_string()),
            }),
        }
    }
    wanted
}

/// Hidden files, and the copies that editors keep beside a file.
fn is_passed_over(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let lower = name.to_lowercase();
    let ends = ["~", ".bak", ".swp", ".swo", ".orig", ".tmp"];
    name.starts_with('.')
        || ends.iter().any(|end| lower.ends_with(end))
        || (name.starts_with('#') && name.ends_with('#'))
}

/// A file that was read.
struct ReadFile {
    report: FileReport,
    /// Whether the bank names itself.
    has_own_id: bool,
}

/// Reads the files on several threads, each taking the next that nobody has.
fn read_all(wanted: &[Wanted], limits: &Limits, readers: usize) -> Vec<ReadFile> {
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            match wanted.get(at) {
                Some(file) => done.push((at, read(file, limits))),
                None => return done,
            }
        }
    };
    let mut reports = if wanted.len() < 2 || readers < 2 {
        take()
    } else {
        std::thread::scope(|scope| {
            let others: Vec<_> = (1..readers).map(|_| scope.spawn(take)).collect();
            let mut reports = take();
            for other in others {
                match other.join() {
                    Ok(more) => reports.extend(more),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            reports
        })
    };
    reports.sort_unstable_by_key(|(at, _)| *at);
    reports.into_iter().map(|(_, report)| report).collect()
}

fn read(wanted: &Wanted, limits: &Limits) -> ReadFile {
    let mut report = read_report(wanted, limits);
    let names_itself = |line: &str| line.starts_with("id:");
    let has_own_id = report.format.is_some_and(|format| format.name == "native")
        && report.text.lines().any(names_itself);
    report.forget_unused_text();
    ReadFile { report, has_own_id }
}

fn read_report(wanted: &Wanted, limits: &Limits) -> FileReport {
    let bytes = match &wanted.unreadable {
        Some(reason) => Err(reason.clone()),
        None => read_bytes(&wanted.path).map_err(|error| error.to_string()),
    };
    let reason = match bytes {
        Ok(Some(bytes)) => {
            let mut report = parse(wanted.path.clone(), bytes, wanted.origin, limits);
            pictures::check(&mut report, wanted.path.parent());
            return report;
        }
        Ok(None) => return too_large(wanted.path.clone()),
        Err(reason) => reason,
    };
    let mut report = FileReport::new(wanted.path.clone());
    report.error("unreadable", format!("the file cannot be read: {reason}"));
    report
}

/// Whether a file must be a bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Somebody named it, so it is an error if it is no bank.
    Named,
    /// It lies in a folder of banks, where other files may lie too.
    Found,
}

/// Reads a bank from the bytes of a file and its name, whatever kind of file it is, without
/// touching the disk: a text, or a package, which is unpacked into one.
/// Pictures that are files beside it are not there.
///
/// ```
/// use quiz_banks::limits::Limits;
/// use quiz_banks::load::{Origin, parse_file};
///
/// let text = "What is 2+2?\nA) 3\nB) 4\nANSWER: B\n";
/// let report = parse_file("sums.txt".into(), text.into(), Origin::Named, &Limits::DISCORD);
/// assert_eq!(report.format.map(|format| format.name), Some("aiken"));
/// assert_eq!((report.taken(), report.refused), (1, 0));
/// ```
pub fn parse_file(path: PathBuf, bytes: Vec<u8>, origin: Origin, limits: &Limits) -> FileReport {
    let mut report = parse(path, bytes, origin, limits);
    pictures::check(&mut report, None);
    report
}

fn parse(path: PathBuf, bytes: Vec<u8>, origin: Origin, limits: &Limits) -> FileReport {
    let report = FileReport::new(path);
    let extension = lower_case(report.path.extension());
    match package::open(bytes) {
        Opened::Bank(package, unpacked) => read_package(report, package, unpacked, limits),
        Opened::Other(bytes) => parse_text_file(report, &extension, bytes, origin, limits),
        // Pictures and archives may lie in a folder of banks; what is named like one is one.
        Opened::Not(_) if origin == Origin::Found && !is_bank_extension(&extension) => report,
        Opened::Not(fault) => {
            let mut report = report;
            report.error(fault.code, fault.message).help(fault.help);
            report
        }
    }
}

fn read_package(
    mut report: FileReport,
    package: &'static Package,
    unpacked: Unpacked,
    limits: &Limits,
) -> FileReport {
    let parsed = package.parse(&unpacked, &stem(&report.path), limits);
    report.format = Some(&package.format);
    report.bank = parsed.bank.map(Arc::new);
    report.refused = parsed.refused;
    report.diagnostics = parsed.diagnostics;
    if report.bank.is_none() && report.diagnostics.is_empty() {
        let message = "the file holds no question".to_owned();
        report
            .error("no-questions", message)
            .help("docs/banks.md shows what is read");
    }
    report.text_path.set_extension(package.text_extension);
    report.text = unpacked.text.into_boxed_str();
    report
}

fn parse_text_file(
    mut report: FileReport,
    extension: &str,
    bytes: Vec<u8>,
    origin: Origin,
    limits: &Limits,
) -> FileReport {
    if bytes.len() as u64 > bounds::FILE_BYTES {
        return too_large(report.path);
    }
    let text = match decode(bytes) {
        Ok(text) => text,
        Err(_) if origin == Origin::Found && !is_bank_extension(extension) => return report,
        Err(no_text) => {
            let mut findings = Findings::new(&no_text.shown);
            let end = no_text.shown[no_text.at..].chars().next();
            let span = no_text.at..no_text.at + end.map_or(0, char::len_utf8);
            findings
                .error("encoding", span, no_text.message)
                .help(no_text.help);
            report.diagnostics = findings.finish();
            report.text = no_text.shown.into_boxed_str();
            return report;
        }
    };
    parse_text(&mut report, extension, &text, origin, limits);
    report.text = text.into_boxed_str();
    report
}

fn parse_text(
    report: &mut FileReport,
    extension: &str,
    text: &str,
    origin: Origin,
    limits: &Limits,
) {
    let named = origin == Origin::Named;
    match Format::of(text, extension) {
        Some(format) => {
            let parsed = format.parse(text, &stem(&report.path), limits);
            if parsed.bank.is_none() && parsed.refused == 0 && parsed.diagnostics.is_empty() {
                // It only speaks of such a bank, as a page about the format does.
                if named {
                    let message =
                        format!("the file looks like {}, but holds no question", format.name);
                    report
                        .error("no-questions", message)
                        .help("docs/banks.md shows how each format writes them");
                }
                return;
            }
            report.format = Some(format);
            report.bank = parsed.bank.map(Arc::new);
            report.refused = parsed.refused;
            report.diagnostics = parsed.diagnostics;
        }
        None if named => {
            let packages = PACKAGES.iter().map(|package| package.format.name);
            let known = FORMATS.iter().map(|format| format.name).chain(packages);
            let known: Vec<_> = known.collect();
            let (message, help) = match foreign(text) {
                Some((what, help)) => (
                    format!("this is {what}, which is not read"),
                    help.to_owned(),
                ),
                None => (
                    "the file is in no format that is understood".to_owned(),
                    format!(
                        "the formats are {}; docs/banks.md shows each",
                        known.join(", ")
                    ),
                ),
            };
            report.error("unknown-format", message).help(help);
        }
        None if matches!(extension, "csv" | "tsv") => {
            let message =
                "this table is not read: nothing tells which column asks and which answers";
            let mut one = Diagnostic::of_file(Level::Warning, "unknown-format", message);
            one.help("name the columns in the first row: question, option a, option b, correct");
            report.diagnostics.push(one);
        }
        None if is_yaml(extension) => report.diagnostics = broken_yaml(text),
        None => {}
    }
}

/// What a text is in no format that is understood, if it shows, and what to do with it.
fn foreign(text: &str) -> Option<(&'static str, &'static str)> {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let near = &start[..start.floor_char_boundary(4096)];
    let has = |words: &str| near.contains(words);
    if !start.starts_with(['<', '\\']) {
        return None;
    }
    if has("<questestinterop") || has("<assessmentItem") || has("<qti-") {
        Some(("QTI", "export the questions as CSV, GIFT or Aiken"))
    } else if has("\\documentclass") || has("\\begin{") {
        Some(("LaTeX", "write the questions as docs/banks.md shows"))
    } else if has("<html") || has("<!DOCTYPE html") || has("<!doctype html") {
        Some(("a web page", "save the questions as text, not the page"))
    } else if has("<?xml") {
        Some(("XML", "export the questions as CSV, GIFT or Aiken"))
    } else {
        None
    }
}

/// Nobody can tell what a file was to be that says it is YAML and is not, so it is not passed
/// over in silence.
fn broken_yaml(text: &str) -> Vec<Diagnostic> {
    let mut findings = Findings::new(text);
    if let Err(fault) = yaml::parse(text)
        && fault.kind != FaultKind::Unfit
    {
        let message = format!(
            "this file is no YAML, so it cannot be a bank: {}",
            fault.message
        );
        let help = yaml_items::help(&fault, text, fault.span.start);
        findings.warning("yaml", fault.span, message).help(help);
    }
    findings.finish()
}

fn too_large(path: PathBuf) -> FileReport {
    let mut report = FileReport::new(path);
    let (text, archive) = (bounds::FILE_BYTES >> 20, bounds::UNPACKED_BYTES >> 20);
    let message = format!("the file is over {text} MiB, or over {archive} MiB as an archive");
    report
        .error("too-large", message)
        .help("split it into several banks");
    report
}

/// The bytes of a file; none of one over the limit.
fn read_bytes(path: &Path) -> std::io::Result<Option<Vec<u8>>> {
    // A pipe is not even opened, for that would wait for whoever writes into it.
    let about = fs::metadata(path)?;
    if !about.is_file() {
        return Err(std::io::Error::other(
            "it is a device, a pipe or a socket, not a file",
        ));
    }
    let mut file = fs::File::open(path)?;
    let mut bytes = Vec::new();
    file.by_ref().take(4).read_to_end(&mut bytes)?;
    let most = match is_archive(&bytes) {
        true => bounds::UNPACKED_BYTES,
        false => bounds::FILE_BYTES,
    };
    if about.len() > most {
        return Ok(None);
    }
    // It may grow meanwhile.
    file.take(most).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// Files of one name in different folders are told apart by their folders, so that none of them is
/// taken for another.
fn name_by_folders(wanted: &[Wanted], files: &mut [ReadFile]) {
    let mut by_id: HashMap<BankId, Vec<usize>> = HashMap::new();
    for (at, file) in files.iter().enumerate() {
        if let Some(bank) = &file.report.bank {
            by_id.entry(bank.id.clone()).or_default().push(at);
        }
    }
    for (id, places) in by_id.into_iter().filter(|(_, places)| places.len() > 1) {
        for at in places {
            let file = &mut files[at];
            let Some(bank) = file.report.bank.take_if(|_| !file.has_own_id) else {
                continue;
            };
            let below = wanted[at].below.with_extension("");
            let named = identity::bank_id(&below.to_string_lossy());
            if named == id {
                file.report.bank = Some(bank);
                continue;
            }
            let message = format!(
                "another file has this name, so the id of the bank is \"{named}\", by its folder"
            );
            file.report
                .diagnostics
                .push(Diagnostic::of_file(Level::Note, "same-bank-id", message));
            file.report.bank = Some(Arc::new(identity::renamed(&bank, named)));
        }
    }
}

/// Two files with one id: nobody can tell which is meant, so neither is taken.
fn refuse_equal_ids(files: &mut [FileReport]) {
    let mut by_id: HashMap<BankId, Vec<usize>> = HashMap::new();
    for (at, file) in files.iter().enumerate() {
        if let Some(bank) = &file.bank {
            by_id.entry(bank.id.clone()).or_default().push(at);
        }
    }
    for (id, places) in by_id.into_iter().filter(|(_, places)| places.len() > 1) {
        for &at in &places {
            let others: Vec<_> = places
                .iter()
                .filter(|&&other| other != at)
                .map(|&other| files[other].path.display().to_string())
                .collect();
            let file = &mut files[at];
            file.refused += file.taken();
            file.bank = None;
            let others = others.join(" and ");
            file.error(
                "same-bank-id",
                format!("the id \"{id}\" is that of {others} too"),
            )
            .help("rename one of the files, or give one an id of its own");
        }
    }
}

fn is_picture(path: &Path) -> bool {
    let name = path.to_string_lossy();
    let is_drawing = || lower_case(path.extension()) == "svg";
    type_of_extension(&name).is_some() || is_drawing()
}

/// Whether a file with this extension is meant to be a bank, so that one which cannot be read is
/// told.
fn is_bank_extension(extension: &str) -> bool {
    is_package_extension(extension)
        || matches!(
            extension,
            "md" | "markdown" | "yaml" | "yml" | "txt" | "json" | "csv" | "tsv" | "aiken" | "xml"
        )
}

fn lower_case(name: Option<&OsStr>) -> String {
    name.map(|name| name.to_string_lossy().to_lowercase())
        .unwrap_or_default()
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BANK: &str = "title: T\nquestions:\n  - {prompt: P, answer: true, explanation: E}\n";

    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a parent")).expect("made");
            fs::write(path, bytes).expect("written");
        }
        folder
    }

    /// A line a file: name, format, questions taken and refused, codes.
    fn outline(loaded: &Loaded, root: &Path) -> String {
        let mut lines = Vec::new();
        for file in &loaded.files {
            let name = file.path.strip_prefix(root).expect("below").display();
            let format = file.format.map_or("not a bank", |format| format.name);
            let said: Vec<_> = file
                .diagnostics
                .iter()
                .map(|one| {
                    let message = one.message.replace(&*root.to_string_lossy(), "");
                    format!("{} {message}", one.code)
                })
                .collect();
            let (taken, refused) = (file.taken(), file.refused);
            let line = format!("{name}: {format} {taken}/{refused} {}", said.join("; "));
            lines.push(line.trim_end().to_owned());
        }
        lines.join("\n")
    }

    #[test]
    fn a_folder_is_read_in_order_and_every_file_is_accounted_for() {
        let with_mark = format!("\u{feff}{}", BANK.replace('\n', "\r\n"));
        let folder = folder(&[
            ("z.yaml", BANK.as_bytes()),
            ("a/same.yaml", BANK.as_bytes()),
            ("b/same.yml", BANK.as_bytes()),
            ("mark.yaml", with_mark.as_bytes()),
            ("utf16.md", b"\xFF\xFEa\0"),
            ("latin.md", b"caf\xE9"),
            ("nul.txt", b"a\0b"),
            ("picture.png", b"\x89PNG\0"),
            (".hidden.yaml", BANK.as_bytes()),
            (".git/x.yaml", BANK.as_bytes()),
            ("README.md", b"# Words\n"),
            ("empty.yaml", b""),
        ]);
        let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
        insta::assert_snapshot!(outline(&loaded, folder.path()), @r#"
        README.md: not a bank 0/0
        a/same.yaml: native 1/0 same-bank-id another file has this name, so the id of the bank is "a-same", by its folder
        b/same.yml: native 1/0 same-bank-id another file has this name, so the id of the bank is "b-same", by its folder
        empty.yaml: not a bank 0/0
        latin.md: not a bank 0/0 encoding the file is not UTF-8: the byte 0xE9 is no character there; in Windows-1252 (Latin-1) it is "é"
        mark.yaml: native 1/0
        nul.txt: not a bank 0/0 encoding the file holds a NUL byte
        utf16.md: not a bank 0/0 encoding the file is UTF-16, not UTF-8
        z.yaml: native 1/0
        "#);
        let ids: Vec<_> = loaded.banks.iter().map(|bank| bank.id.as_str()).collect();
        assert_eq!(ids, ["a-same", "b-same", "mark", "z"]);
    }

    #[test]
    fn files_of_one_name_are_told_apart_by_their_folders_and_never_by_chance() {
        let own = format!("id: same\n{BANK}");
        let folder = folder(&[
            ("same.yaml", BANK.as_bytes()),
            ("a/same.yaml", BANK.as_bytes()),
            ("a/b/same.yaml", BANK.as_bytes()),
            ("c/own.yaml", own.as_bytes()),
            ("d/own.yaml", own.as_bytes()),
            ("e/a/same.yaml~", BANK.as_bytes()),
            ("#same.yaml#", BANK.as_bytes()),
            ("same.yaml.bak", BANK.as_bytes()),
            ("same.yaml.orig", BANK.as_bytes()),
            ("same.yaml.swp", BANK.as_bytes()),
        ]);
        let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
        let ids: Vec<_> = loaded.banks.iter().map(|bank| bank.id.as_str()).collect();
        assert_eq!(ids, ["a-b-same", "a-same"]);
        assert_eq!(loaded.files.len(), 5);
        let question = &loaded.banks[0].questions[0];
        assert!(question.id.to_string().starts_with("a-b-same/"));
        // One that nobody named by its own is told apart, the others are refused.
        let refused = loaded.files.iter().filter(|file| file.refused > 0).count();
        assert_eq!(refused, 3);
    }

    #[test]
    fn a_table_in_a_folder_that_is_not_read_is_told() {
        let folder = folder(&[("people.csv", b"name,age\nAna,30\nBen,31\n")]);
        let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
        insta::assert_snapshot!(outline(&loaded, folder.path()), @"people.csv: not a bank 0/0 unknown-format this table is not read: nothing tells which column asks and which answers");
    }

    #[test]
    fn a_file_that_ought_to_be_yaml_and_is_none_is_told() {
        let folder = folder(&[
            ("broken.yaml", b"title: [oops\n"),
            ("Broken.YML", b"AUTHOR: Ana\nWhat: is it?: a\n"),
            ("documents.yaml", b"a: 1\n---\nb: [2]\n"),
            (
                "tagged.yaml",
                b"a: !Ref b\nc: !!python/name:d.e ''\nf: !!binary x\n",
            ),
            ("other.yaml", b"on: [push]\njobs: {a: &a b, c: *a}\n"),
            ("broken.md", b"title: [oops\n"),
        ]);
        let loaded = load_folder(folder.path(), &Limits::DISCORD).expect("it can be read");
        insta::assert_snapshot!(outline(&loaded, folder.path()), @r"
        Broken.YML: not a bank 0/0 yaml this file is no YAML, so it cannot be a bank: mapping values are not allowed in this context
        broken.md: not a bank 0/0
        broken.yaml: not a bank 0/0 yaml this file is no YAML, so it cannot be a bank: unclosed bracket '['
        documents.yaml: not a bank 0/0
        other.yaml: not a bank 0/0
        tagged.yaml: not a bank 0/0
        ");
        let places: Vec<_> = loaded
            .files
            .iter()
            .flat_map(|file| &file.diagnostics)
            .map(|one| (one.level, one.line, one.column))
            .collect();
        assert_eq!(places, [(Level::Warning, 2, 13), (Level::Warning, 1, 8)]);
    }

    #[test]
    fn a_named_file_must_be_a_bank() {
        let folder = folder(&[("words.md", b"# Words\n"), ("picture.png", b"\x89PNG\0")]);
        let paths = ["words.md", "picture.png", "./words.md"].map(|name| folder.path().join(name));
        let loaded = load_paths(&paths, &Limits::DISCORD).expect("they can be read");
        insta::assert_snapshot!(outline(&loaded, folder.path()), @r"
        words.md: not a bank 0/0 unknown-format the file is in no format that is understood
        picture.png: not a bank 0/0 encoding the file is a PNG picture, not text
        ");
    }

    #[test]
    fn a_path_that_is_not_there_is_an_error() {
        let error = load_folder(Path::new("/no/such/folder"), &Limits::DISCORD)
            .expect_err("it is not there");
        assert_eq!(error.to_string(), "cannot read /no/such/folder");
    }
}
