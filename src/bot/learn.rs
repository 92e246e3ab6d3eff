//! `/learn …`: the banks that a member plans to learn.

pub(crate) mod command;
pub(crate) mod view;

use crate::bot::command::{Suggestion, Typing};
use crate::bot::core::Core;
use crate::bot::interaction::{Caller, Handled, Response};
use crate::bot::review::studies::Studies;
use crate::bot::{quota, settings};
use quiz_engine::Refusal;
use quiz_engine::ids::{BankId, MemberId};
use quiz_engine::learn::{AddPlan, NewPerDay, Plan};
use quiz_engine::refusal::LearnRefusal;
use std::sync::Arc;

/// Plans a bank, or changes the plan of it.
pub(crate) async fn add(
    core: &Core,
    caller: &Caller,
    bank: String,
    new_per_day: NewPerDay,
    exam: Option<String>,
) -> anyhow::Result<Handled> {
    let request = AddPlan {
        member: caller.member.id,
        guild: caller.guild,
        bank,
        new_per_day,
        exam,
        zone: settings::zone(core, caller.guild),
        max: core.quotas.plans,
    };
    let decided = core.run(|engine, now| engine.add_plan(now, request));
    let plan = match decided.stored().await? {
        Ok(plan) => plan,
        Err(refusal) => {
            if matches!(refusal, Refusal::Learn(LearnRefusal::TooManyPlans { .. })) {
                quota::count_hit("plans");
            }
            return Ok(Response::private(caller.refusal(&refusal)));
        }
    };
    let catalogue = core.catalogue();
    let planned = catalogue.find(plan.guild, plan.bank.as_str());
    let message = match planned {
        Some(bank) => view::added(caller.locale(), &plan, bank),
        // It was removed in the meantime.
        None => caller.refusal(&Refusal::UnknownBank {
            asked: plan.bank.to_string(),
            nearest: None,
        }),
    };
    Ok(Response::private(message))
}

/// Removes the plan of a bank.
pub(crate) async fn remove(core: &Core, caller: &Caller, named: &str) -> anyhow::Result<Handled> {
    let member = caller.member.id;
    let Some(plan) = find_plan(core, member, named) else {
        let refusal = LearnRefusal::NotPlanned {
            bank: named.trim().to_owned(),
        };
        return Ok(Response::private(caller.refusal(&refusal.into())));
    };
    let decided = core.run(|engine, now| engine.remove_plan(now, member, &plan.bank));
    Ok(Response::private(match decided.stored().await? {
        Ok(plan) => view::removed(caller.locale(), &title(core, &plan)),
        Err(refusal) => caller.refusal(&refusal),
    }))
}

/// Shows what is planned, and how far it is.
pub(crate) async fn plan(core: &Core, caller: &Caller) -> anyhow::Result<Handled> {
    let studies = Studies::of(core, caller).await?;
    let now = core.clock.now();
    Ok(Response::private(view::plan(
        caller.locale(),
        &studies,
        now,
    )))
}

/// Suggests the banks that the member has planned.
pub(crate) fn suggest_planned(core: &Core, typing: Typing<'_>) -> Vec<Suggestion> {
    let typed = typing.typed.trim().to_lowercase();
    let plans = core.state().engine.plans(typing.member);
    let named = plans
        .iter()
        .map(|plan| (title(core, plan), plan.bank.to_string()));
    named
        .filter(|(title, id)| title.to_lowercase().contains(&typed) || id.contains(&typed))
        .collect()
}

/// Finds a plan by the id or the title of its bank.
fn find_plan(core: &Core, member: MemberId, named: &str) -> Option<Arc<Plan>> {
    let named = named.trim().to_lowercase();
    let plans = core.state().engine.plans(member);
    let by_id = plans
        .iter()
        .find(|plan| plan.bank == BankId::new(named.as_str()));
    let by_title = || {
        plans
            .iter()
            .find(|plan| title(core, plan).to_lowercase() == named)
    };
    by_id.or_else(by_title).map(Arc::clone)
}

/// Returns the title of a plan's bank, or its id if the bank is gone.
fn title(core: &Core, plan: &Plan) -> String {
    let catalogue = core.catalogue();
    let bank = catalogue.find(plan.guild, plan.bank.as_str());
    bank.map_or_else(|| plan.bank.to_string(), |bank| bank.title.clone())
}
