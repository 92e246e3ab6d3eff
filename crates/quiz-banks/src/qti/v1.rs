//! Items of 1.2, as Canvas, Blackboard and others write them.

mod condition;

use super::{GAP, OTHER_GAP, PARTS, refused, said};
use crate::blank::is_blank;
use crate::bounds;
use crate::diagnostic::Findings;
use crate::draft::{Answered, Draft, OptionDraft, SpellingDraft, Text};
use crate::gift::partial_credit;
use crate::html::markdown_of_html;
use crate::literal::plain_text;
use crate::markdown::without_formulas;
use crate::pairs::{each_pair, part};
use crate::points::OddPoints;
use crate::xml::{self, child, children, is};
use condition::{Condition, conditions};
use quiz_engine::question::{Number, Numeric};
use roxmltree::Node;
use std::borrow::Cow;

/// The questions of an item.
pub(super) fn item<'t>(
    item: Node<'_, '_>,
    line: u32,
    points: &mut OddPoints,
    findings: &mut Findings<'_>,
) -> Vec<Draft<'t>> {
    let presentation = child(item, "presentation");
    let mut draft = Draft::new(line, xml::mark(presentation.unwrap_or(item)));
    let Some(presentation) = presentation else {
        return refused(draft, "missing-key", "the item presents nothing", findings);
    };
    draft.prompt = prompt(presentation, &draft);
    draft.identity = Cow::Owned(without_formulas(&draft.prompt.markdown).into_owned());
    if let Some(written) = metadata(item, "points_possible") {
        draft.weight = points.read(written.trim(), || xml::mark(item));
    }
    let scored = conditions(item);
    draft.explanation = general_feedback(item, &scored, findings);
    let responses: Vec<_> = presentation
        .descendants()
        .filter(|node| is_response(*node))
        .collect();
    let kind = metadata(item, "question_type").or_else(|| blackboard_kind(item));
    let kind = kind.unwrap_or_default().trim().to_ascii_lowercase();
    if let Some(why) = unsupported(&kind) {
        return refused(draft, "unsupported-kind", why, findings);
    }
    match &responses[..] {
        [] if kind.contains("text_only") || kind.is_empty() => {
            let message = "a text without answers asks nothing and is left out";
            findings.warning("description", draft.span, message);
            Vec::new()
        }
        [] => refused(draft, "no-answer", "the item asks for no answer", findings),
        [only] => {
            let response = Response::of(*only, &scored);
            response.answer(&mut draft, item, findings);
            vec![draft]
        }
        many if many.len() > PARTS => {
            let message = format!(
                "the item has {} gaps, and at most {PARTS} are asked for",
                many.len()
            );
            refused(draft, "too-many-blanks", &message, findings)
        }
        many => several(draft, item, many, &scored, findings),
    }
}

/// Why a kind cannot be asked. `None` if it can.
fn unsupported(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "essay_question" | "essay" | "short response" | "file_upload_question" | "file upload" => {
            "an essay or a file cannot be asked for: nobody marks it"
        }
        "calculated_question" | "calculated" => {
            "numbers that are drawn for each who is asked cannot be asked for"
        }
        "ordering" | "ordering_question" => "an order cannot be asked for",
        "hot spot" | "hot_spot_question" => "a place on a picture cannot be asked for",
        "opinion scale" | "quiz bowl" | "jumbled sentence" => "it cannot be asked here",
        _ => return None,
    })
}

/// The metadata of an item: `fieldlabel` and `fieldentry`.
fn metadata<'i>(item: Node<'_, 'i>, name: &str) -> Option<Cow<'i, str>> {
    let mut fields = item
        .descendants()
        .filter(|node| is(*node, "qtimetadatafield"));
    let field = fields.find(|field| {
        child(*field, "fieldlabel").is_some_and(|label| xml::text(label).trim() == name)
    })?;
    child(field, "fieldentry").map(xml::text)
}

