//! One attempt to deliver a publication.

use super::Publisher;
use super::channels::{ChannelError, Channels, Edited, Key, Kind, Patience, Place};
use super::outgoing::{self, Next, Outgoing, Progress, Step};
use crate::bot::quiz::view;
use crate::bot::quiz::view::closed;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Component, File, Message};
use crate::bot::ui::names::Names;
use crate::bot::ui::picture::{self, Pen};
use crate::bot::ui::text::relative;
use crate::bot::ui::{question, t};
use crate::bot::{contest, daily, feature, report, settings};
use futures_util::FutureExt as _;
use quiz_engine::Publication;
use quiz_engine::contest::ContestResult;
use quiz_engine::ids::MessageId;
use quiz_engine::member::Member;
use quiz_engine::play::course::{Course, CourseStanding, Highlights};
use quiz_engine::play::{Close, Closed, FinalStandings, LobbyState, Lost, QuestionView, Started};
use quiz_engine::question::Notice;
use std::panic::AssertUnwindSafe;

/// How long a POST may be repeated with the same nonce. Discord remembers a nonce for some minutes.
const NONCE_MS: i64 = 2 * 60 * 1000;
/// If a question is older than this when its post succeeds, an earlier attempt may have posted it,
/// so its time starts at the timestamp in the message's id.
const QUICK_POST_MS: i64 = 5000;

/// The outcome of an attempt that did not fail.
pub(super) enum Attempted {
    /// Everything is posted.
    Delivered,
    /// Everything is posted, but an older edit may still be applied over the last one.
    ToConfirm,
    /// The next job of the channel has to go first.
    BehindNext,
}

/// A message that is in its channel.
pub(super) struct Posted {
    pub(super) message: MessageId,
    how: How,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// Posted now, or by an earlier attempt with the same nonce.
    Now,
    /// Found in the channel's history.
    Found,
}

impl<C: Channels> Publisher<C> {
    /// Makes one attempt, then marks the publication as delivered, parks it for a retry, or gives
    /// it up.
    pub(super) async fn advance(&self, mut outgoing: Box<Outgoing>) {
        let channel = outgoing.publication.channel();
        // Unwind safe: `progress` changes only when a step is complete.
        let attempt = AssertUnwindSafe(self.attempt(&mut outgoing)).catch_unwind();
        let next = match attempt.await {
            Ok(Ok(Attempted::Delivered)) => return self.mark_delivered(&outgoing),
            Ok(Ok(Attempted::ToConfirm)) => outgoing.after_doubt(),
            Ok(Ok(Attempted::BehindNext)) => return self.queues.insert_second(channel, outgoing),
            Ok(Err(error)) => {
                let next = outgoing.after_failure(&error, self.core.clock().now());
                tracing::warn!(%channel, message = name(&outgoing.publication), %error, ?next, "publish failed");
                self.report(&mut outgoing, &error);
                if next == Next::GiveUp {
                    self.give_up(&outgoing, &error);
                }
                next
            }
            Err(_) => {
                let next = outgoing.after_panic();
                tracing::error!(%channel, message = name(&outgoing.publication), ?next, "publishing panicked");
                if next == Next::GiveUp {
                    self.lose(&outgoing.publication, Lost::Once);
                }
                next
            }
        };
        if let Next::RetryAfter(ms) = next {
            let until = self.core.clock().now().plus_ms(ms);
            self.queues.park(channel, until, outgoing);
        }
    }

    fn mark_delivered(&self, outgoing: &Outgoing) {
        if let Some(fact) = outgoing::delivered(&outgoing.publication) {
            self.core.mark_delivered(fact);
        }
    }

    /// Notifies the quizmasters, once, that Discord refuses the result of a contest.
    fn report(&self, outgoing: &mut Outgoing, error: &ChannelError) {
        let unanswered = matches!(
            error,
            ChannelError::Unanswered(_) | ChannelError::NotSent(_) | ChannelError::Stopped(_)
        );
        if let Publication::Contest(result) = &outgoing.publication
            && !unanswered
            && !std::mem::replace(&mut outgoing.progress.reported, true)
        {
            contest::unposted(&self.core, &result.contest);
        }
    }

    fn give_up(&self, outgoing: &Outgoing, error: &ChannelError) {
        let how = match error {
            ChannelError::Forbidden(_) => Lost::Forbidden,
            ChannelError::Gone(_) => Lost::Gone,
            _ => Lost::Once,
        };
        self.lose(&outgoing.publication, how);
        let contest = matches!(outgoing.publication, Publication::Contest(_));
        if matches!(error, ChannelError::Gone(_)) && !contest {
            // No later process can deliver it either.
            self.mark_delivered(outgoing);
        }
    }

