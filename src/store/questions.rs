//! The rows of servers' banks, of corrected keys and of the notices about these.

use super::pictures;
use super::record::{self, Body};
use super::sqlite::{execute, id, signed};
use quiz_engine::ids::{BankId, ChannelId, FixId, GuildId, MemberId, Timestamp};
use quiz_engine::member::Member;
use quiz_engine::question::{Fix, Notice, OwnBank, Question, QuestionFact};
use rusqlite::{Connection, Transaction, params};
use std::sync::Arc;

/// A bank of a server as it is stored; each start parses its text again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredBank {
    /// The server that owns the bank.
    pub guild: GuildId,
    /// Unique within the server.
    pub id: BankId,
    /// The file's name; its extension is a hint to the format.
    pub file: String,
    /// The content of the file.
    pub text: String,
    /// The names of its pictures in the store.
    pub pictures: Vec<String>,
    /// The bytes of these.
    pub picture_bytes: usize,
    /// The member who uploaded or last changed it.
    pub by: Member,
    /// When it was uploaded or last changed.
    pub at: Timestamp,
}

/// Writes a fact about banks or keys.
pub(super) fn write_question_fact(
    transaction: &Transaction<'_>,
    fact: &QuestionFact,
) -> anyhow::Result<()> {
    match fact {
        // These are stored in the operator's files.
        QuestionFact::CommonLoaded(_) => {}
        QuestionFact::BankPut(own) => {
            write_bank(transaction, own)?;
            pictures::delete_unused(transaction, own.guild, &own.bank)?;
        }
        QuestionFact::BankRemoved { guild, bank, .. } => {
            execute(
                transaction,
                "DELETE FROM bank WHERE guild = ?1 AND id = ?2",
                params![signed(guild.0), bank.as_str()],
            )?;
            pictures::delete_pictures(transaction, *guild, bank)?;
        }
        QuestionFact::KeyCorrected(fix) => write_fix(transaction, fix)?,
        QuestionFact::NoticeDue(notice) => {
            execute(
                transaction,
                "INSERT INTO fix_notice VALUES (?1, ?2, ?3, ?4, ?5, 0)
                 ON CONFLICT DO UPDATE SET changed = changed + excluded.changed",
                params![
                    signed(notice.fix.0),
                    signed(notice.channel.0),
                    notice.language,
                    notice.bank_title,
                    notice.changed as i64
                ],
            )?;
        }
        QuestionFact::NoticePosted { fix, channel } => {
            execute(
                transaction,
                "UPDATE fix_notice SET told = 1 WHERE fix = ?1 AND channel = ?2",
                params![signed(fix.0), signed(channel.0)],
            )?;
        }
    }
    Ok(())
}

fn write_bank(transaction: &Transaction<'_>, own: &OwnBank) -> rusqlite::Result<usize> {
    execute(
        transaction,
        "INSERT OR REPLACE INTO bank VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            signed(own.guild.0),
            own.bank.id.as_str(),
            own.file,
            own.text,
            signed(own.by.id.0),
            own.by.name,
            own.at.0
        ],
    )
}

fn write_fix(transaction: &Transaction<'_>, fix: &Fix) -> anyhow::Result<()> {
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
    Ok(())
}

/// Stores a question unless it is stored already; returns the hash of its body.
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

/// Returns the banks of all servers, sorted by server and id.
pub(super) fn banks(connection: &Connection) -> anyhow::Result<Vec<StoredBank>> {
    let mut statement = connection
        .prepare("SELECT guild, id, file, text, by, by_name, at FROM bank ORDER BY guild, id")?;
    let banks = statement.query_map([], |row| {
        Ok(StoredBank {
            guild: GuildId(id(row, 0)?),
            id: BankId::new(row.get::<_, String>(1)?),
            file: row.get(2)?,
            text: row.get(3)?,
            pictures: Vec::new(),
            picture_bytes: 0,
            by: Member {
                id: MemberId(id(row, 4)?),
                name: row.get(5)?,
            },
            at: Timestamp(row.get(6)?),
        })
    })?;
    let mut banks: Vec<StoredBank> = banks.collect::<Result<_, _>>()?;
    for bank in &mut banks {
        bank.pictures = pictures::names(connection, bank.guild, &bank.id)?;
        bank.picture_bytes = pictures::bytes(connection, bank.guild, &bank.id)?;
    }
    Ok(banks)
}

/// Returns every corrected key, oldest first.
pub(super) fn fixes(connection: &Connection) -> anyhow::Result<Vec<Arc<Fix>>> {
    let mut statement = connection.prepare(
        "SELECT guild, before.body, after.body, by, by_name, at, fix.id FROM fix
         JOIN question AS before ON before.hash = fix.before
         JOIN question AS after ON after.hash = fix.after ORDER BY fix.id",
    )?;
    let mut rows = statement.query([])?;
    let mut fixes = Vec::new();
    while let Some(row) = rows.next()? {
        let question = |at| anyhow::Ok(Arc::new(record::question(&row.get::<_, String>(at)?)?));
        fixes.push(Arc::new(Fix {
            guild: GuildId(id(row, 0)?),
            before: question(1)?,
            after: question(2)?,
            by: Member {
                id: MemberId(id(row, 3)?),
                name: row.get(4)?,
            },
            at: Timestamp(row.get(5)?),
            id: FixId(id(row, 6)?),
        }));
    }
    Ok(fixes)
}

/// Returns the undelivered notices of corrections made since `since`, oldest first.
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
            fix: FixId(id(row, 0)?),
            channel: ChannelId(id(row, 1)?),
            language: row.get(2)?,
            bank_title: row.get(3)?,
            changed: id(row, 4)? as usize,
            at: Timestamp(row.get(5)?),
            question: Arc::new(record::question(&row.get::<_, String>(6)?)?),
            late: true,
        });
    }
    Ok(notices)
}
