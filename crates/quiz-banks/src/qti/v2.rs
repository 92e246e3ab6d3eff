//! Items of 2.0 to 2.2 and of 3.0.

use super::markup::{as_is, attribute, child, html, named, plain_name, text, within};
use super::{GAP, OTHER_GAP, PARTS, refused, said};
use crate::blank::is_blank;
use crate::bounds;
use crate::diagnostic::Findings;
use crate::draft::{Answered, Draft, OptionDraft, SpellingDraft, Text};
use crate::html::markdown_of_html;
use crate::markdown::without_formulas;
use crate::pairs::{each_pair, part};
use crate::xml;
use quiz_engine::question::{Number, Numeric};
use roxmltree::Node;
use std::borrow::Cow;

/// The questions of an item.
pub(super) fn item<'t>(
    item: Node<'_, '_>,
    line: u32,
    findings: &mut Findings<'_>,
) -> Vec<Draft<'t>> {
    let body = child(item, "itembody");
    let mut draft = Draft::new(line, xml::mark(body.unwrap_or(item)));
    let Some(body) = body else {
        return refused(draft, "missing-key", "the item has no body", findings);
    };
    let asked: Vec<_> = body
        .descendants()
        .filter(|node| is_interaction(*node))
        .collect();
    let Some(&first) = asked.first() else {
        let message = "a text without answers asks nothing and is left out";
        findings.warning("description", draft.span, message);
        return Vec::new();
    };
    if asked.len() > PARTS {
        let message = format!(
            "the item has {} gaps, and at most {PARTS} are asked for",
            asked.len()
        );
        return refused(draft, "too-many-blanks", &message, findings);
    }
    draft.explanation = feedback(item, findings);
    let alone = asked.len() == 1;
    if alone && named(first, "matchinteraction") {
        return pairs(draft, item, body, first, findings);
    }
    let prompt_of = |at: usize| prompt(body, &asked, at);
    // The text with all gaps open identifies the item for each of its parts.
    let whole = prompt(body, &asked, usize::MAX).markdown;
    draft.identity = Cow::Owned(without_formulas(&whole).into_owned());
    let mut drafts = Vec::with_capacity(asked.len());
    for (at, &interaction) in asked.iter().enumerate() {
        let mut question = match alone {
            true => draft.clone(),
            false => part(&draft, at, &format!("part {}", at + 1)),
        };
        question.prompt = prompt_of(at);
        if alone {
            question.identity =
                Cow::Owned(without_formulas(&question.prompt.markdown).into_owned());
        }
        answer(&mut question, item, interaction, findings);
        drafts.push(question);
    }
    drafts
}

fn is_interaction(node: Node<'_, '_>) -> bool {
    node.is_element() && plain_name(node.tag_name().name()).ends_with("interaction")
}

/// The body that asks for one interaction, followed by the interaction's own prompt.
fn prompt(body: Node<'_, '_>, asked: &[Node<'_, '_>], at: usize) -> Text {
    let wanted = asked.get(at).copied();
    let instead = |node: Node<'_, '_>| {
        let name = plain_name(node.tag_name().name());
        let is_asked = wanted.is_some_and(|wanted| wanted.id() == node.id());
        match &*name {
            "textentryinteraction" | "inlinechoiceinteraction" if is_asked => Some(GAP.to_owned()),
            "textentryinteraction" | "inlinechoiceinteraction" => Some(OTHER_GAP.to_owned()),
            name if name.ends_with("interaction") => Some(String::new()),
            // Text for graders, and for those who have answered.
            "rubricblock" | "feedbackblock" | "feedbackinline" | "templateblock" => {
                Some(String::new())
            }
            _ => None,
        }
    };
    let mut markup = html(body, &instead);
    // A gap on its own below the question is only the input field.
    let below = |name: &str| wanted.is_some_and(|wanted| named(wanted, name));
    if below("textentryinteraction") && asked.len() == 1 {
        let words = markdown_of_html(&markup, false);
        let gap = markdown_of_html(GAP, false);
        if let Some(rest) = words.trim_end().strip_suffix(&gap)
            && rest.ends_with("\n\n")
        {
            markup = html(body, &|node| match named(node, "textentryinteraction") {
                true => Some(String::new()),
                false => instead(node),
            });
        }
    }
    let mut markdown = markdown_of_html(&markup, false);
    if let Some(own) = wanted.and_then(|wanted| child(wanted, "prompt")) {
        let own = text(own, &as_is).markdown;
        if !is_blank(&own) && own != markdown {
            if !markdown.is_empty() {
                markdown.push_str("\n\n");
            }
            markdown.push_str(&own);
        }
    }
    Text {
        markdown,
        span: xml::mark(body),
    }
}

