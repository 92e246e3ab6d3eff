//! Buttons that turn pages.

use super::{Words, say};
use crate::bot::ComponentId;
use crate::bot::message::{Button, Component, Style};

/// Buttons to the page before and the page after, where there is more than one.
pub(super) fn pager(
    words: &Words,
    page: usize,
    pages: usize,
    id: impl Fn(u32) -> ComponentId,
) -> Option<Component> {
    let button = |label: String, to: Option<usize>, unused: usize| {
        // A button that leads nowhere needs an id as well, and no two may be the same.
        Button::new(label, &id(to.unwrap_or(unused) as u32), Style::Secondary).enabled(to.is_some())
    };
    let before = page.checked_sub(1);
    let after = Some(page + 1).filter(|&after| after < pages);
    (pages > 1).then(|| {
        Component::Buttons(vec![
            button(say!(words, "button-previous"), before, pages + 1),
            button(say!(words, "button-next"), after, pages),
        ])
    })
}
