//! What the place where questions are asked can show; see [`Limits`].

use crate::bounds;

/// How long the parts of a question may be where it is asked. A question over a limit is refused or
/// shortened, with a diagnostic that names the place.
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
    /// Options of one question. More than [`bounds::OPTIONS`] are never accepted.
    pub options: usize,
    /// Prompt, options and explanation of one question together, in characters.
    pub question: usize,
    /// A typed answer, in characters.
    pub typed_answer: usize,
    /// An option of a question with several right ones, in characters. A longer one is cut in the
    /// menu.
    pub menu_option: usize,
}

impl Limits {
    /// Discord's limits: a select menu has 25 options of 100 characters, of which the bot needs
    /// five for the letter. A message with components has 4,000 characters, of which the bot's own
    /// words leave 3,200.
    pub const DISCORD: Self = Self {
        name: "Discord",
        options: 25,
        question: 3200,
        typed_answer: 200,
        menu_option: 95,
    };

    /// No limits of display. Only [`bounds`] applies.
    pub const NONE: Self = Self {
        name: "a question",
        options: bounds::OPTIONS,
        question: usize::MAX,
        typed_answer: usize::MAX,
        menu_option: usize::MAX,
    };
}
