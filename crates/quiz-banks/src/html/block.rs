//! One block of text: runs with one style each, written as a Markdown paragraph.

use crate::markdown::{escape_around_formulas_into, escape_into, is_web_address};
use std::rc::Rc;

/// How a run looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) struck: bool,
    pub(super) code: bool,
    /// Its link target. Runs share it, because it may be long.
    pub(super) link: Option<Rc<str>>,
}

/// A part of a block.
#[derive(Debug)]
pub(super) enum Run {
    Text(String, Style),
    Image { url: String, alt: String },
    Break,
}

/// A block that is being collected.
#[derive(Debug, Default)]
pub(super) struct Block {
    runs: Vec<Run>,
}

impl Block {
    pub(super) fn push(&mut self, run: Run) {
        self.runs.push(run);
    }

    /// Adds text. Runs of spaces become one.
    pub(super) fn push_text(&mut self, text: &str, style: &Style) {
        let mut ends_in_space = match self.runs.last() {
            None | Some(Run::Break) => true,
            Some(Run::Text(last, _)) => last.ends_with(' '),
            Some(Run::Image { .. }) => false,
        };
        let mut kept = String::with_capacity(text.len());
        for c in text.chars() {
            let space = matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}');
            if !(space && ends_in_space) {
                kept.push(if space { ' ' } else { c });
            }
            ends_in_space = space;
        }
        match self.runs.last_mut() {
            _ if kept.is_empty() => {}
            Some(Run::Text(last, same)) if same == style => last.push_str(&kept),
            _ => self.runs.push(Run::Text(kept, style.clone())),
        }
    }

    /// An address that is its own link.
    pub(super) fn push_link(&mut self, url: &str) {
        let style = Style {
            link: Some(url.into()),
            ..Style::default()
        };
        if is_web_address(url) {
            self.push_text(url, &style);
        }
    }

    /// Begins a new line, unless one has just begun.
    pub(super) fn break_line(&mut self) {
        if !matches!(self.runs.last(), None | Some(Run::Break)) {
            self.runs.push(Run::Break);
        }
    }

    /// Adds a mark between the cells of a row.
    pub(super) fn part_cells(&mut self) {
        if !matches!(self.runs.last(), None | Some(Run::Break)) {
            self.push_text(" | ", &Style::default());
        }
    }

    /// The block as Markdown. Lines after the first are indented by `indent`. Empty if the block is
    /// blank.
    pub(super) fn render(self, indent: usize) -> String {
        let mut out = String::new();
        let mut breaks = 0;
        // An address is written once for all neighbouring runs with it.
        let mut open: Option<&str> = None;
        let next = |at: usize| match self.runs.get(at + 1) {
            Some(Run::Text(text, _)) => text.chars().next(),
            Some(Run::Image { .. }) => Some('!'),
            Some(Run::Break) | None => None,
        };
        for (at, run) in self.runs.iter().enumerate() {
            let link = match run {
                Run::Text(text, _) if text.trim().is_empty() => open,
                Run::Text(_, style) => style.link.as_deref().filter(|url| is_web_address(url)),
                Run::Image { .. } | Run::Break => None,
            };
            if link != open {
                end_link(&mut out, open);
            }
            if matches!(run, Run::Break) {
                open = None;
                out.truncate(out.trim_end_matches(' ').len());
                breaks += 1;
                continue;
            }
            if matches!(run, Run::Text(text, _) if text.trim().is_empty()) && breaks > 0 {
                continue;
            }
            if breaks > 0 && !out.is_empty() {
                // Paragraphs are separated by an empty line, list items are not.
                out.push_str(if breaks > 1 && indent == 0 {
                    "\n\n"
                } else {
                    "\\\n"
                });
                out.extend(std::iter::repeat_n(' ', indent));
            }
            breaks = 0;
            if link.is_some() && link != open {
                let spaced = matches!(run, Run::Text(text, _) if text.starts_with(' '));
                if spaced && !out.is_empty() && !out.ends_with([' ', '\n']) {
                    out.push(' ');
                }
                out.push('[');
            }
            open = link;
            match run {
                Run::Image { url, alt } => push_image(&mut out, url, alt),
                Run::Text(text, style) => push_run(&mut out, text, style, next(at)),
                Run::Break => {}
            }
        }
        end_link(&mut out, open);
        out.truncate(out.trim_end_matches(' ').len());
        out
    }
}

fn end_link(out: &mut String, open: Option<&str>) {
    let Some(url) = open else { return };
    let spaced = out.ends_with(' ');
    out.truncate(out.trim_end_matches(' ').len());
    out.push_str("](");
    push_address(out, url);
    out.push_str(if spaced { ") " } else { ")" });
}

fn push_image(out: &mut String, url: &str, alt: &str) {
    out.push_str("![");
    escape_into(out, &alt.replace(['\n', '\r'], " "), false);
    out.push_str("](");
    push_address(out, url);
    out.push(')');
}

/// An address with those characters escaped that would end it in Markdown.
fn push_address(out: &mut String, url: &str) {
    for c in url.trim().chars() {
        match c {
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            c if c.is_whitespace() || c.is_control() => out.push_str("%20"),
            c => out.push(c),
        }
    }
}

fn push_run(out: &mut String, text: &str, style: &Style, next: Option<char>) {
    let core = text.trim_matches(' ');
    if text.starts_with(' ') && !out.is_empty() && !out.ends_with([' ', '\n', '[']) {
        out.push(' ');
    }
    if core.is_empty() {
        return;
    }
    let line_start = out.trim_end_matches(' ').is_empty() || out.ends_with('\n');
    if style.code {
        push_code(out, core);
    } else {
        let mark = mark(style);
        let mut inner = String::with_capacity(core.len() + 8);
        escape_around_formulas_into(&mut inner, core, line_start);
        let after = next.filter(|_| !text.ends_with(' '));
        if can_mark(out, &inner, after) {
            out.push_str(mark);
            out.push_str(&inner);
            out.extend(mark.chars().rev());
        } else {
            out.push_str(&inner);
        }
    }
    if text.ends_with(' ') {
        out.push(' ');
    }
}

const fn mark(style: &Style) -> &'static str {
    match (style.bold, style.italic, style.struck) {
        (false, false, false) => "",
        (true, false, false) => "**",
        (false, true, false) => "*",
        (true, true, false) => "***",
        (false, false, true) => "~~",
        (true, false, true) => "~~**",
        (false, true, true) => "~~*",
        (true, true, true) => "~~***",
    }
}

/// Whether marks around the text would work: CommonMark wants them next to the text, and reads a
/// mark together with its neighbours.
fn can_mark(before: &str, inner: &str, after: Option<char>) -> bool {
    let free = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let before = before.chars().next_back();
    let is_mark = |c: Option<char>| matches!(c, Some('*' | '~' | '_'));
    !is_mark(before)
        && !is_mark(after)
        && (letter(inner.chars().next()) || free(before))
        && (letter(inner.chars().next_back()) || free(after))
}

fn push_code(out: &mut String, code: &str) {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if code.starts_with('`') || code.ends_with('`') {
        " "
    } else {
        ""
    };
    for part in [&*fence, pad, code, pad, &*fence] {
        out.push_str(part);
    }
}
