//! Texts with formulas that have to be drawn: which they are, and the sheet that shows them.
//!
//! Whether a formula can be drawn is remembered for [`REMEMBERED`] formulas, so that each is laid
//! out once and not for each message.

use crate::bot::ui::visible::visible;
use pulldown_cmark::{Event, Tag, TagEnd};
use quiz_banks::markdown::events;
use quiz_formulas::{draw, unicode};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

/// Maximum number of formulas whose verdict is remembered; then all are forgotten.
const REMEMBERED: usize = 2000;

/// What a picture of texts with formulas shows. All texts are plain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sheet {
    /// From top to bottom.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Paragraph {
    /// The letter of the option that begins here.
    pub letter: Option<char>,
    /// In order.
    pub parts: Vec<Part>,
}

/// A part of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Words, which may be broken at spaces.
    Words(String),
    /// Code within a line.
    Code(String),
    /// A line of a code block, which is a line of its own.
    CodeLine(String),
    /// A formula that can be drawn.
    Formula {
        /// Its source.
        tex: String,
        /// Whether it is on a line of its own.
        display: bool,
    },
    /// The end of a line.
    Break,
}

/// Whether a text in Markdown has a formula that Unicode cannot say and a picture can show.
pub(crate) fn needs_picture(source: &str) -> bool {
    events(source).any(|event| match event {
        Event::InlineMath(tex) | Event::DisplayMath(tex) => {
            unicode(&tex).is_none() && can_be_drawn(&tex)
        }
        _ => false,
    })
}

fn can_be_drawn(tex: &str) -> bool {
    static KNOWN: LazyLock<Mutex<HashMap<String, bool>>> = LazyLock::new(Mutex::default);
    let known = || KNOWN.lock().expect("nothing panics with the map locked");
    if let Some(&can) = known().get(tex) {
        return can;
    }
    let can = draw(tex, true).is_ok();
    let mut known = known();
    if known.len() >= REMEMBERED {
        known.clear();
    }
    known.insert(tex.to_owned(), can);
    can
}

impl Sheet {
    /// Adds a text in Markdown; `letter` is that of its option.
    pub(crate) fn push(&mut self, letter: Option<char>, source: &str) {
        let mut writer = Writer {
            paragraphs: vec![Paragraph {
                letter,
                parts: Vec::new(),
            }],
            lists: Vec::new(),
            in_code_block: false,
        };
        events(source).for_each(|event| writer.event(event));
        let full = |one: &Paragraph| !one.parts.is_empty() || one.letter.is_some();
        self.paragraphs
            .extend(writer.paragraphs.into_iter().filter(full));
    }

    /// Returns the words, with the formulas in TeX, one line for each paragraph.
    pub(crate) fn alt(&self) -> String {
        let lines = self.paragraphs.iter().map(|paragraph| {
            let mut line = String::new();
            if let Some(letter) = paragraph.letter {
                line = format!("{letter}: ");
            }
            for part in &paragraph.parts {
                match part {
                    Part::Words(text) | Part::Code(text) => line.push_str(text),
                    Part::CodeLine(text) => line.push_str(&format!("{text}\n")),
                    Part::Formula { tex, .. } => line.push_str(tex),
                    Part::Break => line.push(' '),
                }
            }
            line.trim_end().to_owned()
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

struct Writer {
    /// Never empty.
    paragraphs: Vec<Paragraph>,
    /// The number of the next item of each open list; the innermost is last.
    lists: Vec<Option<u64>>,
    in_code_block: bool,
}

impl Writer {
    fn push(&mut self, part: Part) {
        if let Some(last) = self.paragraphs.last_mut() {
            last.parts.push(part);
        }
    }

    fn words(&mut self, text: &str) {
        self.push(Part::Words(visible(text)));
    }

    fn begin(&mut self) {
        let empty = self
            .paragraphs
            .last()
            .is_some_and(|last| last.parts.is_empty());
        if !empty {
            self.paragraphs.push(Paragraph::default());
        }
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) if self.in_code_block => {
                for line in text.lines() {
                    self.push(Part::CodeLine(visible(line)));
                }
            }
            Event::Text(text) => self.words(&text),
            Event::Code(code) => self.push(Part::Code(visible(&code))),
            Event::InlineMath(tex) => self.formula(&tex, false),
            Event::DisplayMath(tex) => self.formula(&tex, true),
            Event::SoftBreak => self.words(" "),
            Event::HardBreak => self.push(Part::Break),
            Event::Start(tag) => match tag {
                Tag::CodeBlock(_) => {
                    self.begin();
                    self.in_code_block = true;
                }
                Tag::Paragraph | Tag::Heading { .. } | Tag::HtmlBlock if self.lists.is_empty() => {
                    self.begin();
                }
                Tag::List(first) => self.lists.push(first),
                Tag::Item => {
                    self.begin();
                    let mark = match self.lists.last_mut() {
                        Some(Some(number)) => {
                            *number += 1;
                            format!("{}. ", *number - 1)
                        }
                        _ => "• ".to_owned(),
                    };
                    self.words(&mark);
                }
                _ => {}
            },
            Event::End(TagEnd::CodeBlock) => {
                self.in_code_block = false;
                self.begin();
            }
            Event::End(TagEnd::List(_)) => {
                self.lists.pop();
            }
            _ => {}
        }
    }

    /// Adds a formula. One that Unicode could say is drawn too, in one hand with the others.
    fn formula(&mut self, tex: &str, display: bool) {
        if can_be_drawn(tex) {
            self.push(Part::Formula {
                tex: tex.to_owned(),
                display,
            });
        } else {
            self.words(&quiz_banks::markdown::formula_text(tex, display));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_formulas_that_unicode_cannot_say_need_a_picture() {
        let check = |source: &str, needed: bool| {
            assert_eq!(needs_picture(source), needed, "{source}");
        };
        check("Is $x^2$ it?", false);
        check("Is $\\frac{x}{2}$ it?", true);
        check("`$\\frac{x}{2}$`", false);
        check("$\\nothing{x}$", false);
        check("$5 and $10", false);
        check("$$\\sum_{i=1}^n i$$", true);
    }

    #[test]
    fn the_words_of_a_sheet_have_formulas_as_they_are_written() {
        let mut sheet = Sheet::default();
        sheet.push(
            None,
            "What is *all* of $\\frac{x}{2}$?\n\n```c\nint x;\n  y;\n```\n\n- a\n- $x^2$",
        );
        sheet.push(Some('A'), "$\\sqrt{\\frac12}$");
        sheet.push(Some('B'), "`b` or $\\nothing$");
        assert_eq!(
            sheet.alt(),
            "What is all of \\frac{x}{2}?\nint x;\n  y;\n• a\n• x^2\nA: \\sqrt{\\frac12}\nB: b or $\\nothing$"
        );
    }
}
