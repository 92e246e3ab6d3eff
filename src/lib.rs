//! A Discord quiz bot for study groups: it loads question banks, runs quizzes
//! in channels, and keeps every answer it has acknowledged.
//!
//! The rooms, and which may look into which, are described in
//! `docs/architecture.md`: `quiz_engine` ← `quiz_banks`, [`store`] ← [`bot`] ← [`discord`].

pub mod bot;
pub mod cli;
pub mod config;
pub mod demo;
pub mod discord;
pub mod limits;
mod metric;
mod ops;
mod reload;
pub mod run;
pub mod store;
