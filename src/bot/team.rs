//! `/team …`: the teams of contests.

pub(crate) mod command;
pub(crate) mod view;

use crate::bot::command::{Suggestion, Typing};
use crate::bot::contest;
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::message::Message;
use crate::bot::ui::refusal;
use quiz_engine::contest::{ContestInput, ContestReply};

pub(crate) async fn create(core: &Core, caller: &Caller, name: String) -> anyhow::Result<Handled> {
    let (guild, member) = (caller.guild, caller.member.clone());
    decide(
        core,
        caller,
        ContestInput::TeamCreate {
            guild,
            member,
            name,
        },
    )
    .await
}

pub(crate) async fn join(core: &Core, caller: &Caller, team: String) -> anyhow::Result<Handled> {
    let (guild, member) = (caller.guild, caller.member.clone());
    decide(
        core,
        caller,
        ContestInput::TeamJoin {
            guild,
            member,
            team,
        },
    )
    .await
}

pub(crate) async fn leave(core: &Core, caller: &Caller) -> anyhow::Result<Handled> {
    let (guild, member) = (caller.guild, caller.member.clone());
    decide(core, caller, ContestInput::TeamLeave { guild, member }).await
}

async fn decide(core: &Core, caller: &Caller, input: ContestInput) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let message = match contest::decide(core, input).await? {
        Ok(ContestReply::TeamCreated(team)) => view::team_created(locale, &team),
        Ok(ContestReply::TeamJoined {
            team,
            again,
            frozen,
        }) => view::team_joined(locale, &team, again, frozen),
        Ok(ContestReply::TeamLeft { team, frozen }) => view::team_left(locale, &team, frozen),
        Ok(other) => anyhow::bail!("unexpected reply to a request about teams: {other:?}"),
        Err(refusal) => refusal::refusal(locale, &refusal),
    };
    Ok(Response::private(message))
}

pub(crate) fn list(core: &Core, caller: &Caller) -> Message {
    let state = core.state();
    let teams: Vec<_> = state.engine.teams().of(caller.guild).collect();
    view::team_list(caller.locale(), &teams, caller.member.id)
}

pub(crate) fn suggest(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    let typed = typing.typed.trim().to_lowercase();
    let state = core.state();
    let teams = state.engine.teams().of(typing.guild);
    teams
        .filter(|team| team.name.to_lowercase().contains(&typed))
        .map(|team| (team.name.clone(), team.name.clone()))
        .collect()
}
