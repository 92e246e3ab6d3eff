//! News for quizmasters, shown to the next one who uses a command.

use crate::bot::core::Core;
use crate::bot::interaction::Caller;
use crate::bot::pending_news::News;
use crate::bot::ui::message::Message;
use crate::bot::{contest, daily};

/// Returns news for a quizmaster, each piece until it was delivered once: schedules that were paused
/// by the bot or have used up their bank, and contest results that cannot be posted. It is a private
/// follow-up to their command, since the channel itself may be what fails.
pub(crate) fn for_quizmaster(core: &Core, caller: &Caller) -> Option<News> {
    let (unnotified, unposted): (Vec<_>, Vec<_>) = {
        let engine = &core.state().engine;
        let unnotified = engine.unnotified_schedules(caller.guild).collect();
        (unnotified, engine.unposted(caller.guild).cloned().collect())
    };
    if unnotified.is_empty() && unposted.is_empty() || !caller.quizmaster {
        return None;
    }
    let on_the_way = core.news.enter(caller.guild)?;
    let mut message = Message::default();
    if !unnotified.is_empty() {
        let of_daily = daily::view::daily_news(caller.locale(), &unnotified);
        message.components.extend(of_daily.components);
    }
    if !unposted.is_empty() {
        let of_contests = contest::view::contest_news(caller.locale(), &unposted);
        message.components.extend(of_contests.components);
    }
    Some(News {
        message,
        schedules: unnotified.iter().map(|one| one.schedule.id).collect(),
        contests: unposted.iter().map(|one| one.contest).collect(),
        on_the_way,
    })
}

/// Records that a quizmaster got the news.
pub(crate) fn delivered(core: &Core, news: &News) {
    let guild = news.guild();
    core.record(|engine, _| {
        engine.notify_quizmasters_of(
            guild,
            |schedule| news.schedules.contains(&schedule),
            |contest| news.contests.contains(&contest),
        )
    });
}
