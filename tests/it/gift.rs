//! GIFT files, compared with the result of a reference grammar.

#![expect(clippy::disallowed_methods, reason = "tests read what they test")]

use quiz_banks::gift::parse_gift;
use quiz_banks::limits::Limits;
use quiz_banks::markdown::plain;
use quiz_engine::question::{Kind, Question, Span};
use serde_json::Value;
use std::path::Path;

/// A question in a form that both sides can produce.
#[derive(Debug, PartialEq)]
struct Summary {
    kind: &'static str,
    prompt: String,
    /// An option or an accepted text, and its credit in percent.
    answers: Vec<(String, i64)>,
    explanation: String,
}

/// Removes tags, comments and spaces, which the two sides write differently.
fn bare(text: &str) -> String {
    let mut out = String::new();
    let without_comments =
        text.split("<!--")
            .enumerate()
            .map(|(at, part)| match part.split_once("-->") {
                Some((_, after)) if at > 0 => after,
                _ => part,
            });
    let text: String = without_comments.collect();
    let mut rest = &*text;
    while let Some((before, after)) = rest.split_once('<') {
        let is_tag = after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        out.push_str(before);
        rest = match after.split_once('>') {
            Some((_, after)) if is_tag => after,
            _ => {
                out.push('<');
                after
            }
        };
    }
    out.push_str(rest);
    out.replace("&nbsp;", " ").split_whitespace().collect()
}

fn text(value: &Value) -> String {
    let text = value.get("text").unwrap_or(value);
    bare(text.as_str().unwrap_or_default())
}

fn weight(choice: &Value) -> i64 {
    let right = choice["isCorrect"].as_bool().unwrap_or_default();
    match choice["weight"].as_f64() {
        Some(weight) => weight.round() as i64,
        None => 100 * i64::from(right),
    }
}

fn interval(number: &Value) -> String {
    let value = |key: &str| number[key].as_f64().unwrap_or_default();
    match number["type"].as_str() {
        Some("high-low") => format!("{} {}", value("numberLow"), value("numberHigh")),
        Some("range") => format!("{}±{}", value("number"), value("range")),
        _ => format!("{}±0", value("number")),
    }
}

/// Returns the questions of the reference's result that can be asked, one for each pair of a matching
/// question.
fn expected(question: &Value) -> Vec<Summary> {
    let stem = ["stem", "formattedStem"]
        .into_iter()
        .find_map(|key| question.get(key));
    let prompt = text(stem.expect("a question has a stem"));
    let feedback = ["globalFeedback", "formattedGlobalFeedback"].into_iter();
    let explanation: String = feedback
        .filter_map(|key| question.get(key))
        .map(text)
        .collect();
    let summary = |kind, answers| Summary {
        kind,
        prompt: prompt.clone(),
        answers,
        explanation: explanation.clone(),
    };
    let choices = question["choices"].as_array().cloned().unwrap_or_default();
    match question["type"].as_str().expect("a question has a type") {
        "TF" => {
            let is_true = question["isTrue"].as_bool().expect("it is true or not");
            let answers = [("true", is_true), ("false", !is_true)];
            let answers = answers.map(|(word, right)| (word.to_owned(), 100 * i64::from(right)));
            vec![summary("truth", answers.to_vec())]
        }
        "MC" => {
            let single = choices.iter().any(|choice| weight(choice) >= 100);
            let earns =
                |weight: i64| 100 * i64::from(if single { weight >= 100 } else { weight > 0 });
            let answers = choices
                .iter()
                .map(|one| (text(&one["text"]), earns(weight(one))))
                .collect();
            vec![summary("options", answers)]
        }
        "Short" => {
            let answers = choices.iter().map(|one| (text(&one["text"]), weight(one)));
            vec![summary(
                "typed",
                answers.filter(|(_, weight)| *weight > 0).collect(),
            )]
        }
        "Numerical" => {
            let answers = match &question["choices"] {
                Value::Array(all) => all
                    .iter()
                    .map(|one| (interval(&one["text"]), weight(one)))
                    .collect(),
                one => vec![(interval(one), 100)],
            };
            vec![summary(
                "number",
                answers
                    .into_iter()
                    .filter(|(_, weight)| *weight > 0)
                    .collect(),
            )]
        }
        "Matching" => {
            let pairs = question["matchPairs"].as_array().expect("it has pairs");
            let rights: Vec<String> = pairs.iter().map(|pair| text(&pair["subanswer"])).collect();
            let asked = pairs
                .iter()
                .filter(|pair| !text(&pair["subquestion"]).is_empty());
            asked
                .map(|pair| {
                    let right = text(&pair["subanswer"]);
                    let answers = rights
                        .iter()
                        .map(|one| (one.clone(), 100 * i64::from(*one == right)));
                    Summary {
                        prompt: format!("{prompt}{}→?", text(&pair["subquestion"])),
                        ..summary("options", answers.collect())
                    }
                })
                .collect()
        }
        "Essay" | "Description" | "Category" => Vec::new(),
        other => panic!("what is {other}?"),
    }
}

