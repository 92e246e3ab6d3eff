//! One question as its lines come in.

use super::key;
use super::start::{Rank, Starts};
use super::tidy::{asks, drop_letters, explanation, is_pictures, take_explanation, trim};
use crate::blank::is_blank;
use crate::checkbox::{Checkbox, Label, LabelKind};
use crate::diagnostic::Findings;
use crate::draft::{Draft, OptionDraft, Text, settle_truth};
use crate::lines::{Line, indent};
use crate::markdown::{self, lone_link};
use crate::pictures;
use crate::words::{Said, said};
use std::borrow::Cow;
use std::ops::Range;

/// A heading and the text that follows it, while it is being read.
pub(super) struct Open<'t> {
    pub(super) draft: Draft<'t>,
    pub(super) label: Option<Label>,
    pub(super) part: Part,
    /// The end of the prompt in the text.
    pub(super) prompt_end: usize,
    /// The indentation of the options, and of the content below the last one.
    indent: usize,
    pub(super) content_indent: Option<usize>,
    blank: bool,
    /// The level of its heading. 0 if it has none.
    pub(super) level: usize,
    pub(super) heading_asks: bool,
    /// The first heading, if a second one continued the prompt.
    pub(super) continued: Option<String>,
    /// The scenario of several questions, written above the first.
    pub(super) scenario: Option<String>,
    /// Places in the prompt where a question without a heading may begin.
    pub(super) starts: Starts<'t>,
    /// How many options have code or pictures below them that are not indented.
    pub(super) loose_blocks: usize,
    pub(super) after: After<'t>,
    /// Texts between options, and above which option each was.
    pub(super) between: Vec<Between>,
    /// Lines that name the right option in words.
    pub(super) keys: Vec<Range<usize>>,
    /// The text of collapsible blocks above the options.
    pub(super) aside: String,
    /// Lines that look like options but cannot be read.
    pub(super) bad_boxes: Vec<BadBox>,
    /// How many options had lines right below them that were not indented.
    pub(super) lazy: Vec<(usize, Range<usize>)>,
}

/// A line that looks like an option but cannot be read, and why.
pub(super) struct BadBox {
    pub(super) span: Range<usize>,
    pub(super) message: &'static str,
    pub(super) help: &'static str,
}

/// Text between options.
pub(super) struct Between {
    /// How many options were above it.
    pub(super) above: usize,
    pub(super) text: Text,
    /// Whether it is collapsible, like a hidden answer.
    pub(super) hidden: bool,
}

/// The part of a question that is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Prompt,
    Option,
    After,
}

/// Text below the last option that is not indented.
#[derive(Default)]
pub(super) struct After<'t> {
    pub(super) markdown: String,
    pub(super) span: Range<usize>,
    /// The end of its leading code block.
    pub(super) code: Option<usize>,
    /// Where another question may begin.
    pub(super) starts: Starts<'t>,
    /// Whether part of it is collapsible.
    pub(super) hidden: bool,
    /// The indentation of its first line.
    indent: Option<usize>,
}

impl<'t> Open<'t> {
    pub(super) fn new(line: u32, span: Range<usize>, prompt_start: usize) -> Self {
        let mut draft = Draft::new(line, span);
        draft.prompt.span = prompt_start..prompt_start;
        Self {
            draft,
            label: None,
            part: Part::Prompt,
            prompt_end: prompt_start,
            indent: 0,
            content_indent: None,
            blank: false,
            level: 0,
            heading_asks: false,
            continued: None,
            scenario: None,
            starts: Starts::default(),
            loose_blocks: 0,
            after: After::default(),
            between: Vec::new(),
            keys: Vec::new(),
            aside: String::new(),
            bad_boxes: Vec::new(),
            lazy: Vec::new(),
        }
    }

    pub(super) fn heading(line: Line<'t>, prompt: &'t str, level: usize) -> Self {
        let label = Label::of(prompt);
        let stripped = match label {
            Some(Label {
                kind: LabelKind::Letter(_),
                ..
            })
            | None => prompt,
            Some(label) => &prompt[label.length..],
        };
        let place = line.span_of(stripped);
        let mut open = Self::new(line.number, line.span(), place.start);
        open.label = label;
        open.level = level;
        open.heading_asks = asks(prompt);
        // A blank line follows it in any case.
        open.blank = true;
        open.prompt_end = place.end;
        open.draft
            .prompt
            .markdown
            .push_str(&markdown::paragraph(stripped));
        open.draft.prompt.markdown.push_str("\n\n");
        open
    }

    /// Whether an item with this indentation is part of the option above.
    pub(super) fn holds(&self, indent: usize) -> bool {
        self.part == Part::Option && indent >= self.indent + 2
    }

    /// Whether it is already complete.
    pub(super) fn is_complete(&self) -> bool {
        self.draft.options.len() > 1 && self.draft.options.iter().any(|option| option.right)
    }

