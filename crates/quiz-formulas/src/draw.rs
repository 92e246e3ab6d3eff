//! The layout of formulas that have to be drawn: glyphs, rules and paths, with no pixels yet.
//!
//! RaTeX parses and lays out. It bounds nesting, expansions and cells; here the length of the
//! source and the size of the result are bounded, too.

use ratex_layout::{LayoutOptions, layout, to_display_list};
use ratex_types::display_item::DisplayItem;
use ratex_types::math_style::MathStyle;
use ratex_types::path_command::PathCommand;
use std::borrow::Cow;
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The longest formula that is drawn, in characters. The longest of 5,000 in use has 600.
pub const MOST_CHARACTERS: usize = 1500;
/// The widest and the highest drawing, in em, and the most shapes in it.
const MOST_EM: f64 = 150.0;
const MOST_SHAPES: usize = 5000;

/// Why a formula cannot be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undrawable {
    /// It has so many characters, which is more than [`MOST_CHARACTERS`].
    TooLong(usize),
    /// The drawing would be too large.
    TooLarge,
    /// What is wrong with it; lower case, without a full stop.
    Invalid(String),
}

/// A formula that is laid out. Lengths are in em, and y grows downwards from its upper edge.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// From left to right.
    pub width: f64,
    /// Above the baseline.
    pub height: f64,
    /// Below the baseline.
    pub depth: f64,
    /// What to draw, in order.
    pub shapes: Vec<Shape>,
}

/// One thing to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A character of one of KaTeX's fonts.
    Glyph {
        /// The origin, on the baseline.
        x: f64,
        /// The origin, on the baseline.
        y: f64,
        /// The size of the font.
        size: f64,
        /// As in the names of KaTeX's files, such as `Math-Italic`.
        font: String,
        /// The character.
        character: char,
    },
    /// A filled rectangle: a rule.
    Rule {
        /// The left edge.
        x: f64,
        /// The upper edge.
        y: f64,
        /// From left to right.
        width: f64,
        /// From top to bottom.
        height: f64,
    },
    /// A path.
    Path {
        /// The origin of its coordinates.
        x: f64,
        /// The origin of its coordinates.
        y: f64,
        /// As in SVG.
        commands: String,
        /// Whether it is filled, not stroked.
        filled: bool,
    },
}

/// Lays out a formula; `display` as on a line of its own.
///
/// # Errors
/// If it is too long, or not TeX that can be drawn.
///
/// ```
/// let drawn = quiz_formulas::draw("\\frac{x}{2}", false).expect("it is drawn");
/// assert!(drawn.width > 0.3 && drawn.shapes.len() == 3);
/// assert!(quiz_formulas::draw("\\frac{x}", false).is_err());
/// ```
pub fn draw(tex: &str, display: bool) -> Result<Drawing, Undrawable> {
    let characters = tex.chars().count();
    if characters > MOST_CHARACTERS {
        return Err(Undrawable::TooLong(characters));
    }
    let mut tex = known(tex);
    // `\ ` at the end, whose space was taken for space around the formula.
    if tex.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1 {
        tex.to_mut().pop();
    }
    let style = if display {
        MathStyle::Display
    } else {
        MathStyle::Text
    };
    let options = LayoutOptions {
        style,
        ..LayoutOptions::default()
    };
    let laid = catch_unwind(AssertUnwindSafe(|| {
        let nodes = ratex_parser::parse(&tex)?;
        Ok(to_display_list(&layout(&nodes, &options)))
    }));
    let list = match laid {
        Ok(Ok(list)) => list,
        Ok(Err(error)) => {
            let error: ratex_parser::ParseError = error;
            return Err(Undrawable::Invalid(message(&error.message)));
        }
        Err(_) => return Err(Undrawable::Invalid("it cannot be laid out".to_owned())),
    };
    let size = [list.width, list.height, list.depth];
    let fits = size
        .iter()
        .all(|one| one.is_finite() && one.abs() <= MOST_EM);
    if !fits || list.items.len() > MOST_SHAPES {
        return Err(Undrawable::TooLarge);
    }
    let plain = options.color;
    Ok(Drawing {
        width: list.width,
        height: list.height,
        depth: list.depth,
        shapes: list
            .items
            .into_iter()
            .filter_map(|item| shape(item, plain))
            .collect(),
    })
}

/// The message with a small first letter.
fn message(of: &str) -> String {
    let mut letters = of.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => "it cannot be read".to_owned(),
    }
}

/// Replaces commands that other renderers know and this one does not.
fn known(tex: &str) -> Cow<'_, str> {
    const OTHERS: &[(&str, &str)] = &[
        ("mbox", "\\text"),
        ("sgn", "\\operatorname{sgn}"),
        ("and", "\\land"),
        ("or", "\\lor"),
        ("bm", "\\boldsymbol"),
    ];
    let mut out = String::new();
    let mut copied = 0;
    for (at, _) in tex.match_indices('\\') {
        let name = &tex[at + 1..];
        let length = name.bytes().take_while(u8::is_ascii_alphabetic).count();
        let other = OTHERS.iter().find(|(other, _)| *other == &name[..length]);
        if let Some((_, ours)) = other.filter(|_| at >= copied) {
            out.push_str(&tex[copied..at]);
            out.push_str(ours);
            // What follows could otherwise belong to the name.
            out.push(' ');
            copied = at + 1 + length;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(tex);
    }
    out.push_str(&tex[copied..]);
    Cow::Owned(out)
}

/// The shape of an item. Colours are left out, since an author's choice could be invisible on the
/// background; so is a coloured box.
fn shape(item: DisplayItem, plain: ratex_types::color::Color) -> Option<Shape> {
    Some(match item {
        DisplayItem::GlyphPath {
            x,
            y,
            scale,
            font,
            char_code,
            ..
        } => Shape::Glyph {
            x,
            y,
            size: scale,
            font,
            character: char::from_u32(char_code).filter(|c| !c.is_control())?,
        },
        DisplayItem::Line {
            x,
            y,
            width,
            thickness,
            ..
        } => Shape::Rule {
            x,
            y: y - thickness / 2.0,
            width,
            height: thickness,
        },
        DisplayItem::Rect {
            x,
            y,
            width,
            height,
            color,
        } if color == plain => Shape::Rule {
            x,
            y,
            width,
            height,
        },
        DisplayItem::Rect { .. } => return None,
        DisplayItem::Path {
            x,
            y,
            commands,
            fill,
            ..
        } => Shape::Path {
            x,
            y,
            commands: path(&commands),
            filled: fill,
        },
    })
}

fn path(commands: &[PathCommand]) -> String {
    let mut out = String::new();
    for command in commands {
        // Writing into a text cannot fail.
        let _ = match command {
            PathCommand::MoveTo { x, y } => write!(out, "M{x:.3} {y:.3}"),
            PathCommand::LineTo { x, y } => write!(out, "L{x:.3} {y:.3}"),
            PathCommand::CubicTo {
                x1,
                y1,
                x2,
                y2,
                x,
                y,
            } => write!(out, "C{x1:.3} {y1:.3} {x2:.3} {y2:.3} {x:.3} {y:.3}"),
            PathCommand::QuadTo { x1, y1, x, y } => write!(out, "Q{x1:.3} {y1:.3} {x:.3} {y:.3}"),
            PathCommand::Close => write!(out, "Z"),
        };
    }
    out
}
