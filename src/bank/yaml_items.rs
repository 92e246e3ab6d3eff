//! YAML whose list of questions survives a broken one: its items are then read one by one.

use super::diagnostic::Findings;
use super::lines::{Line, indent, lines};
use super::yaml::{self, Fault, Node};
use std::ops::Range;

/// Reads a document. Where it is not YAML, the items of the block list below `key` that are at
/// fault are told, counted and left out. None: what is at fault is not one of them.
pub(crate) fn parse(
    text: &str,
    key: &str,
    refused: &mut usize,
    findings: &mut Findings<'_>,
) -> Option<Node> {
    match yaml::parse(text) {
        Ok(root) => Some(root),
        Err(fault) => without_broken_items(text, key, fault, refused, findings),
    }
}

/// Reads a text that is not YAML once more, without those of its items that are not.
fn without_broken_items(
    text: &str,
    key: &str,
    fault: Fault,
    refused: &mut usize,
    findings: &mut Findings<'_>,
) -> Option<Node> {
    let mut rest = text.to_owned();
    for item in items(text, key) {
        if let Err(fault) = yaml::parse(&text[item.clone()]) {
            let place = item.start + fault.span.start..item.start + fault.span.end;
            findings.error("yaml", place, fault.message);
            *refused += 1;
            // As long as before, so that every place stays true.
            let blank = |c: char| {
                if c == '\n' {
                    "\n".into()
                } else {
                    " ".repeat(c.len_utf8())
                }
            };
            let blanked: String = text[item.clone()].chars().map(blank).collect();
            rest.replace_range(item, &blanked);
        }
    }
    let fault = match yaml::parse(&rest) {
        Ok(root) if *refused > 0 => return Some(root),
        Ok(_) => fault,
        Err(fault) => fault,
    };
    findings.error("yaml", fault.span, fault.message);
    None
}

/// The places of the items below the key, as far as their indentation tells. Where the key
/// stands more than once, the one that is not indented is meant, else the first.
fn items(text: &str, key: &str) -> Vec<Range<usize>> {
    let has_key = |line: &Line<'_>, deep: bool| {
        let depth = if deep { indent(line.text) } else { 0 };
        line.text[depth..].starts_with(key)
    };
    let deep = !lines(text).any(|line| has_key(&line, false));
    let mut items: Vec<Range<usize>> = Vec::new();
    let mut bullet = None;
    let mut lines = lines(text).skip_while(|line| !has_key(line, deep));
    lines.next();
    for line in lines {
        let depth = indent(line.text);
        let content = &line.text[depth..];
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        let begins =
            (content == "-" || content.starts_with("- ")) && *bullet.get_or_insert(depth) == depth;
        if bullet.is_none_or(|bullet| depth < bullet || (depth == bullet && !begins)) {
            break;
        }
        let end = line.start + line.text.len();
        match items.last_mut() {
            Some(item) if !begins => item.end = end,
            _ => items.push(line.start..end),
        }
    }
    items
}