fn blackboard_kind<'i>(item: Node<'_, 'i>) -> Option<Cow<'i, str>> {
    let about = child(item, "itemmetadata")?;
    child(about, "bbmd_questiontype").map(xml::text)
}

fn is_response(node: Node<'_, '_>) -> bool {
    [
        "response_lid",
        "response_str",
        "response_num",
        "response_xy",
        "response_grp",
    ]
    .iter()
    .any(|name| is(node, name))
}

/// The texts of a presentation, without those of its responses.
fn prompt(presentation: Node<'_, '_>, draft: &Draft<'_>) -> Text {
    let of_answers = |node: Node<'_, '_>| {
        node.ancestors().any(|above| {
            let class = above.attribute("class").unwrap_or_default();
            is_response(above) || matches!(class, "RESPONSE_BLOCK" | "RIGHT_MATCH_BLOCK")
        })
    };
    let words = words(presentation, &of_answers);
    Text {
        markdown: words,
        span: draft.span.clone(),
    }
}

/// The texts of the materials in an element, without the excluded ones.
fn words(node: Node<'_, '_>, is_left_out: &dyn Fn(Node<'_, '_>) -> bool) -> String {
    let mut out = String::new();
    let parts = node.descendants().filter(|one| {
        ["mattext", "mat_formattedtext", "matimage"]
            .iter()
            .any(|name| is(*one, name))
    });
    for part in parts.filter(|part| !is_left_out(*part)) {
        let said = material(part);
        if !is_blank(&said) {
            if !out.is_empty() {
                out.push_str("\n\n");
            }
            out.push_str(&said);
        }
    }
    out
}

/// One text or picture as Markdown.
fn material(node: Node<'_, '_>) -> String {
    if is(node, "matimage") {
        let uri = node.attribute("uri").unwrap_or("picture");
        let label = node.attribute("label").unwrap_or_default();
        let quoted = |text: &str| text.replace(['"', '<', '>'], "");
        return markdown_of_html(
            &format!("<img src=\"{}\" alt=\"{}\">", quoted(uri), quoted(label)),
            false,
        );
    }
    let kind = node.attribute("texttype").or(node.attribute("type"));
    let kind = kind.unwrap_or_default().to_ascii_lowercase();
    let text = xml::text(node);
    match &*kind {
        "text/plain" | "plain_text" => plain_text(&text),
        "text/html" | "html" => markdown_of_html(&text, false),
        // The type is not given, so line ends and tags both count.
        _ => markdown_of_html(&text, true),
    }
}

/// The text of an element and its place.
fn text(node: Node<'_, '_>) -> Text {
    Text {
        markdown: words(node, &|_| false),
        span: xml::mark(node),
    }
}

/// The text of a feedback.
fn feedback_of(item: Node<'_, '_>, id: &str) -> Option<Text> {
    let mut all = children(item, "itemfeedback");
    said(text(all.find(|one| one.attribute("ident") == Some(id))?))
}

/// The feedback for everyone, else the one for right answers. Feedback on wrong answers is reported
/// as lost.
fn general_feedback(
    item: Node<'_, '_>,
    conditions: &[Condition<'_>],
    findings: &mut Findings<'_>,
) -> Option<Text> {
    let mut general = None;
    let mut of_right = None;
    for one in children(item, "itemfeedback") {
        let id = one.attribute("ident").unwrap_or_default();
        let Some(text) = said(text(one)) else {
            continue;
        };
        let of_option = conditions.iter().any(|condition| {
            condition.feedback.contains(&id) && condition.equal.len() == 1 && condition.earns == 0.0
        });
        let name = id.to_ascii_lowercase();
        let is_right = conditions
            .iter()
            .any(|condition| condition.feedback.contains(&id) && condition.earns > 0.0)
            || matches!(&*name, "correct" | "correct_fb" | "general_correct_fb");
        if matches!(&*name, "general_fb" | "solution") {
            general = general.or(Some(text));
        } else if is_right {
            of_right = of_right.or(Some(text));
        } else if !of_option && !is_of_an_option(item, id) {
            findings
                .warning(
                    "lost-feedback",
                    text.span,
                    "feedback on wrong answers as a whole is left out",
                )
                .help("say it in the feedback for all, which everyone reads at the close");
        }
    }
    general.or(of_right)
}

/// Whether a feedback is named after an option, as `a1_fb` is after `a1`.
fn is_of_an_option(item: Node<'_, '_>, id: &str) -> bool {
    let option = id.strip_suffix("_fb").unwrap_or(id);
    let mut labels = item
        .descendants()
        .filter(|node| is(*node, "response_label"));
    labels.any(|label| label.attribute("ident") == Some(option))
}

/// One answer that an item asks for.
struct Response<'a> {
    node: Node<'a, 'a>,
    id: &'a str,
    conditions: Vec<&'a Condition<'a>>,
}

