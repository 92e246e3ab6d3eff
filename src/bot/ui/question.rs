//! Rendering of an open question, and of its parts that other messages share.

use crate::bot::ui::formulas::{Sheet, needs_picture};
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{
    Accent, Button, Component, Form, Input, Message, Picture, PictureSource, Style,
};
use crate::bot::ui::text::{cut, letter, one_line, relative, title};
use crate::bot::ui::visible::visible;
use crate::bot::ui::{markdown, t, typed};
use crate::limits;
use quiz_banks::markdown::plain;
use quiz_engine::ids::{BankId, QuestionId, Timestamp};
use quiz_engine::play::{Mode, QuestionView};
use quiz_engine::question::{Kind, Question};
use std::sync::Arc;

/// Maximum length of a picture's description that is shown instead of it, in characters.
const PICTURE_IN_WORDS: usize = 300;

/// Maximum length of the prompt in the form for a typed answer, in characters.
const FORM_PROMPT: usize = 1500;
/// The number of steps of a quiz's progress bar.
const BAR: usize = 10;

/// Builds the channel's message for an open question that closes at `closes`.
pub(crate) fn question(locale: &Locale, view: &QuestionView, closes: Timestamp) -> Message {
    fit_prompt(&view.question, |max| draw(locale, view, closes, max))
}

/// Draws a message that contains the question's prompt. `draw` gets the most characters of the
/// prompt, which is limited only if the whole message would be too long for Discord.
pub(crate) fn fit_prompt(question: &Question, draw: impl Fn(usize) -> Message) -> Message {
    let whole = draw(usize::MAX);
    let over = whole.text_len().saturating_sub(limits::MESSAGE_TEXT);
    if over == 0 {
        return whole;
    }
    let prompt = markdown::discord(question.prompt.source());
    draw(prompt.chars().count().saturating_sub(over))
}

fn draw(locale: &Locale, view: &QuestionView, closes: Timestamp, max_prompt: usize) -> Message {
    let mut parts = head(locale, view, max_prompt);
    let ask = |position: usize| Asked {
        text: lettered(locale, &view.question, &view.order, position),
        style: Style::Primary,
    };
    parts.extend(options(locale, &Asking::of(view), ask, true));
    let how = typed::how(locale, &view.question).unwrap_or_else(|| match view.question.kind {
        Kind::Several => t!(locale, "question-choose-several"),
        _ => t!(locale, "question-choose-one"),
    });
    let change = match view.started.plan.mode.tries(&view.question) {
        Some(tries) => t!(locale, "question-tries", count = tries),
        None => t!(locale, "question-can-change"),
    };
    let mut how = vec![how, change];
    if view.started.plan.mode == Mode::Confidence {
        how.push(t!(locale, "question-how-sure"));
    }
    let how = locale.sentences(&how);
    let closes = t!(locale, "question-closes", when = relative(closes));
    let mut foot = format!("-# {how}\n-# {closes}");
    if view.question.kind != Kind::Several {
        // A message with a menu is not refreshed, so its count would be stale.
        foot.push_str(" · ");
        foot.push_str(&t!(locale, "question-answered", count = view.answered));
    }
    parts.push(Component::Text(foot));
    let message = Message::boxed(Accent::Open, parts);
    match view.started.daily.and_then(|daily| daily.ping) {
        Some(role) => message.pinging(role),
        None => message,
    }
}

/// Builds the form for a typed answer.
pub(crate) fn answer_form(locale: &Locale, view: &QuestionView) -> Form {
    let title = match view.started.daily {
        Some(_) => t!(locale, "form-answer-title-daily"),
        None => t!(
            locale,
            "form-answer-title",
            number = view.number,
            total = view.total()
        ),
    };
    form_for(locale, &view.question, view.round.typing(), title)
}

