//! Leaderboards of a period or a bank, and the rows of resets, exclusions and seasons.

use super::board_cache::{BoardCache, BoardRequest, Sums};
use super::reader::Reader;
use super::seasons;
use super::sqlite::id;
use super::sqlite::{execute, signed};
use super::tally::{SUM, summed};
use quiz_engine::ids::{BankId, ChannelId, EditId, GuildId, MemberId, Timestamp};
use quiz_engine::member::Member;
use quiz_engine::play::Mode;
use quiz_engine::standings::{Board, BoardEdit, Edited, StandingsFact, Tally};
use rusqlite::{Connection, Transaction, params};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// The SQL condition that no reset has removed an ended quiz from the leaderboards.
pub(super) const COUNTS: &str = "NOT EXISTS (SELECT 1 FROM board_edit AS reset
    WHERE reset.guild = quiz.guild AND reset.undone_at IS NULL AND reset.through >= quiz.ended_nth
        AND coalesce(reset.channel, quiz.channel) = quiz.channel)";

impl Reader {
    /// Sums up the quizzes that ended in the period, and the running ones if the period is not over.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn board(&self, request: &BoardRequest) -> anyhow::Result<Board> {
        self.with(|connection| {
            // One transaction, so that a quiz that ends meanwhile counts once.
            let transaction = connection.unchecked_transaction()?;
            let sums = ended(&transaction, &self.boards, request)?;
            let mut board = sums.board.clone();
            if request.span.is_open() {
                add_running(&transaction, request, &mut board)?;
            }
            Ok(board)
        })
    }

    /// Returns what each channel's leaderboard gets back when a reset is undone.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn removed_by(&self, reset: EditId) -> anyhow::Result<BTreeMap<ChannelId, Board>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT {SUM} FROM board_edit AS this
                 JOIN quiz ON quiz.guild = this.guild AND coalesce(this.channel, quiz.channel) = quiz.channel
                     AND quiz.ended_nth <= this.through
                 JOIN tally ON tally.quiz = quiz.id
                 WHERE this.id = ?1 AND NOT EXISTS (SELECT 1 FROM board_edit AS reset
                     WHERE reset.id <> this.id AND reset.guild = quiz.guild AND reset.undone_at IS NULL
                         AND reset.through >= quiz.ended_nth
                         AND coalesce(reset.channel, quiz.channel) = quiz.channel)
                 GROUP BY quiz.id, tally.member ORDER BY quiz.ended_nth"
            ))?;
            let mut boards = BTreeMap::<_, Board>::new();
            for row in statement.query_map([signed(reset.0)], summed)? {
                let (channel, member, tally) = row?;
                let board = boards.entry(channel).or_default();
                board.entry(member).or_default().add(&tally);
            }
            Ok(boards)
        })
    }
}

/// Returns the sums of the quizzes that have ended: the kept ones, plus quizzes that ended since.
fn ended(
    connection: &Connection,
    cache: &BoardCache,
    request: &BoardRequest,
) -> anyhow::Result<Arc<Sums>> {
    let edition = "SELECT coalesce(sum(n), 0) FROM board_edition WHERE guild IN (0, ?1)";
    let guild = [signed(request.scope.guild.0)];
    let mut edition = connection.prepare_cached(edition)?;
    let edition = edition.query_row(guild, |row| row.get(0))?;
    let mut last = connection.prepare_cached("SELECT coalesce(max(ended_nth), 0) FROM quiz")?;
    let through = last.query_row([], |row| row.get(0))?;
    let kept = cache.get(request, edition).unwrap_or_default();
    if kept.through == through && kept.edition == edition {
        return Ok(kept);
    }
    let mut sums = match kept.edition == edition {
        true => Sums::clone(&kept),
        false => Sums::default(),
    };
    add_ended(connection, request, &mut sums)?;
    let sums = Arc::new(Sums {
        edition,
        through,
        ..sums
    });
    cache.put(request, Arc::clone(&sums));
    Ok(sums)
}

/// Begins a new edition of a server's leaderboards, after a change to quizzes that have ended.
pub(super) fn begin_edition(
    transaction: &Transaction<'_>,
    guild: GuildId,
) -> rusqlite::Result<usize> {
    execute(
        transaction,
        "INSERT INTO board_edition VALUES (?1, 1) ON CONFLICT DO UPDATE SET n = n + 1",
        [signed(guild.0)],
    )
}

