//! The reply of `/doctor`.

use crate::bot::interaction::Permission;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::Message;
use crate::bot::ui::permission::names;
use crate::bot::ui::t;
use crate::bot::ui::text::cut;
use crate::limits;
use quiz_engine::ids::ChannelId;

/// Builds the list of channels with the permissions that are missing there. Those with problems
/// come first.
pub(crate) fn doctor(locale: &Locale, channels: &[(ChannelId, Vec<Permission>)]) -> Message {
    let (fine, broken): (Vec<_>, Vec<_>) =
        channels.iter().partition(|(_, missing)| missing.is_empty());
    let mut lines = vec![match broken.len() {
        0 => t!(locale, "doctor-well"),
        count => t!(locale, "doctor-sick", count = count),
    }];
    for (channel, missing) in &broken {
        let channel = format!("<#{channel}>");
        // Without View Channel, the other permissions are unknown.
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
    for (channel, _) in &fine {
        let channel = format!("<#{channel}>");
        lines.push(format!(
            "✅ {}",
            t!(locale, "doctor-may", channel = channel)
        ));
    }
    if !broken.is_empty() {
        lines.push(t!(locale, "doctor-fix"));
    }
    Message::text(cut(&lines.join("\n"), limits::MESSAGE_TEXT))
}
