//! The messages about suggested questions.

use crate::bot::bank::view::question_with_key;
use crate::bot::draft;
use crate::bot::suggestion::component::{Id, Page, Target};
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Button, Component, Form, Input, Message, Style};
use crate::bot::ui::names::Names;
use crate::bot::ui::pager::pager;
use crate::bot::ui::text::{cut, line, relative, title};
use crate::bot::ui::{markdown, t};
use crate::limits;
use quiz_banks::compose::Composed;
use quiz_engine::question::Question;
use quiz_engine::suggestion::{Bar, MOST_WAITING, Settled, Suggestion, SuggestionOutcome};
use std::sync::Arc;

/// Maximum length of the explanation of a suggestion in the queue, in characters.
const EXPLANATION: usize = 600;
/// Maximum length of a prompt that identifies a suggestion, in characters.
const PROMPT: usize = 120;
/// Barred members on a page: each has a section.
const BARRED: usize = 8;
/// Settled suggestions that the news shows.
const NEWS: usize = 5;

/// Builds the reply to a suggestion that was taken; `waiting` is how many of the member's wait.
pub(super) fn thanks(
    locale: &Locale,
    question: &Question,
    composed: &Composed,
    waiting: usize,
) -> Message {
    let thanks = t!(
        locale,
        "suggest-thanks",
        waiting = waiting,
        max = MOST_WAITING
    );
    let mut lines = vec![thanks, question_with_key(locale, question)];
    lines.extend(draft::view::diagnostics(composed));
    Message::text(lines.join("\n"))
}

/// One suggestion of the queue.
pub(super) struct Shown<'s> {
    pub(super) suggestion: &'s Suggestion,
    pub(super) composed: &'s Composed,
    /// Its place in the queue, from 0.
    pub(super) at: usize,
    pub(super) total: usize,
    /// How many members are barred.
    pub(super) barred: usize,
    /// See [`Page::bank`].
    pub(super) bank: &'s str,
}

/// Builds a page of the queue: one suggestion, and what can be done with it.
pub(super) fn page(locale: &Locale, shown: &Shown<'_>) -> Message {
    let suggestion = shown.suggestion;
    let head = t!(
        locale,
        "suggestions-title",
        number = shown.at + 1,
        total = shown.total,
        name = Names::All.of(&suggestion.author),
        when = relative(suggestion.at)
    );
    let mut parts = vec![Component::Text(head), Component::Separator];
    parts.push(Component::Text(match &shown.composed.question {
        Some(question) => question_with_key(locale, question),
        None => draft::view::fenced(&cut(&suggestion.texts.prompt, PROMPT)),
    }));
    if !suggestion.texts.explanation.trim().is_empty() {
        let why = markdown::discord_within(&suggestion.texts.explanation, EXPLANATION);
        parts.push(Component::Text(format!("💡 {why}")));
    }
    let warnings = draft::view::diagnostics(shown.composed);
    parts.extend(warnings.map(|text| Component::Text(cut(&text, EXPLANATION))));
    let target = || Target {
        suggestion: suggestion.id,
        bank: shown.bank.to_owned(),
    };
    let button = |label: String, id: Id, style| Button::new(label, &id, style);
    let mut buttons = vec![
        button(
            t!(locale, "button-accept"),
            Id::Accept(target()),
            Style::Primary,
        ),
        button(
            t!(locale, "button-edit"),
            Id::Edit(target()),
            Style::Secondary,
        ),
        button(
            t!(locale, "button-refuse"),
            Id::Refuse(target()),
            Style::Secondary,
        ),
        button(t!(locale, "button-bar"), Id::Bar(target()), Style::Danger),
    ];
    buttons.extend(barred_button(locale, shown.barred));
    parts.push(Component::Buttons(buttons));
    parts.extend(pager(locale, shown.at, shown.total, |number| {
        Id::List(Page {
            number,
            bank: shown.bank.to_owned(),
        })
    }));
    Message::boxed(Accent::Plain, parts)
}

