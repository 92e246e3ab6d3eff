//! Teams: members come and go, and a contest that is open keeps the rosters that it opened with.

use super::contest::named;
use crate::contest::{ContestRefusal, ContestReply};
use crate::engine::Engine;
use crate::engine::decision::Decision;
use crate::engine::input::Reply;
use crate::fact::Fact;
use crate::ids::{GuildId, TeamId, Timestamp};
use crate::member::Member;
use crate::refusal::Refusal;
use crate::team::{Team, TeamFact, Teams};
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

    pub(super) fn create_team(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: Member,
        name: &str,
    ) -> Result<Decision<Reply>, Refusal> {
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
        Ok(told(
            [TeamFact::Created(team), joined],
            ContestReply::TeamCreated(after),
        ))
    }

    pub(super) fn join_team(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: Member,
        team: &str,
    ) -> Result<Decision<Reply>, Refusal> {
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
                let reply = ContestReply::TeamJoined {
                    team,
                    again,
                    frozen,
                };
                Ok(told([], reply))
            }
            None => {
                let joined = joined(team, member, now);
                let reply = ContestReply::TeamJoined {
                    team: after(team, &joined),
                    again: false,
                    frozen,
                };
                Ok(told([joined], reply))
            }
        }
    }

    pub(super) fn leave_team(
        &self,
        now: Timestamp,
        guild: GuildId,
        member: &Member,
    ) -> Result<Decision<Reply>, Refusal> {
        let team = self.teams.team_of(guild, member.id);
        let team = team.ok_or(ContestRefusal::NoTeam)?;
        let left = TeamFact::Left {
            team: team.id,
            guild,
            member: member.id,
            at: now,
        };
        let reply = ContestReply::TeamLeft {
            team: team.clone(),
            frozen: self.freezes_teams(guild),
        };
        Ok(told([left], reply))
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

fn told(facts: impl IntoIterator<Item = TeamFact>, reply: ContestReply) -> Decision<Reply> {
    let facts = facts.into_iter().map(Fact::Team);
    Decision::facts(facts.collect()).reply(Reply::Contest(Box::new(reply)))
}