fn add_ended(
    connection: &Connection,
    request: &BoardRequest,
    sums: &mut Sums,
) -> anyhow::Result<()> {
    let (here, place) = request.scope.condition();
    let tallies = match request.bank {
        Some(_) => "AND tally.bank = ?4",
        None => "AND ?4 IS NULL",
    };
    // Summed up here: SQLite would sort all rows by member first, which takes twice as long. In the
    // order of the quizzes, so that each member has the latest name.
    let mut statement = connection.prepare_cached(&format!(
        "SELECT tally.member, tally.name, points, correct, answered, right_ms, won, ended.ended_nth, ended.mode
         FROM (SELECT id, ended_at, ended_nth, mode FROM quiz WHERE {here} AND quiz.ended_at >= ?2 AND quiz.ended_at < ?3
             AND quiz.ended_nth > ?5 AND {COUNTS}) AS ended
         CROSS JOIN tally ON tally.quiz = ended.id {tallies} ORDER BY ended.ended_at, ended.ended_nth"
    ))?;
    let bank = request.bank.as_ref().map(BankId::as_str);
    let mut rows = statement.query(params![
        place,
        request.span.from.0,
        request.span.until.0,
        bank,
        sums.through
    ])?;
    let (mut quiz, mut of_quiz) = (None, HashMap::<MemberId, i64>::new());
    while let Some(row) = rows.next()? {
        let member = MemberId(id(row, 0)?);
        let sum = sums.board.entry(member).or_default();
        let name = row.get_ref(1)?.as_str()?;
        if sum.name != name {
            name.clone_into(&mut sum.name);
        }
        let points: i64 = row.get(2)?;
        sum.points += match row.get_ref(8)?.as_str()? == Mode::Confidence.name() {
            false => points,
            // Only of the whole quiz is what is below 0 left out.
            true => {
                let nth: i64 = row.get(7)?;
                if quiz.replace(nth) != Some(nth) {
                    of_quiz.clear();
                }
                let so_far = of_quiz.entry(member).or_default();
                let before = (*so_far).max(0);
                *so_far += points;
                (*so_far).max(0) - before
            }
        };
        sum.right += row.get::<_, u32>(3)?;
        sum.answered += row.get::<_, u32>(4)?;
        sum.right_ms += id(row, 5)?;
        sum.won += row.get::<_, u32>(6)?;
    }
    Ok(())
}

fn add_running(
    connection: &Connection,
    request: &BoardRequest,
    board: &mut Board,
) -> anyhow::Result<()> {
    let (here, place) = request.scope.condition();
    let mut statement = connection.prepare_cached(&format!(
        "SELECT award.member, award.name, max(round.id), sum(award.points), sum(award.correct), count(*),
             sum(CASE WHEN award.correct THEN abs(award.took_ms) ELSE 0 END)
         FROM quiz JOIN round ON round.quiz = quiz.id JOIN award ON award.round = round.id
         JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = round.number
         JOIN question ON question.hash = quiz_question.question
         WHERE {here} AND quiz.ended_at IS NULL AND (?2 IS NULL OR question.bank = ?2)
         GROUP BY quiz.id, award.member ORDER BY quiz.id"
    ))?;
    let bank = request.bank.as_ref().map(BankId::as_str);
    let mut rows = statement.query(params![place, bank])?;
    while let Some(row) = rows.next()? {
        let tally = Tally {
            name: row.get(1)?,
            points: row.get::<_, i64>(3)?.max(0),
            right: row.get(4)?,
            answered: row.get(5)?,
            right_ms: id(row, 6)?,
            won: 0,
        };
        let member = MemberId(id(row, 0)?);
        board.entry(member).or_default().add(&tally);
    }
    Ok(())
}

/// Returns the resets and exclusions, oldest first, that could still be undone at the time of the
/// last one.
pub(super) fn edits(connection: &Connection) -> anyhow::Result<Vec<BoardEdit>> {
    let last: Option<i64> =
        connection.query_row("SELECT max(at) FROM board_edit", [], |row| row.get(0))?;
    let mut edits = edits_in_effect(connection)?;
    edits.retain(|edit| last.is_none_or(|last| edit.can_be_undone(Timestamp(last))));
    Ok(edits)
}

