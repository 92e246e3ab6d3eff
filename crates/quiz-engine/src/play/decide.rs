//! What members, the network and the clock do to quizzes.

use super::award::Close;
use super::fact::PlayFact;
use super::lobby::LobbyState;
use super::mode::Mode;
use super::quizzes::Quizzes;
use super::request::{Control, ControlQuiz, HowSure, Locked, LockedIn, Lost, Posting, Press};
use super::round::Round;
use super::running::{Phase, Running};
use super::started::End;
use super::survival::Survival;
use super::view::{Closed, Next, QuestionView, Show};
use crate::ids::{GuildId, MemberId, MessageId, QuizId, RoundId, Timestamp};
use crate::question::{AnswerRefusal, Giving, answer_of, pick};
use crate::refusal::Refusal;
use crate::step::Step;
use std::sync::Arc;

/// A step of play.
pub(crate) type Play<T = ()> = Step<T, PlayFact, Show>;

impl Quizzes {
    /// Takes an answer to a question. One that is known already counts once.
    ///
    /// # Errors
    /// When it does not count: it is too late, the member was knocked out or has no try left, or it
    /// is not an answer to the question.
    pub(crate) fn press(&self, now: Timestamp, press: Press) -> Result<Play<LockedIn>, Refusal> {
        let running = self
            .with_round(press.round)
            .filter(|running| running.started.place() == press.channel)
            .ok_or(Refusal::QuestionClosed)?;
        let round = running
            .round()
            .filter(|round| round.may_stand_in(press.message))
            .ok_or(Refusal::QuestionClosed)?;
        if running.has_departed(press.member.id) {
            return Err(Refusal::Departed);
        }
        let giving = Giving {
            language: &press.language,
            is_final: running.started.plan.mode.tries(&round.question).is_some(),
        };
        let answer = answer_of(&round.question, &round.order, &press.given, giving)?;
        let opened = round.posted.map_or(press.message, |posted| posted.message);
        let closes = round.closes(opened.created_at());
        let late_ms = press.interaction.created_at().ms_since(closes);
        if late_ms > 0 {
            return Err(Refusal::TooLate { late_ms });
        }
        if let Some(survival) = &running.survival {
            refuse_fallen(survival, press.member.id)?;
        }
        let view = running.view(round);
        let left = round.tries_left(press.member.id, press.interaction);
        let tries_left = left.map_err(|first| Refusal::AnswerIsFinal {
            answer: view.given(first),
            tries: round.question.is_typed() && running.started.plan.mode == Mode::Race,
        })?;
        let before = round.last_press(press.member.id);
        let standing = match before {
            Some((later, standing)) if tries_left.is_none() && later >= press.interaction => {
                standing
            }
            _ => &answer,
        };
        let reply = LockedIn {
            answer: view.given(standing),
            number: (standing.typed()).and_then(|text| round.question.number(text)),
            tries_left,
            stake: round.stake(press.member.id, None),
            how: match before {
                None => Locked::First,
                Some((_, before)) if tries_left.is_none() && before != standing => Locked::Changed,
                Some(_) => Locked::Again,
            },
        };
        let quiz = running.started.quiz;
        let mut facts: Vec<_> = self
            .appeared(now, quiz, round.id, press.message)
            .into_iter()
            .collect();
        if !round.has_press(press.member.id, press.interaction) {
            facts.push(PlayFact::Answered {
                quiz,
                round: round.id,
                interaction: press.interaction,
                member: press.member,
                answer,
                at: now,
            });
        }
        Ok(Step::facts(facts).reply(reply))
    }

