//! News for quizmasters and for authors of suggested questions, shown with their next command.

use crate::bot::core::Core;
use crate::bot::interaction::Caller;
use crate::bot::pending_news::{Audience, News, ToAuthor, ToQuizmasters};
use crate::bot::ui::message::Message;
use crate::bot::{contest, daily, suggestion};

/// Returns the news for a member, each piece until it was delivered once. It is a private follow-up
/// to their command, since the channel itself may be what fails.
pub(crate) fn for_caller(core: &Core, caller: &Caller) -> Option<News> {
    let mut message = Message::default();
    let to_quizmasters = for_quizmaster(core, caller, &mut message);
    let to_author = for_author(core, caller, &mut message);
    (to_quizmasters.is_some() || to_author.is_some()).then_some(News {
        message,
        to_quizmasters,
        to_author,
    })
}

/// Adds the news for a quizmaster: schedules that were paused by the bot or have used up their bank,
/// and contest results that cannot be posted.
fn for_quizmaster(core: &Core, caller: &Caller, message: &mut Message) -> Option<ToQuizmasters> {
    if !caller.quizmaster {
        return None;
    }
    let (unnotified, unposted): (Vec<_>, Vec<_>) = {
        let engine = &core.state().engine;
        let unnotified = engine.unnotified_schedules(caller.guild).collect();
        (unnotified, engine.unposted(caller.guild).cloned().collect())
    };
    if unnotified.is_empty() && unposted.is_empty() {
        return None;
    }
    let on_the_way = (core.news).enter(Audience::Quizmasters(caller.guild))?;
    if !unnotified.is_empty() {
        let of_daily = daily::view::daily_news(caller.locale(), &unnotified);
        message.components.extend(of_daily.components);
    }
    if !unposted.is_empty() {
        let of_contests = contest::view::contest_news(caller.locale(), &unposted);
        message.components.extend(of_contests.components);
    }
    Some(ToQuizmasters {
        guild: caller.guild,
        schedules: unnotified.iter().map(|one| one.schedule.id).collect(),
        contests: unposted.iter().map(|one| one.contest).collect(),
        on_the_way,
    })
}

/// Adds the news for an author: what became of the questions that they suggested.
fn for_author(core: &Core, caller: &Caller, message: &mut Message) -> Option<ToAuthor> {
    let (guild, author) = (caller.guild, caller.member.id);
    let settled: Vec<_> = {
        let state = core.state();
        let unnotified = state.engine.suggestions().unnotified(guild, author);
        unnotified.cloned().collect()
    };
    if settled.is_empty() {
        return None;
    }
    let on_the_way = core.news.enter(Audience::Author(guild, author))?;
    let news = suggestion::view::author_news(caller.locale(), &settled);
    message.components.extend(news.components);
    Some(ToAuthor {
        guild,
        author,
        suggestions: settled.iter().map(|one| one.id).collect(),
        on_the_way,
    })
}

/// Records that a member got the news.
pub(crate) fn delivered(core: &Core, news: &News) {
    if let Some(to) = &news.to_quizmasters {
        core.record(|engine, _| {
            engine.notify_quizmasters_of(
                to.guild,
                |schedule| to.schedules.contains(&schedule),
                |contest| to.contests.contains(&contest),
            )
        });
    }
    if let Some(to) = &news.to_author {
        core.record(|engine, _| engine.tell_author(to.guild, to.author, &to.suggestions));
    }
}
