//! Blackboard's text for uploading questions: a question a line, its parts between tabs.
//!
//! ```text
//! line = "MC"  question ( option ( "correct" | "incorrect" ) )+      one right option
//!      | "MA"  question ( option ( "correct" | "incorrect" ) )+      several
//!      | "TF"  question ( "true" | "false" )
//!      | "FIB" question answer+                                      typed, any of them
//!      | "FIB_PLUS" question ( gap answer+ "" )+                     gaps [name] in the question
//!      | "NUM" question number [ tolerance ]
//!      | "MAT" question ( left right )+                              pairs to match
//!      | kinds that cannot be asked: ESS, SR, FIL, OP, ORD, JUMBLED_SENTENCE, QUIZ_BOWL
//! ```
//!
//! Texts are HTML. A pair with an empty left side is an additional right side.

use super::assemble::assemble;
use super::blank::is_blank;
use super::diagnostic::Findings;
use super::draft::{
    Answered, BankDraft, Draft, OptionDraft, Parsed, SpellingDraft, Text, truth_options,
};
use super::html::{markdown_of_html, plain_of_html};
use super::limits::Limits;
use super::lines::{Line, lines};
use super::markdown::without_formulas;
use super::pairs::{each_pair, part};
use super::{bounds, pictures};
use quiz_engine::question::{Number, Numeric};
use std::borrow::Cow;

/// The kinds of questions, in capitals.
const KINDS: &[&str] = &[
    "MC",
    "MA",
    "TF",
    "FIB",
    "FIB_PLUS",
    "NUM",
    "MAT",
    "ESS",
    "SR",
    "FIL",
    "OP",
    "ORD",
    "JUMBLED_SENTENCE",
    "QUIZ_BOWL",
];

/// Whether nearly all lines begin with a kind and a tab, the first among them.
pub(crate) fn looks_like(text: &str) -> bool {
    let said = || lines(text).filter(|line| !line.is_blank());
    let of_kind = |line: &Line<'_>| kind(line.text).is_some();
    let (all, ours) = (said().count(), said().filter(of_kind).count());
    said().next().is_some_and(|first| of_kind(&first)) && ours * 10 >= all * 9
}

/// The kind that a line begins with, in capitals.
fn kind(line: &str) -> Option<&'static str> {
    let (first, _) = line.trim_start_matches('\u{feff}').split_once('\t')?;
    let first = first.trim();
    KINDS
        .iter()
        .find(|known| known.eq_ignore_ascii_case(first))
        .copied()
}

/// Reads a text. `stem` names the bank.
pub fn parse_blackboard(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    for line in lines(text).filter(|line| !line.is_blank()) {
        if bank.is_full() {
            bank.more += 1;
            continue;
        }
        let Some(kind) = kind(line.text) else {
            findings
                .error(
                    "unknown-format",
                    line.span(),
                    "the line begins with no kind of question",
                )
                .help(format!(
                    "begin it with one of {} and a tab",
                    KINDS.join(", ")
                ));
            bank.refused += 1;
            continue;
        };
        let reader = Reader {
            line: &line,
            cells: line.text.split('\t').skip(1).map(str::trim).collect(),
            findings: &mut findings,
        };
        for mut draft in reader.question(kind) {
            pictures::settle(&mut draft, &mut findings);
            bank.push(draft);
        }
    }
    assemble(stem, bank, findings, limits)
}

struct Reader<'r, 'f, 't> {
    line: &'r Line<'t>,
    /// The cells after the kind.
    cells: Vec<&'t str>,
    findings: &'r mut Findings<'f>,
}

impl<'t> Reader<'_, '_, 't> {
    fn question<'d>(mut self, kind: &str) -> Vec<Draft<'d>> {
        let asked = self.cells.first().copied().unwrap_or_default();
        let mut draft = Draft::new(self.line.number, self.line.span_of(asked));
        draft.prompt = self.text(asked);
        draft.identity = Cow::Owned(without_formulas(&draft.prompt.markdown).into_owned());
        let rest = self.cells.get(1..).unwrap_or_default().to_vec();
        match kind {
            "MC" | "MA" => self.options(&mut draft, kind, &rest),
            "TF" => self.truth(&mut draft, &rest),
            "FIB" => draft.answered = self.spellings(&rest),
            "NUM" => self.number(&mut draft, &rest),
            "FIB_PLUS" => return self.gaps(draft, &rest),
            "MAT" => {
                let pairs = rest.chunks(2).map(|pair| {
                    let right = pair.get(1).copied().unwrap_or_default();
                    (self.text(pair[0]), self.text(right))
                });
                return each_pair(draft, pairs.collect(), self.findings);
            }
            kind => {
                let message = match kind {
                    "ESS" | "SR" | "FIL" => {
                        "an essay or a file cannot be asked for: nobody marks it"
                    }
                    "OP" => "an opinion is neither right nor wrong",
                    "ORD" => "an order cannot be asked for",
                    _ => "a question of this kind cannot be asked here",
                };
                self.findings
                    .error("unsupported-kind", draft.span.clone(), message)
                    .help("ask it with options, or for a word or a number");
                draft.refused = true;
            }
        }
        vec![draft]
    }

