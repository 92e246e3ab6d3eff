//! The rows of teams.

use super::contests::member;
use super::sqlite::id;
use super::sqlite::{execute, signed};
use quiz_engine::Fact;
use quiz_engine::ids::{GuildId, TeamId, Timestamp};
use quiz_engine::team::{Team, TeamFact};
use rusqlite::{Connection, Transaction};
use std::collections::BTreeMap;

/// Writes a fact about a team.
pub(super) fn write_team_fact(
    transaction: &Transaction<'_>,
    fact: &TeamFact,
) -> rusqlite::Result<()> {
    let run = |sql, values: &[&dyn rusqlite::ToSql]| execute(transaction, sql, values).map(drop);
    match fact {
        TeamFact::Created(team) => run(
            "INSERT INTO team VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            &[
                &signed(team.id.0),
                &signed(team.guild.0),
                &team.name,
                &signed(team.by.id.0),
                &team.by.name,
                &team.at.0,
            ],
        ),
        TeamFact::Joined {
            team,
            guild,
            member,
            at,
        } => run(
            "INSERT OR REPLACE INTO team_member VALUES (?1, ?2, ?3, ?4, ?5)",
            &[
                &signed(guild.0),
                &signed(member.id.0),
                &member.name,
                &signed(team.0),
                &at.0,
            ],
        ),
        TeamFact::Left {
            team,
            guild,
            member,
            ..
        } => run(
            "DELETE FROM team_member WHERE guild = ?1 AND member = ?2 AND team = ?3",
            &[&signed(guild.0), &signed(member.0), &signed(team.0)],
        ),
    }
}

/// Appends the facts of the teams that have members.
pub(super) fn facts(connection: &Connection, facts: &mut Vec<Fact>) -> anyhow::Result<()> {
    let mut statement = connection.prepare(
        "SELECT id, guild, title, by, by_name, at FROM team
         WHERE id IN (SELECT team FROM team_member) ORDER BY id",
    )?;
    let teams = statement.query_map([], |row| {
        Ok(Team {
            id: TeamId(id(row, 0)?),
            guild: GuildId(id(row, 1)?),
            name: row.get(2)?,
            by: member(row, 3)?,
            at: Timestamp(row.get(5)?),
            members: BTreeMap::new(),
        })
    })?;
    for team in teams {
        facts.push(Fact::Team(TeamFact::Created(team?)));
    }
    let mut statement =
        connection.prepare("SELECT team, guild, member, name, at FROM team_member")?;
    let joined = statement.query_map([], |row| {
        Ok(TeamFact::Joined {
            team: TeamId(id(row, 0)?),
            guild: GuildId(id(row, 1)?),
            member: member(row, 2)?,
            at: Timestamp(row.get(4)?),
        })
    })?;
    for joined in joined {
        facts.push(Fact::Team(joined?));
    }
    Ok(())
}
