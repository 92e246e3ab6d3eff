//! Checks that are the same for every format: what makes a question impossible to ask, and what
//! makes it a poor one. `docs/banks.md` explains the codes.

use super::blank::is_blank;
use super::diagnostic::Findings;
use super::draft::{Answered, Draft, OptionDraft, SpellingDraft};
use super::{bounds, markdown, pictures};
use crate::limits::Limits;
use memchr::memchr;
use std::ops::Range;

/// How much longer than the next longest a right option may be before it gives itself away: by
/// half, and by enough characters to notice.
const LONGER_BY_HALF: (usize, usize) = (3, 2);
const LONGER_BY: usize = 10;

/// The code, the message and the help about an image without alt text.
pub(crate) const NO_ALT_TEXT: (&str, &str, &str) = (
    "no-alt-text",
    "the image has no alt text",
    "say in words what it shows, for those who cannot see it",
);

/// Reports what is wrong with a question and drops useless options. Returns whether it can be
/// asked.
pub(crate) fn judge(draft: &mut Draft<'_>, limits: &Limits, findings: &mut Findings<'_>) -> bool {
    if is_blank(&draft.prompt.markdown) && draft.image.is_none() {
        empty_prompt(draft.span.clone(), findings);
        return false;
    }
    if holds_nul(draft, findings)
        || !settle_answers(draft, limits, findings)
        || !fits(draft, limits, findings)
    {
        return false;
    }
    looks(draft, limits, findings);
    true
}

pub(crate) fn empty_prompt(span: Range<usize>, findings: &mut Findings<'_>) {
    findings
        .error("empty-prompt", span, "the question asks nothing")
        .help("write the prompt");
}

/// Checks the answers. Returns whether the question can be answered correctly.
fn settle_answers(draft: &mut Draft<'_>, limits: &Limits, findings: &mut Findings<'_>) -> bool {
    match &mut draft.answered {
        Answered::Options | Answered::Any | Answered::Truth => {
            settle_options(draft, limits, findings)
        }
        Answered::Text { accepted, .. } => {
            let right = settle_spellings(accepted, limits, findings);
            match &draft.back {
                Some(back) if is_blank(&back.markdown) => {
                    findings
                        .error(
                            "no-answer",
                            back.span.clone(),
                            "the back of the card says nothing",
                        )
                        .help("write what is to be remembered, in words");
                    false
                }
                // Of a card, nothing needs to be typed.
                Some(_) => true,
                None => {
                    if !right {
                        no_answer(&draft.span, findings);
                    }
                    right
                }
            }
        }
        Answered::Number(numeric) => {
            let right = numeric.accepted.iter().any(|number| number.percent == 100);
            if !right {
                no_answer(&draft.span, findings);
            }
            right
        }
    }
}

/// Drops spellings that nobody can type. Returns whether a right one is left.
fn settle_spellings(
    accepted: &mut Vec<SpellingDraft>,
    limits: &Limits,
    findings: &mut Findings<'_>,
) -> bool {
    accepted.retain(|spelling| {
        if is_blank(&spelling.text) {
            findings.warning(
                "empty-option",
                spelling.span.clone(),
                "an accepted answer says nothing and is left out",
            );
            return false;
        }
        let length = spelling.text.trim().chars().count();
        if length > limits.typed_answer || spelling.text.trim().contains(['\n', '\r', '\0']) {
            findings
                .warning(
                    "long-answer",
                    spelling.span.clone(),
                    format!(
                        "nobody can type this answer: it is of one line and at most {} characters, \
                         and is left out",
                        limits.typed_answer
                    ),
                )
                .help("give a shorter one that says the same");
            return false;
        }
        true
    });
    // A duplicate in a list of spellings is not a fault.
    let mut seen = std::collections::HashSet::new();
    accepted.retain(|spelling| seen.insert(spelling.text.trim().to_owned()));
    accepted.iter().any(|spelling| spelling.percent == 100)
}

fn no_answer(span: &Range<usize>, findings: &mut Findings<'_>) {
    findings
        .error(
            "no-answer",
            span.clone(),
            "no answer to the question is right",
        )
        .help("give one or more answers that earn all of it");
}

