//! The plain text of text2qti: Markdown with marks for questions and answers.
//!
//! ```text
//! file     = setting* ( question | group | comment )*
//! setting  = "Quiz title:" text | "Quiz description:" text | other options of the tool
//! group    = "GROUP" "pick:" n question* "END_GROUP"      all of its questions are taken
//! question = [ "Title:" text ] [ "Points:" n ] number "." text feedback* answer*
//! answer   = [ "*" ] letter ")" text feedback*            one right option
//!          | "[ ]" | "[*]" text feedback*                 several
//!          | "*" text                                     typed, any of them
//!          | "=" number | "=" number "+-" tolerance [ "%" ] | "=" "[" from "," to "]"
//!          | "____" | "^^^^"                              essays and files, which cannot be asked
//! feedback = "..." text | "+" text | "-" text | "!" text  for all, right, wrong; a solution
//! comment  = "%" text | "COMMENT" … "END_COMMENT"
//! ```
//!
//! Indented lines belong to the text above, even after a blank line. Texts are Markdown, and
//! formulas are kept. Executable code is not run.

mod line;

use super::assemble::assemble;
use super::blank::is_blank;
use super::diagnostic::Findings;
use super::draft::{
    Answered, BankDraft, Draft, OptionDraft, Parsed, SpellingDraft, Text, settle_truth,
};
use super::limits::Limits;
use super::lines::{Line, indent, lines};
use super::pictures;
use super::points::OddPoints;
use line::{Mark, mark};
use quiz_engine::question::{Number, Numeric};
use std::borrow::Cow;

/// Whether nearly all lines that are not indented have one of its marks, nearly all questions have
/// answers, and one of these is right.
pub(crate) fn looks_like(text: &str) -> bool {
    let (mut ours, mut others) = (0_usize, 0_usize);
    let (mut asked, mut answered, mut is_open) = (0_usize, 0_usize, false);
    for line in lines(text).filter(|line| !line.is_blank() && indent(line.text) == 0) {
        let Some(found) = mark(line.text) else {
            others += 1;
            continue;
        };
        ours += 1;
        match found {
            Mark::Question(_) => {
                asked += 1;
                is_open = true;
            }
            Mark::Option { .. }
            | Mark::Box { .. }
            | Mark::Typed(_)
            | Mark::Number(_)
            | Mark::Unmarked => {
                answered += usize::from(is_open);
                is_open = false;
            }
            _ => {}
        }
    }
    // Numbered lists are not questions, and lists of letters without a star belong to other
    // formats.
    let is_right = |line: Line<'_>| {
        matches!(
            mark(line.text),
            Some(
                Mark::Option { right: true, .. }
                    | Mark::Box { right: true, .. }
                    | Mark::Typed(_)
                    | Mark::Number(_)
            )
        )
    };
    answered > 0
        && answered * 10 >= asked * 9
        && others * 20 <= ours
        && lines(text).any(|line| indent(line.text) == 0 && is_right(line))
}

/// Reads a text. `stem` names the bank if it has no title.
pub fn parse_text2qti(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut reader = Reader {
        findings: &mut findings,
        bank: BankDraft::default(),
        question: None,
        points: OddPoints::default(),
        next_points: None,
        open: Open::Nothing,
        gap: false,
        lost: None,
    };
    let mut comment = false;
    let mut fence = None;
    for line in lines(text) {
        let bare = line.text.trim_end();
        if comment || bare == "COMMENT" {
            comment = bare != "END_COMMENT";
        } else if fence.is_some() || bare.starts_with("```") {
            reader.code(&line, &mut fence);
        } else {
            reader.line(&line);
        }
    }
    let (bank, points) = reader.finish();
    points.tell(&mut findings);
    assemble(stem, bank, findings, limits)
}

/// The text to which indented lines belong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Nothing,
    Prompt,
    Option,
    OptionFeedback,
    Explanation,
    Description,
    /// Nothing: the lines are left out.
    Lost,
}

struct Reader<'r, 'f, 't> {
    findings: &'r mut Findings<'f>,
    bank: BankDraft<'t>,
    question: Option<Draft<'t>>,
    points: OddPoints,
    /// The value of `Points:` for the question below.
    next_points: Option<(String, std::ops::Range<usize>)>,
    open: Open,
    /// Whether a blank line is above.
    gap: bool,
    /// The feedback on right answers, used if there is none for everyone.
    lost: Option<Text>,
}

