//! `/leaderboard`, its pages, and the leaderboards of other messages.

pub(crate) mod command;
pub(crate) mod component;
mod press;
mod race;
pub(crate) mod view;

use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::leaderboard::component::BoardPage;
use crate::bot::leaderboard::view::Heading;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::Message;
use crate::bot::ui::names::Names;
use crate::bot::{bank, contest, settings};
use crate::store::{BoardRequest, Scope};
use quiz_engine::Refusal;
use quiz_engine::ids::{ChannelId, GuildId};
use quiz_engine::standings::{Interval, Period, Placing, Season, rank};

/// The options of `/leaderboard`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LeaderboardRequest {
    /// Whether it is the server's leaderboard, not the channel's.
    pub(crate) server: bool,
    /// The time that it covers.
    pub(crate) period: Period,
    /// Id or title of the only bank that counts; `None` for all banks.
    pub(crate) bank: Option<String>,
}

/// Returns the channel for whose leaderboard the quizzes of the caller's channel count: of a thread
/// that was opened for a quiz, the channel that it belongs to.
pub(crate) async fn board_channel(core: &Core, caller: &Caller) -> anyhow::Result<ChannelId> {
    let thread = caller.channel;
    if caller.parent.is_none() {
        return Ok(thread);
    }
    let channel = core
        .read(caller.guild, move |reader| reader.channel_of_thread(thread))
        .await?;
    Ok(channel.unwrap_or(thread))
}

/// Returns the caller as in the channel whose leaderboard counts.
async fn at_board(core: &Core, caller: &Caller) -> anyhow::Result<Caller> {
    let channel = board_channel(core, caller).await?;
    let caller = caller.clone();
    Ok(Caller { channel, ..caller })
}

pub(crate) async fn show(
    core: &Core,
    caller: &Caller,
    request: LeaderboardRequest,
) -> anyhow::Result<Handled> {
    let caller = &at_board(core, caller).await?;
    let bank = request
        .bank
        .map(|name| bank::find_bank(core, caller, &name));
    let bank = match bank.transpose() {
        Ok(bank) => bank.map(|bank| bank.id.clone()),
        Err(refusal) => {
            return Ok(Response::private(caller.refusal(&refusal)));
        }
    };
    let at = BoardPage {
        server: request.server,
        period: request.period,
        bank,
        page: 0,
        owner: caller.member.id,
    };
    if settings::public_names(core, caller.guild) == Names::Nobody {
        return draw_privately(core, caller, at).await;
    }
    let (period, of_bank) = (at.period, at.bank.is_some());
    let scope = scope(caller, &at);
    Ok(
        match draw(core, caller, caller.public_locale(), at).await? {
            Ok(mut message) => {
                let race = match period {
                    _ if of_bank => None,
                    Period::All => contest::last_race(core, caller).await?,
                    Period::Week => race::week(core, caller, scope).await?,
                    Period::Today | Period::Month | Period::Season(_) => None,
                };
                message.files.extend(race);
                Response::Public(message).into()
            }
            Err(refusal) => Response::private(caller.refusal(&refusal)),
        },
    )
}

/// Replies privately with the first page of the channel's leaderboard.
pub(crate) async fn own(core: &Core, caller: &Caller) -> anyhow::Result<Handled> {
    let caller = &at_board(core, caller).await?;
    let at = BoardPage {
        server: false,
        period: Period::All,
        bank: None,
        page: 0,
        owner: caller.member.id,
    };
    draw_privately(core, caller, at).await
}

/// Shows another page. A member who did not request this leaderboard gets a private copy, and so
/// does everyone on a public one if names have been hidden since.
pub(crate) async fn page(core: &Core, caller: &Caller, at: BoardPage) -> anyhow::Result<Handled> {
    let caller = &at_board(core, caller).await?;
    let hidden = settings::public_names(core, caller.guild) == Names::Nobody;
    if at.owner != caller.member.id || (hidden && !caller.ephemeral) {
        let owner = caller.member.id;
        return draw_privately(core, caller, BoardPage { owner, ..at }).await;
    }
    Ok(
        match draw(core, caller, caller.public_locale(), at).await? {
            Ok(message) => Response::Update(message).into(),
            Err(refusal) => Response::private(caller.refusal(&refusal)),
        },
    )
}

async fn draw_privately(core: &Core, caller: &Caller, at: BoardPage) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let drawn = draw(core, caller, locale, at).await?;
    Ok(Response::private(
        drawn.unwrap_or_else(|refusal| caller.refusal(&refusal)),
    ))
}

async fn draw(
    core: &Core,
    caller: &Caller,
    locale: &Locale,
    mut at: BoardPage,
) -> anyhow::Result<Result<Message, Refusal>> {
    let season = match at.period {
        Period::Season(which) => {
            let guild = caller.guild;
            let mut seasons = core
                .read(guild, move |reader| reader.seasons(guild))
                .await?;
            seasons.retain(|season| which.is_none_or(|which| season.id == which));
            // The newest season comes first, and an open season is always the newest.
            let Some(season) = seasons.into_iter().next() else {
                return Ok(Err(Refusal::NoSeasonYet));
            };
            // Its pages stay on this season when another one starts.
            at.period = Period::Season(Some(season.id));
            Some(season)
        }
        _ => None,
    };
    let placings = placings(core, caller, &at, season.as_ref()).await?;
    let names = settings::private_names(core, caller.guild, at.owner);
    let bank_title = at.bank.as_ref().map(|id| {
        let catalogue = core.catalogue();
        let bank = catalogue.find(caller.guild, id.as_str());
        bank.map_or_else(|| id.to_string(), |bank| bank.title.clone())
    });
    let heading = Heading {
        season: season.as_ref(),
        bank_title: bank_title.as_deref(),
        over: false,
    };
    Ok(Ok(view::leaderboard(
        locale, names, &placings, &heading, &at,
    )))
}

fn scope(caller: &Caller, at: &BoardPage) -> Scope {
    Scope {
        guild: caller.guild,
        channel: (!at.server).then_some(caller.channel),
    }
}

/// Returns all rows of a leaderboard, from memory or from the store.
async fn placings(
    core: &Core,
    caller: &Caller,
    at: &BoardPage,
    season: Option<&Season>,
) -> anyhow::Result<Vec<Placing>> {
    let guild = caller.guild;
    if at.period == Period::All && at.bank.is_none() {
        let engine = &core.state().engine;
        return Ok(rank(if at.server {
            engine.guild_board(guild)
        } else {
            engine.channel_board(caller.channel)
        }));
    }
    let now = core.clock.now();
    let request = BoardRequest {
        scope: scope(caller, at),
        span: season.map_or_else(
            || at.period.span(now, &settings::zone(core, guild)),
            Season::span,
        ),
        bank: at.bank.clone(),
    };
    placings_of(core, guild, request).await
}

/// Returns all rows of a leaderboard that is computed from the store.
pub(crate) async fn placings_of(
    core: &Core,
    guild: GuildId,
    request: BoardRequest,
) -> anyhow::Result<Vec<Placing>> {
    let board = core
        .read(guild, move |reader| reader.board(&request))
        .await?;
    let board = core.state().engine.standings().shown(guild, board);
    Ok(rank(board))
}

/// Returns all rows of the server's leaderboard of a season.
pub(crate) async fn season_placings(core: &Core, season: &Season) -> anyhow::Result<Vec<Placing>> {
    let (guild, span): (_, Interval) = (season.guild, season.span());
    let scope = Scope {
        guild,
        channel: None,
    };
    let request = BoardRequest {
        scope,
        span,
        bank: None,
    };
    placings_of(core, guild, request).await
}
