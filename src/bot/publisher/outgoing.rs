//! The state machine of a publication: its progress, and when it is retried.

use super::channels::{ChannelError, Kind, Place};
use crate::bot::core::Resumed;
use quiz_engine::contest::{ContestFact, Stage};
use quiz_engine::ids::{MessageId, Timestamp};
use quiz_engine::learn::LearnFact;
use quiz_engine::play::{LobbyState, PlayFact, Started};
use quiz_engine::question::QuestionFact;
use quiz_engine::{Fact, Publication};

/// The age up to which results are retried.
pub(crate) const RETRY_FOR_MS: i64 = 7 * 24 * 60 * 60 * 1000;
/// The age up to which the question of a quiz is retried; the players have left by then. A daily
/// question is retried as long as it is open.
const RETRY_QUESTION_FOR_MS: i64 = 15 * 60 * 1000;
/// The age up to which a reminder is retried.
const RETRY_REMINDER_FOR_MS: i64 = 6 * 60 * 60 * 1000;
/// A result older than this says that it is late.
const LATE_MS: i64 = 5 * 60 * 1000;
/// Maximum number of attempts for a publication that panics.
const MAX_PANICS: u32 = 3;

/// The first and the longest pause after an attempt without a response; it doubles in between. The
/// attempt itself lasts up to a minute.
const UNANSWERED_MS: (i64, i64) = (5_000, 60_000);
/// The same while a permission is missing, which may be back within seconds.
const FORBIDDEN_MS: (i64, i64) = (2_000, 30 * 60_000);
/// How long the question of a quiz is retried while a permission is missing; then the quiz pauses.
/// There are seven attempts in this time.
const RETRY_FORBIDDEN_FOR_MS: i64 = 2 * 60 * 1000;
/// The first and the longest pause after any other refusal.
const REFUSED_MS: (i64, i64) = (60_000, 30 * 60_000);
/// The first and the longest pause before an edit is repeated that an older one may be applied over.
/// It doubles in between, since the older one most likely arrives within a moment.
const CONFIRM_MS: (i64, i64) = (1_000, 15_000);

/// The next step of a publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Post the message, or edit it.
    Show,
    /// Post the explanation; the answer is shown.
    Explain {
        /// The message whose edit has to be repeated; `None` if that is not needed.
        confirm: Option<MessageId>,
    },
    /// Repeat the edit of this message; everything is posted.
    Confirm(MessageId),
}

/// A publication and its progress.
#[derive(Debug)]
pub(super) struct Outgoing {
    pub(super) publication: Publication,
    pub(super) progress: Progress,
}

/// The progress of a publication.
#[derive(Debug)]
pub(super) struct Progress {
    /// When it was decided; its age counts from here.
    pub(super) since: Timestamp,
    pub(super) step: Step,
    /// Whether the quizmasters were notified that it cannot be posted.
    pub(super) reported: bool,
    /// Whether retries leave out the files, because the post failed both with and without them.
    pub(super) without_files: bool,
    /// The kinds of messages whose post got no response, with the time of the first such post.
    maybe_posted: Vec<(Kind, Timestamp)>,
    /// Whether an earlier process may have posted any of its messages, at `since` or later.
    from_before: bool,
    failures: u32,
    /// When a permission was first found missing.
    forbidden_since: Option<Timestamp>,
    panics: u32,
    /// How often an edit was repeated that an older one may be applied over.
    confirmations: u32,
}

/// What to do after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Retry after so many milliseconds.
    RetryAfter(i64),
    /// Give up: the message does not matter any more, or can never be posted.
    GiveUp,
}

impl Progress {
    fn new(since: Timestamp) -> Self {
        Self {
            since,
            step: Step::Show,
            reported: false,
            without_files: false,
            maybe_posted: Vec::new(),
            from_before: false,
            failures: 0,
            forbidden_since: None,
            panics: 0,
            confirmations: 0,
        }
    }

    /// Returns since when a message of that kind may be posted without the bot knowing its id;
    /// `None` if it surely is not.
    pub(super) fn maybe_posted(&self, kind: Kind) -> Option<Timestamp> {
        let known = self.maybe_posted.iter().find(|(one, _)| *one == kind);
        let before = self.from_before.then_some(self.since);
        before.or(known.map(|&(_, at)| at))
    }

    /// Records that the post of a message of that kind at `at` got no response.
    pub(super) fn unanswered(&mut self, kind: Kind, at: Timestamp) {
        if self.maybe_posted(kind).is_none() {
            self.maybe_posted.push((kind, at));
        }
    }

    /// Returns whether a result has to say that it is late.
    pub(super) fn is_late(&self, now: Timestamp) -> bool {
        now.ms_since(self.since) > LATE_MS
    }
}

impl Outgoing {
    /// Wraps a publication that was just decided.
    pub(super) fn new(publication: Publication, since: Timestamp) -> Self {
        Self {
            publication,
            progress: Progress::new(since),
        }
    }

    /// Wraps a publication that an earlier process decided and may already have posted.
    pub(super) fn resumed(resumed: Resumed) -> Self {
        let mut outgoing = Self::new(resumed.publication, resumed.since);
        outgoing.progress.from_before = true;
        outgoing.progress.reported = resumed.reported;
        outgoing
    }

