//! What authors write around options and explanations, and members need not see.

use crate::draft::{OptionDraft, is_blank, is_invisible};
use crate::lines::Fence;
use crate::markdown::lone_link;

/// Takes away blank ends, and the invisible text by which authors keep an option open whose
/// code stands below it.
pub(crate) fn trim(markdown: &mut String) {
    let trimmed = trimmed(markdown);
    if trimmed.as_ptr() == markdown.as_ptr() {
        markdown.truncate(trimmed.len());
    } else {
        *markdown = trimmed.to_owned();
    }
}

/// The text without those.
pub(crate) fn trimmed(markdown: &str) -> &str {
    let whole = markdown.trim_end();
    let mut rest = whole;
    loop {
        let shorter = rest.trim_start_matches(|c| c != ' ' && is_invisible(c));
        let shorter = ["&shy;", "&nbsp;", "&ZeroWidthSpace;"]
            .into_iter()
            .find_map(|entity| shorter.strip_prefix(entity))
            .unwrap_or(shorter);
        if shorter.len() == rest.len() {
            break;
        }
        rest = shorter;
    }
    if rest.len() < whole.len() {
        rest.trim_start_matches('\n')
    } else {
        whole
    }
}

/// Nothing, a letter, or an announcement: the option itself is the code that follows.
pub(super) fn says_little(option: &str) -> bool {
    let option = option.trim_matches(is_invisible);
    option.ends_with(':')
        || option.chars().filter(|c| c.is_alphanumeric()).count() <= 1
        || option == "&shy;"
}

/// Where each option is a letter in its turn and then what is meant, the letters go: members see
/// letters of their own, in another order.
pub(super) fn drop_letters(options: &mut [OptionDraft]) {
    let letters = || ('a'..='z').map(Some).chain(std::iter::repeat(None));
    let named = |option: &OptionDraft, letter: Option<char>| {
        let (first, rest) = option.text.markdown.split_once('\n')?;
        let mut words = first.trim().trim_end_matches(['.', ')', ':']).chars();
        let only = words.next().map(|c| c.to_ascii_lowercase());
        let named = words.next().is_none() && only.is_some() && only == letter;
        (named && !is_blank(rest)).then(|| rest.trim_start_matches('\n').to_owned())
    };
    let without: Option<Vec<String>> = options
        .iter()
        .zip(letters())
        .map(|(option, letter)| named(option, letter))
        .collect();
    for (option, text) in options.iter_mut().zip(without.into_iter().flatten()) {
        option.text.markdown = text;
    }
}

/// What stands below the options, without rules and without a heading of its own; and the link
/// that stands alone in it.
pub(crate) fn explanation(after: &str) -> (String, Option<String>) {
    let (mut out, mut source, mut fence) =
        (String::with_capacity(after.len()), None, None::<Fence>);
    for line in after.lines() {
        if let Some(open) = fence {
            fence = (!open.closed_by(line)).then_some(open);
        } else {
            fence = Fence::opened_by(line);
            let rule = matches!(line.trim(), "---" | "***" | "___" | "----");
            let link = if source.is_none() {
                lone_link(line)
            } else {
                None
            };
            if rule || link.is_some() {
                source = source.or(link);
                continue;
            }
        }
        out.push_str(line);
        out.push('\n');
    }
    let text = out.trim_matches('\n').trim_end();
    (without_title(text).to_owned(), source)
}

/// "**Explanation:** text" -> "text".
fn without_title(text: &str) -> &str {
    let stripped = text.trim_start_matches(['*', '_']);
    let title = "explanation";
    let Some(rest) = stripped
        .get(..title.len())
        .filter(|start| start.eq_ignore_ascii_case(title))
        .and_then(|_| stripped.get(title.len()..))
    else {
        return text;
    };
    let marks = rest.trim_start_matches([':', '*', '_']);
    if marks.len() < rest.len() || rest.starts_with('\n') {
        marks.trim_start()
    } else {
        text
    }
}