impl<'a> Response<'a> {
    fn of(node: Node<'a, 'a>, conditions: &'a [Condition<'a>]) -> Self {
        let id = node.attribute("ident").unwrap_or_default();
        let own = |condition: &&Condition<'_>| {
            let equal = condition.equal.iter().map(|(of, _)| *of);
            let mut all = equal.chain(condition.ranges.iter().map(|(of, ..)| *of));
            all.any(|of| of == id)
        };
        Self {
            node,
            id,
            conditions: conditions.iter().filter(own).collect(),
        }
    }

    fn answer(&self, draft: &mut Draft<'_>, item: Node<'_, '_>, findings: &mut Findings<'_>) {
        let numbers = self.conditions.iter().any(|one| !one.ranges.is_empty());
        let fib = self.node.descendants().find(|node| is(*node, "render_fib"));
        let is_number = fib
            .and_then(|fib| fib.attribute("fibtype"))
            .is_some_and(|kind| kind != "String");
        if is(self.node, "response_lid") {
            self.options(draft, item, findings);
        } else if numbers || is(self.node, "response_num") || (is_number && self.are_numbers()) {
            self.numbers(draft, findings);
        } else if is(self.node, "response_str") {
            self.spellings(draft);
        } else {
            let message = "this kind of answer cannot be asked for here";
            findings.error("unsupported-kind", draft.span.clone(), message);
            draft.refused = true;
        }
    }

    fn are_numbers(&self) -> bool {
        let mut values = self.conditions.iter().flat_map(|one| &one.equal).peekable();
        values.peek().is_some() && values.all(|(_, value)| value.parse::<f64>().is_ok())
    }

    /// The answers that meet a condition and what they earn.
    fn earning(&self) -> impl Iterator<Item = (f64, &'a str)> {
        let earning = self
            .conditions
            .iter()
            .filter(|one| one.earns > 0.0 && !one.meets_all);
        let id = self.id;
        earning.flat_map(move |one| {
            let own = one.equal.iter().filter(move |(of, _)| *of == id);
            own.map(|(_, value)| (one.earns, &**value))
        })
    }

    /// The most that a condition earns.
    fn most(&self) -> f64 {
        self.conditions
            .iter()
            .map(|one| one.earns)
            .fold(0.0, f64::max)
    }

    fn options(&self, draft: &mut Draft<'_>, item: Node<'_, '_>, findings: &mut Findings<'_>) {
        let several = self.node.attribute("rcardinality") == Some("Multiple");
        let most = self.most();
        let adds = self.conditions.iter().any(|one| one.adds);
        let mut earned = Vec::new();
        let labels = self
            .node
            .descendants()
            .filter(|node| is(*node, "response_label"));
        for label in labels.take(bounds::ANSWERS) {
            let id = label.attribute("ident").unwrap_or_default();
            let earns = self
                .earning()
                .filter(|(_, value)| *value == id)
                .map(|(earns, _)| earns);
            let earns = earns.fold(0.0, f64::max);
            let right = earns > 0.0 && (earns >= most || (several && adds));
            let text = text(label);
            if earns > 0.0 {
                earned.push((earns / most * 100.0, right, text.span.clone()));
            }
            let mut own = self
                .conditions
                .iter()
                .filter(|one| one.earns == 0.0 && one.equal.len() == 1 && one.equal[0].1 == id);
            let own = own.find_map(|one| one.feedback.iter().find_map(|id| feedback_of(item, id)));
            let explanation = own.or_else(|| feedback_of(item, &format!("{id}_fb")));
            draft.options.push(OptionDraft {
                text,
                right,
                explanation,
                last: None,
            });
        }
        if !(several && adds) {
            partial_credit(&earned, findings);
        }
        if !several && earned.iter().filter(|(_, right, _)| *right).count() > 1 {
            draft.answered = Answered::Any;
        }
    }

    fn spellings(&self, draft: &mut Draft<'_>) {
        let most = self.most();
        let span = xml::mark(self.node);
        let spelling = |(earns, value): (f64, &str)| SpellingDraft {
            percent: (earns / most * 100.0).round().clamp(1.0, 100.0) as u8,
            ..SpellingDraft::new(value, span.clone())
        };
        draft.answered = Answered::Text {
            accepted: self.earning().map(spelling).collect(),
            exact: false,
        };
    }

    fn numbers(&self, draft: &mut Draft<'_>, findings: &mut Findings<'_>) {
        let most = self.most();
        let mut accepted: Vec<Number> = Vec::new();
        for one in self.conditions.iter().filter(|one| one.earns > 0.0) {
            let percent = (one.earns / most * 100.0).round().clamp(1.0, 100.0) as u8;
            let values = one
                .equal
                .iter()
                .filter_map(|(_, value)| value.parse::<f64>().ok());
            let values: Vec<f64> = values.collect();
            let mut within = false;
            for (_, from, to) in &one.ranges {
                let (Some(from), Some(to)) = (*from, *to) else {
                    continue;
                };
                // "5, or from 4.9 to 5.1" is 5 with its tolerance.
                let middle = values.iter().find(|&&value| (from..=to).contains(&value));
                let number = middle.and_then(|&value| around(value, from, to));
                within |= middle.is_some();
                let number = number.or_else(|| Number::between(from, to));
                accepted.extend(number.map(|number| Number { percent, ..number }));
            }
            if !within {
                let exact = values
                    .iter()
                    .filter_map(|&value| Number::around(value, 0.0));
                accepted.extend(exact.map(|number| Number { percent, ..number }));
            }
        }
        let open = self
            .conditions
            .iter()
            .filter(|one| one.earns > 0.0)
            .any(|one| {
                one.ranges
                    .iter()
                    .any(|(_, from, to)| from.is_none() || to.is_none())
            });
        if open {
            let message = "a range of numbers without a first or a last cannot be asked for";
            findings.error("bad-number", draft.span.clone(), message);
            draft.refused = true;
        }
        draft.answered = Answered::Number(Numeric {
            accepted,
            units: Vec::new(),
        });
    }
}

