//! What members and the network do to lobbies.

use super::decide::{Play, begun, end};
use super::fact::PlayFact;
use super::lobby::{LobbyState, LobbyView};
use super::quizzes::Quizzes;
use super::request::{Begin, Join, Lost};
use super::running::{Phase, Running};
use super::started::End;
use crate::ids::{MessageId, QuizId, Timestamp};
use crate::refusal::Refusal;
use crate::step::Step;

impl Quizzes {
    /// The quiz while its lobby is open.
    fn lobby_of(&self, quiz: QuizId) -> Option<&Running> {
        self.get(quiz).filter(|running| running.is_in_lobby())
    }

    /// The lobby as it is shown, while it is open.
    pub(crate) fn lobby(&self, quiz: QuizId) -> Option<LobbyView> {
        self.lobby_of(quiz)?.lobby_view(LobbyState::Open)
    }

    /// Every lobby that is open.
    pub(crate) fn lobbies(&self) -> impl Iterator<Item = LobbyView> {
        let open = self.running.values().filter(|one| one.is_in_lobby());
        open.filter_map(|one| one.lobby_view(LobbyState::Open))
    }

    /// The message of the quiz's lobby, as far as it is known, while the quiz runs.
    pub(crate) fn lobby_message(&self, quiz: QuizId) -> Option<MessageId> {
        self.get(quiz)?.lobby.message
    }

    /// Lets a member join. Who has joined already stays; the reply is when the quiz begins.
    ///
    /// # Errors
    /// When the lobby is closed.
    pub(crate) fn join(&self, join: Join) -> Result<Play<Timestamp>, Refusal> {
        let running = self.lobby_in(join.quiz, &join)?;
        let Phase::Lobby(until) = running.phase else {
            return Err(Refusal::LobbyClosed);
        };
        let joins = !running.lobby.has(join.member.id);
        let fact = joins.then_some(PlayFact::Joined {
            quiz: join.quiz,
            member: join.member,
        });
        Ok(Step::of(until, fact))
    }

    /// Begins the quiz of a lobby now.
    ///
    /// # Errors
    /// When the lobby is closed, or it is another member's.
    pub(crate) fn begin_now(&self, now: Timestamp, begin: Begin) -> Result<Play, Refusal> {
        let Begin { join, quizmaster } = begin;
        let running = self.lobby_in(join.quiz, &join)?;
        let starter = &running.started.starter;
        if !quizmaster && starter.id != join.member.id {
            return Err(Refusal::NotYours {
                starter: starter.clone(),
            });
        }
        Ok(begun(running, now))
    }

    fn lobby_in(&self, quiz: QuizId, join: &Join) -> Result<&Running, Refusal> {
        let lobby = self.lobby_of(quiz);
        let here = lobby.filter(|running| running.started.place() == join.channel);
        here.ok_or(Refusal::LobbyClosed)
    }

    /// The message of a lobby is in its channel.
    pub(crate) fn lobby_posted(&self, quiz: QuizId, message: MessageId) -> Play {
        let unknown = self
            .get(quiz)
            .filter(|one| one.started.lobby.is_some() && one.lobby.message.is_none());
        Step::facts(unknown.map(|_| PlayFact::LobbyPosted { quiz, message }))
    }

    /// The message of a lobby cannot be posted. The quiz begins without it, unless its channel is
    /// gone; one that refuses the lobby may take the question.
    pub(crate) fn lobby_lost(&self, now: Timestamp, quiz: QuizId, how: Lost) -> Play {
        match self.lobby_of(quiz) {
            Some(running) if how == Lost::Gone => end(running, now, End::Lost),
            _ => Step::nothing(),
        }
    }
}