    fn text(&self, cell: &str) -> Text {
        Text {
            markdown: markdown_of_html(cell, false),
            span: self.line.span_of(cell),
        }
    }

    fn options(&mut self, draft: &mut Draft<'_>, kind: &str, cells: &[&str]) {
        for pair in cells.chunks(2).take(bounds::ANSWERS) {
            let (option, key) = (pair[0], pair.get(1).copied().unwrap_or_default());
            if is_blank(option) && is_blank(key) {
                continue;
            }
            let right = match &*key.to_ascii_lowercase() {
                "correct" => true,
                "incorrect" => false,
                _ => {
                    let place = if key.is_empty() { option } else { key };
                    self.findings
                        .error(
                            "bad-answer",
                            self.line.span_of(place),
                            "the option is not followed by Correct or Incorrect",
                        )
                        .help("write the option, a tab, and Correct or Incorrect");
                    draft.refused = true;
                    continue;
                }
            };
            draft.options.push(OptionDraft {
                text: self.text(option),
                right,
                ..OptionDraft::default()
            });
        }
        if kind == "MC" && draft.options.iter().filter(|option| option.right).count() > 1 {
            draft.answered = Answered::Any;
        }
    }

    fn truth(&mut self, draft: &mut Draft<'_>, cells: &[&str]) {
        let key = cells.first().copied().unwrap_or_default();
        let right = match &*key.to_ascii_lowercase() {
            "true" => Some(true),
            "false" => Some(false),
            _ => {
                self.findings
                    .error(
                        "bad-answer",
                        self.line.span_of(key),
                        "the answer is neither true nor false",
                    )
                    .help("write true or false behind the question and a tab");
                draft.refused = true;
                None
            }
        };
        draft.answered = Answered::Truth;
        draft.options = truth_options(right, &self.line.span_of(key));
    }

    fn spellings(&self, cells: &[&str]) -> Answered {
        let said = cells
            .iter()
            .filter(|cell| !is_blank(cell))
            .take(bounds::ANSWERS);
        let spelling =
            |cell: &&str| SpellingDraft::new(plain_of_html(cell), self.line.span_of(cell));
        Answered::Text {
            accepted: said.map(spelling).collect(),
            exact: false,
        }
    }

    fn number(&mut self, draft: &mut Draft<'_>, cells: &[&str]) {
        let value = |at: usize| {
            let cell = cells.get(at).copied().filter(|cell| !cell.is_empty())?;
            Some(cell.parse::<f64>())
        };
        let number = match (value(0), value(1)) {
            (Some(Ok(number)), None) => Number::around(number, 0.0),
            (Some(Ok(number)), Some(Ok(tolerance))) => Number::around(number, tolerance),
            _ => None,
        };
        if number.is_none() {
            let place = cells
                .first()
                .map_or(draft.span.clone(), |cell| self.line.span_of(cell));
            self.findings
                .error(
                    "bad-number",
                    place,
                    "this is not a number with its tolerance",
                )
                .help("write a number such as 3.14, a tab and a tolerance");
            draft.refused = true;
        }
        draft.answered = Answered::Number(Numeric {
            accepted: number.into_iter().collect(),
            units: Vec::new(),
        });
    }