pub(crate) fn form_for(locale: &Locale, question: &Question, id: String, title: String) -> Form {
    let placeholder = match &question.kind {
        Kind::Numeric(numeric) => match numeric.units.first() {
            Some(unit) => t!(locale, "form-answer-number-of", unit = &**unit),
            None => t!(locale, "form-answer-number"),
        },
        _ => String::new(),
    };
    Form {
        id,
        title,
        text: Some(markdown::discord_within(
            question.prompt.source(),
            FORM_PROMPT,
        )),
        inputs: vec![Input {
            placeholder: cut(&placeholder, limits::INPUT_PLACEHOLDER),
            max: limits::TYPED_ANSWER,
            ..Input::line(t!(locale, "form-answer-label"))
        }],
    }
}

/// An option as a message shows it.
pub(crate) struct Asked {
    pub(crate) text: String,
    pub(crate) style: Style,
}

/// Builds the head of a question: the bank, the number, the prompt and the picture.
pub(crate) fn head(locale: &Locale, view: &QuestionView, max_prompt: usize) -> Vec<Component> {
    let number = match view.started.daily {
        Some(_) => t!(locale, "question-daily"),
        None => {
            let (number, total) = (view.number, view.total());
            let count = t!(locale, "question-count", number = number, total = total);
            format!("{count} {}", bar(number.into(), total, BAR))
        }
    };
    let mut line = format!("-# {} · {number}", title(&view.started.bank_title));
    let weight = view.question.weight.get();
    if weight > 1 {
        line.push_str(" · ");
        line.push_str(&t!(locale, "question-worth", weight = weight));
    }
    prompt(locale, &view.question, &view.order, line, max_prompt)
}

/// Draws a progress bar, such as "▰▰▱▱". It is empty only if `done` is 0.
pub(crate) fn bar(done: usize, of: usize, steps: usize) -> String {
    let full = (done * steps).div_ceil(of.max(1)).min(steps);
    "▰".repeat(full) + "▱".repeat(steps - full).as_str()
}

/// Builds a line, the prompt of at most `max` characters below it, and the picture. If the prompt or
/// an option has a formula that has to be drawn, a picture shows the prompt and the options in their
/// `order`.
pub(crate) fn prompt(
    locale: &Locale,
    question: &Question,
    order: &[u8],
    line: String,
    max: usize,
) -> Vec<Component> {
    let asked = markdown::discord_within(question.prompt.source(), max);
    if let Some(sheet) = sheet(question, order) {
        let mut fallback = vec![asked];
        fallback.extend((0..order.len()).filter_map(|position| {
            let text = drawn_option(question, order[position])?;
            Some(labelled(position, &markdown::discord(text)))
        }));
        let mut parts = vec![
            Component::Text(line),
            drawn(sheet, fallback.join("\n"), false),
        ];
        parts.extend(image(locale, question));
        parts.push(Component::Separator);
        return parts;
    }
    // A short prompt becomes a heading, which phones show larger.
    let plain = !asked.contains('\n')
        && asked.chars().count() <= 200
        && asked.starts_with(|first: char| first.is_alphanumeric() || "`*“\"".contains(first));
    let asked = if plain { format!("### {asked}") } else { asked };
    let mut parts = vec![Component::Text(format!("{line}\n{asked}"))];
    parts.extend(image(locale, question));
    parts.push(Component::Separator);
    parts
}

/// Returns what the picture of a question shows; `None` if no formula has to be drawn.
fn sheet(question: &Question, order: &[u8]) -> Option<Sheet> {
    let prompt = question.prompt.source();
    let drawn = |&index: &u8| drawn_option(question, index).is_some();
    if !needs_picture(prompt) && !order.iter().any(drawn) {
        return None;
    }
    let mut sheet = Sheet::default();
    sheet.push(None, prompt);
    if question.kind != Kind::TrueFalse && !question.is_typed() {
        for (position, &index) in order.iter().enumerate() {
            let text = question.options[usize::from(index)].text.source();
            sheet.push(Some(letter(position)), text);
        }
    }
    Some(sheet)
}

/// Returns the source of an option that only the picture can show, by its index in the author's
/// order.
fn drawn_option(question: &Question, index: u8) -> Option<&str> {
    if question.kind == Kind::TrueFalse {
        return None;
    }
    let text = question.options.get(usize::from(index))?.text.source();
    needs_picture(text).then_some(text)
}

