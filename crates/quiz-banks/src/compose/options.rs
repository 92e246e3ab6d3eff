//! Options as people write them, one on a line.

use crate::checkbox::Checkbox;
use crate::diagnostic::Findings;
use crate::draft::{Draft, OptionDraft, Text, settle_truth};
use crate::task_list::key;
use crate::words::{Said, said};
use std::ops::Range;

/// The text after its mark, if it has one. A backslash makes a mark text.
pub(super) fn unmarked(line: &str, mark: char) -> (&str, bool) {
    if let Some(rest) = line.strip_prefix(mark) {
        return (rest.trim_start(), true);
    }
    match line.strip_prefix('\\') {
        Some(rest) if rest.starts_with(['*', '=', '#']) => (rest, false),
        _ => (line, false),
    }
}

/// Whether the only answer is the word "true" or "false".
pub(super) fn lone_truth(text: &str, lines: &[Range<usize>]) -> Option<bool> {
    let [line] = lines else { return None };
    let (word, _) = unmarked(&text[line.clone()], '*');
    match () {
        () if word.eq_ignore_ascii_case("true") => Some(true),
        () if word.eq_ignore_ascii_case("false") => Some(false),
        () => None,
    }
}

/// Reads options with any kind of mark.
pub(super) fn read(
    text: &str,
    mut lines: Vec<Range<usize>>,
    draft: &mut Draft<'_>,
    findings: &mut Findings<'_>,
) {
    let keys = keys(text, &mut lines);
    let is_box = |line: &Range<usize>| Checkbox::on(&text[line.clone()]).is_some();
    draft.options = if lines.iter().any(is_box) {
        boxes(text, &lines, draft, findings)
    } else {
        plain(text, &lines)
    };
    settle_truth(draft);
    key::settle(text, &keys, draft, findings);
}

/// The last lines, where they name the right option: "Answer: B".
fn keys(text: &str, lines: &mut Vec<Range<usize>>) -> Vec<Range<usize>> {
    let key = |line: &Range<usize>| match said(&text[line.clone()]) {
        Some(Said::Answer(key)) if !key.is_empty() => {
            let start = line.start + text[line.clone()].rfind(key)?;
            Some(start..start + key.len())
        }
        _ => None,
    };
    let Some(found) = lines.last().and_then(key).filter(|_| lines.len() > 2) else {
        return Vec::new();
    };
    lines.pop();
    vec![found]
}

fn option(text: &str, span: &Range<usize>, right: bool) -> OptionDraft {
    OptionDraft {
        text: Text {
            markdown: text.to_owned(),
            span: span.clone(),
        },
        right,
        ..OptionDraft::default()
    }
}

fn boxes(
    text: &str,
    lines: &[Range<usize>],
    draft: &mut Draft<'_>,
    findings: &mut Findings<'_>,
) -> Vec<OptionDraft> {
    let mut options = Vec::new();
    for line in lines {
        match Checkbox::on(&text[line.clone()]) {
            Some(found) => options.push(option(found.text, line, found.ticked)),
            None => {
                let is_unreadable = Checkbox::is_unreadable(&text[line.clone()]);
                let (code, message) = match is_unreadable {
                    true => (
                        "bad-box",
                        "this looks like an option, but its box cannot be read",
                    ),
                    false => ("mixed-answers", "this line has no box, and others have"),
                };
                findings
                    .error(code, line.clone(), message)
                    .help("write `- [ ] text` or, for a right one, `- [x] text`");
                draft.refused = true;
            }
        }
    }
    options
}

/// Options without boxes: a star before the right ones, or a star or a tick behind them.
fn plain(text: &str, lines: &[Range<usize>]) -> Vec<OptionDraft> {
    let mut options: Vec<OptionDraft> = lines
        .iter()
        .map(|line| {
            let (bare, right) = unmarked(&text[line.clone()], '*');
            option(bare, line, right)
        })
        .collect();
    if !options.iter().any(|option| option.right) {
        for option in &mut options {
            let ticks = [" *", " ✓", " ✔", " ✅", " ☑", " √"];
            let bare = ticks
                .iter()
                .find_map(|tick| option.text.markdown.strip_suffix(tick));
            if let Some(bare) = bare.map(|bare| bare.trim_end().to_owned()) {
                option.text.markdown = bare;
                option.right = true;
            }
        }
    }
    strip_labels(&mut options);
    options
}

/// Removes letters that count all options, because members see other letters in another order.
fn strip_labels(options: &mut [OptionDraft]) {
    let bare = |(at, option): (usize, &OptionDraft)| {
        let text = option.text.markdown.trim_start_matches('(');
        let letter = text.chars().next()?;
        let rest = text[letter.len_utf8()..].strip_prefix([')', '.', ':'])?;
        let is_next =
            u32::from(letter.to_ascii_lowercase()) == u32::from('a') + u32::try_from(at).ok()?;
        let bare = rest.strip_prefix(' ').map(str::trim)?;
        (is_next && !bare.is_empty()).then(|| bare.to_owned())
    };
    let all: Option<Vec<String>> = options.iter().enumerate().map(bare).collect();
    if let Some(all) = all.filter(|all| all.len() > 1) {
        for (option, text) in options.iter_mut().zip(all) {
            option.text.markdown = text;
        }
    }
}
