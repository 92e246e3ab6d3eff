//! The ways to answer a question.

use super::text;
use crate::card;
use crate::diagnostic::Findings;
use crate::draft::{
    Answered, Draft, OptionDraft, SpellingDraft, Text, strictness_named, truth_options,
};
use crate::fields::Fields;
use crate::yaml::{Node, Value};
use quiz_engine::question::{Markdown, Number, Numeric, Strictness};

const OPTION_KEYS: &[&str] = &["right", "wrong", "explanation", "last"];
const SPELLING_KEYS: &[&str] = &["text", "percent", "explanation"];
const NUMBER_KEYS: &[&str] = &["value", "tolerance", "from", "to", "percent", "explanation"];

/// Reads the way in which the question is answered.
pub(super) fn read(
    draft: &mut Draft<'_>,
    fields: &mut Fields<'_>,
    back: Option<Text>,
    verbatim: bool,
    findings: &mut Findings<'_>,
) {
    let ways = ["options", "answer", "accept", "number", "card"];
    let mut given = ways.iter().filter(|way| fields.get(way).is_some());
    let (first, second) = (given.next(), given.next());
    let says_what_counts = (first, second) == (Some(&"accept"), Some(&"card"));
    if let (Some(first), Some(second)) = (first, second)
        && !says_what_counts
    {
        let node = fields.get(second).expect("it was just found");
        fields
            .error(
                findings,
                "two-answers",
                node,
                format!("a question has `{first}` or `{second}`, not both"),
            )
            .help("leave one of them out");
        return;
    }
    match first {
        Some(&"options") => options(draft, fields, verbatim, findings),
        Some(&"answer") => {
            let value = fields.bool("answer", findings);
            draft.answered = Answered::Truth;
            let span = fields.get("answer").map_or(0..0, |node| node.span.clone());
            draft.options = truth_options(value, &span);
            for (option, key) in draft.options.iter_mut().zip(["if_true", "if_false"]) {
                option.explanation = text(fields, key, verbatim, findings);
            }
        }
        Some(&"accept") => accept(draft, fields, verbatim, findings),
        Some(&"card") => {
            if let Some(back) = back.clone() {
                card::settle(draft, back);
            }
        }
        Some(_) => number(draft, fields, verbatim, findings),
        None => fields.missing("options", findings),
    }
    draft.back = back;
    let companions = [
        ("any", "options"),
        ("if_true", "answer"),
        ("if_false", "answer"),
        ("exact", "accept"),
        ("slips", "accept"),
        ("units", "number"),
    ];
    for (key, with) in companions {
        if let Some(node) = fields.get(key)
            && first != Some(&with)
        {
            let message = format!("`{key}` goes with `{with}`");
            fields.error(findings, "stray-key", node, message);
        }
    }
}

fn options(
    draft: &mut Draft<'_>,
    fields: &mut Fields<'_>,
    verbatim: bool,
    findings: &mut Findings<'_>,
) {
    let Some(node) = fields.get("options") else {
        return;
    };
    let Value::List(items) = &node.value else {
        fields
            .error(findings, "wrong-type", node, "`options` is a list")
            .help("write `- right: text` and `- wrong: text` below it, a line each");
        return;
    };
    for item in items {
        match read_option(item, verbatim, findings) {
            Some(option) => draft.options.push(option),
            None => fields.valid = false,
        }
    }
    if fields.bool("any", findings) == Some(true) {
        draft.answered = Answered::Any;
    }
}

fn read_option(node: &Node, verbatim: bool, findings: &mut Findings<'_>) -> Option<OptionDraft> {
    let mut fields = Fields::of(node, "an option", OPTION_KEYS, findings)?;
    let right = fields.get("right").is_some();
    match (right, fields.get("wrong")) {
        (true, Some(wrong)) => {
            fields.error(
                findings,
                "two-answers",
                wrong,
                "an option is `right` or `wrong`, not both",
            );
        }
        (false, None) => fields.missing("right` or `wrong", findings),
        _ => {}
    }
    let option = OptionDraft {
        text: text(
            &mut fields,
            if right { "right" } else { "wrong" },
            verbatim,
            findings,
        )
        .unwrap_or_default(),
        right,
        explanation: text(&mut fields, "explanation", verbatim, findings),
        last: fields.bool("last", findings),
    };
    fields.valid.then_some(option)
}

