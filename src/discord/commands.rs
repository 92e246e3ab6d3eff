//! The slash commands: how they are registered, and how a use of one is read.

mod contest;
mod table;

use super::Identity;
use super::rest::Rest;
use crate::bot::daily::hours;
use crate::bot::interaction::{
    Action, Attached, DailyRequest, Named, Ping, Place, StartRequest, Suggest,
};
use crate::bot::leaderboard::LeaderboardRequest;
use crate::bot::settings::SettingsRequest;
use anyhow::Context;
use quiz_engine::{
    Ask, ChannelId, Control, Difficulty, Member, MemberId, Mode, Period, RoleId, ScheduleControl,
    Seconds,
};
use serde_json::{Value, json};
use serenity::all::{
    CommandData, CommandDataOption, CommandDataOptionValue, CommandInteraction, Permissions,
};

/// How many questions a quiz has unless the command says otherwise, and at most.
const QUESTIONS: u16 = 10;
const MAX_QUESTIONS: u16 = 50;

/// Registers the commands, unless Discord has them already as they are: it takes only so many
/// registrations a day.
pub(super) async fn register(rest: &Rest, identity: &Identity) -> anyhow::Result<()> {
    let path = format!("applications/{}/commands", identity.application);
    let table = table::all();
    let there = rest
        .get_where(&path, "?with_localizations=true")
        .await
        .context("cannot read the registered commands")?;
    if holds(&there, &table) {
        tracing::debug!("the commands are registered as they are");
        return Ok(());
    }
    rest.put(&path, &table)
        .await
        .context("cannot register the commands")?;
    tracing::info!("commands registered");
    Ok(())
}

/// Whether Discord's form of the commands says all that ours does. It leaves out what is empty
/// or false, adds ids and defaults, and keeps commands in an order of its own.
fn holds(theirs: &Value, ours: &Value) -> bool {
    match (theirs, ours) {
        (Value::Object(theirs), Value::Object(ours)) => {
            ours.iter().all(|(key, ours)| match theirs.get(key) {
                Some(theirs) => holds(theirs, ours),
                None => *ours == json!([]) || *ours == json!(false),
            })
        }
        (Value::Array(theirs), Value::Array(ours)) => {
            theirs.len() == ours.len()
                && ours.iter().enumerate().all(|(index, ours)| {
                    let of_name = theirs.iter().find(|theirs| {
                        ours.get("name").is_some() && theirs.get("name") == ours.get("name")
                    });
                    holds(of_name.unwrap_or(&theirs[index]), ours)
                })
        }
        // Permissions are asked for as a number and told as a text.
        (Value::String(theirs), Value::Number(ours)) => *theirs == ours.to_string(),
        _ => theirs == ours,
    }
}

/// The options of a command that is being used or typed.
struct Options<'a>(&'a [CommandDataOption]);

