//! One note: a question, or one for each of its gaps.

use super::Settings;
use super::cloze::{Cloze, NUMBERS};
use super::typed;
use crate::blank::is_blank;
use crate::delimited::{Cell, Row};
use crate::diagnostic::Findings;
use crate::draft::{Answered, BankDraft, Draft, SpellingDraft, Text};
use crate::html::{markdown_of_html, pictures_of_html, plain_of_html};
use crate::kotoba::card::{self, Card};
use crate::limits::Limits;
use crate::literal::text_with_code;
use crate::markdown::without_formulas;
use crate::pictures;
use std::borrow::Cow;

/// Reads one note.
pub(super) struct Reader<'r, 'f> {
    pub(super) settings: &'r Settings,
    pub(super) row: &'r Row<'r>,
    pub(super) limits: &'r Limits,
    pub(super) findings: &'r mut Findings<'f>,
}

impl<'r> Reader<'r, '_> {
    pub(super) fn note(&mut self, bank: &mut BankDraft<'_>) {
        let fields = self.fields();
        if fields.iter().all(|cell| cell.is_blank()) {
            return;
        }
        if bank.is_full() {
            bank.more += 1;
            return;
        }
        if let [.., last] = &fields[..]
            && fields.len() == 5
            && !last.is_blank()
            && card::is_strategy(&self.plain(&last.text))
        {
            let draft = self.kotoba(&fields);
            return bank.push(draft);
        }
        let sounds = fields
            .iter()
            .map(|cell| (*cell, without_sounds(&cell.text)));
        let fields: Vec<_> = sounds
            .map(|(cell, text)| (cell, self.silent(cell, text)))
            .collect();
        let mut gaps = fields.iter().enumerate();
        let gaps = gaps.find_map(|(at, (_, text))| Some((at, Cloze::of(text)?)));
        match gaps {
            Some((at, cloze)) => self.gaps(&fields, at, &cloze, bank),
            None => bank.push(self.basic(&fields)),
        }
    }

    /// The columns that are fields.
    fn fields(&self) -> Vec<&'r Cell<'r>> {
        let settings = self.settings;
        let is_field = |at: &usize| {
            let about = [settings.tags_column, settings.deck_column];
            !about.contains(&Some(*at)) && !settings.others.contains(at)
        };
        let cells = self.row.cells.iter().enumerate();
        cells
            .filter(|(at, _)| is_field(at))
            .map(|(_, cell)| cell)
            .collect()
    }

    /// Reports the sounds that were removed from a field, and scripts in it.
    fn silent(
        &mut self,
        cell: &Cell<'_>,
        (text, valid): (Cow<'r, str>, Option<&str>),
    ) -> Cow<'r, str> {
        if self.settings.html && text.to_ascii_lowercase().contains("<script") {
            let message = "a quiz runs no scripts, so this one is left out";
            self.findings.warning("script", cell.span.clone(), message);
        }
        if let Some(valid) = valid {
            let place = cell.span_of(valid);
            self.findings
                .warning(
                    "sound",
                    place,
                    "a quiz plays no sounds, so this one is left out",
                )
                .help("ask for something that can be read");
        }
        text
    }

    fn basic<'t>(&mut self, fields: &[(&'r Cell<'r>, Cow<'r, str>)]) -> Draft<'t> {
        let mut draft = self.draft(&fields[0].1, fields[0].0);
        match fields.get(1) {
            Some((cell, back)) => self.answer(&mut draft, back, cell),
            None => draft.answered = answered(Vec::new()),
        }
        self.explain(&mut draft, fields.iter().skip(2));
        draft
    }

    /// A question for each number of the gaps of a field.
    fn gaps(
        &mut self,
        fields: &[(&'r Cell<'r>, Cow<'r, str>)],
        at: usize,
        cloze: &Cloze<'_>,
        bank: &mut BankDraft<'_>,
    ) {
        let cell = fields[at].0;
        if cloze.numbers.len() > NUMBERS {
            self.findings
                .error(
                    "too-long",
                    cell.span.clone(),
                    format!("the note has over {NUMBERS} gaps of different numbers"),
                )
                .help("split it into several notes");
            bank.refused += 1;
            return;
        }
        for &number in &cloze.numbers {
            let (text, answers) = cloze.asked(number);
            let mut draft = self.draft(&text, cell);
            if draft.prompt.markdown.chars().count() > self.limits.question {
                // The texts for the other numbers are as long, so they are not made.
                let message = format!("a message holds {} characters", self.limits.question);
                self.findings
                    .error("too-long", cell.span.clone(), message)
                    .help("shorten the text, or split it into several notes");
                bank.refused += cloze.numbers.len();
                return;
            }
            self.gap(&mut draft, &answers, cell);
            let others = fields.iter().enumerate().filter(|(other, _)| *other != at);
            self.explain(&mut draft, others.map(|(_, field)| field));
            bank.push(draft);
        }
    }

    fn gap(&mut self, draft: &mut Draft<'_>, answers: &[String], cell: &Cell<'_>) {
        let first = answers.first().map(String::as_str).unwrap_or_default();
        if first.starts_with("image-occlusion:") {
            let message = "a part of a picture cannot be asked for";
            self.findings
                .error("unsupported-kind", cell.span.clone(), message)
                .help("ask for something that can be read");
            draft.refused = true;
        } else if answers.iter().any(|answer| answer != first) {
            // These gaps are filled at once, and nobody can type several answers.
            let answers = answers.iter().map(|answer| self.markdown(answer));
            let markdown = answers.collect::<Vec<_>>().join("\n\n");
            let span = cell.span.clone();
            self.card(draft, Text { markdown, span });
        } else {
            self.answer(draft, first, cell);
        }
    }

    /// A question with this text, still without an answer.
    fn draft<'t>(&mut self, text: &str, cell: &Cell<'_>) -> Draft<'t> {
        let mut draft = Draft::new(self.row.line, cell.span.clone());
        if cell.is_blank() {
            draft.span = self.row.span.clone();
        }
        draft.prompt = Text {
            markdown: self.markdown(text),
            span: draft.span.clone(),
        };
        draft.identity = Cow::Owned(without_formulas(&draft.prompt.markdown).into_owned());
        let column = |column: Option<usize>| self.row.cells.get(column?);
        if let Some(tags) = column(self.settings.tags_column) {
            draft.tags = tags.text.split_whitespace().map(str::to_owned).collect();
        }
        if let Some(deck) = column(self.settings.deck_column) {
            let name = deck.text.rsplit("::").next().unwrap_or_default().trim();
            draft
                .tags
                .extend((!is_blank(name)).then(|| name.to_owned()));
        }
        draft
    }

    fn explain<'f>(
        &mut self,
        draft: &mut Draft<'_>,
        fields: impl Iterator<Item = &'f (&'r Cell<'r>, Cow<'r, str>)>,
    ) where
        'r: 'f,
    {
        let said = fields.map(|(cell, text)| (cell, self.markdown(text)));
        for (cell, markdown) in said.filter(|(_, text)| !is_blank(text)) {
            match &mut draft.explanation {
                None => {
                    let span = cell.span.clone();
                    draft.explanation = Some(Text { markdown, span });
                }
                Some(before) => {
                    before.markdown.push_str("\n\n");
                    before.markdown.push_str(&markdown);
                }
            }
        }
        pictures::settle(draft, self.findings);
    }

    /// Accepts an answer that can be typed. The parts of "to eat; to dine" are accepted too. A
    /// picture beside the answer becomes the explanation.
    fn answer(&mut self, draft: &mut Draft<'_>, answer: &str, cell: &Cell<'_>) {
        let pictures = match self.settings.html {
            true => pictures_of_html(answer),
            false => String::new(),
        };
        let markdown = self.markdown(answer);
        let answer = &*self.plain(answer);
        let is_long = answer.contains('\n') || answer.chars().count() > self.limits.typed_answer;
        if is_long || (is_blank(answer) && !pictures.is_empty()) {
            // Nobody can type it.
            let span = cell.span.clone();
            return self.card(draft, Text { markdown, span });
        }
        if is_blank(answer) && !cell.is_blank() {
            let message = "the answer says nothing that could be typed";
            self.findings
                .error("unsupported-kind", cell.span.clone(), message)
                .help("say in words what a picture shows or a sound says");
            draft.refused = true;
        } else if !pictures.is_empty() {
            draft.explanation = Some(Text {
                markdown: pictures,
                span: cell.span.clone(),
            });
        }
        let words = |part: &&str| part.chars().any(char::is_alphanumeric);
        let parts: Vec<_> = answer.split("; ").map(str::trim).collect();
        let mut accepted = vec![answer];
        if parts.iter().all(words) {
            accepted.extend(parts);
        }
        let said = accepted.into_iter().filter(|answer| !is_blank(answer));
        let mut all: Vec<String> = Vec::new();
        for spelling in said.flat_map(typed::spellings) {
            if !all.contains(&spelling) {
                all.push(spelling);
            }
        }
        if let Some(marks) = all.iter().find_map(|spelling| typed::markup(spelling)) {
            let message = format!("nobody types this answer as it is: it has {marks}");
            self.findings
                .warning("typed-markup", cell.span.clone(), message)
                .help("write the answer as people type it");
        }
        let spelling = |answer| SpellingDraft::new(answer, cell.span.clone());
        draft.answered = answered(all.into_iter().map(spelling).collect());
    }

    /// Makes a card of the note.
    fn card(&mut self, draft: &mut Draft<'_>, back: Text) {
        draft.back = Some(back);
        draft.answered = answered(Vec::new());
    }

    /// A Kotoba card: question, answers, comment, instructions, and how Kotoba shows it.
    fn kotoba<'t>(&mut self, fields: &[&'r Cell<'r>]) -> Draft<'t> {
        let text = |at: usize| {
            let text = self.plain(&fields[at].text).replace("\\n", "\n");
            (!is_blank(&text)).then(|| (text, fields[at].span.clone()))
        };
        let answers = Cell {
            text: self.plain(&fields[1].text).into(),
            span: fields[1].span.clone(),
        };
        let strategy = (&*fields[4].text, fields[4].span.clone());
        let card = Card {
            line: self.row.line,
            span: self.row.span.clone(),
            question: text(0),
            answers: card::answers(&answers),
            comments: text(2).into_iter().collect(),
            instructions: text(3).map(|(text, _)| text),
            is_image: card::is_image(Some(strategy), self.findings),
        };
        card.draft(self.findings)
    }

    fn markdown(&self, text: &str) -> String {
        match self.settings.html {
            true => markdown_of_html(text, false),
            false => text_with_code(text),
        }
    }

    fn plain(&self, text: &str) -> String {
        match self.settings.html {
            true => plain_of_html(text),
            false => text.trim().to_owned(),
        }
    }
}

fn answered(accepted: Vec<SpellingDraft>) -> Answered {
    Answered::Text {
        accepted,
        exact: false,
    }
}

/// A field without its sounds, and the first of them.
fn without_sounds(text: &str) -> (Cow<'_, str>, Option<&str>) {
    let mut out = String::new();
    let mut first = None;
    let mut rest = text;
    while let Some(start) = rest.find("[sound:") {
        let Some(length) = rest[start..].find(']') else {
            break;
        };
        out.push_str(&rest[..start]);
        first = first.or(Some(&rest[start..=start + length]));
        rest = &rest[start + length + 1..];
    }
    match first {
        None => (Cow::Borrowed(text), None),
        Some(_) => (Cow::Owned(out + rest), first),
    }
}