/// Whether a text contains a NUL, which JSON and YAML can write as an escape and chats do not
/// accept.
fn holds_nul(draft: &Draft<'_>, findings: &mut Findings<'_>) -> bool {
    let options = draft.options.iter().map(|option| &option.text);
    let texts = std::iter::once(&draft.prompt)
        .chain(options)
        .chain(&draft.back);
    let alt = draft
        .image
        .iter()
        .filter_map(|(image, _)| image.alt.as_ref());
    let units = match &draft.answered {
        Answered::Number(number) => &*number.units,
        _ => &[],
    };
    let short = alt.chain(&draft.tags).map(String::as_str);
    let short = short.chain(units.iter().map(|unit| &**unit));
    let all = texts.map(|text| (&*text.markdown, &text.span)).chain(
        explanations(draft)
            .chain(short)
            .map(|text| (text, &draft.span)),
    );
    let Some((_, span)) = all
        .into_iter()
        .find(|(text, _)| memchr(0, text.as_bytes()).is_some())
    else {
        return false;
    };
    findings
        .error(
            "nul-character",
            span.clone(),
            "the text holds a NUL character",
        )
        .help("delete its escape");
    true
}

/// Whether enough options are left, and a right one among them.
fn settle_options(draft: &mut Draft<'_>, limits: &Limits, findings: &mut Findings<'_>) -> bool {
    if draft.options.is_empty() {
        findings
            .error(
                "no-options",
                draft.span.clone(),
                "the question has no options",
            )
            .help("give it two or more options, one of them marked as right");
        return false;
    }
    let most = limits.options.min(bounds::OPTIONS);
    if draft.options.len() > most {
        let first_too_many = draft.options[most].text.span.clone();
        findings.error(
            "too-many-options",
            first_too_many,
            format!(
                "the question has {} options, and {} shows at most {most}",
                draft.options.len(),
                limits.name
            ),
        );
        return false;
    }
    if !draft.options.iter().any(|option| option.right) {
        findings
            .error(
                "no-right-option",
                draft.span.clone(),
                "no option is marked as right",
            )
            .help("mark the right one");
        return false;
    }
    if !leave_out_empty(&mut draft.options, findings) {
        return false;
    }
    leave_out_copies(&mut draft.options, findings);
    if draft.options.len() < 2 {
        findings
            .error(
                "one-option",
                draft.span.clone(),
                "there is only one option to choose",
            )
            .help("give it two or more options that differ");
        return false;
    }
    true
}

/// Drops empty wrong options. An empty right one refuses the question.
fn leave_out_empty(options: &mut Vec<OptionDraft>, findings: &mut Findings<'_>) -> bool {
    let mut answerable = true;
    options.retain(|option| {
        if !is_blank(&option.text.markdown) {
            return true;
        }
        let span = option.text.span.clone();
        if option.right {
            findings.error("empty-option", span, "the right option says nothing");
            answerable = false;
        } else {
            findings.warning(
                "empty-option",
                span,
                "the option says nothing and is left out",
            );
        }
        false
    });
    answerable
}

/// Drops duplicate options. A right one stays if there is one.
fn leave_out_copies(options: &mut Vec<OptionDraft>, findings: &mut Findings<'_>) {
    // Nearly no question has any.
    let mut texts = [""; bounds::OPTIONS];
    for (text, option) in texts.iter_mut().zip(&*options) {
        *text = option.text.markdown.trim();
    }
    let texts = &texts[..options.len().min(texts.len())];
    if (1..texts.len()).all(|at| !texts[..at].contains(&texts[at])) {
        return;
    }
    let mut at = 0;
    while at < options.len() {
        let twin = (0..at).find(|&earlier| {
            options[earlier].text.markdown.trim() == options[at].text.markdown.trim()
        });
        let Some(twin) = twin else {
            at += 1;
            continue;
        };
        let (copy, kept) = if options[at].right && !options[twin].right {
            (twin, at - 1)
        } else {
            (at, twin)
        };
        let copy = options.remove(copy);
        let kept = &options[kept];
        let what = match (copy.right, kept.right) {
            (false, true) => "a wrong option reads the same as a right one and is left out",
            _ => "two options read the same, and one is left out",
        };
        findings
            .warning("same-option", copy.text.span, what)
            .help("reword one of them, or mark code as code so that its signs are not lost");
    }
}

/// Whether it fits into a message. A long explanation can be a separate message.
fn fits(draft: &Draft<'_>, limits: &Limits, findings: &mut Findings<'_>) -> bool {
    let length = |text: &str| text.chars().count();
    // There are never fewer bytes than characters, so most questions need no counting.
    let back = draft.back.as_ref().map_or("", |back| &back.markdown);
    let bytes = draft.prompt.markdown.len()
        + back.len()
        + draft
            .options
            .iter()
            .map(|option| option.text.markdown.len())
            .sum::<usize>();
    let explained_bytes = bytes + explanations(draft).map(str::len).sum::<usize>();
    if explained_bytes <= limits.question {
        return true;
    }
    let asked = length(&draft.prompt.markdown)
        + length(back)
        + draft
            .options
            .iter()
            .map(|option| length(&option.text.markdown))
            .sum::<usize>();
    if asked > limits.question {
        findings
            .error(
                "too-long",
                draft.span.clone(),
                format!(
                    "{} have {asked} characters, and a message holds {}",
                    match draft.back {
                        Some(_) => "front and back",
                        None => "prompt and options",
                    },
                    limits.question
                ),
            )
            .help(match draft.back {
                Some(_) => "shorten the back, or make two cards of it",
                None => "shorten the prompt or the options",
            });
        return false;
    }
    let total = asked + explanations(draft).map(length).sum::<usize>();
    if total > limits.question {
        let span = draft
            .explanation
            .as_ref()
            .map_or(&draft.span, |text| &text.span);
        findings
            .warning(
                "long-explanation",
                span.clone(),
                format!(
                    "with the explanation it has {total} characters, and a message holds {}: \
                     the explanation gets a message of its own",
                    limits.question
                ),
            )
            .help("shorten the explanation, or link to the source");
    }
    true
}