fn accept(
    draft: &mut Draft<'_>,
    fields: &mut Fields<'_>,
    verbatim: bool,
    findings: &mut Findings<'_>,
) {
    let mut accepted = Vec::new();
    for item in items(fields.get("accept")) {
        match read_spelling(item, verbatim, findings) {
            Some(spelling) => accepted.push(spelling),
            None => fields.valid = false,
        }
    }
    let exact = fields.bool("exact", findings).unwrap_or(false);
    if let Some((name, node)) = fields.text("slips", findings) {
        match strictness_named(&name) {
            Some(strictness) if strictness != Strictness::Exact => draft.strictness = strictness,
            _ => {
                let message = format!("`slips` is `none` or `default`, not \"{name}\"");
                fields
                    .error(findings, "wrong-type", node, message)
                    .help("write `slips: none` if the answer must be spelled right");
            }
        }
    }
    draft.answered = Answered::Text { accepted, exact };
}

/// The items of a list, or a single value in place of one.
fn items(node: Option<&Node>) -> &[Node] {
    match node {
        Some(Node {
            value: Value::List(items),
            ..
        }) => items,
        Some(node) => std::slice::from_ref(node),
        None => &[],
    }
}

fn read_spelling(
    node: &Node,
    verbatim: bool,
    findings: &mut Findings<'_>,
) -> Option<SpellingDraft> {
    match &node.value {
        Value::Text(text) | Value::Number(text) => {
            Some(SpellingDraft::new(&**text, node.span.clone()))
        }
        Value::Bool(bool) => Some(SpellingDraft::new(bool.to_string(), node.span.clone())),
        _ => {
            let mut fields = Fields::of(node, "an accepted answer", SPELLING_KEYS, findings)?;
            if fields.get("text").is_none() {
                fields.missing("text", findings);
            }
            let (text, place) = fields.text("text", findings)?;
            let spelling = SpellingDraft {
                text,
                span: place.span.clone(),
                percent: percent(&mut fields, findings),
                explanation: super::text(&mut fields, "explanation", verbatim, findings),
            };
            fields.valid.then_some(spelling)
        }
    }
}

fn percent(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> u8 {
    let range = 1..=100_u8;
    let make = |percent| u8::try_from(percent).ok().filter(|one| range.contains(one));
    let percent = fields.number("percent", &range, make, findings);
    percent.unwrap_or(100)
}

fn number(
    draft: &mut Draft<'_>,
    fields: &mut Fields<'_>,
    verbatim: bool,
    findings: &mut Findings<'_>,
) {
    let mut accepted = Vec::new();
    for item in items(fields.get("number")) {
        match read_number(item, verbatim, findings) {
            Some(number) => accepted.push(number),
            None => fields.valid = false,
        }
    }
    let units = match fields.get("units").map(|node| &node.value) {
        Some(Value::Text(unit)) => vec![(**unit).into()],
        _ => {
            let units = fields.texts("units", findings);
            units.into_iter().map(Into::into).collect()
        }
    };
    draft.answered = Answered::Number(Numeric { accepted, units });
}

fn read_number(node: &Node, verbatim: bool, findings: &mut Findings<'_>) -> Option<Number> {
    if let Value::Number(_) | Value::Text(_) = node.value {
        return match float(node).and_then(|value| Number::around(value, 0.0)) {
            Some(number) => Some(number),
            None => {
                not_a_number(node, findings);
                None
            }
        };
    }
    let mut fields = Fields::of(node, "a number", NUMBER_KEYS, findings)?;
    let mut read = |key: &str| {
        let node = fields.get(key)?;
        let value = float(node);
        if value.is_none() {
            fields.valid = false;
            not_a_number(node, findings);
        }
        value
    };
    let (value, tolerance) = (read("value"), read("tolerance"));
    let (from, to) = (read("from"), read("to"));
    let made = match (value, from, to) {
        (Some(value), None, None) => Number::around(value, tolerance.unwrap_or(0.0)),
        (None, Some(from), Some(to)) if tolerance.is_none() => Number::between(from, to),
        _ => None,
    };
    if made.is_none() && fields.valid {
        let message = "a number is a `value` with a `tolerance` of 0 or more, or goes `from` a \
                       smaller number `to` a larger one";
        findings.error("bad-number", node.span.clone(), message);
        return None;
    }
    let percent = percent(&mut fields, findings);
    let explanation = text(&mut fields, "explanation", verbatim, findings);
    fields.valid.then_some(Number {
        percent,
        explanation: explanation.map(|text| Markdown::new(text.markdown)),
        ..made?
    })
}

/// A number as YAML writes it.
fn float(node: &Node) -> Option<f64> {
    match &node.value {
        Value::Number(text) => {
            let plain = text.replace('_', "");
            plain.parse::<f64>().ok().filter(|value| value.is_finite())
        }
        _ => None,
    }
}

fn not_a_number(node: &Node, findings: &mut Findings<'_>) {
    findings
        .error("bad-number", node.span.clone(), "this is not a number")
        .help("write digits with a decimal point, such as 3.14");
}