/// The declaration of an interaction's right answer.
fn declaration<'a, 'i>(item: Node<'a, 'i>, interaction: Node<'_, '_>) -> Option<Node<'a, 'i>> {
    let wanted = attribute(interaction, "responseidentifier")?;
    let mut all = item
        .children()
        .filter(|node| named(*node, "responsedeclaration"));
    all.find(|node| attribute(*node, "identifier") == Some(wanted))
}

fn answer(
    draft: &mut Draft<'_>,
    item: Node<'_, '_>,
    interaction: Node<'_, '_>,
    findings: &mut Findings<'_>,
) {
    let name = plain_name(interaction.tag_name().name());
    let declaration = declaration(item, interaction);
    match (&*name, declaration) {
        ("choiceinteraction" | "inlinechoiceinteraction", Some(declaration)) => {
            options(draft, item, interaction, declaration);
        }
        ("textentryinteraction", Some(declaration)) => {
            let kind = attribute(declaration, "basetype").unwrap_or("string");
            match kind {
                "float" | "integer" | "duration" => number(draft, item, declaration, findings),
                _ => spellings(draft, declaration),
            }
        }
        ("choiceinteraction" | "inlinechoiceinteraction" | "textentryinteraction", None) => {
            let message = "nothing declares which answer is right";
            findings
                .error("no-answer", xml::mark(interaction), message)
                .help("give the item a response declaration with a correct response");
            draft.refused = true;
        }
        ("extendedtextinteraction" | "uploadinteraction" | "drawinginteraction", _) => {
            let message = "an essay or a file cannot be asked for: nobody marks it";
            findings.error("unsupported-kind", draft.span.clone(), message);
            draft.refused = true;
        }
        _ => {
            let message = format!(
                "an interaction of the kind `{}` cannot be asked here",
                interaction.tag_name().name()
            );
            findings.error("unsupported-kind", draft.span.clone(), message);
            draft.refused = true;
        }
    }
}

/// The values of the correct response, trimmed.
fn correct<'i>(declaration: Node<'_, 'i>) -> Vec<Cow<'i, str>> {
    let response = child(declaration, "correctresponse").into_iter();
    let values = response.flat_map(|response| response.children());
    let values = values.filter(|value| named(*value, "value"));
    values
        .map(|value| match xml::text(value) {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        })
        .collect()
}

/// The keys of the mapping and what each earns.
fn mapped<'a>(declaration: Node<'a, '_>) -> Vec<(&'a str, f64)> {
    let mapping = child(declaration, "mapping").into_iter();
    let entries = mapping.flat_map(|mapping| mapping.children());
    entries
        .filter(|entry| named(*entry, "mapentry"))
        .filter_map(|entry| {
            let earns = attribute(entry, "mappedvalue")?.trim().parse().ok()?;
            Some((attribute(entry, "mapkey")?.trim(), earns))
        })
        .collect()
}