/// Builds explanations: as `text`, or, if one has a formula that has to be drawn, as a picture of
/// them all. Each comes with the position of the option that it is about. `added`: see [`drawn`].
pub(crate) fn explained(
    explanations: &[(Option<usize>, &str)],
    text: String,
    added: bool,
) -> Component {
    if !explanations.iter().any(|(_, why)| needs_picture(why)) {
        return Component::Text(text);
    }
    let mut sheet = Sheet::default();
    for (position, why) in explanations {
        sheet.push(position.map(letter), why);
    }
    drawn(sheet, text, added)
}

/// Builds the picture of a sheet. `added`: whether the message's post did not have it.
pub(crate) fn drawn(sheet: Sheet, fallback: String, added: bool) -> Component {
    Component::Picture(Picture {
        alt: Some(cut(&sheet.alt(), limits::IMAGE_ALT)),
        source: PictureSource::Sheet(Arc::new(sheet)),
        fallback,
        added,
    })
}

/// Builds the question's picture: on the web, or a file of the bank's folder. A URL that is too
/// long for Discord is left out.
fn image(locale: &Locale, question: &Question) -> Option<Component> {
    let image = question.image.as_ref()?;
    let alt = image
        .alt
        .as_deref()
        .map(|alt| cut(&visible(alt), limits::IMAGE_ALT));
    let Some(path) = image.file() else {
        let fits = image.url.len() <= limits::IMAGE_URL;
        let url = image.url.clone();
        return fits.then_some(Component::Image { url, alt });
    };
    let fallback = match image.alt.as_deref() {
        Some(alt) => {
            let alt = markdown::escape(&cut(&visible(alt), PICTURE_IN_WORDS));
            t!(locale, "question-picture-in-words", alt = alt)
        }
        None => t!(locale, "question-picture-missing"),
    };
    Some(Component::Picture(Picture {
        source: PictureSource::File {
            bank: bank_of(&question.id),
            path: path.to_owned(),
        },
        alt,
        fallback,
        added: false,
    }))
}

/// Returns the bank from a question's id, `bank/question`.
fn bank_of(question: &QuestionId) -> BankId {
    let (bank, _) = question.as_str().split_once('/').unwrap_or_default();
    BankId::new(bank)
}

/// A question with the component ids of its answers.
pub(crate) struct Asking<'q> {
    pub(crate) question: &'q Question,
    /// For each position as shown, the option's index in the author's order.
    pub(crate) order: &'q [u8],
    pub(crate) ids: &'q dyn AnswerIds,
}

/// The component ids of one question's answers.
pub(crate) trait AnswerIds: Send + Sync {
    /// Returns the id of the option at a position as shown, from 0.
    fn answer(&self, position: u8) -> String;

    /// Returns the id of the menu of options.
    fn select(&self) -> String;

    /// Returns the id of the button that opens the form for a typed answer, and of that form.
    fn typing(&self) -> String;
}

/// Implements [`AnswerIds`]: the kinds of a feature's `Id` for an option, the menu, and the form.
macro_rules! answer_ids {
    ($of:ty: $answer:ident, $select:ident, $typing:ident) => {
        impl $crate::bot::ui::question::AnswerIds for $of {
            fn answer(&self, position: u8) -> String {
                Id::$answer(<$of>::clone(self), position).to_string()
            }

            fn select(&self) -> String {
                Id::$select(<$of>::clone(self)).to_string()
            }

            fn typing(&self) -> String {
                Id::$typing(<$of>::clone(self)).to_string()
            }
        }
    };
}

pub(crate) use answer_ids;

impl<'q> Asking<'q> {
    /// Wraps a question of a quiz.
    pub(crate) fn of(view: &'q QuestionView) -> Self {
        Self {
            question: &view.question,
            order: &view.order,
            ids: &view.round,
        }
    }
}

