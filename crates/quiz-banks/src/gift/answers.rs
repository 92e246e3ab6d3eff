//! The content of the braces.

use super::Format;
use super::piece::Piece;
use crate::bounds;
use crate::diagnostic::Findings;
use crate::draft::{Answered, Draft, OptionDraft, SpellingDraft, Text, truth_options};
use crate::literal::plain_text;
use crate::words::truth;
use memchr::memchr2_iter;
use quiz_engine::question::{Markdown, Number, Numeric};
use std::borrow::Cow;
use std::ops::Range;

/// Whether these braces can only be an answer block and not another language's braces.
pub(super) fn is_block(before: &str, block: &str, after: &str) -> bool {
    let block = block.trim();
    let number = |rest: &str| {
        let rest = rest.trim_start();
        rest.starts_with('=') || rest.starts_with(|c: char| c.is_ascii_digit() || "-+.".contains(c))
    };
    let is_asked = !before.is_empty() && !before.trim_end().ends_with(OPERATORS);
    let ends = |c: char| !c.is_alphanumeric();
    // Only the next bytes are examined, however long the line is.
    let stands_alone = || {
        let rest = after.trim_start_matches([' ', '\t', '\r']);
        before.ends_with(ends)
            && (rest.is_empty() || rest.starts_with('\n') || rest.starts_with("//"))
    };
    is_asked
        && (block.starts_with(['=', '~'])
            || block.strip_prefix('#').is_some_and(number)
            || (parse_bool(block).is_some() && stands_alone()))
}

/// What comes before braces in a program but not at the end of a sentence.
const OPERATORS: &[char] = &['=', ',', ';', '(', '[', '{', '$', '}', '\\', '>'];

/// The block and the explanation at its end.
pub(super) fn explained(block: Piece<'_>) -> (Piece<'_>, Option<Piece<'_>>) {
    match block.marks.rfind("####") {
        None => (block.trim(), None),
        Some(at) => {
            let explanation = block.from(at + 4);
            (
                block.slice(0..at).trim(),
                (!explanation.is_empty()).then_some(explanation),
            )
        }
    }
}

/// Adds the answers of a block to its question: a question for each pair of a matching question.
/// One that cannot be asked is refused with a diagnostic.
pub(super) fn answer<'t>(
    mut draft: Draft<'t>,
    block: Piece<'_>,
    format: Format,
    findings: &mut Findings<'_>,
) -> Vec<Draft<'t>> {
    if block.is_empty() {
        findings
            .error(
                "unsupported-kind",
                draft.span.clone(),
                "an essay cannot be asked: nobody marks it",
            )
            .help("give answers that can be marked: {=right =also right} for a short answer");
        draft.refused = true;
    } else if block.marks.matches(['~', '=']).count() > bounds::ANSWERS {
        let message = format!("the question has more than {} answers", bounds::ANSWERS);
        findings.error("too-many-answers", block.span(), message);
        draft.refused = true;
    } else if refuses_equals(block, findings) {
        draft.refused = true;
    } else if block.marks.starts_with('#') {
        numbers(&mut draft, block.from(1), format, findings);
    } else if block.marks.contains('~') {
        options(&mut draft, block, format, findings);
    } else if block.marks.contains('=') && block.marks.contains("->") {
        return pairs(draft, block, format, findings);
    } else if let Some(right) = parse_bool(block.marks) {
        draft.answered = Answered::Truth;
        draft.options = truth_options(Some(right), &block.span());
        let mut feedback = block.split_once("#").map(|(_, feedback)| feedback);
        for wanted in [false, true] {
            let Some(piece) = feedback else { break };
            let (one, rest) = piece
                .split_once("#")
                .map_or((piece, None), |(one, rest)| (one, Some(rest)));
            let option = &mut draft.options[usize::from(right != wanted)];
            option.explanation = format.said(one);
            feedback = rest;
        }
    } else {
        spellings(&mut draft, block, format, findings);
    }
    vec![draft]
}

