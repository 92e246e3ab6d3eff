//! The messages about reports and corrections.

use crate::bot::bank::key::key_of;
use crate::bot::bank::view::question_as_shown;
use crate::bot::bank::view::writing::brief;
use crate::bot::cancel;
use crate::bot::report::component::{Id, Target};
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Button, Component, File, Form, Input, Message, Style};
use crate::bot::ui::names::Names;
use crate::bot::ui::question::option_text_within;
use crate::bot::ui::text::{cut, relative, title};
use crate::bot::ui::visible::visible;
use crate::bot::ui::{pager, question, t, text, typed};
use crate::limits;
use crate::store::OpenReport;
use quiz_engine::ids::RoundId;
use quiz_engine::play::Rescored;
use quiz_engine::question::{Bank, Choices, Notice, Question};
use std::sync::Arc;

/// Maximum number of reports of a question that are shown.
const SHOWN: usize = 8;
/// Maximum length of their texts together, in characters, before escaping.
const REPORTS: usize = 600;
/// Maximum length of a right option in a notice, in characters.
const OPTION: usize = 320;

/// Builds the form for a report.
pub(crate) fn report_form(locale: &Locale, round: RoundId) -> Form {
    Form {
        id: Id::Report(round).to_string(),
        title: t!(locale, "report-title"),
        text: None,
        inputs: vec![Input {
            placeholder: t!(locale, "report-example"),
            long: true,
            max: limits::REPORT_TEXT,
            ..Input::line(t!(locale, "report-label"))
        }],
    }
}

/// Builds the message with the reports of one question, and the buttons to handle them. `current`
/// is the question as it is in its bank now.
pub(crate) fn reports(
    locale: &Locale,
    reports: &[OpenReport],
    current: Option<&(Arc<Bank>, Arc<Question>)>,
    at: usize,
    total: usize,
) -> Message {
    let first = &reports[0];
    // One that was edited since is shown as its reporters saw it.
    let question = match current {
        Some((_, current)) if same_options(current, &first.question) => current,
        _ => &first.question,
    };
    let head = t!(
        locale,
        "reports-title",
        number = at + 1,
        total = total,
        title = title(&first.bank_title)
    );
    let mut parts = vec![
        Component::Text(head),
        Component::Text(question_as_shown(locale, question, &first.order)),
        Component::Separator,
    ];
    let room = (REPORTS / reports.len().min(SHOWN)).min(limits::REPORT_TEXT);
    let mut lines: Vec<_> = reports
        .iter()
        .take(SHOWN)
        .map(|report| {
            let said = text::line(&report.text, room);
            let who = Names::All.of(&report.member);
            format!("**{who}** {}: {said}", relative(report.at))
        })
        .collect();
    if reports.len() > SHOWN {
        lines.push(t!(locale, "closed-and-more", count = reports.len() - SHOWN));
    }
    parts.push(Component::Text(lines.join("\n")));
    let mut buttons = Vec::new();
    match current {
        Some((bank, current)) => {
            let target = Target {
                key: key_of(current),
                round: u32::try_from(first.round.0).unwrap_or_default(),
                bank: bank.id.clone(),
            };
            let id = Id::Fix(target);
            buttons.push(Button::new(t!(locale, "button-fix"), &id, Style::Primary));
        }
        None => parts.push(Component::Text(t!(locale, "reports-gone"))),
    }
    let id = Id::Dismiss(first.round);
    buttons.push(Button::new(
        t!(locale, "button-dismiss"),
        &id,
        Style::Secondary,
    ));
    parts.push(Component::Buttons(buttons));
    let page = Id::List;
    parts.extend(pager::pager(locale, at, total, page));
    let message = Message::boxed(Accent::Plain, parts);
    let is_cut = |report: &OpenReport| report.text.chars().count() > room;
    if reports.len() <= SHOWN && !reports.iter().any(is_cut) {
        return message;
    }
    let whole: Vec<_> = reports
        .iter()
        .map(|report| {
            format!(
                "{}:\n{}\n",
                Names::All.plain(&report.member),
                visible(&report.text)
            )
        })
        .collect();
    message.with_file(File::text("reports.txt", whole.join("\n")))
}

/// Returns whether both have the same options in the author's order, so that an order in which one
/// was shown is one for the other.
pub(crate) fn same_options(one: &Question, other: &Question) -> bool {
    let texts = |question: &Question| {
        let options = question.options.iter();
        options
            .map(|option| option.text.clone())
            .collect::<Vec<_>>()
    };
    texts(one) == texts(other)
}

