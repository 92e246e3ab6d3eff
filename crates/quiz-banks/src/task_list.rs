//! Task-list Markdown: questions as headings, options as `- [ ]` and `- [x]` items.
//!
//! ```text
//! file        = [ front matter ] question*
//! question    = heading block* option+ [ explanation ]
//! heading     = "#"+ [ label ] prompt     of any level; one without options is a section, and
//!               the first such is the bank's title
//! label       = "Q12." | "P3:" | "12)" | "Question 4."   left out of the prompt
//! block       = paragraph | fenced code | image           the prompt continues
//! option      = item "[" mark "]" text, and what is indented below it
//! item        = "-" | "*" | "+" | number ( "." | ")" )
//! mark        = "x" | "X": right | " " | "": wrong
//! feedback    = "> " text, right below an option, for those who choose it
//! explanation = everything after the options; a link alone in its paragraph is the source
//! ```
//!
//! Everything is ordinary Markdown and is kept. Beyond the grammar:
//! - Code and pictures below an option that are not indented belong to it if another option
//!   follows. They belong to the last option if the others have some too, or if it is otherwise
//!   empty.
//! - Ticks, a star and a `v` in a box mean right, and boxes may have no bullet, with a warning. A
//!   line that looks like an option but has something else in its box, other brackets or another
//!   indent refuses its question: it never becomes text of another option.
//! - Headings may be underlined. A labelled heading without options continues in the next one. Its
//!   text is put above the unlabelled questions that follow, because they are about it.
//! - Text below a complete list of options begins another question if more options follow, with a
//!   warning: it has a label or a number, is bold, asks, or is a paragraph. Two lists with only a
//!   rule between them are refused.
//! - If options are written twice, the second list counts: in a collapsible block (`<details>`), or
//!   if the first list was only letters. `Answer: B` below them is the key if no box is ticked, and
//!   must agree with the boxes otherwise.
//! - Text that begins with `Explanation:` or similar is the explanation, wherever it is. Links to
//!   other places on the page ("Back to top") are left out.
//! - The options "True" and "False" alone make a true/false question.
//! - A fence that is not closed before the next labelled heading swallows no options or questions:
//!   it ends with its prompt or option.
//! - The first web image of a prompt becomes the question's image. An image with a relative path
//!   cannot be shown, because the file is not on the web. Its alt text replaces it with a warning,
//!   because the text is usually enough.

pub(super) mod key;
mod question;
mod settle;
mod start;
#[cfg(test)]
mod tests;
pub(super) mod tidy;
mod unheaded;

use super::assemble::assemble;
use super::blank::is_blank;
use super::checkbox::{Checkbox, Label, LabelKind};
use super::diagnostic::Findings;
use super::draft::{BankDraft, Parsed};
use super::lines::{Fence, Line, Lines, front_matter, heading};
use super::markdown;
use crate::limits::Limits;
use memchr::memmem;
use question::{BadBox, Open, Part};
use start::{Start, Starts};
use std::borrow::Cow;
use std::collections::HashMap;
use tidy::Details;
use unheaded::AHEAD;

/// Whether a line is an option. Without bullets, or with the boxes behind the texts, there must be
/// two.
pub(crate) fn looks_like(text: &str) -> bool {
    let mut behind = text.lines().filter(|line| Checkbox::is_behind(line));
    if behind.nth(1).is_some() {
        return true;
    }
    let bytes = text.as_bytes();
    let boxes = |mark: &'static [u8]| memmem::find_iter(bytes, mark);
    let mut bare = 0;
    let marks = boxes(b"[ ]")
        .chain(boxes(b"[x]"))
        .chain(boxes("[✓]".as_bytes()));
    marks.chain(boxes("[✗]".as_bytes())).any(|at| {
        let before = &text[..at];
        let line = &before[before.floor_char_boundary(at.saturating_sub(12))..];
        let start = line.rsplit('\n').next().unwrap_or_default().trim();
        let is_number = start.strip_suffix(['.', ')']).is_some_and(|number| {
            let is_letter = number.len() == 1 && number.as_bytes()[0].is_ascii_alphabetic();
            is_letter || !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
        });
        let is_spaced = text
            .get(at + 3..)
            .is_some_and(|after| after.starts_with(' '));
        bare += usize::from(start.is_empty() && is_spaced);
        matches!(start, "-" | "*" | "+" | "•") || is_number || bare > 1
    })
}

