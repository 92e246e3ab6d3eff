//! `/bank …`, and what is suggested while a bank or a tag is typed.

use super::action::{Caller, Handled, Response, Suggest};
use super::{Bot, message::Message, render};
use crate::limits;
use crate::quiz::{Bank, BankId, Refusal};
use std::sync::Arc;

/// A suggestion: what is shown, and what is sent.
pub type Suggestion = (String, String);

impl Bot {
    pub(super) fn bank_list(&self, caller: &Caller) -> Handled {
        Response::private(self.draw_list(caller, 0))
    }

    pub(super) fn bank_list_page(&self, caller: &Caller, page: u32) -> Handled {
        Response::Update(self.draw_list(caller, page)).into()
    }

    fn draw_list(&self, caller: &Caller, page: u32) -> Message {
        let banks: Vec<_> = self.catalogue.iter().collect();
        render::bank_list(caller.words(), &banks, page)
    }

    pub(super) fn bank_info(&self, caller: &Caller, name: &str) -> Handled {
        Response::private(match self.find_bank(name) {
            Ok(bank) => render::bank_info(caller.words(), bank),
            Err(refusal) => render::refusal(caller.words(), &refusal),
        })
    }

    pub(super) fn bank_preview(&self, caller: &Caller, name: &str) -> Handled {
        Response::private(match self.find_bank(name) {
            _ if !caller.quizmaster => not_a_quizmaster(caller),
            Ok(bank) => render::preview(caller.words(), bank, 0),
            Err(refusal) => render::refusal(caller.words(), &refusal),
        })
    }

    pub(super) fn preview_page(&self, caller: &Caller, bank: &BankId, index: u32) -> Handled {
        if !caller.quizmaster {
            return Response::private(not_a_quizmaster(caller));
        }
        match self.find_bank(bank.as_str()) {
            Ok(bank) => Response::Update(render::preview(caller.words(), bank, index)).into(),
            Err(refusal) => Response::private(render::refusal(caller.words(), &refusal)),
        }
    }

    fn find_bank(&self, name: &str) -> Result<&Arc<Bank>, Refusal> {
        self.catalogue
            .find(name)
            .ok_or_else(|| Refusal::UnknownBank {
                asked: name.to_owned(),
                nearest: self.catalogue.nearest(name).map(|bank| bank.id.clone()),
            })
    }

    /// What may be meant by what is typed so far.
    pub fn suggest(&self, typed: &Suggest) -> Vec<Suggestion> {
        let mut suggestions = match typed {
            Suggest::Bank(typed) => self
                .catalogue
                .search(typed)
                .into_iter()
                .map(|bank| (bank.title.clone(), bank.id.to_string()))
                .collect(),
            Suggest::Tag { bank, tag } => self.tags(bank, tag),
        };
        suggestions.truncate(limits::SUGGESTIONS);
        for (shown, _) in &mut suggestions {
            *shown = render::cut(shown, limits::SUGGESTION_TEXT);
        }
        suggestions
    }

    fn tags(&self, bank: &str, typed: &str) -> Vec<Suggestion> {
        let Some(bank) = self.catalogue.find(bank) else {
            return Vec::new();
        };
        let typed = typed.to_lowercase();
        let fits = |tag: &String| {
            tag.to_lowercase().contains(&typed) && tag.chars().count() <= limits::SUGGESTION_TEXT
        };
        let tags = bank.all_tags().into_iter().filter(fits);
        tags.map(|tag| (tag.clone(), tag)).collect()
    }
}

fn not_a_quizmaster(caller: &Caller) -> Message {
    Message::text(render::say!(caller.words(), "refused-quizmaster"))
}