/// Reports each equals sign that looks like part of an answer but begins another one: it is inside
/// a line although the answers begin lines, or its spaces differ from those of the other signs.
fn refuses_equals(block: Piece<'_>, findings: &mut Findings<'_>) -> bool {
    struct Sign {
        at: usize,
        is_equals: bool,
        begins_line: bool,
        is_apart: bool,
        is_followed: bool,
    }
    let bytes = block.marks.as_bytes();
    let sign = |at: usize| {
        let before = block.marks[..at].trim_end_matches([' ', '\t']);
        let next = block.marks[at + 1..].chars().next();
        Sign {
            at,
            is_equals: bytes[at] == b'=',
            begins_line: before.is_empty() || before.ends_with('\n'),
            is_apart: before.len() < at || before.is_empty() || before.ends_with('\n'),
            is_followed: next.is_none_or(|next| !next.is_whitespace()),
        }
    };
    // Some people write `~=` for `=`.
    let counts = |at: &usize| bytes[*at] != b'=' || !bytes[..*at].ends_with(b"~");
    let signs: Vec<Sign> = memchr2_iter(b'=', b'~', bytes)
        .filter(counts)
        .map(sign)
        .collect();
    // If every sign has it, it is this author's style.
    let others = |has: fn(&Sign) -> bool| {
        let begin = |sign: &&Sign| !sign.is_equals || sign.at == 0 || sign.begins_line;
        signs.iter().filter(begin).all(has)
    };
    let in_lines =
        signs.iter().filter(|sign| sign.begins_line).count() > 1 && others(|sign| sign.begins_line);
    let apart = signs.len() > 2 && others(|sign| sign.is_apart);
    let followed = others(|sign| sign.is_followed);
    let is_odd = |sign: &&Sign| {
        sign.is_equals
            && !sign.begins_line
            && (in_lines
                || (apart && !sign.is_apart)
                || (followed && !sign.is_followed)
                || bytes.get(sign.at + 1) == Some(&b'='))
    };
    let mut found = false;
    for sign in signs.iter().filter(is_odd) {
        found = true;
        let span = block.slice(sign.at..sign.at + 1).span();
        findings
            .error("loose-equals", span, "this equals sign begins another right answer")
            .help("write \\= if it is part of the text; begin each answer on a line of its own if it is not");
    }
    found
}

/// What the word of a true/false question says, if it is one.
fn parse_bool(block: &str) -> Option<bool> {
    let word = block.split(['#', '\n']).next().unwrap_or_default();
    match word.split("//").next().unwrap_or_default().trim() {
        // Moodle only knows capitals and would ask to type the others.
        "T" | "t" => Some(true),
        "F" | "f" => Some(false),
        word => truth(word),
    }
}

/// An answer with its weight in percent, if it has one, and its feedback.
struct Weighted<'t> {
    text: Piece<'t>,
    percent: Option<f64>,
    feedback: Option<Piece<'t>>,
}

impl<'t> Weighted<'t> {
    fn of(piece: Piece<'t>) -> Self {
        let piece = piece.trim();
        let (text, feedback) = match piece.split_once("#") {
            None => (piece, None),
            Some((text, feedback)) => (text, (!feedback.is_empty()).then_some(feedback)),
        };
        let weight = text
            .marks
            .strip_prefix('%')
            .and_then(|rest| rest.split_once('%'));
        let percent = weight.and_then(|(weight, _)| percent(weight));
        let skipped = match (weight, percent) {
            (Some((weight, _)), Some(_)) => weight.len() + 2,
            _ => 0,
        };
        Self {
            text: text.from(skipped).trim(),
            percent,
            feedback,
        }
    }

    /// Its weight as a whole number, 100 if it has none.
    fn earns(&self) -> u8 {
        let percent = self.percent.unwrap_or(100.0).clamp(0.0, 100.0);
        // A small positive weight stays positive.
        if percent > 0.0 {
            percent.round().max(1.0) as u8
        } else {
            0
        }
    }
}