/// Builds the options with their buttons: a section for each, or a text with rows of lettered
/// buttons, or a menu.
pub(crate) fn options(
    locale: &Locale,
    asking: &Asking<'_>,
    ask: impl Fn(usize) -> Asked,
    enabled: bool,
) -> Vec<Component> {
    let Asking {
        question, order, ..
    } = asking;
    let button = |position: usize, style| {
        let id = asking.ids.answer(position as u8);
        Button::new(letter(position).to_string(), &id, style).enabled(enabled)
    };
    if question.is_typed() {
        let button = Button::new(
            t!(locale, "button-answer"),
            &asking.ids.typing(),
            Style::Primary,
        );
        return vec![
            Component::Buttons(vec![button.enabled(enabled)]),
            Component::Separator,
        ];
    }
    let positions = 0..order.len();
    let several = question.kind == Kind::Several;
    if !several && positions.len() <= limits::OPTION_SECTIONS {
        let section = |position| {
            let Asked { text, style } = ask(position);
            Component::Section {
                text,
                button: button(position, style),
            }
        };
        return positions
            .map(section)
            .chain([Component::Separator])
            .collect();
    }
    let texts: Vec<_> = positions
        .clone()
        .map(|position| ask(position).text)
        .collect();
    let mut parts = vec![Component::Text(texts.join("\n"))];
    if several {
        parts.push(Component::Select {
            id: asking.ids.select(),
            placeholder: t!(locale, "question-select-placeholder"),
            labels: positions
                .map(|position| select_label(locale, question, position, order[position]))
                .collect(),
            most: order.len(),
            enabled,
        });
    } else {
        let letters: Vec<_> = positions
            .map(|position| button(position, ask(position).style))
            .collect();
        let rows = letters.chunks(limits::ROW_BUTTONS);
        parts.extend(rows.map(|row| Component::Buttons(row.to_vec())));
    }
    parts
}

/// Returns an option's text in Discord's Markdown, by its index in the author's order.
pub(crate) fn option_text(locale: &Locale, question: &Question, index: u8) -> String {
    let index = usize::from(index);
    match (&question.kind, index) {
        (Kind::TrueFalse, 0) => t!(locale, "question-true"),
        (Kind::TrueFalse, _) => t!(locale, "question-false"),
        _ => markdown::discord(question.options[index].text.source()),
    }
}

/// Returns the same in at most `max` characters. What [`option_text`] returns must not be converted
/// again, which would escape its formulas twice.
pub(crate) fn option_text_within(
    locale: &Locale,
    question: &Question,
    index: u8,
    max: usize,
) -> String {
    match &question.kind {
        Kind::TrueFalse => option_text(locale, question, index),
        _ => {
            let text = &question.options[usize::from(index)].text;
            markdown::discord_within(text.source(), max)
        }
    }
}

/// Formats an option at a position as shown, from 0: "**B** · text", or only "**B**" if the picture
/// of the question has its text.
pub(crate) fn lettered(
    locale: &Locale,
    question: &Question,
    order: &[u8],
    position: usize,
) -> String {
    let index = order[position];
    match drawn_option(question, index) {
        Some(_) => format!("**{}**", letter(position)),
        None => labelled(position, &option_text(locale, question, index)),
    }
}

/// Formats "**B** · text". A text that begins with a code block goes on its own line.
pub(crate) fn labelled(position: usize, text: &str) -> String {
    let separator = if text.starts_with("```") {
        "\n"
    } else {
        " · "
    };
    format!("**{}**{separator}{text}", letter(position))
}

pub(crate) fn select_label(
    locale: &Locale,
    question: &Question,
    position: usize,
    index: u8,
) -> String {
    if drawn_option(question, index).is_some() {
        return letter(position).to_string();
    }
    let text = match &question.kind {
        Kind::TrueFalse => option_text(locale, question, index),
        _ => plain(question.options[usize::from(index)].text.source()),
    };
    let line = one_line(&text);
    cut(
        &format!("{} · {line}", letter(position)),
        limits::SELECT_LABEL,
    )
}

/// Formats the link to the question's source.
pub(crate) fn source_link(locale: &Locale, url: &str) -> String {
    let safe = url
        .replace('(', "%28")
        .replace(')', "%29")
        .replace(' ', "%20");
    t!(locale, "closed-read-on", url = safe)
}
