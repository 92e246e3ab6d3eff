//! Judges stored answers of contests: by a corrected key, and those of earlier versions.

use super::contesting;
use crate::store::sqlite::id;
use crate::store::sqlite::{execute, signed};
use quiz_engine::contest::ContestAnswer;
use quiz_engine::ids::ContestId;
use quiz_engine::question::Verdict;
use rusqlite::{Transaction, params};

/// Judges the answers of a contest that `which` picks, by the key that is stored.
pub(super) fn judge(
    transaction: &Transaction<'_>,
    contest: ContestId,
    which: impl Fn(&ContestAnswer<'_>) -> bool,
) -> anyhow::Result<()> {
    let Some(contesting) = contesting(transaction, contest)? else {
        return Ok(());
    };
    for answer in contesting.answers().filter(which) {
        let verdict = Verdict::of(answer.question, answer.answer);
        execute(
            transaction,
            "UPDATE contest_shown SET correct = ?5, points = ?6
             WHERE contest = ?1 AND member = ?2 AND attempt = ?3 AND number = ?4",
            params![
                signed(contest.0),
                signed(answer.member.id.0),
                answer.attempt,
                answer.number,
                verdict.right,
                verdict.points
            ],
        )?;
    }
    Ok(())
}

/// Judges the answers of contests that an earlier version stored without a verdict.
pub(in crate::store) fn judge_unjudged(transaction: &Transaction<'_>) -> anyhow::Result<()> {
    let contests: Vec<u64> = transaction
        .prepare(
            "SELECT DISTINCT contest FROM contest_shown
             WHERE answered_by IS NOT NULL AND correct IS NULL",
        )?
        .query_map([], |row| id(row, 0))?
        .collect::<Result<_, _>>()?;
    for contest in contests {
        judge(transaction, ContestId(contest), |_| true)?;
    }
    Ok(())
}
