//! Formulas in Markdown. A Markdown parser would read `$a_1 + b_1$` as emphasis, so each formula is
//! one private character while it parses.

use super::{OPTIONS, code, escape_into};
use pulldown_cmark::{CowStr, Event, Parser, Tag};
use quiz_formulas::{Formula, Syntax, find, unicode};
use std::borrow::Cow;

/// The placeholder of the first formula. It is private for good, and no text has it that people
/// wrote.
const FIRST: u32 = 0x10_0000;
/// The most formulas of a text. Further ones are text.
const MOST: usize = 10_000;

/// The formulas of a text in Markdown, in order.
pub(crate) fn formulas(source: &str) -> Vec<Formula> {
    if !may_hold_some(source) {
        return Vec::new();
    }
    let mut found = find(source, Syntax::Markdown, &code(source));
    found.truncate(MOST);
    found
}

/// Whether a literal text holds a formula.
#[cfg(test)]
pub(crate) fn has_formulas(text: &str) -> bool {
    !find(text, Syntax::Literal, &[]).is_empty()
}

/// A quick check that may be wrong only by returning `true`.
fn may_hold_some(source: &str) -> bool {
    let dollars = || {
        memchr::memchr_iter(b'$', source.as_bytes())
            .nth(1)
            .is_some()
    };
    (source.contains("\\(") || source.contains("\\[") || dollars())
        && !source.chars().any(|c| u32::from(c) >= FIRST)
}

/// The words of a formula: in Unicode, or as it is written.
pub fn formula_text(tex: &str, display: bool) -> String {
    unicode(tex).unwrap_or_else(|| match display {
        true => format!("$${tex}$$"),
        false => format!("${tex}$"),
    })
}

/// The text with a placeholder for each formula.
fn with_placeholders(source: &str, formulas: &[Formula]) -> String {
    let mut out = String::with_capacity(source.len());
    let mut copied = 0;
    for (nth, formula) in formulas.iter().enumerate() {
        out.push_str(&source[copied..formula.range.start]);
        out.extend(char::from_u32(FIRST + nth as u32));
        copied = formula.range.end;
    }
    out.push_str(&source[copied..]);
    out
}

/// The number of the formula whose placeholder this is.
fn nth(c: char) -> Option<usize> {
    u32::from(c).checked_sub(FIRST).map(|nth| nth as usize)
}

fn restored<'t>(text: &'t str, source: &str, formulas: &[Formula]) -> Cow<'t, str> {
    if !text.chars().any(|c| nth(c).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match nth(c).and_then(|nth| formulas.get(nth)) {
            Some(formula) => out.push_str(&source[formula.range.clone()]),
            None => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Applies a change to the text that leaves its formulas as they are.
pub(super) fn around_formulas<'s>(
    source: &'s str,
    change: impl for<'t> FnOnce(&'t str) -> Cow<'t, str>,
) -> Cow<'s, str> {
    let formulas = formulas(source);
    if formulas.is_empty() {
        return change(source);
    }
    let replaced = with_placeholders(source, &formulas);
    match change(&replaced) {
        Cow::Borrowed(_) => Cow::Borrowed(source),
        Cow::Owned(changed) => Cow::Owned(restored(&changed, source, &formulas).into_owned()),
    }
}

/// Parses Markdown with these formulas, each of which becomes an event of mathematics.
pub(super) fn events(source: &str, formulas: &[Formula]) -> Vec<Event<'static>> {
    let replaced = with_placeholders(source, formulas);
    let restored = |text: &str| CowStr::from(restored(text, source, formulas).into_owned());
    let mut out = Vec::new();
    for event in Parser::new_ext(&replaced, OPTIONS) {
        match event {
            Event::Text(text) => push_text(&mut out, &text, formulas),
            Event::Code(text) => out.push(Event::Code(restored(&text))),
            Event::Html(text) => out.push(Event::Html(restored(&text))),
            Event::InlineHtml(text) => out.push(Event::InlineHtml(restored(&text))),
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            }) => out.push(Event::Start(Tag::Link {
                link_type,
                dest_url: restored(&dest_url),
                title: restored(&title),
                id: restored(&id),
            })),
            Event::Start(Tag::Image {
                link_type,
                dest_url,
                title,
                id,
            }) => out.push(Event::Start(Tag::Image {
                link_type,
                dest_url: restored(&dest_url),
                title: restored(&title),
                id: restored(&id),
            })),
            other => out.push(other.into_static()),
        }
    }
    out
}

