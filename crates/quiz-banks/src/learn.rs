//! Learn exports: one Markdown post a learning module, options marked by icon tags.
//!
//! ```text
//! file     = [ "---" keys "---" ] preamble question*
//! keys     = "title:" | "description:" | "tags:" …, indented or not; the value `nil` is none
//! preamble = the first `href` is the bank's source; paragraphs describe the bank
//! question = heading text* option+ end explanation?
//! heading  = "####" [ number "." ] prompt        "##" and "###" with a number too
//! text     = further lines of the prompt
//! option   = "<i class='" icon "'></i>" "&nbsp;"* text, and lines up to a blank one; lines
//!            below a blank one too, with a warning
//! icon     = "fa-square": wrong | "fa-check-square": right; several right ones are allowed
//! end      = "<br />" lines
//! explanation = lines that begin with ">", in ordinary Markdown; a link alone on the last of
//!               them is the question's source. Between options: of the option above
//! ```
//!
//! Such files are scraped from rendered pages, so prompts and options are literal
//! text; only code spans and fenced code are honoured.

#[cfg(test)]
mod tests;

use super::assemble::assemble;
use super::blank::{is_blank, is_invisible};
use super::diagnostic::Findings;
use super::draft::{BankDraft, Draft, OptionDraft, Parsed, Text};
use super::lines::{Line, front_matter, heading};
use super::literal::Literal;
use super::markdown::{is_web_address, lone_link};
use crate::limits::Limits;
use memchr::memmem;
use std::borrow::Cow;
use std::ops::Range;

/// Whether the text has options as this format marks them.
pub(crate) fn looks_like(text: &str) -> bool {
    let class = |name: &str| memmem::find(text.as_bytes(), name.as_bytes()).is_some();
    class("fa-check-square") || class("fa-square")
}

/// Reads a Learn export. `stem` names the bank if the text does not.
pub fn parse_learn(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let (front, lines) = front_matter(text);
    let mut parser = Parser {
        text,
        findings: Findings::new(text),
        bank: BankDraft {
            title: front.title,
            description: front.description,
            tags: front.tags,
            ..BankDraft::default()
        },
        question: None,
    };
    for line in lines {
        parser.line(line);
    }
    parser.close_question();
    assemble(stem, parser.bank, parser.findings, limits)
}

struct Parser<'t> {
    text: &'t str,
    findings: Findings<'t>,
    bank: BankDraft<'t>,
    question: Option<Open<'t>>,
}

/// A question whose end has not been read yet.
struct Open<'t> {
    draft: Draft<'t>,
    /// The text that further lines may join: the last option, or the prompt before the first.
    piece: Literal,
    /// Text after a blank line below the last option.
    loose: Vec<Line<'t>>,
    /// Text after the line breaks that end a question.
    stray: Vec<Line<'t>>,
    quoted: Vec<Line<'t>>,
    /// Whether a blank line, a quoted line or a line break has ended the last option.
    ended: bool,
    /// Whether a line break has ended the question.
    broken: bool,
}

impl<'t> Parser<'t> {
    fn line(&mut self, line: Line<'t>) {
        let text = line.text.trim();
        match text.as_bytes().first() {
            Some(b'#') => {
                if let Some(prompt) = self.question_heading(line) {
                    self.close_question();
                    self.question = Some(Open::new(line, prompt));
                    return;
                }
            }
            Some(b'<') => {
                if let Some((right, option)) = icon(text) {
                    match &mut self.question {
                        Some(question) => {
                            question.add_option(line, right, option, &mut self.findings);
                        }
                        None => self.stray_option(line),
                    }
                    return;
                }
            }
            _ => {}
        }
        match &mut self.question {
            Some(question) => question.text(line, text),
            None => self.preamble(line, text),
        }
    }

