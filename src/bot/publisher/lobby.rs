//! Delivers lobbies: one post, edits while members join, and an edit when it is over.

use super::Publisher;
use super::channels::{ChannelError, Channels, Edited, Key, Kind, Patience};
use super::deliver::{Attempted, Post};
use crate::bot::quiz::view::lobby;
use crate::bot::settings;
use crate::bot::timer::Target;
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::Message;
use quiz_engine::ids::MessageId;
use quiz_engine::play::{LobbyState, LobbyView};

impl<C: Channels> Publisher<C> {
    pub(super) async fn lobby(
        &self,
        mut post: Post<'_>,
        view: &LobbyView,
    ) -> Result<Attempted, ChannelError> {
        let quiz = view.started.quiz;
        let content = self.lobby_message(view);
        if view.state == LobbyState::Open {
            // Over before it could be posted: no longer needed.
            if self.core.state().engine.lobby(quiz).is_none() {
                return Ok(Attempted::Delivered);
            }
            let posted = self.post_once(&mut post, &content, &key(view)).await?;
            self.core.lobby_posted(quiz, posted.message);
            // They may have joined on a message that was posted before, or while this was posted.
            let lobby = self.core.state().engine.lobby(quiz);
            if lobby.is_some_and(|lobby| !lobby.joined.is_empty()) {
                let now = self.core.clock().now();
                self.core.timer.refresh_soon(Target::Lobby(quiz), now);
            }
            return Ok(Attempted::Delivered);
        }
        let Some(message) = self.find_lobby(&post, view).await? else {
            return Ok(Attempted::Delivered);
        };
        let (channel, key) = (view.started.place(), key(view));
        let edited = self
            .channels
            .edit(channel, message, &content, &key, Patience::Long);
        match edited.await {
            Ok(Edited::Surely) | Err(ChannelError::NoMessage) => Ok(Attempted::Delivered),
            Ok(Edited::MayBeOvertaken) => Ok(Attempted::ToConfirm),
            Err(error) => Err(error),
        }
    }

    /// Redraws who has joined.
    pub(super) async fn refresh_lobby(&self, view: &LobbyView) {
        let Some(message) = view.message else {
            return;
        };
        let content = self.lobby_message(view);
        let (channel, key) = (view.started.place(), key(view));
        let edited = self
            .channels
            .edit(channel, message, &content, &key, Patience::Short);
        if let Err(error) = edited.await {
            tracing::debug!(quiz = %view.started.quiz, %error, "lobby not redrawn");
        }
    }

    fn lobby_message(&self, view: &LobbyView) -> Message {
        let names = settings::public_names(&self.core, view.started.guild);
        lobby::lobby(Locale::of(&view.started.language), names, view)
    }

    /// Returns the message of a lobby that is over; `None` if it was never posted.
    async fn find_lobby(
        &self,
        post: &Post<'_>,
        view: &LobbyView,
    ) -> Result<Option<MessageId>, ChannelError> {
        let quiz = view.started.quiz;
        let known = view.message;
        // It may have been posted after this was decided.
        if let Some(message) = known.or_else(|| self.core.state().engine.lobby_message(quiz)) {
            return Ok(Some(message));
        }
        let key = key(view);
        let found = self.channels.find(post.place, &key, view.started.at);
        match found.await {
            Err(ChannelError::Hidden) => Ok(None),
            found => found,
        }
    }
}

fn key(view: &LobbyView) -> Key {
    Key {
        kind: Kind::Lobby,
        number: view.started.quiz.0,
        at: view.started.at,
    }
}
