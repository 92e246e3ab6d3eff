//! Splits questions that ask for several things at once, such as pairs to match and texts with
//! gaps: each becomes a separate question, because filling in a row of menus does not work on a
//! phone.

use super::blank::is_blank;
use super::bounds;
use super::diagnostic::Findings;
use super::draft::{Draft, OptionDraft, Text};
use std::borrow::Cow;

/// Makes a question for each pair: the left side is asked, the right sides are the options.
pub(crate) fn each_pair<'t>(
    mut draft: Draft<'t>,
    pairs: Vec<(Text, Text)>,
    findings: &mut Findings<'_>,
) -> Vec<Draft<'t>> {
    let mut rights: Vec<&Text> = Vec::new();
    for (_, right) in pairs.iter().filter(|(_, right)| !is_blank(&right.markdown)) {
        if rights.iter().all(|known| known.markdown != right.markdown) {
            rights.push(right);
        }
    }
    let options = |right: Option<&Text>| -> Vec<OptionDraft> {
        let option = |one: &&Text| OptionDraft {
            text: (*one).clone(),
            right: right.is_some_and(|right| right.markdown == one.markdown),
            ..OptionDraft::default()
        };
        rights.iter().map(option).collect()
    };
    if rights.len() > bounds::OPTIONS {
        draft.options = options(None);
        return vec![draft];
    }
    // Every pair repeats this text.
    let explanation = draft
        .explanation
        .as_ref()
        .map_or(0, |text| text.markdown.len());
    let repeated: usize = rights.iter().map(|right| right.markdown.len()).sum();
    if draft.prompt.markdown.len() + explanation + repeated > bounds::REPEATED_BY_PAIRS {
        let message = "the matching question is too long to be asked pair by pair";
        findings
            .error("too-long", draft.span.clone(), message)
            .help("shorten it or its explanation");
        draft.refused = true;
        return vec![draft];
    }
    let asked = pairs.iter().filter(|(left, _)| !is_blank(&left.markdown));
    let questions: Vec<_> = asked
        .enumerate()
        .map(|(at, (left, right))| {
            let mut pair = part(&draft, at, &left.markdown);
            pair.span = left.span.clone();
            let above = match &*draft.prompt.markdown {
                "" => String::new(),
                stem => format!("{stem}\n\n"),
            };
            pair.prompt.markdown = format!("{above}{} → ?", left.markdown);
            pair.options = options(Some(right));
            pair
        })
        .collect();
    if questions.is_empty() {
        let message = "no pair of the matching question has a left side";
        findings.error("bad-pair", draft.span.clone(), message);
        draft.refused = true;
        return vec![draft];
    }
    questions
}

/// A question that is part number `index` (from 0) of another. `what` makes its id differ from the
/// other parts.
pub(crate) fn part<'t>(whole: &Draft<'t>, at: usize, what: &str) -> Draft<'t> {
    let mut draft = whole.clone();
    draft.identity = Cow::Owned(format!("{}\n{what}", whole.identity));
    let own = whole.own_id.as_ref();
    draft.own_id = own.map(|(id, span)| (format!("{id}-{}", at + 1), span.clone()));
    draft
}
