//! Aiken: plain text, an option a line, and below them the letter of the right one.
//!
//! ```text
//! file     = question*
//! question = line+ option option+ answer
//! option   = letter ( ")" | "." ) [ " " ] text        A, B, C… in this order
//! answer   = "ANSWER:" letter
//! ```
//!
//! Everything is plain text: no mark in it means anything, and blank lines only part paragraphs.
//! Where the grammar of Moodle would give a question up and its meaning is plain, it is read:
//! - Letters and `answer:` may be in lower case, a letter in lower case with a space after its mark.
//! - The question may have several lines.
//! - Text below an option is part of it, with a warning, unless options from A follow: then the
//!   question above has no answer, and the text begins the next.
//! - A question that begins "A. …" reads as an option, but for the option A that follows.
//! - The letter of the answer counts options, whatever their labels say. If they are not A, B, C…
//!   and the count and the label do not agree, nobody can tell which is meant.

use super::diagnostic::Findings;
use super::draft::{BankDraft, Draft, OptionDraft, Parsed, Text, assemble};
use super::lines::{Line, lines};
use super::literal::Literal;
use crate::limits::Limits;
use std::borrow::Cow;
use std::mem::take;

/// Whether an answer stands below an option somewhere; a file that is named so needs options alone.
pub(crate) fn looks_like(text: &str, extension: &str) -> bool {
    let mut below_option = false;
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .any(|line| {
            let found = below_option && answer(line).is_some_and(|rest| letter(rest).is_some());
            below_option = Label::of(line).is_some();
            found || (below_option && extension == "aiken")
        })
}

/// Reads an Aiken text. `stem` names the bank.
pub fn parse_aiken(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut parser = Parser {
        text,
        findings: Findings::new(text),
        bank: BankDraft::default(),
        open: Open::default(),
    };
    for line in lines(text) {
        parser.line(line);
    }
    parser.abandon();
    assemble(stem, parser.bank, parser.findings, limits)
}

struct Parser<'t> {
    text: &'t str,
    findings: Findings<'t>,
    bank: BankDraft<'t>,
    open: Open<'t>,
}

/// A question whose answer has not come.
#[derive(Default)]
struct Open<'t> {
    prompt: Vec<Line<'t>>,
    options: Vec<Choice<'t>>,
    /// What stands below the last option, of which it is not yet known where it belongs.
    loose: Vec<Line<'t>>,
}

struct Choice<'t> {
    line: Line<'t>,
    label: Label<'t>,
    more: Vec<Line<'t>>,
}

impl<'t> Parser<'t> {
    fn line(&mut self, line: Line<'t>) {
        let open = &mut self.open;
        let text = line.text.trim();
        if let Some(rest) = answer(text)
            && (!open.options.is_empty() || letter(rest).is_some())
        {
            self.answer(line, rest);
        } else if let Some(label) = Label::of(text).filter(|label| open.takes(label)) {
            self.option(line, label);
        } else if open.options.is_empty() {
            if !text.is_empty() || !open.prompt.is_empty() {
                open.prompt.push(line);
            }
        } else if !text.is_empty() || !open.loose.is_empty() {
            open.loose.push(line);
        }
    }

    fn option(&mut self, line: Line<'t>, label: Label<'t>) {
        let open = &mut self.open;
        if label.letter == b'A' && !open.options.is_empty() {
            if !open.loose.is_empty() {
                let prompt = take(&mut open.loose);
                self.abandon();
                self.open.prompt = prompt;
            } else if open.prompt.is_empty() && open.options.len() == 1 {
                let prompt = open.options.remove(0).line;
                open.prompt.push(prompt);
                self.findings
                    .warning(
                        "label-order",
                        prompt.span(),
                        "the question begins like an option, and most readers take it for one",
                    )
                    .help("let it begin with another word");
            }
        }
        self.settle_loose();
        self.open.options.push(Choice {
            line,
            label,
            more: Vec::new(),
        });
    }

    fn settle_loose(&mut self) {
        let loose = take(&mut self.open.loose);
        let (Some(first), Some(above)) = (loose.first(), self.open.options.last_mut()) else {
            return;
        };
        self.findings
            .warning(
                "loose-text",
                first.span(),
                "text below an option is taken as part of it",
            )
            .help("write the option in one line");
        above.more = loose;
    }