fn explanations<'d>(draft: &'d Draft<'_>) -> impl Iterator<Item = &'d str> {
    let of_options = draft
        .options
        .iter()
        .filter_map(|option| option.explanation.as_ref());
    draft
        .explanation
        .iter()
        .chain(of_options)
        .map(|text| &*text.markdown)
}

/// Warns about what could be better.
fn looks(draft: &Draft<'_>, limits: &Limits, findings: &mut Findings<'_>) {
    pictures::look(draft, findings);
    if let Some((image, span)) = &draft.image
        && image.alt.as_deref().is_none_or(is_blank)
    {
        let (code, message, help) = NO_ALT_TEXT;
        findings.warning(code, span.clone(), message).help(help);
    }
    let right = draft.options.iter().filter(|option| option.right).count();
    if right == 1 {
        gives_itself_away(&draft.options, findings);
    } else if !matches!(draft.answered, Answered::Any) {
        let long = |option: &&OptionDraft| {
            option.text.markdown.len() > limits.menu_option
                && markdown::plain(&option.text.markdown).chars().count() > limits.menu_option
        };
        for option in draft.options.iter().filter(long) {
            findings
                .warning(
                    "long-label",
                    option.text.span.clone(),
                    format!(
                        "an option of a question with several right ones is cut to {} characters \
                         in the menu",
                        limits.menu_option
                    ),
                )
                .help("shorten it, or let it differ from the others within its first words");
        }
    }
}

fn gives_itself_away(options: &[OptionDraft], findings: &mut Findings<'_>) {
    let (mut right, mut longest_wrong) = (None, 0);
    for option in options {
        let length = markdown::visible_len(&option.text.markdown);
        if option.right {
            right = Some((option, length));
        } else {
            longest_wrong = longest_wrong.max(length);
        }
    }
    let Some((option, length)) = right else {
        return;
    };
    let (times, over) = LONGER_BY_HALF;
    if length * over > longest_wrong * times && length >= longest_wrong + LONGER_BY {
        findings
            .warning(
                "longest-is-right",
                option.text.span.clone(),
                "the right option gives itself away: it is over 1.5 times as long as the next \
                 longest",
            )
            .help("shorten it, or make the wrong ones as precise");
    }
}

/// Warns of a prompt that an earlier question has too, because their ids depend on their order.
pub(crate) fn same_prompt(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    if draft.own_id.is_none() {
        findings
            .warning(
                "same-prompt",
                draft.span.clone(),
                "an earlier question of this bank asks the same",
            )
            .help("reword one of them, so that each keeps its history when they are reordered");
    }
}

/// Refuses an id that an earlier question has.
pub(crate) fn same_id(id: &str, line: u32, span: Range<usize>, findings: &mut Findings<'_>) {
    findings
        .error(
            "same-id",
            span,
            format!("the question on line {line} has the id \"{id}\" already"),
        )
        .help("give it an id of its own");
}

/// Reports that a bank has too many questions. `first` is the first one too many.
pub(crate) fn too_many_questions(
    first: Range<usize>,
    questions: usize,
    findings: &mut Findings<'_>,
) {
    let most = super::bounds::QUESTIONS;
    findings
        .error(
            "too-many-questions",
            first,
            format!("the file has {questions} questions, and those past {most} are refused"),
        )
        .help("split it into several banks");
}

/// Notes questions without an explanation: one by one, or all together if no question has one.
pub(crate) fn without_explanation(
    bare: &[Range<usize>],
    questions: usize,
    findings: &mut Findings<'_>,
) {
    match bare {
        [first, _, ..] if bare.len() == questions => {
            findings.note(
                "no-explanation",
                first.clone(),
                format!("none of the {questions} questions has an explanation"),
            );
        }
        _ => {
            for span in bare {
                findings.note(
                    "no-explanation",
                    span.clone(),
                    "the question has no explanation",
                );
            }
        }
    }
}
