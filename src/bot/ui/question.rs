//! A question that is open.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Button, Component, Form, Input, Message, Picture, Style};
use crate::bot::ui::text::{cut, letter, one_line, relative, title};
use crate::bot::ui::visible::visible;
use crate::bot::ui::{markdown, t, typed};
use crate::limits;
use quiz_banks::markdown::plain;
use quiz_engine::{BankId, Kind, Question, QuestionId, QuestionView, Timestamp};

/// Characters of what a picture shows, where that is told in its place.
const PICTURE_IN_WORDS: usize = 300;

/// Characters of the prompt above a typed answer.
const FORM_PROMPT: usize = 1500;
/// How many steps the bar of a quiz has.
const BAR: usize = 10;

/// The question as it stands in the channel, which closes at `closes`.
pub(crate) fn question(locale: &Locale, sheet: &QuestionView, closes: Timestamp) -> Message {
    fitting(&sheet.question, |max| draw(locale, sheet, closes, max))
}

/// A message that holds a question's prompt of at most so many characters, which are fewer only
/// where the whole would be more than Discord takes.
pub(crate) fn fitting(question: &Question, draw: impl Fn(usize) -> Message) -> Message {
    let whole = draw(usize::MAX);
    let over = whole.text_len().saturating_sub(limits::MESSAGE_TEXT);
    if over == 0 {
        return whole;
    }
    let prompt = markdown::discord(question.prompt.source());
    draw(prompt.chars().count().saturating_sub(over))
}

fn draw(locale: &Locale, sheet: &QuestionView, closes: Timestamp, max_prompt: usize) -> Message {
    let mut parts = head(locale, sheet, max_prompt);
    let ask = |position: usize| Asked {
        text: labelled(
            position,
            &option_text(locale, &sheet.question, sheet.order[position]),
        ),
        style: Style::Primary,
    };
    parts.extend(options(locale, &Asking::of(sheet), ask, true));
    let how = typed::how(locale, &sheet.question).unwrap_or_else(|| match sheet.question.kind {
        Kind::Several => t!(locale, "question-choose-several"),
        _ => t!(locale, "question-choose-one"),
    });
    let change = match sheet.started.plan.mode.tries(&sheet.question) {
        Some(tries) => t!(locale, "question-tries", count = tries),
        None => t!(locale, "question-can-change"),
    };
    let how = format!("{how} {change}");
    let closes = t!(locale, "question-closes", when = relative(closes));
    let mut foot = format!("-# {how}\n-# {closes}");
    if sheet.question.kind != Kind::Several {
        // A menu's message is not refreshed, so a count would stand still.
        foot.push_str(" · ");
        foot.push_str(&t!(locale, "question-answered", count = sheet.answered));
    }
    parts.push(Component::Text(foot));
    let message = Message::boxed(Accent::Open, parts);
    match sheet.started.daily.and_then(|daily| daily.ping) {
        Some(role) => message.pinging(role),
        None => message,
    }
}