fn options(
    draft: &mut Draft<'_>,
    item: Node<'_, '_>,
    interaction: Node<'_, '_>,
    declaration: Node<'_, '_>,
) {
    let mut right: Vec<String> = correct(declaration)
        .into_iter()
        .map(Cow::into_owned)
        .collect();
    let mapped = mapped(declaration);
    let single = attribute(declaration, "cardinality") != Some("multiple");
    if right.is_empty() || single {
        // The answers that earn most, or all that earn anything.
        let most = mapped.iter().map(|(_, earns)| *earns).fold(0.0, f64::max);
        let earns = |earns: f64| earns > 0.0 && (!single || earns >= most);
        let keys = mapped.iter().filter(|(_, earned)| earns(*earned));
        right.extend(keys.map(|(key, _)| (*key).to_owned()));
    }
    let is_choice =
        |node: &Node<'_, '_>| named(*node, "simplechoice") || named(*node, "inlinechoice");
    let is_feedback = |node: Node<'_, '_>| named(node, "feedbackinline").then(String::new);
    let mut fixed = attribute(interaction, "shuffle") == Some("false");
    let mut places = 0;
    for choice in interaction
        .descendants()
        .filter(is_choice)
        .take(bounds::ANSWERS)
    {
        let id = attribute(choice, "identifier").unwrap_or_default();
        let own = within(choice, "feedbackinline").find_map(|one| said(text(one, &as_is)));
        let modal =
            within(item, "modalfeedback").find(|one| attribute(*one, "identifier") == Some(id));
        let modal = modal
            .filter(|_| !id.is_empty())
            .and_then(|one| said(text(one, &as_is)));
        places += usize::from(attribute(choice, "fixed") == Some("true"));
        draft.options.push(OptionDraft {
            text: text(choice, &is_feedback),
            right: right.iter().any(|right| right == id),
            explanation: own.or(modal),
            last: None,
        });
    }
    fixed |= places == draft.options.len() && places > 0;
    draft.fixed_order = fixed.then_some(true);
    if single && draft.options.iter().filter(|option| option.right).count() > 1 {
        draft.answered = Answered::Any;
    }
}

/// A part of the maximum score, as a whole number from 1 to 100.
fn percent(earns: f64, most: f64) -> u8 {
    (earns / most * 100.0).round().clamp(1.0, 100.0) as u8
}

fn spellings(draft: &mut Draft<'_>, declaration: Node<'_, '_>) {
    let span = xml::mark(declaration);
    let mapped = mapped(declaration);
    let most = mapped.iter().map(|(_, earns)| *earns).fold(0.0, f64::max);
    let mut accepted: Vec<_> = correct(declaration)
        .iter()
        .map(|value| SpellingDraft::new(value.as_ref(), span.clone()))
        .collect();
    for (key, earns) in mapped.into_iter().filter(|(_, earns)| *earns > 0.0) {
        if accepted.iter().all(|one| one.text != key) {
            accepted.push(SpellingDraft {
                percent: percent(earns, most),
                ..SpellingDraft::new(key, span.clone())
            });
        }
    }
    draft.answered = Answered::Text {
        accepted,
        exact: false,
    };
}

fn number(
    draft: &mut Draft<'_>,
    item: Node<'_, '_>,
    declaration: Node<'_, '_>,
    findings: &mut Findings<'_>,
) {
    let id = attribute(declaration, "identifier").unwrap_or_default();
    let mut accepted = Vec::new();
    for value in correct(declaration) {
        let number = value.parse::<f64>().ok();
        let number = number.and_then(|value| tolerated(item, id, value));
        match number {
            Some(number) => accepted.push(number),
            None => {
                findings
                    .error(
                        "bad-number",
                        xml::mark(declaration),
                        "the correct response is not a number",
                    )
                    .help("write a number such as 3.14");
                draft.refused = true;
            }
        }
    }
    draft.answered = Answered::Number(Numeric {
        accepted,
        units: Vec::new(),
    });
}

/// A number with the tolerance by which the item compares it.
fn tolerated(item: Node<'_, '_>, id: &str, value: f64) -> Option<Number> {
    let compares = |node: &Node<'_, '_>| {
        within(*node, "variable").any(|one| attribute(one, "identifier") == Some(id))
    };
    let equal = within(item, "equal").find(compares);
    let mode = equal.and_then(|equal| attribute(equal, "tolerancemode"));
    let tolerance = equal
        .and_then(|equal| attribute(equal, "tolerance"))
        .unwrap_or_default();
    let mut tolerance = tolerance
        .split_whitespace()
        .filter_map(|one| one.parse::<f64>().ok());
    let (Some(below), mode @ ("absolute" | "relative")) =
        (tolerance.next(), mode.unwrap_or_default())
    else {
        return Number::around(value, 0.0);
    };
    let above = tolerance.next().unwrap_or(below);
    let unit = match mode {
        "relative" => value.abs() / 100.0,
        _ => 1.0,
    };
    match below == above {
        true => Number::around(value, below * unit),
        false => Number::between(value - below * unit, value + above * unit),
    }
}

