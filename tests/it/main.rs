//! The integration tests, one binary.

mod banks;
