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
pub(crate) mod text;
pub(crate) mod typed;
pub(crate) mod visible;

/// Formats a text of `locales`. The build fails if English has no text with the key, or if it takes
/// other arguments.
macro_rules! t {
    ($locale:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const _: () = $crate::bot::ui::locale::key::check(
            $key,
            &[$(stringify!($name)),*],
            concat!("no text in locales/en has the key `", $key, "`"),
        );
        $locale.text($key, [$((stringify!($name), fluent_bundle::FluentValue::from($value))),*])
    }};
}
pub(crate) use t;
