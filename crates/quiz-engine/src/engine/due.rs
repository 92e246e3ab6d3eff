//! What needs attention next.

use super::Engine;
use crate::ids::{ContestId, GuildId, MemberId, QuizId, ScheduleId, Timestamp};

/// Something that may need attention without a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Due {
    Quiz(QuizId),
    Schedule(ScheduleId),
    Contest(ContestId),
    Guild(GuildId),
    Reminder(MemberId),
}

impl Engine {
    /// What needs attention first. At the same instant quizzes come first, then schedules, contests,
    /// servers and reminders.
    pub(super) fn first_deadline(&self) -> Option<(Timestamp, Due)> {
        let quiz = self.play.first_deadline();
        let schedule = self.daily.first_deadline();
        let contest = self.contests.first_deadline();
        let guild = self.left_guilds.first_deadline();
        let reminder = self.learners.first_deadline();
        let all = [
            quiz.map(|(at, quiz)| (at, Due::Quiz(quiz))),
            schedule.map(|(at, schedule)| (at, Due::Schedule(schedule))),
            contest.map(|(at, contest)| (at, Due::Contest(contest))),
            guild.map(|(at, guild)| (at, Due::Guild(guild))),
            reminder.map(|(at, member)| (at, Due::Reminder(member))),
        ];
        all.into_iter().flatten().min()
    }

    /// When a [`tick`](Engine::tick) is next needed.
    pub fn next_deadline(&self) -> Option<Timestamp> {
        self.first_deadline().map(|(at, _)| at)
    }
}