fn summary(question: &Question) -> Summary {
    let earns = |right| 100 * i64::from(right);
    let (kind, answers) = match &question.kind {
        Kind::TrueFalse => ("truth", None),
        Kind::Single | Kind::Several => ("options", None),
        Kind::Typed(typed) => {
            let answers = typed
                .accepted
                .iter()
                .map(|one| (bare(&one.text), i64::from(one.percent)));
            ("typed", Some(answers.collect()))
        }
        Kind::Numeric(numeric) => {
            let answers = numeric.accepted.iter().map(|one| {
                let interval = match one.span {
                    Span::Around { value, tolerance } => format!("{value}±{tolerance}"),
                    Span::Between { min, max } => format!("{min} {max}"),
                };
                (interval, i64::from(one.percent))
            });
            ("number", Some(answers.collect()))
        }
    };
    let options = question.options.iter().enumerate();
    let options = options.map(|(at, one)| {
        (
            bare(&plain(one.text.source())),
            earns(question.right.contains(at)),
        )
    });
    let explanation = question.explanation.as_ref();
    Summary {
        kind,
        prompt: bare(&plain(question.prompt.source())),
        answers: answers.unwrap_or_else(|| options.collect()),
        explanation: explanation
            .map(|text| bare(&plain(text.source())))
            .unwrap_or_default(),
    }
}

#[test]
fn every_case_agrees_with_the_reference() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/gift");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: {} is not here", folder.display());
        return;
    };
    let mut cases = 0;
    for entry in entries {
        let path = entry.expect("it can be listed").path();
        let json = path.with_extension("json");
        if path.extension().is_none_or(|extension| extension != "gift") || !json.exists() {
            continue;
        }
        let read = |path: &Path| std::fs::read_to_string(path).expect("it can be read");
        let cases_of: Vec<Value> = serde_json::from_str(&read(&json)).expect("it is JSON");
        let expected: Vec<Summary> = cases_of.iter().flat_map(expected).collect();
        let parsed = parse_gift(&read(&path), "case", &Limits::DISCORD);
        let questions = parsed.bank.map(|bank| bank.questions).unwrap_or_default();
        let found: Vec<Summary> = questions.iter().map(|question| summary(question)).collect();
        assert_eq!(found, expected, "{}", path.display());
        // Each block that is not a question has a diagnostic.
        let reported = parsed
            .diagnostics
            .iter()
            .any(|one| matches!(one.code, "description" | "unsupported-kind"));
        let kind = |one: &Value| matches!(one["type"].as_str(), Some("Essay" | "Description"));
        assert_eq!(reported, cases_of.iter().any(kind), "{}", path.display());
        cases += 1;
    }
    assert!(cases >= 10, "{cases} cases");
}