/// Reads task-list Markdown. `stem` names the bank if the text does not.
pub fn parse_task_list(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let (front, mut lines) = front_matter(text);
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
        open: Open::new(0, 0..0, 0),
        fence: None,
        hopeless: Vec::new(),
        letters: Vec::new(),
        hidden_above: false,
        scenario: None,
    };
    while let Some(line) = lines.next() {
        parser.line(line, &mut lines);
    }
    parser.close();
    parser.strip_letters();
    assemble(stem, parser.bank, parser.findings, limits)
}

struct Parser<'t> {
    text: &'t str,
    findings: Findings<'t>,
    bank: BankDraft<'t>,
    /// The question or section being read. Text above the first heading is a section too.
    open: Open<'t>,
    fence: Option<Fence>,
    /// Fences that are known not to be closed before a place in the text.
    hopeless: Vec<(Fence, usize)>,
    /// Questions whose prompts still begin with what may be a label.
    letters: Vec<(usize, char, usize)>,
    /// Whether the lines are in a collapsible block above the options.
    hidden_above: bool,
    /// A scenario that the questions below are about, with its heading's level.
    scenario: Option<(usize, String)>,
}

impl<'t> Parser<'t> {
    fn line(&mut self, line: Line<'t>, lines: &mut Lines<'t>) {
        if let Some(fence) = self.fence {
            self.open.code(line);
            if fence.closed_by(line.text) {
                self.open.end_code();
                self.fence = None;
            }
        } else if let Some((level, prompt)) = question_heading(line.text) {
            self.heading(line, prompt, level);
        } else if let Some(level) = self.underline(line, lines) {
            lines.next();
            self.heading(line, line.text.trim(), level);
        } else if let Some(checkbox) = Checkbox::on(line.text) {
            if !self.open.holds(checkbox.indent) {
                self.add_option(line, &checkbox, lines);
                if self.open_fence(line, checkbox.text, lines) {
                    self.open.content_indent = Some(checkbox.indent + 2);
                }
            } else if self.open.is_code_indent(checkbox.indent) {
                self.open.text(line);
            } else {
                self.open.bad_boxes.push(BadBox {
                    span: line.span(),
                    message: "this box is indented below another option",
                    help: "let it begin where the other options begin",
                });
            }
        } else if Checkbox::is_unreadable(line.text) && self.open.is_among_options(line.text) {
            self.open.bad_boxes.push(BadBox {
                span: line.span(),
                message: "this looks like an option, but its box cannot be read",
                help: "write `- [ ] text` or, for a right one, `- [x] text`",
            });
        } else if Checkbox::is_behind(line.text) {
            self.open.bad_boxes.push(BadBox {
                span: line.span(),
                message: "the box of this option stands behind its text",
                help: "write `- [ ] text` or, for a right one, `- [x] text`",
            });
        } else if self.open_fence(line, line.text, lines) {
            self.open.begin_code(line);
        } else {
            self.text(line, lines);
        }
    }

