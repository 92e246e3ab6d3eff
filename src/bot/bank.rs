//! `/bank …`, and what is suggested while a bank or a tag is typed.

pub(crate) mod own;
pub(crate) mod view;
pub(crate) mod writing;

use crate::bot::board;
use crate::bot::contest;
use crate::bot::core::Core;
use crate::bot::daily;
use crate::bot::daily::suggest_days;
use crate::bot::interaction::{Caller, Handled, Response, Suggest};
use crate::bot::quiz;
use crate::bot::team;
use crate::bot::ui::message::Message;
use crate::bot::ui::{refusal, t, text};
use crate::limits;
use quiz_banks::markdown::plain;
use quiz_engine::{Bank, BankId, Catalogue, GuildId, Question, Refusal};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A suggestion: what is shown, and what is sent.
pub type Suggestion = (String, String);

pub(crate) fn bank_list(core: &Core, caller: &Caller) -> Handled {
    Response::private(draw_list(core, caller, 0))
}

pub(crate) fn bank_list_page(core: &Core, caller: &Caller, page: u32) -> Handled {
    Response::Update(draw_list(core, caller, page)).into()
}

fn draw_list(core: &Core, caller: &Caller, page: u32) -> Message {
    let catalogue = core.catalogue();
    let own = |bank: &Arc<Bank>| catalogue.own(caller.guild, &bank.id).is_some();
    let banks: Vec<_> = catalogue
        .iter(caller.guild)
        .map(|bank| (bank, own(bank)))
        .collect();
    view::bank_list(caller.locale(), &banks, page)
}

pub(crate) async fn bank_info(core: &Core, caller: &Caller, name: &str) -> anyhow::Result<Handled> {
    let bank = match find_bank(core, caller, name) {
        Ok(bank) => bank,
        Err(refusal) => {
            return Ok(Response::private(refusal::refusal(
                caller.locale(),
                &refusal,
            )));
        }
    };
    let (guild, id) = (caller.guild, bank.id.clone());
    let measured = quiz::read(core, move |reader| reader.measured(guild, &id)).await?;
    let measured: Vec<_> = (1..)
        .zip(&bank.questions)
        .filter_map(|(number, question)| Some((number, measured.get(&question.id)?.clone())))
        .collect();
    let library = core.library();
    let about = view::AboutBank {
        bank: &bank,
        measured: &measured,
        held_back: library.held_back(&bank.id),
        quizmaster: caller.quizmaster,
    };
    Ok(Response::private(view::bank_info(caller.locale(), &about)))
}

pub(crate) fn bank_preview(core: &Core, caller: &Caller, name: &str) -> Handled {
    Response::private(match find_bank(core, caller, name) {
        _ if !caller.quizmaster => not_a_quizmaster(caller),
        Ok(bank) => view::preview(caller.locale(), &bank, 0),
        Err(refusal) => refusal::refusal(caller.locale(), &refusal),
    })
}

pub(crate) fn preview_page(core: &Core, caller: &Caller, bank: &BankId, index: u32) -> Handled {
    if !caller.quizmaster {
        return Response::private(not_a_quizmaster(caller));
    }
    match find_bank(core, caller, bank.as_str()) {
        Ok(bank) => Response::Update(view::preview(caller.locale(), &bank, index)).into(),
        Err(refusal) => Response::private(refusal::refusal(caller.locale(), &refusal)),
    }
}

pub(crate) fn find_bank(core: &Core, caller: &Caller, name: &str) -> Result<Arc<Bank>, Refusal> {
    let catalogue = core.catalogue();
    let found = catalogue.find(caller.guild, name).map(Arc::clone);
    found.ok_or_else(|| {
        let nearest = catalogue.nearest(caller.guild, name);
        Refusal::UnknownBank {
            asked: name.to_owned(),
            nearest: nearest.map(|bank| bank.id.clone()),
        }
    })
}

/// A bank that members may be asked from: no daily question from it is open, and no contest.
pub(crate) fn find_open_bank(
    core: &Core,
    caller: &Caller,
    name: &str,
) -> Result<Arc<Bank>, Refusal> {
    let bank = find_bank(core, caller, name)?;
    core.state().engine.refuse_closed(caller.guild, &bank)?;
    Ok(bank)
}

