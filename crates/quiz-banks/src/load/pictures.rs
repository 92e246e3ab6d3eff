//! Pictures beside a bank: checked when the bank is loaded, and read when they are sent.
//!
//! A picture must be inside the folder of its bank, even after links are followed, and within
//! bounds. Only its head is read before it is sent.

use crate::bounds;
use crate::diagnostic::Findings;
use crate::lines::Places;
use crate::load::FileReport;
use crate::picture_path::{PictureFault, check_path, type_of_extension};
use imagesize::ImageType;
use quiz_engine::question::{Bank, Question};
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::Path;
use std::sync::Arc;

/// Reads a picture from the folder of its bank.
///
/// # Errors
/// If the path leaves the folder, or is not a picture that can be sent.
pub fn load_picture(folder: &Path, path: &str) -> Result<Vec<u8>, PictureFault> {
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
    check_head(io::Cursor::new(&bytes), path)?;
    Ok(bytes)
}

/// Refuses questions whose picture is not in the folder of the bank, or cannot be sent. Without a
/// folder there are no pictures, as for a bank that is uploaded alone.
pub(super) fn check(report: &mut FileReport, folder: Option<&Path>) {
    let Some(bank) = &report.bank else { return };
    let mut findings = Findings::new(&report.text);
    let mut lines = Places::new(&report.text);
    let mut refused = Vec::new();
    for (at, question) in bank.questions.iter().enumerate() {
        let Some(path) = file(question) else { continue };
        let looked = match folder {
            Some(folder) => look(folder, path),
            None => Err(PictureFault {
                code: "picture-upload",
                message: format!(
                    "the image \"{path}\" lies beside the file, and was not uploaded with it"
                ),
                help: "put the picture on the web and write its https:// address, or ask whoever runs the bot to put the bank and its pictures into the folder of banks",
            }),
        };
        if let Err(fault) = looked {
            let place = lines.place(question.line, path);
            findings
                .error(fault.code, place, fault.message)
                .help(fault.help);
            refused.push(at);
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
    check_head(BufReader::new(open(folder, path)?), path)
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
            message: format!("the image \"{path}\" is no file"),
            help: "name a file in the bank's own folder or below it: images/map.png",
        });
    }
    if about.len() > bounds::PICTURE_BYTES {
        return Err(too_many_bytes(path));
    }
    File::open(&real).map_err(|error| unreadable(path, &error))
}

/// Checks the type and the size of a picture by its first bytes.
fn check_head<R: io::BufRead + io::Seek>(mut head: R, path: &str) -> Result<(), PictureFault> {
    let no_picture = |what: String| PictureFault {
        code: "picture-type",
        message: format!("the image \"{path}\" {what}"),
        help: "save it again as a PNG, JPEG, GIF or WebP, with the extension of its type",
    };
    let kind = imagesize::reader_type(&mut head).ok();
    let kind = match kind {
        Some(ImageType::Png) => "PNG",
        Some(ImageType::Jpeg) => "JPEG",
        Some(ImageType::Gif) => "GIF",
        Some(ImageType::Webp) => "WebP",
        _ => return Err(no_picture("is no picture that Discord shows".to_owned())),
    };
    if type_of_extension(path) != Some(kind) {
        return Err(no_picture(format!(
            "is a {kind}, which its name does not say"
        )));
    }
    let size = head
        .rewind()
        .ok()
        .and_then(|()| imagesize::reader_size(&mut head).ok())
        .ok_or_else(|| no_picture("is damaged: it does not say how large it is".to_owned()))?;
    let bounds = 1..=bounds::PICTURE_PIXELS;
    if !bounds.contains(&size.width) || !bounds.contains(&size.height) {
        return Err(PictureFault {
            code: "picture-size",
            message: format!(
                "the image \"{path}\" has {} by {} pixels, and {} are the most on each side",
                size.width,
                size.height,
                bounds.end()
            ),
            help: "make it smaller; 1200 pixels are enough for every screen",
        });
    }
    Ok(())
}

fn too_many_bytes(path: &str) -> PictureFault {
    PictureFault {
        code: "picture-size",
        message: format!(
            "the image \"{path}\" has over {} MiB",
            bounds::PICTURE_BYTES >> 20
        ),
        help: "make it smaller; 1200 pixels on each side are enough for every screen",
    }
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