    /// A heading begins a question or continues the one above.
    fn heading(&mut self, line: Line<'t>, prompt: &'t str, level: usize) {
        let open = &mut self.open;
        let goes_on = open.label.is_some_and(Label::is_telling)
            && open.draft.options.is_empty()
            && open.bad_boxes.is_empty()
            && level >= open.level
            && Label::of(prompt).is_none()
            && !is_blank(prompt);
        if goes_on {
            let message =
                "this heading is taken as more of the question above, which has no options";
            self.findings
                .warning("two-headings", line.span(), message)
                .help("write the question in one heading, or as text below its heading");
            open.add_heading(line, prompt);
            return;
        }
        let label = Label::of(prompt);
        self.scenario = match self.open.continued.take() {
            Some(text) if self.open.is_complete() => Some((self.open.level, text)),
            _ => self.scenario.take(),
        };
        self.scenario
            .take_if(|(above, _)| label.is_some() || level < *above);
        self.close();
        self.open = Open::heading(line, prompt, level);
        self.open.scenario = self.scenario.as_ref().map(|(_, text)| text.clone());
    }

    /// The level of a heading that is underlined on the next line. Dashes only count above options,
    /// because a rule may be below any text.
    fn underline(&self, line: Line<'t>, lines: &Lines<'t>) -> Option<usize> {
        let text = line.text.trim();
        let mut below = lines.clone();
        let under = below.next()?.text.trim();
        let mark = *under.as_bytes().first().filter(|_| under.len() > 1)?;
        let is_line = matches!(mark, b'=' | b'-') && under.bytes().all(|byte| byte == mark);
        let is_text =
            !text.is_empty() && !text.starts_with(['-', '*', '>', '|', '<', '=', '`', '~']);
        if !is_line || !is_text || !self.open.is_below_blank() {
            return None;
        }
        if mark == b'=' {
            return Some(1);
        }
        for next in below.take(AHEAD) {
            if question_heading(next.text).is_some() {
                return None;
            }
            if Checkbox::on(next.text).is_some() {
                return Some(2);
            }
        }
        None
    }

    /// A line of text.
    fn text(&mut self, line: Line<'t>, lines: &Lines<'t>) {
        if tidy::is_page_link(line.text) {
            return;
        }
        if line.text.contains('<')
            && let Some((tags, rest)) = tidy::details(line.text)
        {
            self.details(line, tags, &rest);
            return;
        }
        if self.hidden_above && self.open.part == Part::Prompt {
            self.open.aside.push_str(line.text);
            self.open.aside.push('\n');
            return;
        }
        if self.open.part == Part::Option && !line.is_blank() {
            let mut starts = Starts::default();
            starts.see(0, line);
            if let Some(start) = starts.best
                && self.begins_question(start, line, lines)
            {
                self.open.push_after(line);
                self.open_paragraph(Start { at: 0, ..start });
                return;
            }
        }
        self.open.text(line);
    }

    /// Handles the tags of a collapsible block and the other text on their line.
    fn details(&mut self, line: Line<'t>, tags: Details, rest: &str) {
        let above = self.open.part == Part::Prompt;
        if above {
            if tags.opens && !self.hidden_above {
                let message = "what opens at a click above the options is shown after the close";
                self.findings
                    .warning("loose-text", line.span(), message)
                    .help("write it below the options");
            }
            self.hidden_above = (self.hidden_above || tags.opens) && !tags.closes;
            self.open.aside.push_str(rest);
            self.open.aside.push('\n');
            return;
        }
        self.open.part = Part::After;
        self.open.after.hidden = true;
        if !rest.is_empty() {
            let at = line.text.find(rest).unwrap_or_default();
            let text = line.text.get(at..at + rest.len()).unwrap_or_default();
            let start = line.start + at;
            self.open.push_after(Line {
                text,
                start,
                number: line.number,
            });
        }
    }

    /// Opens a fence if the text does and a line closes it before the next labelled heading.
    fn open_fence(&mut self, line: Line<'t>, text: &str, following: &Lines<'t>) -> bool {
        let Some(fence) = Fence::opened_by(text) else {
            return false;
        };
        let known = |&(other, until): &(Fence, usize)| line.start < until && other.covers(fence);
        if self.hopeless.iter().any(known) {
            return false;
        }
        let mut until = usize::MAX;
        for next in following.clone() {
            if fence.closed_by(next.text) {
                self.fence = Some(fence);
                return true;
            }
            if question_heading(next.text)
                .and_then(|(_, text)| Label::of(text))
                .is_some_and(Label::is_telling)
            {
                until = next.start;
                break;
            }
        }
        self.hopeless.retain(|(_, until)| line.start < *until);
        self.hopeless.push((fence, until));
        self.findings
            .warning(
                "open-fence",
                line.span(),
                "a code block is never closed: it ends with its prompt or option",
            )
            .help("close it with a line of as many backticks");
        false
    }

