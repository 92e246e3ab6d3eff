//! A server's own banks: brought as files, taken away, and downloaded.

use crate::bot::bank;
use crate::bot::bank::view;
use crate::bot::core::Core;
use crate::bot::interaction::{Attached, Caller, Handled, Request, Response};
use crate::bot::ui::message::{File, Message};
use crate::bot::ui::{refusal, t, text};
use crate::limits;
use crate::metric;
use crate::store::{Change, StoredBank};
use metrics::counter;
use quiz_banks::limits::Limits;
use quiz_banks::load::{Origin, parse_file};
use quiz_banks::write_native;
use quiz_engine::{Bank, BankId, GuildId, OwnBank, PutBank, Refusal};
use std::sync::Arc;

/// Reads a bank that a server has stored; none if nothing of it can be asked.
pub(crate) fn read_stored(stored: StoredBank) -> Option<OwnBank> {
    let text = stored.text.clone().into_bytes();
    let report = parse_file(
        stored.file.clone().into(),
        text,
        Origin::Named,
        &Limits::DISCORD,
    );
    if report.bank.is_none() {
        tracing::error!(bank = %stored.id, guild = stored.guild.0, "a stored bank cannot be read");
    }
    // The id is that under which it was stored, whatever the rules for names are by now.
    let mut bank = report.bank?;
    if bank.id != stored.id {
        Arc::make_mut(&mut bank).id = stored.id;
    }
    Some(OwnBank {
        guild: stored.guild,
        bank,
        file: stored.file,
        text: stored.text,
        by: stored.by,
        at: stored.at,
    })
}