    fn answer(&mut self, line: Line<'t>, rest: &'t str) {
        self.settle_loose();
        let open = take(&mut self.open);
        if open.prompt.is_empty() && open.options.is_empty() {
            self.findings
                .error(
                    "bad-answer",
                    line.span(),
                    "no question stands above this answer",
                )
                .help("write the question and its options above it");
            self.bank.refused += 1;
            return;
        }
        let right = if open.options.is_empty() {
            None
        } else {
            right(&open.options, line, rest, &mut self.findings)
        };
        // Without options it is refused for that.
        let refused = right.is_none() && !open.options.is_empty();
        let draft = open.draft(self.text, line, right, refused);
        self.bank.questions.push(draft);
    }

    /// Ends a question that has no answer, and text below it that may have begun another.
    fn abandon(&mut self) {
        let mut open = take(&mut self.open);
        let prompt = take(&mut open.loose);
        let Some(first) = open.first() else {
            return;
        };
        let refused = !open.options.is_empty();
        let draft = open.draft(self.text, first, None, refused);
        if refused {
            self.findings
                .error(
                    "no-right-option",
                    draft.span.clone(),
                    "no answer follows the options",
                )
                .help("write `ANSWER: A` below them, with the letter of the right one");
        }
        self.bank.questions.push(draft);
        if !prompt.is_empty() {
            self.open.prompt = prompt;
            self.abandon();
        }
    }
}

impl<'t> Open<'t> {
    /// Whether a line with the label is an option here, and not text that begins like one. A
    /// label out of its turn counts only below other options and with a space after it.
    fn takes(&self, label: &Label<'_>) -> bool {
        let next = usize::from(label.letter - b'A') == self.options.len();
        next || (label.spaced && !self.options.is_empty())
    }

    fn first(&self) -> Option<Line<'t>> {
        let option = self.options.first().map(|option| option.line);
        self.prompt.first().copied().or(option)
    }

    fn draft(self, text: &'t str, end: Line<'t>, right: Option<usize>, refused: bool) -> Draft<'t> {
        let first = self.first().unwrap_or(end);
        let mut draft = Draft::new(first.number, first.span());
        let mut prompt = Literal::default();
        let mut span = first.span();
        for line in &self.prompt {
            prompt.push_plain(line.text);
            if !line.is_blank() {
                span.end = line.span().end;
            }
        }
        if !self.prompt.is_empty() {
            draft.identity = Cow::Borrowed(&text[span.clone()]);
        }
        draft.prompt = Text {
            markdown: prompt.finish(),
            span,
        };
        draft.refused = refused;
        let option = |(at, choice): (usize, Choice<'t>)| {
            let mut text = Literal::default();
            text.push_plain(choice.label.text);
            for line in &choice.more {
                text.push_plain(line.text);
            }
            let place = match choice.label.text {
                "" => choice.line.span(),
                text => choice.line.span_of(text),
            };
            OptionDraft {
                text: Text {
                    markdown: text.finish(),
                    span: place,
                },
                right: right == Some(at),
                ..OptionDraft::default()
            }
        };
        draft.options = self.options.into_iter().enumerate().map(option).collect();
        draft
    }
}

