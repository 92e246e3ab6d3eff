//! The integration tests. Some measure seconds, so tests that keep all cores busy are in another
//! binary.
#![expect(
    clippy::disallowed_methods,
    reason = "tests create files and measure time"
)]

mod backup;
mod banks;
mod check;
mod cli;
mod close_codes;
mod command;
mod convert;
mod deploy;
mod docs;
mod doctor;
mod faults;
mod flow;
mod gift;
mod harness;
mod machine;
mod monitoring;
mod oddities;
mod openapi;
mod outage;
mod page;
mod process;
mod recovery;
mod replies;
mod restart;
mod service;
mod start;
mod stored;
mod supervision;
mod tidy;
mod timing;
mod version;
