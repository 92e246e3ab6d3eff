//! What the place where questions are asked can show.

/// Options of one question.
pub const SELECT_OPTIONS: usize = 25;
/// Prompt, options and explanation of one question together, in characters.
pub const QUESTION_TEXT: usize = 3200;
/// A typed answer, in characters.
pub const TYPED_ANSWER: usize = 200;
/// An option where several may be right, in characters.
pub const SELECT_TEXT: usize = 95;
/// The address of a picture.
pub const IMAGE_URL: usize = 2048;
