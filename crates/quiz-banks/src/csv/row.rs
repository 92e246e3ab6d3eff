//! One row: a question.

use super::guard::unguarded;
use super::header::{Column, Header};
use super::parts::{Commas, parts};
use crate::blank::is_blank;
use crate::delimited::{Cell, Row};
use crate::diagnostic::{Diagnostic, Findings};
use crate::draft::Relative;
use crate::draft::{Draft, Text};
use crate::identity::is_id;
use crate::literal::text_with_code;
use crate::markdown::is_web_address;
use crate::pictures;
use quiz_engine::question::{Difficulty, Image, Seconds, Weight};
use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;

/// How to read an answer that is the label of one option and the text of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leaning {
    Labels,
    Texts,
    Neither,
}

/// What the rows of a file show together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Leanings {
    pub(super) options: Leaning,
    /// Whether several answers without options are all T, F, true or false.
    pub(super) truths: bool,
    pub(super) base: Base,
}

/// From which number the answers of a file count options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Base {
    One,
    Zero,
    /// Some can only count from 0 and others only from 1.
    Unclear,
}

impl Leanings {
    pub(super) const NONE: Self = Self {
        options: Leaning::Neither,
        truths: false,
        base: Base::One,
    };
}

/// Reads one row.
pub(super) struct Reader<'r, 'f> {
    pub(super) header: &'r Header,
    pub(super) row: &'r Row<'r>,
    pub(super) findings: &'r mut Findings<'f>,
    pub(super) leanings: Leanings,
    /// The start of each cell that has been read.
    pub(super) used: RefCell<Vec<usize>>,
}

