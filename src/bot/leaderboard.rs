//! `/leaderboard` and its pages.

use super::action::{Caller, Handled, Response};
use super::render::{self, LeaderboardPage, Words};
use super::settings::hide_names;
use super::{Bot, message::Message};
use crate::quiz::{MemberId, rank};

impl Bot {
    pub(super) fn leaderboard(&self, caller: &Caller, server: bool) -> Handled {
        let at = LeaderboardPage {
            server,
            page: 0,
            owner: caller.member.id,
        };
        match self.settings(caller.guild).hide_names {
            true => Response::private(self.draw(caller, caller.words(), at)),
            false => Response::Public(self.draw(caller, caller.public_words(), at)).into(),
        }
    }

    /// The first page of the channel's, for the member alone.
    pub(super) fn own_leaderboard(&self, caller: &Caller) -> Handled {
        let at = LeaderboardPage {
            server: false,
            page: 0,
            owner: caller.member.id,
        };
        Response::private(self.draw(caller, caller.words(), at))
    }

    /// Turns the page; for a member who did not ask for this leaderboard, on a copy of their own.
    pub(super) fn leaderboard_page(
        &self,
        caller: &Caller,
        server: bool,
        page: u32,
        owner: MemberId,
    ) -> Handled {
        let own = owner == caller.member.id;
        let at = LeaderboardPage {
            server,
            page,
            owner: caller.member.id,
        };
        if own {
            Response::Update(self.draw(caller, caller.public_words(), at)).into()
        } else {
            Response::private(self.draw(caller, caller.words(), at))
        }
    }

    fn draw(&self, caller: &Caller, words: &Words, at: LeaderboardPage) -> Message {
        let board = {
            let engine = &self.state().engine;
            if at.server {
                engine.guild_board(caller.guild)
            } else {
                engine.channel_board(caller.channel)
            }
        };
        let mut placings = rank(board);
        if self.settings(caller.guild).hide_names {
            hide_names(&mut placings, at.owner);
        }
        render::leaderboard(words, &placings, at)
    }
}
