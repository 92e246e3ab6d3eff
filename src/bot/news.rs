//! What happened without a quizmaster, told to the next one who uses a command.

use crate::bot::core::Core;
use crate::bot::interaction::Caller;
use crate::bot::ui::message::Message;
use crate::bot::{contest, daily};
use quiz_engine::Input;

/// What a quizmaster is told, once, beside the answer to what they did: schedules that paused
/// themselves, or have used up their bank, and results of contests that cannot be posted. The channel itself may be what is wrong, so it is
/// not said there.
pub(crate) async fn tell_quizmaster(core: &Core, caller: &Caller) -> Option<Message> {
    let unnotified: Vec<_> = {
        let state = core.state();
        let unnotified = state.engine.untold_schedules(caller.guild);
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
    let decided = core.decide(Input::TellQuizmasters { guild });
    decided.stored().await.ok()?.ok()?;
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
