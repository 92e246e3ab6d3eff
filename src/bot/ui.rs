//! Building blocks that all features share: the message model, escaping and cutting of text,
//! languages, pages, pictures, and the rendering of questions and refusals.

pub(crate) mod address;
pub(crate) mod card;
pub(crate) mod cut;
pub(crate) mod drill;
pub(crate) mod formulas;
pub mod locale;
pub(crate) mod markdown;
pub mod message;
pub mod names;
pub(crate) mod pager;
pub mod permission;
pub(crate) mod picture;
pub(crate) mod question;
pub(crate) mod refusal;
pub(crate) mod repeat;
pub(crate) mod text;
pub(crate) mod typed;
pub(crate) mod visible;

/// Formats a message of the Fluent files. The key and the arguments are checked against English at
/// compile time.
macro_rules! t {
    ($locale:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        i18n_embed_fl::fl!($locale.loader(), $key $(, $name = {
            let value = $value;
            value
        })*)
    };
}
pub(crate) use t;
