//! How the members of a server have answered the questions of a bank.

use super::read::Reader;
use super::writer::signed;
use crate::quiz::{BankId, GuildId, Measured, QuestionId};
use rusqlite::params;
use std::collections::HashMap;

impl Reader {
    /// How each question of the bank was answered in the server, whatever version of it; questions
    /// that were never asked are not among them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn measured(
        &self,
        guild: GuildId,
        bank: &BankId,
    ) -> anyhow::Result<HashMap<QuestionId, Measured>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT question.id, count(DISTINCT round.id), count(award.member), total(award.correct)
                 FROM quiz
                 JOIN round ON round.quiz = quiz.id AND round.closed IN ('time', 'early')
                 JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = round.number
                 JOIN question ON question.hash = quiz_question.question
                 LEFT JOIN award ON award.round = round.id
                 WHERE quiz.guild = ?1 AND question.bank = ?2 GROUP BY question.id",
            )?;
            let rows = statement.query_map(params![signed(guild.0), bank.as_str()], |row| {
                let right: f64 = row.get(3)?;
                let measured = Measured {
                    asked: row.get(1)?,
                    answers: row.get(2)?,
                    right: right as u32,
                };
                Ok((QuestionId::new(row.get::<_, String>(0)?), measured))
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}
