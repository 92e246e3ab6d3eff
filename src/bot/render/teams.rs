//! Teams: made, joined, left, and all of them.

use super::text::{cut, name};
use super::{Words, say};
use crate::bot::message::Message;
use quiz_engine::{FEWEST_IN_TEAM, MemberId, Team};

/// How many members of a team are named.
const NAMED: usize = 10;
/// Characters of the list.
const LIST: usize = 3600;

/// Says that the member has made a team.
pub fn team_created(words: &Words, team: &Team) -> Message {
    let fewest = FEWEST_IN_TEAM;
    Message::text(say!(
        words,
        "team-created",
        team = name(&team.name),
        fewest = fewest
    ))
}

/// Says that the member is in a team, or was already.
pub fn team_joined(words: &Words, team: &Team, again: bool, frozen: bool) -> Message {
    let count = team.members.len();
    let said = match again {
        true => say!(words, "team-joined-already", team = name(&team.name)),
        false => say!(words, "team-joined", team = name(&team.name), count = count),
    };
    Message::text(with_note(words, said, frozen && !again))
}

/// Says that the member has left their team.
pub fn team_left(words: &Words, team: &Team, frozen: bool) -> Message {
    let said = say!(words, "team-left", team = name(&team.name));
    Message::text(with_note(words, said, frozen))
}

fn with_note(words: &Words, said: String, frozen: bool) -> String {
    match frozen {
        true => format!("{said}\n-# {}", say!(words, "team-frozen")),
        false => said,
    }
}

/// The server's teams.
pub fn team_list(words: &Words, teams: &[&Team], caller: MemberId) -> Message {
    if teams.is_empty() {
        return Message::text(say!(words, "team-none"));
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
            names.push(say!(words, "closed-and-more", count = more));
        }
        let own = match team.members.contains_key(&caller) {
            true => format!(" · {}", say!(words, "team-yours")),
            false => String::new(),
        };
        format!(
            "**{}** ({}){own}: {}",
            name(&team.name),
            team.members.len(),
            names.join(", ")
        )
    };
    let mut lines = vec![format!("👥 {}", say!(words, "team-list-title"))];
    let mut used = 0;
    for (index, team) in teams.iter().enumerate() {
        let line = line(team);
        used += line.chars().count() + 1;
        if used > LIST {
            let more = teams.len() - index;
            lines.push(say!(words, "closed-and-more", count = more));
            break;
        }
        lines.push(line);
    }
    Message::text(cut(&lines.join("\n"), crate::limits::MESSAGE_TEXT))
}
