//! Pictures that banks name by path: found when a bank is loaded, and read when they are sent.
//!
//! A picture beside a bank must be inside the bank's folder, even after links are followed, and
//! within bounds. Only its head is read before it is sent. One inside the bank's file is named by
//! its content.

use super::FileReport;
use crate::bounds;
use crate::diagnostic::Findings;
use crate::lines::Places;
use crate::packed::Pictures;
use crate::picture::{PictureFault, check_head, too_many_bytes};
use crate::picture_path::{check_path, type_of_extension};
use percent_encoding::percent_decode_str;
use quiz_engine::question::{Bank, Question};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::Path;
use std::sync::Arc;

/// Where pictures are that are not inside a bank's file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Beside<'a> {
    /// Nowhere: the file is alone.
    Nothing,
    /// In the bank's folder.
    Folder(&'a Path),
    /// The caller has those with these names.
    Known(&'a [String]),
}

/// Pictures inside a bank's file.
#[derive(Debug, Default)]
pub(crate) struct Inside {
    pub(crate) pictures: Pictures,
    /// The names of pictures by their paths from the bank's own file, in an archive of both.
    pub(crate) paths: BTreeMap<String, Result<String, PictureFault>>,
}

/// Finds the pictures of one bank.
pub(super) struct Finder<'a> {
    pub(super) inside: &'a Inside,
    pub(super) beside: Beside<'a>,
}

impl Finder<'_> {
    /// The path under which a picture is read that a question names.
    pub(super) fn find(&self, path: &str) -> Result<String, PictureFault> {
        if self.inside.pictures.contains_key(path) {
            return Ok(path.to_owned());
        }
        if let Some(found) = self.inside.paths.get(path) {
            return found.clone();
        }
        match self.beside {
            Beside::Folder(folder) => look(folder, path)?,
            Beside::Known(names) if names.iter().any(|name| name == path) => {}
            Beside::Known(_) => return Err(missing(path)),
            Beside::Nothing if !self.is_alone() => return Err(missing(path)),
            Beside::Nothing => {
                return Err(PictureFault {
                    code: "picture-upload",
                    message: format!(
                        "the image \"{path}\" is beside the file, and was not uploaded with it"
                    ),
                    help: "upload a .zip of the bank's file and its pictures, or write the https:// address of the picture",
                });
            }
        }
        Ok(path.to_owned())
    }

    /// Whether there is no picture at all.
    fn is_alone(&self) -> bool {
        let inside = &self.inside;
        let is_empty = inside.pictures.is_empty() && inside.paths.is_empty();
        is_empty && matches!(self.beside, Beside::Nothing)
    }

    /// The same for a reference in Markdown or HTML, which may be anything.
    pub(super) fn find_reference(&self, reference: &str) -> Result<String, PictureFault> {
        let path = path_of(reference);
        match check_path(&path) {
            Ok(()) if !self.is_alone() => self.find(&path),
            _ => Err(missing(&path)),
        }
    }
}

/// The path that a reference means.
fn path_of(reference: &str) -> Cow<'_, str> {
    let path = reference
        .strip_prefix("@@PLUGINFILE@@/")
        .unwrap_or(reference);
    let path = path.strip_prefix("./").unwrap_or(path);
    percent_decode_str(path)
        .decode_utf8()
        .unwrap_or(Cow::Borrowed(path))
}

