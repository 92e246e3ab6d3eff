//! What channels are told of contests, beside the results.

use super::Publisher;
use super::channels::{ChannelError, Channels, Key, Kind, Patience};
use super::deliver::{Attempted, Post};
use crate::bot::contest::view::announcement::{announced, cancelled, opening};
use crate::bot::settings::public_language;
use quiz_engine::contest::{Announcement, Stage};
use quiz_engine::ids::ContestId;

impl<C: Channels> Publisher<C> {
    /// Brings the first message of a contest up to date, and posts what is told apart.
    pub(super) async fn announce(
        &self,
        mut post: Post<'_>,
        announcement: &Announcement,
    ) -> Result<Attempted, ChannelError> {
        let Some(announcement) = self.current(announcement) else {
            return Ok(Attempted::Delivered);
        };
        self.redraw(&announcement).await;
        let contest = &announcement.contest;
        let locale = public_language(&self.core, contest.guild, &contest.language);
        match announcement.what {
            Stage::Created if announcement.message.is_none() => {
                let key = key(&announcement, Stage::Created);
                // The reply to whoever set it up.
                let found = match self.channels.find(post.place, &key, contest.at).await {
                    // Whether it is there cannot be known, so it is neither posted again nor edited.
                    Err(ChannelError::Hidden) => return Ok(Attempted::Delivered),
                    found => found?,
                };
                let message = match found {
                    Some(message) => message,
                    None => {
                        let content = announced(locale, &announcement, self.core.clock().now());
                        self.post_once(&mut post, &content, &key).await?.message
                    }
                };
                let id = contest.id;
                self.core
                    .record(|engine, _| engine.contest_announced(id, message));
            }
            Stage::Opened => {
                let message = opening(locale, contest);
                let key = key(&announcement, Stage::Opened);
                self.post_once(&mut post, &message, &key).await?;
            }
            Stage::Cancelled => {
                let message = cancelled(locale, contest);
                let key = key(&announcement, Stage::Cancelled);
                self.post_once(&mut post, &message, &key).await?;
            }
            Stage::Created | Stage::Joined | Stage::Closed => {}
        }
        Ok(Attempted::Delivered)
    }

    /// Redraws how many take part.
    pub(super) async fn recount(&self, contest: ContestId) {
        let joined = {
            let state = self.core.state();
            let contesting = state.engine.contest(contest);
            contesting.map(|one| one.announcement(Stage::Joined))
        };
        if let Some(joined) = joined {
            self.redraw(&joined).await;
        }
    }

    /// Edits the first message, if it is known. A later edit makes up for one that fails.
    async fn redraw(&self, announcement: &Announcement) {
        let Some(message) = announcement.message else {
            return;
        };
        let contest = &announcement.contest;
        let now = self.core.clock().now();
        match announcement.what {
            Stage::Closed | Stage::Cancelled => self.core.timer.forget_redraws(contest.id),
            _ => self.core.timer.redrawn(contest.id, now),
        }
        let locale = public_language(&self.core, contest.guild, &contest.language);
        let content = announced(locale, announcement, now);
        let key = key(announcement, Stage::Created);
        let edited = self
            .channels
            .edit(contest.channel, message, &content, &key, Patience::Short);
        if let Err(error) = edited.await {
            tracing::debug!(contest = %contest.id, %error, "announcement not redrawn");
        }
    }

    /// Returns the announcement as it is now; `None` if the contest is over in the meantime.
    fn current(&self, announcement: &Announcement) -> Option<Announcement> {
        match announcement.what {
            Stage::Closed | Stage::Cancelled => Some(announcement.clone()),
            what => {
                let state = self.core.state();
                let contesting = state.engine.contest(announcement.contest.id)?;
                Some(contesting.announcement(what))
            }
        }
    }
}

fn key(announcement: &Announcement, stage: Stage) -> Key {
    let contest = &announcement.contest;
    // Each contest has several messages.
    let nth = match stage {
        Stage::Created | Stage::Joined | Stage::Closed => 0,
        Stage::Opened => 1,
        Stage::Cancelled => 2,
    };
    Key {
        kind: Kind::Announcement,
        number: contest.id.0 * 4 + nth,
        at: contest.at,
    }
}
