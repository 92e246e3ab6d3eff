//! What an engine begins with.

use super::Engine;
use crate::contest::{Contests, Unposted};
use crate::daily::{PastSchedule, Scheduled, Schedules};
use crate::guilds::LeftGuilds;
use crate::ids::{ChannelId, GuildId, QuestionId, Timestamp};
use crate::learn::{Estimates, Learners, SkillKey, Used};
use crate::play::{Quizzes, Rules};
use crate::question::Catalogue;
use crate::settings::{GuildSettings, Settings};
use crate::standings::Standings;
use crate::suggestion::Suggestions;
use crate::team::Teams;
use std::sync::Arc;

/// The state before the facts that are replayed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Past {
    /// The leaderboards.
    pub standings: Standings,
    /// When each question was last asked in each channel.
    pub asked: Vec<(ChannelId, QuestionId, Timestamp)>,
    /// When the last quiz was started in channels where that was within the longest cooldown.
    pub starts: Vec<(ChannelId, Timestamp)>,
    /// The highest id given to a quiz.
    pub last_quiz: u64,
    /// The highest id given to a round.
    pub last_round: u64,
    /// The daily questions that are set up.
    pub schedules: Vec<PastSchedule>,
    /// The highest id given to a schedule.
    pub last_schedule: u64,
    /// Of the servers that have set anything.
    pub settings: Vec<(GuildId, Settings)>,
    /// The highest id given to a contest.
    pub last_contest: u64,
    /// The highest id given to a team.
    pub last_team: u64,
    /// Results of contests that could not be posted, and no quizmaster was notified.
    pub unposted: Vec<Unposted>,
    /// What is estimated of members.
    pub skills: Vec<(GuildId, SkillKey, Used)>,
    /// What is estimated of questions.
    pub difficulties: Vec<(GuildId, QuestionId, Used)>,
    /// The servers that removed the bot, and when.
    pub left_guilds: Vec<(GuildId, Timestamp)>,
}

impl Engine {
    /// An engine with that state, in which no quiz runs.
    pub fn new(rules: Rules, catalogue: Catalogue, mut past: Past) -> Self {
        let mut play = Quizzes::new(rules, past.last_quiz, past.last_round);
        // As they were asked: a channel is forgotten a year after its last question.
        past.asked.sort_by_key(|(.., at)| *at);
        for (channel, question, at) in past.asked {
            play.note_asked(channel, &question, at);
        }
        for (channel, at) in past.starts {
            play.note_start(channel, at);
        }
        let mut daily = Schedules::new(past.last_schedule);
        for past in past.schedules {
            daily.insert(Scheduled::of(past));
        }
        Self {
            catalogue: Arc::new(catalogue),
            play,
            daily,
            contests: Contests::new(past.last_contest, past.unposted),
            teams: Teams::new(past.last_team),
            learners: Learners::default(),
            estimates: Estimates::new(past.skills, past.difficulties),
            standings: past.standings,
            settings: GuildSettings::new(past.settings),
            suggestions: Suggestions::default(),
            left_guilds: LeftGuilds::new(past.left_guilds),
        }
    }
}
