//! Banks in archives. Each is unpacked into a text of another format, so that everything about
//! texts (diagnostics with places, ids, bounds) holds for packages too.

use super::archive::{Archive, Fault, is_archive};
use super::bundle::{self, Bundle};
use super::draft::Parsed;
use super::format::Format;
use super::limits::Limits;
use super::unpacked::{Unpacked, too_long};
use super::{anki_package, bounds, csv, qti, spreadsheet};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A kind of package: how to recognise it, and how to unpack it into a text.
pub(crate) struct Package {
    /// Its name in reports, and the parser of the unpacked text.
    pub(crate) format: Format,
    /// The extensions of its files, lower case.
    pub(crate) extensions: &'static [&'static str],
    /// The extension that fits the unpacked text.
    pub(crate) text_extension: &'static str,
    is: fn(&mut Archive) -> bool,
    unpack: fn(Archive) -> Result<Unpacked, Fault>,
}

/// All kinds. If an archive could be of two, the first one wins. A new kind needs its module and a
/// row here.
pub(crate) const PACKAGES: &[Package] = &[
    Package {
        format: Format::of_package("xlsx", csv::parse_csv),
        extensions: &["xlsx", "xlsm"],
        text_extension: "csv",
        is: spreadsheet::is_xlsx,
        unpack: spreadsheet::unpack_xlsx,
    },
    Package {
        format: Format::of_package("ods", csv::parse_csv),
        extensions: &["ods"],
        text_extension: "csv",
        is: spreadsheet::is_ods,
        unpack: spreadsheet::unpack_ods,
    },
    Package {
        format: Format::of_package("apkg", anki_package::parse_anki_package),
        extensions: &["apkg", "colpkg"],
        text_extension: "txt",
        is: anki_package::is_anki,
        unpack: anki_package::unpack_anki,
    },
    Package {
        format: Format::of_package("qti-package", qti::parse_qti),
        extensions: &["imscc"],
        text_extension: "xml",
        is: qti::package::is_qti,
        unpack: qti::package::unpack_qti,
    },
];

/// What a file turned out to be.
pub(crate) enum Opened {
    /// Not an archive.
    Other(Vec<u8>),
    /// An archive of a known kind.
    Bank(&'static Package, Unpacked),
    /// An archive of one bank's file and its pictures.
    Bundle(Bundle),
    /// An archive of no known kind, or one that cannot be read.
    Not(Fault),
}

/// Unpacks the bytes of a file.
pub(crate) fn open(bytes: Vec<u8>) -> Opened {
    if !is_archive(&bytes) {
        return Opened::Other(bytes);
    }
    let mut archive = match Archive::open(bytes) {
        Ok(archive) => archive,
        Err(fault) => return Opened::Not(fault),
    };
    let Some(package) = PACKAGES.iter().find(|package| (package.is)(&mut archive)) else {
        return match bundle::open(&mut archive) {
            Ok(Some(bundle)) => Opened::Bundle(bundle),
            Ok(None) => Opened::Not(no_bank(&archive)),
            Err(fault) => Opened::Not(fault),
        };
    };
    // The crates that read spreadsheets and databases panic on some damaged files.
    let unpacked = catch_unwind(AssertUnwindSafe(|| (package.unpack)(archive)));
    match unpacked.unwrap_or_else(|_| Err(Fault::damaged("it cannot be read"))) {
        Ok(unpacked) if unpacked.text.len() as u64 > bounds::FILE_BYTES => Opened::Not(too_long()),
        Ok(unpacked) => Opened::Bank(package, unpacked),
        Err(fault) => Opened::Not(fault),
    }
}

impl Package {
    /// Reads what was unpacked.
    pub(crate) fn parse(&self, unpacked: &Unpacked, stem: &str, limits: &Limits) -> Parsed {
        let mut parsed = self.format.parse(&unpacked.text, stem, limits);
        parsed.diagnostics.extend(unpacked.diagnostics());
        parsed.diagnostics.sort_by_key(|one| one.span.start);
        parsed
    }
}

/// Whether files with this extension are packages.
pub(crate) fn is_package_extension(extension: &str) -> bool {
    let mut known = PACKAGES.iter().flat_map(|package| package.extensions);
    known.any(|known| *known == extension)
}

/// The code of an archive in which nothing is a bank.
pub(crate) const NO_BANK: &str = "encoding";

fn no_bank(archive: &Archive) -> Fault {
    let mut names: Vec<_> = archive.names().iter().take(3).map(String::as_str).collect();
    if archive.names().len() > names.len() {
        names.push("…");
    }
    let message = match names[..] {
        [] => "the archive is empty".to_owned(),
        _ => format!(
            "the archive holds no bank that is understood, but {}",
            names.join(", ")
        ),
    };
    Fault {
        code: NO_BANK,
        message: message.replace(|c: char| c.is_control(), "\u{fffd}"),
        help: "give the file that holds the questions by itself; docs/banks.md lists the archives that are read",
    }
}
