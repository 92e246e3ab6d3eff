//! Untrusted ZIP archives, read in memory and within bounds.
//!
//! Nothing is ever written to a disk. Names that lead out of an archive and links are refused all
//! the same, and an archive in an archive is not opened.

use super::bounds;
use super::picture::PictureFault;
use std::fmt;
use std::io::{Cursor, Read, Write};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

/// Why an archive, or a file in it, is not read.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) help: &'static str,
}

impl Fault {
    pub(crate) fn damaged(reason: impl fmt::Display) -> Self {
        Self {
            code: "archive",
            message: format!("the file is damaged: {reason}"),
            help: "export it again",
        }
    }

    pub(crate) fn path(name: &str) -> Self {
        let name: String = name.chars().take(200).filter(|c| !c.is_control()).collect();
        Self {
            code: "archive",
            message: format!("the path \"{name}\" in the archive leads out of it"),
            help: "pack the files again, with paths such as images/map.png",
        }
    }

    fn over(message: String) -> Self {
        Self {
            code: "archive",
            message,
            help: "export it without pictures and sounds, or in parts",
        }
    }
}

impl From<PictureFault> for Fault {
    fn from(fault: PictureFault) -> Self {
        Self {
            code: fault.code,
            message: fault.message,
            help: fault.help,
        }
    }
}

/// An archive that unpacks no more than its bounds allow.
pub(crate) struct Archive {
    zip: ZipArchive<Cursor<Vec<u8>>>,
    names: Vec<String>,
    /// Bytes that may still be unpacked.
    left: u64,
}

/// Packs files. The same files always give the same bytes.
pub(crate) fn pack(files: &[(&str, &[u8])]) -> Result<Vec<u8>, String> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let mut write = || {
        for (name, bytes) in files {
            zip.start_file(*name, options)?;
            zip.write_all(bytes)?;
        }
        Ok::<_, ZipError>(())
    };
    write().map_err(|error| error.to_string())?;
    let packed = zip.finish().map_err(|error| error.to_string())?;
    Ok(packed.into_inner())
}

/// Whether the bytes begin like a ZIP archive, which may be empty.
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

impl Archive {
    /// Reads the list of what is in it.
    pub(crate) fn open(bytes: Vec<u8>) -> Result<Self, Fault> {
        let most = bounds::UNPACKED_BYTES.min(most_by_ratio(bytes.len()));
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| fault(&error))?;
        if zip.len() > bounds::ENTRIES {
            let (count, most) = (zip.len(), bounds::ENTRIES);
            return Err(Fault::over(format!(
                "the archive holds {count} files, and at most {most} are read"
            )));
        }
        // This is only what the archive claims. The real size is counted while it is read.
        if zip
            .decompressed_size()
            .is_some_and(|size| size > u128::from(most))
        {
            return Err(too_large(most));
        }
        let names = zip
            .file_names()
            .map(|name| name.map(|name| name.into_owned()));
        let names = names
            .collect::<Result<_, _>>()
            .map_err(|error| fault(&error))?;
        let mut archive = Self {
            zip,
            names,
            left: most,
        };
        archive.refuse_paths()?;
        Ok(archive)
    }

    /// Refuses names that lead elsewhere, and links. Nothing is written to a disk, but whoever
    /// packs such names has something in mind that is no bank.
    fn refuse_paths(&mut self) -> Result<(), Fault> {
        if let Some(name) = self.names.iter().find(|name| leads_out(name)) {
            return Err(Fault::path(name));
        }
        for at in 0..self.zip.len() {
            let file = self.zip.by_index_raw(at).map_err(|error| fault(&error))?;
            if file.is_symlink() {
                let name = file.name().map_err(|error| fault(&error))?;
                return Err(Fault::path(&name));
            }
        }
        Ok(())
    }

    /// The names of all files, in the order of the archive.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// Whether a file of this name is in it.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }

    /// The bytes of a file. `None` if the archive has no such file.
    pub(crate) fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, Fault> {
        let file = match self.zip.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(fault(&error)),
        };
        let mut bytes = Vec::new();
        let mut file = file.take(self.left + 1);
        file.read_to_end(&mut bytes).map_err(Fault::damaged)?;
        match self.left.checked_sub(bytes.len() as u64) {
            Some(left) => self.left = left,
            None => return Err(too_large(bounds::UNPACKED_BYTES)),
        }
        Ok(Some(bytes))
    }

    /// The first bytes of a file, at most `most`; empty if it cannot be read.
    pub(crate) fn head(&mut self, name: &str, most: u64) -> Vec<u8> {
        let mut bytes = Vec::new();
        if let Ok(file) = self.zip.by_name(name) {
            // What is missing at a damaged place is missed by whoever reads the whole.
            let _ = file.take(most).read_to_end(&mut bytes);
        }
        bytes
    }

    /// The whole archive for a library that reads it itself. Everything was unpacked once, so
    /// nothing is larger than it claims.
    pub(crate) fn into_checked(mut self) -> Result<Cursor<Vec<u8>>, Fault> {
        for at in 0..self.zip.len() {
            let file = self.zip.by_index(at).map_err(|error| fault(&error))?;
            let size = std::io::copy(&mut file.take(self.left + 1), &mut std::io::sink());
            let size = size.map_err(Fault::damaged)?;
            match self.left.checked_sub(size) {
                Some(left) => self.left = left,
                None => return Err(too_large(bounds::UNPACKED_BYTES)),
            }
        }
        Ok(self.zip.into_inner())
    }
}

fn leads_out(name: &str) -> bool {
    let has_drive = || name.as_bytes().get(1) == Some(&b':');
    let mut parts = name.split(['/', '\\']);
    name.starts_with(['/', '\\']) || has_drive() || parts.any(|part| part == "..")
}

/// The most bytes that an archive of this size may unpack to. The ratio does not count for small
/// ones.
fn most_by_ratio(bytes: usize) -> u64 {
    const SMALL: u64 = 1 << 20;
    (bytes as u64)
        .saturating_mul(bounds::UNPACKED_RATIO)
        .max(SMALL)
}

fn too_large(most: u64) -> Fault {
    let most = most >> 20;
    let ratio = bounds::UNPACKED_RATIO;
    Fault::over(format!(
        "the archive unpacks to over {most} MiB; at most {} MiB and {ratio} times its size are read",
        bounds::UNPACKED_BYTES >> 20
    ))
}

fn fault(error: &ZipError) -> Fault {
    match error {
        ZipError::UnsupportedArchive(reason) if *reason == ZipError::PASSWORD_REQUIRED => Fault {
            code: "archive",
            message: "the file is protected by a password".to_owned(),
            help: "save it without one",
        },
        error => Fault::damaged(error),
    }
}

#[cfg(test)]
pub(crate) mod tests;
