//! `limits`: the limits of servers and members.

use crate::bot::Quotas;
use quiz_banks::diagnostic::Findings;
use quiz_banks::fields::Fields;
use quiz_banks::yaml::Node;
use std::ops::RangeInclusive;

pub(super) const KEYS: [&str; 10] = [
    "schedules",
    "contests",
    "teams",
    "open_reports",
    "suggestions",
    "banks",
    "bank_mib",
    "all_bank_mib",
    "plans",
    "lookups_per_minute",
];

pub(super) fn apply(limits: &Node, quotas: &mut Quotas, findings: &mut Findings<'_>) {
    let Some(mut fields) = Fields::of(limits, "the mapping of limits", &KEYS, findings) else {
        return;
    };
    let mut set = |name: &str, range: RangeInclusive<u16>, quota: &mut usize| {
        let within = |number: u16| range.contains(&number).then_some(usize::from(number));
        if let Some(number) = fields.number(name, range.clone(), within, findings) {
            *quota = number;
        }
    };
    set("schedules", 0..=10_000, &mut quotas.schedules);
    set("contests", 0..=10_000, &mut quotas.contests);
    set("teams", 0..=10_000, &mut quotas.teams);
    set("open_reports", 0..=10_000, &mut quotas.open_reports);
    set("suggestions", 0..=10_000, &mut quotas.suggestions);
    set("banks", 0..=10_000, &mut quotas.banks);
    set("bank_mib", 1..=1024, &mut quotas.bank_mib);
    set("all_bank_mib", 1..=65_535, &mut quotas.all_bank_mib);
    set("plans", 0..=1000, &mut quotas.plans);
    set(
        "lookups_per_minute",
        1..=1000,
        &mut quotas.lookups_per_minute,
    );
}