fn percent(weight: &str) -> Option<f64> {
    let digits = weight.strip_prefix('-').unwrap_or(weight);
    let plain = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
    plain.then(|| weight.parse().ok()).flatten()
}

fn options(draft: &mut Draft<'_>, block: Piece<'_>, format: Format, findings: &mut Findings<'_>) {
    let one_right = block.marks.contains('=');
    let pieces = block.split_before(&['~', '=']);
    let mut earned = Vec::new();
    for (at, &piece) in pieces.iter().enumerate() {
        // Some people write `~=` for `=`.
        let prefix = piece.text == "~"
            && pieces
                .get(at + 1)
                .is_some_and(|next| next.text.starts_with('='));
        if prefix || (at == 0 && piece.is_empty()) {
            continue;
        }
        if at == 0 {
            findings
                .warning("loose-text", piece.span(), "text before the first `~` or `=` is taken as a wrong answer, as Moodle takes it")
                .help("begin a wrong answer with `~` and a right one with `=`");
        }
        let marked = piece.marks.starts_with('=');
        // A weight after `=` is text to Moodle.
        let one = if marked {
            let (text, feedback) = piece
                .from(1)
                .split_once("#")
                .map_or((piece.from(1), None), |(a, b)| (a, Some(b)));
            // Other tools write this out, but it is the default.
            let text = text.trim();
            let full = ["%100%", "%100.0%", "%100.00000%"]
                .into_iter()
                .find(|weight| text.marks.starts_with(weight));
            Weighted {
                text: text.from(full.map_or(0, str::len)).trim(),
                percent: None,
                feedback: feedback.filter(|piece| !piece.is_empty()),
            }
        } else {
            Weighted::of(piece.from(usize::from(at > 0)))
        };
        let percent = if marked {
            100.0
        } else {
            one.percent.unwrap_or(0.0)
        };
        let right = percent >= 100.0 || (!one_right && percent > 0.0);
        if percent > 0.0 {
            earned.push((percent, right, one.text.span()));
        }
        look(piece, one.text, findings);
        let mut text = format.text(one.text);
        // An empty feedback is a literal `#`.
        if piece.marks.trim_end().ends_with('#') && !one.text.is_empty() && !ends_in_hash(&pieces) {
            text.markdown.push('#');
            findings
                .warning(
                    "empty-feedback",
                    piece.span(),
                    "`#` begins feedback, and none follows, so it is taken as text",
                )
                .help("write \\# for a sign that is part of the text");
        }
        draft.options.push(OptionDraft {
            text,
            right,
            explanation: one.feedback.and_then(|piece| format.said(piece)),
            last: None,
        });
    }
    partial_credit(&earned, findings);
    if one_right && earned.iter().filter(|(_, right, _)| *right).count() > 1 {
        draft.answered = Answered::Any;
    }
}