/// A number in the middle of a range, with the tolerance that was written.
fn around(value: f64, from: f64, to: f64) -> Option<Number> {
    let (below, above) = (value - from, to - value);
    let is_even = (below - above).abs() <= 1e-9 * value.abs().max(1.0);
    // Removes what subtraction leaves after the last digit that anyone writes.
    let tolerance = format!("{below:.9}").parse().ok()?;
    is_even.then(|| Number::around(value, tolerance)).flatten()
}

/// The questions of an item that asks for several things: pairs to match, or gaps.
fn several<'t>(
    draft: Draft<'t>,
    item: Node<'_, '_>,
    responses: &[Node<'_, '_>],
    conditions: &[Condition<'_>],
    findings: &mut Findings<'_>,
) -> Vec<Draft<'t>> {
    let names: Vec<_> = responses
        .iter()
        .map(|node| {
            let id = node.attribute("ident").unwrap_or_default();
            id.strip_prefix("response_").unwrap_or(id)
        })
        .collect();
    // The prompt is Markdown, in which brackets are escaped.
    let gap = |name: &str| format!("\\[{name}\\]");
    let are_gaps = names
        .iter()
        .all(|name| draft.prompt.markdown.contains(&gap(name)));
    if !are_gaps {
        return pairs(draft, responses, conditions, findings);
    }
    let (asked, other) = (
        markdown_of_html(GAP, false),
        markdown_of_html(OTHER_GAP, false),
    );
    responses
        .iter()
        .enumerate()
        .map(|(at, &node)| {
            let mut question = part(&draft, at, names[at]);
            for (which, name) in names.iter().enumerate() {
                let instead = if which == at { &asked } else { &other };
                let prompt = &mut question.prompt.markdown;
                *prompt = prompt.replace(&gap(name), instead);
            }
            let response = Response::of(node, conditions);
            let right = response.earning().count();
            response.answer(&mut question, item, findings);
            // A gap whose choices are all right is typed.
            let labels = question.options.len();
            if labels > 0 && right >= labels {
                let options = std::mem::take(&mut question.options);
                let accepted = options.into_iter().map(|option| {
                    SpellingDraft::new(
                        crate::markdown::plain(&option.text.markdown),
                        option.text.span,
                    )
                });
                question.answered = Answered::Text {
                    accepted: accepted.collect(),
                    exact: false,
                };
            }
            question
        })
        .collect()
}

