//! Checks with Discord: the token, the clock, the gateway, the commands, and the channels.

use super::Finding;
use crate::bot::Permission;
use crate::cli::run::api;
use crate::cli::token::load_token;
use crate::config::Config;
use crate::discord::{self, Identity, Rest};
use crate::store::Store;

/// Discord's answers have the time in whole seconds, and take some time to arrive.
const CLOCK_TOLERANCE_S: i64 = 3;
/// With fewer identifies left in a day, a bot that restarts again and again would lose its token.
const LEAST_IDENTIFIES: u64 = 100;

pub(super) async fn check(config: &Config) -> Vec<Finding> {
    let rest = match load_token().and_then(|token| Rest::new(api()?, token)) {
        Ok(rest) => rest,
        Err(error) => {
            let help = "see docs/operating.md for where the token is read from";
            return vec![Finding::fault("token", format!("{error:#}"), help)];
        }
    };
    let identity = match discord::identify(&rest).await {
        Ok(identity) => identity,
        Err(error) => {
            let help = "without it, Discord answers no request";
            return vec![Finding::fault("token", format!("{error:#}"), help)];
        }
    };
    let name = &identity.name;
    let mut findings = vec![Finding::well(
        "token",
        format!("Discord accepts it, for {name}"),
    )];
    findings.push(clock(&rest).await);
    findings.push(gateway(&rest).await);
    findings.push(commands(&rest, &identity).await);
    findings.extend(channels(config, &rest, &identity).await);
    findings
}

async fn clock(rest: &Rest) -> Finding {
    const ABOUT: &str = "clock";
    match rest.clock_ahead_s().await {
        Some(ahead) if ahead.abs() <= CLOCK_TOLERANCE_S => {
            Finding::well(ABOUT, "agrees with Discord's")
        }
        Some(ahead) => {
            let (off, way) = match ahead {
                0.. => (ahead, "ahead of"),
                _ => (-ahead, "behind"),
            };
            Finding::fault(
                ABOUT,
                format!("{off} s {way} Discord's"),
                "synchronize it (timedatectl set-ntp true): daily questions and contests depend on it",
            )
        }
        None => Finding::fault(ABOUT, "Discord's answer has no time", "try again"),
    }
}

async fn gateway(rest: &Rest) -> Finding {
    // Every bot has the intent for servers; this one needs no other.
    const ABOUT: &str = "gateway";
    let terms = match rest.get("gateway/bot").await {
        Ok(terms) => terms,
        Err(error) => return Finding::fault(ABOUT, error.to_string(), "try again"),
    };
    let left = terms["session_start_limit"]["remaining"].as_u64();
    let shards = terms["shards"].as_u64().unwrap_or(1);
    let said = match left {
        Some(left) => format!("{shards} shards recommended, {left} identifies left today"),
        None => format!("{shards} shards recommended"),
    };
    match left.is_none_or(|left| left >= LEAST_IDENTIFIES) {
        true => Finding::well(ABOUT, said),
        false => Finding::fault(
            ABOUT,
            said,
            "find the reason for so many connections in the log before the bot connects again",
        ),
    }
}

async fn commands(rest: &Rest, identity: &Identity) -> Finding {
    const ABOUT: &str = "commands";
    match discord::has_commands(rest, identity).await {
        Ok(true) => Finding::well(ABOUT, "registered"),
        Ok(false) => Finding::fault(
            ABOUT,
            "not registered as in this version",
            "start this version of the bot, which registers them",
        ),
        Err(error) => Finding::fault(ABOUT, format!("{error:#}"), "try again"),
    }
}

/// Returns a finding for each channel of settings and schedules with a fault, or one for all.
async fn channels(config: &Config, rest: &Rest, identity: &Identity) -> Vec<Finding> {
    const ABOUT: &str = "channels";
    let configured = Store::read(&config.data).and_then(|reader| reader.configured_channels());
    let configured = match configured {
        Ok(configured) => configured,
        Err(error) => {
            let help = "they are in the store; see the line about the database";
            return vec![Finding::fault(ABOUT, format!("{error:#}"), help)];
        }
    };
    let mut faults = Vec::new();
    for &(guild, channel) in &configured {
        let missing = discord::missing_in(rest, identity, guild, channel).await;
        if !missing.is_empty() {
            let names: Vec<_> = missing.into_iter().map(name).collect();
            let said = format!(
                "server {guild}, channel {channel}: missing {}",
                names.join(", ")
            );
            let help = "give the bot's role these permissions there, or remove the channel from `/settings` and `/daily`";
            faults.push(Finding::fault(ABOUT, said, help));
        }
    }
    if faults.is_empty() {
        let said = format!(
            "the bot can post in all {} that are configured",
            configured.len()
        );
        faults.push(Finding::well(ABOUT, said));
    }
    faults
}

/// Returns the name in Discord's English settings.
const fn name(permission: Permission) -> &'static str {
    match permission {
        Permission::ViewChannel => "View Channel",
        Permission::SendMessages => "Send Messages",
        Permission::SendMessagesInThreads => "Send Messages in Threads",
        Permission::CreatePublicThreads => "Create Public Threads",
        Permission::ReadMessageHistory => "Read Message History",
        Permission::Connect => "Connect",
    }
}
