//! The messages of `/learn`.

use crate::bot::review::studies::{Planned, Studies};
use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::{Accent, Component, Message};
use crate::bot::ui::question::bar;
use crate::bot::ui::t;
use crate::bot::ui::text::{day, title};
use quiz_engine::ids::Timestamp;
use quiz_engine::learn::{LAST_DAYS, Plan, expected_recall};
use quiz_engine::question::Bank;

/// The number of steps of the bar that shows how much was learned.
const BAR: usize = 10;

/// Builds the reply to `/learn add`.
pub(crate) fn added(locale: &Locale, plan: &Plan, bank: &Bank) -> Message {
    let mut lines = vec![t!(
        locale,
        "learn-added",
        title = title(&bank.title),
        count = bank.questions.len(),
        new = plan.new_per_day.get()
    )];
    lines.extend(plan.exam.map(|exam| {
        t!(
            locale,
            "learn-added-exam",
            exam = day(exam, &plan.zone),
            days = LAST_DAYS
        )
    }));
    lines.push(t!(locale, "learn-start"));
    Message::text(lines.join("\n"))
}

/// Builds the reply to `/learn remove`.
pub(crate) fn removed(locale: &Locale, bank_title: &str) -> Message {
    Message::text(t!(locale, "learn-removed", title = title(bank_title)))
}

/// Builds the reply to `/learn plan`.
pub(crate) fn plan(locale: &Locale, studies: &Studies, now: Timestamp) -> Message {
    let sitting = studies.sitting(now);
    let due = t!(
        locale,
        "learn-plan-due",
        count = sitting.order.len() - sitting.new,
        new = sitting.new
    );
    if studies.plans.is_empty() {
        return Message::text(format!("{}\n{due}", t!(locale, "learn-plan-none")));
    }
    let mut parts = vec![Component::Text(format!(
        "### {}\n{due}",
        t!(locale, "learn-plan-title")
    ))];
    for (nth, planned) in studies.plans.iter().enumerate() {
        parts.push(Component::Text(planned_bank(
            locale, studies, nth, planned, now,
        )));
    }
    Message::boxed(Accent::Plain, parts)
}

fn planned_bank(
    locale: &Locale,
    studies: &Studies,
    nth: usize,
    planned: &Planned,
    now: Timestamp,
) -> String {
    let plan = &planned.plan;
    let Some(bank) = &planned.bank else {
        return t!(locale, "learn-plan-gone", bank = plan.bank.as_str());
    };
    let total = bank.questions.len();
    let known = || studies.of_plan(nth).map(|item| &item.studied);
    let learned = known().filter(|one| one.current().is_some()).count();
    let mut lines = vec![
        format!("**{}**", title(&bank.title)),
        format!(
            "{} {}",
            bar(learned, total, BAR),
            t!(
                locale,
                "learn-plan-learned",
                learned = learned,
                total = total,
                new = plan.new_per_day.get()
            )
        ),
    ];
    let percent =
        |at| expected_recall(known(), at).map_or(0, |recall| (100.0 * recall).round() as i64);
    let today = studies.zone.day_at(now);
    lines.push(match plan.coming_exam(today) {
        Some(exam) => t!(
            locale,
            "learn-plan-recall-exam",
            now = percent(now),
            exam = day(exam, &studies.zone),
            days = exam.days_since(today),
            then = percent(exam.start(&studies.zone).max(now))
        ),
        None => t!(locale, "learn-plan-recall", now = percent(now)),
    });
    lines.join("\n")
}
