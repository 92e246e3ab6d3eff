//! Questions as people write them in a form: a prompt, answers on one line each, an explanation.
//!
//! ```text
//! answers = option lines | spelling lines | number lines | card
//! option  = "*" text      a right option
//!         | text          a wrong one
//! spelling = "=" text     an answer that is accepted when it is typed
//! number  = "#" value | "#" value "±" tolerance | "#" value ".." value
//!           and a unit after the first number, where the question has one
//! card    = "[card]"        and below it its back, in Markdown; the prompt is its front
//! beside spellings = "[slips: none]"   they must be spelled right
//!           | "[exact]"       and no accent, mark or quote may be left out
//! ```
//!
//! A backslash before one of these marks makes it text. The options `*true` and `false`, in any
//! case and order, make a question that is true or false.
//!
//! Other habits are read, too: boxes (`- [x] red`), letters before all options (`A) red`), a star
//! or a tick behind the right ones (`A) red *`), a last line `Answer: B`, and the word `true` or
//! `false` alone.

mod options;

use super::assemble::assemble;
use super::card;
use super::diagnostic::{Diagnostic, Findings, Level};
use super::draft::{
    Answered, BankDraft, Draft, SpellingDraft, Text, stated_strictness, truth_options,
};
use super::limits::Limits;
use quiz_engine::ids::BankId;
use quiz_engine::question::{Kind, Number, Numeric, Question, Strictness, Typed};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// The first line of the answers of a card.
const CARD: &str = "[card]";

/// A question as the fields of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Markdown.
    pub prompt: String,
    /// One a line.
    pub answers: String,
    /// Markdown; may be empty.
    pub explanation: String,
}

