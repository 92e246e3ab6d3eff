//! `/season …`: leaderboards that start from zero.

pub(crate) mod command;
pub(crate) mod component;
mod press;
pub(crate) mod view;

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::leaderboard::component::BoardPage;
use crate::bot::leaderboard::view::Heading;
use crate::bot::ui::message::Message;
use crate::bot::ui::{refusal, text};
use crate::bot::{leaderboard, settings};
use crate::limits;
use quiz_engine::Refusal;
use quiz_engine::ids::{GuildId, SeasonId};
use quiz_engine::standings::{Period, Placing, Season, StartSeason};

pub(crate) async fn start(core: &Core, caller: &Caller, name: &str) -> anyhow::Result<Handled> {
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    let start = StartSeason {
        guild: caller.guild,
        name: text::cut(&text::one_line(name), limits::SEASON_NAME),
        by: caller.member.id,
    };
    let decided = core.run(|engine, now| engine.start_season(now, start));
    let season = match decided.stored().await? {
        Ok(season) => season,
        Err(refusal) => return Ok(Response::private(caller.refusal(&refusal))),
    };
    let started = view::season_started(caller.public_locale(), &season.name);
    Ok(Response::Public(started).into())
}

/// Asks for a confirmation before it ends the open season.
pub(crate) fn ask_end(core: &Core, caller: &Caller) -> Handled {
    let locale = caller.locale();
    Response::private(if !caller.quizmaster {
        refusal::not_a_quizmaster(locale)
    } else {
        match open_season(core, caller.guild) {
            Some(open) => view::confirm_end(locale, &open),
            None => caller.refusal(&Refusal::NoSeasonOpen),
        }
    })
}

/// Ends the open season and replies with its final table. If a crash loses that reply,
/// `/leaderboard` and `/season list` show the table.
pub(crate) async fn end(core: &Core, caller: &Caller, season: SeasonId) -> anyhow::Result<Handled> {
    if !caller.quizmaster {
        return Ok(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    let (guild, by) = (caller.guild, caller.member.id);
    let decided = core.run(|engine, now| engine.end_season(now, guild, season, by));
    let season = match decided.stored().await? {
        Ok(season) => season,
        Err(refusal) => return Ok(Response::private(caller.refusal(&refusal))),
    };
    let placings = leaderboard::season_placings(core, &season).await?;
    let heading = Heading {
        season: Some(&season),
        bank_title: None,
        over: true,
    };
    let page = BoardPage {
        server: true,
        period: Period::Season(Some(season.id)),
        bank: None,
        page: 0,
        owner: caller.member.id,
    };
    let names = settings::public_names(core, guild);
    let locale = caller.public_locale();
    let table = leaderboard::view::leaderboard(locale, names, &placings, &heading, &page);
    Ok(Response::Public(table).into())
}

pub(crate) async fn list(core: &Core, caller: &Caller, page: u32) -> anyhow::Result<Message> {
    let guild = caller.guild;
    let seasons = core
        .read(guild, move |reader| reader.seasons(guild))
        .await?;
    let shown = view::shown_seasons(&seasons, page);
    let mut rows = Vec::with_capacity(shown.len());
    for season in &seasons[shown] {
        let mut first: Vec<Placing> = leaderboard::season_placings(core, season).await?;
        first.retain(|row| row.place == 1 && row.tally.points > 0);
        rows.push((season, first));
    }
    Ok(view::season_list(
        caller.locale(),
        caller.names,
        &rows,
        seasons.len(),
        page,
    ))
}

fn open_season(core: &Core, guild: GuildId) -> Option<Season> {
    core.state().engine.standings().season(guild).cloned()
}
