//! A message on its way into a channel: how far it has come, and when it is tried again.

use super::channels::{ChannelError, Kind, Place};
use crate::bot::core::Resumed;
use quiz_engine::contest::ContestFact;
use quiz_engine::ids::{MessageId, Timestamp};
use quiz_engine::question::QuestionFact;
use quiz_engine::{Fact, Publication};

/// A result is posted at most so late.
pub(crate) const MATTERS_MS: i64 = 7 * 24 * 60 * 60 * 1000;
/// The question of a quiz is posted at most so late; those who wanted to play have left by then. A
/// daily one is posted as long as it is open.
const QUESTION_MATTERS_MS: i64 = 15 * 60 * 1000;
/// A result that is this late says so.
const LATE_MS: i64 = 5 * 60 * 1000;
/// What failed in the bot itself is tried so often.
const MAX_PANICS: u32 = 3;

/// The first pause after an attempt to which Discord gave no answer; it doubles up to the last. The
/// attempt itself lasts a minute.
const UNANSWERED_MS: (i64, i64) = (5_000, 60_000);
/// The same after a refusal: someone has to change a permission.
const REFUSED_MS: (i64, i64) = (60_000, 30 * 60_000);
/// When an edit is made again that an older one may have overtaken: Discord has dropped the older
/// one by then, or done it.
pub(super) const CONFIRM_AFTER_MS: i64 = 15_000;

/// What is the next step of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// It is to be posted, or its message to be edited.
    Show,
    /// It is there; its explanation is to be posted.
    Explain {
        /// The message whose edit may be overtaken.
        confirm: Option<MessageId>,
    },
    /// All is there; the edit is to be made once more.
    Confirm(MessageId),
}

/// Something to say in a channel, with what has become of it.
#[derive(Debug)]
pub(super) struct Outgoing {
    pub(super) publication: Publication,
    pub(super) progress: Progress,
}

/// What has become of a publication.
#[derive(Debug)]
pub(super) struct Progress {
    /// When it was decided.
    pub(super) since: Timestamp,
    pub(super) step: Step,
    /// Whether the quizmasters know that it cannot be posted for now.
    pub(super) reported: bool,
    /// Since when a message of that kind may be there without the bot knowing it.
    maybe_posted: Vec<(Kind, Timestamp)>,
    /// Whether an earlier process may have posted any of it, at `since` at the earliest.
    from_before: bool,
    failures: u32,
    panics: u32,
}

/// What comes after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Another attempt, so many milliseconds later.
    RetryAfter(i64),
    /// Nothing: it does not matter any more, or never can be.
    GiveUp,
}

impl Progress {
    fn new(since: Timestamp) -> Self {
        Self {
            since,
            step: Step::Show,
            reported: false,
            maybe_posted: Vec::new(),
            from_before: false,
            failures: 0,
            panics: 0,
        }
    }

    /// Since when a message of that kind may be there without the bot knowing it.
    pub(super) fn maybe_posted(&self, kind: Kind) -> Option<Timestamp> {
        let known = self.maybe_posted.iter().find(|(one, _)| *one == kind);
        let before = self.from_before.then_some(self.since);
        before.or(known.map(|&(_, at)| at))
    }

    /// Discord gave no answer to a message of that kind, posted then.
    pub(super) fn unanswered(&mut self, kind: Kind, at: Timestamp) {
        if self.maybe_posted(kind).is_none() {
            self.maybe_posted.push((kind, at));
        }
    }

    /// Whether a result is so late that it says so.
    pub(super) fn is_late(&self, now: Timestamp) -> bool {
        now.ms_since(self.since) > LATE_MS
    }
}

impl Outgoing {
    /// Something that was just decided.
    pub(super) fn new(publication: Publication, since: Timestamp) -> Self {
        Self {
            publication,
            progress: Progress::new(since),
        }
    }

    /// Something that an earlier process decided, and may have posted.
    pub(super) fn resumed(resumed: Resumed) -> Self {
        let mut outgoing = Self::new(resumed.publication, resumed.since);
        outgoing.progress.from_before = true;
        outgoing.progress.reported = resumed.reported;
        outgoing
    }

    fn matters(&self, now: Timestamp) -> bool {
        let age_ms = now.ms_since(self.progress.since);
        match &self.publication {
            Publication::Ask(view) if view.started.daily.is_some() => true,
            Publication::Ask(_) => age_ms < QUESTION_MATTERS_MS,
            _ => age_ms < MATTERS_MS,
        }
    }

    /// What comes after an attempt that failed.
    pub(super) fn after_failure(&mut self, error: &ChannelError, now: Timestamp) -> Next {
        let question = matches!(self.publication, Publication::Ask(_));
        let (first, last) = match error {
            ChannelError::Unanswered(_) => UNANSWERED_MS,
            ChannelError::Gone(_) => return Next::GiveUp,
            // The quiz goes on without it, or ends.
            _ if question => return Next::GiveUp,
            _ => REFUSED_MS,
        };
        if !self.matters(now) {
            return Next::GiveUp;
        }
        self.progress.failures += 1;
        Next::RetryAfter(backoff(first, last, self.progress.failures))
    }

    /// What comes after an attempt in which the bot itself failed.
    pub(super) fn after_panic(&mut self) -> Next {
        let (first, last) = UNANSWERED_MS;
        self.progress.panics += 1;
        match self.progress.panics < MAX_PANICS {
            true => Next::RetryAfter(backoff(first, last, self.progress.panics)),
            false => Next::GiveUp,
        }
    }
}

/// The fact that it is delivered; `None` for a question, of which the engine is told.
pub(super) fn delivered(publication: &Publication) -> Option<Fact> {
    Some(match publication {
        Publication::Ask(_) => return None,
        Publication::Reveal(closed) => Fact::Revealed {
            round: closed.sheet.round,
        },
        Publication::Notice(notice) => Fact::Question(QuestionFact::NoticePosted {
            fix: notice.fix,
            channel: notice.channel,
        }),
        Publication::Contest(result) => Fact::Contest(ContestFact::Posted {
            contest: result.contest.id,
        }),
        Publication::FinalStandings(standings) => Fact::PodiumPosted {
            quiz: standings.started.quiz,
        },
    })
}

/// Where it goes.
pub(super) fn place(publication: &Publication) -> Place {
    let started = match publication {
        Publication::Ask(view) => Some(&view.started),
        Publication::Reveal(closed) => Some(&closed.sheet.started),
        Publication::FinalStandings(standings) => Some(&standings.started),
        Publication::Contest(_) | Publication::Notice(_) => None,
    };
    // Whoever starts a quiz leaves a message in its channel.
    let daily = started.filter(|started| started.daily.is_some());
    Place {
        channel: publication.channel(),
        may_be_empty: daily.map(|started| started.guild),
    }
}

/// `first`, doubled with each failure after the first, and at most `last`.
fn backoff(first: i64, last: i64, failures: u32) -> i64 {
    let doublings = failures.saturating_sub(1).min(20);
    (first << doublings).min(last)
}
