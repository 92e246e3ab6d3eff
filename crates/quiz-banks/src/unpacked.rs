//! The result of unpacking a package: a text, and warnings about what it does not contain.

use super::archive::Fault;
use super::bounds;
use super::diagnostic::{Diagnostic, Findings};
use super::packed::Pictures;
use std::ops::Range;

/// The text of a package.
#[derive(Debug, Default)]
pub(crate) struct Unpacked {
    pub(crate) text: String,
    /// Warnings about what the text does not contain.
    pub(crate) warnings: Vec<Warning>,
    /// Pictures that the text names.
    pub(crate) pictures: Pictures,
}

/// A warning about a place in the unpacked text.
#[derive(Debug)]
pub(crate) struct Warning {
    pub(crate) code: &'static str,
    pub(crate) span: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: &'static str,
}

impl Unpacked {
    /// The warnings, each with its line and column.
    pub(crate) fn diagnostics(&self) -> Vec<Diagnostic> {
        let mut findings = Findings::new(&self.text);
        for one in &self.warnings {
            findings
                .warning(one.code, one.span.clone(), &*one.message)
                .help(one.help);
        }
        findings.finish()
    }
}

/// The fault of a package whose text is too large.
pub(crate) fn too_long() -> Fault {
    Fault {
        code: "too-large",
        message: format!(
            "what is in the file comes to over {} MiB of text",
            bounds::FILE_BYTES >> 20
        ),
        help: "split it into several banks",
    }
}
