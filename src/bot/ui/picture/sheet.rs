//! The picture of texts with formulas: a question with its lettered options, or an explanation.
//!
//! The [`KEPT`] last pictures are kept, because an edit of a message may send its picture again.

use super::{CARD, EDGE, LINE, Pen, TEXT, WIDTH, fonts, svg};
use crate::bot::ui::formulas::{Paragraph, Part, Sheet};
use anyhow::{Context as _, bail};
use quiz_formulas::{Drawing, Shape, draw};
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

/// Font size, and the length of an em of formulas. A superscript has 0.7 of it.
const SIZE: f32 = 24.0;
/// The font size of code.
const CODE: f32 = 20.0;
/// Space between words, between lines, between paragraphs, and from the edge of an option to its
/// text.
const SPACE: f32 = 6.5;
const LEADING: f32 = 9.0;
const APART: f32 = 18.0;
const INDENT: f32 = 42.0;
/// The least space above and below the baseline of a line.
const ASCENT: f32 = 18.0;
const DESCENT: f32 = 6.0;
/// The highest picture. A longer text is read more easily as text.
const HIGHEST: f32 = 1600.0;
/// Maximum number of pictures that are kept: at most 20 MB, for the largest has 300 kB.
const KEPT: usize = 64;

/// The pictures that are kept, the newest last.
static DRAWN: Mutex<VecDeque<Kept>> = Mutex::new(VecDeque::new());

/// A sheet and its PNG.
type Kept = (Sheet, Arc<[u8]>);

/// Draws a sheet as PNG, or returns the picture that is kept. It takes some milliseconds, so call
/// it on a blocking thread.
///
/// # Errors
/// If it would be too high, or if no font has one of its letters.
pub(crate) fn draw_sheet(sheet: &Sheet) -> anyhow::Result<Arc<[u8]>> {
    let kept = || {
        DRAWN
            .lock()
            .expect("nothing panics with the pictures locked")
    };
    if let Some((_, png)) = kept().iter().find(|(one, _)| one == sheet) {
        return Ok(Arc::clone(png));
    }
    let fonts = Arc::clone(&fonts::WITH_FORMULAS);
    let pen = Pen { fonts };
    let png: Arc<[u8]> = pen.png(&picture(&pen, sheet)?)?.into();
    let mut kept = kept();
    if kept.len() >= KEPT {
        kept.pop_front();
    }
    kept.push_back((sheet.clone(), Arc::clone(&png)));
    Ok(png)
}

/// Draws the paragraphs below each other on a card.
pub(super) fn picture(pen: &Pen, sheet: &Sheet) -> anyhow::Result<String> {
    let mut content = String::new();
    let mut y = EDGE;
    let mut before: Option<&Paragraph> = None;
    for paragraph in &sheet.paragraphs {
        if before.is_some() {
            y += APART;
        }
        let left = match paragraph.letter {
            Some(_) => EDGE + INDENT,
            // A second paragraph of an option.
            None if before.is_some_and(|before| before.letter.is_some()) => EDGE + INDENT,
            None => EDGE,
        };
        let mut lines = lines(pen, paragraph, WIDTH - EDGE - left)?;
        if let (Some(letter), Some(first)) = (paragraph.letter, lines.first_mut()) {
            first.ascent = first.ascent.max(ASCENT + 4.0);
            content += &chip(letter, y + first.ascent);
        }
        for (nth, line) in lines.iter().enumerate() {
            if nth > 0 {
                y += LEADING;
            }
            content += &line.svg(left, y + line.ascent, WIDTH - EDGE - left);
            y += line.ascent + line.descent;
        }
        before = Some(paragraph);
    }
    let height = y + EDGE;
    if height > HIGHEST {
        bail!("the text is too long for a picture");
    }
    let background = format!(
        "<rect x=\"0.5\" y=\"0.5\" width=\"{}\" height=\"{}\" rx=\"12\" fill=\"{CARD}\" stroke=\"{LINE}\"/>",
        WIDTH - 1.0,
        height - 1.0
    );
    Ok(svg(height, &format!("{background}{content}")))
}

/// The letter of an option on a rounded square; `y` is the baseline of its text.
fn chip(letter: char, y: f32) -> String {
    let letter = super::text(
        (EDGE + 15.0, y),
        super::Anchor::Middle,
        TEXT,
        super::NAME,
        &letter.to_string(),
    );
    format!(
        "<rect x=\"{EDGE}\" y=\"{:.1}\" width=\"30\" height=\"30\" rx=\"8\" fill=\"{LINE}\"/>{letter}",
        y - 21.5
    )
}