fn pairs<'t>(
    mut draft: Draft<'t>,
    item: Node<'_, '_>,
    body: Node<'_, '_>,
    interaction: Node<'_, '_>,
    findings: &mut Findings<'_>,
) -> Vec<Draft<'t>> {
    draft.prompt = prompt(body, &[interaction], 0);
    draft.identity = Cow::Owned(without_formulas(&draft.prompt.markdown).into_owned());
    let sets: Vec<_> = interaction
        .children()
        .filter(|node| named(*node, "simplematchset"))
        .collect();
    let declaration = declaration(item, interaction);
    let ([lefts, rights], Some(declaration)) = (&sets[..], declaration) else {
        let message = "the pairs to match are not in two sets with a declaration of what is right";
        return refused(draft, "bad-pair", message, findings);
    };
    let mut keys: Vec<String> = correct(declaration)
        .into_iter()
        .map(Cow::into_owned)
        .collect();
    if keys.is_empty() {
        let earning = mapped(declaration)
            .into_iter()
            .filter(|(_, earns)| *earns > 0.0);
        keys = earning.map(|(key, _)| key.to_owned()).collect();
    }
    let choices = |set: &Node<'_, '_>| -> Vec<(String, Text)> {
        let all = set
            .children()
            .filter(|node| named(*node, "simpleassociablechoice"));
        let one = |node: Node<'_, '_>| {
            let id = attribute(node, "identifier").unwrap_or_default().to_owned();
            (id, text(node, &as_is))
        };
        all.take(bounds::ANSWERS).map(one).collect()
    };
    let (lefts, rights) = (choices(lefts), choices(rights));
    let mut matched = Vec::new();
    for (id, left) in &lefts {
        let of_left = keys
            .iter()
            .filter_map(|key| key.split_once(char::is_whitespace));
        let mut right = of_left
            .filter(|(left, _)| left == id)
            .map(|(_, right)| right.trim());
        let found = right.next().filter(|_| right.next().is_none());
        let found = found.and_then(|wanted| rights.iter().find(|(id, _)| id == wanted));
        let Some((_, right)) = found else {
            let message = "a left side has no right side, or several";
            findings.error("bad-pair", left.span.clone(), message);
            draft.refused = true;
            return vec![draft];
        };
        matched.push((left.clone(), right.clone()));
    }
    let used = |text: &Text| {
        matched
            .iter()
            .any(|(_, right)| right.markdown == text.markdown)
    };
    let others: Vec<_> = rights.iter().filter(|(_, text)| !used(text)).collect();
    let others: Vec<_> = others
        .into_iter()
        .map(|(_, text)| (Text::default(), text.clone()))
        .collect();
    matched.extend(others);
    each_pair(draft, matched, findings)
}

/// The feedback for everyone after the question closes. Feedback named after a choice is for those
/// who chose it.
fn feedback(item: Node<'_, '_>, findings: &mut Findings<'_>) -> Option<Text> {
    let choices: Vec<_> = within(item, "simplechoice")
        .filter_map(|one| attribute(one, "identifier"))
        .collect();
    let mut general = None;
    for modal in item.children().filter(|node| named(*node, "modalfeedback")) {
        let id = attribute(modal, "identifier").unwrap_or_default();
        let Some(text) = said(text(modal, &as_is)).filter(|_| !choices.contains(&id)) else {
            continue;
        };
        let wrong = id.to_ascii_lowercase().contains("incorrect")
            || id.to_ascii_lowercase().contains("wrong");
        if wrong || general.is_some() {
            findings
                .warning(
                    "lost-feedback",
                    text.span,
                    "feedback on right or wrong answers as a whole is left out",
                )
                .help("leave one feedback, which everyone reads at the close");
        } else {
            general = Some(text);
        }
    }
    general
}