    fn worth_retrying(&self, now: Timestamp) -> bool {
        let age_ms = now.ms_since(self.progress.since);
        match &self.publication {
            Publication::Ask(view) if view.started.daily.is_some() => true,
            Publication::Ask(_) | Publication::Lobby(_) => age_ms < RETRY_QUESTION_FOR_MS,
            Publication::Reminder(_) => age_ms < RETRY_REMINDER_FOR_MS,
            _ => age_ms < RETRY_FOR_MS,
        }
    }

    /// Decides what to do after a failed attempt, and counts it.
    pub(super) fn after_failure(&mut self, error: &ChannelError, now: Timestamp) -> Next {
        let question = match &self.publication {
            // Who blocks the bot is not asked again.
            Publication::Ask(_) | Publication::Reminder(_) => true,
            Publication::Lobby(view) => view.state == LobbyState::Open,
            _ => false,
        };
        let of_quiz = started(&self.publication).is_some_and(|one| one.daily.is_none());
        let (first, last) = match error {
            ChannelError::Unanswered(_) | ChannelError::NotSent(_) => UNANSWERED_MS,
            ChannelError::Gone(_) => return Next::GiveUp,
            // No fault of this message, so it is not given up however old it is then.
            ChannelError::Stopped(left) => {
                return Next::RetryAfter(i64::try_from(left.as_millis()).unwrap_or(i64::MAX) + 1);
            }
            ChannelError::Forbidden(_) if of_quiz => {
                let since = *self.progress.forbidden_since.get_or_insert(now);
                if question && now.ms_since(since) >= RETRY_FORBIDDEN_FOR_MS {
                    return Next::GiveUp;
                }
                FORBIDDEN_MS
            }
            // Waiting would hold up the quiz; it continues without the question. A schedule pauses.
            _ if question => return Next::GiveUp,
            _ => REFUSED_MS,
        };
        if !self.worth_retrying(now) {
            return Next::GiveUp;
        }
        self.progress.failures += 1;
        let mut pause = backoff(first, last, self.progress.failures);
        if let Some(since) = self.progress.forbidden_since.filter(|_| question) {
            let give_up_at = since.plus_ms(RETRY_FORBIDDEN_FOR_MS);
            pause = pause.min(give_up_at.ms_since(now).max(first));
        }
        Next::RetryAfter(pause)
    }

    /// Decides when to repeat an edit that an older one may be applied over, and counts it.
    pub(super) fn after_doubt(&mut self) -> Next {
        let (first, last) = CONFIRM_MS;
        self.progress.confirmations += 1;
        Next::RetryAfter(backoff(first, last, self.progress.confirmations))
    }

    /// Decides what to do after an attempt that panicked, and counts it.
    pub(super) fn after_panic(&mut self) -> Next {
        let (first, last) = UNANSWERED_MS;
        self.progress.panics += 1;
        match self.progress.panics < MAX_PANICS {
            true => Next::RetryAfter(backoff(first, last, self.progress.panics)),
            false => Next::GiveUp,
        }
    }
}

/// Returns the fact that a publication is delivered; `None` for a question and an announcement, whose
/// posting is a decision of the engine, and for an edit.
pub(super) fn delivered(publication: &Publication) -> Option<Fact> {
    Some(match publication {
        Publication::Ask(_) => return None,
        Publication::Lobby(view) => match view.state {
            LobbyState::Open => return None,
            LobbyState::Begun | LobbyState::Ended(_) => Fact::Play(PlayFact::LobbyShown {
                quiz: view.started.quiz,
            }),
        },
        Publication::Reveal(closed) => Fact::Play(PlayFact::Revealed {
            round: closed.view.round,
        }),
        Publication::Notice(notice) => Fact::Question(QuestionFact::NoticePosted {
            fix: notice.fix,
            channel: notice.channel,
        }),
        Publication::Announcement(announcement) => {
            let contest = announcement.contest.id;
            Fact::Contest(match announcement.what {
                Stage::Opened => ContestFact::OpeningPosted { contest },
                Stage::Cancelled => ContestFact::Posted { contest },
                Stage::Created | Stage::Joined | Stage::Closed => return None,
            })
        }
        Publication::Contest(result) => Fact::Contest(ContestFact::Posted {
            contest: result.contest.id,
        }),
        Publication::FinalStandings(standings) => Fact::Play(PlayFact::FinalStandingsPosted {
            quiz: standings.started.quiz,
        }),
        Publication::Reminder(reminding) => Fact::Learn(LearnFact::ReminderDone {
            member: reminding.reminder.member,
            due: reminding.last?,
        }),
    })
}

/// Returns the quiz of a publication; `None` if it has none.
fn started(publication: &Publication) -> Option<&Started> {
    match publication {
        Publication::Lobby(view) => Some(&view.started),
        Publication::Ask(view) => Some(&view.started),
        Publication::Reveal(closed) => Some(&closed.view.started),
        Publication::FinalStandings(standings) => Some(&standings.started),
        Publication::Announcement(_)
        | Publication::Contest(_)
        | Publication::Notice(_)
        | Publication::Reminder(_) => None,
    }
}

/// Returns the channel of a publication.
pub(super) fn place(publication: &Publication) -> Place {
    // Other quizzes follow the reply to a command, so their channels are never empty.
    let daily = started(publication).filter(|started| started.daily.is_some());
    Place {
        channel: publication.channel(),
        may_be_empty: daily.map(|started| started.guild),
    }
}

/// Returns `first`, doubled with each failure after the first, and at most `last`.
fn backoff(first: i64, last: i64, failures: u32) -> i64 {
    let doublings = failures.saturating_sub(1).min(20);
    (first << doublings).min(last)
}
