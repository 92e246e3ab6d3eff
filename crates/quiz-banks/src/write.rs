//! Writes banks in formats that other tools read too. A format that cannot hold everything reports
//! what was left out or changed.

mod apkg;
mod csv;
mod gift;
mod moodle_xml;
mod native;
mod print;
mod qti;
pub mod target;
mod task_list;
mod xml_text;
mod yaml_text;

pub use apkg::write_apkg;
pub use csv::csv_of;
pub use csv::write_csv;
pub use gift::write_gift;
pub use moodle_xml::write_moodle_xml;
pub use native::write_native;
pub use print::write_print;
pub use qti::write_qti;
pub use task_list::write_task_list;

use crate::archive::pack;
use quiz_engine::question::{Ask, Bank, Image, Kind, Question, Strictness};
use std::collections::BTreeMap;

/// A bank in another format, and what that format cannot hold.
#[derive(Debug)]
pub struct Written {
    /// The file.
    pub text: String,
    /// What was left out or changed, in the order of the bank.
    pub lost: Vec<Loss>,
}

/// A bank as the bytes of a file, and what its format cannot hold.
#[derive(Debug)]
pub struct File {
    /// Empty if it could not be made; [`File::lost`] says why.
    pub bytes: Vec<u8>,
    /// What was left out or changed, in the order of the bank.
    pub lost: Vec<Loss>,
}

impl File {
    /// A package, or the reason why it could not be made.
    fn packed(packed: Result<Vec<u8>, String>, mut lost: Vec<Loss>) -> Self {
        let bytes = packed.unwrap_or_else(|reason| {
            lost.push(Loss {
                question: None,
                what: format!("nothing is written: {reason}"),
            });
            Vec::new()
        });
        Self { bytes, lost }
    }
}

/// An archive of the bank in the bot's own format and its pictures, by the paths that its questions
/// have for them.
///
/// # Errors
/// If it cannot be packed, with the reason.
pub fn write_archive(bank: &Bank, pictures: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, String> {
    let (name, text) = (format!("{}.yaml", bank.id), write_native(bank));
    let mut files = vec![(&*name, text.as_bytes())];
    files.extend(pictures.iter().map(|(path, bytes)| (&**path, &**bytes)));
    pack(&files)
}

impl From<Written> for File {
    fn from(written: Written) -> Self {
        Self {
            bytes: written.text.into_bytes(),
            lost: written.lost,
        }
    }
}

/// Something that a format cannot hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The question, from 1. `None` if the loss concerns the whole bank.
    pub question: Option<usize>,
    /// What is left out or changed, and what replaces it: lower case, without a full stop.
    pub what: String,
}

/// The loss of a picture beside the bank, in formats that only have web addresses.
fn picture_loss(question: &Question) -> Option<String> {
    let path = question.image.as_ref()?.file()?;
    Some(format!(
        "the image {path} is not shown: only a YAML bank has files beside it"
    ))
}

/// The picture of a question, if it is on the web.
fn shown_image(question: &Question) -> Option<&Image> {
    question
        .image
        .as_ref()
        .filter(|image| image.file().is_none())
}

fn is_exact(question: &Question) -> bool {
    matches!(&question.kind, Kind::Typed(typed) if typed.strictness == Strictness::Exact)
}

/// The losses in formats that only have questions.
fn lost_of_bank(bank: &Bank) -> Vec<Loss> {
    let parts = [
        ("description", bank.description.is_some()),
        ("source", bank.source.is_some()),
        ("author", bank.author.is_some()),
        ("licence", bank.licence.is_some()),
        ("language", bank.language.is_some()),
        ("seconds", bank.seconds.is_some()),
        ("way of asking typed questions", bank.ask != Ask::default()),
    ];
    let lost = parts.into_iter().filter(|(_, is_there)| *is_there);
    lost.map(|(what, _)| Loss {
        question: None,
        what: format!("the {what} of the bank is left out"),
    })
    .collect()
}

/// The explanation of a question, followed by its source.
fn explanation(question: &Question) -> String {
    let explanation = question.explanation.as_ref();
    let explanation = explanation.map_or("", |text| text.source().trim());
    match &question.source {
        None => explanation.to_owned(),
        Some(url) => format!("<{url}>\n\n{explanation}"),
    }
}

#[cfg(test)]
pub(super) mod tests {
    /// A bank with a question of each kind and most fields.
    pub(crate) const EVERYTHING: &str = "\
title: Water & air
description: What all of us need.
language: en
tags: [nature]
questions:
  - id: nearest
    prompt: Which *planet* is `< 1 AU` away?
    image: {url: https://e.example/a.png?b=1&c=2, alt: Two \"planets\"}
    options:
      - right: Mercury
        explanation: The first.
      - wrong: Venus & co
      - wrong: None of these
        last: true
    explanation: It has **88** days a year.
    source: https://e.example/mercury
    tags: [space]
    difficulty: easy
    points: 2
    seconds: 30
  - prompt: Which orbit the Earth?
    options: [right: The Moon, right: The ISS, wrong: Titan]
    shuffle: false
  - prompt: Ice sinks.
    answer: false
    if_true: It floats.
  - prompt: Which gas do we breathe?
    accept: [Oxygen, O2, {text: Air, percent: 50, explanation: Nearly.}]
  - prompt: How is it written?
    accept: [\"a * b\"]
    exact: true
  - prompt: What is pi?
    number: {value: 3.14, tolerance: 0.01}
    units: [rad]
  - prompt: Between what?
    number: {from: 3, to: 4}
  - prompt: Either?
    any: true
    options: [right: one, right: two, wrong: three]
";
}