fn push_text(out: &mut Vec<Event<'static>>, text: &str, formulas: &[Formula]) {
    let mut rest = text;
    while let Some((at, c)) = rest.char_indices().find(|(_, c)| nth(*c).is_some()) {
        if at > 0 {
            out.push(Event::Text(rest[..at].to_owned().into()));
        }
        if let Some(formula) = nth(c).and_then(|nth| formulas.get(nth)) {
            let tex = CowStr::from(formula.tex.clone());
            out.push(match formula.display {
                true => Event::DisplayMath(tex),
                false => Event::InlineMath(tex),
            });
        }
        rest = &rest[at + c.len_utf8()..];
    }
    if !rest.is_empty() {
        out.push(Event::Text(rest.to_owned().into()));
    }
}

/// Escapes literal text as Markdown, apart from its formulas, which stay formulas.
pub(crate) fn escape_around_formulas_into(out: &mut String, text: &str, line_start: bool) {
    let begins_one = text.contains('$') || text.contains("\\(") || text.contains("\\[");
    let formulas = match begins_one {
        true => find(text, Syntax::Literal, &[]),
        false => Vec::new(),
    };
    let mut copied = 0;
    let literal = |out: &mut String, text: &str, line_start: bool| {
        let from = out.len();
        escape_into(out, text, line_start);
        if !formulas.is_empty() && text.contains(['[', ']']) {
            let escaped = out.split_off(from);
            out.push_str(&with_bracket_entities(&escaped));
        }
    };
    for formula in &formulas {
        let written = &text[formula.range.clone()];
        literal(
            out,
            &text[copied..formula.range.start],
            line_start && copied == 0,
        );
        // In Markdown, brackets around so little would be brackets.
        let again = find(written, Syntax::Markdown, &[]);
        match again.first() {
            Some(one) if one.range == (0..written.len()) => out.push_str(written),
            _ => {
                let _ = std::fmt::Write::write_fmt(out, format_args!("\\({}\\)", formula.tex));
            }
        }
        copied = formula.range.end;
    }
    literal(out, &text[copied..], line_start && copied == 0);
}

/// Writes escaped brackets as entities: around a formula, `\[` and `\]` would be a formula.
fn with_bracket_entities(escaped: &str) -> String {
    let mut out = String::with_capacity(escaped.len());
    let mut chars = escaped.chars();
    while let Some(c) = chars.next() {
        match (c, chars.as_str().chars().next().filter(|_| c == '\\')) {
            ('\\', Some('[')) => out.push_str("&#91;"),
            ('\\', Some(']')) => out.push_str("&#93;"),
            ('\\', Some(next)) => out.extend([c, next]),
            _ => {
                out.push(c);
                continue;
            }
        }
        chars.next();
    }
    out
}

/// The Markdown of a literal text as it would be if formulas were text, for ids that were made
/// before formulas were read.
pub(crate) fn without_formulas(markdown: &str) -> Cow<'_, str> {
    let formulas = formulas(markdown);
    let escaped = |text: &str| text.replace("\\$", "$").replace("\\^", "^");
    if formulas.is_empty() {
        return match markdown.contains("\\$") || markdown.contains("\\^") {
            true => Cow::Owned(escaped(markdown)),
            false => Cow::Borrowed(markdown),
        };
    }
    let mut out = String::with_capacity(markdown.len() * 2);
    let mut copied = 0;
    for formula in formulas {
        out.push_str(&escaped(&markdown[copied..formula.range.start]));
        let mut text = String::new();
        escape_into(&mut text, &markdown[formula.range.clone()], false);
        out.push_str(&escaped(&text));
        copied = formula.range.end;
    }
    out.push_str(&escaped(&markdown[copied..]));
    Cow::Owned(out)
}
