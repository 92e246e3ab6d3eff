//! Reads YAML with broken parts: if the whole is not YAML, its parts are read one by one. Parts are
//! the items of a list, or the entries of the root mapping.

use super::blank::is_invisible;
use super::bounds;
use super::diagnostic::Findings;
use super::lines::{Line, indent, lines};
use super::yaml::{self, Fault, FaultKind, Node, Value};
use std::ops::Range;

/// How many parts are read one by one: as many good and as many broken ones as a bank may have
/// questions.
const MOST: usize = bounds::QUESTIONS + bounds::DIAGNOSTICS;

/// Reads a document. If it is not YAML, the broken items of the block list below `key` are
/// reported, counted and left out. `None` if the fault is not in one of them.
pub(crate) fn parse(
    text: &str,
    key: &str,
    refused: &mut usize,
    findings: &mut Findings<'_>,
) -> Option<Node> {
    let fault = match yaml::parse(text) {
        Ok(root) => return Some(root),
        Err(fault) => fault,
    };
    without_broken(text, fault, items(text, key), |part, fault| {
        let place = in_whole(part, fault);
        let help = help(fault, text, place.start);
        findings.error("yaml", place, &*fault.message).help(help);
        *refused += usize::from(part.is_some());
    })
}

/// The help for a fault of YAML, by the line where it was found.
pub(crate) fn help(fault: &Fault, text: &str, at: usize) -> &'static str {
    if fault.message.starts_with("unclosed quote") {
        return "end the text with the quote that it begins with";
    }
    if fault.message.starts_with("unclosed bracket") {
        return "close it, or put a text that begins with it in quotes";
    }
    if fault.message == yaml::SEVERAL_DOCUMENTS {
        return "put what follows `---` into a file of its own";
    }
    let at = text.floor_char_boundary(at);
    let around = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let around = text[around..].lines().next().unwrap_or_default();
    let odd_space =
        |c: char| !matches!(c, ' ' | '\t' | '\r') && (c.is_whitespace() || is_invisible(c));
    if around.contains(odd_space) {
        return "a space in this line is none to YAML, such as a no-break space: type the spaces again";
    }
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let indent = &text[line..];
    let indent = &indent[..indent.len() - indent.trim_start_matches([' ', '\t']).len()];
    match indent.contains('\t') || text[at..].starts_with('\t') {
        true => "indent with spaces: YAML takes no tabs there",
        false => {
            "put a text with `: ` or ` #` in it, or one that begins with a sign such as @, * or [, in quotes"
        }
    }
}

/// Reads a mapping. If it is not YAML, its broken entries are left out, and `tell` is called for
/// each with its text and the place of the fault. `None` if the fault is not in an entry; then
/// `tell` is called without an entry's text.
pub(crate) fn parse_entries<'t>(
    text: &'t str,
    mut tell: impl FnMut(Option<&'t str>, Range<usize>, &Fault),
) -> Option<Node> {
    let fault = match yaml::parse(text) {
        Ok(root) => return Some(root),
        Err(fault) => fault,
    };
    without_broken(text, fault, entries(text), |part, fault| {
        let place = in_whole(part, fault);
        tell(part.map(|part| &text[part.clone()]), place, fault);
    })
}

/// The place in the whole text of a fault in a part of it.
fn in_whole(part: Option<&Range<usize>>, fault: &Fault) -> Range<usize> {
    let start = part.map_or(0, |part| part.start);
    start + fault.span.start..start + fault.span.end
}

/// Reads a text that is not YAML again without its broken parts. `tell` is called for each of them,
/// or for a fault elsewhere.
fn without_broken(
    text: &str,
    fault: Fault,
    mut parts: Vec<Range<usize>>,
    mut tell: impl FnMut(Option<&Range<usize>>, &Fault),
) -> Option<Node> {
    let past = parts.split_off(MOST.min(parts.len()));
    let mut rest = text.to_owned();
    let mut broken = past.len();
    // A part with aliases cannot be parsed alone.
    let mut repeating = Vec::new();
    for part in parts {
        match fault_of(&text[part.clone()]) {
            None => {}
            Some(fault) if fault.kind == FaultKind::UnknownAnchor => repeating.push((part, fault)),
            Some(fault) => {
                tell(Some(&part), &fault);
                blank(&mut rest, part);
                broken += 1;
            }
        }
    }
    if let (Some(first), Some(last)) = (past.first(), past.last()) {
        let fault = Fault {
            message: format!("in a file that is not YAML only {MOST} questions are looked at"),
            span: 0..0,
            kind: FaultKind::Unfit,
        };
        past.iter().for_each(|part| tell(Some(part), &fault));
        blank(&mut rest, first.start..last.end);
    }
    let mut parsed = yaml::parse(&rest);
    if matches!(&parsed, Err(fault) if fault.kind == FaultKind::UnknownAnchor) {
        // Some of them refer to broken parts. Finding out which is not worth parsing each.
        for (part, fault) in repeating {
            tell(Some(&part), &fault);
            blank(&mut rest, part);
            broken += 1;
        }
        parsed = yaml::parse(&rest);
    }
    let fault = match parsed {
        Ok(root) if broken > 0 => return Some(root),
        Ok(_) => fault,
        Err(fault) => fault,
    };
    tell(None, &fault);
    None
}

/// Why a text is not a valid part of a document.
fn fault_of(part: &str) -> Option<Fault> {
    match yaml::parse_part(part) {
        Ok(Node {
            value: Value::List(_) | Value::Map(_),
            ..
        }) => None,
        Ok(Node { span, .. }) => Some(Fault {
            message: "a key and what belongs to it are expected".to_owned(),
            span,
            kind: FaultKind::Syntax,
        }),
        Err(fault) => Some(fault),
    }
}

/// Turns the lines of a part into comments of the same length, so that every place stays correct.
fn blank(text: &mut String, part: Range<usize>) {
    let mut blanked = String::with_capacity(part.len());
    for line in text[part.clone()].split_inclusive('\n') {
        let end = if line.ends_with('\n') { "\n" } else { "" };
        let length = line.len() - end.len();
        if length > 0 {
            blanked.push('#');
            blanked.extend(std::iter::repeat_n(' ', length - 1));
        }
        blanked.push_str(end);
    }
    text.replace_range(part, &blanked);
}

/// The places of the items below the key, found by their indentation. If the key occurs more than
/// once, the one that is not indented counts, else the first.
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

/// The places of the entries of a mapping that is not indented.
fn entries(text: &str) -> Vec<Range<usize>> {
    let mut entries: Vec<Range<usize>> = Vec::new();
    for line in lines(text) {
        let content = line.text.trim_start_matches([' ', '\t']);
        // Text between documents belongs to no entry.
        if content.is_empty() || content.starts_with('#') || is_mark(line.text, &["---", "..."]) {
            continue;
        }
        let end = line.start + line.text.len();
        if begins_entry(line.text) {
            entries.push(line.start..end);
        } else if let Some(entry) = entries.last_mut() {
            entry.end = end;
        }
    }
    entries
}

/// Whether the line is not indented and not an item, a value or the end of something above.
fn begins_entry(line: &str) -> bool {
    !line.starts_with([' ', '\t', ']', '}', ',', '%']) && !is_mark(line, &["-", ":"])
}

/// Whether the line begins with one of the marks as a separate word.
fn is_mark(line: &str, marks: &[&str]) -> bool {
    let rests = marks.iter().filter_map(|mark| line.strip_prefix(mark));
    rests
        .into_iter()
        .any(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
}