    /// Whether a blank line or nothing is above.
    pub(super) fn is_below_blank(&self) -> bool {
        self.blank || (self.part == Part::Prompt && self.draft.prompt.markdown.is_empty())
    }

    /// Whether a line that looks like an option is where options are. Elsewhere, letters or digits
    /// in brackets may be a reference.
    pub(super) fn is_among_options(&self, line: &str) -> bool {
        let mark = line.split_once('[').map_or("", |(_, rest)| rest);
        let is_reference = mark.starts_with(|c: char| c.is_alphanumeric() && !"xXvV".contains(c));
        !is_reference || (self.part == Part::Option && !self.blank)
    }

    /// Whether the options above are only letters, and the following ones are their texts.
    pub(super) fn has_letters_alone(&self) -> bool {
        let is_letter = |option: &OptionDraft| {
            let mut text = option.text.markdown.clone();
            for image in markdown::images(&option.text.markdown).into_iter().rev() {
                text.replace_range(image.range, "");
            }
            let mut words = text.chars().filter(|c| c.is_alphanumeric());
            words.next().is_some_and(char::is_alphabetic) && words.next().is_none()
        };
        let asks = self
            .after
            .starts
            .best
            .is_some_and(|start| start.rank > Rank::Plain);
        !asks && self.draft.options.iter().all(is_letter)
    }

    /// Whether there are only rules and comments below the options.
    pub(super) fn is_ruled(&self) -> bool {
        let is_rule = |line: &str| {
            let line = line.trim();
            line.is_empty()
                || line.starts_with("<!--")
                || line.bytes().all(|byte| b"-*_".contains(&byte))
        };
        !is_blank(&self.after.markdown) && self.after.markdown.lines().all(is_rule)
    }

    /// Whether indented code may begin here: with this indentation after a blank line.
    pub(super) fn is_code_indent(&self, indent: usize) -> bool {
        self.blank && indent >= self.indent + 6
    }

    /// A second heading that continues the prompt of the first.
    pub(super) fn add_heading(&mut self, line: Line<'t>, prompt: &'t str) {
        let text = &mut self.draft.prompt.markdown;
        text.truncate(text.trim_end().len());
        if self.continued.is_none() && !self.heading_asks {
            self.continued = Some(text.clone());
        }
        text.push_str("\n\n");
        text.push_str(&markdown::paragraph(prompt));
        text.push_str("\n\n");
        self.prompt_end = line.span_of(prompt).end;
        self.blank = true;
    }

    pub(super) fn add_option(&mut self, line: Line<'t>, checkbox: &Checkbox<'t>) {
        let place = if checkbox.text.is_empty() {
            line.text.trim()
        } else {
            checkbox.text
        };
        self.draft.options.push(OptionDraft {
            text: Text {
                markdown: markdown::paragraph(checkbox.text).into_owned(),
                span: line.span_of(place),
            },
            right: checkbox.ticked,
            ..OptionDraft::default()
        });
        self.part = Part::Option;
        self.indent = checkbox.indent;
        self.content_indent = None;
        self.blank = false;
    }

    /// A line outside code blocks.
    pub(super) fn text(&mut self, line: Line<'t>) {
        let blank = line.is_blank();
        match self.part {
            Part::Prompt if blank && self.blank => {}
            Part::Prompt => {
                self.starts.see(self.draft.prompt.markdown.len(), line);
                self.push_prompt(line);
            }
            // It counts if the option continues.
            Part::Option if blank => {}
            Part::Option if !self.blank && line.text.trim_start().starts_with('>') => {
                self.push_feedback(line);
            }
            Part::Option if said(line.text).is_some() => self.push_after(line),
            Part::Option if self.holds(indent(line.text)) => self.push_indented(line),
            Part::Option if !self.blank && lone_link(line.text).is_none() => {
                self.lazy.push((self.draft.options.len(), line.span()));
                self.push_option(line.text.trim());
            }
            Part::Option | Part::After => self.push_after(line),
        }
        self.blank = blank;
    }

    /// Quoted text right below an option is feedback for those who choose it.
    fn push_feedback(&mut self, line: Line<'t>) {
        let Some(option) = self.draft.options.last_mut() else {
            return;
        };
        let quote = line.text.trim_start();
        let text = quote.strip_prefix('>').unwrap_or(quote);
        let text = text.strip_prefix(' ').unwrap_or(text);
        let span = line.span();
        let feedback = option.explanation.get_or_insert_with(|| Text {
            markdown: String::new(),
            span: span.clone(),
        });
        feedback.span.end = span.end;
        feedback.markdown.push_str(text.trim_end());
        feedback.markdown.push('\n');
    }