/// A line of a paragraph.
#[derive(Default)]
struct Row {
    items: Vec<(f32, Item)>,
    width: f32,
    ascent: f32,
    descent: f32,
    centred: bool,
}

/// What a line consists of.
enum Item {
    Words(String),
    Code(String),
    Formula { drawing: Drawing, em: f32 },
}

impl Row {
    fn push(&mut self, item: Item, gap: f32, width: f32) {
        let (ascent, descent) = match &item {
            Item::Words(_) | Item::Code(_) => (ASCENT, DESCENT),
            Item::Formula { drawing, em } => {
                (drawing.height as f32 * em, drawing.depth as f32 * em)
            }
        };
        let at = if self.items.is_empty() {
            0.0
        } else {
            self.width + gap
        };
        self.items.push((at, item));
        self.width = at + width;
        self.ascent = self.ascent.max(ascent);
        self.descent = self.descent.max(descent);
    }

    fn svg(&self, left: f32, y: f32, room: f32) -> String {
        let left = match self.centred {
            true => left + ((room - self.width) / 2.0).max(0.0),
            false => left,
        };
        let mut out = String::new();
        for (at, item) in &self.items {
            let x = left + at;
            out += &match item {
                Item::Words(words) => super::text((x, y), super::Anchor::Start, TEXT, SIZE, words),
                Item::Code(code) => coded(code, x, y),
                Item::Formula { drawing, em } => formula(drawing, x, y, *em),
            };
        }
        out
    }
}

/// Breaks a paragraph into lines of at most `room`.
fn lines(pen: &Pen, paragraph: &Paragraph, room: f32) -> anyhow::Result<Vec<Row>> {
    let mut lines = vec![Row::default()];
    // Whether there was a space since the last item.
    let mut spaced = false;
    let push = |lines: &mut Vec<Row>, item: Item, gap: f32, width: f32| {
        let full = lines
            .last()
            .is_some_and(|line| !line.items.is_empty() && line.width + gap + width > room);
        if full && gap > 0.0 {
            lines.push(Row::default());
        }
        if let Some(line) = lines.last_mut() {
            line.push(item, gap, width);
        }
    };
    for part in &paragraph.parts {
        match part {
            Part::Words(text) => {
                for (nth, word) in text.split(' ').enumerate() {
                    spaced |= nth > 0;
                    if word.is_empty() {
                        continue;
                    }
                    let gap = if spaced { SPACE } else { 0.0 };
                    let word = pen.fitting(word, SIZE, room);
                    let width = pen.width(&word, SIZE);
                    push(&mut lines, Item::Words(word), gap, width);
                    spaced = false;
                }
            }
            Part::Code(code) => {
                let gap = if spaced { SPACE } else { 1.0 };
                let (code, width) = fitting_code(code, room);
                push(&mut lines, Item::Code(code), gap, width);
                spaced = false;
            }
            Part::CodeLine(code) => {
                lines.push(Row::default());
                let (code, width) = fitting_code(code, room);
                push(&mut lines, Item::Code(code), 0.0, width);
                spaced = false;
            }
            Part::Formula { tex, display } => {
                // In the larger style also within a line, for phones.
                let drawing = draw(tex, true).ok().context("a formula cannot be drawn")?;
                let em = SIZE.min(room / (drawing.width as f32).max(0.1));
                let width = drawing.width as f32 * em;
                let item = Item::Formula { drawing, em };
                if *display {
                    let mut line = Row {
                        centred: paragraph.letter.is_none(),
                        ..Row::default()
                    };
                    line.push(item, 0.0, width);
                    lines.push(line);
                    lines.push(Row::default());
                } else {
                    let gap = if spaced { SPACE } else { 1.0 };
                    push(&mut lines, item, gap, width);
                }
                spaced = false;
            }
            Part::Break => lines.push(Row::default()),
        }
    }
    lines.retain(|line| !line.items.is_empty());
    Ok(lines)
}

/// The width of a character of code.
const CODE_WIDTH: f32 = 0.525 * CODE;

fn fitting_code(code: &str, room: f32) -> (String, f32) {
    let most = (room / CODE_WIDTH) as usize;
    let code = crate::bot::ui::cut::cut(code, most.max(1));
    let width = code.chars().count() as f32 * CODE_WIDTH;
    (code, width)
}

/// Code in a font in which all characters are equally wide; each has its place, so that fonts of
/// other scripts do not move what follows.
fn coded(code: &str, x: f32, y: f32) -> String {
    let mut out = String::new();
    for (nth, c) in code.chars().enumerate() {
        if !c.is_whitespace() {
            let x = x + nth as f32 * CODE_WIDTH;
            out += &glyph("Typewriter-Regular", c, x, y, CODE);
        }
    }
    out
}