/// The form into which the answer to a typed question is written.
pub(crate) fn answer_form(locale: &Locale, sheet: &QuestionView) -> Form {
    let title = match sheet.started.daily {
        Some(_) => t!(locale, "form-answer-title-daily"),
        None => t!(
            locale,
            "form-answer-title",
            number = sheet.number,
            total = sheet.total()
        ),
    };
    form_for(locale, &sheet.question, sheet.round.typing(), title)
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

/// One option as a question shows it.
pub(crate) struct Asked {
    pub(crate) text: String,
    pub(crate) style: Style,
}

/// The bank, the number, the prompt and the picture.
pub(crate) fn head(locale: &Locale, sheet: &QuestionView, max_prompt: usize) -> Vec<Component> {
    let number = match sheet.started.daily {
        Some(_) => t!(locale, "question-daily"),
        None => {
            let (number, total) = (sheet.number, sheet.total());
            let count = t!(locale, "question-count", number = number, total = total);
            format!("{count} {}", bar(number.into(), total, BAR))
        }
    };
    let mut line = format!("-# {} · {number}", title(&sheet.started.bank_title));
    let weight = sheet.question.weight.get();
    if weight > 1 {
        line.push_str(" · ");
        line.push_str(&t!(locale, "question-worth", weight = weight));
    }
    prompt(locale, &sheet.question, line, max_prompt)
}

/// How much of something is done, in so many steps: "▰▰▱▱". Something is never shown as nothing.
pub(crate) fn bar(done: usize, of: usize, steps: usize) -> String {
    let full = (done * steps).div_ceil(of.max(1)).min(steps);
    "▰".repeat(full) + "▱".repeat(steps - full).as_str()
}

/// A line above, the prompt of at most `max` characters, and the picture.
pub(crate) fn prompt(
    locale: &Locale,
    question: &Question,
    line: String,
    max: usize,
) -> Vec<Component> {
    let asked = markdown::discord_within(question.prompt.source(), max);
    // A short prompt is set as a heading, which a phone shows larger.
    let plain = !asked.contains('\n')
        && asked.chars().count() <= 200
        && asked.starts_with(|first: char| first.is_alphanumeric() || "`*“\"".contains(first));
    let asked = if plain { format!("### {asked}") } else { asked };
    let mut parts = vec![Component::Text(format!("{line}\n{asked}"))];
    parts.extend(image(locale, question));
    parts.push(Component::Separator);
    parts
}

/// The question's picture: on the web, or a file beside the bank.
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
    let words = match image.alt.as_deref() {
        Some(alt) => {
            let alt = markdown::escape(&cut(&visible(alt), PICTURE_IN_WORDS));
            t!(locale, "question-picture-in-words", alt = alt)
        }
        None => t!(locale, "question-picture-missing"),
    };
    Some(Component::Picture(Picture {
        bank: bank_of(&question.id),
        path: path.to_owned(),
        alt,
        words,
    }))
}

/// The bank that a question's id names.
fn bank_of(question: &QuestionId) -> BankId {
    let (bank, _) = question.as_str().split_once('/').unwrap_or_default();
    BankId::new(bank)
}

/// A question with the ids of what answers it.
pub(crate) struct Asking<'q> {
    pub(crate) question: &'q Question,
    /// For each position as shown, the option's index in the author's order.
    pub(crate) order: &'q [u8],
    pub(crate) ids: &'q dyn AnswerIds,
}

/// The ids of what answers one question.
pub(crate) trait AnswerIds: Send + Sync {
    /// Of the option at a position as shown, from 0.
    fn answer(&self, position: u8) -> String;

    /// Of the menu of options.
    fn select(&self) -> String;

    /// Of the button that opens the form for a typed answer, and of the form.
    fn typing(&self) -> String;
}

impl<'q> Asking<'q> {
    /// In a quiz.
    pub(crate) fn of(sheet: &'q QuestionView) -> Self {
        Self {
            question: &sheet.question,
            order: &sheet.order,
            ids: &sheet.round,
        }
    }
}

/// The options with what answers them: a section each, or rows of letters, or a menu.
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

/// The option in Discord's Markdown.
pub(crate) fn option_text(locale: &Locale, question: &Question, index: u8) -> String {
    let index = usize::from(index);
    match (&question.kind, index) {
        (Kind::TrueFalse, 0) => t!(locale, "question-true"),
        (Kind::TrueFalse, _) => t!(locale, "question-false"),
        _ => markdown::discord(question.options[index].text.source()),
    }
}

/// "**B** · text", the text on a line of its own when it begins with code.
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

/// A link to the source, or nothing but its words when it would break the link.
pub(crate) fn read_on(locale: &Locale, url: &str) -> String {
    let safe = url
        .replace('(', "%28")
        .replace(')', "%29")
        .replace(' ', "%20");
    t!(locale, "closed-read-on", url = safe)
}
