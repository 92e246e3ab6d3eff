//! Leaderboards, settings and members of a server.

use super::{Decision, Engine};
use crate::daily::DailyFact;
use crate::fact::Fact;
use crate::guilds::GuildFact;
use crate::ids::{ChannelId, GuildId, MemberId, SeasonId, Shard, Timestamp};
use crate::member::{Departed, Going, Member, MemberFact, Salt};
use crate::question::QuestionFact;
use crate::refusal::Refusal;
use crate::settings::{Settings, SettingsChange};
use crate::standings::{
    Board, BoardEdit, EditBoards, Season, Standings, StartSeason, UndoEdit, counted, merge,
};
use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

impl Engine {
    /// Resets leaderboards or excludes a member.
    ///
    /// # Errors
    /// When the member is excluded already.
    pub fn edit_boards(
        &self,
        now: Timestamp,
        edit: EditBoards,
    ) -> Result<Decision<BoardEdit>, Refusal> {
        Ok(self.standings.decide_edit(now, edit)?.lift())
    }

    /// Undoes a reset or an exclusion; the reply is what was undone.
    ///
    /// # Errors
    /// When there is no such edit in the server, or it can no longer be undone.
    pub fn undo_edit(
        &self,
        now: Timestamp,
        undo: UndoEdit,
    ) -> Result<Decision<BoardEdit>, Refusal> {
        Ok(self.standings.decide_undo(now, undo)?.lift())
    }

    /// Starts a season.
    ///
    /// # Errors
    /// When it has no name, or a season is open in the server.
    pub fn start_season(
        &self,
        now: Timestamp,
        start: StartSeason,
    ) -> Result<Decision<Season>, Refusal> {
        Ok(self.standings.decide_season(now, start)?.lift())
    }

    /// Ends a season of a server; the reply is the season as it ended.
    ///
    /// # Errors
    /// When it is not open.
    pub fn end_season(
        &self,
        now: Timestamp,
        guild: GuildId,
        season: SeasonId,
        by: MemberId,
    ) -> Result<Decision<Season>, Refusal> {
        Ok((self.standings.decide_season_end(now, guild, season, by)?).lift())
    }

    /// Changes some settings of a server and leaves the others; the reply is all of them.
    ///
    /// # Errors
    /// When nothing is to be changed.
    pub fn change_settings(
        &self,
        now: Timestamp,
        guild: GuildId,
        change: SettingsChange,
        by: Member,
    ) -> Result<Decision<Arc<Settings>>, Refusal> {
        Ok(self.settings.change(now, guild, change, by)?.lift())
    }

    /// Forgets a member. `tombstone`, with a new id, takes their place everywhere. Where they have
    /// answered in what still runs, `salt` makes the hash by which they cannot answer there again.
    pub fn forget(&self, member: MemberId, tombstone: Member, salt: Salt) -> Decision {
        let quizzes = self.play.running.values();
        let quizzes = quizzes.filter(|running| running.has_answered(member));
        let quizzes = quizzes.map(|running| Going::Quiz(running.started.quiz));
        let contests = self.contests.contests.values();
        let contests = contests.filter(|one| one.current(member).is_some());
        let contests = contests.map(|one| Going::Contest(one.contest.id));
        let departed = quizzes.chain(contests).map(|from| MemberFact::Departed {
            from,
            departed: Departed::new(salt, member),
        });
        let mut facts: Vec<_> = departed.collect();
        facts.push(MemberFact::Forgotten { member, tombstone });
        Decision::facts(facts.into_iter().map(Fact::Member))
    }

    /// A shard has a new session, in which it serves exactly these servers. One that is known and
    /// not among them has removed the bot, and one that had removed it has invited it again.
    pub fn shard_ready(&self, now: Timestamp, shard: Shard, serves: &HashSet<GuildId>) -> Decision {
        let known = self.known_guilds();
        let gone = known
            .into_iter()
            .filter(|guild| shard.serves(*guild) && !serves.contains(guild))
            .filter_map(|guild| self.left_guilds.leave(now, guild));
        let mut back: Vec<_> = serves.iter().copied().collect();
        back.sort_unstable();
        let back = back.into_iter();
        let back = back.filter_map(|guild| self.left_guilds.return_to(guild));
        Decision::facts(gone.chain(back).map(Fact::Guild))
    }

    /// The servers of which something is in memory that [`forget_guild`](Self::forget_guild) removes.
    pub(super) fn known_guilds(&self) -> BTreeSet<GuildId> {
        let daily = self.daily.schedules.values();
        let schedules = daily.map(|one| one.schedule.guild);
        schedules
            .chain(self.settings.guilds())
            .chain(self.catalogue.guilds())
            .chain(self.contests.guilds())
            .chain(self.teams.guilds())
            .chain(self.suggestions.guilds())
            .chain(self.estimates.guilds())
            .chain(self.standings.guilds())
            .collect()
    }

    /// A server removed the bot. What it has in memory is deleted or, if it is about members, kept on
    /// disk alone after 30 days.
    pub fn guild_left(&self, now: Timestamp, guild: GuildId) -> Decision {
        Decision::facts(self.left_guilds.leave(now, guild).map(Fact::Guild))
    }

    /// The bot is in a server.
    pub fn guild_joined(&self, guild: GuildId) -> Decision {
        Decision::facts(self.left_guilds.return_to(guild).map(Fact::Guild))
    }

    pub(super) fn forget_guild(&self, now: Timestamp, guild: GuildId) -> Decision {
        let by = Member::nobody();
        let schedules = self.daily.of(guild).map(|one| DailyFact::Removed {
            schedule: one.schedule.id,
            at: now,
        });
        let banks = self.catalogue.all_own(guild);
        let banks = banks.map(|bank| QuestionFact::BankRemoved {
            guild,
            bank: bank.id.clone(),
            by: by.id,
            at: now,
        });
        let contests = self.contests.abandon(now, guild).map(Fact::from);
        let teams = self.teams.disband(now, guild).map(Fact::from);
        let standings = self.standings.abandon(now, guild, &by).into_iter();
        let suggestions = self.suggestions.abandon(guild).into_iter();
        let estimates = self.estimates.abandon(guild, None).into_iter();
        let all = (schedules.map(Fact::from))
            .chain(banks.map(Fact::from))
            .chain(contests)
            .chain(teams)
            .chain(suggestions.map(Fact::from))
            .chain(estimates.map(Fact::from))
            .chain(standings.map(Fact::from));
        Decision::facts(all.chain([GuildFact::Forgotten { guild, at: now }.into()]))
    }

    /// What the server has set.
    pub fn settings(&self, guild: GuildId) -> Arc<Settings> {
        self.settings.of(guild)
    }

    /// The leaderboards of the quizzes that have ended.
    pub fn standings(&self) -> &Standings {
        &self.standings
    }

    /// A channel's leaderboard, with the points of the quiz that runs there.
    pub fn channel_board(&self, channel: ChannelId) -> Board {
        let mut board = self.standings.channel(channel);
        let mut guild = self.standings.guild_of(channel);
        for running in self.play.counting_for(channel) {
            merge(&mut board, &counted(running.scores.clone()));
            guild = Some(running.started.guild);
        }
        match guild {
            Some(guild) => self.standings.shown(guild, board),
            None => board,
        }
    }

    /// A server's leaderboard, with the points of the quizzes that run there.
    pub fn guild_board(&self, guild: GuildId) -> Board {
        let mut board = self.standings.guild(guild);
        self.play.add_to(guild, &mut board);
        self.standings.shown(guild, board)
    }
}
