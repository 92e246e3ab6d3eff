//! The rows of quizzes, their rounds and answers.

use super::boards::begin_edition;
use super::departed;
use super::questions::write_question;
use super::record;
use super::schedules::write_processed_until;
use super::sqlite::{execute, signed};
use super::tally::{change_tally, write_tallies};
use quiz_engine::ids::{RoundId, Timestamp};
use quiz_engine::member::Going;
use quiz_engine::play::{Award, Close, Lives, PlayFact, Started};
use quiz_engine::question::{Ask, Confidence, Difficulty, Seconds};
use rusqlite::{Transaction, params};

/// Writes a fact about a quiz.
pub(super) fn write_play_fact(
    transaction: &Transaction<'_>,
    fact: &PlayFact,
) -> anyhow::Result<()> {
    let run = |sql, values: &[&dyn rusqlite::ToSql]| execute(transaction, sql, values);
    match fact {
        PlayFact::Started(started) => write_started(transaction, started)?,
        PlayFact::LobbyPosted { .. }
        | PlayFact::Joined { .. }
        | PlayFact::Begun { .. }
        | PlayFact::LobbyShown { .. } => write_lobby_fact(transaction, fact)?,
        PlayFact::Paused { quiz, at } => {
            run(
                "UPDATE quiz SET paused_at = ?2 WHERE id = ?1",
                &[&signed(quiz.0), &at.0],
            )?;
        }
        PlayFact::StarterTold { quiz } => {
            run(
                "UPDATE quiz SET untold = 0 WHERE id = ?1",
                &[&signed(quiz.0)],
            )?;
        }
        PlayFact::Resumed { quiz, .. } => {
            run(
                "UPDATE quiz SET paused_at = NULL WHERE id = ?1",
                &[&signed(quiz.0)],
            )?;
        }
        PlayFact::Corrected {
            quiz,
            number,
            question,
        } => {
            let hash = write_question(transaction, question)?;
            run(
                "UPDATE quiz_question SET question = ?3 WHERE quiz = ?1 AND number = ?2",
                &[&signed(quiz.0), number, &hash],
            )?;
        }
        PlayFact::Rescored {
            guild,
            quiz,
            round,
            awards,
            changes,
            ..
        } => {
            for award in awards {
                run(
                    "UPDATE award SET correct = ?3, points = ?4 WHERE round = ?1 AND member = ?2",
                    &[
                        &signed(round.0),
                        &signed(award.member.id.0),
                        &award.right,
                        &award.points,
                    ],
                )?;
            }
            for change in changes {
                change_tally(transaction, *quiz, *round, change)?;
            }
            begin_edition(transaction, *guild)?;
        }
        PlayFact::Ended { quiz, at, why, .. } => {
            run(
                "UPDATE quiz SET ended_at = ?2, ended = ?3,
                     ended_nth = (SELECT coalesce(max(ended_nth), 0) + 1 FROM quiz) WHERE id = ?1",
                &[&signed(quiz.0), &at.0, &record::end_name(*why)],
            )?;
            write_tallies(transaction, *quiz)?;
            departed::delete(transaction, Going::Quiz(*quiz))?;
        }
        PlayFact::FinalStandingsPosted { quiz } => {
            run(
                "UPDATE quiz SET podium_posted = 1 WHERE id = ?1",
                &[&signed(quiz.0)],
            )?;
        }
        PlayFact::Asked { .. }
        | PlayFact::Posted { .. }
        | PlayFact::Answered { .. }
        | PlayFact::SaidHowSure { .. }
        | PlayFact::Away { .. }
        | PlayFact::Closed { .. }
        | PlayFact::Revealed { .. } => write_round_fact(transaction, fact)?,
    }
    Ok(())
}

/// Writes a fact about a lobby; ignores other facts.
fn write_lobby_fact(transaction: &Transaction<'_>, fact: &PlayFact) -> anyhow::Result<()> {
    let run = |sql, values: &[&dyn rusqlite::ToSql]| execute(transaction, sql, values);
    match fact {
        PlayFact::LobbyPosted { quiz, message } => run(
            "UPDATE quiz SET lobby_message = ?2 WHERE id = ?1 AND lobby_message IS NULL",
            &[&signed(quiz.0), &signed(message.0)],
        )?,
        PlayFact::Joined { quiz, member } => run(
            "INSERT OR IGNORE INTO lobby_member (quiz, member, name) VALUES (?1, ?2, ?3)",
            &[&signed(quiz.0), &signed(member.id.0), &member.name],
        )?,
        PlayFact::Begun { quiz, at } => run(
            "UPDATE quiz SET begun_at = ?2 WHERE id = ?1",
            &[&signed(quiz.0), &at.0],
        )?,
        PlayFact::LobbyShown { quiz } => run(
            "UPDATE quiz SET lobby_shown = 1 WHERE id = ?1",
            &[&signed(quiz.0)],
        )?,
        _ => 0,
    };
    Ok(())
}

