//! `/stats`: how a member has answered.

pub(crate) mod view;

use crate::bot::Bot;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::message::Message;
use crate::bot::ui::t;
use quiz_engine::{Member, rank};

impl Bot {
    /// Of the member, or of whoever asks; private unless it is to be shown.
    pub(crate) async fn stats(
        &self,
        caller: &Caller,
        of: Option<Member>,
        show: bool,
    ) -> anyhow::Result<Handled> {
        let (guild, now) = (caller.guild, self.clock.now());
        let own = of.as_ref().is_none_or(|of| of.id == caller.member.id);
        if !own && self.settings(guild).hide_names && (show || !caller.quizmaster) {
            let refused = t!(caller.locale(), "refused-names-hidden");
            return Ok(Response::private(Message::text(refused)));
        }
        let member = of.unwrap_or_else(|| caller.member.clone());
        let id = member.id;
        let stats = self
            .read(move |reader| reader.stats(guild, id, now))
            .await?;
        let placing = {
            let board = self.state().engine.guild_board(guild);
            rank(board).into_iter().find(|placing| placing.member == id)
        };
        // What someone is to learn is nobody else's business.
        let due = match own && !show {
            true => Some(self.count_due(caller).await?),
            false => None,
        };
        let locale = match show {
            true => caller.public_locale(),
            false => caller.locale(),
        };
        let mut message = view::stats(locale, &member, &stats, placing.as_ref(), due);
        if let Some((svg, alt)) = view::stats_picture(locale, &member, &stats)
            && let Some(picture) = self.draw_picture("progress.png", svg, alt).await
        {
            message = message.with_file(picture);
        }
        Ok(match show {
            true => Response::Public(message).into(),
            false => Response::private(message),
        })
    }
}