/// Why the member may not bring that file, before a byte of it is fetched.
fn refuse_upload(core: &Core, caller: &Caller, attached: &Attached) -> Option<Handled> {
    let locale = caller.locale();
    if !caller.quizmaster {
        return Some(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    let text = if attached.size > limits::UPLOAD_BYTES {
        t!(locale, "upload-too-large", max = limits::UPLOAD_BYTES >> 20)
    } else if core.catalogue().count_own(caller.guild) >= limits::OWN_BANKS {
        counter!(metric::LIMITS_HIT, "limit" => "banks_per_server").increment(1);
        t!(locale, "upload-too-many-banks", max = limits::OWN_BANKS)
    } else {
        return None;
    };
    Some(Response::private(Message::text(text)))
}

/// Fetches the file that a quizmaster uploads, if they may, and takes it.
pub(crate) async fn upload(request: Request<'_>, attached: Attached) -> anyhow::Result<Handled> {
    let Request {
        core,
        caller,
        discord,
    } = request;
    if let Some(refused) = refuse_upload(core, caller, &attached) {
        return Ok(refused);
    }
    match discord.fetch(&attached).await {
        Ok(bytes) => uploaded(core, caller, &attached.name, bytes).await,
        Err(error) => {
            tracing::warn!(%error, "an attachment could not be fetched");
            let text = t!(caller.locale(), "upload-unreachable");
            Ok(Response::private(Message::text(text)))
        }
    }
}

/// Takes the file that a quizmaster uploaded.
pub(crate) async fn uploaded(
    core: &Core,
    caller: &Caller,
    name: &str,
    bytes: Vec<u8>,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let name = file_name(name);
    let path = name.clone().into();
    let parse = move || parse_file(path, bytes, Origin::Named, &Limits::DISCORD);
    let report = tokio::task::spawn_blocking(parse).await?;
    let refused = |text| Ok(Response::private(Message::text(text)));
    if report.text.len() as u64 > limits::UPLOAD_BYTES {
        let text = t!(locale, "upload-too-large", max = limits::UPLOAD_BYTES >> 20);
        return refused(text);
    }
    let Some(bank) = report.bank.clone() else {
        return Ok(Response::private(view::own::not_taken(locale, &report)));
    };
    if bank.questions.len() > limits::UPLOAD_QUESTIONS {
        let (count, max) = (bank.questions.len(), limits::UPLOAD_QUESTIONS);
        let text = t!(
            locale,
            "upload-too-many-questions",
            count = count,
            max = max
        );
        return refused(text);
    }
    let _one_at_a_time = core.editing.of(caller.guild).await;
    let before = own(core, caller.guild, &bank.id);
    let replaced = before.is_some();
    // As with the operator's files: a broken edit does not cost the version that works.
    if replaced && report.refused > 0 {
        return Ok(Response::private(view::own::held_back(
            locale, &bank, &report,
        )));
    }
    // What was in a package is kept as a text, which is read as the same bank.
    let name = report.text_path.to_string_lossy().into_owned();
    let text = report.text.to_string();
    let kept = keep(core, caller, (name, text), Arc::clone(&bank), before).await?;
    Ok(Response::private(match kept {
        Ok(()) => view::own::taken(locale, &bank, &report, replaced),
        Err(refusal) => caller.refusal(&refusal),
    }))
}

/// Stores a bank of the server with its file's name and text, and takes it into play. It was
/// made from `before`, the version of the bank that the server has.
pub(crate) async fn keep(
    core: &Core,
    caller: &Caller,
    (file, text): (String, String),
    bank: Arc<Bank>,
    before: Option<Arc<Bank>>,
) -> anyhow::Result<Result<(), Refusal>> {
    let put = PutBank {
        own: OwnBank {
            guild: caller.guild,
            bank,
            file,
            text,
            by: caller.member.clone(),
            at: core.clock.now(),
        },
        instead_of: before,
        most: limits::OWN_BANKS,
    };
    let decided = core.run(|engine, now| engine.put_bank(now, put));
    Ok(decided.stored().await?.map(drop))
}

/// Stores a bank of the server as it now reads, and takes it into play.
pub(crate) async fn keep_edited(
    core: &Core,
    caller: &Caller,
    bank: Bank,
    before: Option<Arc<Bank>>,
) -> anyhow::Result<Result<(), Refusal>> {
    let file = (format!("{}.yaml", bank.id), write_native(&bank));
    keep(core, caller, file, Arc::new(bank), before).await
}

/// The server's own bank of that id, as the server sees it.
fn own(core: &Core, guild: GuildId, bank: &BankId) -> Option<Arc<Bank>> {
    let catalogue = core.catalogue();
    catalogue.own(guild, bank)?;
    catalogue.find(guild, bank.as_str()).map(Arc::clone)
}

pub(crate) async fn change(core: &Core, change: Change) -> anyhow::Result<()> {
    Ok(core.store.writer.change(change).wait().await?)
}

pub(crate) fn download(core: &Core, caller: &Caller, name: &str) -> Handled {
    Response::private(match bank::find_bank(core, caller, name) {
        _ if !caller.quizmaster => refusal::not_a_quizmaster(caller.locale()),
        Ok(bank) => {
            let count = bank.questions.len();
            let (locale, title) = (caller.locale(), text::title(&bank.title));
            let mut text = t!(locale, "download-here", title = title, count = count);
            text.push(' ');
            text.push_str(&if core.catalogue().own(caller.guild, &bank.id).is_some() {
                t!(locale, "download-own")
            } else {
                t!(locale, "download-common")
            });
            Message::text(text).with_file(as_file(&bank))
        }
        Err(refusal) => caller.refusal(&refusal),
    })
}

pub(crate) fn ask_remove(core: &Core, caller: &Caller, name: &str) -> Handled {
    Response::private(match find_own(core, caller, name) {
        Ok(bank) => view::own::confirm_remove(caller.locale(), &bank),
        Err(refused) => refused,
    })
}

/// After the confirmation. What is taken away goes to whoever took it, so nothing is lost.
pub(crate) async fn remove(core: &Core, caller: &Caller, id: BankId) -> anyhow::Result<Handled> {
    let bank = match find_own(core, caller, id.as_str()) {
        Ok(bank) => bank,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let (guild, by, id) = (caller.guild, caller.member.id, bank.id.clone());
    let decided = core.run(|engine, now| engine.remove_bank(now, guild, id, by));
    if let Err(refusal) = decided.stored().await? {
        let refused = caller.refusal(&refusal);
        return Ok(Response::private(refused));
    }
    let title = text::title(&bank.title);
    let text = t!(caller.locale(), "remove-done", title = title);
    // In the place of the button, which has done what it says.
    let message = Message::text(text).with_file(as_file(&bank));
    Ok(Response::Update(message).into())
}

/// A bank that the server may change; otherwise why the member may not change it.
pub(crate) fn find_own(core: &Core, caller: &Caller, name: &str) -> Result<Arc<Bank>, Message> {
    if !caller.quizmaster {
        return Err(refusal::not_a_quizmaster(caller.locale()));
    }
    let locale = caller.locale();
    let bank = bank::find_bank(core, caller, name).map_err(|refusal| caller.refusal(&refusal))?;
    if core.catalogue().own(caller.guild, &bank.id).is_none() {
        let title = text::title(&bank.title);
        let text = t!(locale, "bank-is-not-yours", title = title);
        return Err(Message::text(text));
    }
    Ok(bank)
}

/// The id of a bank whose name is new to the server.
pub(crate) fn is_free(core: &Core, guild: GuildId, id: &BankId) -> bool {
    let catalogue = core.catalogue();
    !catalogue.is_common(id) && catalogue.own(guild, id).is_none()
}

fn as_file(bank: &Bank) -> File {
    File::text(format!("{}.yaml", bank.id), write_native(bank))
}

/// The last part of a name, whatever path it pretends to be.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|c| !c.is_control()).take(100).collect();
    if plain.trim_matches(['.', ' ']).is_empty() {
        return "bank".to_owned();
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_leads_nowhere() {
        let check = |name: &str, expected: &str| assert_eq!(file_name(name), expected);
        check("a.md", "a.md");
        check("../../etc/passwd", "passwd");
        check("C:\\x\\y.yaml", "y.yaml");
        check("..", "bank");
        check("", "bank");
        check("a\0b\n.md", "ab.md");
    }
}