impl Options<'_> {
    fn text(&self, name: &str) -> Option<&str> {
        match &self.0.iter().find(|option| option.name == name)?.value {
            CommandDataOptionValue::String(text)
            | CommandDataOptionValue::Autocomplete { value: text, .. } => Some(text),
            _ => None,
        }
    }

    fn number(&self, name: &str) -> Option<u16> {
        let option = self.0.iter().find(|option| option.name == name)?;
        u16::try_from(option.value.as_i64()?).ok()
    }

    fn attached(&self, name: &str, data: &CommandData) -> Option<Attached> {
        let option = self.0.iter().find(|option| option.name == name)?;
        let file = data
            .resolved
            .attachments
            .get(&option.value.as_attachment_id()?)?;
        Some(Attached {
            name: file.filename.clone(),
            size: file.size.into(),
            url: file.url.clone(),
        })
    }

    fn place(&self, name: &str, data: &CommandData) -> Option<Place> {
        let option = self.0.iter().find(|option| option.name == name)?;
        let id = option.value.as_channel_id()?;
        let channel = data.resolved.channels.get(&id);
        Some(Place {
            id: ChannelId(id.get()),
            name: channel
                .and_then(|channel| channel.name.clone())
                .unwrap_or_default(),
            parent: channel
                .and_then(|channel| channel.parent_id)
                .map(|parent| ChannelId(parent.get())),
            missing: Vec::new(),
        })
    }

    fn role(&self, name: &str) -> Option<RoleId> {
        let option = self.0.iter().find(|option| option.name == name)?;
        Some(RoleId(option.value.as_role_id()?.get()))
    }

    fn ping(&self, name: &str, command: &CommandInteraction) -> Option<Ping> {
        let option = self.0.iter().find(|option| option.name == name)?;
        let id = option.value.as_role_id()?;
        let role = command.data.resolved.roles.get(&id);
        // What it may do in the channel of the command; in the other one it is mostly the same.
        let may = command.app_permissions.unwrap_or_default();
        let any = may.intersects(Permissions::MENTION_EVERYONE | Permissions::ADMINISTRATOR);
        Some(Ping {
            role: RoleId(id.get()),
            name: role.map(|role| role.name.clone()).unwrap_or_default(),
            everyone: command
                .guild_id
                .is_some_and(|guild| guild.get() == id.get()),
            allowed: any || role.is_some_and(|role| role.mentionable),
        })
    }

    fn member(&self, name: &str, data: &CommandData) -> Option<Member> {
        let option = self.0.iter().find(|option| option.name == name)?;
        let id = option.value.as_user_id()?;
        let nick = data
            .resolved
            .members
            .get(&id)
            .and_then(|member| member.nick.clone());
        let user = data.resolved.users.get(&id);
        Some(Member {
            id: MemberId(id.get()),
            name: nick.or_else(|| user.map(|user| user.display_name().to_owned()))?,
        })
    }

    fn given(&self, name: &str) -> Option<bool> {
        let option = self.0.iter().find(|option| option.name == name)?;
        option.value.as_bool()
    }

    fn bool(&self, name: &str) -> bool {
        self.given(name).unwrap_or_default()
    }

    fn focused(&self) -> Option<&str> {
        let focused = |option: &&CommandDataOption| {
            matches!(option.value, CommandDataOptionValue::Autocomplete { .. })
        };
        self.0
            .iter()
            .find(focused)
            .map(|option| option.name.as_str())
    }
}

/// The path of a command, such as "quiz start", and its options.
fn path<'a>(name: &str, options: &'a [CommandDataOption]) -> (String, Options<'a>) {
    match options {
        [
            CommandDataOption {
                name: sub,
                value: CommandDataOptionValue::SubCommand(inner),
                ..
            },
        ] => (format!("{name} {sub}"), Options(inner)),
        _ => (name.to_owned(), Options(options)),
    }
}