    /// Tells the engine that a question or a lobby could not be posted.
    fn lose(&self, publication: &Publication, how: Lost) {
        match publication {
            Publication::Ask(view) => self.core.lost(view.started.quiz, view.round, how),
            Publication::Lobby(view) if view.state == LobbyState::Open => {
                self.core.lobby_lost(view.started.quiz, how);
            }
            Publication::Reminder(reminding) => self.reminder_lost(reminding, how),
            _ => {}
        }
    }

    async fn attempt(&self, outgoing: &mut Outgoing) -> Result<Attempted, ChannelError> {
        let Outgoing {
            publication,
            progress,
        } = outgoing;
        let post = Post {
            place: outgoing::place(publication),
            progress,
        };
        match publication {
            Publication::Lobby(view) => self.lobby(post, view).await,
            Publication::Ask(view) => self.ask(post, view).await,
            Publication::Reveal(closed) => self.reveal(post, closed).await,
            Publication::Notice(notice) => self.notice(post, notice).await,
            Publication::Announcement(announcement) => self.announce(post, announcement).await,
            Publication::Contest(result) => self.contest(post, result).await,
            Publication::FinalStandings(standings) => self.final_standings(post, standings).await,
            Publication::Reminder(reminding) => self.remind(post, reminding).await,
        }
    }

    async fn ask(
        &self,
        mut post: Post<'_>,
        view: &QuestionView,
    ) -> Result<Attempted, ChannelError> {
        let (quiz, round) = (view.started.quiz, view.round);
        // Stopped or skipped before it could be posted: no longer needed.
        if !self.core.is_open(round) {
            return Ok(Attempted::Delivered);
        }
        let now = self.core.clock().now();
        let locale = Locale::of(&view.started.language);
        let message = question::question(locale, view, view.closes(now));
        let key = question_key(view, Kind::Question);
        let posted = self.post_once(&mut post, &message, &key).await?;
        let age_ms = self.core.clock().now().ms_since(view.asked_at);
        // An earlier attempt may have posted it, with only the response lost.
        if posted.how == How::Found || age_ms > QUICK_POST_MS {
            self.core.found(quiz, round, posted.message);
        } else {
            self.core.posted(quiz, round, posted.message);
        }
        Ok(Attempted::Delivered)
    }

    /// Redraws the count of answers.
    pub(super) async fn refresh(&self, view: &QuestionView) {
        let Some(message) = view.message else {
            return;
        };
        let closes = view.closes(message.created_at());
        let locale = Locale::of(&view.started.language);
        let content = question::question(locale, view, closes);
        let key = question_key(view, Kind::Question);
        let channel = view.started.place();
        let edited = self
            .channels
            .edit(channel, message, &content, &key, Patience::Short);
        if let Err(error) = edited.await {
            tracing::debug!(round = %view.round, %error, "count not redrawn");
        }
    }

    async fn reveal(&self, mut post: Post<'_>, closed: &Closed) -> Result<Attempted, ChannelError> {
        let view = &closed.view;
        let standings = self.standings(closed).await;
        let locale = Locale::of(&view.started.language);
        let names = settings::public_names(&self.core, view.started.guild);
        let mut rendered = closed::closed(locale, names, closed, &standings);
        if let Some(author) = self.author_of(view)
            && names.shows(author.id)
        {
            closed::credit(locale, names, &author, &mut rendered.message);
        }
        if let Step::Confirm(message) = post.progress.step {
            let confirmed = self.edit_question(view, message, &rendered.message).await?;
            return Ok(match confirmed {
                Edited::Surely => Attempted::Delivered,
                Edited::MayBeOvertaken => Attempted::ToConfirm,
            });
        }
        if post.progress.step == Step::Show {
            let shown = self
                .show_answer(&mut post, closed, &rendered.message)
                .await?;
            let confirm = match shown {
                Shown::Surely => None,
                Shown::MayBeOvertaken(message) => Some(message),
                Shown::BehindNext => return Ok(Attempted::BehindNext),
            };
            post.progress.step = Step::Explain { confirm };
        }
        if let Some(apart) = &rendered.apart {
            let key = question_key(view, Kind::Explanation);
            self.post_once(&mut post, apart, &key).await?;
        }
        if let Step::Explain {
            confirm: Some(message),
        } = post.progress.step
        {
            post.progress.step = Step::Confirm(message);
            return Ok(Attempted::ToConfirm);
        }
        Ok(Attempted::Delivered)
    }

    /// Returns the member who suggested the question.
    fn author_of(&self, view: &QuestionView) -> Option<Member> {
        let state = self.core.state();
        let suggestions = state.engine.suggestions();
        let author = suggestions.credit(view.started.guild, &view.question.id);
        author.cloned()
    }

