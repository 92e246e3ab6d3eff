//! What quizmasters do beside play, in games: to leaderboards, banks, keys and settings.

use super::super::*;
use super::NAMES;
use crate::ids::{BankId, Shard};
use crate::settings::SettingsChange;
use crate::standings::{BoardEdit, Edited};
use proptest::option;
use proptest::prelude::*;
use std::collections::HashSet;

#[derive(Clone, Debug)]
pub(super) enum Deed {
    /// Of the channel, or of the whole server.
    Reset {
        server: bool,
    },
    Exclude {
        who: usize,
    },
    /// Of what can be undone in the server, the newest first.
    Undo {
        nth: usize,
    },
    Season {
        starts: bool,
    },
    Set(Box<SettingsChange>),
    /// Made from what is there, or as if there were nothing.
    PutBank {
        bank: usize,
        questions: usize,
        knows: bool,
    },
    RemoveBank {
        bank: usize,
    },
    /// The operator's folder is read again: with the bank "git" or without it.
    Reload {
        whole: bool,
    },
    /// The server removes the bot, or invites it.
    Member {
        invited: bool,
    },
    /// The server removes the bot, and 30 days pass.
    ForgetServer,
    /// A new session serves some of the servers.
    Ready {
        serves: [bool; 2],
    },
    Correct {
        bank: usize,
        question: usize,
        right: usize,
    },
    Suggest {
        who: usize,
        most: usize,
    },
    /// Of those that wait in the server.
    SettleSuggestion {
        nth: usize,
        accepted: Option<usize>,
    },
    /// The author of one that waits, or who was barred first.
    Bar {
        nth: usize,
        barred: bool,
    },
    Tell {
        who: usize,
    },
    KeepDraft {
        who: usize,
    },
}

/// Banks that quizmasters change: those that games ask from, of which the last is in no folder.
const BANKS: [&str; 3] = ["three", "five", "six"];

fn settings() -> impl Strategy<Value = SettingsChange> {
    let seconds_ = option::of(option::of(5..40_u16));
    let mode = option::of(option::of(0..Mode::ALL.len()));
    let hide = option::of(any::<bool>());
    (seconds_, mode, hide).prop_map(|(seconds, mode, hide_names)| SettingsChange {
        seconds: seconds.map(|set| set.and_then(Seconds::new)),
        mode: mode.map(|set| set.map(|at| Mode::ALL[at])),
        hide_names,
        ..SettingsChange::default()
    })
}

pub(super) fn deed() -> impl Strategy<Value = Deed> {
    let bank = || 0..BANKS.len();
    prop_oneof![
        2 => any::<bool>().prop_map(|server| Deed::Reset { server }),
        1 => (0..NAMES.len()).prop_map(|who| Deed::Exclude { who }),
        3 => (0..3_usize).prop_map(|nth| Deed::Undo { nth }),
        2 => any::<bool>().prop_map(|starts| Deed::Season { starts }),
        2 => settings().prop_map(|change| Deed::Set(Box::new(change))),
        2 => (bank(), 1..5_usize, any::<bool>())
            .prop_map(|(bank, questions, knows)| Deed::PutBank { bank, questions, knows }),
        1 => bank().prop_map(|bank| Deed::RemoveBank { bank }),
        1 => any::<bool>().prop_map(|whole| Deed::Reload { whole }),
        1 => any::<bool>().prop_map(|invited| Deed::Member { invited }),
        1 => Just(Deed::ForgetServer),
        1 => any::<[bool; 2]>().prop_map(|serves| Deed::Ready { serves }),
        3 => (bank(), 0..5_usize, 0..4_usize)
            .prop_map(|(bank, question, right)| Deed::Correct { bank, question, right }),
        4 => (0..NAMES.len(), 0..8_usize).prop_map(|(who, most)| Deed::Suggest { who, most }),
        3 => (0..3_usize, option::of(bank()))
            .prop_map(|(nth, accepted)| Deed::SettleSuggestion { nth, accepted }),
        1 => (0..3_usize, any::<bool>()).prop_map(|(nth, barred)| Deed::Bar { nth, barred }),
        1 => (0..NAMES.len()).prop_map(|who| Deed::Tell { who }),
        1 => (0..NAMES.len()).prop_map(|who| Deed::KeepDraft { who }),
    ]
}