/// Blackboard's right sides of pairs, which are in a separate block.
fn right_block(responses: &[Node<'_, '_>]) -> Option<Vec<Text>> {
    let presentation = responses
        .first()?
        .ancestors()
        .find(|node| is(*node, "presentation"))?;
    let is_block = |node: &Node<'_, '_>| node.attribute("class") == Some("RIGHT_MATCH_BLOCK");
    let block = presentation.descendants().find(is_block)?;
    Some(
        block
            .children()
            .filter(Node::is_element)
            .map(text)
            .collect(),
    )
}

fn pairs<'t>(
    draft: Draft<'t>,
    responses: &[Node<'_, '_>],
    conditions: &[Condition<'_>],
    findings: &mut Findings<'_>,
) -> Vec<Draft<'t>> {
    let mut pairs: Vec<(Text, Text)> = Vec::new();
    let mut others: Vec<Text> = Vec::new();
    let block = right_block(responses);
    for &node in responses {
        let is_answer =
            |one: Node<'_, '_>| one.ancestors().any(|above| is(above, "response_label"));
        // In Blackboard's files the left side is next to the response.
        let left_of = match (&block, node.parent()) {
            (Some(_), Some(parent)) => parent,
            _ => node,
        };
        let left = Text {
            markdown: words(left_of, &is_answer),
            span: xml::mark(left_of),
        };
        let response = Response::of(node, conditions);
        let right = response.earning().next().map(|(_, value)| value);
        let labels = node.descendants().filter(|one| is(*one, "response_label"));
        let mut found = None;
        for (at, label) in labels.take(bounds::ANSWERS).enumerate() {
            let said = match &block {
                Some(block) => block.get(at).cloned().unwrap_or_default(),
                None => text(label),
            };
            match label.attribute("ident") {
                id if id.is_some() && id == right => found = Some(said),
                _ if others.iter().all(|known| known.markdown != said.markdown) => {
                    others.push(said)
                }
                _ => {}
            }
        }
        let Some(right) = found.filter(|_| !is_blank(&left.markdown)) else {
            let message = "the item asks for several things that are neither gaps in its text nor pairs to match";
            return refused(draft, "bad-pair", message, findings);
        };
        pairs.push((left, right));
    }
    others.retain(|text| {
        pairs
            .iter()
            .all(|(_, right)| right.markdown != text.markdown)
    });
    pairs.extend(others.into_iter().map(|text| (Text::default(), text)));
    each_pair(draft, pairs, findings)
}
