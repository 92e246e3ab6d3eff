//! Learn includes: the older Markdown of knowledge checks, with feedback in braces.
//!
//! ```text
//! file     = [ front matter ] any text question*
//! question = "##" "Multiple Choice" …  prompt option+ explanation      a heading of any level
//! prompt   = lines up to the first option
//! option   = box text [ "{{" feedback "}}" ], and lines up to a blank one
//! box      = "( )" | "[ ]": wrong | "(x)" | "[x]": right
//! explanation = all that follows; a link alone on a line is the source
//! ```
//!
//! Everything is ordinary Markdown and is kept as it is. Feedback is for those who choose the
//! option and may have several lines, even blank ones. Several options may be right, whatever the
//! brackets. A heading of the first level, or the `title`, names the bank; text above the first
//! question is no part of it. Beyond the grammar, each with a warning:
//! - Options below more text begin another question, with that text as its prompt.
//! - Braces outside code are feedback anywhere in an option, and up to its end if they are never
//!   closed, because their text shows which option is right.

#[cfg(test)]
mod tests;

use super::assemble::assemble;
use super::blank::is_blank;
use super::diagnostic::Findings;
use super::draft::{BankDraft, Draft, OptionDraft, Parsed, Text};
use super::lines::{Fence, Line, front_matter, heading, lines};
use super::markdown;
use super::pictures;
use super::task_list::tidy;
use crate::limits::Limits;
use memchr::{memchr_iter, memmem, memrchr_iter};
use std::borrow::Cow;
use std::cell::LazyCell;
use std::ops::Range;

/// Whether an option is below the heading of a question.
pub(crate) fn looks_like(text: &str) -> bool {
    let bytes = text.as_bytes();
    let heading = memchr_iter(b'#', bytes).find(|&mark| {
        let before = &bytes[mark.saturating_sub(4)..mark];
        let indent = before.rsplit(|&byte| byte == b'\n').next();
        let begins =
            indent.is_some_and(|indent| indent.len() < 4 && indent.trim_ascii().is_empty());
        begins
            && lines(&text[mark..])
                .next()
                .is_some_and(|line| is_question(line.text))
    });
    heading.is_some_and(|start| lines(&text[start..]).any(|line| Mark::on(line.text).is_some()))
}

/// Reads an include. `stem` names the bank if the text does not.
pub fn parse_learn_include(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let (front, lines) = front_matter(text);
    let mut parser = Parser {
        text,
        findings: Findings::new(text),
        bank: BankDraft {
            title: front.title,
            description: front.description,
            tags: front.tags,
            of_lines: true,
            ..BankDraft::default()
        },
        open: None,
        fence: None,
    };
    for line in lines {
        parser.line(line);
    }
    parser.close();
    assemble(stem, parser.bank, parser.findings, limits)
}

struct Parser<'t> {
    text: &'t str,
    findings: Findings<'t>,
    bank: BankDraft<'t>,
    open: Option<Open<'t>>,
    /// The open code block. A question's heading always closes it.
    fence: Option<(Fence, Line<'t>)>,
}

/// A question whose end has not been read yet.
struct Open<'t> {
    draft: Draft<'t>,
    prompt: Vec<Line<'t>>,
    options: Vec<Choice<'t>>,
    after: Vec<Line<'t>>,
    /// Whether the feedback of the last option is still open.
    in_feedback: bool,
    /// Whether the last option has ended.
    ended: bool,
}

/// An option and the lines of it.
struct Choice<'t> {
    right: bool,
    first: Line<'t>,
    more: Vec<Line<'t>>,
}

impl<'t> Parser<'t> {
    fn line(&mut self, line: Line<'t>) {
        if is_question(line.text) {
            self.close();
            self.open = Some(Open::new(line));
            return;
        }
        let in_code = self.fence.is_some();
        match self.fence {
            Some((fence, _)) if fence.closed_by(line.text) => self.fence = None,
            Some(_) => {}
            None => self.fence = Fence::opened_by(line.text).map(|fence| (fence, line)),
        }
        let Some(open) = &mut self.open else {
            if !in_code && let Some((1, title)) = heading(line.text) {
                let title = markdown::plain(title.trim_end_matches('#'));
                self.bank.title.get_or_insert(title);
            }
            return;
        };
        match Mark::on(line.text).filter(|_| !in_code) {
            None => open.text(line, in_code),
            Some(found) => {
                if open.after.iter().any(|line| !line.is_blank()) {
                    self.question_without_heading();
                }
                self.option(line, &found);
            }
        }
    }

