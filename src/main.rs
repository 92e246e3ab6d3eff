//! The `quizbot` command.
fn main() {}
