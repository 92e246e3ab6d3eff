//! The ways to answer a row.

use super::header::Column;
use super::named::{Labelled, Means, Named, answer_parts, label, named, text_of};
use super::names::index;
use super::parts::{interval, parts, truth, unlabelled};
use super::row::{Leaning, Reader};
use crate::bank::delimited::Cell;
use crate::bank::draft::{Answered, Draft, OptionDraft, SpellingDraft, Text, truth_options};
use crate::limits;
use crate::quiz::{Numeric, read_number};
use std::collections::HashSet;
use std::ops::Range;

/// How a row says that it is to be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Options,
    Any,
    Truth,
    Typed,
    Exact,
    Number,
}

impl<'r> Reader<'r, '_> {
    /// Reads whichever way to answer the row has.
    pub(super) fn answers(&mut self, draft: &mut Draft<'_>) {
        let way = self.way();
        let options = self.options();
        let beside_wrong = options.is_empty() && self.wrong().next().is_some();
        match way {
            Some(Way::Typed | Way::Exact | Way::Number) => {
                return self.without_options(draft, way, &options);
            }
            None | Some(Way::Truth) if options.is_empty() && !beside_wrong => {
                return self.without_options(draft, way, &options);
            }
            _ if beside_wrong => self.right_beside_wrong(draft),
            _ => self.mark_right(draft, &options),
        }
        match way {
            Some(Way::Any) => draft.answered = Answered::Any,
            None | Some(Way::Truth) => settle_truth(draft),
            _ => {}
        }
    }

    fn way(&mut self) -> Option<Way> {
        let cell = self.cell(Column::Type)?;
        let words = cell.text.to_lowercase();
        let words: Vec<_> = words
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        let way = match &*words.join(" ") {
            "single" | "single choice" | "single answer" | "multiple choice" | "mcq" | "mc"
            | "choice" | "radio" | "several" | "multiple" | "multiple answers"
            | "multiple answer" | "multiple select" | "multi select" | "multiple response"
            | "checkbox" | "checkboxes" | "quiz" => Way::Options,
            "any" => Way::Any,
            "true false" | "true or false" | "truefalse" | "tf" | "t f" | "boolean" => Way::Truth,
            "typed" | "text" | "short answer" | "short text" | "fill in the blank"
            | "fill in the blanks" | "type answer" => Way::Typed,
            "exact" => Way::Exact,
            "number" | "numeric" | "numerical" => Way::Number,
            _ => {
                let message = format!("there is no type \"{}\"", cell.text.trim());
                self.warning("unused-key", cell.span.clone(), message).help(
                    "write single, several, any, true/false, typed, exact or number, or leave \
                         it empty: what is in the row says how it is answered",
                );
                return None;
            }
        };
        Some(way)
    }

    /// The options; those that say nothing are none.
    fn options(&self) -> Vec<Labelled<'r>> {
        let of_column = |index| {
            let cell = self.cell(Column::Option(index))?;
            let text = self.value(cell);
            Some(Labelled { index, cell, text })
        };
        let options: Vec<_> = (0..limits::SELECT_OPTIONS).filter_map(of_column).collect();
        if !options.is_empty() {
            return options;
        }
        let Some(cell) = self.cell(Column::Options) else {
            return options;
        };
        let parts = unlabelled(parts(self.value(cell), true));
        let of_part = |(index, text)| Labelled { index, cell, text };
        parts.into_iter().enumerate().map(of_part).collect()
    }

    fn option(&self, cell: &Cell<'_>, part: &str, right: bool) -> OptionDraft {
        OptionDraft {
            text: self.part(cell, part),
            right,
            ..OptionDraft::default()
        }
    }

    fn option_explanation(&self, index: usize) -> Option<Text> {
        let cell = self.cell(Column::OptionExplanation(index))?;
        Some(self.part(cell, self.value(cell)))
    }

    /// Whether the answer of the row can only be a letter or number, or only a text.
    pub(super) fn leaning(&self) -> Leaning {
        let Some(cell) = self.cell(Column::Answer) else {
            return Leaning::Neither;
        };
        let value = self.value(cell).trim();
        let options = self.options();
        let bare = label(value, Means::Whatever, &options);
        let text = text_of(value, &options);
        match (bare, text) {
            (Some(_), None) => Leaning::Labels,
            (None, Some(_)) => Leaning::Texts,
            _ => Leaning::Neither,
        }
    }

    /// The cell that says what is right, and how it is meant.
    fn answer(&self) -> Option<(&'r Cell<'r>, Means)> {
        let of = |column, means| Some((self.cell(column)?, means));
        of(Column::Letters, Means::Letters)
            .or_else(|| of(Column::Numbers, Means::Numbers))
            .or_else(|| of(Column::Answer, Means::Whatever))
    }

    /// Takes the options and marks those that the answer names.
    fn mark_right(&mut self, draft: &mut Draft<'_>, options: &[Labelled<'r>]) {
        if self.are_too_many(draft, options.len()) {
            return;
        }
        for one in options {
            let explanation = self.option_explanation(one.index);
            draft.options.push(OptionDraft {
                explanation,
                ..self.option(one.cell, one.text, false)
            });
        }
        let Some((cell, means)) = self.answer() else {
            return self.no_answer(draft);
        };
        let value = self.value(cell).trim();
        let parts = match named(value, means, options) {
            Named::Nothing => answer_parts(value),
            _ => vec![value],
        };
        for part in parts.into_iter().take(limits::SELECT_OPTIONS + 1) {
            let span = cell.span_of(part);
            match named(part, means, options) {
                Named::One(at) => draft.options[at].right = true,
                Named::Two { label, text } => match self.leaning {
                    Leaning::Labels => draft.options[label].right = true,
                    Leaning::Texts => draft.options[text].right = true,
                    Leaning::Neither => {
                        let [label, own] = [label, text].map(|at| letter_of(options[at].index));
                        let message = format!(
                            "this may be the label of option {label} or the text of option {own}"
                        );
                        self.refuse(draft, "ambiguous-answer", span, message).help(format!(
                            "name the column `correct letter` and write letters alone: {label} or {own}"
                        ));
                        return;
                    }
                },
                Named::Nothing => {
                    let help = match means {
                        Means::Letters => "write letters of options, several parted by `;`: A; C",
                        Means::Numbers => "write numbers of options, several parted by `;`: 1; 3",
                        Means::Whatever => {
                            "write the letter, the number or the text of an option; part several by `;`"
                        }
                    };
                    let message = match index(part) {
                        Some(_) => format!("there is no option {}", part.to_uppercase()),
                        None => "this is none of the options".to_owned(),
                    };
                    self.refuse(draft, "bad-answer", span, message).help(help);
                    return;
                }
            }
        }
    }

    /// Refuses a row with too many options before any of them is looked at.
    fn are_too_many(&mut self, draft: &mut Draft<'_>, options: usize) -> bool {
        let too_many = options > limits::SELECT_OPTIONS;
        if too_many {
            let most = limits::SELECT_OPTIONS;
            let message =
                format!("the question has {options} options, and Discord shows at most {most}");
            let span = draft.span.clone();
            self.refuse(draft, "too-many-options", span, message);
        }
        too_many
    }

    /// A right answer in one column and wrong ones in others.
    fn right_beside_wrong(&mut self, draft: &mut Draft<'_>) {
        let Some(cell) = self.cell(Column::Answer) else {
            return self.no_answer(draft);
        };
        self.wrong().for_each(|cell| self.use_up(cell));
        let right = std::iter::once((cell, true));
        let wrong = self.wrong().map(|cell| (cell, false));
        let all = right.chain(wrong).flat_map(|(cell, right)| {
            let parts = parts(self.value(cell), false).into_iter();
            parts.map(move |part| (cell, part, right))
        });
        let all: Vec<_> = all.collect();
        if self.are_too_many(draft, all.len()) {
            return;
        }
        let option = |(cell, part, right)| self.option(cell, part, right);
        draft.options = all.into_iter().map(option).collect();
        // Where the order is kept, the right one must not be the first of all such questions.
        draft
            .options
            .sort_by(|a, b| a.text.markdown.cmp(&b.text.markdown));
    }

    /// True or false, or something to type.
    fn without_options(
        &mut self,
        draft: &mut Draft<'_>,
        way: Option<Way>,
        options: &[Labelled<'r>],
    ) {
        match (self.answer(), options.first()) {
            (None, None) => self.no_answer(draft),
            (Some((cell, _)), None) => self.alone(draft, way, cell),
            // So some exporters list what is accepted.
            (None, Some(_)) => {
                let accept = |one: &Labelled<'r>| (one.text.trim(), one.cell.span_of(one.text));
                self.typed(draft, way, options.iter().map(accept).collect());
            }
            (Some(_), Some(option)) => {
                let span = option.cell.span_of(option.text);
                let message = "the row has options, and its type says that the answer is typed";
                self.refuse(draft, "stray-key", span, message)
                    .help("empty the options, or change the type");
            }
        }
    }

    fn alone(&mut self, draft: &mut Draft<'_>, way: Option<Way>, cell: &'r Cell<'r>) {
        let value = self.value(cell);
        if matches!(way, None | Some(Way::Truth)) {
            let truth = truth(value.trim());
            if truth.is_some() {
                draft.answered = Answered::Truth;
                draft.options = truth_options(truth, &cell.span);
                for (index, option) in draft.options.iter_mut().enumerate() {
                    option.explanation = self.option_explanation(index);
                }
                return;
            }
            if way.is_some() {
                let message = "the answer is neither true nor false";
                self.refuse(draft, "bad-answer", cell.span.clone(), message)
                    .help("write true or false");
                return;
            }
        }
        if way.is_none() && self.header.has(Column::Option(0)) && index(value.trim()).is_some() {
            let message = "the answer names an option, and the row has none";
            self.refuse(draft, "no-options", cell.span.clone(), message)
                .help("write the options, or say by a column `type` that the answer is typed");
            return;
        }
        let mut seen = HashSet::new();
        let accepted: Vec<_> = parts(value, false)
            .into_iter()
            .filter(|part| seen.insert(*part))
            .map(|part| (part, cell.span_of(part)))
            .collect();
        let parted = value.contains(['\n', '|', ';']);
        let number = !read_number(value).is_empty();
        if way.is_none() && !parted && !number && value.contains(',') {
            let message = "this is taken as one answer, comma and all";
            self.warning("comma-in-answer", cell.span.clone(), message)
                .help("part several accepted answers by `;`; if the comma is meant, end the answer with `;`");
        }
        self.typed(draft, way, accepted);
    }

    fn typed(
        &mut self,
        draft: &mut Draft<'_>,
        way: Option<Way>,
        accepted: Vec<(&str, Range<usize>)>,
    ) {
        if way != Some(Way::Number) {
            let spelling = |(text, span)| SpellingDraft::new(text, span);
            draft.answered = Answered::Text {
                accepted: accepted.into_iter().map(spelling).collect(),
                exact: way == Some(Way::Exact),
            };
            return;
        }
        let mut numbers = Vec::with_capacity(accepted.len());
        for (text, span) in accepted {
            match interval(text) {
                Some(number) => numbers.push(number),
                None => {
                    self.refuse(
                        draft,
                        "bad-number",
                        span,
                        "this is no number, or more than one",
                    )
                    .help("write digits with a decimal point: 3.14, 3.14 ± 0.01 or 3 to 4");
                    return;
                }
            }
        }
        let units = self.cell(Column::Units).map(|cell| self.value(cell));
        let units = units.map(|units| parts(units, true));
        draft.answered = Answered::Number(Numeric {
            accepted: numbers,
            units: units
                .unwrap_or_default()
                .into_iter()
                .map(Into::into)
                .collect(),
        });
    }

    fn no_answer(&mut self, draft: &mut Draft<'_>) {
        let span = draft.span.clone();
        self.refuse(
            draft,
            "no-answer",
            span,
            "the row does not say what is right",
        )
        .help("write it into the column of the answer");
    }
}

/// Options that are "true" and "false" are such a question, whatever their order.
fn settle_truth(draft: &mut Draft<'_>) {
    let [first, second] = &mut draft.options[..] else {
        return;
    };
    let truths = [&first, &second].map(|option| truth(&option.text.markdown));
    if let [Some(one), Some(other)] = truths
        && one != other
        && first.right != second.right
    {
        draft.answered = Answered::Truth;
        if other {
            draft.options.swap(0, 1);
        }
        draft.options[0].text.markdown = "true".to_owned();
        draft.options[1].text.markdown = "false".to_owned();
    }
}

/// "A" for the first.
fn letter_of(index: usize) -> char {
    char::from(b'A' + u8::try_from(index).unwrap_or(25).min(25))
}