fn glyph(font: &str, character: char, x: f32, y: f32, size: f32) -> String {
    let character = character.to_string();
    let character = html_escape::encode_safe(&character);
    format!(
        "<text x=\"{x:.2}\" y=\"{y:.2}\" font-family=\"{}{font}\" font-size=\"{size:.2}\" fill=\"{TEXT}\">{character}</text>",
        fonts::FORMULAS
    )
}

/// A formula whose baseline begins at a point.
fn formula(drawing: &Drawing, x: f32, y: f32, em: f32) -> String {
    let top = y - drawing.height as f32 * em;
    let at = |dx: f64, dy: f64| (x + dx as f32 * em, top + dy as f32 * em);
    let mut out = String::new();
    for shape in &drawing.shapes {
        match shape {
            Shape::Glyph {
                x,
                y,
                size,
                font,
                character,
            } => {
                let (x, y) = at(*x, *y);
                out += &glyph(font, *character, x, y, *size as f32 * em);
            }
            Shape::Rule {
                x,
                y,
                width,
                height,
            } => {
                let (x, y) = at(*x, *y);
                let width = *width as f32 * em;
                // A thinner rule would vanish on a phone.
                let height = (*height as f32 * em).max(1.2);
                // Writing into a text cannot fail.
                let _ = write!(
                    out,
                    "<rect x=\"{x:.2}\" y=\"{y:.2}\" width=\"{width:.2}\" height=\"{height:.2}\" fill=\"{TEXT}\"/>"
                );
            }
            Shape::Path {
                x,
                y,
                commands,
                filled,
            } => {
                let (x, y) = at(*x, *y);
                let paint = match filled {
                    true => format!("fill=\"{TEXT}\""),
                    false => format!("fill=\"none\" stroke=\"{TEXT}\" stroke-width=\"0.05\""),
                };
                let _ = write!(
                    out,
                    "<path transform=\"translate({x:.2} {y:.2}) scale({em:.2})\" d=\"{commands}\" {paint}/>"
                );
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

    fn sheet(prompt: &str, options: &[&str]) -> Sheet {
        let mut sheet = Sheet::default();
        sheet.push(None, prompt);
        for (option, letter) in options.iter().zip('A'..) {
            sheet.push(Some(letter), option);
        }
        sheet
    }

    fn height(sheet: &Sheet) -> f32 {
        let fonts = Arc::clone(&fonts::WITH_FORMULAS);
        let pen = Pen { fonts };
        let svg = picture(&pen, sheet).expect("it fits");
        pen.parse(&svg).expect("it is valid").size().height()
    }

    #[test]
    fn every_font_of_formulas_is_there_and_is_not_replaced() {
        for name in fonts::KATEX {
            let family = format!("{}{name}", fonts::FORMULAS);
            let mut faces = fonts::WITH_FORMULAS.faces();
            assert!(
                faces.any(|face| face.families.iter().any(|(one, _)| *one == family)),
                "{name}"
            );
        }
    }

    #[test]
    fn formulas_of_all_fonts_are_drawn() {
        let shown = sheet(
            "What is $\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx$, where $\\mathbf{x} \\in \\mathbb{R}^n$?",
            &[
                "$\\sqrt{\\frac{\\pi}{2}}$ or `x < 1`",
                "$$\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}$$",
                "$\\left\\{\\frac{a}{\\mathfrak{g}}\\right\\} \\ce{A ->[H+] B}$",
            ],
        );
        let png = draw_sheet(&shown).expect("it is drawn");
        assert!(png.starts_with(PNG));
        // The second time it is the one that is kept.
        assert!(Arc::ptr_eq(&png, &draw_sheet(&shown).expect("it is kept")));
    }

    #[test]
    fn long_texts_are_broken_and_wide_formulas_are_scaled() {
        let one = height(&sheet("$\\frac{a}{b}$", &[]));
        let wide = format!("$\\frac{{a}}{{b}}{}$", " + \\frac{a}{b}".repeat(40));
        assert!(height(&sheet(&wide, &[])) < one);
        let words = "word ".repeat(60);
        assert!(height(&sheet(&format!("{words} $\\frac{{a}}{{b}}$"), &[])) > 3.0 * one);
        let endless = "word ".repeat(2000);
        assert!(draw_sheet(&sheet(&endless, &[])).is_err());
    }

    #[test]
    fn hostile_texts_are_drawn_as_text() {
        let shown = sheet(
            "<script>&\"'\u{0}\u{202e} $\\text{<&\"'>}\\frac{x}{2}$",
            &["`<b>&`", "![a](https://e.example/a.png)"],
        );
        assert!(draw_sheet(&shown).expect("it is drawn").starts_with(PNG));
    }
}
