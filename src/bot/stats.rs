//! `/stats`: a member's results.

pub(crate) mod command;
pub(crate) mod view;

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::message::Message;
use crate::bot::ui::names::Names;
use crate::bot::ui::picture::{self, Pen};
use crate::bot::ui::t;
use crate::bot::{review, settings};
use quiz_engine::member::Member;
use quiz_engine::standings::rank;

/// Replies with the statistics of `of`, or of the caller if it is `None`; publicly if `show` is
/// set.
pub(crate) async fn show(
    core: &Core,
    caller: &Caller,
    of: Option<Member>,
    show: bool,
) -> anyhow::Result<Handled> {
    let (guild, now) = (caller.guild, core.clock.now());
    let own = of.as_ref().is_none_or(|of| of.id == caller.member.id);
    if !own && settings::public_names(core, guild) == Names::Nobody && (show || !caller.quizmaster)
    {
        let refused = t!(caller.locale(), "refused-names-hidden");
        return Ok(Response::private(Message::text(refused)));
    }
    let member = of.unwrap_or_else(|| caller.member.clone());
    let id = member.id;
    let stats = core
        .read(guild, move |reader| reader.stats(guild, id, now))
        .await?;
    let placing = {
        let board = core.state().engine.guild_board(guild);
        rank(board).into_iter().find(|placing| placing.member == id)
    };
    // The number of due questions is private.
    let due = match own && !show {
        true => Some(review::count_due(core, caller).await?),
        false => None,
    };
    let locale = match show {
        true => caller.public_locale(),
        false => caller.locale(),
    };
    // Members always see their own name, and quizmasters see all names.
    let names = match own {
        true => Names::Only(id),
        false => Names::All,
    };
    let mut message = view::stats(locale, names, &member, &stats, placing.as_ref(), due);
    if let Some((progress, alt)) = view::stats_picture(locale, names, &member, &stats) {
        let draw = move |pen: &Pen| picture::progress(pen, &progress);
        let drawn = picture::draw_picture("progress.png", &alt, draw).await;
        message.files.extend(drawn);
    }
    Ok(match show {
        true => Response::Public(message).into(),
        false => Response::private(message),
    })
}
