//! The sums of each member in each quiz, written when it ends. Leaderboards of a period or a bank sum
//! them up, and leave out what is below 0.

use super::rounds::{awards, survival};
use super::sqlite::id;
use super::sqlite::{execute, signed};
use quiz_engine::ids::{ChannelId, MemberId, QuizId, RoundId};
use quiz_engine::play::{Mode, award_wins, board_of};
use quiz_engine::standings::{Board, Tally};
use rusqlite::{Connection, Row, params};

/// SQL for the bank whose row has the winner of a quiz; empty if the quiz had several banks.
const BANK_OF_WIN: &str = "CASE WHEN instr(quiz.bank, ',') THEN '' ELSE quiz.bank END";

/// Writes the sums of a quiz that has just ended.
pub(super) fn write_tallies(connection: &Connection, quiz: QuizId) -> anyhow::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO tally SELECT ?1, bank, member, name, points, correct, answered, right_ms, 0 FROM (
                 SELECT coalesce(question.bank, '') AS bank, award.member AS member, award.name AS name,
                     max(round.id), sum(award.points) AS points, sum(award.correct) AS correct, count(*) AS answered,
                     sum(CASE WHEN award.correct THEN abs(award.took_ms) ELSE 0 END) AS right_ms
                 FROM round JOIN award ON award.round = round.id
                 JOIN quiz_question ON quiz_question.quiz = round.quiz AND quiz_question.number = round.number
                 JOIN question ON question.hash = quiz_question.question
                 WHERE round.quiz = ?1 GROUP BY 1, 2
             )",
        )?
        .execute([signed(quiz.0)])?;
    let mut win = connection.prepare_cached(&format!(
        "INSERT INTO tally SELECT id, {BANK_OF_WIN}, ?2, ?3, 0, 0, 0, 0, ?4 FROM quiz WHERE id = ?1
         ON CONFLICT DO UPDATE SET won = excluded.won"
    ))?;
    for (member, tally) in won(connection, quiz)? {
        win.execute(params![
            signed(quiz.0),
            signed(member.0),
            tally.name,
            tally.won
        ])?;
    }
    Ok(())
}

/// Applies a corrected key to the sums of a quiz that has ended; a running one has none yet.
pub(super) fn change_tally(
    transaction: &rusqlite::Transaction<'_>,
    quiz: QuizId,
    round: RoundId,
    change: &quiz_engine::standings::Change,
) -> rusqlite::Result<()> {
    execute(
        transaction,
        "UPDATE tally SET points = points + ?4, correct = max(0, correct + ?5),
             right_ms = max(0, right_ms + ?6)
         WHERE quiz = ?1 AND member = ?3 AND bank = (
             SELECT coalesce(question.bank, '') FROM round
             JOIN quiz_question ON quiz_question.quiz = round.quiz AND quiz_question.number = round.number
             JOIN question ON question.hash = quiz_question.question WHERE round.id = ?2)",
        params![
            signed(quiz.0),
            signed(round.0),
            signed(change.member.id.0),
            change.points,
            change.right,
            change.right_ms
        ],
    )?;
    if change.won != 0 {
        execute(
            transaction,
            &format!(
                "INSERT INTO tally SELECT id, {BANK_OF_WIN}, ?2, ?3, 0, 0, 0, 0, max(0, ?4)
                 FROM quiz WHERE id = ?1 AND ended_at IS NOT NULL
                 ON CONFLICT DO UPDATE SET won = max(0, won + ?4)"
            ),
            params![
                signed(quiz.0),
                signed(change.member.id.0),
                change.member.name,
                change.won
            ],
        )?;
    }
    Ok(())
}

/// Returns the winners of a quiz; empty if it cannot be won.
fn won(connection: &Connection, quiz: QuizId) -> anyhow::Result<Board> {
    let (mode, may_be_won): (String, bool) = connection
        .prepare_cached(
            "SELECT mode, schedule IS NULL AND ended NOT IN ('stopped', 'withdrawn') FROM quiz WHERE id = ?1",
        )?
        .query_row([signed(quiz.0)], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if !may_be_won {
        return Ok(Board::new());
    }
    let mut statement = connection.prepare_cached(
        "SELECT id FROM round WHERE quiz = ?1 AND closed IN ('time', 'early') ORDER BY number, id",
    )?;
    let mut rounds = statement.query([signed(quiz.0)])?;
    let mut all = Vec::new();
    while let Some(row) = rounds.next()? {
        all.extend(awards(connection, RoundId(id(row, 0)?), None)?);
    }
    let mut board = board_of(&all);
    let mode = Mode::from_name(&mode).unwrap_or(Mode::Classic);
    award_wins(&mut board, survival(connection, quiz, mode)?.as_ref());
    board.retain(|_, tally| tally.won > 0);
    Ok(board)
}

/// The columns of a sum over the rows of a member in a quiz that [`summed`] reads: channel, member,
/// name and sums, as leaderboards count them.
pub(super) const SUM: &str =
    "quiz.channel, tally.member, tally.name, quiz.ended_nth, max(0, sum(tally.points)),
    sum(tally.correct), sum(tally.answered), sum(tally.right_ms), sum(tally.won)";

/// Reads a row of [`SUM`].
pub(super) fn summed(row: &Row<'_>) -> rusqlite::Result<(ChannelId, MemberId, Tally)> {
    let tally = Tally {
        name: row.get(2)?,
        points: row.get(4)?,
        right: row.get(5)?,
        answered: row.get(6)?,
        right_ms: id(row, 7)?,
        won: row.get(8)?,
    };
    Ok((ChannelId(id(row, 0)?), MemberId(id(row, 1)?), tally))
}