impl Table {
    /// Whoever is refused is refused; what must hold is looked at afterwards.
    pub(super) fn take_deed(&mut self, deed: &Deed) {
        let guild = GuildId(self.channel.0 % 2);
        match deed {
            Deed::Reset { server } => {
                let channel = (!server).then_some(self.channel);
                let _ = self.edit(guild, Edited::Reset(channel));
            }
            Deed::Exclude { who } => {
                let _ = self.edit(guild, Edited::Excluded(sample::member(NAMES[*who])));
            }
            Deed::Undo { nth } => {
                let mut edits = self.engine.standings().edits(guild, self.now);
                if let Some(&BoardEdit { id, .. }) = edits.nth(*nth) {
                    drop(edits);
                    let _ = self.undo(guild, id);
                }
            }
            Deed::Season { starts: true } => {
                let _ = self.start_season(guild, "Spring");
            }
            Deed::Season { starts: false } => {
                let _ = self.end_season(guild);
            }
            Deed::Set(change) => {
                let _ = self.set(guild, SettingsChange::clone(change));
            }
            Deed::PutBank {
                bank,
                questions,
                knows,
            } => {
                let id = BankId::new(BANKS[*bank]);
                let own = self.engine.catalogue().own(guild, &id).is_some();
                let current = (own && *knows).then(|| self.bank(guild, id.as_str()));
                let new = sample::bank(id.as_str(), *questions);
                let _ = self.put(guild, new, current.flatten());
            }
            Deed::RemoveBank { bank } => {
                let (id, by) = (BankId::new(BANKS[*bank]), sample::member("quin").id);
                let _ = self.run(|engine, now| engine.remove_bank(now, guild, id, by));
            }
            Deed::Reload { whole } => {
                let left = |bank: &&Bank| *whole || bank.id.as_str() != "git";
                let banks: Vec<_> = Self::wild_banks().into_iter().collect();
                self.load(banks.iter().filter(left).cloned());
            }
            Deed::Member { invited: true } => self.settle(|engine, _| engine.guild_joined(guild)),
            Deed::Member { invited: false } => {
                self.settle(|engine, now| engine.guild_left(now, guild));
            }
            Deed::ForgetServer => {
                self.settle(|engine, now| engine.guild_left(now, guild));
                self.now = self.now.plus_ms(30 * 24 * 60 * 60 * 1000);
                self.tick();
            }
            Deed::Ready { serves } => {
                let serves = [0, 1].map(GuildId).into_iter().zip(serves);
                let serves = serves.filter_map(|(guild, serves)| serves.then_some(guild));
                let serves: HashSet<_> = serves.collect();
                let shard = Shard { number: 0, of: 1 };
                self.settle(|engine, now| engine.shard_ready(now, shard, &serves));
            }
            Deed::Suggest { .. }
            | Deed::SettleSuggestion { .. }
            | Deed::Bar { .. }
            | Deed::Tell { .. }
            | Deed::KeepDraft { .. } => self.take_suggestion(guild, deed),
            Deed::Correct {
                bank,
                question,
                right,
            } => {
                let bank = self.bank(guild, BANKS[*bank]);
                let before = bank.and_then(|bank| bank.questions.get(*question).cloned());
                let fits = |before: &Arc<Question>| *right < before.options.len();
                if let Some(before) = before.filter(fits) {
                    let _ = self.correct(guild, &before, *right);
                }
            }
        }
    }

    /// What members and quizmasters do with suggested questions.
    fn take_suggestion(&mut self, guild: GuildId, deed: &Deed) {
        let nth_waiting = |table: &Self, nth: usize| {
            let mut waiting = table.engine.suggestions().waiting(guild);
            waiting.nth(nth).map(|one| one.id)
        };
        match deed {
            Deed::Suggest { who, most } => {
                let _ = self.suggest(guild, NAMES[*who], *most);
            }
            Deed::SettleSuggestion { nth, accepted } => {
                if let Some(id) = nth_waiting(self, *nth) {
                    let _ = match accepted {
                        Some(bank) => self.accept(guild, id, BANKS[*bank]),
                        None => self.refuse(guild, id),
                    };
                }
            }
            Deed::Bar { nth, barred: true } => {
                if let Some(id) = nth_waiting(self, *nth) {
                    let _ = self.bar(guild, id);
                }
            }
            Deed::Bar { barred: false, .. } => {
                let mut barred = self.engine.suggestions().barred(guild);
                if let Some(member) = barred.next().map(|bar| bar.member.id) {
                    drop(barred);
                    let by = sample::member("quin").id;
                    self.settle(|engine, now| engine.unbar(now, guild, member, by));
                }
            }
            Deed::Tell { who } => self.tell(guild, NAMES[*who]),
            Deed::KeepDraft { who } => {
                self.keep_draft(guild, sample::member(NAMES[*who]));
            }
            _ => {}
        }
    }
}
