//! Members make, join and leave teams.

use super::{Team, TeamFact, TeamJoined, TeamLeft, Teams, named};
use crate::ids::{GuildId, TeamId, Timestamp};
use crate::member::Member;
use crate::refusal::{ContestRefusal, Refusal};
use crate::step::Step;
use std::collections::BTreeMap;
use std::convert::Infallible;

/// Characters of a team's name.
const MAX_NAME: usize = 32;

/// A step of teams, which publishes nothing.
type TeamStep<T> = Step<T, TeamFact, Infallible>;

impl Teams {
    pub(crate) fn create(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: Member,
        name: &str,
    ) -> Result<TeamStep<Team>, Refusal> {
        let name = named(name, MAX_NAME)?;
        if let Some(own) = self.team_of(guild, member.id) {
            let name = own.name.clone();
            return Err(ContestRefusal::InTeam { name }.into());
        }
        let same = |team: &Team| team.name.to_lowercase() == name.to_lowercase();
        if self.of(guild).any(same) {
            return Err(ContestRefusal::TeamNameTaken { name }.into());
        }
        let team = Team {
            id: TeamId(self.last.0 + 1),
            guild,
            name,
            by: member.clone(),
            at: now,
            members: BTreeMap::new(),
        };
        let joined = joined(&team, member, now);
        let after = after(&team, &joined);
        Ok(Step::of(after, [TeamFact::Created(team), joined]))
    }

    /// `frozen`: whether a contest of teams is open in the server.
    pub(crate) fn join(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: Member,
        team: &str,
        frozen: bool,
    ) -> Result<TeamStep<TeamJoined>, Refusal> {
        let team = self.find(guild, team);
        let team = team.ok_or(ContestRefusal::UnknownTeam)?;
        let own = self.team_of(guild, member.id);
        match own {
            Some(own) if own.id != team.id => {
                let name = own.name.clone();
                Err(ContestRefusal::InTeam { name }.into())
            }
            Some(own) => {
                let (team, again) = (own.clone(), true);
                let reply = TeamJoined {
                    team,
                    again,
                    frozen,
                };
                Ok(Step::of(reply, []))
            }
            None => {
                let joined = joined(team, member, now);
                let reply = TeamJoined {
                    team: after(team, &joined),
                    again: false,
                    frozen,
                };
                Ok(Step::of(reply, [joined]))
            }
        }
    }

    /// See [`Teams::join`] for `frozen`.
    pub(crate) fn leave(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: &Member,
        frozen: bool,
    ) -> Result<TeamStep<TeamLeft>, Refusal> {
        let team = self.team_of(guild, member.id);
        let team = team.ok_or(ContestRefusal::NoTeam)?;
        let left = TeamFact::Left {
            team: team.id,
            guild,
            member: member.id,
            at: now,
        };
        let reply = TeamLeft {
            team: team.clone(),
            frozen,
        };
        Ok(Step::of(reply, [left]))
    }

    /// Lets everyone leave the teams of a server that removed the bot.
    pub(crate) fn disband(&self, now: Timestamp, guild: GuildId) -> impl Iterator<Item = TeamFact> {
        self.of(guild).flat_map(move |team| {
            let members = team.members.keys();
            members.map(move |&member| TeamFact::Left {
                team: team.id,
                guild,
                member,
                at: now,
            })
        })
    }
}

fn joined(team: &Team, member: Member, at: Timestamp) -> TeamFact {
    TeamFact::Joined {
        team: team.id,
        guild: team.guild,
        member,
        at,
    }
}

/// The team with the member who joined it.
fn after(team: &Team, joined: &TeamFact) -> Team {
    let mut team = team.clone();
    if let TeamFact::Joined { member, .. } = joined {
        team.members.insert(member.id, member.name.clone());
    }
    team
}
