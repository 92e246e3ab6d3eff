//! The confirmation prompt of `/privacy delete`.

use crate::bot::cancel::confirm;
use crate::bot::privacy::component::Id;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::Message;
use crate::bot::ui::t;

pub(crate) fn confirm_forget(locale: &Locale) -> Message {
    let (text, label) = (t!(locale, "privacy-confirm"), t!(locale, "button-forget"));
    confirm(locale, text, label, &Id::Delete)
}
