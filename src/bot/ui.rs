//! What every feature shows with: the message model, escaping and cutting of text, languages,
//! pages, pictures, and how a question and a refusal look.

pub(crate) mod address;
pub(crate) mod cut;
pub(crate) mod drill;
pub mod locale;
pub(crate) mod markdown;
pub mod message;
pub mod names;
pub(crate) mod pager;
pub mod permission;
pub(crate) mod picture;
pub(crate) mod question;
pub(crate) mod refusal;
pub(crate) mod text;
pub(crate) mod typed;
pub(crate) mod visible;

/// A line of the Fluent files, checked against the English ones when this is compiled.
macro_rules! t {
    ($locale:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        i18n_embed_fl::fl!($locale.loader(), $key $(, $name = {
            let value = $value;
            value
        })*)
    };
}
pub(crate) use t;
