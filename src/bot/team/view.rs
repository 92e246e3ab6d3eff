//! The messages about teams.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::message::Message;
use crate::bot::ui::names::Names;
use crate::bot::ui::t;
use crate::bot::ui::text::{cut, title};
use quiz_engine::ids::MemberId;
use quiz_engine::team::{FEWEST_IN_TEAM, Team, TeamJoined, TeamLeft};

/// Maximum number of members of a team who are named.
const NAMED: usize = 10;
/// Maximum length of the list, in characters.
const LIST: usize = 3600;

/// Builds the reply to `/team create`.
pub(crate) fn team_created(locale: &Locale, team: &Team) -> Message {
    let fewest = FEWEST_IN_TEAM;
    Message::text(t!(
        locale,
        "team-created",
        team = title(&team.name),
        fewest = fewest
    ))
}

/// Builds the reply to `/team join`.
pub(crate) fn team_joined(locale: &Locale, joined: &TeamJoined) -> Message {
    let TeamJoined {
        team,
        again,
        frozen,
    } = joined;
    let count = team.members.len();
    let text = match again {
        true => t!(locale, "team-joined-already", team = title(&team.name)),
        false => t!(
            locale,
            "team-joined",
            team = title(&team.name),
            count = count
        ),
    };
    Message::text(with_note(locale, text, *frozen && !again))
}

/// Builds the reply to `/team leave`.
pub(crate) fn team_left(locale: &Locale, left: &TeamLeft) -> Message {
    let text = t!(locale, "team-left", team = title(&left.team.name));
    Message::text(with_note(locale, text, left.frozen))
}

fn with_note(locale: &Locale, text: String, frozen: bool) -> String {
    match frozen {
        true => format!("{text}\n-# {}", t!(locale, "team-frozen")),
        false => text,
    }
}

/// Builds the reply to `/team list`.
pub(crate) fn team_list(
    locale: &Locale,
    names: Names,
    teams: &[&Team],
    caller: MemberId,
) -> Message {
    if teams.is_empty() {
        return Message::text(t!(locale, "team-none"));
    }
    let line = |team: &&Team| {
        let mut listed: Vec<_> = team
            .members
            .iter()
            .take(NAMED)
            .map(|(id, name)| names.named(*id, name))
            .collect();
        if team.members.len() > NAMED {
            let more = team.members.len() - NAMED;
            listed.push(t!(locale, "closed-and-more", count = more));
        }
        let own = match team.members.contains_key(&caller) {
            true => format!(" · {}", t!(locale, "team-yours")),
            false => String::new(),
        };
        format!(
            "**{}** ({}){own}: {}",
            title(&team.name),
            team.members.len(),
            locale.listed(&listed)
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
