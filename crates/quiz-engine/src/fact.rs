//! Facts: the only way in which the state of the engine changes.

use crate::contest::ContestFact;
use crate::daily::DailyFact;
use crate::guilds::GuildFact;
use crate::ids::{ChannelId, GuildId};
use crate::learn::{EstimateFact, LearnFact};
use crate::member::MemberFact;
use crate::play::PlayFact;
use crate::question::QuestionFact;
use crate::settings::SettingsFact;
use crate::standings::{BoardEdit, Edited, StandingsFact};
use crate::suggestion::SuggestionFact;
use crate::team::TeamFact;

/// One thing that happened. A list of these, in order, is the whole state of the engine.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// In a quiz.
    Play(PlayFact),
    /// To a schedule of daily questions.
    Daily(DailyFact),
    /// In a contest.
    Contest(ContestFact),
    /// To a team.
    Team(TeamFact),
    /// To leaderboards, beside play.
    Standings(StandingsFact),
    /// To banks or their questions.
    Question(QuestionFact),
    /// To questions that members suggest.
    Suggestion(SuggestionFact),
    /// To estimates of skill and difficulty.
    Estimate(EstimateFact),
    /// When a member learns.
    Learn(LearnFact),
    /// To a server's settings.
    Settings(SettingsFact),
    /// To a member, in all domains.
    Member(MemberFact),
    /// To a server that removed the bot.
    Guild(GuildFact),
}

impl Fact {
    /// The channels whose leaderboards it may have changed, with their servers. Those of a whole
    /// server that was reset are empty, and not named.
    pub fn boards(&self) -> Vec<(GuildId, ChannelId)> {
        match self {
            Self::Play(
                PlayFact::Ended { guild, channel, .. } | PlayFact::Rescored { guild, channel, .. },
            )
            | Self::Standings(StandingsFact::Edited(BoardEdit {
                guild,
                what: Edited::Reset(Some(channel)),
                ..
            })) => vec![(*guild, *channel)],
            Self::Standings(StandingsFact::Undone {
                guild, restored, ..
            }) => restored.keys().map(|channel| (*guild, *channel)).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it changes what quizzes that have ended count for. Leaderboards must then be
    /// stored with it: they no longer follow from the quizzes alone.
    pub fn recounts(&self) -> bool {
        matches!(
            self,
            Self::Play(PlayFact::Rescored { .. })
                | Self::Standings(StandingsFact::Edited(_) | StandingsFact::Undone { .. })
        )
    }
}

impl From<PlayFact> for Fact {
    fn from(fact: PlayFact) -> Self {
        Self::Play(fact)
    }
}

impl From<DailyFact> for Fact {
    fn from(fact: DailyFact) -> Self {
        Self::Daily(fact)
    }
}

impl From<ContestFact> for Fact {
    fn from(fact: ContestFact) -> Self {
        Self::Contest(fact)
    }
}

impl From<TeamFact> for Fact {
    fn from(fact: TeamFact) -> Self {
        Self::Team(fact)
    }
}

impl From<StandingsFact> for Fact {
    fn from(fact: StandingsFact) -> Self {
        Self::Standings(fact)
    }
}

impl From<QuestionFact> for Fact {
    fn from(fact: QuestionFact) -> Self {
        Self::Question(fact)
    }
}

impl From<SuggestionFact> for Fact {
    fn from(fact: SuggestionFact) -> Self {
        Self::Suggestion(fact)
    }
}

impl From<EstimateFact> for Fact {
    fn from(fact: EstimateFact) -> Self {
        Self::Estimate(fact)
    }
}

impl From<LearnFact> for Fact {
    fn from(fact: LearnFact) -> Self {
        Self::Learn(fact)
    }
}

impl From<SettingsFact> for Fact {
    fn from(fact: SettingsFact) -> Self {
        Self::Settings(fact)
    }
}

impl From<GuildFact> for Fact {
    fn from(fact: GuildFact) -> Self {
        Self::Guild(fact)
    }
}
