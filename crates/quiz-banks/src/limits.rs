//! What the place where questions are asked can show. Callers pass it in; see [`Limits`].

use crate::bounds;

/// How long the parts of a question may be where it is asked. A question that is over a limit is
/// refused, shortened or told of, with a diagnostic that names the place.
///
/// ```
/// use quiz_banks::limits::Limits;
///
/// let terminal = Limits { options: 9, ..Limits::NONE };
/// assert_eq!(terminal.options, 9);
/// assert_eq!(Limits::DISCORD.name, "Discord");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The place, as a diagnostic names it: "Discord shows at most 25".
    pub name: &'static str,
    /// Options of one question. Never more than [`bounds::OPTIONS`] are taken.
    pub options: usize,
    /// Prompt, options and explanation of one question together, in characters.
    pub question: usize,
    /// A typed answer, in characters.
    pub typed_answer: usize,
    /// An option of a question with several right ones, in characters; a longer one is cut in the
    /// menu.
    pub menu_option: usize,
}

impl Limits {
    /// Of Discord: a select menu holds 25 options of 100 characters, of which the bot needs five
    /// for the letter; a message of components holds 4,000 characters, of which 3,200 are left
    /// beside the bot's own words.
    pub const DISCORD: Self = Self {
        name: "Discord",
        options: 25,
        question: 3200,
        typed_answer: 200,
        menu_option: 95,
    };

    /// Of a place that shows everything: only what a question may cost bounds it.
    pub const NONE: Self = Self {
        name: "a question",
        options: bounds::OPTIONS,
        question: usize::MAX,
        typed_answer: usize::MAX,
        menu_option: usize::MAX,
    };
}
