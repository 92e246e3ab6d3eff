//! `/team …`: who plays together in contests.

pub(crate) mod view;

use crate::bot::Bot;
use crate::bot::bank::Suggestion;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::message::Message;
use crate::bot::ui::refusal;
use quiz_engine::{ContestInput, ContestReply, GuildId};

impl Bot {
    pub(crate) async fn team_create(
        &self,
        caller: &Caller,
        name: String,
    ) -> anyhow::Result<Handled> {
        let (guild, member) = (caller.guild, caller.member.clone());
        self.tell_teams(
            caller,
            ContestInput::TeamCreate {
                guild,
                member,
                name,
            },
        )
        .await
    }

    pub(crate) async fn team_join(&self, caller: &Caller, team: String) -> anyhow::Result<Handled> {
        let (guild, member) = (caller.guild, caller.member.clone());
        self.tell_teams(
            caller,
            ContestInput::TeamJoin {
                guild,
                member,
                team,
            },
        )
        .await
    }

    pub(crate) async fn team_leave(&self, caller: &Caller) -> anyhow::Result<Handled> {
        let (guild, member) = (caller.guild, caller.member.clone());
        self.tell_teams(caller, ContestInput::TeamLeave { guild, member })
            .await
    }

    async fn tell_teams(&self, caller: &Caller, input: ContestInput) -> anyhow::Result<Handled> {
        let locale = caller.locale();
        let message = match self.tell_contest(input).await? {
            Ok(ContestReply::TeamCreated(team)) => view::team_created(locale, &team),
            Ok(ContestReply::TeamJoined {
                team,
                again,
                frozen,
            }) => view::team_joined(locale, &team, again, frozen),
            Ok(ContestReply::TeamLeft { team, frozen }) => view::team_left(locale, &team, frozen),
            Ok(other) => anyhow::bail!("a wish about teams was answered with {other:?}"),
            Err(refusal) => refusal::refusal(locale, &refusal),
        };
        Ok(Response::private(message))
    }

    pub(crate) fn team_list(&self, caller: &Caller) -> Message {
        let state = self.state();
        let teams: Vec<_> = state.engine.teams().of(caller.guild).collect();
        view::team_list(caller.locale(), &teams, caller.member.id)
    }

    pub(crate) fn suggest_teams(&self, guild: GuildId, typed: &str) -> Vec<Suggestion> {
        let typed = typed.trim().to_lowercase();
        let state = self.state();
        let teams = state.engine.teams().of(guild);
        teams
            .filter(|team| team.name.to_lowercase().contains(&typed))
            .map(|team| (team.name.clone(), team.name.clone()))
            .collect()
    }
}
