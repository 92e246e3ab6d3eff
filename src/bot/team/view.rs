//! Teams: made, joined, left, and all of them.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::Message;
use crate::bot::ui::t;
use crate::bot::ui::text::{cut, name};
use quiz_engine::ids::MemberId;
use quiz_engine::team::{FEWEST_IN_TEAM, Team};

/// How many members of a team are named.
const NAMED: usize = 10;
/// Characters of the list.
const LIST: usize = 3600;

/// Says that the member has made a team.
pub(crate) fn team_created(locale: &Locale, team: &Team) -> Message {
    let fewest = FEWEST_IN_TEAM;
    Message::text(t!(
        locale,
        "team-created",
        team = name(&team.name),
        fewest = fewest
    ))
}

/// Says that the member is in a team, or was already.
pub(crate) fn team_joined(locale: &Locale, team: &Team, again: bool, frozen: bool) -> Message {
    let count = team.members.len();
    let said = match again {
        true => t!(locale, "team-joined-already", team = name(&team.name)),
        false => t!(
            locale,
            "team-joined",
            team = name(&team.name),
            count = count
        ),
    };
    Message::text(with_note(locale, said, frozen && !again))
}

/// Says that the member has left their team.
pub(crate) fn team_left(locale: &Locale, team: &Team, frozen: bool) -> Message {
    let said = t!(locale, "team-left", team = name(&team.name));
    Message::text(with_note(locale, said, frozen))
}

fn with_note(locale: &Locale, said: String, frozen: bool) -> String {
    match frozen {
        true => format!("{said}\n-# {}", t!(locale, "team-frozen")),
        false => said,
    }
}

/// The server's teams.
pub(crate) fn team_list(locale: &Locale, teams: &[&Team], caller: MemberId) -> Message {
    if teams.is_empty() {
        return Message::text(t!(locale, "team-none"));
    }
    let line = |team: &&Team| {
        let mut names: Vec<_> = team
            .members
            .values()
            .take(NAMED)
            .map(|one| name(one))
            .collect();
        if team.members.len() > NAMED {
            let more = team.members.len() - NAMED;
            names.push(t!(locale, "closed-and-more", count = more));
        }
        let own = match team.members.contains_key(&caller) {
            true => format!(" · {}", t!(locale, "team-yours")),
            false => String::new(),
        };
        format!(
            "**{}** ({}){own}: {}",
            name(&team.name),
            team.members.len(),
            names.join(", ")
        )
    };
    let mut lines = vec![format!("👥 {}", t!(locale, "team-list-title"))];
    let mut used = 0;
    for (index, team) in teams.iter().enumerate() {
        let line = line(team);
        used += line.chars().count() + 1;
        if used > LIST {
            let more = teams.len() - index;
            lines.push(t!(locale, "closed-and-more", count = more));
            break;
        }
        lines.push(line);
    }
    Message::text(cut(&lines.join("\n"), crate::limits::MESSAGE_TEXT))
}