impl<'t> Reader<'_, '_, 't> {
    fn line(&mut self, line: &Line<'_>) {
        if line.is_blank() {
            self.gap = true;
            return;
        }
        let mark = match indent(line.text) {
            0 => mark(line.text),
            _ => None,
        };
        let continues = indent(line.text) > 0 && self.open != Open::Nothing;
        match mark {
            Some(mark) => self.marked(mark, line),
            None if continues => self.more(line),
            None => {
                let message = "the line belongs to no question and no answer, so it is left out";
                self.findings
                    .warning("loose-text", line.span(), message)
                    .help("indent what belongs to the text above");
            }
        }
        self.gap = false;
    }

    fn marked(&mut self, mark: Mark<'_>, line: &Line<'_>) {
        let text = |said: &str| Text {
            markdown: said.trim().to_owned(),
            span: line.span_of(said.trim()),
        };
        let has_question = self.question.is_some();
        match mark {
            Mark::Title(title) => self.bank.title = Some(title.trim().to_owned()),
            Mark::Description(said) => {
                self.bank.description = Some(said.trim().to_owned());
                self.open = Open::Description;
            }
            Mark::Setting | Mark::Comment => self.open = Open::Lost,
            Mark::Group => {
                self.close();
                self.open = Open::Lost;
            }
            Mark::Words(said) => {
                self.close();
                let message = "a text without answers asks nothing and is left out";
                self.findings
                    .warning("description", line.span_of(said), message);
                self.open = Open::Lost;
            }
            Mark::QuestionTitle => {
                self.close();
                self.open = Open::Lost;
            }
            Mark::Points(said) => {
                self.next_points = Some((said.trim().to_owned(), line.span_of(said.trim())));
            }
            Mark::Question(said) => self.begin(text(said), line),
            _ if !has_question => {
                let message = "there is no question above this";
                self.findings
                    .error("option-without-question", line.span(), message)
                    .help("begin a question with its number and a full stop: 1. text");
                self.bank.refused += 1;
                self.open = Open::Lost;
            }
            Mark::Option { right, said } | Mark::Box { right, said } => {
                let option = OptionDraft {
                    text: text(said),
                    right,
                    ..OptionDraft::default()
                };
                self.with_question(|draft| draft.options.push(option));
                self.open = Open::Option;
            }
            Mark::Typed(said) => self.typed(said, line),
            Mark::Number(said) => self.number(said, line),
            Mark::Unmarked => self.unmarked(line),
            Mark::Feedback(said) | Mark::Solution(said) => self.feedback(text(said)),
            Mark::Right(said) => {
                self.lost = Some(text(said));
                self.open = Open::Lost;
            }
            Mark::Wrong(said) => {
                self.lost_feedback(line.span_of(said));
                self.open = Open::Lost;
            }
        }
    }