/// Writes a fact about a posting of a question; ignores other facts.
fn write_round_fact(transaction: &Transaction<'_>, fact: &PlayFact) -> anyhow::Result<()> {
    let run = |sql, values: &[&dyn rusqlite::ToSql]| execute(transaction, sql, values);
    match fact {
        PlayFact::Asked {
            quiz,
            round,
            number,
            order,
            seconds,
            at,
        } => {
            let (quiz, round) = (signed(quiz.0), signed(round.0));
            run(
                "INSERT INTO round (id, quiz, number, option_order, seconds, asked_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                &[&round, &quiz, number, order, &seconds.get(), &at.0],
            )?;
            note_asked(transaction, quiz, *number, *at)?;
        }
        PlayFact::Posted {
            quiz,
            round,
            message,
            at,
        } => {
            run(
                "UPDATE round SET message = ?3, posted_at = ?4 WHERE quiz = ?1 AND id = ?2 AND message IS NULL",
                &[&signed(quiz.0), &signed(round.0), &signed(message.0), &at.0],
            )?;
        }
        PlayFact::Answered {
            round,
            interaction,
            member,
            answer,
            at,
            ..
        } => {
            run(
                "INSERT OR IGNORE INTO answer VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                &[
                    &signed(interaction.0),
                    &signed(round.0),
                    &signed(member.id.0),
                    &member.name,
                    &answer.chosen().bits(),
                    &at.0,
                    &answer.typed(),
                ],
            )?;
        }
        PlayFact::SaidHowSure {
            round,
            interaction,
            member,
            confidence,
            at,
            ..
        } => {
            run(
                "INSERT OR IGNORE INTO sure VALUES (?1, ?2, ?3, ?4, ?5)",
                &[
                    &signed(interaction.0),
                    &signed(round.0),
                    &signed(member.0),
                    &confidence.name(),
                    &at.0,
                ],
            )?;
        }
        PlayFact::Away { round, .. } => {
            run(
                "UPDATE round SET away = 1 WHERE id = ?1",
                &[&signed(round.0)],
            )?;
        }
        PlayFact::Closed {
            quiz,
            round,
            at,
            how,
            awards,
        } => {
            run(
                "UPDATE round SET closed_at = ?2, closed = ?3 WHERE id = ?1",
                &[&signed(round.0), &at.0, &record::close_name(*how)],
            )?;
            write_awards(transaction, *round, awards)?;
            if *how == Close::Refused {
                run(
                    "UPDATE quiz SET untold = 1 WHERE id = ?1",
                    &[&signed(quiz.0)],
                )?;
            }
        }
        PlayFact::Revealed { round } => {
            run(
                "UPDATE round SET revealed = 1 WHERE id = ?1",
                &[&signed(round.0)],
            )?;
        }
        _ => {}
    }
    Ok(())
}

/// Stores when the question was last asked in its channel, and by its schedule.
fn note_asked(
    transaction: &Transaction<'_>,
    quiz: i64,
    number: u16,
    at: Timestamp,
) -> rusqlite::Result<()> {
    execute(
        transaction,
        "INSERT INTO asked SELECT quiz.channel, question.id, ?3 FROM quiz
         JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = ?2
         JOIN question ON question.hash = quiz_question.question WHERE quiz.id = ?1
         ON CONFLICT DO UPDATE SET at = max(at, excluded.at)",
        params![quiz, number, at.0],
    )?;
    execute(
        transaction,
        "INSERT INTO schedule_asked SELECT quiz.schedule, question.id, ?3 FROM quiz
         JOIN quiz_question ON quiz_question.quiz = quiz.id AND quiz_question.number = ?2
         JOIN question ON question.hash = quiz_question.question
         WHERE quiz.id = ?1 AND quiz.schedule IS NOT NULL
         ON CONFLICT DO UPDATE SET at = max(at, excluded.at)",
        params![quiz, number, at.0],
    )?;
    Ok(())
}

fn write_awards(
    transaction: &Transaction<'_>,
    round: RoundId,
    awards: &[Award],
) -> rusqlite::Result<()> {
    for award in awards {
        execute(
            transaction,
            "INSERT INTO award VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                signed(round.0),
                signed(award.member.id.0),
                award.member.name,
                award.answer.chosen().bits(),
                award.took_ms,
                award.right,
                award.points,
                award.answer.typed(),
                award.confidence.map(Confidence::name),
            ],
        )?;
    }
    Ok(())
}

fn write_started(transaction: &Transaction<'_>, started: &Started) -> anyhow::Result<()> {
    let quiz = signed(started.quiz.0);
    execute(
        transaction,
        "INSERT INTO quiz (id, guild, channel, starter, starter_name, started_at, bank, bank_title, wanted,
             seconds, mode, tag, default_seconds, gap_ms, language, seed, ask, schedule, due_at, until_at, ping, difficulty, lives,
             lobby_until, thread)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)",
        params![
            quiz,
            signed(started.guild.0),
            signed(started.channel.0),
            signed(started.starter.id.0),
            started.starter.name,
            started.at.0,
            record::banks_text(&started.plan.banks),
            started.bank_title,
            started.plan.questions,
            started.plan.seconds.map(Seconds::get),
            started.plan.mode.name(),
            started.plan.tag,
            started.default_seconds.get(),
            started.gap_ms,
            started.language,
            signed(started.seed),
            started.plan.ask.map(Ask::name),
            started.daily.map(|daily| signed(daily.schedule.0)),
            started.daily.map(|daily| daily.due.0),
            started
                .daily
                .and_then(|daily| daily.until)
                .map(|until| until.0),
            started
                .daily
                .and_then(|daily| daily.ping)
                .map(|role| signed(role.0)),
            started.plan.difficulty.map(Difficulty::name),
            started.plan.lives.map(Lives::get),
            started.lobby.map(|until| until.0),
            started.thread.map(|thread| signed(thread.0)),
        ],
    )?;
    if let Some(daily) = started.daily {
        write_processed_until(transaction, daily.schedule, daily.due)?;
    }
    for (number, question) in (1_u16..).zip(&started.questions) {
        let hash = write_question(transaction, question)?;
        execute(
            transaction,
            "INSERT INTO quiz_question VALUES (?1, ?2, ?3)",
            params![quiz, number, hash],
        )?;
    }
    Ok(())
}