    fn add_option(&mut self, line: Line<'t>, checkbox: &Checkbox<'t>, lines: &Lines<'t>) {
        if self.open.part == Part::After {
            self.settle_after(line, checkbox, lines);
        }
        if self.open.draft.options.is_empty() && self.open.part == Part::Prompt {
            self.first_option(line);
        }
        if checkbox.odd {
            self.findings
                .warning(
                    "odd-box",
                    line.span(),
                    "most readers of Markdown see no box here",
                )
                .help("write `- [ ] text` or `- [x] text`");
        }
        self.open.add_option(line, checkbox);
    }

    /// Ends the open question, or a section that may name the bank.
    fn close(&mut self) {
        let open = std::mem::replace(&mut self.open, Open::new(0, 0..0, 0));
        self.fence = None;
        self.hidden_above = false;
        let telling = open.label.is_some_and(Label::is_telling);
        let boxes = open.bad_boxes.len() > usize::from(!open.heading_asks);
        if open.draft.options.is_empty() && !telling && !boxes {
            if self.bank.title.is_none() && self.bank.questions.is_empty() && open.draft.line > 0 {
                let heading = open
                    .draft
                    .prompt
                    .markdown
                    .lines()
                    .next()
                    .unwrap_or_default();
                self.bank.title = Some(markdown::plain(heading)).filter(|title| !is_blank(title));
            }
            if open.heading_asks && open.level > 0 && tidy::has_list(&open.draft.prompt.markdown) {
                let message =
                    "this heading asks, but nothing below it has a box, so it is left out";
                self.findings
                    .warning("description", open.draft.span, message)
                    .help("write its options as `- [ ] text`, and `- [x] text` for a right one");
            }
            return;
        }
        if let Some(Label {
            kind: LabelKind::Letter(letter),
            length,
        }) = open.label
        {
            self.letters
                .push((self.bank.questions.len(), letter, length));
        }
        let draft = open.close(self.text, &mut self.findings);
        self.bank.questions.push(draft);
    }

    /// Letters before numbers are labels if two questions have the same letter.
    fn strip_letters(&mut self) {
        let mut uses: HashMap<char, u32> = HashMap::new();
        for (_, letter, _) in &self.letters {
            *uses.entry(*letter).or_default() += 1;
        }
        for &(at, letter, length) in &self.letters {
            if uses[&letter] > 1 {
                let draft = &mut self.bank.questions[at];
                draft.prompt.markdown.drain(..length);
                if let Cow::Borrowed(identity) = draft.identity {
                    draft.identity = Cow::Borrowed(&identity[length..]);
                }
            }
        }
    }
}

/// The level and the text of a heading; a labelled one may have no space after its marks.
fn question_heading(line: &str) -> Option<(usize, &str)> {
    if !line.trim_start_matches(' ').starts_with('#') {
        return None;
    }
    let (level, text) = match heading(line) {
        Some(found) => found,
        None => {
            let text = line.strip_prefix("##")?.trim_start_matches('#').trim();
            let level = line.bytes().take_while(|&byte| byte == b'#').count();
            Label::of(text)
                .filter(|label| label.is_telling())
                .map(|_| (level, text))?
        }
    };
    // A closing run of `#` is not part of the text.
    let open = text.trim_end_matches('#');
    let text = if open.is_empty() || open.ends_with(' ') {
        open.trim_end()
    } else {
        text
    };
    Some((level, text))
}
