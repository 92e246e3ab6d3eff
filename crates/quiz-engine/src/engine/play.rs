//! Quizzes: what they need of other domains, and what a daily question does to its schedule.

use super::{Decision, Engine};
use crate::daily::DailyFact;
use crate::fact::Fact;
use crate::ids::{ChannelId, GuildId, MemberId, MessageId, QuizId, RoundId, Shard, Timestamp};
use crate::play::{
    Begin, ControlQuiz, Ended, HowSure, Join, LobbyView, LockedIn, Lost, Play, PlayFact, Posting,
    Press, QuestionView, RefusedQuestion, Rules, Start, Started, Status,
};
use crate::refusal::Refusal;
use std::sync::Arc;

impl Engine {
    /// Starts a quiz; its first question is due at once.
    ///
    /// # Errors
    /// When a quiz runs in the channel or has just begun there, or nothing can be asked.
    pub fn start(&self, now: Timestamp, start: Start) -> Result<Decision<Arc<Started>>, Refusal> {
        self.play.refuse_channel(now, start.channel, start.thread)?;
        let banks = self.find_banks(start.guild, &start.banks)?;
        let open = banks.iter().map(|bank| self.open_bank(start.guild, bank));
        let banks: Vec<_> = open.collect::<Result<_, _>>()?;
        let banks: Vec<_> = banks.iter().collect();
        let seconds = self.settings(start.guild).seconds;
        Ok(self.of_play(self.play.start(now, start, &banks, seconds)?))
    }

    /// Lets a member join in a lobby; the reply is when the quiz begins.
    ///
    /// # Errors
    /// When the lobby is closed.
    pub fn join(&self, join: Join) -> Result<Decision<Timestamp>, Refusal> {
        Ok(self.of_play(self.play.join(join)?))
    }

    /// Begins the quiz of a lobby now.
    ///
    /// # Errors
    /// When the lobby is closed, or it is another member's.
    pub fn begin(&self, now: Timestamp, begin: Begin) -> Result<Decision, Refusal> {
        Ok(self.of_play(self.play.begin_now(now, begin)?))
    }

    /// The message of a lobby is in its channel.
    pub fn lobby_posted(&self, quiz: QuizId, message: MessageId) -> Decision {
        self.of_play(self.play.lobby_posted(quiz, message))
    }

    /// The message of a lobby cannot be posted.
    pub fn lobby_lost(&self, now: Timestamp, quiz: QuizId, how: Lost) -> Decision {
        self.of_play(self.play.lobby_lost(now, quiz, how))
    }

    /// The lobby of the quiz, while it is open.
    pub fn lobby(&self, quiz: QuizId) -> Option<LobbyView> {
        self.play.lobby(quiz)
    }

    /// Every lobby that is open.
    pub fn lobbies(&self) -> impl Iterator<Item = LobbyView> {
        self.play.lobbies()
    }

    /// The message of the quiz's lobby, as far as it is known, while the quiz runs.
    pub fn lobby_message(&self, quiz: QuizId) -> Option<MessageId> {
        self.play.lobby_message(quiz)
    }

    /// Takes an answer to a question. One that is known already counts once.
    ///
    /// # Errors
    /// When it does not count: it is too late, the member was knocked out or has no try left, or it
    /// is not an answer to the question.
    pub fn press(&self, now: Timestamp, press: Press) -> Result<Decision<LockedIn>, Refusal> {
        Ok(self.of_play(self.play.press(now, press)?))
    }

    /// Takes how sure a member is of their answer.
    ///
    /// # Errors
    /// When it does not count: it is too late, the quiz does not ask for it, or the member has not
    /// answered.
    pub fn say_how_sure(
        &self,
        now: Timestamp,
        press: HowSure,
    ) -> Result<Decision<LockedIn>, Refusal> {
        Ok(self.of_play(self.play.say_how_sure(now, press)?))
    }

    /// A question was posted just now.
    pub fn posted(&self, now: Timestamp, posting: Posting) -> Decision {
        self.of_play(self.play.posted(now, posting))
    }

    /// A question was found in its channel after a crash, and may have been there for a while.
    pub fn found(&self, now: Timestamp, posting: Posting) -> Decision {
        self.of_play(self.play.found(now, posting))
    }

    /// A question could not be posted, or not found again after a crash. One that a press has
    /// found meanwhile stays open, unless the channel takes no further one either. A quiz whose
    /// channel refuses the question pauses, and asks it again when it continues.
    pub fn lost(&self, now: Timestamp, quiz: QuizId, round: RoundId, how: Lost) -> Decision {
        let lost = self.of_play(self.play.lost(now, quiz, round, how));
        let open = self.play.get(quiz).filter(|one| {
            let open = one.round();
            how != Lost::Once && open.is_some_and(|open| open.id == round)
        });
        let pause = open.and_then(|running| {
            (self.daily).pause_without_channel(now, running.started.daily?, how)
        });
        lost.then(Decision::facts(pause.map(Fact::Daily)))
    }

