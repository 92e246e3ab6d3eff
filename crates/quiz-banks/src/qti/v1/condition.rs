//! How items of 1.2 are scored.

use crate::bounds;
use crate::xml::{self, child, children, is};
use roxmltree::Node;
use std::borrow::Cow;

/// A rule: the answers that it needs, and what they earn.
pub(super) struct Condition<'a> {
    /// The answers that it needs, each with its response.
    pub(super) equal: Vec<(&'a str, Cow<'a, str>)>,
    /// Lower and upper bound. One of them may be missing.
    pub(super) ranges: Vec<(&'a str, Option<f64>, Option<f64>)>,
    pub(super) earns: f64,
    /// Whether it adds to the score of other rules.
    pub(super) adds: bool,
    pub(super) feedback: Vec<&'a str>,
    /// Whether every answer meets it.
    pub(super) meets_all: bool,
}

/// The rules of an item.
pub(super) fn conditions<'a>(item: Node<'a, 'a>) -> Vec<Condition<'a>> {
    let processing = child(item, "resprocessing").into_iter();
    let rules = processing.flat_map(|processing| children(processing, "respcondition"));
    rules
        .take(bounds::ANSWERS)
        .map(|rule| condition(rule))
        .collect()
}

fn condition<'a>(rule: Node<'a, 'a>) -> Condition<'a> {
    let asked = child(rule, "conditionvar");
    let all = || asked.into_iter().flat_map(|asked| asked.descendants());
    let is_denied = |node: &Node<'_, '_>| node.ancestors().any(|above| is(above, "not"));
    let respondent = |node: Node<'a, 'a>| node.attribute("respident").unwrap_or_default();
    let equals = all().filter(|node| is(*node, "varequal") || is(*node, "varsubset"));
    let equals = equals.filter(|node| !is_denied(node));
    let equal = equals.map(|node| {
        let value = xml::text(node);
        let value = match value {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        };
        (respondent(node), value)
    });
    let mut ranges: Vec<(&str, Option<f64>, Option<f64>)> = Vec::new();
    for node in all().filter(|node| !is_denied(node)) {
        let Ok(bound) = xml::text(node).trim().parse::<f64>() else {
            continue;
        };
        if is(node, "vargte") || is(node, "vargt") {
            ranges.push((respondent(node), Some(bound), None));
        } else if is(node, "varlte") || is(node, "varlt") {
            match ranges.last_mut() {
                Some((_, Some(_), to)) if to.is_none() => *to = Some(bound),
                _ => ranges.push((respondent(node), None, Some(bound))),
            }
        }
    }
    let set = child(rule, "setvar");
    let earns = set.map_or(0.0, |set| {
        match &*xml::text(set).trim().to_ascii_lowercase() {
            "score.max" => 100.0,
            number => number.parse().unwrap_or(0.0),
        }
    });
    let feedback = children(rule, "displayfeedback").filter_map(|one| one.attribute("linkrefid"));
    let feedback: Vec<_> = feedback.collect();
    // Blackboard marks the right answer only by its feedback.
    let earns = match set {
        None if feedback.contains(&"correct") => 100.0,
        _ => earns,
    };
    Condition {
        equal: equal.collect(),
        ranges,
        earns,
        adds: set.is_some_and(|set| set.attribute("action") == Some("Add")),
        feedback,
        meets_all: all().any(|node| is(node, "other")),
    }
}