/// Whether a tool wrote the sign of feedback after every answer, but no feedback.
fn ends_in_hash(pieces: &[Piece<'_>]) -> bool {
    let said = || pieces.iter().filter(|piece| !piece.is_empty());
    said().count() > 1 && said().all(|piece| piece.marks.contains('#'))
}

/// Reports what is misleading in an answer.
fn look(piece: Piece<'_>, text: Piece<'_>, findings: &mut Findings<'_>) {
    if text.is_empty() && piece.marks.contains('#') {
        findings
            .warning(
                "empty-feedback",
                piece.span(),
                "`#` begins feedback, so nothing is left to answer",
            )
            .help("write \\# for a sign that is part of the text");
    }
    if let Some(at) = text.marks.find(" //") {
        findings
            .warning(
                "loose-text",
                text.from(at + 1).span(),
                "this is not a comment, since it does not begin a line, so it is shown",
            )
            .help("put the comment on a line of its own");
    }
}

/// Reports options that are worth something else in Moodle.
pub(crate) fn partial_credit(earned: &[(f64, bool, Range<usize>)], findings: &mut Findings<'_>) {
    for (percent, right, span) in earned {
        if !right {
            let message = format!(
                "an option that earns {percent}% counts as wrong, because another one earns all"
            );
            findings.warning("partial-credit", span.clone(), message);
        }
    }
    let mut rights = earned.iter().filter(|(_, right, _)| *right);
    if let Some((first, ..)) = rights.next()
        && let Some((percent, _, span)) = rights.find(|(percent, ..)| (percent - first).abs() > 1.0)
    {
        let message = format!(
            "this option earns {percent}% and another one {first}%; here all right options earn the same"
        );
        findings.warning("partial-credit", span.clone(), message);
    }
}

fn spellings(draft: &mut Draft<'_>, block: Piece<'_>, format: Format, findings: &mut Findings<'_>) {
    let mut accepted = Vec::new();
    for piece in entries(block) {
        let one = Weighted::of(piece);
        let (_, text) = Format::of(one.text, format);
        let wild = text.text.replace("\\*", "").contains('*');
        let percent = one.earns();
        if percent == 0 {
            left_out(one.feedback, findings);
            continue;
        }
        if wild {
            findings
                .warning(
                    "wildcard",
                    text.span(),
                    "`*` means any text in Moodle, but here it is an asterisk",
                )
                .help(
                    "write each spelling that is right; slips and small words are forgiven anyway",
                );
        }
        // Every answer would be right.
        if text.text.trim() == "*" && block.marks.contains('=') {
            continue;
        }
        accepted.push(SpellingDraft {
            text: one_line(&text.unescaped().replace("\\*", "*")),
            span: text.span(),
            percent,
            explanation: one.feedback.and_then(|piece| format.said(piece)),
        });
    }
    draft.answered = Answered::Text {
        accepted,
        exact: false,
    };
}

/// A wrapped answer is still one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The answers of a block, each after a `=`, which the first may omit.
fn entries(block: Piece<'_>) -> impl Iterator<Item = Piece<'_>> {
    block.split_before(&['=']).into_iter().filter_map(|piece| {
        let piece = piece.from(usize::from(piece.marks.starts_with('=')));
        (!piece.is_empty()).then_some(piece)
    })
}

/// Reports feedback on wrong answers that nobody will see.
fn left_out(feedback: Option<Piece<'_>>, findings: &mut Findings<'_>) {
    if let Some(feedback) = feedback {
        findings
            .warning(
                "lost-feedback",
                feedback.span(),
                "feedback on a wrong answer that is typed is left out",
            )
            .help("say it in the explanation for all: ####text");
    }
}

fn numbers(draft: &mut Draft<'_>, block: Piece<'_>, format: Format, findings: &mut Findings<'_>) {
    let (right, wrong) = match block.marks.find('~') {
        None => (block, None),
        Some(at) => (block.slice(0..at), Some(block.from(at))),
    };
    let mut accepted = Vec::new();
    for piece in entries(right) {
        let one = Weighted::of(piece);
        let percent = one.earns();
        if percent == 0 {
            left_out(one.feedback, findings);
            continue;
        }
        match number(one.text) {
            Some(number) => accepted.push(Number {
                percent,
                explanation: one
                    .feedback
                    .and_then(|piece| format.said(piece))
                    .map(|text| Markdown::new(text.markdown)),
                ..number
            }),
            None => {
                findings
                    .error(
                        "bad-number",
                        one.text.span(),
                        "this is not a number, a number with its tolerance, or a range",
                    )
                    .help("write 1822, 3.14:0.01 or 3..4");
                draft.refused = true;
            }
        }
    }
    left_out(
        wrong.and_then(|piece| Weighted::of(piece).feedback),
        findings,
    );
    draft.answered = Answered::Number(Numeric {
        accepted,
        units: Vec::new(),
    });
}

fn number(piece: Piece<'_>) -> Option<Number> {
    let value = |text: &str| text.trim().parse::<f64>().ok();
    if let Some((min, max)) = piece.text.split_once("..") {
        return Number::between(value(min)?, value(max)?);
    }
    match piece.text.split_once(':') {
        Some((middle, tolerance)) if tolerance.trim().is_empty() => {
            Number::around(value(middle)?, 0.0)
        }
        Some((middle, tolerance)) => Number::around(value(middle)?, value(tolerance)?),
        None => Number::around(value(piece.text)?, 0.0),
    }
}

/// A question for each pair of a matching question.
fn pairs<'t>(
    mut draft: Draft<'t>,
    block: Piece<'_>,
    format: Format,
    findings: &mut Findings<'_>,
) -> Vec<Draft<'t>> {
    let mut pairs = Vec::new();
    for piece in entries(block) {
        let Some((left, right)) = piece.split_once("->") else {
            findings
                .error(
                    "bad-pair",
                    piece.span(),
                    "a pair of a matching question has no `->`",
                )
                .help("write =left -> right");
            draft.refused = true;
            return vec![draft];
        };
        pairs.push((left, right.trim()));
    }
    let mut rights: Vec<Piece<'_>> = Vec::new();
    for (_, right) in &pairs {
        if rights.iter().all(|known| known.text != right.text) {
            rights.push(*right);
        }
    }
    if rights.len() > bounds::OPTIONS {
        draft.options = rights.iter().map(|right| option(*right, false)).collect();
        return vec![draft];
    }
    // Every pair repeats this text.
    let explanation = draft
        .explanation
        .as_ref()
        .map_or(0, |text| text.markdown.len());
    let options: usize = rights.iter().map(|right| right.text.len()).sum();
    if draft.prompt.markdown.len() + explanation + options > bounds::REPEATED_BY_PAIRS {
        let message = "the matching question is too long to be asked pair by pair";
        findings
            .error("too-long", draft.span.clone(), message)
            .help("shorten it or its explanation");
        draft.refused = true;
        return vec![draft];
    }
    let asked = pairs.into_iter().filter(|(left, _)| !left.is_empty());
    let questions: Vec<_> = asked
        .enumerate()
        .map(|(at, (left, right))| pair(&draft, at, left, right, &rights, format))
        .collect();
    if questions.is_empty() {
        findings.error(
            "bad-pair",
            block.span(),
            "no pair of the matching question has a left side",
        );
        draft.refused = true;
        return vec![draft];
    }
    questions
}

