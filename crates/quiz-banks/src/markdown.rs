//! The Markdown of the bot: CommonMark and strikethrough, and nothing that hides an author's text.
//! Only [`events`] builds a parser.

mod formulas;
#[cfg(test)]
mod tests;

pub use formulas::formula_text;
#[cfg(test)]
pub(crate) use formulas::has_formulas;
pub(crate) use formulas::{escape_around_formulas_into, formulas, without_formulas};

use memchr::{memchr3, memmem};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::borrow::Cow;
use std::ops::Range;

/// The extensions that parsers and the renderer use.
pub const OPTIONS: Options = Options::ENABLE_STRIKETHROUGH;

/// Parses Markdown. Raw HTML becomes text: an author who writes `List<T>` outside code means the
/// words, and chats show no tags. Formulas become events of mathematics.
pub fn events(source: &str) -> impl Iterator<Item = Event<'_>> {
    let formulas = formulas(source);
    let (plain, mathematical) = match formulas.is_empty() {
        true => (Some(Parser::new_ext(source, OPTIONS)), None),
        false => (None, Some(formulas::events(source, &formulas))),
    };
    let mathematical = mathematical.into_iter().flatten();
    let all = plain.into_iter().flatten().chain(mathematical);
    all.map(html_as_text)
}

fn html_as_text(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        other => other,
    }
}

/// Renders Markdown as HTML, in which tags of the author are text. Formulas are delimited as Moodle
/// and Anki read them.
pub fn html(source: &str) -> String {
    let mut out = String::with_capacity(source.len() * 2);
    let delimited = events(source).map(|event| match event {
        Event::InlineMath(tex) => Event::Text(format!("\\({tex}\\)").into()),
        Event::DisplayMath(tex) => Event::Text(format!("\\[{tex}\\]").into()),
        other => other,
    });
    pulldown_cmark::html::push_html(&mut out, delimited);
    out
}

/// The words without markup, one line for each block. Formulas are said in Unicode where that can
/// be, and are else as they are written.
pub fn plain(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    for event in events(source) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::InlineMath(tex) => out.push_str(&formula_text(&tex, false)),
            Event::DisplayMath(tex) => out.push_str(&formula_text(&tex, true)),
            Event::SoftBreak | Event::HardBreak => out.push('\n'),
            Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::HtmlBlock,
            ) if !out.ends_with('\n') => out.push('\n'),
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Roughly how many characters a reader sees, without parsing: marks of emphasis and code and
/// backslashes do not count.
pub(crate) fn visible_len(source: &str) -> usize {
    // Without branches, and summed in chunks that fit a byte, the compiler vectorises it.
    let seen = |&byte: &u8| {
        let mark = (byte == b'\\') | (byte == b'`') | (byte == b'*') | (byte == b'_');
        let first_of_character = byte & 0xC0 != 0x80;
        u8::from(first_of_character & !mark)
    };
    let parts = source.as_bytes().chunks(usize::from(u8::MAX));
    parts
        .map(|part| usize::from(part.iter().map(seen).sum::<u8>()))
        .sum()
}

/// An image in the text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ImageAt {
    /// The whole of `![alt](url)`.
    pub(crate) range: Range<usize>,
    pub(crate) url: String,
    pub(crate) alt: String,
}

/// The images of a text, in order. Those inside code do not count.
pub(crate) fn images(source: &str) -> Vec<ImageAt> {
    let mut found: Vec<ImageAt> = Vec::new();
    if !source.contains("![") {
        return found;
    }
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(source, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                if depth == 0 {
                    found.push(ImageAt {
                        range,
                        url: dest_url.into_string(),
                        alt: String::new(),
                    });
                }
                depth += 1;
            }
            Event::End(TagEnd::Image) => depth = depth.saturating_sub(1),
            Event::Text(text) | Event::Code(text) if depth > 0 => {
                if let Some(image) = found.last_mut() {
                    image.alt.push_str(&text);
                }
            }
            _ => {}
        }
    }
    found
}

/// The places of code in a text, in order.
pub(crate) fn code(source: &str) -> Vec<Range<usize>> {
    let is_code =
        |event: &Event<'_>| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_)));
    Parser::new_ext(source, OPTIONS)
        .into_offset_iter()
        .filter_map(|(event, range)| is_code(&event).then_some(range))
        .collect()
}

