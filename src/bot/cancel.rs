//! Confirmation prompts, and their Cancel button.

use crate::bot::component::{Component as Ids, Fields, OnPress, Place};
use crate::bot::interaction::{Entered, Press, Response, Run};
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Button, Component, Message, Style};
use crate::bot::ui::t;
use std::fmt;

/// The Cancel button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    Cancel,
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no:c:0")
    }
}

impl Ids for Id {
    const PREFIX: &'static str = "no";
    const FIRST_VERSION: &'static [(&'static str, &'static str)] = &[];

    fn parse(kind: &str, fields: &mut Fields<'_>) -> Option<Self> {
        (kind == "c" && fields.text()? == "0").then_some(Self::Cancel)
    }

    fn place(&self) -> Place {
        Place::Private
    }
}

impl OnPress for Id {
    fn on_press(self, press: Press) -> Option<Run> {
        (press.entered == Entered::Nothing).then(|| {
            Run::private(|r| {
                let text = t!(r.caller.locale(), "cancelled");
                Box::pin(async { Ok(Response::Update(Message::text(text)).into()) })
            })
        })
    }
}

/// Builds a prompt with a button that does what `label` says, and Cancel.
pub(crate) fn confirm(
    locale: &Locale,
    text: String,
    label: String,
    id: &impl fmt::Display,
) -> Message {
    Message {
        components: vec![Component::Text(text), choice(locale, label, id)],
        ..Message::default()
    }
}

/// Builds the row of both buttons alone.
pub(crate) fn choice(locale: &Locale, label: String, id: &impl fmt::Display) -> Component {
    Component::Buttons(vec![
        Button::new(label, id, Style::Danger),
        Button::new(t!(locale, "button-cancel"), &Id::Cancel, Style::Secondary),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::component::tests;

    #[test]
    fn the_cancel_id_round_trips() {
        tests::assert_round_trips([Id::Cancel]);
        tests::assert_refused::<Id>(&["no:c:1", "no:x:0", "no:c:0:0"]);
    }
}
