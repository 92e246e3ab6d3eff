//! Trivia lists of Red: YAML whose keys are questions and whose values are accepted answers.
//!
//! ```text
//! list      = { (reserved | question), … }
//! reserved  = $schema | AUTHOR | DESCRIPTION | CONFIG, in capitals exactly
//! question  = text: [ answer, … ]         one or more; the first is revealed
//! answer    = text | whole number | fraction | truth
//! CONFIG    = { delay: seconds for each question, and what controls a session of Red }
//! ```
//!
//! A comment `# [exact]` or `# [slips: none]` above a question says how its answers are judged; above
//! a reserved key it holds for the whole list. Red passes comments over.
//!
//! If the file is not valid YAML, its entries are read one by one, and the broken ones are
//! reported.
//!
//! Red reads YAML 1.1, in which an answer without quotes may not be what it looks like: `yes` is a
//! boolean, `010` is 8, `1:30` is 90. Red then uses Python's text for it (`True`, `8`, `90`). Here
//! both that text and the written one are accepted, with a warning if they differ. Prompts are read
//! as Discord's Markdown, because that is what Red posts. Source of the rules: Red-DiscordBot's
//! trivia cog, its schema and its guide.

#[cfg(test)]
mod tests;
mod typing;

use super::assemble::assemble;
use super::diagnostic::Findings;
use super::draft::{Answered, BankDraft, Draft, Parsed, SpellingDraft, stated_strictness};
use super::literal::Literal;
use super::markdown::{escape, is_web_address, paragraph};
use super::yaml::{Node, Value};
use super::yaml_items;
use crate::limits::Limits;
use quiz_engine::question::{Image, Seconds, Strictness};
use std::borrow::Cow;
use std::collections::HashMap;

const RESERVED: [&str; 4] = ["$schema", "AUTHOR", "DESCRIPTION", "CONFIG"];
/// Settings of a session in Red that have no counterpart here.
const UNUSED: [&str; 6] = [
    "max_score",
    "timeout",
    "bot_plays",
    "reveal_answer",
    "use_spoilers",
    "payout_multiplier",
];
const PICTURES: [&str; 5] = [".png", ".jpg", ".jpeg", ".gif", ".webp"];

/// Whether it is a mapping with a reserved key, or one from questions to lists of answers.
pub(crate) fn looks_like(text: &str) -> bool {
    let lines = || {
        text.lines()
            .filter(|line| !line.trim_start().starts_with('#'))
    };
    let reserved = lines().any(|line| {
        let key = line
            .split_once(':')
            .map(|(key, _)| key.trim_matches(['"', '\'']));
        key.is_some_and(|key| RESERVED.contains(&key))
    });
    // "Which sea?:" and on the next line "- answer".
    let asks = |line: &str| {
        let key = line.trim_end().strip_suffix(':');
        let key = key.map(|key| key.trim_end_matches(['"', '\'']));
        key.is_some_and(|key| {
            !key.starts_with([' ', '-']) && (reserved || key.ends_with('?') || key.contains(' '))
        })
    };
    let mut asked = false;
    let mut lists = 0_usize;
    for line in lines().filter(|line| !line.trim().is_empty()) {
        if asked && line.trim_start().starts_with("- ") {
            lists += 1;
        }
        asked = asks(line);
    }
    lists > 0 && (reserved || lists > 1 || lines().any(|line| line.trim_end().ends_with("?:")))
}

/// Reads a list; `stem` names the bank.
pub fn parse_red(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    let mut valid = true;
    let root = yaml_items::parse_entries(text, |entry, place, fault| {
        findings
            .error("yaml", place, &*fault.message)
            .help("put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes");
        bank.refused += usize::from(!entry.is_some_and(is_reserved));
        valid = false;
    });
    match root {
        Some(Node {
            value: Value::Map(entries),
            ..
        }) => read_list(text, &entries, &mut bank, &mut findings),
        Some(root) if valid => {
            findings
                .error("wrong-type", root.span, "a list is a mapping")
                .help("write each question as a key, and its answers below it as `- answer`");
        }
        // Already reported.
        Some(_) | None => {}
    }
    assemble(stem, bank, findings, limits)
}

/// Whether an entry is not a question.
fn is_reserved(entry: &str) -> bool {
    let key = entry.split_once(':').map(|(key, _)| key);
    key.is_some_and(|key| RESERVED.contains(&key.trim_matches(['"', '\''])))
}

