//! Statistics of the answers to each question.

use super::reader::Reader;
use super::record;
use super::sqlite::signed;
use quiz_engine::ids::{BankId, GuildId, QuestionId};
use quiz_engine::question::{Answer, Difficulty, Measured, Question, Sitting, discrimination};
use rusqlite::{Connection, Row, params};
use std::collections::{BTreeMap, HashMap};

/// A question and the statistics of its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasuredQuestion {
    /// The version that was asked last.
    pub question: Question,
    /// Statistics of all versions.
    pub measured: Measured,
}

/// Sums over the rows of a question.
#[derive(Default)]
struct Gathered {
    /// The version that was asked last.
    hash: String,
    rounds: std::collections::HashSet<i64>,
    sittings: Vec<Sitting>,
    wrong: BTreeMap<String, u32>,
}

impl Reader {
    /// Returns the statistics of each question of a bank in a server, except those never asked.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn measured(
        &self,
        guild: GuildId,
        bank: &BankId,
    ) -> anyhow::Result<HashMap<QuestionId, Measured>> {
        let all = self.all_measured(Some(guild), Some(bank))?.into_iter();
        Ok(all.map(|one| (one.question.id, one.measured)).collect())
    }

    /// Returns the measured difficulty of the questions of a bank in a server, except those with too
    /// few answers. Reads only counts, since the start of a quiz waits for it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn difficulties(
        &self,
        guild: GuildId,
        bank: &BankId,
    ) -> anyhow::Result<HashMap<QuestionId, Difficulty>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT question.id, count(award.member), total(award.correct) FROM question
                 JOIN quiz_question ON quiz_question.question = question.hash
                 JOIN quiz ON quiz.id = quiz_question.quiz AND quiz.guild = ?1
                 JOIN round ON round.quiz = quiz.id AND round.number = quiz_question.number
                     AND round.closed IN ('time', 'early')
                 JOIN award ON award.round = round.id
                 WHERE question.bank = ?2 GROUP BY question.id",
            )?;
            let rows = statement.query_map(params![signed(guild.0), bank.as_str()], |row| {
                let right: f64 = row.get(2)?;
                let measured = Measured {
                    answers: row.get(1)?,
                    right: right as u32,
                    ..Measured::default()
                };
                let id = QuestionId::new(row.get::<_, String>(0)?);
                Ok(measured.difficulty().map(|difficulty| (id, difficulty)))
            })?;
            Ok(rows
                .filter_map(Result::transpose)
                .collect::<Result<_, _>>()?)
        })
    }

    /// Returns the statistics of each asked question, sorted by id; `None` takes all servers or banks.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn all_measured(
        &self,
        guild: Option<GuildId>,
        bank: Option<&BankId>,
    ) -> anyhow::Result<Vec<MeasuredQuestion>> {
        self.with(|connection| {
            let mut gathered = BTreeMap::<String, Gathered>::new();
            let mut bodies = HashMap::new();
            // Every question that counted, each answer to it, and the member's result in the same quiz.
            let of_bank = match bank {
                Some(_) => "question.bank = ?2",
                None => "?2 IS NULL",
            };
            // In this order, because a server has more rounds than a bank has questions.
            let mut statement = connection.prepare_cached(&format!(
                "WITH posting AS (
                     SELECT round.id, round.quiz, question.id AS question, question.hash FROM question
                     CROSS JOIN quiz_question ON quiz_question.question = question.hash
                     CROSS JOIN quiz ON quiz.id = quiz_question.quiz AND (?1 IS NULL OR quiz.guild = ?1)
                     CROSS JOIN round ON round.quiz = quiz.id AND round.number = quiz_question.number
                         AND round.closed IN ('time', 'early')
                     WHERE {of_bank}),
                 score AS (
                     SELECT round.quiz, award.member, sum(award.correct) AS correct, count(*) AS answers
                     FROM (SELECT DISTINCT quiz FROM posting) AS asked
                     CROSS JOIN round ON round.quiz = asked.quiz AND round.closed IN ('time', 'early')
                     CROSS JOIN award ON award.round = round.id
                     GROUP BY round.quiz, award.member)
                 SELECT posting.question, posting.hash, posting.id, award.correct, award.chosen, award.typed,
                     score.correct - award.correct, score.answers - 1
                 FROM posting LEFT JOIN award ON award.round = posting.id
                 LEFT JOIN score ON score.quiz = posting.quiz AND score.member = award.member
                 ORDER BY posting.id"
            ))?;
            let mut rows =
                statement.query(params![guild.map(|guild| signed(guild.0)), bank.map(BankId::as_str)])?;
            while let Some(row) = rows.next()? {
                let hash: String = row.get(1)?;
                if !bodies.contains_key(&hash) {
                    bodies.insert(hash.clone(), body(connection, &hash)?);
                }
                let one = gathered.entry(row.get(0)?).or_default();
                one.rounds.insert(row.get(2)?);
                take(one, row, &bodies[&hash])?;
                one.hash = hash;
            }
            let all = gathered.into_values().filter_map(|one| {
                let question = bodies.get(&one.hash)?.clone();
                Some(MeasuredQuestion {
                    measured: measured(one),
                    question,
                })
            });
            Ok(all.collect())
        })
    }
}

fn body(connection: &Connection, hash: &str) -> anyhow::Result<Question> {
    let mut statement = connection.prepare_cached("SELECT body FROM question WHERE hash = ?1")?;
    let body: String = statement.query_row([hash], |row| row.get(0))?;
    record::question(&body)
}

fn take(one: &mut Gathered, row: &Row<'_>, question: &Question) -> anyhow::Result<()> {
    let Some(right) = row.get::<_, Option<bool>>(3)? else {
        return Ok(());
    };
    one.sittings.push(Sitting {
        right,
        rest_right: row.get(6)?,
        rest: row.get(7)?,
    });
    if right {
        return Ok(());
    }
    match record::answer(row.get(4)?, row.get(5)?) {
        Answer::Typed(text) => {
            // Upper and lower case and spaces do not matter.
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            *one.wrong.entry(text.to_lowercase()).or_default() += 1;
        }
        Answer::Chosen(chosen) => {
            for index in chosen
                .iter()
                .filter(|&index| !question.right.contains(index))
            {
                if let Some(option) = question.options.get(index) {
                    let text = option.text.source().to_owned();
                    *one.wrong.entry(text).or_default() += 1;
                }
            }
        }
    }
    Ok(())
}

fn measured(one: Gathered) -> Measured {
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Measured {
        asked: count(one.rounds.len()),
        answers: count(one.sittings.len()),
        right: count(one.sittings.iter().filter(|sitting| sitting.right).count()),
        discrimination: discrimination(&one.sittings),
        wrong: one
            .wrong
            .into_iter()
            .max_by(|(one, few), (other, more)| few.cmp(more).then(other.cmp(one))),
    }
}
