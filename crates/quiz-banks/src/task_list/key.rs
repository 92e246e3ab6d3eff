//! Lines below the options that name the right one: "Answer: B".

use crate::blank::is_invisible;
use crate::diagnostic::Findings;
use crate::draft::Draft;
use crate::markdown::plain;
use std::ops::Range;

/// Reads the keys of a question. They mark its options if no box is ticked, and must agree with the
/// boxes otherwise.
pub(crate) fn settle(
    text: &str,
    keys: &[Range<usize>],
    draft: &mut Draft<'_>,
    findings: &mut Findings<'_>,
) {
    if draft.options.is_empty() || draft.refused {
        return;
    }
    let help = "tick the box of the right option, and leave this line out";
    let marked = draft.options.iter().any(|option| option.right);
    for span in keys {
        let words = &text[span.clone()];
        let Some(named) = named(words, draft) else {
            // If boxes are ticked, a sentence that begins like this is an explanation.
            if !marked {
                findings
                    .error("bad-answer", span.clone(), "this names none of the options")
                    .help(help);
                draft.refused = true;
            }
            continue;
        };
        if !marked {
            for at in named {
                draft.options[at].right = true;
            }
        } else if (0..draft.options.len()).any(|at| draft.options[at].right != named.contains(&at))
        {
            let message = "this names another option than the ticked boxes";
            findings
                .error("two-answers", span.clone(), message)
                .help(help);
            draft.refused = true;
        }
    }
}

/// The options that a key names, by text, by letter or by number.
fn named(words: &str, draft: &Draft<'_>) -> Option<Vec<usize>> {
    let bare = |text: &str| {
        let text = plain(text);
        let text = text.trim_matches(|c: char| is_invisible(c) || ".!\"'".contains(c));
        text.to_lowercase()
    };
    let whole = bare(words);
    let texts: Vec<_> = draft
        .options
        .iter()
        .map(|option| bare(&option.text.markdown))
        .collect();
    if let Some(at) = texts.iter().position(|text| *text == whole) {
        return Some(vec![at]);
    }
    // "B", "(b)", "B) red", "A and C".
    let mut found = Vec::new();
    for word in whole
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        let at = match word.as_bytes() {
            [letter @ b'a'..=b'z'] => Some(usize::from(letter - b'a')),
            _ => word
                .parse()
                .ok()
                .and_then(|number: usize| number.checked_sub(1)),
        };
        match at.filter(|at| *at < texts.len()) {
            Some(at) => found.push(at),
            None if word == "and" || word == "option" => {}
            None => {
                // The option's text follows its letter.
                let rest = whole.trim_start_matches(|c: char| !c.is_alphanumeric());
                let rest = rest.get(1..)?.trim_start_matches([')', '.', ':', ' ']);
                let &[first] = &found[..] else { return None };
                return (texts[first] == rest).then(|| vec![first]);
            }
        }
    }
    (!found.is_empty()).then_some(found)
}
