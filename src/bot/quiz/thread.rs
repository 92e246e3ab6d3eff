//! Opens the thread in which a quiz is played.

use crate::bot::interaction::{Forbidden, Permission, Request};
use crate::bot::ui::message::Message;
use crate::bot::ui::refusal;
use crate::bot::ui::text::{cut, one_line, without_isolates};
use quiz_engine::Refusal;
use quiz_engine::ids::ChannelId;
use quiz_engine::play::Start;

/// Discord's limit for the name of a thread, in characters.
const NAME: usize = 100;

/// Why no thread was opened.
pub(crate) enum NotOpened {
    /// The quiz cannot be started, so a thread is not needed.
    Refused(Refusal),
    /// The bot may not.
    Forbidden(Message),
}

/// Opens a thread named after the quiz's banks, if the quiz can be started.
pub(crate) async fn open(
    r: Request<'_>,
    start: &Start,
) -> anyhow::Result<Result<ChannelId, NotOpened>> {
    let caller = r.caller;
    let now = r.core.clock.now();
    // Decided, but not applied: only to see whether it would be refused. No quiz runs in a thread
    // that is not open yet.
    let tried = Start {
        thread: Some(ChannelId(0)),
        ..start.clone()
    };
    let title = match r.core.state().engine.start(now, tried) {
        Err(refusal) => return Ok(Err(NotOpened::Refused(refusal))),
        Ok(decision) => decision.reply.bank_title.clone(),
    };
    let name = cut(&without_isolates(&one_line(&title)), NAME);
    let announcements = caller.threads.as_ref().is_some_and(|one| one.announcements);
    let opened = r.discord.open_thread(caller.channel, &name, announcements);
    Ok(match opened.await? {
        Ok(thread) => Ok(thread),
        Err(Forbidden) => {
            let missing = [Permission::CreatePublicThreads];
            let message = refusal::cannot_open_thread(caller.locale(), &missing);
            Err(NotOpened::Forbidden(message))
        }
    })
}
