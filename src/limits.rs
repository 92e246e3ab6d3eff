//! Discord's limits with their sources, and the bot's own limits.
//!
//! "Docs" is the Discord developer documentation; characters are Unicode scalar values.

/// The characters in all text displays of one message together.
/// Docs, "Component reference": Text Display.
pub const MESSAGE_TEXT: usize = 4000;

/// The limit for prompt, options and explanation together: [`MESSAGE_TEXT`] less what is added when
/// the question closes (counts, winners, time of the next question).
pub const QUESTION_TEXT: usize = 3200;

/// Options of one select menu, and the most that a question may have.
/// Docs, "Component reference": String Select.
pub const SELECT_OPTIONS: usize = 25;

/// The label of one option of a select menu.
/// Docs, "Component reference": String Select, option structure.
pub const SELECT_LABEL: usize = 100;

/// [`SELECT_LABEL`] without a letter and its separator ("B · ").
pub const SELECT_TEXT: usize = SELECT_LABEL - 5;

/// The custom id of a component.
/// Docs, "Component reference": Button, String Select.
pub const CUSTOM_ID: usize = 100;

/// The longest typed answer: a line on a phone, far below the limit of Discord's text inputs (4000).
/// Docs, "Component reference": Text Input.
pub const TYPED_ANSWER: usize = 200;

/// The title of a form. Docs, "Receiving and Responding": Modal.
pub const FORM_TITLE: usize = 45;

/// The label of a text input. Docs, "Component reference": Text Input.
pub const INPUT_LABEL: usize = 45;

/// The placeholder of a text input. Docs, "Component reference": Text Input.
pub const INPUT_PLACEHOLDER: usize = 100;

/// The longest value of a text input. Docs, "Component reference": Text Input.
pub const INPUT_TEXT: usize = 4000;

/// Buttons in one row.
/// Docs, "Component reference": Action Row.
pub const ROW_BUTTONS: usize = 5;

/// The most sections of a question that leave room for its other parts in the 40 components of a
/// message: a section with its text and its button counts as three.
/// Docs, "Component reference": the limit of components.
pub const OPTION_SECTIONS: usize = 10;

/// The alternative text of a picture.
/// Docs, "Component reference": Media Gallery.
pub const IMAGE_ALT: usize = 1024;

/// The URL of a picture.
/// Docs, "Component reference": Unfurled Media Item.
pub const IMAGE_URL: usize = 2048;

/// A file of a message, in bytes.
/// Docs, "Uploading Files".
pub const FILE_BYTES: usize = 10 << 20;

/// The files of a message.
/// Docs, "Message Resource": Create Message.
pub const FILES: usize = 10;

/// The largest bank that a server can upload, in bytes, and the most questions in it.
pub const UPLOAD_BYTES: u64 = 1 << 20;
/// See [`UPLOAD_BYTES`].
pub const UPLOAD_QUESTIONS: usize = 2000;
/// The largest file with pictures that a server can upload, in bytes: what Discord takes from a
/// member.
pub const UPLOAD_FILE_BYTES: u64 = 10 << 20;
/// Pictures of one uploaded bank, in bytes. With its text they fit into a file of [`FILE_BYTES`], so
/// that the bank can be downloaded again.
pub const UPLOAD_PICTURE_BYTES: usize = 8 << 20;
/// The name of a season.
pub const SEASON_NAME: usize = 50;
/// The most channels in a server's settings.
pub const SET_CHANNELS: usize = 50;

/// The title of a bank that is created in Discord; it is part of a form's custom id.
pub const NEW_BANK_TITLE: usize = 40;

/// The text of a report.
pub const REPORT_TEXT: usize = 500;

/// Suggestions of one autocompletion.
/// Docs, "Receiving and Responding": Autocomplete.
pub const SUGGESTIONS: usize = 25;

/// The name and the value of one suggestion.
/// Docs, "Application Commands": option choice structure.
pub const SUGGESTION_TEXT: usize = 100;

const _: () = assert!(
    quiz_engine::question::Choices::CAPACITY == SELECT_OPTIONS,
    "a question holds as many options as a select menu shows"
);
