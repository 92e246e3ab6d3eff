//! A quiz that is being played in a channel.

use crate::ids::{MemberId, RoundId, Timestamp};
use crate::member::{ByMember, Departed, Forget, Member};
use crate::play::award::{Award, Close, add_award};
use crate::play::fact::PlayFact;
use crate::play::lobby::{Lobby, LobbyState, LobbyView};
use crate::play::mode::Mode;
use crate::play::round::{GRACE_MS, Round};
use crate::play::started::{End, Started};
use crate::play::survival::{Survival, award_wins};
use crate::play::view::{FinalStandings, QuestionView};
use crate::question::{Question, Seconds};
use crate::standings::{Board, Placing, Tally, counted, rank};
use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

/// A quiz ends after this many questions in a row that nobody answered.
const MAX_UNANSWERED: u8 = 3;
/// A quiz ends when it was paused for this long.
const MAX_PAUSE_MS: i64 = 24 * 60 * 60 * 1000;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Running {
    pub(crate) started: Arc<Started>,
    pub(crate) phase: Phase,
    /// The number of the last question that was asked.
    pub(crate) number: u16,
    /// How many questions counted.
    pub(crate) counted: u16,
    /// Since when it is paused.
    pub(crate) paused: Option<Timestamp>,
    /// The question that its channel refused, for which it is paused.
    pub(crate) refused: Option<Refused>,
    /// Points of the closed questions.
    pub(crate) scores: Board,
    /// Who joined before it began.
    pub(crate) lobby: Lobby,
    /// Who is left; `None` unless the mode is survival.
    pub(crate) survival: Option<Survival>,
    /// Who answered the last two questions.
    recent: VecDeque<BTreeSet<MemberId>>,
    unanswered: u8,
    /// Those who had answered and were forgotten.
    pub(crate) departed: Vec<Departed>,
}

/// A posting of a question that the channel of its quiz refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Refused {
    pub(crate) round: RoundId,
    /// Whether the member who started the quiz was told.
    pub(crate) told: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Phase {
    /// Members can join; it begins at the instant.
    Lobby(Timestamp),
    /// A question is asked.
    Open(Round),
    /// The next question is due at the instant, or after the last one the final standings.
    Between(Timestamp),
}

impl Running {
    pub(crate) fn new(started: Arc<Started>) -> Self {
        let phase = match started.lobby {
            Some(until) => Phase::Lobby(until),
            None => Phase::Between(started.at),
        };
        let survives = started.plan.mode == Mode::Survival;
        Self {
            survival: survives.then(|| Survival::new(started.plan.lives)),
            started,
            phase,
            lobby: Lobby::default(),
            number: 0,
            counted: 0,
            paused: None,
            refused: None,
            scores: Board::new(),
            recent: VecDeque::new(),
            unanswered: 0,
            departed: Vec::new(),
        }
    }

    /// The lobby as it is shown; `None` if the quiz has none.
    pub(crate) fn lobby_view(&self, state: LobbyState) -> Option<LobbyView> {
        Some(LobbyView {
            started: Arc::clone(&self.started),
            until: self.started.lobby?,
            message: self.lobby.message,
            joined: self.lobby.joined.clone(),
            state,
        })
    }

    pub(crate) const fn is_in_lobby(&self) -> bool {
        matches!(self.phase, Phase::Lobby(_))
    }

    /// Whether the member has answered any of its questions.
    pub(crate) fn has_answered(&self, member: MemberId) -> bool {
        let open = self.round();
        self.scores.contains_key(&member) || open.is_some_and(|round| round.has_answered(member))
    }

    /// Whether the member had answered and was forgotten.
    pub(crate) fn has_departed(&self, member: MemberId) -> bool {
        self.departed.iter().any(|one| one.is(member))
    }

    pub(crate) fn round(&self) -> Option<&Round> {
        match &self.phase {
            Phase::Open(round) => Some(round),
            Phase::Lobby(_) | Phase::Between(_) => None,
        }
    }

    /// The round of that id, while it is open.
    fn open(&mut self, id: RoundId) -> Option<&mut Round> {
        match &mut self.phase {
            Phase::Open(round) if round.id == id => Some(round),
            _ => None,
        }
    }

