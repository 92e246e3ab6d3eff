//! The teams of all servers; a member is in one of a server at most.
//!
//! Bounded by members: a team without any is removed.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

mod decide;

use crate::ids::{GuildId, MemberId, TeamId, Timestamp};
use crate::member::{Forget, Member};
use crate::refusal::ContestRefusal;
use std::collections::BTreeMap;

/// The fewest members of a team that scores as a team.
pub const FEWEST_IN_TEAM: usize = 2;

/// Members who play together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    pub id: TeamId,
    pub guild: GuildId,
    /// As people see it; plain text, unique in the server in any case.
    pub name: String,
    /// Who made it.
    pub by: Member,
    /// By the bot's clock.
    pub at: Timestamp,
    /// Who is in it.
    pub members: BTreeMap<MemberId, String>,
}

impl Team {
    fn roster(&self) -> Roster {
        let members = self.members.iter().map(|(id, name)| Member {
            id: *id,
            name: name.clone(),
        });
        Roster {
            team: self.id,
            name: self.name.clone(),
            members: members.collect(),
        }
    }
}

/// That a member is in a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamJoined {
    /// As it is by that.
    pub team: Team,
    /// Whether they were in it already.
    pub again: bool,
    /// Whether a contest is open, to which it makes no difference.
    pub frozen: bool,
}

/// That a member has left their team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamLeft {
    /// As it was before.
    pub team: Team,
    /// Whether a contest is open, to which it makes no difference.
    pub frozen: bool,
}

/// A team as it was when a contest opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Roster {
    pub team: TeamId,
    /// Its name; plain text.
    pub name: String,
    /// Its members, by id.
    pub members: Vec<Member>,
}

/// One thing that happened to a team.
#[derive(Clone, Debug, PartialEq)]
pub enum TeamFact {
    /// It is there, without members.
    Created(Team),
    /// A member is in it.
    Joined {
        team: TeamId,
        guild: GuildId,
        member: Member,
        /// By the bot's clock.
        at: Timestamp,
    },
    /// A member left it; a team without members is removed.
    Left {
        team: TeamId,
        guild: GuildId,
        member: MemberId,
        /// By the bot's clock.
        at: Timestamp,
    },
}

/// All teams.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Teams {
    teams: BTreeMap<TeamId, Team>,
    /// The highest id given to a team.
    last: TeamId,
}

impl Teams {
    /// No team; the ids up to this are taken.
    pub(crate) fn new(last: u64) -> Self {
        Self {
            last: TeamId(last),
            ..Self::default()
        }
    }

    /// Applies a fact.
    pub fn apply(&mut self, fact: &TeamFact) {
        match fact {
            TeamFact::Created(team) => {
                self.last = self.last.max(team.id);
                self.teams.insert(team.id, team.clone());
            }
            TeamFact::Joined { team, member, .. } => {
                if let Some(team) = self.teams.get_mut(team) {
                    team.members.insert(member.id, member.name.clone());
                }
            }
            TeamFact::Left { team, member, .. } => {
                if let Some(left) = self.teams.get_mut(team) {
                    left.members.remove(member);
                    if left.members.is_empty() {
                        self.teams.remove(team);
                    }
                }
            }
        }
    }

    /// The servers that have teams; one for each team.
    pub(crate) fn guilds(&self) -> impl Iterator<Item = GuildId> {
        self.teams.values().map(|team| team.guild)
    }

    /// Those of a server, in the order in which they were made.
    pub fn of(&self, guild: GuildId) -> impl Iterator<Item = &Team> {
        self.teams.values().filter(move |team| team.guild == guild)
    }

    /// The member's team in a server.
    pub fn team_of(&self, guild: GuildId, member: MemberId) -> Option<&Team> {
        self.of(guild)
            .find(|team| team.members.contains_key(&member))
    }

    /// The team with this name in any case, or this id.
    pub fn find(&self, guild: GuildId, typed: &str) -> Option<&Team> {
        let name = typed.trim().to_lowercase();
        let id = name.trim_start_matches('#').parse().ok().map(TeamId);
        self.of(guild)
            .find(|team| team.name.to_lowercase() == name)
            .or_else(|| self.of(guild).find(|team| Some(team.id) == id))
    }

    /// The server's teams that have enough members to count, as they are now.
    pub(crate) fn rosters(&self, guild: GuildId) -> Vec<Roster> {
        let enough = |team: &&Team| team.members.len() >= FEWEST_IN_TEAM;
        self.of(guild).filter(enough).map(Team::roster).collect()
    }
}

/// A team is of those who are there: who is forgotten is in none.
impl Forget for Teams {
    fn forget(&mut self, member: MemberId, tombstone: &Member) {
        for team in self.teams.values_mut() {
            team.by.forget(member, tombstone);
            team.members.remove(&member);
        }
        self.teams.retain(|_, team| !team.members.is_empty());
    }
}

/// Returns the name on one line, of 1 to `max` characters.
pub(crate) fn named(typed: &str, max: usize) -> Result<String, ContestRefusal> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > max {
        return Err(ContestRefusal::NotAName { max });
    }
    Ok(name)
}
