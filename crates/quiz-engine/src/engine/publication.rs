//! What is to be published in channels.

use crate::contest::{Announcement, ContestPublication, ContestResult};
use crate::ids::ChannelId;
use crate::learn::Reminding;
use crate::play::{Closed, FinalStandings, LobbyView, QuestionView, Show};
use crate::question::Notice;
use std::convert::Infallible;

/// Something to publish in a channel.
#[derive(Clone, Debug, PartialEq)]
pub enum Publication {
    /// Post a lobby, or show in its message that it is over.
    Lobby(LobbyView),
    /// Post a question.
    Ask(QuestionView),
    /// Show the answer in the message of a question.
    Reveal(Closed),
    /// Post the final standings.
    FinalStandings(FinalStandings),
    /// Tell that a key was wrong and was corrected.
    Notice(Notice),
    /// Tell of a contest that is not over, and keep its first message up to date.
    Announcement(Announcement),
    /// Post the result of a contest.
    Contest(Box<ContestResult>),
    /// Remind a member of what is due, if something is.
    Reminder(Reminding),
}

impl Publication {
    /// The channel in which it is published.
    pub fn channel(&self) -> ChannelId {
        match self {
            Self::Lobby(view) => view.started.place(),
            Self::Ask(view) => view.started.place(),
            Self::Reveal(closed) => closed.view.started.place(),
            Self::FinalStandings(standings) => standings.started.place(),
            Self::Notice(notice) => notice.channel,
            Self::Announcement(announcement) => announcement.contest.channel,
            Self::Contest(result) => result.contest.channel,
            Self::Reminder(reminding) => reminding.reminder.channel,
        }
    }

    /// Whether it is about a daily question or a reminder, of which many may be due in the same
    /// minute.
    pub fn is_daily(&self) -> bool {
        let started = match self {
            Self::Lobby(view) => &view.started,
            Self::Ask(view) => &view.started,
            Self::Reveal(closed) => &closed.view.started,
            Self::FinalStandings(standings) => &standings.started,
            Self::Reminder(_) => return true,
            Self::Notice(_) | Self::Announcement(_) | Self::Contest(_) => return false,
        };
        started.daily.is_some()
    }
}

impl From<Show> for Publication {
    fn from(show: Show) -> Self {
        match show {
            Show::Lobby(view) => Self::Lobby(view),
            Show::Ask(view) => Self::Ask(view),
            Show::Reveal(closed) => Self::Reveal(closed),
            Show::FinalStandings(standings) => Self::FinalStandings(standings),
        }
    }
}

impl From<ContestPublication> for Publication {
    fn from(publication: ContestPublication) -> Self {
        match publication {
            ContestPublication::Announcement(announcement) => Self::Announcement(announcement),
            ContestPublication::Result(result) => Self::Contest(result),
        }
    }
}

impl From<Infallible> for Publication {
    fn from(nothing: Infallible) -> Self {
        match nothing {}
    }
}
