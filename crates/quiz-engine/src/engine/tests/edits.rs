//! Resets, exclusions and seasons.

use super::*;
use crate::ids::EditId;
use crate::standings::{BoardEdit, EditBoards, Edited, Season, StartSeason, UndoEdit};

const GUILD: GuildId = GuildId(1);
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

impl Table {
    pub(super) fn edit(&mut self, guild: GuildId, what: Edited) -> Result<BoardEdit, Refusal> {
        let by = sample::member("quin");
        self.run(|engine, now| engine.edit_boards(now, EditBoards { guild, what, by }))
    }

    pub(super) fn undo(&mut self, guild: GuildId, edit: EditId) -> Result<BoardEdit, Refusal> {
        let undo = UndoEdit {
            guild,
            edit,
            taken: self.ended.taken(edit),
            by: sample::member("quin").id,
        };
        self.run(|engine, now| engine.undo_edit(now, undo))
    }

    pub(super) fn start_season(&mut self, guild: GuildId, name: &str) -> Result<Season, Refusal> {
        let (name, by) = (name.to_owned(), sample::member("quin").id);
        self.run(|engine, now| engine.start_season(now, StartSeason { guild, name, by }))
    }

    pub(super) fn end_season(&mut self, guild: GuildId) -> Result<Season, Refusal> {
        let by = sample::member("quin").id;
        let open = self.engine.standings().season(guild);
        let season = open.map_or(crate::ids::SeasonId(0), |open| open.id);
        self.run(|engine, now| engine.end_season(now, guild, season, by))
    }

    /// A table after quizzes in two channels, of which ana has won both.
    fn after_two_quizzes() -> Self {
        let mut table = Self::new();
        for channel in [2, 1] {
            table.channel = ChannelId(channel);
            table.begin(request(1));
            table.play(&[("ana", 'A'), ("ben", 'B')]);
        }
        table
    }
}

#[test]
fn a_reset_empties_a_board_and_its_undoing_brings_back_what_it_took() {
    let mut table = Table::after_two_quizzes();
    let before = table.engine.guild_board(GUILD);
    let one = table.edit(GUILD, Edited::Reset(Some(ChannelId(1))));
    let one = one.expect("it is reset").id;
    assert_eq!(table.points("ana"), 0);
    assert_eq!(table.engine.channel_board(ChannelId(2)).len(), 2);
    let all = table.edit(GUILD, Edited::Reset(None));
    let all = all.expect("it is reset").id;
    assert!(table.engine.guild_board(GUILD).is_empty());
    // What both removed comes back with the last of them.
    table.undo(GUILD, one).expect("it is undone");
    assert!(table.engine.guild_board(GUILD).is_empty());
    table.undo(GUILD, all).expect("it is undone");
    assert_eq!(table.engine.guild_board(GUILD), before);
    assert_eq!(table.undo(GUILD, all), Err(Refusal::NothingToUndo));
}

#[test]
fn a_quiz_that_ends_after_a_reset_counts() {
    let mut table = Table::playing(1);
    let reset = table.edit(GUILD, Edited::Reset(None));
    table.play(&[("ana", 'A')]);
    assert_eq!(table.points("ana"), 975);
    table
        .undo(GUILD, reset.expect("it is reset").id)
        .expect("it is undone");
    assert_eq!(table.points("ana"), 975);
}

#[test]
fn another_server_neither_sees_nor_undoes_an_edit() {
    let mut table = Table::after_two_quizzes();
    let other = GuildId(2);
    let reset = table.edit(GUILD, Edited::Reset(None));
    let reset = reset.expect("it is reset").id;
    assert_eq!(table.undo(other, reset), Err(Refusal::NothingToUndo));
    let now = table.now;
    let standings = table.engine.standings();
    assert_eq!(standings.edits(GUILD, now).count(), 1);
    assert_eq!(standings.edits(other, now).count(), 0);
}

#[test]
fn a_reset_can_be_undone_for_thirty_days_and_is_then_forgotten() {
    let mut table = Table::after_two_quizzes();
    let reset = table.edit(GUILD, Edited::Reset(None));
    let reset = reset.expect("it is reset").id;
    table.now = table.now.plus_ms(30 * DAY_MS + 1);
    assert_eq!(table.undo(GUILD, reset), Err(Refusal::NothingToUndo));
    table
        .edit(GUILD, Edited::Excluded(sample::member("ben")))
        .expect("he is excluded");
    let standings = table.engine.standings();
    assert!(standings.edit(reset).is_none());
    assert_eq!(standings.edits(GUILD, table.now).count(), 1);
}

#[test]
fn who_is_excluded_is_on_no_board_until_that_is_undone() {
    let mut table = Table::after_two_quizzes();
    let ana = || Edited::Excluded(sample::member("ana"));
    let excluded = table.edit(GUILD, ana()).expect("she is excluded").id;
    assert_eq!(table.points("ana"), 0);
    assert_eq!(table.engine.guild_board(GUILD).len(), 1);
    let again = table.edit(GUILD, ana());
    let member = sample::member("ana");
    assert_eq!(again, Err(Refusal::AlreadyExcluded { member }));
    // Her tally continues.
    table.begin(request(1));
    table.play(&[("ana", 'A')]);
    table.now = table.now.plus_ms(400 * DAY_MS);
    table.undo(GUILD, excluded).expect("it is undone");
    assert_eq!(table.points("ana"), 1950);
}

#[test]
fn one_season_is_open_in_a_server_at_a_time() {
    let mut table = Table::new();
    assert_eq!(table.end_season(GUILD), Err(Refusal::NoSeasonOpen));
    let nameless = table.start_season(GUILD, "");
    assert_eq!(nameless, Err(Refusal::SeasonWithoutName));
    let spring = table.start_season(GUILD, "Spring").expect("it starts");
    let again = table.start_season(GUILD, "Autumn");
    let name = "Spring".into();
    assert_eq!(again, Err(Refusal::SeasonIsOpen { name }));
    let other = table.start_season(GuildId(2), "Autumn");
    assert_ne!(other.expect("it starts").id, spring.id);
    table.now = table.now.plus_ms(DAY_MS);
    let ended = table.end_season(GUILD).expect("it ends");
    assert_eq!((ended.id, ended.ended_at), (spring.id, Some(table.now)));
    let next = table.start_season(GUILD, "Autumn").expect("it starts");
    assert!(next.id > spring.id);
    // A confirmation that comes late ends no other season.
    let late = table
        .run(|engine, now| engine.end_season(now, GUILD, spring.id, sample::member("quin").id));
    assert_eq!(late, Err(Refusal::NoSeasonOpen));
}

#[test]
fn whoever_is_forgotten_is_forgotten_in_edits_too() {
    let mut table = Table::after_two_quizzes();
    let ana = sample::member("ana");
    let edit = table.edit(GUILD, Edited::Excluded(ana.clone()));
    let tombstone = crate::member::Member {
        id: crate::ids::MemberId(7),
        name: "—".into(),
    };
    for forgotten in [ana, sample::member("quin")] {
        let (member, tombstone) = (forgotten.id, tombstone.clone());
        table.forget(member, tombstone);
    }
    let standings = table.engine.standings();
    let kept = standings.edit(edit.expect("she is excluded").id);
    let kept = kept.expect("it is there");
    assert_eq!(kept.by, tombstone);
    assert_eq!(kept.what, Edited::Excluded(tombstone));
}
