//! `/team …`: the teams of contests.

pub(crate) mod command;
pub(crate) mod view;

use crate::bot::command::{Suggestion, Typing};
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::message::Message;
use crate::bot::ui::text;
use quiz_engine::{Limit, Refusal};

pub(crate) async fn create(core: &Core, caller: &Caller, name: String) -> anyhow::Result<Handled> {
    let (guild, member) = (caller.guild, caller.member.clone());
    let decided = core.run(|engine, now| {
        let count = engine.teams().of(guild).count();
        core.quotas.room(Limit::Teams, count)?;
        engine.create_team(now, guild, member, &name)
    });
    let team = decided.stored().await?;
    Ok(reply(
        caller,
        team.map(|team| view::team_created(caller.locale(), &team)),
    ))
}

pub(crate) async fn join(core: &Core, caller: &Caller, team: String) -> anyhow::Result<Handled> {
    let (guild, member) = (caller.guild, caller.member.clone());
    let decided = core.run(|engine, now| engine.join_team(now, guild, member, &team));
    let joined = decided.stored().await?;
    Ok(reply(
        caller,
        joined.map(|joined| view::team_joined(caller.locale(), &joined)),
    ))
}

pub(crate) async fn leave(core: &Core, caller: &Caller) -> anyhow::Result<Handled> {
    let decided = core.run(|engine, now| engine.leave_team(now, caller.guild, &caller.member));
    let left = decided.stored().await?;
    Ok(reply(
        caller,
        left.map(|left| view::team_left(caller.locale(), &left)),
    ))
}

fn reply(caller: &Caller, message: Result<Message, Refusal>) -> Handled {
    let refused = |refusal| caller.refusal(&refusal);
    Response::private(message.unwrap_or_else(refused))
}

pub(crate) fn list(core: &Core, caller: &Caller) -> Message {
    let state = core.state();
    let teams: Vec<_> = state.engine.teams().of(caller.guild).collect();
    view::team_list(caller.locale(), caller.names, &teams, caller.member.id)
}

pub(crate) fn suggest(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    let typed = typing.typed.trim().to_lowercase();
    let state = core.state();
    let teams = state.engine.teams().of(typing.guild);
    teams
        .filter(|team| team.name.to_lowercase().contains(&typed))
        .map(|team| (text::one_line(&team.name), team.name.clone()))
        .collect()
}
