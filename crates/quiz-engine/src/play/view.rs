//! What channels show of a quiz.

#![expect(
    missing_docs,
    reason = "fields without a comment are what their names say"
)]

use crate::ids::{MessageId, RoundId, Timestamp};
use crate::play::award::{Award, Close};
use crate::play::lobby::LobbyView;
use crate::play::started::{End, Started};
use crate::play::survival::{Knockout, Survival};
use crate::question::{Answer, Choices, Question, RawAnswer, Seconds, given_of};
use crate::standings::Placing;
use std::sync::Arc;

/// A question as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionView {
    /// The quiz that it belongs to.
    pub started: Arc<Started>,
    /// This posting.
    pub round: RoundId,
    /// Its number in the quiz, from 1.
    pub number: u16,
    /// What is asked.
    pub question: Arc<Question>,
    /// For each position as shown, the option's index in the author's order.
    pub order: Vec<u8>,
    /// Time allowed.
    pub seconds: Seconds,
    /// When it was asked, by the bot's clock.
    pub asked_at: Timestamp,
    /// The message, once it is posted.
    pub message: Option<MessageId>,
    /// How many have answered.
    pub answered: usize,
}

impl QuestionView {
    /// When it closes if it opened then.
    pub fn closes(&self, opened: Timestamp) -> Timestamp {
        self.started.closes(opened, self.seconds)
    }

    /// How many questions the quiz has.
    pub fn total(&self) -> usize {
        self.started.questions.len()
    }

    /// The position as shown of the option with this index, from 0.
    pub fn position_of(&self, index: usize) -> usize {
        self.order
            .iter()
            .position(|&shown| usize::from(shown) == index)
            .unwrap_or(index)
    }

    /// The answer as the member gave it: the positions as shown, ascending, or the text.
    pub fn given(&self, answer: &Answer) -> RawAnswer {
        given_of(&self.order, answer)
    }

    /// The positions as shown of these options, ascending.
    pub fn positions_of(&self, choices: Choices) -> Vec<u8> {
        (0..self.order.len() as u8)
            .filter(|&position| choices.contains(usize::from(self.order[usize::from(position)])))
            .collect()
    }
}

/// A question that is over.
#[derive(Clone, Debug, PartialEq)]
pub struct Closed {
    pub view: QuestionView,
    /// Why it closed.
    pub how: Close,
    /// One for each who answered, best first; none when it is void.
    pub awards: Vec<Award>,
    /// What the message says will follow.
    pub next: Next,
    /// In survival: who was knocked out, and how many are left.
    pub knockout: Option<Knockout>,
}

impl Closed {
    /// How many chose the option with this index.
    pub fn chosen_by(&self, index: usize) -> usize {
        let chose = |award: &&Award| award.answer.chosen().contains(index);
        self.awards.iter().filter(chose).count()
    }
}

/// What follows a closed question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Another question.
    Question {
        /// By the bot's clock.
        at: Timestamp,
    },
    /// A wait for someone to resume.
    Pause,
    /// The final standings.
    FinalStandings,
}

/// The final standings of a quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct FinalStandings {
    pub started: Arc<Started>,
    /// How many questions were asked and counted.
    pub asked: u16,
    /// Why it ended.
    pub why: End,
    /// Everyone who answered, in order.
    pub placings: Vec<Placing>,
    /// In survival: who was knocked out when.
    pub survival: Option<Survival>,
    /// Whether an earlier process may have posted it already.
    pub late: bool,
}

impl FinalStandings {
    /// Whether a place was earned: by points or, in survival, by the questions survived.
    pub fn is_earned(&self, placing: &Placing) -> bool {
        self.survival.is_some() || placing.tally.points > 0
    }
}

/// The status of a running quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    pub started: Arc<Started>,
    /// The number of the question that is open, or was last.
    pub number: u16,
    /// Whether that question is open.
    pub open: bool,
    /// When the open question closes, by Discord's clock; `None` until it is posted.
    pub closes: Option<Timestamp>,
    /// While its lobby is open: when it begins, and how many have joined.
    pub lobby: Option<(Timestamp, usize)>,
    /// Whether it waits for someone to resume.
    pub paused: bool,
    /// Whether the last question is closed, and the final standings follow in a moment.
    pub over: bool,
    /// Those in first place with points.
    pub leaders: Vec<Placing>,
}

/// What a quiz publishes in its channel.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Show {
    Lobby(LobbyView),
    Ask(QuestionView),
    Reveal(Closed),
    FinalStandings(FinalStandings),
}
