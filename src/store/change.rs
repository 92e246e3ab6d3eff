//! Changes that only the store keeps, so that there are no facts for them: reports of problems,
//! pictures of banks, and the deletion of old answers.

use super::pictures::write_pictures;
use super::retention::delete_answers;
use super::sqlite::{execute, signed};
use quiz_engine::ids::{BankId, GuildId, MemberId, RoundId, Timestamp};
use quiz_engine::member::Member;
use rusqlite::{Transaction, params};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A change that is not a fact of the engine.
#[derive(Clone, Debug)]
pub enum Change {
    /// A member reports a problem in a closed question; it replaces their earlier report of it.
    Report {
        /// The member's server.
        guild: GuildId,
        /// The round in which the question was asked.
        round: RoundId,
        /// The member who reports it.
        member: Member,
        /// The member's text.
        text: String,
        /// When it was reported.
        at: Timestamp,
    },
    /// A quizmaster settles open reports; settled ones stay as they are.
    Settle {
        /// The reports to settle.
        reports: Vec<ReportId>,
        /// The outcome.
        how: Settled,
        /// The quizmaster.
        by: MemberId,
        /// When they were settled.
        at: Timestamp,
    },
    /// A bank that is about to be stored has pictures.
    Pictures {
        /// The server.
        guild: GuildId,
        /// Its bank.
        bank: BankId,
        /// The pictures by their names.
        pictures: BTreeMap<String, Arc<[u8]>>,
    },
    /// Some of the answers from before a time are deleted; their sums stay.
    DeleteAnswers {
        /// That time.
        before: Timestamp,
    },
}

/// The id of a report; SQLite counts from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportId(pub i64);

/// The outcome of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// The question was corrected.
    Fixed,
    /// There was nothing to correct.
    Dismissed,
}

impl Settled {
    const fn name(self) -> &'static str {
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
                    params![report.0, at.0, how.name(), signed(by.0)],
                )?;
            }
        }
        Change::Pictures {
            guild,
            bank,
            pictures,
        } => write_pictures(transaction, *guild, bank, pictures)?,
        Change::DeleteAnswers { before } => delete_answers(transaction, *before)?,
    }
    Ok(())
}
