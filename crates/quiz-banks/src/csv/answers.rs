//! The ways to answer a row.

use super::base::from_one;
use super::header::Column;
use super::named::{Labelled, Means, Named, answer_parts, label, named, text_of};
use super::names::{index, number};
use super::parts::{
    Commas, interval, labelled, lines_of, parse_bool, parts, stated_truth, truth_letter,
};
use super::row::{Base, Leaning, Reader};
use crate::bounds;
use crate::card;
use crate::delimited::Cell;
use crate::draft::{
    Answered, Draft, OptionDraft, SpellingDraft, Text, strictness_named, truth_options,
};
use quiz_engine::question::{Numeric, read_number};
use std::collections::HashSet;
use std::ops::Range;

/// How a row says it is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Options,
    Any,
    Truth,
    Typed,
    Exact,
    Number,
    /// Polls and the like, which have no right answer.
    Never,
}

/// The values of the column `type` in many tools.
fn way(text: &str) -> Option<Way> {
    let words = text.to_lowercase();
    let words: Vec<_> = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let way = match &*words.join(" ") {
        "single" | "single choice" | "single answer" | "multiple choice" | "mcq" | "mc"
        | "choice" | "radio" | "several" | "multiple" | "multiple answers" | "multiple answer"
        | "multiple select" | "multi select" | "multiple response" | "checkbox" | "checkboxes"
        | "quiz" => Way::Options,
        "any" => Way::Any,
        "true false" | "true or false" | "truefalse" | "tf" | "t f" | "boolean" | "yes no" => {
            Way::Truth
        }
        "typed" | "text" | "short answer" | "short text" | "fill in the blank"
        | "fill in the blanks" | "type answer" | "open ended" => Way::Typed,
        "exact" => Way::Exact,
        "number" | "numeric" | "numerical" => Way::Number,
        "poll" | "draw" | "word cloud" | "survey" => Way::Never,
        _ => return None,
    };
    Some(way)
}

/// Options without their labels, if all have one.
fn without_labels<'r>(options: Vec<Labelled<'r>>) -> Vec<Labelled<'r>> {
    let bare =
        |one: &Labelled<'_>| labelled(one.text.trim()).is_some_and(|(index, _)| index == one.index);
    if !options.iter().all(bare) {
        return options;
    }
    let strip = |one: Labelled<'r>| match labelled(one.text.trim()) {
        Some((_, text)) => Labelled { text, ..one },
        None => one,
    };
    options.into_iter().map(strip).collect()
}

