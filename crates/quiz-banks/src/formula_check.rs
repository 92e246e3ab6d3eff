//! Checks the formulas of questions: those that cannot be drawn, are too long, or are damaged.

use crate::bounds;
use crate::diagnostic::Findings;
use crate::draft::{Answered, Draft, Text};
use crate::markdown::formulas;
use quiz_formulas::{Undrawable, damage, draw, unicode};
use std::collections::HashMap;
use std::ops::Range;

/// The widest formula that is drawn large enough for a phone, in em. One of 18 fills a line.
const WIDEST: f64 = 30.0;

/// Why a formula is not shown well.
#[derive(Clone, Debug)]
enum Problem {
    Undrawable(Undrawable),
    Wide,
}

/// Checks the formulas of one bank. It remembers what it found wrong with each, so that a formula
/// in every question is laid out once; what it remembers is bounded like what it lays out.
#[derive(Debug, Default)]
pub(crate) struct FormulaCheck {
    /// By the formula. `None`: it is shown well.
    known: HashMap<String, Option<Problem>>,
    /// The characters that were laid out.
    laid_out: usize,
    /// The place of the first formula that was not.
    skipped: Option<Range<usize>>,
}

impl FormulaCheck {
    /// Checks the formulas of a question. Returns whether it can be asked.
    pub(crate) fn look(&mut self, draft: &Draft<'_>, findings: &mut Findings<'_>) -> bool {
        let options = draft.options.iter();
        let options =
            options.flat_map(|option| std::iter::once(&option.text).chain(&option.explanation));
        let spellings = match &draft.answered {
            Answered::Text { accepted, .. } => &**accepted,
            _ => &[],
        };
        let texts = std::iter::once(&draft.prompt)
            .chain(options)
            .chain(spellings.iter().filter_map(|one| one.explanation.as_ref()))
            .chain(&draft.back)
            .chain(&draft.explanation);
        let mut asked = true;
        for text in texts {
            asked &= self.look_at(text, findings);
        }
        asked
    }

    fn look_at(&mut self, text: &Text, findings: &mut Findings<'_>) -> bool {
        let mut valid = true;
        for formula in formulas(&text.markdown) {
            let place = findings.narrowed(text.span.clone(), &formula.tex);
            if let Some(damage) = damage(&formula.tex) {
                findings
                    .warning(
                        "damaged-formula",
                        place.clone(),
                        format!(
                            "`{}` in a formula seems to be what is left of `{}`",
                            damage.left, damage.meant
                        ),
                    )
                    .help("write two backslashes where one begins an escape, or write it where none does");
            }
            if unicode(&formula.tex).is_some() {
                continue;
            }
            match self.problem(&formula.tex, &place) {
                None => {}
                Some(Problem::Wide) => {
                    findings
                        .warning(
                            "wide-formula",
                            place,
                            "the formula is so wide that it is drawn too small to be read on a phone",
                        )
                        .help("break it with `\\\\` in an `aligned` environment, or shorten it");
                }
                Some(Problem::Undrawable(Undrawable::TooLong(characters))) => {
                    valid = false;
                    findings
                        .error(
                            "long-formula",
                            place,
                            format!(
                                "the formula has {characters} characters, and at most {} are drawn",
                                bounds::FORMULA
                            ),
                        )
                        .help(
                            "make several of it; if it is no formula, write `\\$` for its dollars",
                        );
                }
                Some(Problem::Undrawable(Undrawable::TooLarge)) => {
                    findings
                        .warning(
                            "formula-not-drawn",
                            place,
                            "the formula would be too large a picture, and is shown as it is written",
                        )
                        .help("make several of it");
                }
                Some(Problem::Undrawable(Undrawable::Invalid(why))) => {
                    findings
                        .warning(
                            "formula-not-drawn",
                            place,
                            format!(
                                "the formula cannot be drawn, and is shown as it is written: {why}"
                            ),
                        )
                        .help("correct it; if it is no formula, write `\\$` for its dollars");
                }
            }
        }
        valid
    }

