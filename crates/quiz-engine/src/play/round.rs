//! One posting of one question, from the asking to the close.

use super::fact::PlayFact;
use super::score;
use super::started::closes;
use crate::ids::{InteractionId, MemberId, MessageId, RoundId, Timestamp};
use crate::member::{ByMember, Member};
use crate::play::award::Award;
use crate::play::mode::Mode;
use crate::play::request::Stake;
use crate::question::{Answer, Confidence, Question, Seconds, is_right};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Presses that Discord received in time may arrive this much after the question's last instant.
pub(crate) const GRACE_MS: i64 = 1000;
/// The bot's clock and Discord's differ by less than this.
const MAX_CLOCK_SKEW_MS: i64 = 10 * 60 * 1000;
/// A race closes this much after its first right answer has arrived: an earlier one may be on its
/// way.
const RACE_CLOSE_MS: i64 = 750;
/// An early close comes this much after the last press.
const EARLY_CLOSE_MS: i64 = 3000;

/// A question that is open.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Round {
    pub(crate) id: RoundId,
    pub(crate) number: u16,
    pub(crate) question: Arc<Question>,
    pub(crate) order: Vec<u8>,
    pub(crate) seconds: Seconds,
    pub(crate) mode: Mode,
    /// It closes then at the latest.
    pub(crate) until: Option<Timestamp>,
    pub(crate) asked_at: Timestamp,
    pub(crate) posted: Option<Posted>,
    pub(crate) answers: BTreeMap<MemberId, Answers>,
    pub(crate) last_press_at: Option<Timestamp>,
    /// When the first right answer of a race arrived.
    pub(crate) won_at: Option<Timestamp>,
    pub(crate) away: bool,
}

/// The message of a question, and when it was posted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Posted {
    pub(crate) message: MessageId,
    /// By the bot's clock, while [`MessageId::created_at`] is by Discord's.
    pub(crate) at: Timestamp,
}

/// What one member pressed, by the order of Discord's timestamps.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Answers {
    name: String,
    presses: BTreeMap<InteractionId, Answer>,
    /// How sure they said they were.
    sure: BTreeMap<InteractionId, Confidence>,
}

impl Answers {
    /// The answer that counts.
    fn standing(&self, tries: Option<usize>, question: &Question) -> (InteractionId, &Answer) {
        match tries {
            None => self.last_since_its_first(),
            Some(tries) => self.first_right_or_last_of(tries, question),
        }
    }

    /// How sure the member is: as they said last, of whichever answer that was. `also`: a press that
    /// is not known yet.
    fn confidence(&self, also: Option<(InteractionId, Confidence)>) -> Confidence {
        let known = self.sure.last_key_value();
        let known = known.map(|(press, confidence)| (*press, *confidence));
        known
            .max(also)
            .map_or_else(Confidence::default, |(_, one)| one)
    }

    fn first_right_or_last_of(
        &self,
        tries: usize,
        question: &Question,
    ) -> (InteractionId, &Answer) {
        let tries: Vec<_> = self.presses.iter().take(tries).collect();
        let right = (tries.iter()).find(|(_, answer)| is_right(question, answer));
        let &(id, answer) = right.or(tries.last()).expect("made with a press");
        (*id, answer)
    }

    /// The last, since the first press of its unbroken run.
    fn last_since_its_first(&self) -> (InteractionId, &Answer) {
        let mut presses = self.presses.iter().rev();
        let (mut since, chosen) = presses.next().expect("made with a press");
        for (earlier, choice) in presses {
            if choice != chosen {
                break;
            }
            since = earlier;
        }
        (*since, chosen)
    }
}

impl Round {
    /// The last instant for an answer, if it opened then.
    pub(crate) fn closes(&self, opened: Timestamp) -> Timestamp {
        closes(opened, self.seconds, self.until)
    }

    /// When it closes by the bot's clock; never before it is posted.
    pub(crate) fn deadline(&self, expected: impl Iterator<Item = MemberId>) -> Option<Timestamp> {
        let posted = self.posted?;
        let mut closes = self.closes(posted.at).plus_ms(GRACE_MS);
        if let Some(won) = self.won_at {
            closes = closes.min(won.plus_ms(RACE_CLOSE_MS));
        }
        if let Some(pressed) = self.last_press_at
            && self.all_are_done(expected)
        {
            closes = closes.min(pressed.plus_ms(EARLY_CLOSE_MS));
        }
        Some(closes)
    }

    fn all_are_done(&self, expected: impl Iterator<Item = MemberId>) -> bool {
        let tries = self.tries().unwrap_or(1);
        let done = |answers: &Answers| answers.presses.len() >= tries;
        let mut expected = expected.peekable();
        expected.peek().is_some()
            && expected.all(|member| self.answers.get(&member).is_some_and(done))
    }

    /// How many answers of a member count; none where the last one does.
    fn tries(&self) -> Option<usize> {
        self.mode.tries(&self.question)
    }

    /// How many more tries the member has after a press of that id; none where an answer can be
    /// changed until the close.
    ///
    /// # Errors
    /// If none was left for the press: the answer that counts.
    pub(crate) fn tries_left(
        &self,
        member: MemberId,
        press: InteractionId,
    ) -> Result<Option<usize>, &Answer> {
        let Some(tries) = self.tries() else {
            return Ok(None);
        };
        let Some(answers) = self.answers.get(&member) else {
            return Ok(Some(tries - 1));
        };
        let before = answers.presses.range(..press).count();
        match tries.checked_sub(before + 1) {
            Some(left) => Ok(Some(left)),
            None => Err(answers.standing(Some(tries), &self.question).1),
        }
    }

