//! Buttons and select menus of a message.

/// A button of a message, as a person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// The label; empty if there is only an emoji.
    pub label: String,
    /// A Unicode emoji, or the name of a custom one.
    pub emoji: Option<String>,
    /// Sent to the bot with a press; a link has none.
    pub custom_id: Option<String>,
    /// The target of a link.
    pub url: Option<String>,
    /// Discord's button style: 1 primary, 2 secondary, 3 success, 4 danger, 5 link.
    pub style: u8,
    /// Whether it cannot be pressed.
    pub disabled: bool,
}

/// A select menu of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// Sent to the bot with a choice.
    pub custom_id: String,
    /// Discord's component type: 3 string, 5 user, 6 role, 7 mentionable, 8 channel.
    pub kind: u8,
    /// The text while nothing is chosen.
    pub placeholder: Option<String>,
    /// The options of a string select; empty for other types.
    pub options: Vec<SelectOption>,
    /// The least number of choices.
    pub min: usize,
    /// The greatest number of choices.
    pub max: usize,
    /// Whether it cannot be opened.
    pub disabled: bool,
}

/// One option of a select menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectOption {
    /// The text of the option.
    pub label: String,
    /// Sent to the bot if it is chosen.
    pub value: String,
    /// The small text under the label.
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