    fn option(&mut self, line: Line<'t>, found: &Mark<'t>) {
        if !found.text.is_empty() && !found.text.starts_with([' ', '\t', '\u{a0}']) {
            self.findings
                .warning("odd-box", line.span(), "no space follows the box")
                .help("write `( ) text` or `(x) text`");
        }
        let start = line.text.len() - found.text.len();
        let rest = Line {
            text: &line.text[start..],
            start: line.start + start,
            number: line.number,
        };
        if let Some(open) = &mut self.open {
            open.options.push(Choice {
                right: found.right,
                first: rest,
                more: Vec::new(),
            });
            open.look_for_feedback(rest.text);
        }
    }

    /// The text below the options asks the next question.
    fn question_without_heading(&mut self) {
        let Some(open) = &mut self.open else { return };
        let prompt: Vec<_> = open.after.drain(..).collect();
        self.close();
        let Some(first) = prompt.iter().find(|line| !line.is_blank()) else {
            return;
        };
        self.findings
            .warning(
                "question-without-heading",
                first.span(),
                "this question has no heading",
            )
            .help("write `## Multiple Choice` above it");
        let mut open = Open::new(*first);
        open.prompt = prompt;
        self.open = Some(open);
    }

    fn close(&mut self) {
        let fence = self.fence.take();
        let Some(open) = self.open.take() else {
            return;
        };
        if let Some((_, line)) = fence {
            self.findings
                .warning("open-fence", line.span(), "a code block is never closed")
                .help("close it with a line of as many backticks");
        }
        let draft = open.close(self.text, &mut self.findings);
        self.bank.questions.push(draft);
    }
}

impl<'t> Open<'t> {
    fn new(line: Line<'t>) -> Self {
        Self {
            draft: Draft::new(line.number, line.span()),
            prompt: Vec::new(),
            options: Vec::new(),
            after: Vec::new(),
            in_feedback: false,
            ended: false,
        }
    }

    /// A line that does not begin an option.
    fn text(&mut self, line: Line<'t>, in_code: bool) {
        if self.options.is_empty() {
            self.prompt.push(line);
        } else if !self.after.is_empty() {
            self.after.push(line);
        } else if in_code || self.in_feedback || !(self.ended || line.is_blank()) {
            self.push(line);
        } else if line.is_blank() {
            self.ended = true;
        } else {
            self.after.push(line);
        }
    }

    /// One more line of the last option.
    fn push(&mut self, line: Line<'t>) {
        self.look_for_feedback(line.text);
        if let Some(option) = self.options.last_mut() {
            option.more.push(line);
        }
    }

    /// Whether feedback begins or ends on a line of an option.
    fn look_for_feedback(&mut self, line: &str) {
        let (begins, ends) = (last_pair(line, b'{'), last_pair(line, b'}'));
        self.in_feedback = match (begins, ends) {
            (None, None) => self.in_feedback,
            (begins, ends) => begins > ends,
        };
        self.ended = line.trim_end().ends_with("}}");
    }

    fn close(self, text: &'t str, findings: &mut Findings<'_>) -> Draft<'t> {
        let mut draft = self.draft;
        draft.prompt = joined(&self.prompt);
        if is_blank(&draft.prompt.markdown) {
            draft.prompt.span = draft.span.clone();
        } else {
            draft.identity = Cow::Borrowed(&text[draft.prompt.span.clone()]);
        }
        let options = self.options.into_iter();
        draft.options = options.map(|option| option.close(findings)).collect();
        let after = joined(&self.after);
        let (explanation, source) = tidy::explanation(&after.markdown);
        draft.source = source;
        draft.explanation = (!is_blank(&explanation)).then_some(Text {
            markdown: explanation,
            span: after.span,
        });
        pictures::settle(&mut draft, findings);
        draft
    }
}

