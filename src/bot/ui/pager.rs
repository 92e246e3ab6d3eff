//! Buttons for paging.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Button, Component, Style};
use crate::bot::ui::t;
use std::fmt::Display;

/// With more pages than this, there are buttons that jump this many pages.
const FEW: usize = 10;

/// Builds the paging buttons for page `page`, from 0; `None` if there is only one page. `id` gives
/// the component id of a page.
pub(crate) fn pager<I: Display>(
    locale: &Locale,
    page: usize,
    pages: usize,
    id: impl Fn(u32) -> I,
) -> Option<Component> {
    let button = |label: String, to: Option<usize>, unused: usize| {
        // Discord wants a unique id on disabled buttons too, so they get pages past the end.
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
