//! Decisions at the end of a question: where loose text belongs, and which key counts.

use super::question::{Between, Open};
use super::tidy::{is_pictures, says_little};
use crate::diagnostic::Findings;
use crate::draft::OptionDraft;
use crate::words::said;
use std::ops::Range;

impl Open<'_> {
    /// Uses the options that were written a second time with the key, if there are any. An error if
    /// the two lists differ in what is right.
    fn settle_second(&mut self, findings: &mut Findings<'_>) -> Option<()> {
        let [
            Between {
                above,
                text,
                hidden,
            },
        ] = &self.between[..]
        else {
            return None;
        };
        let (first, second) = self.draft.options.split_at(*above);
        let same =
            |a: &OptionDraft, b: &OptionDraft| a.text.markdown.trim() == b.text.markdown.trim();
        let are_known = second.iter().all(|b| first.iter().any(|a| same(a, b)));
        let in_order = first.len() == second.len()
            && (0..*above).all(|at| first[at].right == second[at].right);
        if are_known && second.iter().any(|option| option.right) {
            let rights: Vec<bool> = first
                .iter()
                .map(|a| second.iter().any(|b| b.right && same(a, b)))
                .collect();
            let was_marked = first.iter().any(|option| option.right);
            let differ = was_marked
                && first
                    .iter()
                    .zip(&rights)
                    .any(|(a, right)| a.right != *right);
            let span = second[0].text.span.clone();
            let text = text.clone();
            self.draft.options.truncate(*above);
            for (option, right) in self.draft.options.iter_mut().zip(rights) {
                option.right = right;
            }
            if differ {
                findings
                    .error(
                        "two-answers",
                        span,
                        "the options are marked otherwise when they are written again",
                    )
                    .help("leave out one of the two lists");
                self.draft.refused = true;
            } else {
                twice(span, findings);
            }
            self.between.clear();
            self.after
                .markdown
                .insert_str(0, &format!("{}\n\n", text.markdown));
            return Some(());
        }
        if in_order {
            let text = text.clone();
            self.draft.options.drain(..*above);
            let prompt = &mut self.draft.prompt.markdown;
            prompt.truncate(prompt.trim_end().len());
            prompt.push_str("\n\n");
            prompt.push_str(&text.markdown);
            twice(text.span, findings);
            self.between.clear();
            return Some(());
        }
        if *hidden {
            let span = second[0].text.span.clone();
            findings
                .error(
                    "two-answers",
                    span,
                    "these options are not those above them",
                )
                .help("write the same texts again, or mark the right one in the first list");
            self.draft.refused = true;
        }
        None
    }

    /// Text between options belongs to the one above, unless it is marked as an explanation.
    pub(super) fn settle_between(&mut self, findings: &mut Findings<'_>) {
        if self.settle_second(findings).is_some() {
            return;
        }
        let mut explained = String::new();
        for Between { above, text, .. } in std::mem::take(&mut self.between) {
            if said(&text.markdown).is_some() {
                explained.push_str(&text.markdown);
                explained.push_str("\n\n");
                let message = "an explanation between options is shown after the close";
                findings
                    .warning("loose-text", text.span, message)
                    .help("write it below the last option");
                continue;
            }
            let above = &mut self.draft.options[above - 1].text.markdown;
            above.truncate(above.trim_end().len());
            above.push_str("\n\n");
            above.push_str(&text.markdown);
            findings.warning(
                "loose-text",
                text.span,
                "text between options is taken as part of the one above",
            );
        }
        self.after.markdown.insert_str(0, &explained);
    }

    /// Code or pictures below the last option belong to it if the others have some too.
    pub(super) fn settle_last(&mut self) {
        let Some(last) = self.draft.options.last() else {
            return;
        };
        let whole = self.loose_blocks + 1 == self.draft.options.len()
            && !says_little(
                self.draft.options[0]
                    .text
                    .markdown
                    .lines()
                    .next()
                    .unwrap_or_default(),
            );
        if self.loose_blocks == 0 || !(whole || says_little(&last.text.markdown)) {
            return;
        }
        let end = match self.after.code {
            Some(end) => end.min(self.after.markdown.len()),
            None => {
                let text = self.after.markdown.trim_start_matches('\n');
                let start = self.after.markdown.len() - text.len();
                let length = text.find("\n\n").unwrap_or(text.len());
                match is_pictures(&text[..length]) {
                    true => start + length,
                    false => return,
                }
            }
        };
        let explanation = self.after.markdown.split_off(end);
        let block = std::mem::replace(&mut self.after.markdown, explanation);
        self.push_option("");
        self.push_option(block.trim_matches('\n'));
    }

    /// Refuses the question for lines that look like options but are not.
    pub(super) fn settle_bad_boxes(&mut self, findings: &mut Findings<'_>) {
        if let Some(first) = self.bad_boxes.first() {
            findings
                .error("bad-box", first.span.clone(), first.message)
                .help(first.help);
            self.draft.refused = true;
        }
    }

    /// Warns if only the last option has more lines, because they may be an explanation.
    pub(super) fn look_at_lazy(&self, findings: &mut Findings<'_>) {
        let last = self.draft.options.len();
        if let Some((at, span)) = self.lazy.first()
            && *at == last
            && last > 1
        {
            findings
                .warning(
                    "loose-text",
                    span.clone(),
                    "this line is taken as part of the option above",
                )
                .help("put a blank line above it if it explains the answer");
        }
    }
}

fn twice(span: Range<usize>, findings: &mut Findings<'_>) {
    findings
        .warning(
            "options-twice",
            span,
            "the options are written twice, and the second writing is taken",
        )
        .help("leave out the first writing");
}
