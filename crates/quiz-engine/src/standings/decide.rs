//! What quizmasters may do to leaderboards.

use super::Standings;
use super::edit::{BoardEdit, Edited};
use super::fact::StandingsFact;
use super::period::Season;
use super::request::{EditBoards, StartSeason, UndoEdit};
use crate::ids::{GuildId, MemberId, SeasonId, Timestamp};
use crate::member::Member;
use crate::refusal::Refusal;
use crate::step::Step;
use std::collections::BTreeMap;
use std::convert::Infallible;

/// A step of leaderboards, which publishes nothing.
type Edit<T> = Step<T, StandingsFact, Infallible>;

impl Standings {
    /// Resets leaderboards or excludes a member.
    ///
    /// # Errors
    /// When the member is excluded already.
    pub(crate) fn decide_edit(
        &self,
        now: Timestamp,
        edit: EditBoards,
    ) -> Result<Edit<BoardEdit>, Refusal> {
        if let Edited::Excluded(member) = &edit.what
            && self.is_excluded(edit.guild, member.id)
        {
            let member = member.clone();
            return Err(Refusal::AlreadyExcluded { member });
        }
        let edit = BoardEdit {
            id: self.next_edit(),
            guild: edit.guild,
            what: edit.what,
            by: edit.by,
            at: now,
        };
        let edited = StandingsFact::Edited(edit.clone());
        Ok(Step::of(edit, [edited]))
    }

    /// Undoes a reset or an exclusion; the reply is what was undone.
    ///
    /// # Errors
    /// When there is no such edit in the server, or it can no longer be undone.
    pub(crate) fn decide_undo(
        &self,
        now: Timestamp,
        undo: UndoEdit,
    ) -> Result<Edit<BoardEdit>, Refusal> {
        let edit = self.edit(undo.edit);
        let here = |edit: &&BoardEdit| edit.guild == undo.guild && edit.can_be_undone(now);
        let edit = edit.filter(here).ok_or(Refusal::NothingToUndo)?;
        let undone = StandingsFact::Undone {
            edit: edit.id,
            guild: edit.guild,
            by: undo.by,
            at: now,
            restored: match edit.what {
                Edited::Reset(_) => undo.taken,
                Edited::Excluded(_) => BTreeMap::new(),
            },
        };
        Ok(Step::of(edit.clone(), [undone]))
    }

    /// Starts a season.
    ///
    /// # Errors
    /// When it has no name, or a season is open in the server.
    pub(crate) fn decide_season(
        &self,
        now: Timestamp,
        start: StartSeason,
    ) -> Result<Edit<Season>, Refusal> {
        if start.name.is_empty() {
            return Err(Refusal::SeasonWithoutName);
        }
        if let Some(open) = self.season(start.guild) {
            let name = open.name.clone();
            return Err(Refusal::SeasonIsOpen { name });
        }
        let season = Season {
            id: self.next_season(),
            guild: start.guild,
            name: start.name,
            started_at: now,
            ended_at: None,
        };
        let started = StandingsFact::SeasonStarted {
            season: season.clone(),
            by: start.by,
        };
        Ok(Step::of(season, [started]))
    }

    /// Ends a season of a server; the reply is the season as it ended.
    ///
    /// # Errors
    /// When it is not open.
    pub(crate) fn decide_season_end(
        &self,
        now: Timestamp,
        guild: GuildId,
        season: SeasonId,
        by: MemberId,
    ) -> Result<Edit<Season>, Refusal> {
        let open = self.season(guild);
        let open = open.filter(|open| open.id == season);
        let open = open.ok_or(Refusal::NoSeasonOpen)?;
        let ended = StandingsFact::SeasonEnded {
            season: open.id,
            guild,
            by,
            at: now,
        };
        let season = Season {
            ended_at: Some(now),
            ..open.clone()
        };
        Ok(Step::of(season, [ended]))
    }

    /// Clears the leaderboards of a server that removed the bot: exclusions are undone, the open
    /// season ends, and what the server's quizzes earned counts no longer. `by` stands for nobody.
    pub(crate) fn abandon(
        &self,
        now: Timestamp,
        guild: GuildId,
        by: &Member,
    ) -> Vec<StandingsFact> {
        let edits = self.edits.values().filter(|edit| edit.guild == guild);
        let exclusions = edits.filter(|edit| matches!(edit.what, Edited::Excluded(_)));
        let undone = exclusions.map(|edit| StandingsFact::Undone {
            edit: edit.id,
            guild,
            by: by.id,
            at: now,
            restored: BTreeMap::new(),
        });
        let season = self.season(guild).map(|open| StandingsFact::SeasonEnded {
            season: open.id,
            guild,
            by: by.id,
            at: now,
        });
        let has_boards = self.channels.values().any(|one| one.guild == guild);
        let reset = has_boards.then(|| {
            StandingsFact::Edited(BoardEdit {
                id: self.next_edit(),
                guild,
                what: Edited::Reset(None),
                by: by.clone(),
                at: now,
            })
        });
        undone.chain(season).chain(reset).collect()
    }
}