    /// Takes another key.
    pub(crate) fn correct(&mut self, question: Arc<Question>) {
        self.question = question;
        let mut presses = self.answers.values().flat_map(|one| one.presses.values());
        let right = presses.any(|answer| self.wins(answer));
        self.won_at = self.last_press_at.filter(|_| right);
    }

    fn wins(&self, answer: &Answer) -> bool {
        self.mode == Mode::Race && is_right(&self.question, answer)
    }

    /// Whether the message can be this question's.
    ///
    /// While that is not known, it may be any of about the time of the asking: ids of rounds
    /// start from 1 in a new store, and old messages stay in their channels.
    pub(crate) fn may_stand_in(&self, message: MessageId) -> bool {
        match self.posted {
            Some(posted) => posted.message == message,
            None => message.created_at() >= self.asked_at.plus_ms(-MAX_CLOCK_SKEW_MS),
        }
    }

    /// Who has answered.
    pub(crate) fn members(&self) -> impl Iterator<Item = Member> {
        self.answers.iter().map(|(&id, answers)| Member {
            id,
            name: answers.name.clone(),
        })
    }

    /// Milliseconds from the opening to the press, by Discord's timestamps.
    pub(crate) fn took_ms(opened: MessageId, pressed: InteractionId) -> i64 {
        pressed.created_at().ms_since(opened.created_at())
    }

    pub(crate) fn has_press(&self, member: MemberId, interaction: InteractionId) -> bool {
        self.answers
            .get(&member)
            .is_some_and(|answers| answers.presses.contains_key(&interaction))
    }

    /// The answer of the member that counts.
    pub(crate) fn standing(&self, member: MemberId) -> Option<&Answer> {
        let answers = self.answers.get(&member)?;
        Some(answers.standing(self.tries(), &self.question).1)
    }

    /// The member's last press, and its answer.
    pub(crate) fn last_press(&self, member: MemberId) -> Option<(InteractionId, &Answer)> {
        let presses = &self.answers.get(&member)?.presses;
        presses.last_key_value().map(|(&id, answer)| (id, answer))
    }

    /// Applies a fact about this question while it is open.
    pub(crate) fn apply(&mut self, fact: &PlayFact) {
        match fact {
            PlayFact::Posted { message, at, .. } => {
                self.posted.get_or_insert(Posted {
                    message: *message,
                    at: *at,
                });
            }
            PlayFact::Answered {
                interaction,
                member,
                answer,
                at,
                ..
            } => self.answer(member, *interaction, answer.clone(), *at),
            PlayFact::SaidHowSure {
                interaction,
                member,
                confidence,
                at,
                ..
            } => self.say_how_sure(*member, *interaction, *confidence, *at),
            PlayFact::Away { .. } => self.away = true,
            _ => {}
        }
    }

    fn answer(
        &mut self,
        member: &Member,
        interaction: InteractionId,
        answer: Answer,
        at: Timestamp,
    ) {
        if self.wins(&answer) {
            self.won_at.get_or_insert(at);
        }
        let answers = self.answers.entry(member.id).or_default();
        answers.name.clone_from(&member.name);
        answers.presses.insert(interaction, answer);
        self.last_press_at = self.last_press_at.max(Some(at));
    }

    /// Of a member who has not answered nothing is kept.
    fn say_how_sure(
        &mut self,
        member: MemberId,
        interaction: InteractionId,
        confidence: Confidence,
        at: Timestamp,
    ) {
        if let Some(answers) = self.answers.get_mut(&member) {
            answers.sure.insert(interaction, confidence);
            self.last_press_at = self.last_press_at.max(Some(at));
        }
    }

    /// Whether the member has said how sure they are by that press.
    pub(crate) fn has_said(&self, member: MemberId, interaction: InteractionId) -> bool {
        let answers = self.answers.get(&member);
        answers.is_some_and(|answers| answers.sure.contains_key(&interaction))
    }

    /// What an answer of the member can earn; `None` in modes that do not ask how sure they are.
    /// `also`: a press that is not known yet.
    pub(crate) fn stake(
        &self,
        member: MemberId,
        also: Option<(InteractionId, Confidence)>,
    ) -> Option<Stake> {
        if self.mode != Mode::Confidence {
            return None;
        }
        let confidence = match self.answers.get(&member) {
            Some(answers) => answers.confidence(also),
            None => Confidence::default(),
        };
        let weight = i32::from(self.question.weight.get());
        Some(Stake {
            confidence,
            gain: weight * confidence.marks(true),
            loss: weight * confidence.marks(false),
        })
    }

    pub(crate) fn has_answered(&self, member: MemberId) -> bool {
        self.answers.contains_key(&member)
    }

    pub(crate) fn forget(&mut self, member: MemberId, tombstone: &Member) {
        self.answers.rekey(member, tombstone, |answers| {
            answers.name.clone_from(&tombstone.name);
            answers.presses.values_mut().for_each(Answer::erase_text);
        });
    }

    /// What each who answered gets, best first and then fastest.
    pub(crate) fn awards(&self) -> Vec<Award> {
        let Some(posted) = self.posted else {
            return Vec::new();
        };
        let asks = self.mode == Mode::Confidence;
        let mut awards: Vec<_> = self
            .answers
            .iter()
            .map(|(&id, answers)| {
                let (pressed, answer) = answers.standing(self.tries(), &self.question);
                let took_ms = Self::took_ms(posted.message, pressed).clamp(0, self.seconds.ms());
                Award {
                    member: Member {
                        id,
                        name: answers.name.clone(),
                    },
                    answer: answer.clone(),
                    took_ms,
                    right: false,
                    confidence: asks.then(|| answers.confidence(None)),
                    points: 0,
                }
            })
            .collect();
        score::score(self.mode, &self.question, self.seconds, &mut awards);
        awards
    }
}
