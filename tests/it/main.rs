//! The integration tests, one binary.

mod banks;
mod page;
mod tidy;
