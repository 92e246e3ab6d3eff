//! What is stored and asked of the store alone, so that no fact tells of it: reports of problems,
//! and what members remember.

use super::writer::{execute, signed};
use quiz_engine::ids::{GuildId, MemberId, QuestionId, RoundId, Timestamp};
use quiz_engine::learn::Memory;
use quiz_engine::member::Member;
use rusqlite::{Transaction, params};

/// One change to what the store alone knows.
#[derive(Clone, Debug)]
pub enum Change {
    /// A member sees a problem in a closed question, in the place of what they said of it before.
    Report {
        /// The server.
        guild: GuildId,
        /// Which posting of the question.
        round: RoundId,
        /// Who.
        member: Member,
        /// Their words.
        text: String,
        /// When.
        at: Timestamp,
    },
    /// Reports are done with.
    Settle {
        /// Which.
        reports: Vec<ReportId>,
        /// How.
        how: Settled,
        /// By whom.
        by: MemberId,
        /// When.
        at: Timestamp,
    },
    /// A member has reviewed a question that they missed.
    Review {
        /// The server.
        guild: GuildId,
        /// Who.
        member: MemberId,
        /// Which.
        question: QuestionId,
        /// What they remember from now on.
        memory: Memory,
    },
}

/// A report; counted from 1 over the life of the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportId(pub i64);

/// How a report was done with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// The question was corrected.
    Fixed,
    /// There was nothing to correct.
    Dismissed,
}

impl Settled {
    const fn word(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Dismissed => "dismissed",
        }
    }
}

pub(super) fn write_change(transaction: &Transaction<'_>, change: &Change) -> anyhow::Result<()> {
    match change {
        Change::Report {
            guild,
            round,
            member,
            text,
            at,
        } => {
            execute(
                transaction,
                "INSERT INTO report (guild, round, member, name, text, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (round, member) DO UPDATE SET text = excluded.text, at = excluded.at,
                     settled_at = NULL, settled = NULL, settled_by = NULL",
                params![
                    signed(guild.0),
                    signed(round.0),
                    signed(member.id.0),
                    member.name,
                    text,
                    at.0
                ],
            )?;
        }
        Change::Settle {
            reports,
            how,
            by,
            at,
        } => {
            for report in reports {
                execute(
                    transaction,
                    "UPDATE report SET settled_at = ?2, settled = ?3, settled_by = ?4
                     WHERE id = ?1 AND settled_at IS NULL",
                    params![report.0, at.0, how.word(), signed(by.0)],
                )?;
            }
        }
        Change::Review {
            guild,
            member,
            question,
            memory,
        } => {
            execute(
                transaction,
                "INSERT OR REPLACE INTO review VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    signed(guild.0),
                    signed(member.0),
                    question.as_str(),
                    f64::from(memory.stability),
                    f64::from(memory.difficulty),
                    memory.reviewed.0,
                    memory.due.0
                ],
            )?;
        }
    }
    Ok(())
}