    /// The quizzes that a member has started and does not know to be paused because their channel
    /// refused a question.
    pub fn untold_quizzes(
        &self,
        guild: GuildId,
        starter: MemberId,
    ) -> impl Iterator<Item = RefusedQuestion> {
        self.play.untold(guild, starter)
    }

    /// Whether the quiz is paused because its channel refused that posting of a question.
    pub fn is_refused(&self, quiz: QuizId, round: RoundId) -> bool {
        self.play.is_refused(quiz, round)
    }

    /// The member who started these quizzes knows that they are paused.
    pub fn tell_starter(&self, quizzes: &[QuizId]) -> Decision {
        let told = quizzes
            .iter()
            .filter_map(|quiz| self.play.tell_starter(*quiz));
        Decision::facts(told.map(Fact::Play))
    }

    /// Controls the quiz of a channel.
    ///
    /// # Errors
    /// When no quiz runs there, it is another member's, or it is not in a state for that.
    pub fn control(&self, now: Timestamp, request: ControlQuiz) -> Result<Decision, Refusal> {
        Ok(self.of_play(self.play.control(now, request)?))
    }

    /// The bot was disconnected or stopped for over two seconds.
    pub fn away(&self) -> Decision {
        self.of_play(self.play.away(|_| true))
    }

    /// The same for the servers of one shard of the connection.
    pub fn shard_away(&self, shard: Shard) -> Decision {
        self.of_play(self.play.away(|guild| shard.serves(guild)))
    }

    /// A step of play as one of the engine: a daily question that closes makes streaks, and each that
    /// closes tells how hard it is.
    pub(super) fn of_play<T>(&self, step: Play<T>) -> Decision<T> {
        let mut facts = Vec::with_capacity(step.facts.len());
        for fact in step.facts {
            let streaks = self.streaks_with(&fact).map(Fact::Daily);
            let estimates = self.estimates_with(&fact);
            facts.push(Fact::Play(fact));
            facts.extend(streaks);
            facts.extend(estimates.into_iter().map(Fact::Estimate));
        }
        Decision {
            reply: step.reply,
            facts,
            publish: step.publish.into_iter().map(Into::into).collect(),
        }
    }

    fn streaks_with(&self, fact: &PlayFact) -> Option<DailyFact> {
        let PlayFact::Closed { quiz, how, .. } = fact else {
            return None;
        };
        let running = self.play.get(*quiz)?;
        let occasion = running.started.daily.filter(|_| !how.is_void())?;
        self.daily.streaks_with(occasion, running.round()?)
    }

    /// Applies a fact about a quiz, and what follows for schedules and leaderboards.
    pub(super) fn apply_to_play(&mut self, fact: &PlayFact) {
        let ended = self.play.apply(fact);
        if let Some(Ended { started, board }) = ended {
            if let Some(occasion) = started.daily {
                self.daily.end(started.quiz, occasion);
            }
            for (member, tally) in board {
                self.standings
                    .add(started.guild, started.channel, member, &tally);
            }
        }
        match fact {
            PlayFact::Started(started) => {
                if let Some(occasion) = started.daily {
                    self.daily.begin(started.quiz, occasion);
                }
            }
            PlayFact::Asked { quiz, at, .. } => {
                if let Some(running) = self.play.get(*quiz)
                    && let (Some(occasion), Some(round)) = (running.started.daily, running.round())
                {
                    self.daily.note_asked(occasion, &round.question.id, *at);
                }
            }
            // Of a quiz that runs, the tallies are added when it ends.
            PlayFact::Rescored {
                guild,
                channel,
                quiz,
                changes,
                counts: true,
                ..
            } if self.play.get(*quiz).is_none() => {
                self.standings.change(*guild, *channel, changes);
            }
            _ => {}
        }
    }

    /// What the operator has set.
    pub fn rules(&self) -> &Rules {
        &self.play.rules
    }

    /// Whether no quiz runs.
    pub fn is_idle(&self) -> bool {
        self.play.running.is_empty()
    }

    /// Whether a quiz other than a daily question runs.
    pub fn is_played(&self) -> bool {
        let mut running = self.play.running.values();
        running.any(|one| one.started.daily.is_none())
    }

    /// The state of the quiz in the channel.
    pub fn status(&self, channel: ChannelId) -> Result<Status, Refusal> {
        self.play.status(channel)
    }

    /// The question with this id, while it is open.
    pub fn open_question(&self, round: RoundId) -> Option<QuestionView> {
        self.play.open_question(round)
    }

    /// Whether the quiz ends with that question, which is closed, and its final standings are due.
    pub fn ends_with(&self, quiz: QuizId, number: u16) -> bool {
        let running = self.play.get(quiz);
        running.is_some_and(|one| one.is_over() && one.number == number)
    }

    /// When the question closes, unless something changes; far off while it is not posted, and `None`
    /// once it is closed.
    pub fn closes(&self, round: RoundId) -> Option<Timestamp> {
        let running = self.play.with_round(round)?;
        Some(running.deadline().unwrap_or(Timestamp(i64::MAX)))
    }

    /// Every question that is open.
    pub fn open_questions(&self) -> impl Iterator<Item = QuestionView> {
        self.play.open_questions()
    }
}