/// The right one of the options.
fn right(
    options: &[Choice<'_>],
    line: Line<'_>,
    rest: &str,
    findings: &mut Findings<'_>,
) -> Option<usize> {
    let help = "write `ANSWER: A`, with the letter of the one right option";
    let Some((letter, after)) = letter(rest) else {
        findings
            .error(
                "bad-answer",
                line.span(),
                "no letter of an option follows `ANSWER:`",
            )
            .help(help);
        return None;
    };
    let counted = usize::from(letter - b'A');
    let more = |word: &str| word.len() == 1 || matches!(word, "and" | "or" | "AND" | "OR");
    let words = || after.split(|c: char| !c.is_alphanumeric());
    let mut letters = words().filter(|word| !word.is_empty()).peekable();
    if letters.peek().is_some() && letters.all(more) {
        findings
            .error("bad-answer", line.span_of(rest), "more than one letter follows `ANSWER:`")
            .help("a question of this format has one right option; the bot's own format may have several");
        return None;
    }
    let in_order =
        |(at, option): (usize, &Choice<'_>)| usize::from(option.label.letter - b'A') == at;
    if !options.iter().enumerate().all(in_order) {
        let labelled = options
            .iter()
            .position(|option| option.label.letter == letter);
        let message = "the options are not labelled A, B, C…";
        let span = line.span();
        if labelled != Some(counted) {
            findings
                .error(
                    "label-order",
                    span,
                    format!("{message}, so the answer may mean another one"),
                )
                .help("label them in order: the answer counts them");
            return None;
        }
        findings
            .warning("label-order", span, message)
            .help("label them in order");
    }
    let Some(option) = options.get(counted) else {
        let letter = char::from(letter);
        findings
            .error(
                "bad-answer",
                line.span_of(rest),
                format!("there is no option {letter}"),
            )
            .help(help);
        return None;
    };
    if !after.is_empty() && after != option.label.text {
        findings.warning(
            "loose-text",
            line.span_of(after),
            "text after the letter of the answer is left out",
        );
    }
    Some(counted)
}

/// The mark of an option, and what follows it.
struct Label<'t> {
    /// In upper case.
    letter: u8,
    /// Whether a space follows.
    spaced: bool,
    text: &'t str,
}

impl<'t> Label<'t> {
    /// The label that a line begins with.
    fn of(line: &'t str) -> Option<Self> {
        let (&[letter, mark], _) = line.as_bytes().split_first_chunk()?;
        let text = &line.get(2..)?;
        let spaced = text.is_empty() || text.starts_with([' ', '\t', '\u{a0}']);
        let marked = matches!(mark, b')' | b'.') && letter.is_ascii_alphabetic();
        (marked && (spaced || letter.is_ascii_uppercase())).then(|| Self {
            letter: letter.to_ascii_uppercase(),
            spaced,
            text: text.trim(),
        })
    }
}

/// What follows `ANSWER:`.
fn answer(line: &str) -> Option<&str> {
    let word = "answer:";
    line.get(..word.len())
        .filter(|start| start.eq_ignore_ascii_case(word))?;
    Some(line[word.len()..].trim())
}

/// The letter of an answer in upper case, and what stands after it and its mark.
fn letter(rest: &str) -> Option<(u8, &str)> {
    let rest = rest.trim_start_matches('(');
    let letter = *rest
        .as_bytes()
        .first()
        .filter(|byte| byte.is_ascii_alphabetic())?;
    let after = &rest[1..];
    let alone = !after.starts_with(|next: char| next.is_alphanumeric() || next == '\'');
    alone.then(|| {
        (
            letter.to_ascii_uppercase(),
            after.trim_start_matches([')', '.', ':']).trim(),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::show;
    use proptest::prelude::*;

    fn parse(text: &str) -> String {
        show(&parse_aiken(text, "some-bank", &Limits::DISCORD))
    }

    #[test]
    fn a_question_is_read_as_it_is() {
        insta::assert_snapshot!(parse("What is *this* in List<T>, `a` or &lt;?
A) Is it __this__ one?
B. Maybe this # answer?
C)None of the above
ANSWER: B

I. Is this a prompt of two lines?
  if x:

    y
a) yes
b) no
answer: a) yes
"), @r#"
        some-bank "Some bank"
        1: Single
          What is \*this\* in List\<T\>, \`a\` or \&lt;?
          - Is it \_\_this\_\_ one?
          * Maybe this # answer?
          - None of the above (last)
        7: Single fixed
          I. Is this a prompt of two lines?\
            if x:
          
              y
          * yes
          - no
        "#);
    }

    #[test]
    fn every_question_is_judged_for_itself() {
        insta::assert_snapshot!(parse("ANSWER: A
No answer?
A) a
B) b
The next one?
A) a
B) b
ANSWER:
No such option?
A) a
B) b
ANSWER: C
Two of them?
A) a
B) b
C) c
ANSWER: A, C
A word?
A) a
B) b
ANSWER: Because
No options?
ANSWER: A
One option?
A) a
ANSWER: A
Taken?
A) a
going on
B) b

and on
ANSWER: B, it is
Empty?
A)
B) b
ANSWER: A
The end?
A) a
B) b
Another?
"), @r#"
        some-bank "Some bank"
        27: Single
          Taken?
          - a\
            going on
          * b\
            and on
        1:1 error[bad-answer] no question stands above this answer (write the question and its options above it)
        2:1 error[no-right-option] no answer follows the options (write `ANSWER: A` below them, with the letter of the right one)
        8:1 error[bad-answer] no letter of an option follows `ANSWER:` (write `ANSWER: A`, with the letter of the one right option)
        12:9 error[bad-answer] there is no option C (write `ANSWER: A`, with the letter of the one right option)
        17:9 error[bad-answer] more than one letter follows `ANSWER:` (a question of this format has one right option; the bot's own format may have several)
        21:1 error[bad-answer] no letter of an option follows `ANSWER:` (write `ANSWER: A`, with the letter of the one right option)
        22:1 error[no-options] the question has no options (give it two or more options, one of them marked as right)
        24:1 error[one-option] there is only one option to choose (give it two or more options that differ)
        29:1 warning[loose-text] text below an option is taken as part of it (write the option in one line)
        32:1 warning[loose-text] text below an option is taken as part of it (write the option in one line)
        33:10 warning[loose-text] text after the letter of the answer is left out
        35:1 error[empty-option] the right option says nothing
        38:1 error[no-right-option] no answer follows the options (write `ANSWER: A` below them, with the letter of the right one)
        41:1 error[no-options] the question has no options (give it two or more options, one of them marked as right)
        "#);
    }

    #[test]
    fn labels_out_of_order_may_still_tell() {
        insta::assert_snapshot!(parse("A. B. Franklin was what?
A) a
B) b
ANSWER: B
Certain?
A) a
C) c
C) d
ANSWER: A
Which?
A) a
C) b
B) c
ANSWER: B
U.S. presidents: how many?
A) U.S.
B) E.g. one
ANSWER: A
"), @r#"
        some-bank "Some bank"
        1: Single
          A. B. Franklin was what?
          - a
          * b
        5: Single
          Certain?
          * a
          - c
          - d
        15: Single
          U.S. presidents: how many?
          * U.S.
          - E.g. one
        1:1 warning[label-order] the question begins like an option, and most readers take it for one (let it begin with another word)
        9:1 warning[label-order] the options are not labelled A, B, C… (label them in order)
        14:1 error[label-order] the options are not labelled A, B, C…, so the answer may mean another one (label them in order: the answer counts them)
        "#);
    }

    #[test]
    fn an_answer_below_an_option_tells_the_format() {
        let check = |text: &str, extension: &str, expected: bool| {
            assert_eq!(looks_like(text, extension), expected, "{text}");
        };
        check("Q\nA) a\n\nb. b\n\nanswer: b\n", "txt", true);
        check("Q\nA) a\nB) b\n", "txt", false);
        check("Q\nA) a\nB) b\n", "aiken", true);
        check("A) a\ntext\nANSWER: A\n", "txt", false);
        check("A) a\nAnswer: all of them\n", "txt", false);
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "([A-Da-c][).] ?|ANSWER: ?|answer:|[A-Da)., \n*`é]|\n){0,40}") {
            let parsed = parse_aiken(&text, "x", &Limits::DISCORD);
            for one in parsed.diagnostics {
                prop_assert!(text.get(one.span).is_some());
            }
        }

        #[test]
        fn plain_text_reaches_the_member(prompt in "[!-9;-@\\[-`{-~]( ?[ -~]){0,20}", option in "[ -~]{0,20}") {
            let text = format!("{prompt}\nA) {option}.\nB) b\nANSWER: A\n");
            let bank = parse_aiken(&text, "x", &Limits::DISCORD).bank.expect("it has a question");
            let plain = |markdown: &quiz_engine::Markdown| crate::markdown::plain(markdown.source());
            prop_assert_eq!(plain(&bank.questions[0].prompt), prompt.trim());
            let option = format!("{option}.");
            prop_assert_eq!(plain(&bank.questions[0].options[0].text), option.trim());
        }
    }
}
