//! The lines of a quiz as texts: prompt, feedback, explanation.

use crate::blank::is_blank;
use crate::draft::{Draft, Text};
use crate::lines::Line;
use crate::task_list::tidy;
use std::ops::Range;

/// Sets the explanation to the lines, and the source to a link that is alone on one of them.
pub(super) fn explain(draft: &mut Draft<'_>, lines: &[Line<'_>]) {
    let content = joined(lines);
    let (explanation, source) = tidy::explanation(&content.markdown);
    draft.source = source;
    draft.explanation = (!is_blank(&explanation)).then_some(Text {
        markdown: explanation,
        span: content.span,
    });
}

/// The lines as one text.
pub(super) fn joined(lines: &[Line<'_>]) -> Text {
    let mut markdown = String::new();
    for line in lines {
        markdown.push_str(line.text);
        markdown.push('\n');
    }
    tidy::trim(&mut markdown);
    Text {
        markdown,
        span: span_of(lines),
    }
}

/// Feedback without its `>` marks.
pub(super) fn quoted(lines: &[Line<'_>]) -> Text {
    let unquoted = |line: &Line<'_>| {
        let text = line.text.strip_prefix('>').unwrap_or(line.text);
        text.strip_prefix(' ').unwrap_or(text).to_owned()
    };
    let lines_of_it: Vec<_> = lines.iter().map(unquoted).collect();
    Text {
        markdown: lines_of_it.join("\n").trim_end().to_owned(),
        span: span_of(lines),
    }
}

/// The place of the lines' text.
fn span_of(lines: &[Line<'_>]) -> Range<usize> {
    let mut written = lines.iter().filter(|line| !line.is_blank());
    let Some(first) = written.next() else {
        return 0..0;
    };
    first.span().start..written.next_back().unwrap_or(first).span().end
}