    /// Returns the standings after the question, from the quiz's second question on. Empty if names
    /// are hidden or the question does not count.
    async fn standings(&self, closed: &Closed) -> Vec<CourseStanding> {
        let (started, number) = (&closed.view.started, closed.view.number);
        let hidden = settings::public_names(&self.core, started.guild) == Names::Nobody;
        if hidden || number < 2 || closed.how.is_void() || started.daily.is_some() {
            return Vec::new();
        }
        self.course(started, number).await.standings()
    }

    /// Reads the course of a quiz up to a question. If that fails, it is empty: the message matters
    /// more than its highlights.
    async fn course(&self, started: &Started, up_to: u16) -> Course {
        let quiz = started.quiz;
        let read = self
            .core
            .read(started.guild, move |reader| reader.course(quiz, up_to))
            .await;
        read.unwrap_or_else(|error| {
            tracing::warn!(%quiz, error = format!("{error:#}"), "cannot read the course of a quiz");
            Course::default()
        })
    }

    /// Shows the answer in the question's message, or in a new message if that one is lost.
    async fn show_answer(
        &self,
        post: &mut Post<'_>,
        closed: &Closed,
        content: &Message,
    ) -> Result<Shown, ChannelError> {
        let view = &closed.view;
        let known = match view.message {
            None if closed.how != Close::Lost => match self.find_question(post, view).await? {
                // It was never posted and does not count, so there is nothing to show.
                None if closed.how.is_void() => return Ok(Shown::Surely),
                found => found,
            },
            known => known,
        };
        let Some(message) = known else {
            return self.show_apart(post, view, content).await;
        };
        match self.edit_question(view, message, content).await {
            Ok(Edited::Surely) => Ok(Shown::Surely),
            Ok(Edited::MayBeOvertaken) => Ok(Shown::MayBeOvertaken(message)),
            Err(ChannelError::NoMessage) => self.show_apart(post, view, content).await,
            // A post opens the thread again; then the edit succeeds.
            Err(ChannelError::Archived) => {
                let (channel, quiz) = (post.place.channel, view.started.quiz);
                if self.queues.standings_are_next(channel, quiz) {
                    return Ok(Shown::BehindNext);
                }
                self.show_apart(post, view, content).await?;
                match self.edit_question(view, message, content).await? {
                    Edited::Surely => Ok(Shown::Surely),
                    Edited::MayBeOvertaken => Ok(Shown::MayBeOvertaken(message)),
                }
            }
            Err(error) => Err(error),
        }
    }

    async fn find_question(
        &self,
        post: &Post<'_>,
        view: &QuestionView,
    ) -> Result<Option<MessageId>, ChannelError> {
        let key = question_key(view, Kind::Question);
        match self.channels.find(post.place, &key, view.asked_at).await {
            Err(ChannelError::Hidden) => Ok(None),
            found => found,
        }
    }

    async fn edit_question(
        &self,
        view: &QuestionView,
        message: MessageId,
        content: &Message,
    ) -> Result<Edited, ChannelError> {
        debug_assert_eq!(feature::misplaced(content, false), None);
        let key = question_key(view, Kind::Question);
        let channel = view.started.place();
        self.channels
            .edit(channel, message, content, &key, Patience::Long)
            .await
    }

    async fn show_apart(
        &self,
        post: &mut Post<'_>,
        view: &QuestionView,
        content: &Message,
    ) -> Result<Shown, ChannelError> {
        let key = question_key(view, Kind::Answer);
        self.post_once(post, content, &key).await?;
        Ok(Shown::Surely)
    }

    async fn final_standings(
        &self,
        mut post: Post<'_>,
        standings: &FinalStandings,
    ) -> Result<Attempted, ChannelError> {
        let started = &standings.started;
        let locale = Locale::of(&started.language);
        let message = match started.daily {
            Some(_) => daily::result(&self.core, locale, standings),
            None => {
                let names = settings::public_names(&self.core, started.guild);
                let highlights = match names {
                    Names::Nobody => Highlights::default(),
                    _ => self.course(started, u16::MAX).await.highlights(),
                };
                let mut message = view::final_standings(locale, names, standings, &highlights);
                let podium = draw_podium(locale, names, standings);
                message.files.extend(podium.await);
                message
            }
        };
        let message = self.with_delay(&post, locale, message);
        let key = Key {
            kind: Kind::FinalStandings,
            number: started.quiz.0,
            at: started.at,
        };
        self.post_result(&mut post, message, &key).await
    }