    /// When the quiz needs attention without a request.
    pub(crate) fn deadline(&self) -> Option<Timestamp> {
        match &self.phase {
            Phase::Lobby(until) => Some(*until),
            Phase::Open(round) if round.posted.is_none() => self.gives_up_at(round),
            Phase::Open(round) => round.deadline(self.expected()),
            Phase::Between(next) => Some(match self.paused {
                // Its one message shows everything already.
                _ if self.is_over() && self.started.daily.is_some() => Timestamp(i64::MIN),
                Some(since) if !self.is_over() => since.plus_ms(MAX_PAUSE_MS),
                _ => *next,
            }),
        }
    }

    /// A daily question that is not posted ends when its time is over; any other is waited for.
    fn gives_up_at(&self, round: &Round) -> Option<Timestamp> {
        self.started.daily?;
        Some(round.closes(round.asked_at).plus_ms(GRACE_MS))
    }

    /// The members whose answers an early close waits for; some are listed twice. In survival
    /// everyone who is left; in a race everyone who plays, since a member who was too slow has not
    /// left; otherwise everyone who answered either of the last two questions. Before the first
    /// close, everyone who joined in the lobby.
    fn expected(&self) -> Box<dyn Iterator<Item = MemberId> + '_> {
        match (&self.survival, self.started.plan.mode) {
            _ if self.recent.is_empty() => {
                Box::new(self.lobby.joined.iter().map(|member| member.id))
            }
            (Some(survival), _) => {
                Box::new(survival.standing().into_iter().flatten().map(|(&id, _)| id))
            }
            (None, Mode::Race) => Box::new(self.scores.keys().copied()),
            (None, _) => Box::new(self.recent.iter().flatten().copied()),
        }
    }

    /// Why no further question is asked, if none is.
    pub(crate) fn why_over(&self) -> Option<End> {
        if usize::from(self.number) >= self.started.questions.len() {
            Some(End::Finished)
        } else if self.unanswered >= MAX_UNANSWERED {
            Some(End::Unanswered)
        } else if self.survival.as_ref().is_some_and(Survival::is_over) {
            Some(End::Decided)
        } else {
            None
        }
    }

    /// Whether no question is open and none is asked any more: the final standings follow.
    pub(crate) fn is_over(&self) -> bool {
        self.round().is_none() && self.why_over().is_some()
    }

    /// Time allowed for the question.
    pub(crate) fn seconds_for(&self, question: &Question) -> Seconds {
        let of_question = question.seconds.unwrap_or(self.started.default_seconds);
        self.started.plan.seconds.unwrap_or(of_question)
    }

    pub(crate) fn view(&self, round: &Round) -> QuestionView {
        QuestionView {
            started: Arc::clone(&self.started),
            round: round.id,
            number: round.number,
            question: Arc::clone(&round.question),
            order: round.order.clone(),
            seconds: round.seconds,
            asked_at: round.asked_at,
            message: round.posted.map(|posted| posted.message),
            answered: round.answers.len(),
        }
    }

    pub(crate) fn placings(&self) -> Vec<Placing> {
        match &self.survival {
            Some(survival) => survival.rank(self.scores.clone()),
            None => rank(self.scores.clone()),
        }
    }

    pub(crate) fn final_standings(&self, why: End) -> FinalStandings {
        FinalStandings {
            started: Arc::clone(&self.started),
            asked: self.counted,
            why,
            placings: self.placings(),
            survival: self.survival.clone(),
            late: false,
        }
    }

    /// The scores as they are added to the leaderboard when the quiz ends for that reason.
    pub(crate) fn settled(mut self, why: End) -> Board {
        if self.started.is_won(why) {
            award_wins(&mut self.scores, self.survival.as_ref());
        }
        counted(self.scores)
    }

    /// Applies a fact about this quiz; one about a round that is over changes nothing.
    pub(crate) fn apply(&mut self, fact: &PlayFact) {
        match fact {
            PlayFact::Asked {
                round,
                number,
                order,
                seconds,
                at,
                quiz: _,
            } => {
                let index = usize::from(*number).wrapping_sub(1);
                if let Some(question) = self.started.questions.get(index) {
                    self.refused = None;
                    self.number = *number;
                    self.phase = Phase::Open(Round {
                        id: *round,
                        number: *number,
                        question: Arc::clone(question),
                        order: order.clone(),
                        seconds: *seconds,
                        mode: self.started.plan.mode,
                        until: self.started.until(),
                        asked_at: *at,
                        posted: None,
                        answers: Default::default(),
                        last_press_at: None,
                        won_at: None,
                        away: false,
                    });
                }
            }
            PlayFact::Posted { round, .. }
            | PlayFact::Answered { round, .. }
            | PlayFact::SaidHowSure { round, .. }
            | PlayFact::Away { round, .. } => {
                if let Some(round) = self.open(*round) {
                    round.apply(fact);
                }
            }
            PlayFact::Closed {
                round,
                at,
                how,
                awards,
                ..
            } => self.close(*round, *at, *how, awards),
            PlayFact::LobbyPosted { message, .. } => {
                self.lobby.message.get_or_insert(*message);
            }
            PlayFact::Joined { member, .. } => self.lobby.join(member),
            PlayFact::Begun { at, .. } => self.phase = Phase::Between(*at),
            PlayFact::Paused { at, .. } => self.paused = Some(*at),
            PlayFact::StarterTold { .. } => {
                if let Some(refused) = &mut self.refused {
                    refused.told = true;
                }
            }
            PlayFact::Resumed { at, .. } => {
                self.paused = None;
                if let Phase::Between(next) = &mut self.phase {
                    *next = (*next).max(*at);
                }
            }
            PlayFact::Corrected {
                number, question, ..
            } => {
                let at = usize::from(*number).wrapping_sub(1);
                if let Some(place) = Arc::make_mut(&mut self.started).questions.get_mut(at) {
                    *place = Arc::clone(question);
                }
                if let Phase::Open(round) = &mut self.phase
                    && round.number == *number
                {
                    round.correct(Arc::clone(question));
                }
            }
            PlayFact::Rescored {
                round,
                awards,
                changes,
                ..
            } => {
                if let Some(survival) = &mut self.survival {
                    survival.rescore(*round, awards);
                }
                for change in changes {
                    let tally = self.scores.entry(change.member.id).or_default();
                    tally.change(change, change.points);
                }
            }
            PlayFact::Started(_)
            | PlayFact::Ended { .. }
            | PlayFact::Revealed { .. }
            | PlayFact::LobbyShown { .. }
            | PlayFact::FinalStandingsPosted { .. } => {}
        }
    }

    fn close(&mut self, round: RoundId, at: Timestamp, how: Close, awards: &[Award]) {
        let gap_ms = self.started.gap_ms;
        let Some(round) = self.open(round) else {
            return;
        };
        let answered: BTreeSet<_> = round.answers.keys().copied().collect();
        let (id, number, away) = (round.id, round.number, round.away);
        self.phase = Phase::Between(at.plus_ms(gap_ms));
        if how == Close::Refused {
            // It is asked again.
            self.number = number.saturating_sub(1);
            self.refused = Some(Refused {
                round: id,
                told: false,
            });
            return;
        }
        if how == Close::Skipped || !answered.is_empty() {
            self.unanswered = 0;
        } else if !how.is_void() && !away {
            self.unanswered += 1;
        }
        self.recent.push_back(answered);
        if self.recent.len() > 2 {
            self.recent.pop_front();
        }
        if !how.is_void() {
            self.counted += 1;
            if let Some(survival) = &mut self.survival {
                survival.close(id, number, away, awards);
            }
        }
        for award in awards {
            add_award(&mut self.scores, award);
        }
    }
}

impl Forget for Running {
    fn forget(&mut self, member: MemberId, tombstone: &Member) {
        Arc::make_mut(&mut self.started)
            .starter
            .forget(member, tombstone);
        let renamed = |tally: &mut Tally| tally.name.clone_from(&tombstone.name);
        self.scores.rekey(member, tombstone, renamed);
        self.lobby.forget(member);
        for answered in &mut self.recent {
            if answered.remove(&member) {
                answered.insert(tombstone.id);
            }
        }
        if let Some(survival) = &mut self.survival {
            survival.forget(member, tombstone);
        }
        if let Phase::Open(round) = &mut self.phase {
            round.forget(member, tombstone);
        }
    }
}
