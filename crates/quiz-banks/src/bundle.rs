//! Archives of one bank's file and its pictures.

use crate::archive::{Archive, Fault, is_archive};
use crate::decode::decode;
use crate::format::Format;
use crate::packed::{Pictures, name_of};
use crate::picture::PictureFault;
use crate::pictures;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A bank's file with the pictures of its archive.
pub(crate) struct Bundle {
    /// Its path in the archive.
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) pictures: Pictures,
    /// The names of pictures by their paths from the bank's file.
    pub(crate) paths: BTreeMap<String, Result<String, PictureFault>>,
    /// How many files of the archive are sounds, films or pictures that cannot be shown.
    pub(crate) others: usize,
}

/// Opens the archive. `None` if no file in it is a bank.
///
/// # Errors
/// If there are several banks, another archive, or paths that no archive of a bank needs.
pub(crate) fn open(archive: &mut Archive) -> Result<Option<Bundle>, Fault> {
    let names: Vec<String> = archive.names().to_vec();
    if let Some(name) = names.iter().find(|name| name.contains('\\')) {
        return Err(Fault::path(name));
    }
    let names: Vec<String> = names.into_iter().filter(|name| is_visible(name)).collect();
    let mut banks = Vec::new();
    let mut inner = None;
    for name in names.iter().filter(|name| !is_media(name)) {
        let bytes = archive.read(name)?.unwrap_or_default();
        if is_archive(&bytes) {
            inner.get_or_insert(name);
        } else if let Ok(text) = decode(bytes)
            && Format::of(&text, &extension(name)).is_some()
        {
            banks.push((name.clone(), text));
        }
    }
    let (name, text) = match (banks.len(), inner) {
        (_, Some(inner)) => return Err(archive_inside(inner)),
        (0, None) => return Ok(None),
        (1, None) => banks.remove(0),
        _ => return Err(several(&banks)),
    };
    let mut bundle = Bundle {
        pictures: Pictures::new(),
        paths: BTreeMap::new(),
        others: names.iter().filter(|name| is_left_out(name)).count(),
        name,
        text,
    };
    let folder = bundle.name.rfind('/').map_or(0, |slash| slash + 1);
    let folder = bundle.name[..folder].to_owned();
    for name in names.iter().filter(|name| pictures::is_shown(name)) {
        let Some(path) = name.strip_prefix(&*folder) else {
            continue;
        };
        let bytes = archive.read(name)?.unwrap_or_default();
        let named = name_of(&bytes, path);
        if let Ok(name) = &named {
            bundle.pictures.insert(name.clone(), Arc::from(bytes));
        }
        bundle.paths.insert(path.to_owned(), named);
    }
    Ok(Some(bundle))
}

/// Whether a name is that of a file that people put there.
fn is_visible(name: &str) -> bool {
    let mut parts = name.split('/');
    !name.ends_with('/') && !parts.any(|part| part.starts_with('.') || part == "__MACOSX")
}

fn is_media(name: &str) -> bool {
    pictures::is_named(name) || pictures::is_sound(name)
}

fn is_left_out(name: &str) -> bool {
    is_media(name) && !pictures::is_shown(name)
}

fn extension(name: &str) -> String {
    let (_, extension) = name.rsplit_once('.').unwrap_or_default();
    extension.to_lowercase()
}

fn archive_inside(name: &str) -> Fault {
    Fault {
        code: "archive",
        message: format!(
            "{} is an archive in the archive, which is not opened",
            shown(name)
        ),
        help: "unpack it, and pack the bank's file and its pictures alone",
    }
}

fn several(banks: &[(String, String)]) -> Fault {
    let names: Vec<_> = banks.iter().take(3).map(|(name, _)| shown(name)).collect();
    let more = if banks.len() > 3 { ", …" } else { "" };
    Fault {
        code: "archive",
        message: format!(
            "the archive holds {} banks: {}{more}",
            banks.len(),
            names.join(", ")
        ),
        help: "pack each bank's file with its own pictures",
    }
}

fn shown(name: &str) -> String {
    name.chars().take(200).filter(|c| !c.is_control()).collect()
}

#[cfg(test)]
mod tests;
