//! `/bank …`, and the autocomplete of banks, questions and tags.

pub(crate) mod command;
pub(crate) mod component;
pub(crate) mod key;
pub(crate) mod own;
mod press;
pub(crate) mod view;
pub(crate) mod writing;

use crate::bot::command::{Suggestion, Typing};
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::ui::message::Message;
use crate::bot::ui::{refusal, text};
use crate::limits;
use quiz_banks::markdown::plain;
use quiz_engine::Refusal;
use quiz_engine::ids::BankId;
use quiz_engine::question::{Bank, Question};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A question as a member named it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// Id or title of its bank.
    pub(crate) bank: String,
    /// Its id, its number in the bank from 1, or a part of its prompt.
    pub(crate) question: String,
}

pub(crate) fn list(core: &Core, caller: &Caller) -> Handled {
    Response::private(draw_list(core, caller, 0))
}

pub(crate) fn list_page(core: &Core, caller: &Caller, page: u32) -> Handled {
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

pub(crate) async fn info(core: &Core, caller: &Caller, name: &str) -> anyhow::Result<Handled> {
    let bank = match find_bank(core, caller, name) {
        Ok(bank) => bank,
        Err(refusal) => {
            return Ok(Response::private(caller.refusal(&refusal)));
        }
    };
    let (guild, id) = (caller.guild, bank.id.clone());
    let measured = core
        .read(guild, move |reader| reader.measured(guild, &id))
        .await?;
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

pub(crate) fn preview(core: &Core, caller: &Caller, name: &str) -> Handled {
    Response::private(match find_bank(core, caller, name) {
        _ if !caller.quizmaster => refusal::not_a_quizmaster(caller.locale()),
        Ok(bank) => view::preview(caller.locale(), &bank, 0),
        Err(refusal) => caller.refusal(&refusal),
    })
}

pub(crate) fn preview_page(core: &Core, caller: &Caller, bank: &BankId, index: u32) -> Handled {
    if !caller.quizmaster {
        return Response::private(refusal::not_a_quizmaster(caller.locale()));
    }
    match find_bank(core, caller, bank.as_str()) {
        Ok(bank) => Response::Update(view::preview(caller.locale(), &bank, index)).into(),
        Err(refusal) => Response::private(caller.refusal(&refusal)),
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

/// Finds a bank that members may practise with: none that an open contest uses, and without the
/// daily questions that are open.
pub(crate) fn find_open_bank(
    core: &Core,
    caller: &Caller,
    name: &str,
) -> Result<Arc<Bank>, Refusal> {
    let bank = find_bank(core, caller, name)?;
    core.state().engine.open_bank(caller.guild, &bank)
}

/// Suggests banks that the server can play.
pub(crate) fn suggest_bank(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    let catalogue = core.catalogue();
    let found = catalogue.search(typing.guild, typing.typed).into_iter();
    found.map(|bank| suggestion(bank)).collect()
}

/// Suggests the server's own banks.
pub(crate) fn suggest_own_bank(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    let catalogue = core.catalogue();
    let found = catalogue.search(typing.guild, typing.typed).into_iter();
    found
        .filter(|bank| catalogue.own(typing.guild, &bank.id).is_some())
        .map(|bank| suggestion(bank))
        .collect()
}

fn suggestion(bank: &Bank) -> Suggestion {
    (text::one_line(&bank.title), bank.id.to_string())
}

/// Suggests questions of the bank in the `bank` option; to quizmasters only.
pub(crate) fn suggest_questions(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    let catalogue = core.catalogue();
    match catalogue.find(typing.guild, typing.given.text("bank")) {
        Some(bank) if typing.quizmaster => questions(bank, typing.typed),
        _ => Vec::new(),
    }
}

/// Suggests tags of the banks in the `bank` option.
pub(crate) fn suggest_tags(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    let catalogue = core.catalogue();
    let banks = catalogue.find_all(typing.guild, typing.given.text("bank"));
    tags(&banks.unwrap_or_default(), typing.typed)
}

/// Suggests questions whose prompt contains the typed text. The value is the id without its bank.
fn questions(bank: &Bank, typed: &str) -> Vec<Suggestion> {
    let typed = typed.to_lowercase();
    let suggest = |(at, question): (usize, &Arc<Question>)| {
        let prompt = plain(question.prompt.source());
        let (_, id) = question.id.as_str().split_once('/')?;
        let line = text::one_line(&prompt);
        let holds = line.to_lowercase().contains(&typed) || id.starts_with(&typed);
        holds.then(|| {
            (
                format!("{}. {}", at + 1, text::isolated(&line)),
                id.to_owned(),
            )
        })
    };
    let found = bank.questions.iter().enumerate().filter_map(suggest);
    found.take(limits::SUGGESTIONS).collect()
}

/// Suggests ways to complete the last name of a list of banks.
pub(crate) fn suggest_banks(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    let (catalogue, guild, typed) = (core.catalogue(), typing.guild, typing.typed);
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
        let titles = before
            .iter()
            .chain([&bank])
            .map(|bank| text::one_line(&bank.title));
        let titles: Vec<_> = titles.collect();
        let ids = ids.iter().copied().chain([bank.id.as_str()]);
        (titles.join(" + "), join(ids, ","))
    });
    // Discord allows no longer values, and a cut id is useless.
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