fn read_list(
    text: &str,
    entries: &[(Node, Node)],
    bank: &mut BankDraft<'_>,
    findings: &mut Findings<'_>,
) {
    let mut last: HashMap<&str, usize> = HashMap::new();
    for (at, (key, _)) in entries.iter().enumerate() {
        if let Value::Text(name) = &key.value {
            last.insert(name, at);
        }
    }
    let mut of_list = Strictness::default();
    for (at, (key, value)) in entries.iter().enumerate() {
        let Some(name) = key_text(text, key, findings) else {
            bank.refused += 1;
            continue;
        };
        if last.get(name).is_some_and(|&last| last != at) {
            findings
                .warning(
                    "same-key",
                    key.span.clone(),
                    "the key comes again below, and that one counts",
                )
                .help("put all answers below one of them");
            continue;
        }
        let stated = strictness_above(text, key);
        if RESERVED.contains(&name) {
            of_list = stated.unwrap_or(of_list);
        }
        match name {
            "$schema" => {}
            "AUTHOR" => bank.author = one_line(value, "AUTHOR", findings),
            "DESCRIPTION" => bank.description = one_line(value, "DESCRIPTION", findings),
            "CONFIG" => read_config(value, bank, findings),
            _ => match read_answers(text, value, findings) {
                Some(accepted) => bank.questions.push(Draft {
                    strictness: stated.unwrap_or(of_list),
                    ..question(key, name, accepted)
                }),
                None => bank.refused += 1,
            },
        }
    }
}

/// What the comments right above a key say about strictness.
fn strictness_above(text: &str, key: &Node) -> Option<Strictness> {
    let before = text.get(..key.span.start)?;
    let above = before[..before.rfind('\n')?].lines().rev();
    let comments = above.map_while(|line| line.trim_start().strip_prefix('#'));
    let labels = comments.flat_map(|line| {
        let open = line.split('[').skip(1);
        open.filter_map(|rest| rest.split(']').next())
    });
    labels.filter_map(stated_strictness).next()
}

/// A key must be a text in YAML 1.1: `2:` and `yes:` are not.
fn key_text<'n>(text: &str, key: &'n Node, findings: &mut Findings<'_>) -> Option<&'n str> {
    let written = match &key.value {
        Value::Text(name) if is_quoted(text, key) || typing::python(name).is_none() => {
            return Some(name);
        }
        Value::Text(name) | Value::Number(name) => name,
        Value::Bool(true) => "true",
        Value::Bool(false) => "false",
        Value::Null | Value::List(_) | Value::Map(_) => "",
    };
    findings
        .error("wrong-type", key.span.clone(), "a question is a text")
        .help(format!("put it in quotes: \"{written}\""));
    None
}

fn is_quoted(text: &str, node: &Node) -> bool {
    let written = text.get(node.span.clone()).unwrap_or_default();
    written.starts_with(['"', '\'', '|', '>'])
        || text[..node.span.start]
            .trim_end_matches([' ', '\n'])
            .ends_with(['|', '>'])
}

