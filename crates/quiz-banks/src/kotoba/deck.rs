//! A deck as JSON: one of a member, or one that comes with Kotoba.

use super::card::{self, Card};
use crate::blank::is_blank;
use crate::diagnostic::Findings;
use crate::draft::{BankDraft, Draft, SpellingDraft, strictness_named};
use crate::fields::Fields;
use crate::json;
use crate::markdown::is_web_address;
use crate::yaml::{Node, Value};
use quiz_engine::question::{Strictness, Weight};

/// Those in the second line control Kotoba and have no counterpart here.
const CARD_KEYS: &[&str] = &[
    "question",
    "answers",
    "answer",
    "comment",
    "meaning",
    "instructions",
    "questionCreationStrategy",
    "dictionaryLinkUri",
    "pointsForAnswer",
    "slips",
    "answerTimeLimitStrategy",
    "answerCompareStrategy",
    "scoreAnswerStrategy",
    "dictionaryLinkStrategy",
    "additionalAnswerWaitStrategy",
    "unansweredQuestionStrategy",
    "deckId",
    "id",
    "uniqueId",
];

/// The keys with which a card can begin.
const FIRST_KEYS: &[&str] = &["question", "answers", "answer", "comment", "meaning"];

/// Reads the cards, one by one if the JSON is broken.
pub(super) fn read<'t>(text: &str, bank: &mut BankDraft<'t>, findings: &mut Findings<'_>) {
    let root = match json::parse(text) {
        Ok(root) => root,
        Err(fault) => {
            let cards = json::whole_objects(text, FIRST_KEYS, fault, &mut bank.refused, findings);
            return cards
                .iter()
                .for_each(|card| push(card, &OfDeck::default(), bank, findings));
        }
    };
    let said = |key: &str| match &root.entry(key)?.value {
        Value::Text(text) if !is_blank(text) => {
            Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        _ => None,
    };
    bank.title = said("name");
    bank.description = said("description");
    let of_deck = OfDeck {
        instructions: said("instructions"),
        strictness: root
            .entry("slips")
            .and_then(|node| strictness(node, findings))
            .unwrap_or_default(),
    };
    match root.entry("cards").map(|cards| &cards.value) {
        Some(Value::List(cards)) if !cards.is_empty() => {
            let cards = cards
                .iter()
                .filter(|card| !matches!(card.value, Value::Null));
            cards.for_each(|card| push(card, &of_deck, bank, findings));
        }
        _ => {
            let message = "`cards` is a list of cards";
            findings.error("no-questions", root.span.clone(), message);
        }
    }
}

/// What a deck says for its cards.
#[derive(Default)]
struct OfDeck {
    instructions: Option<String>,
    strictness: Strictness,
}

/// Whether slips are forgiven.
fn strictness(node: &Node, findings: &mut Findings<'_>) -> Option<Strictness> {
    let named = match &node.value {
        Value::Text(name) => strictness_named(name),
        _ => None,
    };
    if named.is_none() {
        findings
            .warning(
                "unused-key",
                node.span.clone(),
                "this does not say whether slips are forgiven",
            )
            .help("write \"none\" or \"default\", or \"exact\"");
    }
    named
}

fn push<'t>(node: &Node, of_deck: &OfDeck, bank: &mut BankDraft<'t>, findings: &mut Findings<'_>) {
    match read_card(node, of_deck, findings) {
        Some(draft) => bank.questions.push(draft),
        None => bank.refused += 1,
    }
}

/// Returns a draft even of a refused card if its prompt can be read.
fn read_card<'t>(node: &Node, of_deck: &OfDeck, findings: &mut Findings<'_>) -> Option<Draft<'t>> {
    let mut fields = Fields::of_foreign(node, "a card", CARD_KEYS, findings)?;
    let span = fields.span.clone();
    if fields.get("question").is_none() {
        fields.missing("question", findings);
    }
    let question = fields.text("question", findings);
    let mut optional = |key: &str| {
        fields
            .any_text(key, findings)
            .map(|text| (text.markdown, text.span))
    };
    let comments = [optional("meaning"), optional("comment")]
        .into_iter()
        .flatten();
    let comments = comments.collect();
    let own = optional("instructions")
        .map(|(text, _)| text)
        .filter(|text| !is_blank(text));
    let strategy = optional("questionCreationStrategy");
    let strategy = strategy
        .as_ref()
        .map(|(word, span)| (&**word, span.clone()));
    let card = Card {
        line: node.line,
        span,
        question: question.map(|(text, node)| (text, node.span.clone())),
        answers: read_answers(&mut fields, findings),
        comments,
        instructions: own.or_else(|| of_deck.instructions.clone()),
        is_image: card::is_image(strategy, findings),
    };
    let mut draft = card.draft(findings);
    draft.source = read_link(&mut fields, findings);
    draft.weight = read_points(&fields, findings);
    let own = fields
        .get("slips")
        .and_then(|node| strictness(node, findings));
    draft.strictness = own.unwrap_or(of_deck.strictness);
    draft.refused |= !fields.valid;
    Some(draft)
}

/// A list or one answer. Empty ones are dropped, as in Kotoba.
fn read_answers(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Vec<SpellingDraft> {
    let Some(node) = fields.get("answers").or_else(|| fields.get("answer")) else {
        fields.missing("answers", findings);
        return Vec::new();
    };
    let items = match &node.value {
        Value::List(items) => &items[..],
        _ => std::slice::from_ref(node),
    };
    let mut accepted = Vec::with_capacity(items.len());
    for item in items {
        let answer = match &item.value {
            Value::Text(text) | Value::Number(text) => text.trim(),
            Value::Bool(true) => "true",
            Value::Bool(false) => "false",
            Value::Null => "",
            Value::List(_) | Value::Map(_) => {
                fields.error(findings, "wrong-type", item, "an answer is a text");
                continue;
            }
        };
        if !is_blank(answer) {
            accepted.push(SpellingDraft::new(answer, item.span.clone()));
        }
    }
    accepted
}

fn read_link(fields: &mut Fields<'_>, findings: &mut Findings<'_>) -> Option<String> {
    let link = fields.any_text("dictionaryLinkUri", findings)?;
    if is_web_address(&link.markdown) {
        return Some(link.markdown);
    }
    if !is_blank(&link.markdown) {
        let message = "the link is not a web address, so it is left out";
        findings.warning("bad-address", link.span, message);
    }
    None
}

fn read_points(fields: &Fields<'_>, findings: &mut Findings<'_>) -> Weight {
    let Some(node) = fields.get("pointsForAnswer") else {
        return Weight::default();
    };
    let points = match &node.value {
        Value::Number(number) => number.parse().ok().and_then(Weight::new),
        _ => None,
    };
    points.unwrap_or_else(|| {
        let message = format!(
            "a question earns {} to {} points, so this is left out",
            Weight::RANGE.start(),
            Weight::RANGE.end()
        );
        findings.warning("bad-number", node.span.clone(), message);
        Weight::default()
    })
}