    /// Takes how sure a member is of their answer; the last press counts. One that is known already
    /// counts once.
    ///
    /// # Errors
    /// When it does not count: it is too late, the quiz does not ask for it, or the member has not
    /// answered.
    pub(crate) fn say_how_sure(
        &self,
        now: Timestamp,
        press: HowSure,
    ) -> Result<Play<LockedIn>, Refusal> {
        let HowSure {
            interaction,
            channel,
            round,
            member,
            confidence,
        } = press;
        let running = self.with_round(round);
        let running = running
            .filter(|running| running.started.place() == channel)
            .ok_or(Refusal::QuestionClosed)?;
        let round = running.round().ok_or(Refusal::QuestionClosed)?;
        if running.has_departed(member) {
            return Err(Refusal::Departed);
        }
        let answered = round.posted.zip(round.standing(member));
        let nothing = Refusal::Answer(AnswerRefusal::NothingChosen);
        let (posted, answer) = answered.ok_or(nothing)?;
        let late_ms =
            (interaction.created_at()).ms_since(round.closes(posted.message.created_at()));
        if late_ms > 0 {
            return Err(Refusal::TooLate { late_ms });
        }
        let stake = round.stake(member, Some((interaction, confidence)));
        let stake = stake.ok_or(Refusal::QuestionClosed)?;
        let reply = LockedIn {
            answer: running.view(round).given(answer),
            number: (answer.typed()).and_then(|text| round.question.number(text)),
            how: Locked::Again,
            tries_left: None,
            stake: Some(stake),
        };
        let said = (!round.has_said(member, interaction)).then_some(PlayFact::SaidHowSure {
            quiz: running.started.quiz,
            round: round.id,
            interaction,
            member,
            confidence,
            at: now,
        });
        Ok(Step::facts(said).reply(reply))
    }

    /// A question was posted just now.
    pub(crate) fn posted(&self, now: Timestamp, posting: Posting) -> Play {
        let Posting {
            quiz,
            round,
            message,
        } = posting;
        Step::of((), self.standing(now, quiz, round, message))
    }

    /// A question was found in its channel after a crash, and may have been there for a while.
    pub(crate) fn found(&self, now: Timestamp, posting: Posting) -> Play {
        let Posting {
            quiz,
            round,
            message,
        } = posting;
        Step::of((), self.appeared(now, quiz, round, message))
    }

    /// The fact that a question is in its channel, unless that is known.
    fn standing(
        &self,
        at: Timestamp,
        quiz: QuizId,
        round: RoundId,
        message: MessageId,
    ) -> Option<PlayFact> {
        let open = self.running.get(&quiz).and_then(Running::round);
        let known = open.is_some_and(|open| open.id == round && open.posted.is_some());
        (!known).then_some(PlayFact::Posted {
            quiz,
            round,
            message,
            at,
        })
    }

    /// Like [`Quizzes::standing`] for a question that may have been there for a while: a press came
    /// before the response to the POST, or it was found after a crash. Its time began when it was
    /// posted, but by the bot's clock not before it was asked.
    fn appeared(
        &self,
        now: Timestamp,
        quiz: QuizId,
        round: RoundId,
        message: MessageId,
    ) -> Option<PlayFact> {
        let open = self.running.get(&quiz).and_then(Running::round);
        let at = match open.filter(|open| open.id == round) {
            Some(open) => message.created_at().max(open.asked_at).min(now),
            None => now,
        };
        self.standing(at, quiz, round, message)
    }