fn barred_button(locale: &Locale, count: usize) -> Option<Button> {
    let label = t!(locale, "button-barred", count = count);
    (count > 0).then(|| Button::new(label, &Id::Barred(0), Style::Secondary))
}

/// Builds the page of an empty queue.
pub(super) fn empty(locale: &Locale, barred: usize) -> Message {
    let mut message = Message::text(t!(locale, "suggestions-none"));
    let button = barred_button(locale, barred);
    let row = button.map(|button| Component::Buttons(vec![button]));
    message.components.extend(row);
    message
}

/// Builds the form that asks for a bank.
pub(super) fn accept_form(locale: &Locale, target: &Target, bank: &str) -> Form {
    Form {
        id: Id::Accept(target.clone()).to_string(),
        title: t!(locale, "suggestion-accept-form"),
        text: None,
        inputs: vec![Input {
            placeholder: t!(locale, "suggestion-bank-example"),
            value: bank.to_owned(),
            max: 100,
            ..Input::line(t!(locale, "suggestion-bank"))
        }],
    }
}

/// Builds the form that asks for a reason.
pub(super) fn refuse_form(locale: &Locale, target: &Target) -> Form {
    Form {
        id: Id::Refuse(target.clone()).to_string(),
        title: t!(locale, "suggestion-refuse-form"),
        text: None,
        inputs: vec![Input {
            placeholder: t!(locale, "suggestion-reason-example"),
            long: true,
            max: limits::REPORT_TEXT,
            ..Input::line(t!(locale, "suggestion-reason"))
        }],
    }
}

/// Builds a page of the barred members.
pub(super) fn barred(locale: &Locale, all: &[Bar], page: u32) -> Message {
    if all.is_empty() {
        return Message::text(t!(locale, "barred-none"));
    }
    let pages = all.len().div_ceil(BARRED);
    let page = (page as usize).min(pages - 1);
    let mut parts = vec![Component::Text(t!(locale, "barred-title"))];
    let rows = all.iter().skip(page * BARRED).take(BARRED);
    parts.extend(rows.map(|bar| Component::Section {
        text: t!(
            locale,
            "barred-row",
            name = Names::All.of(&bar.member),
            by = Names::All.of(&bar.by),
            when = relative(bar.at)
        ),
        button: Button::new(
            t!(locale, "button-unbar"),
            &Id::Unbar(bar.member.id),
            Style::Secondary,
        ),
    }));
    parts.extend(pager(locale, page, pages, Id::Barred));
    let back = Button::new(
        t!(locale, "button-suggestions"),
        &Id::List(Page::default()),
        Style::Secondary,
    );
    parts.push(Component::Buttons(vec![back]));
    Message::boxed(Accent::Plain, parts)
}

/// Builds the news for an author: what became of their suggestions.
pub(crate) fn author_news(locale: &Locale, settled: &[Arc<Settled>]) -> Message {
    let mut lines = vec![t!(locale, "suggestion-news")];
    lines.extend(settled.iter().take(NEWS).map(|one| {
        let prompt = line(&quiz_banks::markdown::plain(&one.prompt), PROMPT);
        match &one.outcome {
            SuggestionOutcome::Accepted { bank, .. } => {
                let bank = title(bank);
                t!(
                    locale,
                    "suggestion-news-accepted",
                    prompt = prompt,
                    title = bank
                )
            }
            SuggestionOutcome::Refused { reason } => {
                let reason = line(reason, limits::REPORT_TEXT);
                t!(
                    locale,
                    "suggestion-news-refused",
                    prompt = prompt,
                    reason = reason
                )
            }
        }
    }));
    if settled.len() > NEWS {
        lines.push(t!(locale, "closed-and-more", count = settled.len() - NEWS));
    }
    Message::text(lines.join("\n"))
}
