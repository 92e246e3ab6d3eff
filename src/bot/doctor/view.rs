//! What the bot may do in each channel.

use crate::bot::interaction::{Permission, Place};
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::Message;
use crate::bot::ui::refusal::names;
use crate::bot::ui::t;
use crate::bot::ui::text::cut;
use crate::limits;

/// Each channel with what is missing there, the sick ones first, and how to mend it.
pub(crate) fn doctor(locale: &Locale, places: &[Place]) -> Message {
    let (well, sick): (Vec<_>, Vec<_>) = places.iter().partition(|place| place.missing.is_empty());
    let mut lines = vec![match sick.len() {
        0 => t!(locale, "doctor-well"),
        count => t!(locale, "doctor-sick", count = count),
    }];
    for place in &sick {
        let channel = format!("<#{}>", place.id);
        // Nothing else can be seen of a channel that cannot be seen.
        let line = if place.missing == [Permission::ViewChannel] {
            t!(locale, "doctor-unseen", channel = channel)
        } else {
            let permissions = names(locale, &place.missing);
            t!(
                locale,
                "doctor-missing",
                channel = channel,
                permissions = permissions
            )
        };
        lines.push(format!("❌ {line}"));
    }
    for place in &well {
        let channel = format!("<#{}>", place.id);
        lines.push(format!(
            "✅ {}",
            t!(locale, "doctor-may", channel = channel)
        ));
    }
    if !sick.is_empty() {
        lines.push(t!(locale, "doctor-mend"));
    }
    Message::text(cut(&lines.join("\n"), limits::MESSAGE_TEXT))
}