    /// Controls the quiz of a channel.
    ///
    /// # Errors
    /// When no quiz runs there, it is another member's, or it is not in a state for that.
    pub(crate) fn control(&self, now: Timestamp, request: ControlQuiz) -> Result<Play, Refusal> {
        let ControlQuiz {
            channel,
            member,
            quizmaster,
            control,
        } = request;
        let running = self.meant_in(channel)?;
        let starter = &running.started.starter;
        if !quizmaster && starter.id != member.id {
            return Err(Refusal::NotYours {
                starter: starter.clone(),
            });
        }
        if running.is_over() && control != Control::Stop {
            return Err(Refusal::StandingsFollow);
        }
        if running.is_in_lobby() && control != Control::Stop {
            return Err(Refusal::InLobby);
        }
        let quiz = running.started.quiz;
        Ok(match control {
            Control::Stop => self.close_and_end(running, now, Close::Stopped, End::Stopped),
            Control::Skip => {
                let round = running.round().ok_or(match running.paused {
                    Some(_) => Refusal::NothingOpenPaused,
                    None => Refusal::NothingOpen,
                })?;
                self.close(running, round, now, Close::Skipped, false)
            }
            Control::Pause if running.paused.is_some() => return Err(Refusal::AlreadyPaused),
            Control::Pause => Step::facts([PlayFact::Paused { quiz, at: now }]),
            Control::Resume if running.paused.is_none() => return Err(Refusal::NotPaused),
            Control::Resume => Step::facts([PlayFact::Resumed { quiz, at: now }]),
        })
    }

    /// A question could not be posted, or not found again after a crash. One that a press has
    /// found meanwhile stays open, unless the channel takes no further one either. A quiz whose
    /// channel refuses the question pauses, and asks it again when it continues.
    pub(crate) fn lost(&self, now: Timestamp, quiz: QuizId, round: RoundId, how: Lost) -> Play {
        let Some(running) = self.running.get(&quiz) else {
            return Step::nothing();
        };
        match running.round().filter(|open| open.id == round) {
            None => Step::nothing(),
            Some(round) if how == Lost::Forbidden && running.started.daily.is_none() => {
                match round.posted {
                    Some(_) => Step::nothing(),
                    None => self
                        .close(running, round, now, Close::Refused, false)
                        .then(Step::facts([PlayFact::Paused { quiz, at: now }])),
                }
            }
            Some(round) if how != Lost::Once => {
                let lost = self.close_and_end(running, now, Close::Lost, End::Lost);
                match running.started.daily {
                    None => lost,
                    // Nothing is published in a channel that no longer accepts questions.
                    Some(_) => {
                        let revealed = PlayFact::Revealed { round: round.id };
                        Step::facts(lost.facts.into_iter().chain([revealed]))
                    }
                }
            }
            // A press found it, and its answer may be on disk by now.
            Some(round) if round.posted.is_some() => Step::nothing(),
            Some(round) => self.close(running, round, now, Close::Lost, false),
        }
    }

    /// The bot was disconnected or stopped for over two seconds.
    pub(crate) fn away(&self, concerns: impl Fn(GuildId) -> bool) -> Play {
        let there = self.running.values();
        let there = there.filter(|running| concerns(running.started.guild));
        let away = there.filter_map(|running| {
            let round = running.round().filter(|round| !round.away)?;
            Some(PlayFact::Away {
                quiz: running.started.quiz,
                round: round.id,
            })
        });
        Step::facts(away)
    }

    /// The next step of a quiz that is due.
    pub(crate) fn due(&self, now: Timestamp, quiz: QuizId) -> Play {
        let Some(running) = self.get(quiz) else {
            return Step::nothing();
        };
        match &running.phase {
            Phase::Open(round) => {
                let how = match round.posted {
                    None => Close::Missed,
                    Some(posted) if now < round.closes(posted.at) => Close::Early,
                    Some(_) => Close::Time,
                };
                self.close(running, round, now, how, false)
            }
            Phase::Lobby(_) => begun(running, now),
            Phase::Between(_) => match running.why_over() {
                Some(why) => end(running, now, why),
                None if running.paused.is_some() => end(running, now, End::Paused),
                None => self.ask(running, now),
            },
        }
    }

