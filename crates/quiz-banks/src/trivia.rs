//! Trivia records: the JSON of OpenTDB, and the YAML of TriviaBot.
//!
//! ```text
//! JSON     = { "response_code": 0, "results": [ record, … ] }     or the list alone
//! YAML     = questions: [ record, … ]
//! record   = question, correct_answer, incorrect_answers: [ text, … ]
//!            and, all optional: type, category, difficulty
//! type     = multiple | boolean: the answer is True or False
//! YAML too = question_image: shown below the prompt
//!            answer_image, answer_extension: the explanation
//! ```
//!
//! All texts are literal. Those of JSON have entities such as `&quot;`, unless the file is visibly
//! in another encoding; those of YAML have none. The category becomes a tag. Answers are sorted,
//! because otherwise the right one would always be first. A record of YAML has no type: it is
//! boolean if its two answers are True and False. One broken record does not affect the others.

mod encoding;
mod record;
#[cfg(test)]
mod tests;

use super::assemble::assemble;
use super::diagnostic::Findings;
use super::draft::{BankDraft, Parsed};
use super::yaml::{Node, Value};
use super::{json, yaml_items};
use crate::limits::Limits;
use encoding::Encoding;
use record::Reader;

const RECORD_KEYS: &[&str] = &[
    "type",
    "difficulty",
    "category",
    "question",
    "correct_answer",
    "incorrect_answers",
];
const YAML_KEYS: &[&str] = &[
    "question",
    "correct_answer",
    "incorrect_answers",
    "type",
    "difficulty",
    "category",
    "question_image",
    "answer_image",
    "answer_extension",
];

/// Whether it is a response of OpenTDB, with questions or an error.
pub(crate) fn looks_like_open_tdb(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
        && (text.contains("\"correct_answer\"")
            || (text.contains("\"response_code\"") && text.contains("\"results\"")))
}

/// Whether it is YAML with such records.
pub(crate) fn looks_like_trivia_bot(text: &str) -> bool {
    let questions = text.starts_with("questions:") || text.contains("\nquestions:");
    questions && text.contains("correct_answer")
}

/// Reads a response of OpenTDB. `stem` names the bank.
pub fn parse_open_tdb(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    let records = match json::parse(text) {
        Ok(root) => records(root, &mut findings),
        Err(fault) => {
            json::whole_objects(text, RECORD_KEYS, fault, &mut bank.refused, &mut findings)
        }
    };
    let encoding = Encoding::of(&records);
    for record in &records {
        let reader = Reader {
            encoding,
            keys: RECORD_KEYS,
        };
        reader.push(record, &mut bank, &mut findings);
    }
    assemble(stem, bank, findings, limits)
}

/// Reads the questions of a TriviaBot. `stem` names the bank.
pub fn parse_trivia_bot(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    let reader = Reader {
        encoding: Encoding::Plain,
        keys: YAML_KEYS,
    };
    if let Some(root) = yaml_items::parse(text, "questions:", &mut bank.refused, &mut findings) {
        match root.entry("questions").map(|node| &node.value) {
            Some(Value::List(items)) if !items.is_empty() => {
                for record in items {
                    reader.push(record, &mut bank, &mut findings);
                }
            }
            // All of them were broken and reported.
            Some(Value::Null) if bank.refused > 0 => {}
            _ => {
                let message = "`questions` is a list of questions";
                findings.error("no-questions", root.span.clone(), message);
            }
        }
    }
    assemble(stem, bank, findings, limits)
}

/// The records of a valid JSON document.
fn records(root: Node, findings: &mut Findings<'_>) -> Vec<Node> {
    let code = root.entry("response_code").map(|code| match &code.value {
        Value::Number(number) | Value::Text(number) => (number.as_str(), code.span.clone()),
        _ => ("", code.span.clone()),
    });
    let refusal = code.filter(|(number, _)| *number != "0");
    let refused = refusal.is_some();
    if let Some((number, span)) = refusal {
        let (means, help) = meaning(number);
        let message = format!("this is not an answer but a refusal of OpenTDB: {means}");
        findings.error("response-code", span, message).help(help);
    }
    let span = root.span.clone();
    let list = match root.value {
        Value::Map(entries) => {
            let is_results = |(key, _): &(Node, Node)| matches!(&key.value, Value::Text(name) if name == "results" || name == "questions");
            let results = entries.into_iter().find(is_results);
            results.map(|(_, list)| list.value)
        }
        list => Some(list),
    };
    match list {
        Some(Value::List(items)) if !items.is_empty() => items,
        _ if refused => Vec::new(),
        _ => {
            let message = "`results` is a list of questions";
            findings.error("no-questions", span, message);
            Vec::new()
        }
    }
}

/// What a response code means, and what to do.
fn meaning(code: &str) -> (String, &'static str) {
    let (means, help) = match code {
        "1" => (
            "it does not have so many questions",
            "ask for fewer, or in another category",
        ),
        "2" => ("it was asked in a wrong way", "ask for 1 to 50 questions"),
        "3" => ("the token is unknown", "ask for a new token"),
        "4" => ("the token has had every question", "reset the token"),
        "5" => ("it was asked too often", "ask again after five seconds"),
        _ => ("for a reason that is not documented", "ask again"),
    };
    (format!("code {code}, {means}"), help)
}