impl<'r> Reader<'r, '_> {
    /// A draft even of a refused question.
    pub(super) fn question<'t>(mut self) -> Draft<'t> {
        let row = self.row;
        let mut draft = Draft::new(row.line, row.span.clone());
        if let Some(cell) = self.cell(Column::Question) {
            draft.span = cell.span.clone();
            draft.prompt = self.part(cell, self.value(cell));
        }
        self.image(&mut draft);
        draft.identity = Cow::Owned(match &draft.image {
            Some((image, _)) => format!("{}\n{}", draft.prompt.markdown, image.url),
            None => draft.prompt.markdown.clone(),
        });
        if row.count < self.header.width {
            let (cells, columns) = (row.count, self.header.width);
            let message = format!(
                "the row has {cells} cells and the header {columns}, so the last are taken as empty"
            );
            self.warning("row-length", draft.span.clone(), message)
                .help("check that no separator is missing");
        }
        if is_blank(&draft.prompt.markdown) && draft.image.is_none() {
            // It is refused for that, so its answers are not read.
            return draft;
        }
        self.answers(&mut draft);
        self.explanation(&mut draft);
        self.about(&mut draft);
        if !draft.refused {
            self.tell_unused();
        }
        draft
    }

    /// Reports cells that have no meaning beside the others.
    fn tell_unused(&mut self) {
        let row = self.row;
        for cell in self.header.known(row) {
            if !self.used.borrow().contains(&cell.span.start) {
                let message = "this means nothing beside the other cells, so it is left out";
                self.warning("unused-key", cell.span.clone(), message)
                    .help("empty the cell, or say by a column `type` how the row is answered");
            }
        }
    }

    /// The cell of a column, if it is not blank. Marks it as read.
    pub(super) fn cell(&self, column: Column) -> Option<&'r Cell<'r>> {
        let cell = self.header.cell(self.row, column)?;
        self.use_up(cell);
        Some(cell)
    }

    pub(super) fn use_up(&self, cell: &Cell<'_>) {
        self.used.borrow_mut().push(cell.span.start);
    }

    pub(super) fn wrong(&self) -> impl Iterator<Item = &'r Cell<'r>> + use<'r> {
        self.header.wrong(self.row)
    }

    pub(super) fn right(&self) -> impl Iterator<Item = &'r Cell<'r>> + use<'r> {
        self.header.right(self.row)
    }

    /// The text of a cell.
    pub(super) fn value(&self, cell: &'r Cell<'r>) -> &'r str {
        match self.header.markdown {
            true => unguarded(&cell.text),
            false => cell.text.trim(),
        }
    }

    /// A part of a cell as a text.
    pub(super) fn part(&self, cell: &Cell<'_>, part: &str) -> Text {
        Text {
            markdown: match self.header.markdown {
                true => part.to_owned(),
                false => text_with_code(part),
            },
            span: cell.span_of(part),
        }
    }

    pub(super) fn warning(
        &mut self,
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.findings.warning(code, span, message)
    }

    pub(super) fn refuse(
        &mut self,
        draft: &mut Draft<'_>,
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        draft.refused = true;
        self.findings.error(code, span, message)
    }

    fn image(&mut self, draft: &mut Draft<'_>) {
        let Some(cell) = self.cell(Column::Image) else {
            return;
        };
        let alt = self.cell(Column::ImageAlt).map(|cell| self.value(cell));
        let url = self.value(cell).trim();
        if is_web_address(url) {
            let (url, alt) = (url.to_owned(), alt.map(str::to_owned));
            draft.image = Some((Image { url, alt }, cell.span.clone()));
            return;
        }
        let markdown = &mut draft.prompt.markdown;
        draft.relative = Some(Relative {
            reference: url.to_owned(),
            inside: None,
            alt: alt.map(str::to_owned),
            prompt: markdown.clone(),
            alone: false,
            span: cell.span.clone(),
        });
        if !markdown.is_empty() {
            markdown.push_str("\n\n");
        }
        markdown.push_str(&pictures::in_words(alt.unwrap_or_default()));
        self.warning(
            "relative-image",
            cell.span.clone(),
            format!("\"{url}\" cannot be shown: it is not a web address"),
        )
        .help("give its https:// address, or put it beside the bank; now its alt text stands in its place");
    }

    /// The explanation. A source that is not an address is added to its end.
    fn explanation(&mut self, draft: &mut Draft<'_>) {
        let mut cells: Vec<_> = self.header.explanations(self.row).collect();
        cells.iter().for_each(|cell| self.use_up(cell));
        if let Some(cell) = self.cell(Column::Source) {
            let source = self.value(cell).trim();
            if is_web_address(source) {
                draft.source = Some(source.to_owned());
            } else {
                cells.push(cell);
            }
        }
        for cell in cells {
            let text = self.part(cell, self.value(cell));
            match &mut draft.explanation {
                None => draft.explanation = Some(text),
                Some(before) => {
                    before.markdown.push_str("\n\n");
                    before.markdown.push_str(&text.markdown);
                }
            }
        }
    }

    /// Everything but the prompt and the answers.
    fn about(&mut self, draft: &mut Draft<'_>) {
        if let Some(cell) = self.cell(Column::Tags) {
            let tags = parts(self.value(cell), Commas::All);
            draft.tags = tags.into_iter().map(str::to_owned).collect();
        }
        draft.difficulty = self.difficulty();
        let points = |points| Weight::new(u8::try_from(points).ok()?);
        draft.weight = self
            .number(Column::Points, &[], Weight::RANGE, points)
            .unwrap_or_default();
        let units = ["seconds", "second", "secs", "sec", "s"];
        draft.seconds = self.number(Column::Seconds, &units, Seconds::RANGE, Seconds::new);
        draft.fixed_order = self.shuffle().map(|shuffle| !shuffle);
        let Some(cell) = self.cell(Column::Id) else {
            return;
        };
        let own = self.value(cell).trim();
        let id = match is_id(own) {
            true => own.to_owned(),
            false => slug::slugify(own),
        };
        if is_id(&id) {
            draft.own_id = Some((id, cell.span.clone()));
        } else {
            let message = format!("\"{own}\" cannot be an id");
            self.refuse(draft, "bad-id", cell.span.clone(), message)
                .help("use letters, digits and hyphens, at most 64");
        }
    }

    fn difficulty(&mut self) -> Option<Difficulty> {
        let cell = self.cell(Column::Difficulty)?;
        let word = self.value(cell).trim();
        let difficulty = Difficulty::from_name(&word.to_lowercase());
        if difficulty.is_none() {
            let message = format!("there is no difficulty \"{word}\", so it is left out");
            self.warning("bad-difficulty", cell.span.clone(), message)
                .help("write easy, medium or hard");
        }
        difficulty
    }

    /// A whole number that `make` accepts. A unit may follow it.
    fn number<T>(
        &mut self,
        column: Column,
        units: &[&str],
        range: impl std::fmt::Debug,
        make: impl Fn(u16) -> Option<T>,
    ) -> Option<T> {
        let cell = self.cell(column)?;
        let value = self.value(cell).trim().to_lowercase();
        let bare = units.iter().find_map(|unit| value.strip_suffix(unit));
        // Spreadsheets write whole numbers as fractions.
        let bare = bare.unwrap_or(&value).trim();
        let bare = bare.strip_suffix(".0").unwrap_or(bare);
        let made = bare.parse().ok().and_then(make);
        if made.is_none() {
            let range = format!("{range:?}").replace("..=", " to ");
            let message = format!("this is not a whole number {range}, so it is left out");
            self.warning("bad-number", cell.span.clone(), message);
        }
        made
    }

    fn shuffle(&mut self) -> Option<bool> {
        let cell = self.cell(Column::Shuffle)?;
        match &*self.value(cell).trim().to_lowercase() {
            "yes" | "true" | "y" | "1" => Some(true),
            "no" | "false" | "n" | "0" => Some(false),
            _ => {
                let message = "this is neither yes nor no, so it is left out";
                self.warning("wrong-type", cell.span.clone(), message)
                    .help("write yes or no");
                None
            }
        }
    }
}