    fn ask(&self, running: &Running, now: Timestamp) -> Play {
        let started = &running.started;
        let question = &started.questions[usize::from(running.number)];
        let view = QuestionView {
            started: Arc::clone(started),
            round: self.next_round(),
            number: running.number + 1,
            question: Arc::clone(question),
            order: pick::option_order(
                question,
                pick::derive_seed(started.seed, u64::from(running.number) + 1),
            ),
            seconds: running.seconds_for(question),
            asked_at: now,
            message: None,
            answered: 0,
        };
        Step::facts([PlayFact::Asked {
            quiz: started.quiz,
            round: view.round,
            number: view.number,
            order: view.order.clone(),
            seconds: view.seconds,
            at: now,
        }])
        .publish(Show::Ask(view))
    }

    /// Closes the question; `ends`: whether the quiz ends with it, even if questions are left.
    fn close(
        &self,
        running: &Running,
        round: &Round,
        now: Timestamp,
        how: Close,
        ends: bool,
    ) -> Play {
        let awards = if how.is_void() {
            Vec::new()
        } else {
            round.awards()
        };
        let fact = PlayFact::Closed {
            quiz: running.started.quiz,
            round: round.id,
            at: now,
            how,
            awards: awards.clone(),
        };
        let mut after = running.clone();
        after.apply(&fact);
        let survival = running.survival.clone().filter(|_| !how.is_void());
        let knockout =
            survival.map(|mut before| before.close(round.id, round.number, round.away, &awards));
        let next = match after.phase {
            _ if ends || after.why_over().is_some() => Next::FinalStandings,
            _ if how == Close::Refused || after.paused.is_some() => Next::Pause,
            Phase::Between(at) => Next::Question { at },
            Phase::Lobby(_) | Phase::Open(_) => Next::FinalStandings,
        };
        Step::facts([fact]).publish(Show::Reveal(Closed {
            view: running.view(round),
            how,
            awards,
            next,
            knockout,
        }))
    }

    /// Ends the quiz now; a question that is open closes so. One whose questions are over, and whose
    /// final standings are due in a moment, ends for the reason that it has.
    pub(crate) fn close_and_end(
        &self,
        running: &Running,
        now: Timestamp,
        how: Close,
        why: End,
    ) -> Play {
        let Some(round) = running.round() else {
            return end(running, now, running.why_over().unwrap_or(why));
        };
        let closed = self.close(running, round, now, how, true);
        let mut after = running.clone();
        closed.facts.iter().for_each(|fact| after.apply(fact));
        closed.then(end(&after, now, why))
    }
}

pub(super) fn end(running: &Running, now: Timestamp, why: End) -> Play {
    let quiz = running.started.quiz;
    let ended = PlayFact::Ended {
        quiz,
        guild: running.started.guild,
        channel: running.started.channel,
        at: now,
        why,
    };
    if running.is_in_lobby()
        && let Some(view) = running.lobby_view(LobbyState::Ended(why))
    {
        // Nothing was asked.
        let shown = PlayFact::FinalStandingsPosted { quiz };
        return Step::facts([ended, shown]).publish(Show::Lobby(view));
    }
    if running.started.daily.is_some() && running.scores.is_empty() {
        // Its message already shows everything.
        return Step::facts([ended, PlayFact::FinalStandingsPosted { quiz }]);
    }
    Step::facts([ended]).publish(Show::FinalStandings(running.final_standings(why)))
}

/// A member who was knocked out, or never entered, can no longer answer.
fn refuse_fallen(survival: &Survival, member: MemberId) -> Result<(), Refusal> {
    match (survival.standing(), survival.fell_at(member)) {
        (Some(_), Some(number)) => Err(Refusal::KnockedOut { number }),
        (Some(standing), None) if !standing.contains_key(&member) => Err(Refusal::NotEntered),
        _ => Ok(()),
    }
}

/// The quiz begins.
pub(super) fn begun(running: &Running, now: Timestamp) -> Play {
    let quiz = running.started.quiz;
    let step = Step::facts([PlayFact::Begun { quiz, at: now }]);
    match running.lobby_view(LobbyState::Begun) {
        Some(view) => step.publish(Show::Lobby(view)),
        None => step,
    }
}