/// A question whose key is corrected, with its options in the order in which they are shown.
pub(crate) struct Fixing {
    pub(crate) bank: Arc<Bank>,
    pub(crate) question: Arc<Question>,
    /// For each position, the option's index in the author's order.
    pub(crate) order: Vec<u8>,
    pub(crate) target: Target,
}

/// Builds the message to correct the key of a question.
pub(crate) fn fix(locale: &Locale, fixing: &Fixing) -> Message {
    let Fixing {
        bank,
        question,
        order,
        target,
    } = fixing;
    let head = t!(locale, "fix-title", title = title(&bank.title));
    let mut parts = vec![
        Component::Text(head),
        Component::Text(question_as_shown(locale, question, order)),
        Component::Separator,
    ];
    if question.is_typed() {
        let id = Id::FixForm(target.clone());
        let button = Button::new(t!(locale, "button-accepted"), &id, Style::Primary);
        parts.push(Component::Buttons(vec![button]));
    } else {
        parts.push(Component::Text(t!(locale, "fix-choose")));
        let options = order.iter().enumerate();
        let label = |(position, &index)| question::select_label(locale, question, position, index);
        parts.push(Component::Select {
            id: Id::FixSelect(target.clone()).to_string(),
            placeholder: t!(locale, "question-select-placeholder"),
            labels: options.map(label).collect(),
            most: order.len(),
            enabled: true,
        });
    }
    Message::boxed(Accent::Plain, parts)
}

/// Builds the confirmation prompt for a correction that changes so many quizzes and answers.
pub(crate) fn confirm_fix(
    locale: &Locale,
    fixing: &Fixing,
    fixed: &Question,
    right: Choices,
    (quizzes, answers): (usize, usize),
) -> Message {
    let touched = t!(locale, "fix-touches", quizzes = quizzes, answers = answers);
    let id = Id::FixConfirm {
        target: fixing.target.clone(),
        right,
    };
    let title = title(&fixing.bank.title);
    Message::boxed(
        Accent::Plain,
        vec![
            Component::Text(t!(locale, "fix-title", title = title)),
            Component::Text(question_as_shown(locale, fixed, &fixing.order)),
            Component::Separator,
            Component::Text(touched),
            cancel::choice(locale, t!(locale, "button-correct"), &id),
        ],
    )
}

/// Builds the form for the accepted answers of a typed question.
pub(crate) fn fix_form(locale: &Locale, bank: &Bank, target: &Target, answers: &str) -> Form {
    Form {
        id: Id::FixForm(target.clone()).to_string(),
        title: cut(&text::one_line(&bank.title), limits::FORM_TITLE),
        text: None,
        inputs: vec![Input {
            value: answers.to_owned(),
            long: true,
            ..Input::line(t!(locale, "form-accepted"))
        }],
    }
}

/// Builds the reply to a correction.
pub(crate) fn fixed(
    locale: &Locale,
    question: &Question,
    order: &[u8],
    done: &Rescored,
) -> Message {
    let done = t!(
        locale,
        "fix-done",
        quizzes = done.quizzes,
        answers = done.answers,
        members = done.members
    );
    let parts = vec![
        Component::Text(question_as_shown(locale, question, order)),
        Component::Separator,
        Component::Text(done),
    ];
    Message::boxed(Accent::Plain, parts)
}

/// Builds the notice of a correction for a channel.
pub(crate) fn notice(locale: &Locale, notice: &Notice) -> Message {
    let question = &notice.question;
    let right = match typed::right(locale, question) {
        Some(right) => right,
        None => {
            let options: Vec<_> = question
                .right
                .iter()
                .map(|index| option_text_within(locale, question, index as u8, OPTION))
                .collect();
            options.join("\n")
        }
    };
    let head = t!(locale, "notice-title", title = title(&notice.bank_title));
    let lines = [
        format!("✏️ {head}"),
        brief(question),
        format!("✅ {}: {right}", t!(locale, "closed-correct-answer")),
        t!(locale, "notice-changed", count = notice.changed),
    ];
    let id = Id::Corrected(notice.fix);
    let button = Button::new(t!(locale, "button-leaderboard"), &id, Style::Secondary);
    Message::boxed(
        Accent::Closed,
        vec![
            Component::Text(lines.join("\n")),
            Component::Buttons(vec![button]),
        ],
    )
}
