//! What can be pressed or chosen on a message.

/// A button of a message, as a person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// The words on it; empty if it has only an emoji.
    pub label: String,
    /// The emoji on it.
    pub emoji: Option<String>,
    /// What the bot hears when it is pressed; a link has none.
    pub custom_id: Option<String>,
    /// Where a link leads.
    pub url: Option<String>,
    /// Discord's number for its style: 1 primary, 2 secondary, 3 success, 4 danger, 5 link.
    pub style: u8,
    /// Whether it cannot be pressed.
    pub disabled: bool,
}

/// A select menu of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// What the bot hears when something is chosen.
    pub custom_id: String,
    /// Discord's number for its kind; 3 has options of its own.
    pub kind: u8,
    /// The words in it before anything is chosen.
    pub placeholder: Option<String>,
    /// What it offers.
    pub options: Vec<SelectOption>,
    /// How many must be chosen at least.
    pub min: usize,
    /// How many may be chosen at most.
    pub max: usize,
    /// Whether it cannot be opened.
    pub disabled: bool,
}

/// One option of a select menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectOption {
    /// The words of it.
    pub label: String,
    /// What the bot hears.
    pub value: String,
    /// Smaller words under the label.
    pub description: Option<String>,
    /// Whether it is chosen from the start.
    pub default: bool,
}

/// A button or a select menu, in the order of the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Control {
    /// A button.
    Button(Button),
    /// A select menu.
    Select(Select),
}
