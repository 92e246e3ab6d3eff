//! Question banks: text in, a [`Bank`](quiz_engine::question::Bank) and diagnostics out.
//!
//! Pure except [`load`]. Every format is one module with its grammar in the module's doc and one
//! row in [`format::FORMATS`]. Its parser fills a draft and never stops at the first problem. What
//! is the same for all formats (checks, ids, which options keep their place) is done once, when
//! drafts become questions. One bad question never affects the others, and nothing is left out
//! without a diagnostic.
//!
//! The format of a text is found by its content. The caller passes in how long a question may be:
//! [`Limits::DISCORD`](limits::Limits::DISCORD), or other limits.
//!
//! ```
//! use quiz_banks::limits::Limits;
//! use quiz_banks::{Format, Level};
//!
//! let text = "\
//! What is the capital of Chile?
//! A) Santiago
//! B) Lima
//! ANSWER: A
//!
//! What is the capital of Peru?
//! A) Santiago
//! B) Lima
//! ANSWER: C
//! ";
//! let format = Format::of(text, "txt").expect("it is in a known format");
//! assert_eq!(format.name, "aiken");
//!
//! let parsed = format.parse(text, "capitals", &Limits::DISCORD);
//! let bank = parsed.bank.expect("one of the two can be asked");
//! assert_eq!((bank.questions.len(), parsed.refused), (1, 1));
//! assert!(bank.questions[0].right.contains(0));
//!
//! let mut faults = parsed.diagnostics.iter();
//! let fault = faults.find(|one| one.level == Level::Error).expect("it is reported");
//! assert_eq!((fault.line, &*fault.message), (9, "there is no option C"));
//! ```
//!
//! | to | use |
//! | --- | --- |
//! | read a folder, some paths or the bytes of one file | [`load`] |
//! | read a text whose format is known | [`Format::parse`] |
//! | say what is wrong with a file | [`check`], [`report`] |
//! | write a bank in another format | [`mod@write`] |
//! | read a question that somebody wrote into a form | [`compose`] |

pub mod aiken;
pub mod anki;
mod anki_package;
mod archive;
mod assemble;
mod beside;
pub mod blackboard;
mod blank;
pub mod bounds;
mod bundle;
mod card;
pub mod cards;
#[cfg(test)]
#[path = "../tests/cases.rs"]
mod cases;
pub mod check;
mod checkbox;
pub mod codes;
pub mod compose;
pub mod csv;
pub mod decode;
mod delimited;
pub mod diagnostic;
mod draft;
pub mod fields;
pub mod format;
mod formula_check;
#[cfg(test)]
#[path = "../tests/fuzz/formats.rs"]
mod fuzz;
pub mod gift;
mod html;
pub mod identity;
mod json;
pub mod kotoba;
pub mod learn;
pub mod learn_include;
pub mod learn_unit;
pub mod limits;
mod lines;
mod lint;
mod literal;
pub mod load;
pub mod markdown;
pub mod mkdocs_quiz;
pub mod moodle_xml;
pub mod native;
mod order;
mod package;
pub mod packed;
mod pairs;
pub mod picture;
pub mod picture_path;
mod pictures;
mod points;
pub mod qti;
pub mod red;
pub mod report;
mod sarif;
#[cfg(test)]
mod show;
mod sources;
mod spreadsheet;
mod stray;
#[cfg(test)]
mod strictness_tests;
mod table;
pub mod task_list;
pub mod text2qti;
pub mod trivia;
mod unpacked;
mod words;
pub mod write;
mod xml;
pub mod yaml;
mod yaml_items;

pub use diagnostic::{Diagnostic, Level};
pub use draft::Parsed;
pub use format::Format;
pub use write::{
    Loss, Written, write_archive, write_csv, write_gift, write_native, write_task_list,
};