impl Choice<'_> {
    fn close(mut self, findings: &mut Findings<'_>) -> OptionDraft {
        let (whole, span) = if self.more.is_empty() {
            // Nearly all have one line, which need not be joined.
            let line = self.first;
            (Cow::Borrowed(tidy::trimmed(line.text)), line.span())
        } else {
            self.more.insert(0, self.first);
            let text = joined(&self.more);
            (Cow::Owned(text.markdown), text.span)
        };
        let mut text = Cow::Borrowed(&*whole);
        let mut explanation = None;
        if let Some((feedback, rest)) = feedback(&whole) {
            let unclosed = memmem::find(&whole.as_bytes()[feedback.start..], b"}}").is_none();
            if unclosed {
                findings
                    .warning(
                        "open-feedback",
                        span.clone(),
                        "this feedback is never closed",
                    )
                    .help("write `}}` at its end");
            }
            let before = whole[..feedback.start - "{{".len()].trim_end();
            text = Cow::Borrowed(before);
            let rest = whole[rest..].trim();
            if !rest.is_empty() {
                findings
                    .warning(
                        "loose-text",
                        span.clone(),
                        "text behind the feedback is taken as part of the option",
                    )
                    .help("write the feedback last");
                text = Cow::Owned(format!("{before}\n{rest}"));
            }
            let said = whole[feedback].trim();
            explanation = (!is_blank(said)).then(|| Text {
                markdown: said.to_owned(),
                span: span.clone(),
            });
        }
        OptionDraft {
            text: Text {
                markdown: markdown::paragraph(text.trim_start()).into_owned(),
                span,
            },
            right: self.right,
            explanation,
            last: None,
        }
    }
}

/// The place of an option's feedback, and where the text after it begins. Of several, the last one
/// that ends the option counts, else the first. Braces that are the whole option are its text.
fn feedback(option: &str) -> Option<(Range<usize>, usize)> {
    // Few options need a parser to find the end of their code.
    let code = LazyCell::new(|| markdown::code(option));
    let in_code = |at: usize| {
        markdown::code_may_be_open(&option[..at]) && {
            let next = code.partition_point(|range| range.end <= at);
            code.get(next).is_some_and(|range| range.start <= at)
        }
    };
    let mut opens = memmem::find_iter(option.as_bytes(), b"{{")
        .filter(|&at| !in_code(at) && !is_blank(&option[..at]));
    let start = opens.next()? + "{{".len();
    let close = if option.trim_end().ends_with("}}") {
        option.trim_end().len() - "}}".len()
    } else {
        let closes = option[start..].find("}}").map(|at| start + at);
        closes.unwrap_or(option.len())
    };
    (start <= close).then(|| (start..close, (close + "}}".len()).min(option.len())))
}

/// Where the last two of such marks in a row begin.
fn last_pair(line: &str, mark: u8) -> Option<usize> {
    let bytes = line.as_bytes();
    memrchr_iter(mark, bytes)
        .filter_map(|at| at.checked_sub(1))
        .find(|&at| bytes[at] == mark)
}

/// A heading that begins a question.
fn is_question(line: &str) -> bool {
    let kind = "multiple choice";
    heading(line).is_some_and(|(_, title)| {
        title
            .get(..kind.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(kind))
    })
}

/// The beginning of an option.
struct Mark<'t> {
    right: bool,
    text: &'t str,
}

impl<'t> Mark<'t> {
    /// The box at the start of a line. `[x](…)` is a link.
    fn on(line: &'t str) -> Option<Self> {
        let line = line.trim_start();
        let (mark, text) = match line.as_bytes() {
            [b'(', mark, b')', ..] | [b'[', mark, b']', ..] => (*mark, &line[3..]),
            [b'(', b')', ..] | [b'[', b']', ..] => (b' ', &line[2..]),
            _ => return None,
        };
        let right = match mark {
            b'x' | b'X' => true,
            b' ' => false,
            _ => return None,
        };
        let joined = text.starts_with(['(', '[', ':', '-', '.', ',']);
        (!joined).then_some(Self { right, text })
    }
}

fn joined(lines: &[Line<'_>]) -> Text {
    let length: usize = lines.iter().map(|line| line.text.len() + 1).sum();
    let mut markdown = String::with_capacity(length);
    for line in lines {
        markdown.push_str(line.text);
        markdown.push('\n');
    }
    tidy::trim(&mut markdown);
    let mut written = lines.iter().filter(|line| !line.is_blank());
    let first = written.next().or(lines.first());
    let last = written.next_back().or(first);
    let span = first
        .zip(last)
        .map_or(0..0, |(first, last)| first.span().start..last.span().end);
    if markdown.starts_with('\n') {
        markdown = markdown.trim_start_matches('\n').to_owned();
    }
    Text { markdown, span }
}
