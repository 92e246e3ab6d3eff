//! The pictures of a package, which are files named by numbers.
//!
//! `media` says which number is which name: as JSON, or in packages of today as protocol buffers
//! that are compressed by zstd, as the files themselves then are.

use super::collection::protobuf;
use super::decompressed;
use crate::archive::{Archive, Fault};
use crate::packed::{Pictures, name_of};
use crate::pictures;
use std::collections::HashMap;
use std::sync::Arc;

/// The pictures that are read as notes name them.
pub(super) struct Media {
    archive: Archive,
    are_compressed: bool,
    /// The names of files in the archive by the names that notes have for them.
    files: HashMap<String, String>,
    /// What notes named so far.
    known: HashMap<String, Option<String>>,
    pub(super) pictures: Pictures,
    /// Why the first picture was not read.
    pub(super) fault: Option<Fault>,
}

impl Media {
    pub(super) fn open(mut archive: Archive, are_compressed: bool) -> Result<Self, Fault> {
        let list = archive.read("media")?.unwrap_or_default();
        let names = match are_compressed {
            true => protobuf_names(&decompressed(&list)?),
            false => serde_json::from_slice::<HashMap<String, String>>(&list).unwrap_or_default(),
        };
        let pictures = names
            .into_iter()
            .filter(|(_, name)| pictures::is_shown(name));
        Ok(Self {
            archive,
            are_compressed,
            files: pictures.map(|(number, name)| (name, number)).collect(),
            known: HashMap::new(),
            pictures: Pictures::new(),
            fault: None,
        })
    }

    /// The name of a picture by its content, if it is in the package and can be sent.
    pub(super) fn find(&mut self, name: &str) -> Option<String> {
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        let file = self.files.get(name)?.clone();
        let found = match self.read(&file, name) {
            Ok(found) => Some(found),
            Err(fault) => {
                self.fault.get_or_insert(fault);
                None
            }
        };
        self.known.insert(name.to_owned(), found.clone());
        found
    }

    fn read(&mut self, file: &str, name: &str) -> Result<String, Fault> {
        let bytes = self.archive.read(file)?.unwrap_or_default();
        let bytes = match self.are_compressed {
            true => decompressed(&bytes)?,
            false => bytes,
        };
        let named = name_of(&bytes, name).map_err(Fault::from)?;
        self.pictures.insert(named.clone(), Arc::from(bytes));
        Ok(named)
    }
}

/// Names by numbers: entries are field 1 of the list, and names field 1 of an entry.
fn protobuf_names(list: &[u8]) -> HashMap<String, String> {
    protobuf::messages(list, 1)
        .enumerate()
        .filter_map(|(number, entry)| Some((number.to_string(), protobuf::text(entry, 1)?)))
        .collect()
}
