//! News for quizmasters, shown to the next one who uses a command.

use crate::bot::core::Core;
use crate::bot::interaction::Caller;
use crate::bot::ui::message::Message;
use crate::bot::{contest, daily};

/// Returns news for a quizmaster, each piece once: schedules that were paused by the bot or have
/// used up their bank, and contest results that cannot be posted. It is a private follow-up to
/// their command, since the channel itself may be what fails.
pub(crate) async fn for_quizmaster(core: &Core, caller: &Caller) -> Option<Message> {
    let unnotified: Vec<_> = {
        let state = core.state();
        let unnotified = state.engine.unnotified_schedules(caller.guild);
        unnotified.collect()
    };
    let unposted: Vec<_> = core
        .state()
        .engine
        .unposted(caller.guild)
        .cloned()
        .collect();
    if unnotified.is_empty() && unposted.is_empty() || !caller.quizmaster {
        return None;
    }
    let guild = caller.guild;
    let notified = core.record(|engine, _| engine.notify_quizmasters(guild));
    notified.wait().await.ok()?;
    let mut news = Message::default();
    if !unnotified.is_empty() {
        let of_daily = daily::view::daily_news(caller.locale(), &unnotified);
        news.components.extend(of_daily.components);
    }
    if !unposted.is_empty() {
        let of_contests = contest::view::contest_news(caller.locale(), &unposted);
        news.components.extend(of_contests.components);
    }
    Some(news)
}
