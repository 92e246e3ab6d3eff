//! What quizmasters may do to leaderboards.

use crate::engine::Engine;
use crate::engine::decision::Decision;
use crate::fact::Fact;
use crate::ids::{GuildId, MemberId, SeasonId, Timestamp};
use crate::refusal::Refusal;
use crate::standings::{
    BoardEdit, EditBoards, Edited, Season, StandingsFact, StartSeason, UndoEdit,
};
use std::collections::BTreeMap;

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
        if let Edited::Excluded(member) = &edit.what
            && self.standings.is_excluded(edit.guild, member.id)
        {
            let member = member.clone();
            return Err(Refusal::AlreadyExcluded { member });
        }
        let edit = BoardEdit {
            id: self.standings.next_edit(),
            guild: edit.guild,
            what: edit.what,
            by: edit.by,
            at: now,
        };
        Ok(decision(StandingsFact::Edited(edit.clone()), edit))
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
        let edit = self.standings.edit(undo.edit);
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
        Ok(decision(undone, edit.clone()))
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
        if start.name.is_empty() {
            return Err(Refusal::SeasonWithoutName);
        }
        if let Some(open) = self.standings.season(start.guild) {
            let name = open.name.clone();
            return Err(Refusal::SeasonIsOpen { name });
        }
        let season = Season {
            id: self.standings.next_season(),
            guild: start.guild,
            name: start.name,
            started_at: now,
            ended_at: None,
        };
        let started = StandingsFact::SeasonStarted {
            season: season.clone(),
            by: start.by,
        };
        Ok(decision(started, season))
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
        let open = self.standings.season(guild);
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
        Ok(decision(ended, season))
    }
}

fn decision<T>(fact: StandingsFact, reply: T) -> Decision<T> {
    Decision::of(reply, [Fact::Standings(fact)])
}