/// Whether code that begins in the text may continue after it. A quick check that may be wrong only
/// by returning `true`.
pub(crate) fn code_may_be_open(text: &str) -> bool {
    let bytes = text.as_bytes();
    let indented = || memmem::find(bytes, b"    ").is_some();
    if memchr3(b'`', b'~', b'\t', bytes).is_none() {
        return indented();
    }
    // These can disable a run of backticks, or make code without any.
    if text.contains(['\\', '<', '~', '\t', '\n']) || indented() {
        return true;
    }
    let run = |text: &str| text.bytes().take_while(|&byte| byte == b'`').count();
    let mut rest = text;
    while let Some(open) = rest.find('`') {
        let length = run(&rest[open..]);
        let inside = &rest[open + length..];
        match inside.find('`') {
            Some(close) if run(&inside[close..]) == length => rest = &inside[close + length..],
            _ => return true,
        }
    }
    false
}

/// The target of a link that is the whole text, if it is a web address.
pub(crate) fn lone_link(source: &str) -> Option<String> {
    let source = source.trim();
    if source.starts_with("http://") || source.starts_with("https://") {
        return is_web_address(source).then(|| source.to_owned());
    }
    if let Some(link) = plain_link(source) {
        return is_web_address(link).then(|| link.to_owned());
    }
    if !source.starts_with(['[', '<']) || !source.ends_with([')', '>', '.']) {
        return None;
    }
    let mut target = None;
    let mut inside = false;
    for event in Parser::new_ext(source, OPTIONS) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) if target.is_none() => {
                target = Some(dest_url.into_string());
                inside = true;
            }
            Event::End(TagEnd::Link) => inside = false,
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            Event::Text(text) if &*text == "." => {}
            _ if inside => {}
            _ => return None,
        }
    }
    target.filter(|url| is_web_address(url))
}

/// The target of `[words](target)` if neither part has markup that needs a parser.
fn plain_link(source: &str) -> Option<&str> {
    let (words, target) = source.strip_prefix('[')?.split_once("](")?;
    let target = target.strip_suffix(')')?;
    let marks = ['[', ']', '(', ')', '<', '>', '\\', '`', '&', '"', '\'', ' '];
    let plain = !words.contains(['[', ']', '\\', '`', '<', '!']) && !target.contains(marks);
    plain.then_some(target)
}

/// Whether it is a web address.
pub(crate) fn is_web_address(url: &str) -> bool {
    url.strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
        .is_some_and(|rest| {
            rest.starts_with(|first: char| first.is_alphanumeric() || first == '[')
                && !rest.contains(|c: char| c.is_whitespace() || c.is_control())
        })
}

/// A code block with the text, whatever runs of backticks it contains.
pub(crate) fn fenced(language: &str, code: &str) -> String {
    let longest = code
        .split(|other| other != '`')
        .map(str::len)
        .max()
        .unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let code = code.strip_suffix('\n').unwrap_or(code);
    format!("{fence}{language}\n{code}\n{fence}")
}

/// Escapes literal text as Markdown. `line_start` says whether the text begins a line, where more
/// marks count.
pub(crate) fn escape_into(out: &mut String, text: &str, line_start: bool) {
    let bytes = text.as_bytes();
    let mut copied = 0;
    // Between escaped brackets it would make a formula.
    let raises = text.contains('[');
    for (at, &byte) in bytes.iter().enumerate() {
        if ACTIVE[usize::from(byte)] || (byte == b'^' && raises) {
            out.push_str(&text[copied..at]);
            out.push('\\');
            copied = at;
        }
        if at == 0
            && line_start
            && let Some(mark) = block_mark(bytes)
        {
            out.push_str(&text[copied..mark]);
            out.push('\\');
            copied = mark;
        }
    }
    out.push_str(&text[copied..]);
}

/// Literal text as Markdown of one line.
pub fn escape(text: &str) -> Cow<'_, str> {
    let active = |byte: u8| ACTIVE[usize::from(byte)];
    if !text.bytes().any(active) && block_mark(text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    escape_into(&mut out, text, true);
    Cow::Owned(out)
}

/// The bytes that are markup anywhere in a line.
const ACTIVE: [bool; 256] = {
    let mut table = [false; 256];
    let marks = b"\\`*_[]<>&~$";
    let mut at = 0;
    while at < marks.len() {
        table[marks[at] as usize] = true;
        at += 1;
    }
    table
};