    /// The prompt on the line, if the line begins a question. A number makes it one even inside an
    /// open code block, so that the question above does not swallow it.
    fn question_heading(&self, line: Line<'t>) -> Option<&'t str> {
        let (level, title) = heading(line.text)?;
        let digits = title.bytes().take_while(u8::is_ascii_digit).count();
        let rest = title[digits..].strip_prefix(['.', ')']);
        let rest =
            rest.filter(|rest| digits > 0 && (rest.is_empty() || rest.starts_with([' ', '\t'])));
        let in_code = self
            .question
            .as_ref()
            .is_some_and(|question| question.piece.in_fence());
        match rest {
            Some(prompt) if level >= 2 => Some(prompt.trim_start()),
            _ if level == 4 && !in_code => Some(title),
            _ => None,
        }
    }

    fn stray_option(&mut self, line: Line<'t>) {
        self.findings
            .error(
                "option-without-question",
                line.span(),
                "there is no question above this option",
            )
            .help("write `#### 1. prompt` on a line above it");
    }

    fn preamble(&mut self, line: Line<'t>, text: &str) {
        if text.starts_with('<') {
            if self.bank.source.is_none() {
                self.bank.source = attribute(text, "href")
                    .filter(|url| is_web_address(url))
                    .map(str::to_owned);
            }
        } else if let Some((1, title)) = heading(line.text) {
            self.bank.title.get_or_insert_with(|| title.to_owned());
        } else if !text.is_empty() && self.bank.description.is_none() {
            self.bank.description = Some(text.to_owned());
        }
    }

    fn close_question(&mut self) {
        let Some(question) = self.question.take() else {
            return;
        };
        let draft = question.close(self.text, &mut self.findings);
        self.bank.questions.push(draft);
    }
}

impl<'t> Open<'t> {
    fn new(line: Line<'t>, prompt: &'t str) -> Self {
        let mut draft = Draft::new(line.number, line.span());
        draft.prompt.span = line.span_of(prompt);
        let mut piece = Literal::default();
        piece.push(prompt);
        Self {
            draft,
            piece,
            loose: Vec::new(),
            stray: Vec::new(),
            quoted: Vec::new(),
            ended: false,
            broken: false,
        }
    }

    fn add_option(
        &mut self,
        line: Line<'t>,
        right: bool,
        text: &'t str,
        findings: &mut Findings<'_>,
    ) {
        self.settle_loose(true, findings);
        self.close_piece(findings);
        let quoted = self.take_quoted();
        if let (Some(above), Some((explanation, _))) = (self.draft.options.last_mut(), quoted) {
            above.explanation = explanation;
        }
        self.draft.options.push(OptionDraft {
            text: Text {
                markdown: String::new(),
                span: line.span_of(if text.is_empty() {
                    line.text.trim()
                } else {
                    text
                }),
            },
            right,
            ..OptionDraft::default()
        });
        self.piece.push(text);
        self.ended = false;
        self.broken = false;
    }

    fn text(&mut self, line: Line<'t>, text: &str) {
        let line_break = is_line_break(text);
        if self.draft.options.is_empty() {
            self.piece.push(if line_break { "" } else { line.text });
            if !text.is_empty() && !line_break {
                self.draft.prompt.span.end = line.span().end;
            }
            return;
        }
        if self.piece.in_fence() {
            self.piece.push(line.text);
        } else if text.starts_with('>') {
            self.quoted.push(line);
            self.ended = true;
        } else if text.is_empty() || line_break {
            self.ended = true;
            self.broken |= line_break;
        } else if self.broken {
            self.stray.push(line);
        } else if self.ended {
            self.loose.push(line);
        } else {
            self.piece.push(line.text);
        }
    }

    /// Decides where loose text belongs: to the option above, or nowhere if the question has ended.
    fn settle_loose(&mut self, more_follow: bool, findings: &mut Findings<'_>) {
        if more_follow {
            self.loose.append(&mut self.stray);
        }
        if let Some(span) = span_of(&self.loose) {
            if !self.piece.is_blank() {
                findings.warning(
                    "loose-text",
                    span,
                    "text below a blank line is taken as part of the option above",
                );
            }
            self.piece.push("");
            for line in self.loose.drain(..) {
                self.piece.push(line.text);
            }
        }
        if let Some(span) = span_of(&self.stray) {
            findings
                .warning(
                    "loose-text",
                    span,
                    "text after the end of the question is left out",
                )
                .help("begin its lines with `> ` to make it the explanation");
            self.stray.clear();
        }
    }