/// The result of reading a question from a form.
#[derive(Debug)]
pub struct Composed {
    /// `None` if it cannot be asked.
    pub question: Option<Arc<Question>>,
    /// All fields in one text, whose lines the diagnostics name.
    pub text: String,
    /// Errors and warnings, without notes.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a question for that bank.
pub fn compose(bank: &BankId, written: &Written, limits: &Limits) -> Composed {
    let mut text = String::new();
    let mut place = |part: &str| {
        let start = text.len();
        text.push_str(part);
        let span = start..text.len();
        text.push('\n');
        span
    };
    let prompt = place(written.prompt.trim());
    let answers = place(&written.answers);
    let explanation = place(written.explanation.trim());
    let mut findings = Findings::new(&text);
    let mut draft = Draft::new(1, prompt.clone());
    draft.identity = Cow::Borrowed(&text[prompt.clone()]);
    draft.prompt = part(&text, prompt);
    read_answers(&text, answers, &mut draft, &mut findings);
    if !explanation.is_empty() {
        draft.explanation = Some(part(&text, explanation));
    }
    let drafts = BankDraft {
        id: Some(bank.to_string()),
        questions: vec![draft],
        ..BankDraft::default()
    };
    let mut parsed = assemble(bank.as_str(), drafts, findings, limits);
    parsed.diagnostics.retain(|one| one.level != Level::Note);
    Composed {
        question: parsed
            .bank
            .and_then(|bank| bank.questions.into_iter().next()),
        diagnostics: parsed.diagnostics,
        text,
    }
}

fn part(text: &str, span: Range<usize>) -> Text {
    Text {
        markdown: text[span.clone()].to_owned(),
        span,
    }
}

fn read_answers(
    text: &str,
    span: Range<usize>,
    draft: &mut Draft<'_>,
    findings: &mut Findings<'_>,
) {
    if let Some(back) = back_of_card(text, &span) {
        card::settle(draft, part(text, back));
        return;
    }
    let mut lines = Vec::new();
    let mut start = span.start;
    for line in text[span.clone()].split_inclusive('\n') {
        let end = start + line.trim_end().len();
        let begin = start + (line.len() - line.trim_start().len()).min(end - start);
        if begin < end {
            lines.push(begin..end);
        }
        start += line.len();
    }
    if let Some(at) = lines
        .iter()
        .position(|line| strictness(&text[line.clone()]).is_some())
    {
        let line = lines.remove(at);
        draft.strictness = strictness(&text[line]).unwrap_or_default();
    }
    let marked = |mark: char| {
        lines
            .iter()
            .any(|line| text[line.clone()].starts_with(mark))
    };
    let kinds = ['=', '#'].into_iter().filter(|mark| marked(*mark)).count();
    let of_one_kind = |mark: char| {
        lines
            .iter()
            .all(|line| text[line.clone()].starts_with(mark))
    };
    if kinds > 0 && !of_one_kind('=') && !of_one_kind('#') {
        findings
            .error("mixed-answers", span, "options, typed answers and numbers do not go together")
            .help("begin every line with `=` for typed answers or with `#` for numbers, and none for options");
        draft.refused = true;
    } else if marked('=') {
        read_spellings(text, lines, draft);
    } else if let Some(right) = options::lone_truth(text, &lines) {
        draft.answered = Answered::Truth;
        draft.options = truth_options(Some(right), &lines[0]);
    } else if marked('#') {
        read_numbers(text, lines, draft, findings);
    } else {
        options::read(text, lines, draft, findings);
        if draft.refused {
            return;
        }
        if !draft.options.iter().any(|option| option.right) && !draft.options.is_empty() {
            findings
                .error("no-right-option", span, "no line is marked as right")
                .help("begin the right options with `*`; or every line with `=` if it is to be typed, with `#` if it is a number");
            draft.refused = true;
        }
    }
}

/// The place of the back, if these are the answers of a card.
fn back_of_card(text: &str, span: &Range<usize>) -> Option<Range<usize>> {
    let answers = &text[span.clone()];
    let rest = answers.trim_start().strip_prefix(CARD)?;
    let line = rest.lines().next().unwrap_or_default();
    let back = rest.trim();
    let end = span.start + answers.trim_end().len();
    line.trim().is_empty().then(|| end - back.len()..end)
}

/// What a line in brackets says about slips.
fn strictness(line: &str) -> Option<Strictness> {
    let inside = line.strip_prefix('[')?.strip_suffix(']')?;
    stated_strictness(inside)
}

fn read_spellings(text: &str, lines: Vec<Range<usize>>, draft: &mut Draft<'_>) {
    let spelling = |span: Range<usize>| {
        let (spelling, _) = options::unmarked(&text[span.clone()], '=');
        SpellingDraft::new(spelling, span)
    };
    draft.answered = Answered::Text {
        accepted: lines.into_iter().map(spelling).collect(),
        exact: false,
    };
}

fn read_numbers(
    text: &str,
    lines: Vec<Range<usize>>,
    draft: &mut Draft<'_>,
    findings: &mut Findings<'_>,
) {
    let mut numeric = Numeric {
        accepted: Vec::new(),
        units: Vec::new(),
    };
    for span in lines {
        let (line, _) = options::unmarked(&text[span.clone()], '#');
        match read_number(line) {
            Some((number, unit)) => {
                numeric.accepted.push(number);
                if !unit.is_empty() && !numeric.units.iter().any(|known| &**known == unit) {
                    numeric.units.push(unit.into());
                }
            }
            None => {
                findings
                    .error("bad-number", span, "this is not a number")
                    .help("write 42, or 3.14 ± 0.01, or 1 .. 3, each with a unit if you like");
                draft.refused = true;
            }
        }
    }
    draft.answered = Answered::Number(numeric);
}

/// A number with its tolerance or its range, and the unit behind it.
fn read_number(line: &str) -> Option<(Number, &str)> {
    let end = line
        .char_indices()
        .find(|(at, c)| {
            let exponent = matches!(c, 'e' | 'E')
                && line[at + 1..]
                    .starts_with(|next: char| next.is_ascii_digit() || "+-".contains(next));
            !(c.is_ascii_digit() || c.is_whitespace() || exponent || "+-.,±–".contains(*c))
        })
        .map_or(line.len(), |(at, _)| at);
    let (numbers, unit) = (line[..end].trim(), line[end..].trim());
    let plain = |text: &str| text.trim().replace(',', ".").parse::<f64>().ok();
    let number = if let Some((value, tolerance)) = numbers.split_once('±') {
        Number::around(plain(value)?, plain(tolerance)?)?
    } else if let Some((from, to)) = numbers.split_once("..").or(numbers.split_once('–')) {
        Number::between(plain(from)?, plain(to)?)?
    } else {
        Number::around(plain(numbers)?, 0.0)?
    };
    Some((number, unit))
}

/// The answers with the mark of this question's kind before plain lines, because whoever corrects a
/// key knows the kind.
pub fn marked_for(question: &Question, answers: &str) -> String {
    let mark = match question.kind {
        Kind::Typed(_) => '=',
        Kind::Numeric(_) => '#',
        Kind::Single | Kind::Several | Kind::TrueFalse => return answers.to_owned(),
    };
    let line = |line: &str| match line.trim() {
        text if text.is_empty() || text.starts_with(mark) || strictness(text).is_some() => {
            text.to_owned()
        }
        text => format!("{mark} {text}"),
    };
    answers.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The question as a form shows it. `None` if a form cannot hold it: an option of several lines, or
/// an answer with part marks.
pub fn written(question: &Question) -> Option<Written> {
    let answers = match &question.kind {
        Kind::Typed(typed) if question.back.is_some() => {
            let back = question.back.as_ref()?.source();
            plain_card(typed, back).then(|| format!("{CARD}\n{back}"))?
        }
        _ if question.back.is_some() => return None,
        Kind::TrueFalse => {
            let mark = |index| {
                if question.right.contains(index) {
                    "*"
                } else {
                    ""
                }
            };
            format!("{}true\n{}false", mark(0), mark(1))
        }
        // There, one right option means that any of them counts.
        Kind::Single if question.right.len() > 1 => return None,
        Kind::Single | Kind::Several => {
            let mut lines = Vec::new();
            for (index, option) in question.options.iter().enumerate() {
                let text = option.text.source();
                if text.contains('\n') {
                    return None;
                }
                lines.push(match question.right.contains(index) {
                    true => format!("* {text}"),
                    false if text.starts_with(['*', '=', '#', '\\']) => format!("\\{text}"),
                    false => text.to_owned(),
                });
            }
            lines.join("\n")
        }
        Kind::Typed(typed) => key_of_typed(typed)?,
        Kind::Numeric(numeric) => key_of_numeric(numeric)?,
    };
    let explanation = question.explanation.as_ref();
    Some(Written {
        prompt: question.prompt.source().to_owned(),
        answers,
        explanation: explanation.map_or_else(String::new, |text| text.source().to_owned()),
    })
}

/// Whether what quizzes accept for a card is what its back says, and nothing that the form has no
/// place for.
fn plain_card(typed: &Typed, back: &str) -> bool {
    let accepted = typed.accepted.iter();
    let plain = accepted
        .clone()
        .all(|one| one.percent == 100 && one.explanation.is_none());
    let accepted = accepted.map(|one| &*one.text);
    plain && typed.strictness == Strictness::default() && accepted.eq(card::accepted(back))
}

fn key_of_typed(typed: &Typed) -> Option<String> {
    let whole = |percent| percent == 100;
    let plain = typed
        .accepted
        .iter()
        .all(|one| whole(one.percent) && one.explanation.is_none());
    let lines: Vec<_> = typed
        .accepted
        .iter()
        .map(|one| format!("= {}", one.text))
        .collect();
    let strictness = match typed.strictness {
        Strictness::Slips => None,
        Strictness::NoSlips => Some("[slips: none]".to_owned()),
        Strictness::Exact => Some("[exact]".to_owned()),
    };
    let all: Vec<_> = strictness.into_iter().chain(lines).collect();
    plain.then(|| all.join("\n"))
}

fn key_of_numeric(numeric: &Numeric) -> Option<String> {
    let whole = |percent| percent == 100;
    let accepted = numeric.accepted.iter();
    let plain = accepted
        .clone()
        .all(|one| whole(one.percent) && one.explanation.is_none());
    let unit = numeric.units.first().map_or("", |unit| unit);
    let line = |number: &Number| {
        let number = number.to_string().replace('–', "..");
        format!("# {number} {unit}").trim_end().to_owned()
    };
    let lines: Vec<_> = accepted.map(line).collect();
    (plain && numeric.units.len() <= 1).then(|| lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(answers: &str) -> Composed {
        let written = Written {
            prompt: "Which?".into(),
            answers: answers.into(),
            explanation: "Because.".into(),
        };
        compose(&BankId::new("b"), &written, &Limits::DISCORD)
    }

    #[track_caller]
    fn round_trip(answers: &str) {
        let question = read(answers).question.expect("it can be asked");
        assert_eq!(
            written(&question).expect("a form holds it").answers,
            answers
        );
    }

    #[test]
    fn what_a_form_shows_reads_back() {
        round_trip("* right\nwrong\nother");
        round_trip("* one\n* two\nthree");
        round_trip("true\n*false");
        round_trip("= Paris\n= City of Light");
        round_trip("[slips: none]\n= Paris");
        round_trip("[exact]\n= ls -la");
        round_trip("[card]\nParis");
        round_trip("[card]\n*Two* paragraphs\n\n* and\n* a list");
        round_trip("# 42");
        round_trip("# 8849 ± 1 m");
        round_trip("# 1.5 .. 2.5");
        round_trip("* `*p`\n\\*p\n\\# no\nlast");
    }

    #[test]
    fn lines_may_be_written_loosely() {
        let question = read("\n  *right  \r\n\n wrong\n")
            .question
            .expect("it can be asked");
        let texts: Vec<_> = question
            .options
            .iter()
            .map(|one| one.text.source())
            .collect();
        assert_eq!((texts, question.right.bits()), (vec!["right", "wrong"], 1));
    }

    #[test]
    fn what_people_write_elsewhere_is_read() {
        let check = |answers: &str, texts: &[&str], right: u32| {
            let composed = read(answers);
            let question = composed
                .question
                .unwrap_or_else(|| panic!("{answers}: {:?}", composed.diagnostics));
            let found: Vec<_> = question
                .options
                .iter()
                .map(|one| one.text.source())
                .collect();
            assert_eq!(
                (found, question.right.bits()),
                (texts.to_vec(), right),
                "{answers}"
            );
        };
        check("- [x] red\n- [ ] blue", &["red", "blue"], 1);
        check("1. [ ] red\n2. [x] blue", &["red", "blue"], 2);
        check("A) red *\nB) blue", &["red", "blue"], 1);
        check(
            "A. red\nB. blue ✓\nC. green *",
            &["red", "blue", "green"],
            6,
        );
        check("*a) red\nb) blue", &["red", "blue"], 1);
        check("red\nblue *", &["red", "blue"], 2);
        check("A) red\nB) blue\nAnswer: B", &["red", "blue"], 2);
        check("red\nblue\nCorrect answer: blue", &["red", "blue"], 2);
        check("true", &["true", "false"], 1);
        check("False", &["true", "false"], 2);
        check("True *\nFalse", &["true", "false"], 1);
        // Letters that are not labels stay.
        check("* A) red\nC) blue", &["A) red", "C) blue"], 1);
        check("* 2 *\n3", &["2 *", "3"], 1);
    }

    #[test]
    fn a_box_that_cannot_be_read_costs_the_question() {
        let told = |answers: &str| {
            let composed = read(answers);
            assert_eq!(composed.question, None, "{answers}");
            (composed.diagnostics[0].line, composed.diagnostics[0].code)
        };
        assert_eq!(told("- [x] red\n- [?] blue\n- [ ] green"), (3, "bad-box"));
        assert_eq!(told("- [x] red\nblue"), (3, "mixed-answers"));
        assert_eq!(told("* red\nblue\nAnswer: B"), (4, "two-answers"));
        assert_eq!(told("red\nblue\nAnswer: E"), (4, "bad-answer"));
    }

    #[test]
    fn a_key_may_be_corrected_without_marks() {
        let typed = read("= Paris").question.expect("it can be asked");
        assert_eq!(marked_for(&typed, "Rome\n\n= Roma"), "= Rome\n\n= Roma");
        let number = read("# 42").question.expect("it can be asked");
        assert_eq!(marked_for(&number, " 43 ± 1 m "), "# 43 ± 1 m");
    }

    #[test]
    fn a_card_has_the_lines_below_its_mark_as_its_back() {
        let card = read("\n [card] \r\n\n  a *b*; c\n\n").question;
        let card = card.expect("it is a card");
        let back = card.back.as_ref().map(|back| back.source());
        assert_eq!(back, Some("a *b*; c"));
        assert_eq!(
            card.kind,
            read("= a b; c\n= a b\n= c").question.expect("typed").kind
        );
        let long = read("[card]\ntwo\n\nparagraphs").question;
        assert!(!long.expect("it is a card").is_askable());
        assert_eq!(read("[card]\n \n").diagnostics[0].code, "no-answer");
        // In other places it is text.
        let options = read("* a\n[card]").question.expect("it can be asked");
        assert_eq!(options.options[1].text.source(), "[card]");
        assert_eq!(read("[card] a\n* b").question.expect("options").back, None);
    }

    #[test]
    fn a_card_that_accepts_something_else_than_its_back_needs_a_file() {
        let mut card = (*read("[card]\nParis").question.expect("a card")).clone();
        card.kind = read("= Lutetia").question.expect("typed").kind.clone();
        assert_eq!(written(&card), None);
        card.kind = read("[exact]\n= Paris")
            .question
            .expect("typed")
            .kind
            .clone();
        assert_eq!(written(&card), None);
    }

    #[test]
    fn what_is_left_out_is_told() {
        let composed = read("* one\ntwo\ntwo");
        assert_eq!(composed.question.map(|one| one.options.len()), Some(2));
        assert_eq!(composed.diagnostics[0].code, "same-option");
    }

    #[test]
    fn what_cannot_be_asked_is_told_with_its_line() {
        let told = |answers: &str| {
            let composed = read(answers);
            assert_eq!(composed.question, None, "{answers}");
            let one = &composed.diagnostics[0];
            (one.line, one.code)
        };
        assert_eq!(told("one\ntwo"), (2, "no-right-option"));
        assert_eq!(told("* one\n= two"), (2, "mixed-answers"));
        assert_eq!(told("= one\n# 2"), (2, "mixed-answers"));
        assert_eq!(told("* one"), (1, "one-option"));
        assert_eq!(told("# 42\n# many"), (3, "bad-number"));
        assert_eq!(told(""), (1, "no-options"));
        assert_eq!(told("="), (1, "no-answer"));
    }
}
