//! One question as Markdown, in the first layout that reads back.

use crate::limits::Limits;
use crate::lines::Fence;
use crate::markdown::{escape, events, paragraph};
use crate::task_list::parse_task_list;
use pulldown_cmark::Event;
use quiz_engine::question::{Kind, Markdown, Question};
use std::fmt::Write;

/// A question as lines, and what of it would be read differently.
pub(super) struct Laid {
    pub(super) text: String,
    pub(super) changed: Vec<String>,
}

/// How the prompt begins.
#[derive(Clone, Copy)]
enum Prompt {
    InHeading,
    BelowHeading,
}

/// What follows the options.
#[derive(Clone, Copy)]
enum Tail {
    ExplanationAndSource,
    /// Whether a source is written above the explanation, so that a link alone in it is not the
    /// source.
    SourceAndExplanation,
    /// Whether a line is put above the explanation, so that its first line is not read as a title
    /// or as indented.
    TitledExplanation,
    SourceAlone,
}

/// The question with this number. `None` if it is typed, or if its options would be read
/// differently.
pub(super) fn lay_out(question: &Question, number: usize) -> Option<Laid> {
    if question.is_typed() {
        return None;
    }
    let mut best: Option<Laid> = None;
    for prompt in [Prompt::InHeading, Prompt::BelowHeading] {
        for tail in [
            Tail::ExplanationAndSource,
            Tail::SourceAndExplanation,
            Tail::TitledExplanation,
            Tail::SourceAlone,
        ] {
            if tail_is_idle(tail, question) {
                continue;
            }
            let text = written(question, number, prompt, tail);
            let Some(changed) = changed(question, &text, tail) else {
                continue;
            };
            if changed.is_empty() {
                return Some(Laid { text, changed });
            }
            if best
                .as_ref()
                .is_none_or(|best| changed.len() < best.changed.len())
            {
                best = Some(Laid { text, changed });
            }
        }
    }
    best
}

/// Whether another layout says the same.
fn tail_is_idle(tail: Tail, question: &Question) -> bool {
    question.explanation.is_none() && !matches!(tail, Tail::ExplanationAndSource)
}

fn written(question: &Question, number: usize, prompt: Prompt, tail: Tail) -> String {
    let mut out = format!("## Q{number}.");
    let source = question.prompt.source();
    match prompt {
        Prompt::InHeading => {
            let (first, rest) = source.split_once('\n').unwrap_or((source, ""));
            let _ = write!(out, " {first}");
            if !rest.is_empty() {
                let _ = write!(out, "\n{rest}");
            }
        }
        Prompt::BelowHeading => {
            let _ = write!(out, "\n\n{source}");
        }
    }
    if let Some(image) = &question.image {
        let alt = escape(image.alt.as_deref().unwrap_or_default());
        let _ = match image.url.contains(['(', ')']) {
            true => write!(out, "\n\n![{alt}](<{}>)", image.url),
            false => write!(out, "\n\n![{alt}]({})", image.url),
        };
    }
    out.push_str("\n\n");
    for (index, option) in question.options.iter().enumerate() {
        let text = match (&question.kind, index) {
            (Kind::TrueFalse, 0) => "True",
            (Kind::TrueFalse, _) => "False",
            _ => option.text.source(),
        };
        push_option(&mut out, text, question.right.contains(index));
    }
    let link = question.source.as_ref().map(|url| format!("<{url}>"));
    let explanation = question.explanation.as_ref().map(Markdown::source);
    let titled = explanation.map(|text| format!("**Explanation:**\n\n{text}"));
    let (first, second) = match tail {
        Tail::ExplanationAndSource => (explanation, link.as_deref()),
        Tail::SourceAndExplanation => (link.as_deref(), explanation),
        Tail::TitledExplanation => (link.as_deref(), titled.as_deref()),
        Tail::SourceAlone => (link.as_deref(), None),
    };
    for part in [first, second].into_iter().flatten() {
        let _ = write!(out, "\n{part}\n");
    }
    out
}

fn push_option(out: &mut String, text: &str, right: bool) {
    out.push_str(if right { "- [x]" } else { "- [ ]" });
    let first = text.lines().next().unwrap_or_default();
    // Right after the box, anything would become a paragraph.
    let block = Fence::opened_by(first).is_some() || paragraph(first) != first;
    out.push_str(if block { "\n  " } else { " " });
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
            out.push_str(if line.is_empty() { "" } else { "  " });
        }
        out.push_str(line);
    }
    out.push('\n');
}

/// What of the question would be read differently. `None` if it is no longer the same question, or
/// if its explanation would be split.
fn changed(question: &Question, text: &str, tail: Tail) -> Option<Vec<String>> {
    let parsed = parse_task_list(text, "x", &Limits::NONE);
    let bank = parsed.bank.filter(|bank| bank.questions.len() == 1)?;
    let read = bank.questions.first().filter(|_| parsed.refused == 0)?;
    let mut changed = Vec::new();
    let mut differs = |what: &str| changed.push(format!("{what} reads a little differently"));
    if !same(&question.prompt, &read.prompt) {
        differs("the prompt");
    }
    let becomes_truth = read.kind == Kind::TrueFalse && question.kind != Kind::TrueFalse;
    if becomes_truth {
        if says_true(question) != says_true(read) {
            return None;
        }
    } else if read.options.len() != question.options.len() || read.right != question.right {
        return None;
    } else {
        for (number, (option, read)) in (1..).zip(question.options.iter().zip(&read.options)) {
            if !same(&option.text, &read.text) {
                differs(&format!("option {number}"));
            }
        }
    }
    if read.image != question.image {
        differs("the image");
    }
    if read.source != question.source {
        differs("the source");
    }
    if becomes_truth {
        changed.push("its two options become those of every question of truth".to_owned());
    }
    if matches!(tail, Tail::SourceAlone) {
        changed.push(
            "the explanation is left out: a line of it would be read as no part of it".to_owned(),
        );
        return Some(changed);
    }
    let whole = match (&question.explanation, &read.explanation) {
        (Some(explanation), Some(read)) => same(explanation, read),
        (explanation, read) => explanation.is_none() && read.is_none(),
    };
    whole.then_some(changed)
}

/// Whether the option that is right says "true".
fn says_true(question: &Question) -> bool {
    question.right.iter().any(|index| {
        let option = question.options.get(index);
        option.is_some_and(|option| option.text.source().trim().eq_ignore_ascii_case("true"))
    })
}

/// Whether two texts look the same.
fn same(one: &Markdown, other: &Markdown) -> bool {
    one == other || seen(one.source()) == seen(other.source())
}

/// The text and its markup, in one form.
fn seen(source: &str) -> String {
    let mut seen = String::new();
    for event in events(source) {
        match event {
            // Escapes split a text into events and are invisible.
            Event::Text(text) => seen.push_str(&text),
            mark => {
                let _ = write!(seen, "\0{mark:?}\0");
            }
        }
    }
    seen
}
