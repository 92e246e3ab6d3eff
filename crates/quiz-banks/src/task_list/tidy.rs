//! Removes what authors write around options and explanations that members need not see.

use crate::blank::{is_blank, is_invisible};
use crate::draft::OptionDraft;
use crate::lines::Fence;
use crate::markdown::{code, images, lone_link};
use crate::words::explains_plainly;

/// Removes blank ends, and the invisible text that keeps an option open for the code below it.
pub(crate) fn trim(markdown: &mut String) {
    let trimmed = trimmed(markdown);
    if trimmed.as_ptr() == markdown.as_ptr() {
        markdown.truncate(trimmed.len());
    } else {
        *markdown = trimmed.to_owned();
    }
}

/// The text without invisible parts.
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

/// Whether the text is empty, a letter or an announcement, so that the code that follows is the
/// option.
pub(super) fn says_little(option: &str) -> bool {
    let option = option.trim_matches(is_invisible);
    option.ends_with(':')
        || option.chars().filter(|c| c.is_alphanumeric()).count() <= 1
        || option == "&shy;"
}

/// If each option begins with its letter, removes the letters, because members see other letters in
/// another order.
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

/// The text below the options without rules and its own heading, and the link that is alone in it.
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

/// Takes the last paragraph of a prompt if it says that it explains, so that it does not tell the
/// answer before it is given.
pub(super) fn take_explanation(prompt: &mut String) -> Option<String> {
    let (above, last) = prompt.rsplit_once("\n\n")?;
    if !explains_plainly(last)
        || is_blank(above)
        || code(prompt).iter().any(|at| at.end > above.len())
    {
        return None;
    }
    let last = last.to_owned();
    prompt.truncate(above.trim_end().len());
    Some(last)
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

/// Whether a line has only links to other places on its page: "Back to top".
pub(super) fn is_page_link(line: &str) -> bool {
    let mut rest = line.trim();
    let mut links = 0;
    loop {
        rest = rest.trim_start_matches(|c: char| !matches!(c, '[' | '<') && !c.is_alphanumeric());
        let link = rest.strip_prefix('[').and_then(|rest| {
            let (_, target) = rest.split_once("](")?;
            let (target, rest) = target.split_once(')')?;
            target.starts_with('#').then_some(rest)
        });
        let tag = || {
            let (attributes, rest) = rest.strip_prefix("<a ")?.split_once('>')?;
            let (_, rest) = rest.split_once("</a>")?;
            attributes.contains("href=\"#").then_some(rest)
        };
        match link.or_else(tag) {
            Some(after) => rest = after,
            None => return links > 0 && rest.is_empty(),
        }
        links += 1;
    }
}

/// Whether a line asks, or is bold like a heading.
pub(super) fn asks(line: &str) -> bool {
    let line = line.trim();
    let bare = line.trim_end_matches(['*', '_', ' ', '"', '”', '»', ')', '`']);
    bare.ends_with(['?', '？', '؟', '՞', '፧']) || is_bold(line)
}

/// Whether the whole line is bold.
fn is_bold(line: &str) -> bool {
    ["**", "__"].into_iter().any(|mark| {
        let inner = line
            .strip_prefix(mark)
            .and_then(|rest| rest.strip_suffix(mark));
        inner.is_some_and(|inner| !inner.trim().is_empty() && !inner.contains(mark))
    })
}

/// Whether a text has a list of at least two items.
pub(super) fn has_list(text: &str) -> bool {
    let is_item = |line: &&str| {
        let line = line.trim_start();
        let rest = line.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
        let number = &line[..line.len() - rest.len()];
        line.starts_with(['-', '*', '+'])
            || ((1..3).contains(&number.len()) && rest.starts_with([')', '.']))
    };
    text.lines().filter(is_item).nth(1).is_some()
}

/// Whether a text is pictures and nothing else.
pub(super) fn is_pictures(text: &str) -> bool {
    let found = images(text);
    let mut rest = 0;
    !found.is_empty()
        && found.iter().all(|image| {
            let between = is_blank(&text[rest..image.range.start]);
            rest = image.range.end;
            between
        })
        && is_blank(&text[rest..])
}

/// The effect of the tags of collapsible blocks on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Details {
    pub(super) opens: bool,
    pub(super) closes: bool,
}

/// The tags of a collapsible block on a line, and the line without them and its summary.
pub(super) fn details(line: &str) -> Option<(Details, String)> {
    let lower = line.to_ascii_lowercase();
    let found = Details {
        opens: lower.contains("<details"),
        closes: lower.contains("</details>"),
    };
    if !found.opens && !found.closes && !lower.contains("summary>") {
        return None;
    }
    let mut rest = String::new();
    let (mut at, mut copied) = (0, 0);
    while let Some(open) = lower[at..].find('<').map(|offset| at + offset) {
        at = open + 1;
        let end_of = |tag: &str| {
            lower[open..]
                .find(tag)
                .map(|length| open + length + tag.len())
        };
        let end = if lower[open..].starts_with("<summary") {
            end_of("</summary>").or(Some(lower.len()))
        } else if ["<details", "</details", "</summary"]
            .iter()
            .any(|tag| lower[open..].starts_with(tag))
        {
            end_of(">")
        } else {
            None
        };
        if let Some(end) = end {
            rest.push_str(&line[copied..open]);
            (at, copied) = (end, end);
        }
    }
    rest.push_str(&line[copied..]);
    Some((found, rest.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_links_are_told_from_sources() {
        for line in [
            "[Back to top](#top)",
            "**[⬆ Back to Top](#table-of-contents)**",
            "<a href=\"#top\">up</a>",
            "[⬆](#a) | [⬇](#b)",
        ] {
            assert!(is_page_link(line), "{line}");
        }
        for line in [
            "[a](https://e.example)",
            "see [b](#c)",
            "[c](#d) says so",
            "",
            "***",
        ] {
            assert!(!is_page_link(line), "{line}");
        }
    }

    #[test]
    fn the_tags_of_a_closed_block_are_no_text() {
        let check = |line: &str, opens: bool, closes: bool, rest: &str| {
            assert_eq!(
                details(line),
                Some((Details { opens, closes }, rest.to_owned())),
                "{line}"
            );
        };
        check("<details>", true, false, "");
        check("<details open><summary>Answer</summary>", true, false, "");
        check("<summary><b>Answer</b></summary> B", false, false, "B");
        check("B</details>", false, true, "B");
        assert_eq!(details("a <b>c</b>"), None);
    }

    #[test]
    fn a_picture_alone_is_no_text() {
        assert!(is_pictures("![a](b.png)\n\n![](c.png)\n"));
        assert!(!is_pictures("![a](b.png) so"));
        assert!(!is_pictures("so"));
    }
}