fn edits_in_effect(connection: &Connection) -> anyhow::Result<Vec<BoardEdit>> {
    let mut statement = connection.prepare(
        "SELECT id, guild, channel, member, member_name, by, by_name, at FROM board_edit
         WHERE undone_at IS NULL ORDER BY id",
    )?;
    let edits = statement.query_map([], |row| {
        Ok(BoardEdit {
            id: EditId(id(row, 0)?),
            guild: GuildId(id(row, 1)?),
            what: match row.get::<_, Option<i64>>(3)? {
                Some(member) => Edited::Excluded(Member {
                    id: MemberId(member.cast_unsigned()),
                    name: row.get(4)?,
                }),
                None => {
                    let channel = row.get::<_, Option<i64>>(2)?;
                    Edited::Reset(channel.map(|channel| ChannelId(channel.cast_unsigned())))
                }
            },
            by: Member {
                id: MemberId(id(row, 5)?),
                name: row.get(6)?,
            },
            at: Timestamp(row.get(7)?),
        })
    })?;
    Ok(edits.collect::<Result<_, _>>()?)
}

/// Returns the highest id of an edit; 0 if there is none.
pub(super) fn last_edit(connection: &Connection) -> anyhow::Result<EditId> {
    let sql = "SELECT coalesce(max(id), 0) FROM board_edit";
    Ok(EditId(connection.query_row(sql, [], |row| id(row, 0))?))
}

/// Writes a fact about leaderboards. The resulting boards are stored with it: see
/// [`Fact::recounts`](quiz_engine::Fact::recounts).
pub(super) fn write_standings_fact(
    transaction: &Transaction<'_>,
    fact: &StandingsFact,
) -> anyhow::Result<()> {
    match fact {
        StandingsFact::Edited(edit) => {
            write_edit(transaction, edit)?;
            begin_edition(transaction, edit.guild)?;
        }
        StandingsFact::Undone {
            edit,
            guild,
            by,
            at,
            ..
        } => {
            begin_edition(transaction, *guild)?;
            execute(
                transaction,
                "UPDATE board_edit SET undone_at = ?2, undone_by = ?3
                 WHERE id = ?1 AND undone_at IS NULL",
                params![signed(edit.0), at.0, signed(by.0)],
            )?;
        }
        StandingsFact::SeasonStarted { season, by } => {
            seasons::write_started(transaction, season, *by)?;
        }
        StandingsFact::SeasonEnded { season, by, at, .. } => {
            seasons::write_ended(transaction, *season, *by, *at)?;
        }
    }
    Ok(())
}

fn write_edit(transaction: &Transaction<'_>, edit: &BoardEdit) -> anyhow::Result<()> {
    let (channel, member) = match &edit.what {
        Edited::Reset(channel) => (*channel, None),
        Edited::Excluded(member) => (None, Some(member)),
    };
    execute(
        transaction,
        "INSERT INTO board_edit (id, guild, channel, through, member, member_name, by, by_name, at)
         SELECT ?1, ?2, ?3, CASE WHEN ?4 IS NULL THEN (SELECT coalesce(max(ended_nth), 0) FROM quiz) END,
             ?4, ?5, ?6, ?7, ?8",
        params![
            signed(edit.id.0),
            signed(edit.guild.0),
            channel.map(|channel| signed(channel.0)),
            member.map(|member| signed(member.id.0)),
            member.map(|member| &member.name),
            signed(edit.by.id.0),
            edit.by.name,
            edit.at.0
        ],
    )?;
    if member.is_none() {
        clear(transaction, edit.guild, channel)?;
    }
    Ok(())
}

/// Deletes the stored board of a channel, or of every channel of the server.
fn clear(
    transaction: &Transaction<'_>,
    guild: GuildId,
    channel: Option<ChannelId>,
) -> rusqlite::Result<usize> {
    execute(
        transaction,
        "DELETE FROM board WHERE guild = ?1 AND coalesce(?2, channel) = channel",
        params![signed(guild.0), channel.map(|channel| signed(channel.0))],
    )
}