/// Where to put a backslash so that a line starts no list, heading or rule.
fn block_mark(line: &[u8]) -> Option<usize> {
    let ends = |at: usize| line.get(at).is_none_or(|next| matches!(next, b' ' | b'\t'));
    let only = |mark: u8| {
        line.iter()
            .all(|byte| *byte == mark || matches!(byte, b' ' | b'\t'))
    };
    let run = |is: fn(&u8) -> bool| line.iter().take_while(|byte| is(byte)).count();
    let marked = match *line.first()? {
        b'#' => ends(run(|&byte| byte == b'#')),
        mark @ (b'-' | b'+') => ends(1) || only(mark),
        b'=' => only(b'='),
        b'0'..=b'9' => {
            let digits = run(u8::is_ascii_digit);
            let listed = matches!(line.get(digits), Some(b'.' | b')')) && ends(digits + 1);
            return listed.then_some(digits);
        }
        _ => false,
    };
    marked.then_some(0)
}

/// Removes HTML comments from a text, unless there is nothing else in it.
pub(crate) fn drop_comments(text: &mut String) {
    if !text.contains("<!--") {
        return;
    }
    let code = code(text);
    let mut kept = String::with_capacity(text.len());
    let mut rest = 0;
    while let Some(start) = text[rest..].find("<!--").map(|at| rest + at) {
        let coded = code.iter().find(|code| code.contains(&start));
        let end = text[start..].find("-->").map(|length| start + length + 3);
        let (to, next) = match (coded, end) {
            (Some(code), _) => (code.end, code.end),
            (None, Some(end)) => (start, end),
            (None, None) => break,
        };
        kept.push_str(&text[rest..to]);
        rest = next;
    }
    kept.push_str(&text[rest..]);
    if !kept.trim().is_empty() {
        *text = kept.trim().to_owned();
    }
}

/// Whether a text is only an HTML comment.
pub(crate) fn is_comment(text: &str) -> bool {
    let text = text.trim();
    text.starts_with("<!--") && text.find("-->").is_some_and(|end| end + 3 == text.len())
}

/// Escapes tags, so that the Markdown reads the same where HTML is allowed.
pub(crate) fn html_escaped(source: &str) -> Cow<'_, str> {
    formulas::around_formulas(source, html_escaped_text)
}

fn html_escaped_text(source: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    for (event, range) in Parser::new_ext(source, OPTIONS).into_offset_iter() {
        if matches!(event, Event::Html(_) | Event::InlineHtml(_)) && range.start >= copied {
            out.push_str(&source[copied..range.start]);
            copied = range.end;
            for (at, line) in source[range].split('\n').enumerate() {
                if at > 0 {
                    out.push('\n');
                }
                escape_into(&mut out, line, true);
            }
        }
    }
    if copied == 0 {
        return Cow::Borrowed(source);
    }
    out.push_str(&source[copied..]);
    Cow::Owned(out)
}

/// Escapes underscores, so that only asterisks are emphasis and `__init__` is a name.
pub(crate) fn plain_underscores(source: &str) -> Cow<'_, str> {
    formulas::around_formulas(source, plain_underscores_of_text)
}

fn plain_underscores_of_text(source: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(source);
    // Removing two marks may pair up others between them.
    for _ in 0..MAX_NESTED_MARKS {
        if !text.contains('_') {
            break;
        }
        let mut marks: Vec<usize> = Vec::new();
        for (event, range) in Parser::new_ext(&text, OPTIONS).into_offset_iter() {
            let width = match event {
                Event::Start(Tag::Emphasis) => 1,
                Event::Start(Tag::Strong) => 2,
                _ => continue,
            };
            if text.as_bytes()[range.start] == b'_' {
                marks.extend(range.start..range.start + width);
                marks.extend(range.end - width..range.end);
            }
        }
        if marks.is_empty() {
            break;
        }
        marks.sort_unstable();
        let mut escaped = text.into_owned();
        for &mark in marks.iter().rev() {
            escaped.insert(mark, '\\');
        }
        text = Cow::Owned(escaped);
    }
    text
}

/// More nested emphasis than anyone writes.
const MAX_NESTED_MARKS: usize = 8;

/// Escapes Markdown from inside a line (a heading, an option), so that it does not become a block
/// at the start of one.
pub(crate) fn paragraph(inline: &str) -> Cow<'_, str> {
    let bytes = inline.as_bytes();
    let mark = block_mark(bytes).or_else(|| match bytes {
        [b'>', ..] | [b'*', b' ' | b'\t', ..] | [b'*'] => Some(0),
        [b'*' | b'_', ..] if inline.trim_matches(['*', '_', ' ']).is_empty() => Some(0),
        // A link definition shows nothing.
        [b'[', ..] if inline.contains("]:") => Some(0),
        _ => None,
    });
    match mark {
        None => Cow::Borrowed(inline),
        Some(at) => Cow::Owned(format!("{}\\{}", &inline[..at], &inline[at..])),
    }
}
