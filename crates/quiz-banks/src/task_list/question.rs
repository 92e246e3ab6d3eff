//! One question as its lines come in.

use super::tidy::{drop_letters, explanation, says_little, trim};
use crate::checkbox::{Checkbox, Label, LabelKind};
use crate::diagnostic::Findings;
use crate::draft::{Draft, OptionDraft, Text, is_blank, settle_truth};
use crate::lines::{Line, indent};
use crate::markdown::{self, lone_link};
use crate::pictures;
use std::borrow::Cow;
use std::ops::Range;

/// A heading and what follows it, until its end has come.
pub(super) struct Open<'t> {
    pub(super) draft: Draft<'t>,
    pub(super) label: Option<Label>,
    pub(super) part: Part,
    /// Where the prompt ends in the text.
    pub(super) prompt_end: usize,
    /// How far the options are indented, and what is below the last of them.
    indent: usize,
    pub(super) content_indent: Option<usize>,
    blank: bool,
    /// Whether an option has code below it that is not indented.
    loose_code: bool,
    pub(super) after: After<'t>,
    /// Texts that stood between options, and above which.
    between: Vec<(usize, Text)>,
}

/// Where in a question the lines are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Prompt,
    Option,
    After,
}

/// What stands below the last option and is not indented.
#[derive(Default)]
pub(super) struct After<'t> {
    pub(super) markdown: String,
    pub(super) span: Range<usize>,
    /// The end of the code block that it begins with.
    code: Option<usize>,
    /// The last line that begins with a label, and where it is in the Markdown.
    pub(super) label: Option<(usize, Line<'t>, Label)>,
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
            loose_code: false,
            after: After::default(),
            between: Vec::new(),
        }
    }

    pub(super) fn heading(line: Line<'t>, prompt: &'t str) -> Self {
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
        // A blank line stands below it in any case.
        open.blank = true;
        open.prompt_end = place.end;
        open.draft
            .prompt
            .markdown
            .push_str(&markdown::paragraph(stripped));
        open.draft.prompt.markdown.push_str("\n\n");
        open
    }

    /// Whether an item so far indented is part of the option above.
    pub(super) fn holds(&self, indent: usize) -> bool {
        self.part == Part::Option && indent >= self.indent + 2
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

    /// A line that is in no code block.
    pub(super) fn text(&mut self, line: Line<'t>) {
        let blank = line.is_blank();
        match self.part {
            Part::Prompt if blank && self.blank => {}
            Part::Prompt => self.push_prompt(line),
            // It counts if the option goes on.
            Part::Option if blank => {}
            Part::Option if self.holds(indent(line.text)) => self.push_indented(line),
            Part::Option if !self.blank && lone_link(line.text).is_none() => {
                self.push_option(line.text.trim());
            }
            Part::Option | Part::After => {
                if let Some(label) = Label::of(line.text).filter(|label| label.is_telling()) {
                    self.after.label = Some((self.after.markdown.len(), line, label));
                }
                self.push_after(line);
            }
        }
        self.blank = blank;
    }

    /// The first line of a code block: it decides where the whole of it belongs.
    pub(super) fn begin_code(&mut self, line: Line<'t>) {
        if self.part == Part::Option && !self.holds(indent(line.text)) {
            self.part = Part::After;
        }
        if self.part == Part::After && is_blank(&self.after.markdown) {
            self.after.code = Some(usize::MAX);
        }
        self.code(line);
    }

    /// A line of a code block, as it is.
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

    fn push_option(&mut self, text: &str) {
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

    fn push_after(&mut self, line: Line<'t>) {
        self.part = Part::After;
        if self.after.markdown.is_empty() {
            self.after.span = line.span();
        }
        self.after.markdown.push_str(line.text);
        self.after.markdown.push('\n');
        if !line.is_blank() {
            self.after.span.end = line.span().end;
        }
    }

    /// More options follow: code is part of the option above, and of text it shows at the end.
    pub(super) fn settle_after(&mut self) {
        let after = std::mem::take(&mut self.after);
        let markdown = after.markdown.trim_matches('\n');
        if is_blank(markdown) {
            return;
        }
        if after
            .code
            .is_some_and(|end| is_blank(&after.markdown[end..]))
        {
            self.loose_code = true;
            self.push_option("");
            self.push_option(markdown);
        } else {
            let markdown = markdown.to_owned();
            self.between.push((
                self.draft.options.len(),
                Text {
                    markdown,
                    span: after.span,
                },
            ));
        }
    }

    /// Text between options is part of the one above; but if as many follow it as stand before
    /// it, and right at the same places, the author has written the options twice.
    fn settle_between(&mut self, findings: &mut Findings<'_>) {
        let options = &mut self.draft.options;
        if let [(middle, text)] = &self.between[..]
            && options.len() == 2 * middle
            && (0..*middle).all(|at| options[at].right == options[middle + at].right)
        {
            options.drain(..*middle);
            let prompt = &mut self.draft.prompt.markdown;
            prompt.truncate(prompt.trim_end().len());
            prompt.push_str("\n\n");
            prompt.push_str(&text.markdown);
            findings
                .warning(
                    "options-twice",
                    text.span.clone(),
                    "the options are written twice, and the second writing is taken",
                )
                .help("leave out the first writing");
            return;
        }
        for (below, text) in self.between.drain(..) {
            let above = &mut options[below - 1].text.markdown;
            above.truncate(above.trim_end().len());
            above.push_str("\n\n");
            above.push_str(&text.markdown);
            findings.warning(
                "loose-text",
                text.span,
                "text between options is taken as part of the one above",
            );
        }
    }

    /// The finished draft.
    pub(super) fn close(mut self, text: &'t str, findings: &mut Findings<'_>) -> Draft<'t> {
        if let (Some(end), Some(last)) = (self.after.code, self.draft.options.last())
            && self.loose_code
            && says_little(&last.text.markdown)
        {
            let explanation = self.after.markdown.split_off(end);
            let code = std::mem::replace(&mut self.after.markdown, explanation);
            self.push_option("");
            self.push_option(code.trim_matches('\n'));
        }
        self.settle_between(findings);
        let mut draft = self.draft;
        draft.prompt.span.end = self.prompt_end;
        draft.identity = Cow::Borrowed(&text[draft.prompt.span.clone()]);
        trim(&mut draft.prompt.markdown);
        for option in &mut draft.options {
            trim(&mut option.text.markdown);
        }
        drop_letters(&mut draft.options);
        settle_truth(&mut draft);
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