/// What may be meant by what is typed so far.
///
/// Questions are for those who may read banks, and schedules name channels.
pub(crate) fn suggest(
    core: &Core,
    guild: GuildId,
    quizmaster: bool,
    typed: &Suggest,
) -> Vec<Suggestion> {
    let for_quizmasters = matches!(
        typed,
        Suggest::Question(_) | Suggest::Schedule(_) | Suggest::BoardEdit(_)
    );
    if for_quizmasters && !quizmaster {
        return Vec::new();
    }
    let catalogue = core.catalogue();
    let mut suggestions = match typed {
        Suggest::Bank(typed) => catalogue
            .search(guild, typed)
            .into_iter()
            .map(|bank| (bank.title.clone(), bank.id.to_string()))
            .collect(),
        Suggest::Banks(typed) => suggest_banks(&catalogue, guild, typed),
        Suggest::OwnBank(typed) => {
            let found = catalogue.search(guild, typed).into_iter();
            found
                .filter(|bank| catalogue.own(guild, &bank.id).is_some())
                .map(|bank| (bank.title.clone(), bank.id.to_string()))
                .collect()
        }
        Suggest::Question(named) => match catalogue.find(guild, &named.bank) {
            Some(bank) => questions(bank, &named.question),
            None => Vec::new(),
        },
        Suggest::Zone(typed) => daily::suggest_zones(core, guild, typed),
        Suggest::Days(typed) => suggest_days(typed),
        Suggest::BoardEdit(typed) => board::suggest_edits(core, guild, typed),
        Suggest::Schedule(typed) => daily::suggest_schedules(core, guild, typed),
        Suggest::Contest { typed, over } => contest::suggest_contests(core, guild, typed, *over),
        Suggest::Team(typed) => team::suggest_teams(core, guild, typed),
        Suggest::Tag { banks, tag } => {
            tags(&catalogue.find_all(guild, banks).unwrap_or_default(), tag)
        }
    };
    suggestions.truncate(limits::SUGGESTIONS);
    for (shown, _) in &mut suggestions {
        *shown = text::cut(shown, limits::SUGGESTION_TEXT);
    }
    suggestions
}

/// Questions whose prompt holds what was typed; what is sent is the last part of the id.
fn questions(bank: &Bank, typed: &str) -> Vec<Suggestion> {
    let typed = typed.to_lowercase();
    let suggest = |(at, question): (usize, &Arc<Question>)| {
        let prompt = plain(question.prompt.source());
        let (_, id) = question.id.as_str().split_once('/')?;
        let line = prompt.split_whitespace().collect::<Vec<_>>().join(" ");
        let holds = line.to_lowercase().contains(&typed) || id.starts_with(&typed);
        holds.then(|| (format!("{}. {line}", at + 1), id.to_owned()))
    };
    let found = bank.questions.iter().enumerate().filter_map(suggest);
    found.take(limits::SUGGESTIONS).collect()
}

/// The last of the banks that are typed, behind those that are there already.
fn suggest_banks(catalogue: &Catalogue, guild: GuildId, typed: &str) -> Vec<Suggestion> {
    let (before, last) = match typed.rsplit_once(',') {
        Some((before, last)) => (Some(before), last),
        None => (None, typed),
    };
    let before: Vec<_> = before
        .into_iter()
        .flat_map(|before| before.split(','))
        .filter_map(|name| catalogue.find(guild, name))
        .collect();
    let ids: Vec<_> = before.iter().map(|bank| bank.id.as_str()).collect();
    let found = catalogue.search(guild, last).into_iter();
    let others = found.filter(|bank| !ids.contains(&bank.id.as_str()));
    let suggested = others.map(|bank| {
        let titles = before.iter().chain([&bank]).map(|bank| bank.title.as_str());
        let ids = ids.iter().copied().chain([bank.id.as_str()]);
        (join(titles, " + "), join(ids, ","))
    });
    // Discord takes no longer ones, and half an id is none.
    let fits = |(_, ids): &Suggestion| ids.chars().count() <= limits::SUGGESTION_TEXT;
    suggested.filter(fits).collect()
}

fn join<'a>(parts: impl Iterator<Item = &'a str>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}

fn tags(banks: &[&Arc<Bank>], typed: &str) -> Vec<Suggestion> {
    let typed = typed.to_lowercase();
    let fits = |tag: &String| {
        tag.to_lowercase().contains(&typed) && tag.chars().count() <= limits::SUGGESTION_TEXT
    };
    let all = banks.iter().flat_map(|bank| bank.all_tags());
    let tags: BTreeSet<_> = all.filter(fits).collect();
    let tags = tags.into_iter();
    tags.map(|tag| (tag.clone(), tag)).collect()
}

pub(crate) fn not_a_quizmaster(caller: &Caller) -> Message {
    Message::text(t!(caller.locale(), "refused-quizmaster"))
}