    fn with_question(&mut self, change: impl FnOnce(&mut Draft<'t>)) {
        if let Some(draft) = &mut self.question {
            change(draft);
        }
    }

    fn begin(&mut self, prompt: Text, line: &Line<'_>) {
        self.close();
        let mut draft = Draft::new(line.number, prompt.span.clone());
        draft.prompt = prompt;
        if let Some((points, span)) = self.next_points.take() {
            draft.weight = self.points.read(&points, || span);
        }
        self.question = Some(draft);
        self.open = Open::Prompt;
    }

    fn typed(&mut self, said: &str, line: &Line<'_>) {
        let spelling = SpellingDraft::new(said.trim(), line.span_of(said.trim()));
        self.answered(
            line,
            Answered::Text {
                accepted: vec![spelling],
                exact: false,
            },
        );
    }

    fn number(&mut self, said: &str, line: &Line<'_>) {
        let number = number(said.trim());
        if number.is_none() {
            self.findings
                .error(
                    "bad-number",
                    line.span_of(said.trim()),
                    "this is not a number with its tolerance, or a range",
                )
                .help("write = 5, = 3.14 +- 0.01, = 3.14 +- 1% or = [3, 4]");
            self.with_question(|draft| draft.refused = true);
        }
        self.answered(
            line,
            Answered::Number(Numeric {
                accepted: number.into_iter().collect(),
                units: Vec::new(),
            }),
        );
    }

    /// Adds an answer to those of the question.
    fn answered(&mut self, line: &Line<'_>, answer: Answered) {
        self.open = Open::Nothing;
        let Some(draft) = &mut self.question else {
            return;
        };
        match (&mut draft.answered, answer) {
            (Answered::Text { accepted, .. }, Answered::Text { accepted: more, .. }) => {
                accepted.extend(more);
            }
            (Answered::Number(numeric), Answered::Number(more)) => {
                numeric.accepted.extend(more.accepted);
            }
            (answered @ Answered::Options, answer) => *answered = answer,
            _ => {
                draft.refused = true;
                self.two_answers(line.span());
            }
        }
    }

    fn two_answers(&mut self, span: std::ops::Range<usize>) {
        self.findings
            .error("two-answers", span, "the question is answered in two ways")
            .help("give it options, or words, or numbers");
    }

    fn unmarked(&mut self, line: &Line<'_>) {
        self.findings
            .error(
                "unsupported-kind",
                line.span(),
                "an essay or a file cannot be asked for: nobody marks it",
            )
            .help("give answers that can be marked");
        self.with_question(|draft| draft.refused = true);
        self.open = Open::Lost;
    }

    fn feedback(&mut self, said: Text) {
        let of_option = matches!(self.open, Open::Option | Open::OptionFeedback);
        self.open = match of_option {
            true => Open::OptionFeedback,
            false => Open::Explanation,
        };
        self.with_question(
            |draft| match draft.options.last_mut().filter(|_| of_option) {
                Some(option) => option.explanation = Some(said),
                None => match &mut draft.explanation {
                    Some(before) => {
                        before.markdown.push_str("\n\n");
                        before.markdown.push_str(&said.markdown);
                    }
                    none => *none = Some(said),
                },
            },
        );
    }

    fn lost_feedback(&mut self, span: std::ops::Range<usize>) {
        self.findings
            .warning(
                "lost-feedback",
                span,
                "feedback on right or wrong answers as a whole is left out",
            )
            .help("write it for all: ... text");
    }

    /// A line that continues the text above.
    fn more(&mut self, line: &Line<'_>) {
        let (open, gap) = (self.open, self.gap);
        let said = line.text.trim();
        // Code is indented relative to its text, which is indented by up to four columns.
        let deeper = &line.text[indent(line.text).min(4)..];
        let add = |to: &mut String| {
            to.push_str(if gap { "\n\n" } else { "\n" });
            to.push_str(deeper.trim_end());
        };
        match open {
            Open::Description => {
                if let Some(description) = &mut self.bank.description {
                    description.push(' ');
                    description.push_str(said);
                }
            }
            Open::Nothing | Open::Lost => {}
            open => self.with_question(|draft| {
                let last = draft.options.last_mut();
                let text = match open {
                    Open::Prompt => Some(&mut draft.prompt),
                    Open::Option => last.map(|option| &mut option.text),
                    Open::OptionFeedback => last.and_then(|option| option.explanation.as_mut()),
                    _ => draft.explanation.as_mut(),
                };
                if let Some(text) = text {
                    add(&mut text.markdown);
                }
            }),
        }
    }

    /// An executable code block between questions.
    fn code(&mut self, line: &Line<'_>, fence: &mut Option<String>) {
        let bare = line.text.trim();
        match fence {
            None => {
                self.close();
                let ticks = bare.chars().take_while(|c| *c == '`').collect::<String>();
                let message = "code that makes questions is not run, so they are left out";
                self.findings
                    .error("unsupported-kind", line.span(), message)
                    .help("run text2qti, and give the package that it writes");
                self.bank.refused += 1;
                *fence = Some(ticks);
            }
            Some(ticks) if bare == ticks.as_str() => *fence = None,
            Some(_) => {}
        }
    }

    /// Adds the question that ends here.
    fn close(&mut self) {
        let right = self.lost.take();
        let Some(mut draft) = self.question.take() else {
            return;
        };
        match right {
            Some(text) if draft.explanation.is_none() && !is_blank(&text.markdown) => {
                draft.explanation = Some(text);
            }
            Some(text) => self.lost_feedback(text.span),
            None => {}
        }
        draft.identity = Cow::Owned(draft.prompt.markdown.clone());
        if matches!(draft.answered, Answered::Options) {
            settle_truth(&mut draft);
        } else if !draft.options.is_empty() {
            self.two_answers(draft.span.clone());
            draft.refused = true;
        }
        pictures::settle(&mut draft, self.findings);
        self.bank.push(draft);
    }

    fn finish(mut self) -> (BankDraft<'t>, OddPoints) {
        self.close();
        (self.bank, self.points)
    }
}

/// `5`, `1_000`, `3.14 +- 0.01`, `3.14 +- 1%`, `[3, 4]`.
fn number(said: &str) -> Option<Number> {
    let value = |text: &str| text.trim().replace('_', "").parse::<f64>().ok();
    if let Some(range) = said
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    {
        let (from, to) = range.split_once(',')?;
        return Number::between(value(from)?, value(to)?);
    }
    let Some((middle, margin)) = said.split_once("+-") else {
        return Number::around(value(said)?, 0.0);
    };
    let middle = value(middle)?;
    let tolerance = match margin.trim().strip_suffix('%') {
        Some(percent) => middle.abs() * value(percent)? / 100.0,
        None => value(margin)?,
    };
    Number::around(middle, tolerance)
}

#[cfg(test)]
mod tests;
