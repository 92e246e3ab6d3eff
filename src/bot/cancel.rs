//! Questions whether something is to be done, and the button that leaves it undone.

use crate::bot::component::{Component as Ids, Fields, OnPress, Place};
use crate::bot::interaction::{Entered, Press, Response, Run};
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Button, Component, Message, Style};
use crate::bot::ui::t;
use std::fmt;

/// Where a press goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Id {
    /// Leaves things as they are.
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

/// Asks whether to do what the label says.
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

/// The button that does it, and the one that does not.
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
    fn its_id_comes_back() {
        tests::come_back([Id::Cancel]);
        tests::are_refused::<Id>(&["no:c:1", "no:x:0", "no:c:0:0"]);
    }
}