    /// Ends the option above, or the prompt before the first.
    fn close_piece(&mut self, findings: &mut Findings<'_>) {
        if self.piece.in_fence() {
            findings
                .warning(
                    "open-fence",
                    self.draft.span.clone(),
                    "a code block is never closed",
                )
                .help("close it with a line of as many backticks");
        }
        let text = match self.draft.options.last_mut() {
            Some(option) => &mut option.text,
            None => &mut self.draft.prompt,
        };
        text.markdown = std::mem::take(&mut self.piece).finish();
    }

    /// The explanation that was quoted above, and its source.
    fn take_quoted(&mut self) -> Option<(Option<Text>, Option<String>)> {
        let span = span_of(&self.quoted)?;
        let mut lines: Vec<&str> = Vec::with_capacity(self.quoted.len());
        let mut next = 0;
        for line in &self.quoted {
            if line.number != next && !lines.is_empty() {
                lines.push("");
            }
            lines.push(unquoted(line.text));
            next = line.number + 1;
        }
        while lines.last().is_some_and(|line| line.trim().is_empty()) {
            lines.pop();
        }
        let source = lines.last().and_then(|line| lone_link(line));
        if source.is_some() {
            lines.pop();
        }
        self.quoted.clear();
        let markdown = lines.join("\n").trim().to_owned();
        let explanation = (!is_blank(&markdown)).then_some(Text { markdown, span });
        Some((explanation, source))
    }

    /// The finished draft.
    fn close(mut self, text: &'t str, findings: &mut Findings<'_>) -> Draft<'t> {
        self.settle_loose(false, findings);
        self.close_piece(findings);
        if let Some((explanation, source)) = self.take_quoted() {
            self.draft.explanation = explanation;
            self.draft.source = source;
        }
        let mut draft = self.draft;
        draft.identity = Cow::Borrowed(&text[draft.prompt.span.clone()]);
        draft
    }
}

/// The place of all the lines together.
fn span_of(lines: &[Line<'_>]) -> Option<Range<usize>> {
    Some(lines.first()?.span().start..lines.last()?.span().end)
}

/// A quoted line without its mark.
fn unquoted(line: &str) -> &str {
    let text = line.trim_start();
    let text = text.strip_prefix('>').unwrap_or(text);
    text.strip_prefix(' ').unwrap_or(text)
}

fn is_line_break(text: &str) -> bool {
    text.strip_prefix("<br")
        .and_then(|rest| rest.strip_suffix('>'))
        .is_some_and(|rest| matches!(rest.trim(), "" | "/"))
}

/// Whether the option is right, and its text, if the line begins with an icon of an option.
fn icon(line: &str) -> Option<(bool, &str)> {
    let tag = line.strip_prefix("<i")?;
    if !tag.starts_with(|next: char| next.is_ascii_whitespace()) {
        return None;
    }
    let (attributes, rest) = tag.split_once('>')?;
    let class = attribute(attributes, "class")?;
    let right = class.split_ascii_whitespace().find_map(|name| match name {
        "fa-square" => Some(false),
        "fa-check-square" | "fa-square-check" => Some(true),
        _ => None,
    })?;
    let rest = rest.trim_start();
    let mut text = rest.strip_prefix("</i>").unwrap_or(rest);
    loop {
        let shorter = text.trim_start_matches(is_invisible);
        let shorter = shorter.strip_prefix("&nbsp;").unwrap_or(shorter);
        if shorter.len() == text.len() {
            return Some((right, text));
        }
        text = shorter;
    }
}

/// The value of an attribute, in quotes of either kind or none.
fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = attributes;
    loop {
        let at = rest.find(name)?;
        let boundary = rest[..at].ends_with(|before: char| before.is_ascii_whitespace());
        rest = &rest[at + name.len()..];
        let Some(value) = rest.trim_start().strip_prefix('=') else {
            continue;
        };
        if !boundary {
            continue;
        }
        let value = value.trim_start();
        return match value.as_bytes().first()? {
            b'"' => value[1..].split('"').next(),
            b'\'' => value[1..].split('\'').next(),
            _ => value
                .split(|c: char| c.is_ascii_whitespace() || c == '>')
                .next(),
        };
    }
}