/// Reads a picture beside a bank.
pub(super) fn read(folder: &Path, path: &str) -> Result<Vec<u8>, PictureFault> {
    let file = open(folder, path)?;
    let mut bytes = Vec::new();
    // It may have grown since it was checked.
    (&file)
        .take(bounds::PICTURE_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > bounds::PICTURE_BYTES {
        return Err(too_many_bytes(path));
    }
    check_head(io::Cursor::new(&bytes), path, type_of_extension(path))?;
    Ok(bytes)
}

/// Refuses questions whose picture cannot be found or sent.
pub(super) fn check(report: &mut FileReport, finder: &Finder<'_>) {
    let Some(bank) = &mut report.bank else { return };
    let mut findings = Findings::new(&report.text);
    let mut lines = Places::new(&report.text);
    let mut refused = Vec::new();
    let mut found = Vec::new();
    for (at, question) in bank.questions.iter().enumerate() {
        let Some(path) = file(question) else { continue };
        match finder.find(path) {
            Ok(name) => found.push((at, name)),
            Err(fault) => {
                let place = lines.place(question.line, path);
                findings
                    .error(fault.code, place, fault.message)
                    .help(fault.help);
                refused.push(at);
            }
        }
    }
    for (at, name) in found {
        if let Some(bytes) = finder.inside.pictures.get(&name) {
            report.pictures.insert(name.clone(), Arc::clone(bytes));
        }
        if file(&bank.questions[at]) != Some(&name) {
            let question = &mut Arc::make_mut(bank).questions[at];
            if let Some(image) = &mut Arc::make_mut(question).image {
                image.url = name;
            }
        }
    }
    if refused.is_empty() {
        return;
    }
    let kept = without(bank, &refused);
    report.refused += refused.len();
    report.diagnostics.extend(findings.finish());
    report.diagnostics.sort_by_key(|one| one.span.start);
    report.bank = kept.map(Arc::new);
}

/// The path of a question's picture, if it is a file and not an address.
fn file(question: &Question) -> Option<&str> {
    question.image.as_ref()?.file()
}

/// The bank without some of its questions. `None` if no question is left.
fn without(bank: &Bank, refused: &[usize]) -> Option<Bank> {
    let kept: Vec<_> = (bank.questions.iter().enumerate())
        .filter(|(at, _)| refused.binary_search(at).is_err())
        .map(|(_, question)| Arc::clone(question))
        .collect();
    (!kept.is_empty()).then(|| Bank {
        questions: kept,
        ..bank.clone()
    })
}

fn look(folder: &Path, path: &str) -> Result<(), PictureFault> {
    let head = BufReader::new(open(folder, path)?);
    check_head(head, path, type_of_extension(path)).map(drop)
}

/// Opens a file of at most [`bounds::PICTURE_BYTES`] inside the folder.
fn open(folder: &Path, path: &str) -> Result<File, PictureFault> {
    check_path(path)?;
    // A bank without a folder in its path is in the working directory.
    let folder = match folder {
        empty if empty.as_os_str().is_empty() => Path::new("."),
        folder => folder,
    };
    let real = fs::canonicalize(folder.join(path)).map_err(|error| unreadable(path, &error))?;
    let inside = fs::canonicalize(folder).is_ok_and(|folder| real.starts_with(folder));
    if !inside {
        return Err(PictureFault {
            code: "picture-path",
            message: format!("the image \"{path}\" is a link that leads out of the bank's folder"),
            help: "put the file itself there",
        });
    }
    let about = fs::metadata(&real).map_err(|error| unreadable(path, &error))?;
    if !about.is_file() {
        return Err(PictureFault {
            code: "picture-missing",
            message: format!("the image \"{path}\" is not a file"),
            help: "name a file in the bank's own folder or below it: images/map.png",
        });
    }
    if about.len() > bounds::PICTURE_BYTES {
        return Err(too_many_bytes(path));
    }
    File::open(&real).map_err(|error| unreadable(path, &error))
}

pub(super) fn missing(path: &str) -> PictureFault {
    unreadable(path, &io::ErrorKind::NotFound.into())
}

fn unreadable(path: &str, error: &io::Error) -> PictureFault {
    let what = match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
            "is not there: a path begins at the folder that the bank is in".to_owned()
        }
        _ => format!("cannot be read: {error}"),
    };
    PictureFault {
        code: "picture-missing",
        message: format!("the image \"{path}\" {what}"),
        help: "put the file there, or correct its name; capitals count",
    }
}

#[cfg(test)]
mod tests;
