//! What each quiz that ended brought, as a store would know it.

use super::*;
use crate::ids::EditId;
use crate::member::ByMember;
use crate::play::PlayFact;
use crate::standings::merge;
use crate::standings::{Edited, StandingsFact};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
pub(super) struct Ended {
    quizzes: Vec<(GuildId, ChannelId, Board)>,
    /// For each reset that is not undone, the quizzes that it removes: those of the server or
    /// channel before that index.
    resets: BTreeMap<EditId, (GuildId, Option<ChannelId>, usize)>,
}

impl Ended {
    /// Hears of a fact before the engine that it happens to.
    pub(super) fn note(&mut self, engine: &Engine, fact: &Fact) {
        match fact {
            Fact::Play(PlayFact::Ended { quiz, why, .. }) => {
                if let Some(running) = engine.play.running.get(quiz).cloned() {
                    let (guild, channel) = (running.started.guild, running.started.channel);
                    self.quizzes.push((guild, channel, running.settled(*why)));
                }
            }
            Fact::Standings(StandingsFact::Edited(edit)) => {
                if let Edited::Reset(channel) = edit.what {
                    let reset = (edit.guild, channel, self.quizzes.len());
                    self.resets.insert(edit.id, reset);
                }
            }
            Fact::Standings(StandingsFact::Undone { edit, .. }) => {
                self.resets.remove(edit);
            }
            Fact::Member(MemberFact::Forgotten { member, tombstone }) => {
                for (_, _, board) in &mut self.quizzes {
                    board.rekey(*member, tombstone, |tally| {
                        tally.name.clone_from(&tombstone.name);
                    });
                }
            }
            _ => {}
        }
    }

    /// The resets that take the quiz away.
    fn taken_by(&self, at: usize) -> BTreeSet<EditId> {
        let (guild, channel, _) = &self.quizzes[at];
        let takes = |(_, reset): &(&EditId, &(GuildId, Option<ChannelId>, usize))| {
            let (of_guild, of_channel, before) = reset;
            of_guild == guild && of_channel.is_none_or(|one| one == *channel) && at < *before
        };
        let resets = self.resets.iter().filter(takes);
        resets.map(|(edit, _)| *edit).collect()
    }

    /// What comes back when the reset is undone.
    pub(super) fn taken(&self, reset: EditId) -> BTreeMap<ChannelId, Board> {
        let mut taken = BTreeMap::<_, Board>::new();
        for (at, (_, channel, board)) in self.quizzes.iter().enumerate() {
            if self.taken_by(at) == BTreeSet::from([reset]) {
                merge(taken.entry(*channel).or_default(), board);
            }
        }
        taken
    }

    /// What the channel's leaderboard must hold.
    pub(super) fn board(&self, of: ChannelId) -> Board {
        let mut sum = Board::new();
        for (at, (_, channel, board)) in self.quizzes.iter().enumerate() {
            if *channel == of && self.taken_by(at).is_empty() {
                merge(&mut sum, board);
            }
        }
        sum
    }
}
