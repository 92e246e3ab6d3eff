//! The integration tests, one binary.
#![expect(clippy::disallowed_methods, reason = "tests lay out files and measure time")]

mod banks;
mod cli;
mod page;
mod process;
mod recovery;
mod restart;
mod stored;
mod tidy;
