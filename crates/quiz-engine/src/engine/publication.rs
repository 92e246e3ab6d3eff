//! What is to be published in channels.

use crate::contest::ContestResult;
use crate::ids::ChannelId;
use crate::play::{Closed, FinalStandings, QuestionView};
use crate::question::Notice;

/// Something to say in a channel.
#[derive(Clone, Debug, PartialEq)]
pub enum Publication {
    /// Post a question.
    Ask(QuestionView),
    /// Show the answer in the message of a question.
    Reveal(Closed),
    /// Post the final standings.
    FinalStandings(FinalStandings),
    /// Tell that a key was wrong and was corrected.
    Notice(Notice),
    /// Post what a contest brought.
    Contest(Box<ContestResult>),
}

impl Publication {
    /// The channel in which it is said.
    pub fn channel(&self) -> ChannelId {
        match self {
            Self::Ask(sheet) => sheet.started.channel,
            Self::Reveal(closed) => closed.sheet.started.channel,
            Self::FinalStandings(podium) => podium.started.channel,
            Self::Notice(notice) => notice.channel,
            Self::Contest(result) => result.contest.channel,
        }
    }

    /// Whether it is about a daily question, of which many may be due in the same minute.
    pub fn is_daily(&self) -> bool {
        let started = match self {
            Self::Ask(sheet) => &sheet.started,
            Self::Reveal(closed) => &closed.sheet.started,
            Self::FinalStandings(podium) => &podium.started,
            Self::Notice(_) | Self::Contest(_) => return false,
        };
        started.daily.is_some()
    }
}
