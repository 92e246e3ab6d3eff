//! What is stored beside play: banks of servers, reports of problems, and corrected keys.

use super::boards::{self, StandingChange};
use super::read;
use super::record::{self, Body};
use super::writer::{execute, signed};
use quiz_engine::{
    BankId, ChannelId, FixId, GuildId, Member, MemberId, Memory, Notice, Question, QuestionId,
    RoundId, Timestamp,
};
use rusqlite::{Connection, Transaction, params};
use std::sync::Arc;

/// One change beside play.
#[derive(Clone, Debug)]
pub enum Change {
    /// A server has a bank, in the place of one with the same id.
    PutBank(StoredBank),
    /// A server has a bank no more.
    RemoveBank {
        /// The server.
        guild: GuildId,
        /// The bank.
        id: BankId,
    },
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
    /// A quizmaster has corrected a key.
    Fix(Fix),
    /// A channel is to be told of that.
    Notice(Notice),
    /// A quizmaster does something to leaderboards, or begins or ends a season.
    Standing(StandingChange),
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

/// A bank as a server brought or wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredBank {
    /// The server.
    pub guild: GuildId,
    /// Unique within the server.
    pub id: BankId,
    /// The file's name; its ending is a hint to the format.
    pub file: String,
    /// The whole file.
    pub text: String,
    /// Who brought it, or wrote last in it.
    pub by: Member,
    /// When.
    pub at: Timestamp,
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

/// A key that was wrong; the row that tells who corrected it, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// Which.
    pub id: FixId,
    /// The server in which it holds.
    pub guild: GuildId,
    /// The question as it was.
    pub before: Arc<Question>,
    /// With the right key.
    pub after: Arc<Question>,
    /// By whom.
    pub by: Member,
    /// When.
    pub at: Timestamp,
}

pub(super) fn write_change(transaction: &Transaction<'_>, change: &Change) -> anyhow::Result<()> {
    match change {
        Change::PutBank(bank) => {
            execute(
                transaction,
                "INSERT OR REPLACE INTO bank VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    signed(bank.guild.0),
                    bank.id.as_str(),
                    bank.file,
                    bank.text,
                    signed(bank.by.id.0),
                    bank.by.name,
                    bank.at.0
                ],
            )?;
        }
        Change::RemoveBank { guild, id } => {
            execute(
                transaction,
                "DELETE FROM bank WHERE guild = ?1 AND id = ?2",
                params![signed(guild.0), id.as_str()],
            )?;
        }
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
        Change::Fix(fix) => {
            let before = write_question(transaction, &fix.before)?;
            let after = write_question(transaction, &fix.after)?;
            execute(
                transaction,
                "INSERT INTO fix (id, guild, question, before, after, by, by_name, at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![
                    signed(fix.id.0),
                    signed(fix.guild.0),
                    fix.after.id.as_str(),
                    before,
                    after,
                    signed(fix.by.id.0),
                    fix.by.name,
                    fix.at.0
                ],
            )?;
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
        Change::Standing(change) => boards::write(transaction, change)?,
        Change::Notice(notice) => {
            execute(
                transaction,
                "INSERT INTO fix_notice VALUES (?1, ?2, ?3, ?4, ?5, 0)",
                params![
                    signed(notice.fix.0),
                    signed(notice.channel.0),
                    notice.language,
                    notice.bank_title,
                    notice.changed as i64
                ],
            )?;
        }
    }
    Ok(())
}

/// Stores the question, unless it is stored; gives the hash of its body.
pub(super) fn write_question(
    transaction: &Transaction<'_>,
    question: &Question,
) -> anyhow::Result<String> {
    let body = Body::of(question);
    execute(
        transaction,
        "INSERT OR IGNORE INTO question VALUES (?1, ?2, ?3, ?4)",
        params![
            body.hash,
            question.id.as_str(),
            question.prompt.source(),
            body.json
        ],
    )?;
    Ok(body.hash)
}

/// The banks of all servers, in the order of their ids.
pub(super) fn banks(connection: &Connection) -> anyhow::Result<Vec<StoredBank>> {
    let mut statement = connection
        .prepare("SELECT guild, id, file, text, by, by_name, at FROM bank ORDER BY guild, id")?;
    let banks = statement.query_map([], |row| {
        Ok(StoredBank {
            guild: GuildId(read::id(row, 0)?),
            id: BankId::new(row.get::<_, String>(1)?),
            file: row.get(2)?,
            text: row.get(3)?,
            by: Member {
                id: MemberId(read::id(row, 4)?),
                name: row.get(5)?,
            },
            at: Timestamp(row.get(6)?),
        })
    })?;
    Ok(banks.collect::<Result<_, _>>()?)
}

/// Every key that was corrected, in the order in which that was done.
pub(super) fn fixes(connection: &Connection) -> anyhow::Result<Vec<Fix>> {
    let mut statement = connection.prepare(
        "SELECT guild, before.body, after.body, by, by_name, at, fix.id FROM fix
         JOIN question AS before ON before.hash = fix.before
         JOIN question AS after ON after.hash = fix.after ORDER BY fix.id",
    )?;
    let mut rows = statement.query([])?;
    let mut fixes = Vec::new();
    while let Some(row) = rows.next()? {
        let question = |at| anyhow::Ok(Arc::new(record::question(&row.get::<_, String>(at)?)?));
        fixes.push(Fix {
            guild: GuildId(read::id(row, 0)?),
            before: question(1)?,
            after: question(2)?,
            by: Member {
                id: MemberId(read::id(row, 3)?),
                name: row.get(4)?,
            },
            at: Timestamp(row.get(5)?),
            id: FixId(read::id(row, 6)?),
        });
    }
    Ok(fixes)
}

/// What channels were to be told since `since` and were not, oldest first.
pub(super) fn notices(connection: &Connection, since: Timestamp) -> anyhow::Result<Vec<Notice>> {
    let mut statement = connection.prepare_cached(
        "SELECT fix.id, channel, language, title, changed, at, body FROM fix_notice
         JOIN fix ON fix.id = fix_notice.fix JOIN question ON question.hash = fix.after
         WHERE told = 0 AND at >= ?1 ORDER BY fix.id",
    )?;
    let mut rows = statement.query([since.0])?;
    let mut notices = Vec::new();
    while let Some(row) = rows.next()? {
        notices.push(Notice {
            fix: FixId(read::id(row, 0)?),
            channel: ChannelId(read::id(row, 1)?),
            language: row.get(2)?,
            bank_title: row.get(3)?,
            changed: read::id(row, 4)? as usize,
            at: Timestamp(row.get(5)?),
            question: Arc::new(record::question(&row.get::<_, String>(6)?)?),
            late: true,
        });
    }
    Ok(notices)
}
