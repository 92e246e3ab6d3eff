//! Which members and roles a message pings: its mentions, reduced by `allowed_mentions`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::form::Form;
use super::problem::{Path, Problems};
use crate::id::{RoleId, UserId};

/// What a message may ping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AllowedMentions {
    everyone: bool,
    roles: Allow<RoleId>,
    users: Allow<UserId>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Allow<T: Ord> {
    All,
    Only(BTreeSet<T>),
}

impl<T: Ord> Allow<T> {
    fn permits(&self, id: &T) -> bool {
        match self {
            Self::All => true,
            Self::Only(listed) => listed.contains(id),
        }
    }
}

impl Default for AllowedMentions {
    /// Without the field, a message pings everything that it mentions.
    fn default() -> Self {
        Self {
            everyone: true,
            roles: Allow::All,
            users: Allow::All,
        }
    }
}

/// What the text of a message mentions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Mentions {
    pub(crate) everyone: bool,
    pub(crate) roles: BTreeSet<RoleId>,
    pub(crate) users: BTreeSet<UserId>,
}

impl Mentions {
    /// Adds the mentions in a text. Those in code spans count too: they would be a mistake of the bot
    /// as well.
    pub(crate) fn read(&mut self, text: &str) {
        if text.contains("@everyone") || text.contains("@here") {
            self.everyone = true;
        }
        for (at, _) in text.match_indices("<@") {
            let rest = &text[at + 2..];
            let Some(end) = rest.find('>') else { continue };
            let inner = &rest[..end];
            if let Some(role) = inner.strip_prefix('&') {
                self.roles.extend(role.parse::<RoleId>());
            } else {
                self.users
                    .extend(inner.strip_prefix('!').unwrap_or(inner).parse::<UserId>());
            }
        }
    }

    pub(crate) fn allowed(mut self, allowed: &AllowedMentions) -> Self {
        self.everyone &= allowed.everyone;
        self.roles.retain(|role| allowed.roles.permits(role));
        self.users.retain(|user| allowed.users.permits(user));
        self
    }

    pub(crate) fn merge(&mut self, other: &Self) {
        self.everyone |= other.everyone;
        self.roles.extend(&other.roles);
        self.users.extend(&other.users);
    }
}

/// Checks the field `allowed_mentions` of a body.
pub(crate) fn allowed_mentions(body: &mut Form<'_, '_>) -> AllowedMentions {
    let Some(value) = body.raw("allowed_mentions") else {
        return AllowedMentions::default();
    };
    let path = body.path();
    read(value, path.key("allowed_mentions"), body.problems())
}

fn read(value: &Value, path: Path<'_>, problems: &mut Problems) -> AllowedMentions {
    let mut allowed = AllowedMentions {
        everyone: false,
        roles: Allow::Only(BTreeSet::new()),
        users: Allow::Only(BTreeSet::new()),
    };
    let Some(mut form) = Form::open(value, path, problems) else {
        return allowed;
    };
    let mut parsed = BTreeSet::new();
    for entry in form.list("parse", 0..=3).unwrap_or_default() {
        match entry.as_str() {
            Some(kind @ ("everyone" | "roles" | "users")) => {
                parsed.insert(kind);
            }
            _ => form.problem(
                "parse",
                "BASE_TYPE_CHOICES",
                "Value must be one of ('everyone', 'roles', 'users').",
            ),
        }
    }
    allowed.everyone = parsed.contains("everyone");
    let roles = ids::<RoleId>(&mut form, "roles", parsed.contains("roles"));
    let users = ids::<UserId>(&mut form, "users", parsed.contains("users"));
    allowed.roles = if parsed.contains("roles") {
        Allow::All
    } else {
        Allow::Only(roles)
    };
    allowed.users = if parsed.contains("users") {
        Allow::All
    } else {
        Allow::Only(users)
    };
    allowed
}

fn ids<T: Ord + std::str::FromStr>(
    form: &mut Form<'_, '_>,
    key: &str,
    parsed: bool,
) -> BTreeSet<T> {
    let list = form.list(key, 0..=100).unwrap_or_default();
    if parsed && !list.is_empty() {
        form.problem_here(
            "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
            format!("parse:[\"{key}\"] and {key}: [ids...] are mutually exclusive."),
        );
    }
    let mut ids = BTreeSet::new();
    for entry in list {
        match entry.as_str().and_then(|id| id.parse().ok()) {
            Some(id) => {
                ids.insert(id);
            }
            None => form.problem(
                key,
                "NUMBER_TYPE_COERCE",
                format!("Value {entry} is not snowflake."),
            ),
        }
    }
    ids
}