    /// The first line of a code block: it decides where the block belongs.
    pub(super) fn begin_code(&mut self, line: Line<'t>) {
        if self.part == Part::Option && !self.holds(indent(line.text)) {
            self.part = Part::After;
        }
        if self.part == Part::After && is_blank(&self.after.markdown) {
            self.after.code = Some(usize::MAX);
        }
        self.code(line);
    }

    /// Adds a line of a code block unchanged.
    pub(super) fn code(&mut self, line: Line<'t>) {
        match self.part {
            Part::Prompt => self.push_prompt(line),
            Part::Option => self.push_indented(line),
            Part::After => self.push_after(line),
        }
    }

    pub(super) fn end_code(&mut self) {
        self.blank = false;
        if self.after.code == Some(usize::MAX) {
            self.after.code = Some(self.after.markdown.len());
        }
    }

    fn push_prompt(&mut self, line: Line<'t>) {
        let prompt = &mut self.draft.prompt.markdown;
        prompt.push_str(line.text);
        prompt.push('\n');
        if !line.is_blank() {
            self.prompt_end = line.start + line.text.len();
        }
    }

    pub(super) fn push_option(&mut self, text: &str) {
        if let Some(option) = self.draft.options.last_mut() {
            option.text.markdown.push('\n');
            option.text.markdown.push_str(text);
        }
    }

    fn push_indented(&mut self, line: Line<'t>) {
        if std::mem::take(&mut self.blank) {
            self.push_option("");
        }
        let depth = indent(line.text);
        let content = *self.content_indent.get_or_insert(depth);
        self.push_option(&line.text[depth.min(content)..]);
    }

    pub(super) fn push_after(&mut self, line: Line<'t>) {
        self.part = Part::After;
        if self.after.markdown.is_empty() {
            self.after.span = line.span();
        }
        if let Some(Said::Answer(key)) = said(line.text)
            && !key.is_empty()
        {
            self.keys.push(line.span_of(key));
            if !key.contains([',', '.', ';', '—']) {
                return;
            }
        }
        let depth = indent(line.text);
        let hangs = *self.after.indent.get_or_insert(depth);
        let line = Line {
            text: &line.text[depth.min(hangs)..],
            start: line.start + depth.min(hangs),
            ..line
        };
        if self.after.code.is_none_or(|end| end != usize::MAX) {
            self.after.starts.see(self.after.markdown.len(), line);
        }
        self.after.markdown.push_str(line.text);
        self.after.markdown.push('\n');
        if !line.is_blank() {
            self.after.span.end = line.span().end;
        }
    }

    /// Called when more options follow: code and pictures belong to the option above. Where other
    /// text belongs is decided at the end.
    pub(super) fn settle_after(&mut self) {
        let after = std::mem::take(&mut self.after);
        let markdown = after.markdown.trim_matches('\n');
        if is_blank(markdown) && !after.hidden {
            return;
        }
        let is_code = after
            .code
            .is_some_and(|end| after.markdown.get(end..).is_some_and(is_blank));
        if is_code || is_pictures(markdown) {
            self.loose_blocks += 1;
            self.push_option("");
            self.push_option(markdown);
            return;
        }
        self.between.push(Between {
            above: self.draft.options.len(),
            text: Text {
                markdown: markdown.to_owned(),
                span: after.span,
            },
            hidden: after.hidden,
        });
    }

    /// The finished draft.
    pub(super) fn close(mut self, text: &'t str, findings: &mut Findings<'_>) -> Draft<'t> {
        self.settle_bad_boxes(findings);
        self.look_at_lazy(findings);
        self.settle_last();
        self.settle_between(findings);
        let mut draft = self.draft;
        draft.prompt.span.end = self.prompt_end;
        draft.identity = Cow::Borrowed(&text[draft.prompt.span.clone()]);
        trim(&mut draft.prompt.markdown);
        if !draft.options.is_empty()
            && let Some(above) = take_explanation(&mut draft.prompt.markdown)
        {
            findings
                .warning(
                    "loose-text",
                    draft.prompt.span.clone(),
                    "the explanation above the options is shown with the answer",
                )
                .help("write it below the options");
            self.aside.push_str(&above);
            self.aside.push('\n');
        }
        for option in &mut draft.options {
            trim(&mut option.text.markdown);
            if let Some(feedback) = &mut option.explanation {
                trim(&mut feedback.markdown);
            }
        }
        key::settle(text, &self.keys, &mut draft, findings);
        drop_letters(&mut draft.options);
        settle_truth(&mut draft);
        self.after.markdown.insert_str(0, &self.aside);
        if let Some(scenario) = &self.scenario {
            draft.prompt.markdown = format!("{scenario}\n\n{}", draft.prompt.markdown);
        }
        let (explanation, source) = explanation(&self.after.markdown);
        draft.source = source;
        draft.explanation = (!is_blank(&explanation)).then_some(Text {
            markdown: explanation,
            span: self.after.span,
        });
        pictures::settle(&mut draft, findings);
        draft
    }
}