/// What a use of a command asks for; `None` for one that this version does not know.
pub(super) fn action(command: &CommandInteraction) -> Option<Action> {
    let data = &command.data;
    let (path, options) = path(&data.name, &data.options);
    let text = |name| options.text(name).unwrap_or_default().to_owned();
    let bank = || text("bank");
    let questions = || {
        let questions = options.number("questions").unwrap_or(QUESTIONS);
        questions.clamp(1, MAX_QUESTIONS)
    };
    let server = || options.text("scope") == Some("server");
    let named = || Named {
        bank: bank(),
        question: text("question"),
    };
    let steered = |control| Action::DailySteer {
        schedule: text("schedule"),
        control,
    };
    Some(match path.as_str() {
        "quiz start" => Action::Start(StartRequest {
            banks: bank(),
            questions: questions(),
            seconds: options.number("seconds").and_then(Seconds::new),
            mode: options.text("mode").and_then(Mode::from_name),
            tag: options
                .text("tag")
                .map(str::trim)
                .filter(|tag| !tag.is_empty())
                .map(str::to_owned),
            difficulty: options.text("difficulty").and_then(Difficulty::from_name),
            ask: options.text("ask").and_then(Ask::from_name),
        }),
        "quiz stop" => Action::Control(Control::Stop),
        "quiz skip" => Action::Control(Control::Skip),
        "quiz pause" => Action::Control(Control::Pause),
        "quiz resume" => Action::Control(Control::Resume),
        "quiz status" => Action::Status,
        "leaderboard" => Action::Leaderboard(LeaderboardRequest {
            server: server(),
            period: options
                .text("period")
                .and_then(Period::from_name)
                .unwrap_or(Period::All),
            bank: options.text("bank").map(str::to_owned),
        }),
        "season start" => Action::SeasonStart(text("name")),
        "season end" => Action::SeasonEnd,
        "season list" => Action::SeasonList,
        "board reset" => Action::BoardReset { server: server() },
        "board exclude" => Action::BoardExclude(options.member("member", data)?),
        "board undo" => Action::BoardUndo(text("edit")),
        "board list" => Action::BoardList,
        "stats" => Action::Stats {
            member: options.member("member", data),
            show: options.bool("show"),
        },
        "bank list" => Action::BankList,
        "bank info" => Action::BankInfo(bank()),
        "bank preview" => Action::BankPreview(bank()),
        "bank upload" => Action::BankUpload(options.attached("file", data)?),
        "bank download" => Action::BankDownload(bank()),
        "bank remove" => Action::BankRemove(bank()),
        "bank add" => Action::BankAdd(bank()),
        "bank edit" => Action::BankEdit(named()),
        "bank delete" => Action::BankDelete(named()),
        "bank reports" => Action::BankReports,
        "bank fix" => Action::BankFix(named()),
        "daily add" => Action::DailyAdd(Box::new(DailyRequest {
            place: options.place("channel", data)?,
            time: text("time"),
            zone: options.text("zone").map(str::to_owned),
            bank: bank(),
            days: options.text("days").map(str::to_owned),
            closes_after: hours(options.number("closes_after")),
            ping: options.ping("ping", command),
        })),
        "daily list" => Action::DailyList,
        "daily pause" => steered(ScheduleControl::Pause),
        "daily resume" => steered(ScheduleControl::Resume),
        "daily remove" => steered(ScheduleControl::Remove),
        "daily now" => steered(ScheduleControl::Now),
        "practice" => Action::Practice {
            bank: bank(),
            questions: questions(),
        },
        "review" => Action::Review,
        "settings show" => Action::SettingsShow,
        "settings set" => Action::SettingsSet(Box::new(SettingsRequest {
            quizmaster_role: options.role("quizmaster_role"),
            language: options.text("language").map(str::to_owned),
            zone: options.text("zone").map(str::to_owned),
            seconds: options.number("seconds"),
            mode: options.text("mode").map(str::to_owned),
            channels: options.text("channels").map(str::to_owned),
            hide_names: options.given("hide_names"),
        })),
        "doctor" => Action::Doctor(Vec::new()),
        "privacy export" => Action::PrivacyExport,
        "privacy delete" => Action::PrivacyDelete,
        "help" => Action::Help,
        _ => return contest::action(&path, &options),
    })
}

/// What is being typed into an option of a command.
pub(super) fn suggest(name: &str, options: &[CommandDataOption]) -> Option<Suggest> {
    let (path, options) = path(name, options);
    let text = |name| options.text(name).unwrap_or_default().to_owned();
    let own = ["bank add", "bank edit", "bank delete", "bank remove"].contains(&&*path);
    Some(match options.focused()? {
        "bank" if path == "quiz start" => Suggest::Banks(text("bank")),
        "bank" if own => Suggest::OwnBank(text("bank")),
        "bank" => Suggest::Bank(text("bank")),
        "tag" => Suggest::Tag {
            banks: text("bank"),
            tag: text("tag"),
        },
        "zone" => Suggest::Zone(text("zone")),
        "days" => Suggest::Days(text("days")),
        "edit" => Suggest::BoardEdit(text("edit")),
        "schedule" => Suggest::Schedule(text("schedule")),
        "question" => Suggest::Question(Named {
            bank: text("bank"),
            question: text("question"),
        }),
        _ => return contest::suggest(&path, &options),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_that_discord_gives_back_are_the_same_commands() {
        let ours = table::all();
        let mut theirs = ours.clone();
        let list = theirs.as_array_mut().expect("a list");
        list.reverse();
        for command in list {
            command["id"] = "1".into();
            command["nsfw"] = false.into();
            let options = command["options"].as_array_mut().expect("a list");
            if options.is_empty() {
                command
                    .as_object_mut()
                    .expect("an object")
                    .remove("options");
            }
        }
        assert!(holds(&theirs, &ours));
        theirs[0]["description"] = "other".into();
        assert!(!holds(&theirs, &ours));
        assert!(!holds(&json!([]), &ours));
    }
}