impl<'r> Reader<'r, '_> {
    /// Reads the way in which the row is answered.
    pub(super) fn answers(&mut self, draft: &mut Draft<'_>) {
        let way = self.way();
        if way == Some(Way::Never) {
            let span = self.cell(Column::Type).map(|cell| cell.span.clone());
            let message = "no answer to a question of this type is right or wrong";
            self.refuse(draft, "unsupported-kind", span.unwrap_or_default(), message)
                .help("delete the row, or give it another type and an answer");
            return;
        }
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
        let way = way(&cell.text);
        if way.is_none() {
            let message = format!("there is no type \"{}\"", cell.text.trim());
            self.warning("unused-key", cell.span.clone(), message).help(
                "write single, several, any, true/false, typed, exact or number, or leave it \
                 empty: what is in the row says how it is answered",
            );
        }
        way
    }

    /// The options that are not empty.
    pub(super) fn options(&self) -> Vec<Labelled<'r>> {
        let of_column = |index| {
            let cell = self.cell(Column::Option(index))?;
            let text = self.value(cell);
            let cyrillic = self.header.cyrillic;
            Some(Labelled {
                index,
                cell,
                text,
                cyrillic,
            })
        };
        let options: Vec<_> = (0..bounds::OPTIONS).filter_map(of_column).collect();
        if !options.is_empty() {
            // Files that the bot wrote are read exactly.
            return match self.header.markdown {
                true => options,
                false => without_labels(options),
            };
        }
        let Some(cell) = self.cell(Column::Options) else {
            return options;
        };
        let value = self.value(cell);
        // A list as program code.
        let listed = value
            .strip_prefix('[')
            .and_then(|list| list.strip_suffix(']'));
        let listed = listed.filter(|list| list.trim_start().starts_with(['\'', '"']));
        let parts = parts(listed.unwrap_or(value), Commas::Spaced).into_iter();
        let of_part = |(index, text): (usize, &'r str)| Labelled {
            index,
            cell,
            cyrillic: false,
            text: match listed {
                Some(_) => text.trim_matches(['\'', '"']),
                None => text,
            },
        };
        without_labels(parts.enumerate().map(of_part).collect())
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

    /// Whether the answer of the row can only be a label, or only a text; without options, whether
    /// it can be true or false.
    pub(super) fn leaning(&self) -> (Leaning, Option<bool>) {
        let Some(cell) = self.cell(Column::Answer) else {
            return (Leaning::Neither, None);
        };
        let value = self.value(cell).trim();
        let options = self.options();
        if options.is_empty() {
            let way = self.cell(Column::Type).and_then(|cell| way(&cell.text));
            let counts = matches!(way, None | Some(Way::Truth)) && self.wrong().next().is_none();
            let says = parse_bool(value).or_else(|| truth_letter(value));
            return (Leaning::Neither, counts.then_some(says.is_some()));
        }
        let bare = label(value, Means::Whatever, &options);
        let leaning = match (bare, text_of(value, &options)) {
            (Some(_), None) => Leaning::Labels,
            (None, Some(_)) => Leaning::Texts,
            _ => Leaning::Neither,
        };
        (leaning, None)
    }

    /// The cells of the answer, and how to read them.
    fn answer(&self) -> (Vec<&'r Cell<'r>>, Means) {
        let of = |column, means| Some((vec![self.cell(column)?], means));
        of(Column::Letters, Means::Letters)
            .or_else(|| of(Column::Numbers, Means::Numbers))
            .unwrap_or_else(|| (self.right_cells(), Means::Whatever))
    }

    fn right_cells(&self) -> Vec<&'r Cell<'r>> {
        let numbered = self.right().inspect(|cell| self.use_up(cell));
        self.cell(Column::Answer)
            .into_iter()
            .chain(numbered)
            .collect()
    }

    /// Adds the options and marks those that the answer names.
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
        let (cells, means) = self.answer();
        if cells.is_empty() {
            return self.no_answer(draft);
        }
        for cell in cells {
            self.mark_named(draft, options, cell, means);
            if draft.refused {
                return;
            }
        }
    }

    /// Marks the options that one cell names.
    fn mark_named(
        &mut self,
        draft: &mut Draft<'_>,
        options: &[Labelled<'r>],
        cell: &'r Cell<'r>,
        means: Means,
    ) {
        let written = self.value(cell).trim();
        let shifted = match self.leanings.base {
            Base::One => None,
            Base::Zero | Base::Unclear => {
                from_one(written, means).filter(|_| text_of(written, options).is_none())
            }
        };
        if shifted.is_some() && self.leanings.base == Base::Unclear {
            let message = "this number may count options from 0 or from 1";
            self.refuse(draft, "ambiguous-answer", cell.span.clone(), message)
                .help("name the column `correct number` and count from 1, or write letters");
            return;
        }
        let value = shifted.as_deref().unwrap_or(written);
        let parts = match named(value, means, options) {
            Named::Nothing => answer_parts(value, means, options),
            _ => vec![value],
        };
        for part in parts.into_iter().take(bounds::OPTIONS + 1) {
            let span = match shifted {
                Some(_) => cell.span.clone(),
                None => cell.span_of(part),
            };
            let counts = self.header.counts_options && number(part).is_some();
            match named(part, means, options) {
                Named::One(at) => draft.options[at].right = true,
                Named::Two { label, text } => match self.leanings.options {
                    Leaning::Labels => draft.options[label].right = true,
                    Leaning::Texts => draft.options[text].right = true,
                    Leaning::Neither if counts => draft.options[label].right = true,
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
                        Means::Letters => {
                            "write letters of options, several separated by `;`: A; C"
                        }
                        Means::Numbers => {
                            "write numbers of options, several separated by `;`: 1; 3"
                        }
                        Means::Whatever => {
                            "write the letter, the number or the text of an option; part several by `;`"
                        }
                    };
                    let message = match index(part) {
                        Some(_) => format!("there is no option {}", part.to_uppercase()),
                        None => "this is not one of the options".to_owned(),
                    };
                    self.refuse(draft, "bad-answer", span, message).help(help);
                    return;
                }
            }
        }
    }

    /// Refuses a row with too many options before any is read.
    fn are_too_many(&mut self, draft: &mut Draft<'_>, options: usize) -> bool {
        let too_many = options > bounds::OPTIONS;
        if too_many {
            let most = bounds::OPTIONS;
            let message =
                format!("the question has {options} options, and at most {most} are possible");
            let span = draft.span.clone();
            self.refuse(draft, "too-many-options", span, message);
        }
        too_many
    }

    /// A right answer in one column and wrong ones in others.
    fn right_beside_wrong(&mut self, draft: &mut Draft<'_>) {
        let right = self.right_cells();
        if right.is_empty() {
            return self.no_answer(draft);
        }
        self.wrong().for_each(|cell| self.use_up(cell));
        let right = right.into_iter().map(|cell| (cell, true));
        let wrong = self.wrong().map(|cell| (cell, false));
        let all = right.chain(wrong).flat_map(|(cell, right)| {
            let is_list = match right {
                true => self.header.lists_right,
                false => self.header.lists_wrong,
            };
            let parts = match is_list {
                true => parts(self.value(cell), Commas::None),
                false => lines_of(self.value(cell)),
            };
            parts.into_iter().map(move |part| (cell, part, right))
        });
        let all: Vec<_> = all.collect();
        if self.are_too_many(draft, all.len()) {
            return;
        }
        let option = |(cell, part, right)| self.option(cell, part, right);
        draft.options = all.into_iter().map(option).collect();
        // If the order is fixed, the right one must not come first in every question.
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
        let (cells, _) = self.answer();
        match (cells.first(), options.first()) {
            (None, None) => self.no_answer(draft),
            (Some(_), None) => self.alone(draft, way, &cells),
            // Some exporters list accepted answers like this.
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

    fn alone(&mut self, draft: &mut Draft<'_>, way: Option<Way>, cells: &[&'r Cell<'r>]) {
        if let [cell] = cells
            && matches!(way, None | Some(Way::Truth))
        {
            let value = self.bool(way, cell);
            if value.is_some() {
                draft.answered = Answered::Truth;
                draft.options = truth_options(value, &cell.span);
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
            let value = self.value(cell).trim();
            if self.header.cards && !value.contains('|') {
                self.slips(draft);
                return card::settle(draft, self.part(cell, value));
            }
            if self.header.has(Column::Option(0)) && index(value).is_some() {
                let message = "the answer names an option, and the row has none";
                let help = match truth_letter(value) {
                    Some(_) => "write true or false if that is meant, or the options",
                    None => "write the options, or say by a column `type` that the answer is typed",
                };
                self.refuse(draft, "no-options", cell.span.clone(), message)
                    .help(help);
                return;
            }
            let label = value.chars().nth(1).is_none() && truth_letter(value).is_none();
            if label && self.header.unread(self.row) > 1 {
                let message = "the answer looks like the label of an option, and no column is known to hold options";
                self.refuse(draft, "no-options", cell.span.clone(), message)
                    .help("name the columns of the options in the first row: option a, option b");
                return;
            }
            if truth_letter(value).is_some() {
                let message = "this may mean true or false, and is taken as what is to be typed";
                self.warning("ambiguous-answer", cell.span.clone(), message)
                    .help("write true or false, or say by a column `type` what it is");
            }
        }
        let mut seen = HashSet::new();
        let mut accepted = Vec::new();
        for cell in cells {
            let value = self.value(cell);
            let parts = parts(value, Commas::None).into_iter();
            let parts = parts.filter(|part| seen.insert(*part));
            accepted.extend(parts.map(|part| (part, cell.span_of(part))));
            let parted = value.contains(['\n', '|', ';']);
            let number = !read_number(value).is_empty();
            if way.is_none() && !parted && !number && value.contains(',') {
                let message = "this is taken as one answer, comma and all";
                self.warning("comma-in-answer", cell.span.clone(), message)
                    .help("part several accepted answers by `;`; if the comma is meant, end the answer with `;`");
            }
        }
        self.typed(draft, way, accepted);
    }

    /// Whether a cell says true or false and nothing else can be meant.
    fn bool(&self, way: Option<Way>, cell: &'r Cell<'r>) -> Option<bool> {
        let value = self.value(cell).trim();
        match way {
            Some(_) => stated_truth(value),
            None if self.leanings.truths => parse_bool(value).or_else(|| truth_letter(value)),
            None => parse_bool(value),
        }
    }

    fn typed(
        &mut self,
        draft: &mut Draft<'_>,
        way: Option<Way>,
        accepted: Vec<(&str, Range<usize>)>,
    ) {
        if way != Some(Way::Number) {
            self.slips(draft);
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
                    self.refuse(draft, "bad-number", span, "this is not one number")
                        .help("write digits with a decimal point: 3.14, 3.14 ± 0.01 or 3 to 4");
                    return;
                }
            }
        }
        let units = self.cell(Column::Units).map(|cell| self.value(cell));
        let units = units.map(|units| parts(units, Commas::All));
        draft.answered = Answered::Number(Numeric {
            accepted: numbers,
            units: units
                .unwrap_or_default()
                .into_iter()
                .map(Into::into)
                .collect(),
        });
    }

    /// Whether slips are forgiven, from the column of that name.
    fn slips(&mut self, draft: &mut Draft<'_>) {
        let Some(cell) = self.cell(Column::Slips) else {
            return;
        };
        match strictness_named(self.value(cell)) {
            Some(strictness) => draft.strictness = strictness,
            None => {
                let message = format!(
                    "\"{}\" does not say whether slips are forgiven",
                    cell.text.trim()
                );
                self.warning("unused-key", cell.span.clone(), message)
                    .help("write none or default, or exact");
            }
        }
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

/// The options "true" and "false", in any order, make a true/false question.
fn settle_truth(draft: &mut Draft<'_>) {
    let [first, second] = &mut draft.options[..] else {
        return;
    };
    let truths = [&first, &second].map(|option| parse_bool(&option.text.markdown));
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
