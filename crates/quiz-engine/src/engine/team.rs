//! Teams: members come and go, and a contest that is open keeps the rosters that it opened with.

use super::contest::named;
use crate::contest::ContestRefusal;
use crate::engine::Engine;
use crate::engine::decision::Decision;
use crate::fact::Fact;
use crate::ids::{GuildId, TeamId, Timestamp};
use crate::member::Member;
use crate::refusal::Refusal;
use crate::team::{Team, TeamFact, TeamJoined, TeamLeft, Teams};
use std::collections::BTreeMap;

/// Characters of a team's name.
const MAX_NAME: usize = 32;

impl Engine {
    pub(super) fn apply_to_team(&mut self, fact: &TeamFact) {
        if let TeamFact::Created(team) = fact {
            self.last_team = self.last_team.max(team.id.0);
        }
        self.teams.apply(fact);
    }

    /// The teams of all servers.
    pub fn teams(&self) -> &Teams {
        &self.teams
    }

    /// Makes a team with the member in it.
    ///
    /// # Errors
    /// When the name is not possible or taken, or the member is in a team.
    pub fn create_team(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: Member,
        name: &str,
    ) -> Result<Decision<Team>, Refusal> {
        let name = named(name, MAX_NAME)?;
        if let Some(own) = self.teams.team_of(guild, member.id) {
            let name = own.name.clone();
            return Err(ContestRefusal::InTeam { name }.into());
        }
        let same = |team: &Team| team.name.to_lowercase() == name.to_lowercase();
        if self.teams.of(guild).any(same) {
            return Err(ContestRefusal::TeamNameTaken { name }.into());
        }
        let team = Team {
            id: TeamId(self.last_team + 1),
            guild,
            name,
            by: member.clone(),
            at: now,
            members: BTreeMap::new(),
        };
        let joined = joined(&team, member, now);
        let after = after(&team, &joined);
        Ok(decision(after, [TeamFact::Created(team), joined]))
    }

    /// Lets a member join the team with that name or id.
    ///
    /// # Errors
    /// When there is no such team in the server, or the member is in another.
    pub fn join_team(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: Member,
        team: &str,
    ) -> Result<Decision<TeamJoined>, Refusal> {
        let team = self.teams.find(guild, team);
        let team = team.ok_or(ContestRefusal::UnknownTeam)?;
        let frozen = self.freezes_teams(guild);
        let own = self.teams.team_of(guild, member.id);
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
                Ok(decision(reply, []))
            }
            None => {
                let joined = joined(team, member, now);
                let reply = TeamJoined {
                    team: after(team, &joined),
                    again: false,
                    frozen,
                };
                Ok(decision(reply, [joined]))
            }
        }
    }

    /// Lets a member leave their team.
    ///
    /// # Errors
    /// When they are in none.
    pub fn leave_team(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: &Member,
    ) -> Result<Decision<TeamLeft>, Refusal> {
        let team = self.teams.team_of(guild, member.id);
        let team = team.ok_or(ContestRefusal::NoTeam)?;
        let left = TeamFact::Left {
            team: team.id,
            guild,
            member: member.id,
            at: now,
        };
        let reply = TeamLeft {
            team: team.clone(),
            frozen: self.freezes_teams(guild),
        };
        Ok(decision(reply, [left]))
    }

    /// Whether a contest of teams is open in the server.
    fn freezes_teams(&self, guild: GuildId) -> bool {
        self.contests(guild)
            .any(|one| one.contest.teams && one.rosters.is_some())
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

/// The team with whoever joined it.
fn after(team: &Team, joined: &TeamFact) -> Team {
    let mut team = team.clone();
    if let TeamFact::Joined { member, .. } = joined {
        team.members.insert(member.id, member.name.clone());
    }
    team
}

fn decision<T>(reply: T, facts: impl IntoIterator<Item = TeamFact>) -> Decision<T> {
    Decision::of(reply, facts.into_iter().map(Fact::Team))
}