    fn problem(&mut self, tex: &str, place: &Range<usize>) -> Option<Problem> {
        if let Some(known) = self.known.get(tex) {
            return known.clone();
        }
        let characters = tex.chars().count();
        if characters > bounds::FORMULA {
            return Some(Problem::Undrawable(Undrawable::TooLong(characters)));
        }
        if self.laid_out + characters > bounds::FORMULAS {
            self.skipped.get_or_insert_with(|| place.clone());
            return None;
        }
        self.laid_out += characters;
        let found = match draw(tex, true) {
            Ok(drawing) => (drawing.width > WIDEST).then_some(Problem::Wide),
            Err(error) => Some(Problem::Undrawable(error)),
        };
        self.known.insert(tex.to_owned(), found.clone());
        found
    }

    /// Reports once that some were not checked.
    pub(crate) fn finish(self, findings: &mut Findings<'_>) {
        if let Some(place) = self.skipped {
            findings.note(
                "unchecked-formulas",
                place,
                format!(
                    "the formulas from here on are not checked: those before have {} characters",
                    bounds::FORMULAS
                ),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::Format;
    use crate::limits::Limits;
    use crate::markdown::plain;

    /// The codes of a text's diagnostics with their lines, without notes about explanations.
    fn codes(text: &str, extension: &str) -> Vec<(&'static str, u32)> {
        let format = Format::of(text, extension).expect("it has a format");
        let parsed = format.parse(text, "t", &Limits::DISCORD);
        let diagnostics = parsed.diagnostics.iter();
        let other = diagnostics.filter(|one| one.code != "no-explanation");
        other.map(|one| (one.code, one.line)).collect()
    }

    fn yaml(prompt: &str) -> String {
        format!("title: T\nquestions:\n  - prompt: {prompt}\n    answer: true\n")
    }

    /// The same question in formats that write formulas in their own ways.
    const FORMATS: &[(&str, &str)] = &[
        (
            "yaml",
            "title: T\nquestions:\n  - prompt: Is $x_1^2$ \\(y_1\\), for $5 and $10?\n    answer: true\n",
        ),
        (
            "md",
            "## Q1. Is $x_1^2$ \\(y_1\\), for $5 and $10?\n- [x] a\n- [ ] b\n",
        ),
        (
            "txt",
            "Is $x_1^2$ \\(y_1\\), for $5 and $10?\nA) a\nB) b\nANSWER: A\n",
        ),
        ("gift", "Is $x_1^2$ \\(y_1\\), for $5 and $10? {=a ~b}\n"),
        (
            "gift",
            "[html]Is $x_1^\\{2\\}$ <b>\\\\(y_1\\\\)</b>, for $5 and $10? {=a ~b}\n",
        ),
        (
            "xml",
            "<quiz><question type=\"multichoice\"><questiontext format=\"html\"><text><![CDATA[\
             <p>Is $$x_1^2$$ \\(y_1\\), for $5 and $10?</p>]]></text></questiontext>\
             <answer fraction=\"100\"><text>a</text></answer><answer fraction=\"0\"><text>b</text></answer>\
             </question></quiz>",
        ),
        (
            "csv",
            "Question,A,B,Correct\n\"Is $x_1^2$ \\(y_1\\), for $5 and $10?\",a,b,A\n",
        ),
        (
            "json",
            "{\"response_code\":0,\"results\":[{\"type\":\"multiple\",\"difficulty\":\"easy\",\"category\":\"c\",\
             \"question\":\"Is $x_1^2$ \\\\(y_1\\\\), for $5 and $10?\",\"correct_answer\":\"a\",\
             \"incorrect_answers\":[\"b\",\"c\"]}]}",
        ),
        (
            "txt",
            "#separator:tab\n#html:true\nIs \\(x_1^2\\) <i>\\(y_1\\)</i>, for $5 and $10?\ta\nQ\tb\n",
        ),
        (
            "txt",
            "1. Is $x_1^2$ \\(y_1\\), for $5 and $10?\n*a) a\nb) b\n",
        ),
    ];

    #[test]
    fn formulas_are_read_in_every_format() {
        for (extension, text) in FORMATS {
            let format = Format::of(text, extension).expect("it has a format");
            let parsed = format.parse(text, "t", &Limits::DISCORD);
            let bank = parsed
                .bank
                .unwrap_or_else(|| panic!("{text}: {:?}", parsed.diagnostics));
            let prompt = plain(bank.questions[0].prompt.source());
            assert_eq!(
                prompt, "Is x₁² y₁, for $5 and $10?",
                "{}: {text}",
                format.name
            );
        }
    }

    #[test]
    fn a_formula_that_cannot_be_drawn_is_a_warning_at_its_place() {
        assert_eq!(codes(&yaml("Is $\\frac{x}{2}$ it?"), "yaml"), []);
        assert_eq!(codes(&yaml("Is $x^2$ it?"), "yaml"), []);
        let text = yaml("Is $\\nothing{x}$ it?");
        assert_eq!(codes(&text, "yaml"), [("formula-not-drawn", 3)]);
        let format = Format::of(&text, "yaml").expect("it has a format");
        let parsed = format.parse(&text, "t", &Limits::DISCORD);
        assert!(parsed.bank.is_some());
        let mut found = parsed.diagnostics.iter();
        let one = found
            .find(|one| one.code == "formula-not-drawn")
            .expect("it is reported");
        assert_eq!(&text[one.span.clone()], "\\nothing{x}");
    }

    #[test]
    fn a_formula_that_is_drawn_small_is_a_warning() {
        let wide = "\\frac{1}{x} + ".repeat(20);
        let found = codes(&yaml(&format!("Is $x = {wide} y$ it?")), "yaml");
        assert_eq!(found, [("wide-formula", 3)]);
    }

    #[test]
    fn a_formula_that_is_too_long_is_an_error() {
        let long = "\\frac{1}{x} + ".repeat(8000);
        let found = codes(&yaml(&format!("$x {long} y$")), "yaml");
        assert!(found.contains(&("long-formula", 3)), "{found:?}");
        let explained = format!(
            "title: T\nquestions:\n  - prompt: P\n    answer: true\n    explanation: $x {long} y$\n"
        );
        let found = codes(&explained, "yaml");
        assert!(found.contains(&("long-formula", 5)), "{found:?}");
    }

    #[test]
    fn tex_that_escapes_have_damaged_is_reported() {
        let quoted = yaml("\"Is $a \\times b$ it?\"");
        assert_eq!(codes(&quoted, "yaml"), [("damaged-formula", 3)]);
        let quoted = yaml("\"Is $a \\\\times b$ it?\"");
        assert_eq!(codes(&quoted, "yaml"), []);
        assert_eq!(
            codes(&yaml("Is $frac{1}{2}$ it?"), "yaml"),
            [("damaged-formula", 3)]
        );
        let gift = "Is \\(a \\neq b\\) right? {T}\n";
        assert_eq!(codes(gift, "gift"), [("damaged-formula", 1)]);
        let gift = "Is \\(a \\\\neq b\\) right? {T}\n";
        assert_eq!(codes(gift, "gift"), []);
    }

    #[test]
    fn what_is_laid_out_is_bounded() {
        let mut text = "title: T\nquestions:\n".to_owned();
        for nth in 0..9000 {
            let filler = "+ \\frac{a}{b}".repeat(4);
            text += &format!("  - prompt: Is ${nth} {filler}$ it?\n    answer: true\n");
        }
        let found = codes(&text, "yaml");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, "unchecked-formulas");
    }
}
