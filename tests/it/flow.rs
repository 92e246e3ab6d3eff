//! The features, used by people in the sandbox.

mod banks;
mod boards;
mod confidence;
mod contest;
mod control;
mod counts;
mod daily;
mod greeting;
mod hidden_names;
mod hostile;
mod kinds;
mod measures;
mod modes;
mod own_banks;
mod pictures;
mod places;
mod play;
mod practice;
mod privacy;
mod removal;
mod reports;
mod review;
mod settings;
mod standing;
mod typed;
mod writing;
