//! A Discord quiz bot for study groups: it loads question banks, runs quizzes in channels, and stores
//! every answer before it acknowledges it.
//!
//! `docs/architecture.md` describes the modules and their permitted dependencies:
//! `quiz_engine` ← `quiz_banks`, [`store`] ← [`bot`] ← [`discord`].

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