fn one_line(node: &Node, name: &str, findings: &mut Findings<'_>) -> Option<String> {
    match &node.value {
        Value::Text(said) if !said.trim().is_empty() => {
            Some(said.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        _ => {
            findings.warning(
                "wrong-type",
                node.span.clone(),
                format!("`{name}` is a text, so this is left out"),
            );
            None
        }
    }
}

fn read_config(node: &Node, bank: &mut BankDraft<'_>, findings: &mut Findings<'_>) {
    let Value::Map(entries) = &node.value else {
        findings.warning(
            "wrong-type",
            node.span.clone(),
            "`CONFIG` is a mapping, so this is left out",
        );
        return;
    };
    for (key, value) in entries {
        let name = match &key.value {
            Value::Text(name) => name.as_str(),
            _ => "",
        };
        match name {
            "delay" => bank.seconds = read_delay(value, findings).or(bank.seconds),
            name if UNUSED.contains(&name) => {
                findings
                    .warning(
                        "unused-key",
                        key.span.clone(),
                        format!("`{name}` has no counterpart here"),
                    )
                    .help("the one who starts a quiz says how long it is and how it is scored");
            }
            name => {
                let known = UNUSED.iter().chain(&["delay"]);
                let alike = known.max_by(|a, b| {
                    strsim::jaro_winkler(name, a).total_cmp(&strsim::jaro_winkler(name, b))
                });
                let help = alike.map_or_else(String::new, |one| format!("did you mean `{one}`?"));
                findings
                    .warning(
                        "unused-key",
                        key.span.clone(),
                        format!("`CONFIG` has no key `{name}`"),
                    )
                    .help(help);
            }
        }
    }
}

/// Time for each question: at least 4 seconds in Red, and 5 to 600 here.
fn read_delay(node: &Node, findings: &mut Findings<'_>) -> Option<Seconds> {
    let number = match &node.value {
        Value::Number(number) => number.parse::<f64>().ok(),
        _ => None,
    };
    let Some(delay) = number.filter(|delay| delay.is_finite() && *delay > 0.0) else {
        findings.warning(
            "wrong-type",
            node.span.clone(),
            "`delay` is a number of seconds, so this is left out",
        );
        return None;
    };
    let (min, max) = (*Seconds::RANGE.start(), *Seconds::RANGE.end());
    let whole = delay.ceil().clamp(f64::from(min), f64::from(max)) as u16;
    if f64::from(whole) != delay {
        let message = format!("a question has {min} to {max} whole seconds, so {whole} is taken");
        findings.warning("bad-number", node.span.clone(), message);
    }
    Seconds::new(whole)
}

/// The accepted spellings. `None` if one of them is not an answer.
fn read_answers(
    text: &str,
    node: &Node,
    findings: &mut Findings<'_>,
) -> Option<Vec<SpellingDraft>> {
    let Value::List(items) = &node.value else {
        findings
            .error(
                "wrong-type",
                node.span.clone(),
                "the answers to a question are a list",
            )
            .help("write each below it, on a line of its own: - answer");
        return None;
    };
    if items.is_empty() {
        findings
            .error("no-answer", node.span.clone(), "the question has no answer")
            .help("write one or more below it: - answer");
        return None;
    }
    let mut accepted = Vec::with_capacity(items.len());
    let mut valid = true;
    for item in items {
        let before = accepted.len();
        read_answer(text, item, &mut accepted, findings);
        valid &= accepted.len() > before;
    }
    valid.then_some(accepted)
}

fn read_answer(
    text: &str,
    item: &Node,
    accepted: &mut Vec<SpellingDraft>,
    findings: &mut Findings<'_>,
) {
    let span = item.span.clone();
    let mut accept = |spelling: &str| accepted.push(SpellingDraft::new(spelling, span.clone()));
    let written = match &item.value {
        Value::Text(said) if said.trim().is_empty() => {
            findings
                .error("empty-value", item.span.clone(), "an answer says nothing")
                .help("delete it, or write what is right");
            return;
        }
        Value::Text(said) if is_quoted(text, item) => return accept(said),
        Value::Text(said) | Value::Number(said) => said.as_str(),
        Value::Bool(true) => "true",
        Value::Bool(false) => "false",
        Value::Null => nothing(text, item),
        Value::List(_) | Value::Map(_) => {
            findings
                .error(
                    "wrong-type",
                    item.span.clone(),
                    "an answer is a text or a number",
                )
                .help("put it in quotes if it holds `: ` or begins with a sign");
            return;
        }
    };
    // The written text, whatever YAML made of it.
    let written = match text.get(item.span.clone()) {
        Some(source) if !source.starts_with('*') && !source.trim().is_empty() => source.trim(),
        _ => written,
    };
    match typing::python(written) {
        None => accept(written),
        Some(typing::Python::Nothing | typing::Python::Date) => {
            findings
                .error(
                    "wrong-type",
                    item.span.clone(),
                    "an answer is a text or a number",
                )
                .help(format!("put it in quotes: \"{written}\""));
        }
        Some(typing::Python::Word(word)) if word == written => accept(written),
        Some(typing::Python::Word(word)) => {
            findings
                .warning(
                    "yaml-1-1",
                    item.span.clone(),
                    format!("Red reads this as {word}; both that and what is written are accepted"),
                )
                .help(format!(
                    "put it in quotes if it is meant as it is written: \"{written}\""
                ));
            accept(written);
            accept(&word);
        }
    }
}

/// The written form of an answer that YAML reads as null: `null`, or a tag without a text.
fn nothing<'t>(text: &'t str, item: &Node) -> &'t str {
    let written = text.get(item.span.clone()).unwrap_or_default();
    let before = text.get(..item.span.start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let tag = line.trim_start().trim_start_matches('-');
    [written, tag]
        .map(str::trim)
        .into_iter()
        .find(|it| !it.is_empty())
        .unwrap_or("null")
}

fn question<'t>(key: &Node, prompt: &str, accepted: Vec<SpellingDraft>) -> Draft<'t> {
    let mut draft = Draft::new(key.line, key.span.clone());
    let (words, picture) = without_picture(prompt);
    draft.identity = Cow::Owned(prompt.to_owned());
    draft.prompt.markdown = markdown(words.trim());
    draft.prompt.span = key.span.clone();
    draft.image = picture.map(|url| (Image { url, alt: None }, key.span.clone()));
    draft.answered = Answered::Text {
        accepted,
        exact: false,
    };
    draft
}

/// The prompt without the address of a picture, and that address. The prompt may be empty then.
fn without_picture(prompt: &str) -> (Cow<'_, str>, Option<String>) {
    let start = prompt.find("http://").or_else(|| prompt.find("https://"));
    let Some(start) = start else {
        return (prompt.into(), None);
    };
    let length = prompt[start..]
        .find(char::is_whitespace)
        .unwrap_or(prompt.len() - start);
    let url = &prompt[start..start + length];
    let path = url
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    if !is_web_address(url) || !PICTURES.iter().any(|ending| path.ends_with(ending)) {
        return (prompt.into(), None);
    }
    let rest = format!("{} {}", &prompt[..start], &prompt[start + length..]);
    (rest.into(), Some(url.to_owned()))
}

/// Converts Discord's Markdown, which is what Red posts, to CommonMark.
fn markdown(prompt: &str) -> String {
    if prompt.contains(['<', '&', '\n']) {
        let mut literal = Literal::default();
        prompt.lines().for_each(|line| literal.push(line));
        return literal.finish();
    }
    if !prompt.contains(['*', '_', '`', '~', '[', '\\', '|']) {
        return paragraph(prompt).into_owned();
    }
    // A lone mark is literal ("5 * 3", "____"); paired marks are markup.
    let paired = prompt.matches("**").count() >= 2
        || prompt.matches('`').count() >= 2
        || prompt.contains("\\");
    if paired {
        paragraph(prompt).into_owned()
    } else {
        escape(prompt).into_owned()
    }
}
