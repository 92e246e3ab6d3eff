//! Buttons that turn pages.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Button, Component, Style};
use crate::bot::ui::t;
use std::fmt::Display;

/// So many pages are turned one by one.
const FEW: usize = 10;

/// Buttons to the pages around, where there is more than one; where there are many, also ten back
/// and ten on.
pub(crate) fn pager<I: Display>(
    locale: &Locale,
    page: usize,
    pages: usize,
    id: impl Fn(u32) -> I,
) -> Option<Component> {
    let button = |label: String, to: Option<usize>, unused: usize| {
        // A button that leads nowhere needs an id as well, and no two may be the same.
        let id = id(to.unwrap_or(pages + unused) as u32);
        Button::new(label, &id, Style::Secondary).enabled(to.is_some())
    };
    let before = |by: usize| page.checked_sub(by);
    let after = |by: usize| Some(page + by).filter(|&after| after < pages);
    let mut buttons = vec![
        button(t!(locale, "button-previous"), before(1), 1),
        button(t!(locale, "button-next"), after(1), 2),
    ];
    if pages > FEW {
        buttons.insert(0, button(t!(locale, "button-back-ten"), before(FEW), 3));
        buttons.push(button(t!(locale, "button-on-ten"), after(FEW), 4));
    }
    (pages > 1).then_some(Component::Buttons(buttons))
}
