//! Computes the bot's permissions in a channel that a member named; an interaction has only those of
//! its own channel.

use super::inbox::missing;
use super::rest::{Rest, RestError};
use crate::bot::interaction::{Forbidden, Permission};
use anyhow::Context as _;
use quiz_engine::ids::{ChannelId, GuildId, MemberId};
use serde_json::{Value, json};
use serenity::all::{ChannelType, Permissions};
use std::time::Duration;

/// Returns the permissions that the bot lacks to post in the channel. Empty if they cannot be
/// computed; then the first post fails and shows it.
pub(super) async fn missing_in(
    rest: &Rest,
    me: u64,
    guild: GuildId,
    channel: ChannelId,
) -> Vec<Permission> {
    match fetch_permissions(rest, me, guild, channel).await {
        Ok((may, kind)) => missing(Some(may), Some(kind)),
        Err(RestError::Refused {
            status: 403 | 404, ..
        }) => vec![Permission::ViewChannel],
        Err(error) => {
            tracing::warn!(%channel, %error, "cannot read the bot's permissions in a channel");
            Vec::new()
        }
    }
}

/// Types of threads. Source: Discord developer documentation, "Channel Types".
const ANNOUNCEMENT_THREAD: u8 = 10;
const PUBLIC_THREAD: u8 = 11;
/// Minutes without a message after which Discord archives the thread.
const ARCHIVE_AFTER: u32 = 1440;
/// The time for opening a thread, of the 15 minutes that a deferred reply has.
const OPEN_WITHIN: Duration = Duration::from_secs(30);

/// Opens the channel of a user's direct messages. It opens also if the user blocks the bot; then the
/// first post fails.
pub(super) async fn open_direct(
    rest: &Rest,
    user: MemberId,
) -> anyhow::Result<Result<ChannelId, Forbidden>> {
    let body = json!({ "recipient_id": user.to_string() });
    match rest
        .post("users/@me/channels", &body, &[], OPEN_WITHIN)
        .await
    {
        Ok(channel) => {
            let id = id(&channel["id"]).context("Discord's answer about a channel has no id")?;
            Ok(Ok(ChannelId(id)))
        }
        Err(RestError::Refused {
            status: 400 | 403, ..
        }) => Ok(Err(Forbidden)),
        Err(error) => Err(error.into()),
    }
}

/// Opens a public thread that starts with no message.
pub(super) async fn open_thread(
    rest: &Rest,
    channel: ChannelId,
    name: &str,
    announcements: bool,
) -> anyhow::Result<Result<ChannelId, Forbidden>> {
    let kind = match announcements {
        true => ANNOUNCEMENT_THREAD,
        false => PUBLIC_THREAD,
    };
    let body = json!({ "name": name, "type": kind, "auto_archive_duration": ARCHIVE_AFTER });
    let path = format!("channels/{channel}/threads");
    match rest.post(&path, &body, &[], OPEN_WITHIN).await {
        Ok(thread) => {
            let id = id(&thread["id"]).context("Discord's answer about a thread has no id")?;
            Ok(Ok(ChannelId(id)))
        }
        Err(RestError::Refused { status: 403, .. }) => Ok(Err(Forbidden)),
        Err(error) => Err(error.into()),
    }
}

/// Returns whether the bot can read the channel's history; `false` if that cannot be computed.
pub(super) async fn reads_history(
    rest: &Rest,
    me: u64,
    guild: GuildId,
    channel: ChannelId,
) -> bool {
    let may = fetch_permissions(rest, me, guild, channel).await;
    may.is_ok_and(|(may, kind)| missing(Some(may), Some(kind)).is_empty())
}

async fn fetch_permissions(
    rest: &Rest,
    me: u64,
    guild: GuildId,
    channel: ChannelId,
) -> Result<(Permissions, ChannelType), RestError> {
    let place = rest.get(&format!("channels/{channel}")).await?;
    let kind = ChannelType::from(place["type"].as_u64().unwrap_or(0) as u8);
    let thread = matches!(
        kind,
        ChannelType::NewsThread | ChannelType::PublicThread | ChannelType::PrivateThread
    );
    // A thread has the overwrites of its parent.
    let holder = match place["parent_id"].as_str().filter(|_| thread) {
        Some(parent) => rest.get(&format!("channels/{parent}")).await?,
        None => place,
    };
    let roles = rest.get(&format!("guilds/{guild}/roles")).await?;
    let member = rest.get(&format!("guilds/{guild}/members/{me}")).await?;
    let own: Vec<u64> = list(&member["roles"]).iter().filter_map(id).collect();
    let may = permissions(guild.0, me, &own, &roles, &holder["permission_overwrites"]);
    Ok((may, kind))
}

/// Computes permissions. Source: Discord developer documentation, "Permissions".
fn permissions(guild: u64, me: u64, own: &[u64], roles: &Value, overwrites: &Value) -> Permissions {
    let bits = |value: &Value| {
        let bits = value.as_str().and_then(|bits| bits.parse().ok());
        Permissions::from_bits_truncate(bits.unwrap_or(0))
    };
    let mine = |role: &&Value| id(&role["id"]).is_some_and(|id| id == guild || own.contains(&id));
    let mut may = Permissions::empty();
    for role in list(roles).iter().filter(mine) {
        may |= bits(&role["permissions"]);
    }
    if may.contains(Permissions::ADMINISTRATOR) {
        return may;
    }
    let of = |wanted: &dyn Fn(u64) -> bool| {
        let mut both = (Permissions::empty(), Permissions::empty());
        for one in list(overwrites) {
            if id(&one["id"]).is_some_and(wanted) {
                both.0 |= bits(&one["deny"]);
                both.1 |= bits(&one["allow"]);
            }
        }
        both
    };
    let everyone = of(&|id| id == guild);
    let of_roles = of(&|id| own.contains(&id));
    let of_me = of(&|id| id == me);
    for (deny, allow) in [everyone, of_roles, of_me] {
        may = (may - deny) | allow;
    }
    may
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn id(value: &Value) -> Option<u64> {
    value.as_str()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_add_up_and_the_nearest_overwrite_wins() {
        let roles = json!([
            { "id": "1", "permissions": "1024" },
            { "id": "5", "permissions": "2048" },
            { "id": "6", "permissions": "8" },
        ]);
        let check = |own: &[u64], overwrites: Value, expected: Permissions| {
            assert_eq!(permissions(1, 9, own, &roles, &overwrites), expected);
        };
        let (view, send) = (Permissions::VIEW_CHANNEL, Permissions::SEND_MESSAGES);
        check(&[], json!([]), view);
        check(&[5], json!([]), view | send);
        let closed = json!([{ "id": "1", "deny": "3072", "allow": "0" }]);
        check(&[5], closed, Permissions::empty());
        let opened = json!([
            { "id": "9", "deny": "0", "allow": "2048" },
            { "id": "5", "deny": "2048", "allow": "1024" },
            { "id": "1", "deny": "3072", "allow": "0" },
        ]);
        check(&[5], opened.clone(), view | send);
        assert!(permissions(1, 9, &[6], &roles, &opened).contains(Permissions::ADMINISTRATOR));
    }
}
