//! Discord's numbers, each in one place and with its source.
//!
//! "Docs" is the Discord developer documentation; characters are Unicode scalar values.

/// Text over all text displays of one message with components.
/// Docs, "Component reference": Text Display.
pub const MESSAGE_TEXT: usize = 4000;

/// What a question's prompt, options and explanation may come to together: [`MESSAGE_TEXT`]
/// less what the close adds (how many chose each, who was right, when the next comes).
pub const QUESTION_TEXT: usize = 3200;

/// Options of one select menu, and the most that a question may have.
/// Docs, "Component reference": String Select.
pub const SELECT_OPTIONS: usize = 25;

/// The label of one option of a select menu.
/// Docs, "Component reference": String Select, option structure.
pub const SELECT_LABEL: usize = 100;

/// What is left of [`SELECT_LABEL`] beside a letter and its separator ("B · ").
pub const SELECT_TEXT: usize = SELECT_LABEL - 5;

/// The custom id of a component.
/// Docs, "Component reference": Button, String Select.
pub const CUSTOM_ID: usize = 100;

/// What is taken of a typed answer: a line that a phone shows, well within what Discord's text
/// inputs hold (4000). Docs, "Component reference": Text Input.
pub const TYPED_ANSWER: usize = 200;

/// The title of a form. Docs, "Receiving and Responding": Modal.
pub const FORM_TITLE: usize = 45;

/// The words above a text input of a form. Docs, "Component reference": Text Input.
pub const INPUT_LABEL: usize = 45;

/// The words in an empty text input. Docs, "Component reference": Text Input.
pub const INPUT_PLACEHOLDER: usize = 100;

/// The longest text that a text input takes. Docs, "Component reference": Text Input.
pub const INPUT_TEXT: usize = 4000;

/// Buttons in one row.
/// Docs, "Component reference": Action Row.
pub const ROW_BUTTONS: usize = 5;

/// Sections beside which a question's other parts still fit the 40 components of a message:
/// a section with its text and its button counts as three.
/// Docs, "Component reference": what a message may hold.
pub const OPTION_SECTIONS: usize = 10;

/// The text that tells what a picture shows.
/// Docs, "Component reference": Media Gallery.
pub const IMAGE_ALT: usize = 1024;

/// The address of a picture.
/// Docs, "Component reference": Unfurled Media Item.
pub const IMAGE_URL: usize = 2048;

/// A file that goes with a message, in bytes.
/// Docs, "Uploading Files".
pub const FILE_BYTES: usize = 10 << 20;

/// The largest bank that a server may bring, in bytes, and the most questions in it.
pub const UPLOAD_BYTES: u64 = 1 << 20;
/// See [`UPLOAD_BYTES`].
pub const UPLOAD_QUESTIONS: usize = 2000;
/// The name of a season.
pub const SEASON_NAME: usize = 50;
/// The channels that a server may set.
pub const SET_CHANNELS: usize = 50;
/// The banks that a server may have of its own.
pub const OWN_BANKS: usize = 100;

/// The title of a bank that is begun in Discord: it travels in the id of a form.
pub const NEW_BANK_TITLE: usize = 40;

/// What a member may say of a problem.
pub const REPORT_TEXT: usize = 500;

/// Suggestions of one autocompletion.
/// Docs, "Receiving and Responding": Autocomplete.
pub const SUGGESTIONS: usize = 25;

/// The name and the value of one suggestion.
/// Docs, "Application Commands": option choice structure.
pub const SUGGESTION_TEXT: usize = 100;

const _: () = assert!(
    quiz_engine::Choices::CAPACITY == SELECT_OPTIONS,
    "a question holds as many options as a select menu shows"
);