    /// A question for each gap, whose name is in brackets.
    fn gaps<'d>(&mut self, mut draft: Draft<'d>, cells: &[&str]) -> Vec<Draft<'d>> {
        let groups: Vec<_> = cells
            .split(|cell| cell.is_empty())
            .filter(|group| !group.is_empty())
            .collect();
        let gap = |name: &str| format!("\\[{name}\\]");
        let missing = groups
            .iter()
            .find(|group| !draft.prompt.markdown.contains(&gap(group[0])));
        if let Some(group) = missing {
            let message = format!("the question has no gap [{}]", group[0]);
            self.findings
                .error("bad-answer", self.line.span_of(group[0]), message)
                .help("write the names of gaps in brackets, and an empty cell before each further name");
            draft.refused = true;
            return vec![draft];
        }
        let one = |(at, group): (usize, &&[&str])| {
            let mut question = part(&draft, at, group[0]);
            for (which, other) in groups.iter().enumerate() {
                let instead = if which == at {
                    "\\_\\_\\_\\_\\_"
                } else {
                    "\\[…\\]"
                };
                let prompt = &mut question.prompt.markdown;
                *prompt = prompt.replace(&gap(other[0]), instead);
            }
            question.answered = self.spellings(&group[1..]);
            question
        };
        groups.iter().enumerate().map(one).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::show;

    fn parse(text: &str) -> String {
        show(&parse_blackboard(text, "some-bank", &Limits::DISCORD))
    }

    #[test]
    fn every_kind_is_read_or_told() {
        insta::assert_snapshot!(parse(
            "MC\tWhich planet is <b>nearest</b> to the sun?\tMercury\tCorrect\tVenus\tIncorrect\tMars\tincorrect\n\
             ma\tWhich orbit the Earth?\tThe Moon\tCorrect\tTitan\tIncorrect\tThe ISS\tCorrect\n\
             TF\tThe sea is salt.\ttrue\n\n\
             FIB\tWhich gas do we breathe?\tOxygen\tO2\n\
             NUM\tWhat is pi?\t3.14\t0.01\n\
             MAT\tMatch.\tFrance\tParis\tJapan\tTokyo\t\tRome\n\
             FIB_PLUS\tThe [what] is a [kind].\twhat\tsun\tSun\t\tkind\tstar\n\
             ESS\tTell of the sea.\t\n\
             ORD\tIn order.\ta\tb\n\
             MC\tBroken?\ta\tyes\tb\tCorrect\n\
             TF\tIs it?\tmaybe\n\
             NUM\tHow many?\tmany\n"
        ), @r#"
        some-bank "Some bank"
        1: Single
          Which planet is **nearest** to the sun?
          * Mercury
          - Venus
          - Mars
        2: Several
          Which orbit the Earth?
          * The Moon
          - Titan
          * The ISS
        3: TrueFalse fixed
          The sea is salt.
          * true
          - false
        5: Typed
          Which gas do we breathe?
          = Oxygen (100%)
          = O2 (100%)
        6: Numeric
          What is pi?
          = 3.14 ± 0.01 (100%)
        7: Single
          Match.
          
          France → ?
          * Paris
          - Tokyo
          - Rome
        7: Single
          Match.
          
          Japan → ?
          - Paris
          * Tokyo
          - Rome
        8: Typed
          The \_\_\_\_\_ is a \[…\].
          = sun (100%)
          = Sun (100%)
        8: Typed
          The \[…\] is a \_\_\_\_\_.
          = star (100%)
        9:5 error[unsupported-kind] an essay or a file cannot be asked for: nobody marks it (ask it with options, or for a word or a number)
        10:5 error[unsupported-kind] an order cannot be asked for (ask it with options, or for a word or a number)
        11:14 error[bad-answer] the option is not followed by Correct or Incorrect (write the option, a tab, and Correct or Incorrect)
        12:11 error[bad-answer] the answer is neither true nor false (write true or false behind the question and a tab)
        13:15 error[bad-number] this is not a number with its tolerance (write a number such as 3.14, a tab and a tolerance)
        "#);
    }

    /// The other writer's prompts begin with a checksum, so the ids differ.
    #[test]
    fn the_same_set_has_the_same_answers_as_a_table() {
        let table = include_str!("../tests/data/oracle/set.csv");
        let table = crate::csv::parse_csv(table, "set", &Limits::DISCORD).bank;
        let text = include_str!("../tests/data/oracle/blackboard.txt");
        assert_eq!(
            crate::Format::of(text, "txt").map(|format| format.name),
            Some("blackboard")
        );
        let read = parse_blackboard(text, "set", &Limits::DISCORD).bank;
        let (table, read) = (table.expect("a table"), read.expect("the same"));
        assert_eq!((table.questions.len(), read.questions.len()), (5, 8));
        for (one, other) in table.questions.iter().zip(&read.questions) {
            assert_eq!(one.kind, other.kind);
            assert_eq!((&one.options, one.right), (&other.options, other.right));
            assert!(other.prompt.source().ends_with(one.prompt.source()));
        }
    }

    #[test]
    fn other_tables_are_not_taken_for_it() {
        assert!(looks_like("MC\tQ?\ta\tCorrect\n"));
        assert!(looks_like("\u{feff}TF\tQ.\ttrue\n"));
        assert!(!looks_like("question\tanswer\nMC\ta\n"));
        assert!(!looks_like("MC is a kind of question\n"));
        assert!(!looks_like("OP\tone\nof\tmany\nother\tlines\n"));
        assert!(!looks_like(""));
    }
}