fn pair<'t>(
    whole: &Draft<'t>,
    at: usize,
    left: Piece<'_>,
    right: Piece<'_>,
    rights: &[Piece<'_>],
    format: Format,
) -> Draft<'t> {
    let mut draft = Draft::new(whole.line, left.span());
    let asked = format.text(left);
    let above = match &*whole.prompt.markdown {
        "" => String::new(),
        stem => format!("{stem}\n\n"),
    };
    draft.identity = Cow::Owned(format!("{}\n{}", whole.identity, left.unescaped()));
    draft.prompt = Text {
        markdown: format!("{above}{} → ?", asked.markdown),
        span: whole.prompt.span.clone(),
    };
    let own = whole.own_id.as_ref();
    draft.own_id = own.map(|(id, span)| (format!("{id}-{}", at + 1), span.clone()));
    draft.tags.clone_from(&whole.tags);
    draft.explanation.clone_from(&whole.explanation);
    let options = rights
        .iter()
        .map(|one| option(*one, one.text == right.text));
    draft.options = options.collect();
    draft
}

fn option(right_side: Piece<'_>, right: bool) -> OptionDraft {
    OptionDraft {
        text: Text {
            markdown: plain_text(&right_side.unescaped()),
            span: right_side.span(),
        },
        right,
        ..OptionDraft::default()
    }
}