    async fn notice(&self, mut post: Post<'_>, notice: &Notice) -> Result<Attempted, ChannelError> {
        let message = report::view::notice(Locale::of(&notice.language), notice);
        let key = Key {
            kind: Kind::Correction,
            number: notice.fix.0,
            at: notice.at,
        };
        self.post_once(&mut post, &message, &key).await?;
        Ok(Attempted::Delivered)
    }

    async fn contest(
        &self,
        mut post: Post<'_>,
        result: &ContestResult,
    ) -> Result<Attempted, ChannelError> {
        let contest = &result.contest;
        let locale = settings::public_language(&self.core, contest.guild, &contest.language);
        let message = {
            let names = settings::public_names(&self.core, contest.guild);
            contest::result(locale, names, result).await
        };
        let message = self.with_delay(&post, locale, message);
        let key = Key {
            kind: Kind::Contest,
            number: contest.id.0,
            at: contest.at,
        };
        self.post_result(&mut post, message, &key).await
    }

    /// Posts a result with its files, or without them if a permission is missing, which may be
    /// Attach Files.
    async fn post_result(
        &self,
        post: &mut Post<'_>,
        mut message: Message,
        key: &Key,
    ) -> Result<Attempted, ChannelError> {
        if post.progress.without_files {
            message.files.clear();
        }
        match self.post_once(post, &message, key).await {
            Err(ChannelError::Forbidden(_)) if !message.files.is_empty() => {
                post.progress.without_files = true;
                message.files.clear();
                self.post_once(post, &message, key).await?
            }
            posted => posted?,
        };
        Ok(Attempted::Delivered)
    }

    /// Adds a note to a late result that says since when it has been due.
    fn with_delay(&self, post: &Post<'_>, locale: &Locale, mut message: Message) -> Message {
        let progress = &post.progress;
        if progress.is_late(self.core.clock().now()) {
            let late = t!(locale, "published-late", when = relative(progress.since));
            message
                .components
                .push(Component::Text(format!("-# {late}")));
        }
        message
    }

    /// Posts a message, unless an earlier attempt may have posted it and a search finds it.
    pub(super) async fn post_once(
        &self,
        post: &mut Post<'_>,
        message: &Message,
        key: &Key,
    ) -> Result<Posted, ChannelError> {
        let now = self.core.clock().now();
        let maybe_since = post.progress.maybe_posted(key.kind);
        if maybe_since.is_some_and(|since| now.ms_since(since) > NONCE_MS) {
            let since = post.progress.since;
            match self.channels.find(post.place, key, since).await {
                Ok(Some(message)) => {
                    return Ok(Posted {
                        message,
                        how: How::Found,
                    });
                }
                Ok(None) => {}
                // A result that is posted twice is better than none; for a question it is not.
                Err(ChannelError::Hidden) if key.kind != Kind::Question => {}
                Err(error) => return Err(error),
            }
        }
        debug_assert_eq!(feature::misplaced(message, false), None);
        let posted = self.channels.post(post.place.channel, message, key).await;
        if let Err(ChannelError::Unanswered(_)) = &posted {
            post.progress.unanswered(key.kind, now);
        }
        Ok(Posted {
            message: posted?,
            how: How::Now,
        })
    }
}

/// Where a publication goes, and its progress.
pub(super) struct Post<'a> {
    pub(super) place: Place,
    pub(super) progress: &'a mut Progress,
}

/// The outcome of showing an answer.
enum Shown {
    Surely,
    /// An older edit of this message may still be applied over this one.
    MayBeOvertaken(MessageId),
    /// Not shown yet: the final standings, which are next in the queue, go first and open the
    /// thread.
    BehindNext,
}

fn question_key(view: &QuestionView, kind: Kind) -> Key {
    Key {
        kind,
        number: view.round.0,
        at: view.asked_at,
    }
}

/// Draws the picture below the final standings; `None` if there is none to draw or it fails.
async fn draw_podium(locale: &Locale, names: Names, standings: &FinalStandings) -> Option<File> {
    let (podium, alt) = view::podium::podium_picture(locale, names, standings)?;
    let draw = move |pen: &Pen| picture::podium(pen, &podium);
    picture::draw_picture("podium.png", &alt, draw).await
}

/// Returns the publication's kind, for the log.
const fn name(publication: &Publication) -> &'static str {
    match publication {
        Publication::Lobby(_) => "lobby",
        Publication::Ask(_) => "question",
        Publication::Reveal(_) => "answer",
        Publication::FinalStandings(_) => "final standings",
        Publication::Notice(_) => "correction",
        Publication::Announcement(_) => "contest announcement",
        Publication::Contest(_) => "contest result",
        Publication::Reminder(_) => "reminder",
    }
}
