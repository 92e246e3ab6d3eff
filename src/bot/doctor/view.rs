//! What the bot may do in each channel.

use crate::bot::interaction::Permission;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::Message;
use crate::bot::ui::permission::names;
use crate::bot::ui::t;
use crate::bot::ui::text::cut;
use crate::limits;
use quiz_engine::ids::ChannelId;

/// Each channel with what is missing there, those with problems first, and how to fix them.
pub(crate) fn doctor(locale: &Locale, channels: &[(ChannelId, Vec<Permission>)]) -> Message {
    let (well, sick): (Vec<_>, Vec<_>) =
        channels.iter().partition(|(_, missing)| missing.is_empty());
    let mut lines = vec![match sick.len() {
        0 => t!(locale, "doctor-well"),
        count => t!(locale, "doctor-sick", count = count),
    }];
    for (channel, missing) in &sick {
        let channel = format!("<#{channel}>");
        // Nothing else can be seen of a channel that cannot be seen.
        let line = if *missing == [Permission::ViewChannel] {
            t!(locale, "doctor-unseen", channel = channel)
        } else {
            let permissions = names(locale, missing);
            t!(
                locale,
                "doctor-missing",
                channel = channel,
                permissions = permissions
            )
        };
        lines.push(format!("❌ {line}"));
    }
    for (channel, _) in &well {
        let channel = format!("<#{channel}>");
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
