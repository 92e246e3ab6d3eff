//! Missed questions of members, with the memory states of their reviews.

use super::reader::Reader;
use super::record;
use super::sqlite::signed;
use quiz_engine::ids::{BankId, GuildId, MemberId, Timestamp};
use quiz_engine::learn::{Memory, Missed};
use quiz_engine::question::Question;
use rusqlite::{Row, params};
use std::sync::Arc;

/// A question that a member missed.
#[derive(Clone, Debug, PartialEq)]
pub struct MissedQuestion {
    /// The version at the last miss.
    pub question: Arc<Question>,
    /// The bank's id.
    pub bank: BankId,
    /// The title of the quiz's banks at that time.
    pub bank_title: String,
    /// The time of the last miss, and the memory state.
    pub missed: Missed,
}

impl Reader {
    /// Returns the questions that the member answered wrong in quizzes of the server, by due time.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn missed(&self, guild: GuildId, member: MemberId) -> anyhow::Result<Vec<MissedQuestion>> {
        self.with(|connection| {
            // The last miss of each question: with max(), SQLite takes the other columns from the row
            // with the maximum.
            let mut statement = connection.prepare_cached(
                "SELECT max(round.closed_at), question.body, question.bank, quiz.bank_title,
                        review.stability, review.difficulty, review.at, review.due
                 FROM award
                 JOIN round ON round.id = award.round AND round.closed IN ('time', 'early')
                 JOIN quiz ON quiz.id = round.quiz AND quiz.guild = ?1
                 JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = round.number
                 JOIN question ON question.hash = quiz_question.question
                 LEFT JOIN review ON review.guild = ?1 AND review.member = ?2 AND review.question = question.id
                 WHERE award.member = ?2 AND award.correct = 0 GROUP BY question.id",
            )?;
            let mut rows = statement.query(params![signed(guild.0), signed(member.0)])?;
            let mut missed = Vec::new();
            while let Some(row) = rows.next()? {
                missed.push(MissedQuestion {
                    question: Arc::new(record::question(&row.get::<_, String>(1)?)?),
                    bank: BankId::new(row.get::<_, String>(2)?),
                    bank_title: row.get(3)?,
                    missed: Missed {
                        at: Timestamp(row.get(0)?),
                        memory: memory(row)?,
                    },
                });
            }
            missed.sort_by_key(|one| one.missed.due());
            Ok(missed)
        })
    }
}

fn memory(row: &Row<'_>) -> rusqlite::Result<Option<Memory>> {
    let Some(stability) = row.get::<_, Option<f64>>(4)? else {
        return Ok(None);
    };
    let difficulty: f64 = row.get(5)?;
    Ok(Some(Memory {
        stability: stability as f32,
        difficulty: difficulty as f32,
        reviewed: Timestamp(row.get(6)?),
        due: Timestamp(row.get(7)?),
    }))
}
