//! Loads banks from files. The only module that touches the file system.

#![expect(clippy::disallowed_methods, reason = "this is where banks are read")]

mod file;
mod ids;
mod pictures;
#[cfg(test)]
mod tests;

pub use file::{Origin, can_hold_pictures, parse_file, parse_file_with_pictures};

use file::{lower_case, parse, too_large};
use ids::{name_by_folders, refuse_equal_ids};
use pictures::Beside;

use super::archive::is_archive;
use super::bounds;
use super::diagnostic::{Diagnostic, Level};
use super::format::Format;
use super::limits::Limits;
use super::packed::{Pictures, is_packed_name};
use super::picture::PictureFault;
use super::picture_path::type_of_extension;
use quiz_engine::question::Bank;
use std::collections::HashSet;
use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use walkdir::{DirEntry, WalkDir};

/// How many threads read files. More do not help when the files are cached.
const READERS: usize = 2;

/// Everything that was found at the given paths.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The banks, in the order of their files. No two have the same id.
    pub banks: Vec<Arc<Bank>>,
    /// Every file that was read, in the same order.
    pub files: Vec<FileReport>,
    /// Whether several files or a folder were asked for.
    pub many: bool,
}

/// The result of reading one file.
#[derive(Debug)]
pub struct FileReport {
    /// As the caller named it, or as it was found below a named folder.
    pub path: PathBuf,
    /// `None`: it is not a bank.
    pub format: Option<&'static Format>,
    /// `None`: no question was accepted.
    pub bank: Option<Arc<Bank>>,
    /// How many questions were refused.
    pub refused: usize,
    /// All diagnostics about the file.
    pub diagnostics: Vec<Diagnostic>,
    /// The text that the diagnostics refer to: the file's, or the one that a package was unpacked
    /// into. Empty if the file could not be read, and below a folder if it has no diagnostic and no
    /// image.
    pub text: Box<str>,
    /// The name under which `text` alone is read as the same bank: the file's, but with a text
    /// extension for a package.
    pub text_path: PathBuf,
    /// The questions' pictures that are inside the file, by the names that the questions have for
    /// them. Empty below a folder: [`load_picture`] reads them when they are sent.
    pub pictures: Pictures,
}

impl FileReport {
    /// How many questions were accepted.
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
            pictures: Pictures::new(),
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

/// A path that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}", path.display())]
pub struct LoadError {
    /// As it was given.
    pub path: PathBuf,
    source: std::io::Error,
}

/// Loads every bank below a folder. Files in no known format are listed without a bank.
pub fn load_folder(folder: &Path, limits: &Limits) -> Result<Loaded, LoadError> {
    load_folder_by(folder, limits, READERS)
}

/// The same with this many threads. The result does not depend on it.
pub fn load_folder_by(folder: &Path, limits: &Limits, readers: usize) -> Result<Loaded, LoadError> {
    load(&[folder.to_owned()], limits, readers)
}

/// Loads files and folders in the order of their names. A named file must be a bank. Hidden files
/// and pictures below a folder are skipped.
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
    /// The path below the named folder, or the whole path of a named file.
    below: PathBuf,
    origin: Origin,
    /// Why it cannot be read, if that is already known.
    unreadable: Option<String>,
}

fn files_below(folder: &Path) -> Vec<Wanted> {
    let visible = |entry: &DirEntry| entry.depth() == 0 || !is_passed_over(entry.file_name());
    let walk = WalkDir::new(folder).follow_links(true).sort_by_file_name();
    let mut wanted = Vec::new();
    for entry in walk.into_iter().filter_entry(visible) {
        match entry {
            // Pictures are read only if a question names them.
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

/// Whether it is a hidden file or an editor's copy of a file.
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
    /// Whether the bank has an `id`.
    has_own_id: bool,
}

/// Reads the files on several threads. Each takes the next unread file.
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
    report.pictures.clear();
    ReadFile { report, has_own_id }
}

fn read_report(wanted: &Wanted, limits: &Limits) -> FileReport {
    let bytes = match &wanted.unreadable {
        Some(reason) => Err(reason.clone()),
        None => read_bytes(&wanted.path).map_err(|error| error.to_string()),
    };
    let reason = match bytes {
        Ok(Some(bytes)) => {
            let folder = wanted.path.parent().unwrap_or(Path::new(""));
            let beside = Beside::Folder(folder);
            return parse(wanted.path.clone(), bytes, wanted.origin, limits, beside);
        }
        Ok(None) => return too_large(wanted.path.clone()),
        Err(reason) => reason,
    };
    let mut report = FileReport::new(wanted.path.clone());
    report.error("unreadable", format!("the file cannot be read: {reason}"));
    report
}

/// Reads a picture of a bank's question. `bank` is the path of the bank's file.
///
/// # Errors
/// If the path leaves the bank's folder, or is not a picture that can be sent.
pub fn load_picture(bank: &Path, path: &str) -> Result<Vec<u8>, PictureFault> {
    let beside = pictures::read(bank.parent().unwrap_or(bank), path);
    if beside.is_ok() || !is_packed_name(path) {
        return beside;
    }
    let bytes = read_bytes(bank).ok().flatten().unwrap_or_default();
    let path_of_bank = bank.to_owned();
    let report = parse(
        path_of_bank,
        bytes,
        Origin::Found,
        &Limits::NONE,
        Beside::Nothing,
    );
    match report.pictures.get(path) {
        Some(bytes) => Ok(bytes.to_vec()),
        None => Err(pictures::missing(path)),
    }
}

/// The bytes of a file. `None` if it is over the limit.
fn read_bytes(path: &Path) -> std::io::Result<Option<Vec<u8>>> {
    // A pipe is not opened, because that would wait for a writer.
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
    // It may have grown in the meantime.
    file.take(most).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

fn is_picture(path: &Path) -> bool {
    let name = path.to_string_lossy();
    let is_drawing = || lower_case(path.extension()) == "svg";
    type_of_extension(&name).is_some() || is_drawing()
}
