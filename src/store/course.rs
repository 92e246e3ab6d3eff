//! The results of one quiz, question by question.

use super::reader::Reader;
use super::sqlite::signed;
use quiz_engine::ids::{MemberId, QuizId};
use quiz_engine::member::Member;
use quiz_engine::play::course::{Course, CourseQuestion, CourseResult};
use rusqlite::params;

impl Reader {
    /// Returns the results of the closed questions of a quiz, up to and with number `up_to`.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn course(&self, quiz: QuizId, up_to: u16) -> anyhow::Result<Course> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT round.number, award.member, award.name, award.took_ms, award.correct,
                     award.points
                 FROM round JOIN award ON award.round = round.id
                 WHERE round.quiz = ?1 AND round.number <= ?2 AND round.closed IN ('time', 'early')
                 ORDER BY round.number, round.id",
            )?;
            let mut rows = statement.query(params![signed(quiz.0), up_to])?;
            let mut course = Course::default();
            while let Some(row) = rows.next()? {
                let number = row.get(0)?;
                let result = CourseResult {
                    member: Member {
                        id: MemberId(row.get::<_, i64>(1)?.cast_unsigned()),
                        name: row.get(2)?,
                    },
                    took_ms: row.get(3)?,
                    right: row.get(4)?,
                    points: row.get(5)?,
                };
                match course.questions.last_mut() {
                    Some(last) if last.number == number => last.results.push(result),
                    _ => course.questions.push(CourseQuestion {
                        number,
                        results: vec![result],
                    }),
                }
            }
            Ok(course)
        })
    }
}
