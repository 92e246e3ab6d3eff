//! `/remind …`: one direct message a day, if something is due.

pub(crate) mod command;
pub(crate) mod view;

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Request, Response};
use crate::bot::review::studies::Studies;
use crate::bot::settings;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::Message;
use crate::bot::ui::t;
use quiz_engine::ids::GuildId;
use quiz_engine::learn::{Reminding, SetReminder};

/// Sets the reminder, after a channel for direct messages is open.
pub(crate) async fn set(
    r: Request<'_>,
    time: String,
    zone: Option<String>,
) -> anyhow::Result<Handled> {
    let (core, caller) = (r.core, r.caller);
    let locale = caller.locale();
    let channel = match caller.guild {
        GuildId::DIRECT => caller.channel,
        _ => match r.discord.open_direct(caller.member.id).await? {
            Ok(channel) => channel,
            Err(_) => {
                return Ok(Response::private(Message::text(t!(
                    locale,
                    "remind-closed"
                ))));
            }
        },
    };
    let request = SetReminder {
        member: caller.member.id,
        channel,
        time,
        zone,
        zone_there: settings::settings(core, caller.guild).zone.clone(),
        language: caller.language.clone(),
    };
    let decided = core.run(|engine, now| engine.set_reminder(now, request));
    Ok(Response::private(match decided.stored().await? {
        Ok(first) => view::set(locale, first),
        Err(refusal) => caller.refusal(&refusal),
    }))
}

/// Switches the reminder off.
pub(crate) async fn off(core: &Core, caller: &Caller) -> anyhow::Result<Handled> {
    let member = caller.member.id;
    let decided = core.run(|engine, now| engine.switch_reminder_off(now, member));
    Ok(Response::private(match decided.stored().await? {
        Ok(()) => Message::text(t!(caller.locale(), "remind-off")),
        Err(refusal) => caller.refusal(&refusal),
    }))
}

/// Builds the message of a reminder; `None` if nothing is due, or it was switched off meanwhile.
pub(crate) async fn message(core: &Core, reminding: &Reminding) -> anyhow::Result<Option<Message>> {
    let member = reminding.reminder.member;
    let is_on = {
        let state = core.state();
        let now = state.engine.reminding(member);
        now.is_some_and(|now| now.off.is_none() && now.last == reminding.last)
    };
    if !is_on {
        return Ok(None);
    }
    let studies = Studies::of_member(core, member).await?;
    let sitting = studies.sitting(core.clock.now());
    let count = sitting.order.len();
    let locale = Locale::of(&reminding.reminder.language);
    Ok((count > 0).then(|| view::reminder(locale, count, sitting.new)))
}
