//! Formulas of mathematics and chemistry, as authors write them in TeX.
//!
//! Pure: texts in, texts and shapes out. [`find()`] says where the formulas of a text are,
//! [`unicode()`] says one in plain characters where nothing is lost by that, and [`draw()`] lays out
//! the others.
//!
//! ```
//! use quiz_formulas::{Syntax, find, unicode};
//!
//! let text = "It costs $5 and $10, and $x^2 \\le 4$.";
//! let formulas = find(text, Syntax::Markdown, &[]);
//! assert_eq!(formulas.len(), 1);
//! assert_eq!(unicode(&formulas[0].tex).as_deref(), Some("x² ≤ 4"));
//! assert_eq!(unicode("\\frac{x}{2}"), None);
//! ```

mod chemistry;
mod damage;
mod draw;
mod find;
mod symbols;
mod tokens;
mod unicode;

pub use damage::{Damage, damage, read_as_line_breaks};
pub use draw::{Drawing, MOST_CHARACTERS, Shape, Undrawable, draw};
pub use find::{Formula, Syntax, find, on_one_line};
pub use unicode::unicode;
