//! A server's own banks: upload, download and removal.

use crate::bot::bank::view;
use crate::bot::core::Core;
use crate::bot::interaction::{Attached, Caller, Handled, Request, Response};
use crate::bot::ui::message::{File, Message};
use crate::bot::ui::{refusal, t, text};
use crate::bot::{bank, pictures, quota};
use crate::limits;
use crate::store::{Change, StoredBank};
use quiz_banks::limits::Limits;
use quiz_banks::load::{
    FileReport, Origin, can_hold_pictures, parse_file, parse_file_with_pictures,
};
use quiz_banks::{write_archive, write_native};
use quiz_engine::ids::{BankId, GuildId, Timestamp};
use quiz_engine::question::{Bank, OwnBank, PutBank};
use quiz_engine::{Decision, Engine, Refusal};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Parses a server's bank from the store; `None` if it has no usable question.
pub(crate) fn read_stored(stored: StoredBank) -> Option<OwnBank> {
    let text = stored.text.clone().into_bytes();
    let report = parse_file_with_pictures(
        stored.file.clone().into(),
        text,
        &stored.pictures,
        &Limits::DISCORD,
    );
    if report.bank.is_none() {
        tracing::error!(bank = %stored.id, guild = stored.guild.0, "stored bank not usable");
    }
    // The rules that derive ids may have changed since it was stored, so it keeps its stored id.
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

/// Returns why the member may not upload that file, before it is downloaded.
fn refuse_upload(core: &Core, caller: &Caller, attached: &Attached) -> Option<Handled> {
    let locale = caller.locale();
    if !caller.quizmaster {
        return Some(Response::private(refusal::not_a_quizmaster(
            caller.locale(),
        )));
    }
    let text = if attached.size > limits::UPLOAD_FILE_BYTES {
        t!(
            locale,
            "upload-too-large",
            max = limits::UPLOAD_FILE_BYTES >> 20
        )
    } else if core.catalogue().count_own(caller.guild) >= core.quotas.banks {
        quota::count_hit("banks");
        t!(locale, "upload-too-many-banks", max = core.quotas.banks)
    } else {
        return None;
    };
    Some(Response::private(Message::text(text)))
}

/// Handles `/bank upload`: downloads the attached file and stores its bank.
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
        Ok(bytes) => process_upload(core, caller, &attached.name, bytes).await,
        Err(error) => {
            tracing::warn!(%error, "attachment not downloaded");
            let text = t!(caller.locale(), "upload-unreachable");
            Ok(Response::private(Message::text(text)))
        }
    }
}

/// Parses an uploaded file and stores its bank.
pub(crate) async fn process_upload(
    core: &Core,
    caller: &Caller,
    name: &str,
    bytes: Vec<u8>,
) -> anyhow::Result<Handled> {
    let locale = caller.locale();
    let name = file_name(name);
    let path = name.clone().into();
    let refused = |text| Ok(Response::private(Message::text(text)));
    let too_large = || t!(locale, "upload-too-large", max = limits::UPLOAD_BYTES >> 20);
    if bytes.len() as u64 > limits::UPLOAD_BYTES && !can_hold_pictures(&bytes) {
        return refused(too_large());
    }
    let parse = move || parse_file(path, bytes, Origin::Named, &Limits::DISCORD);
    let report = tokio::task::spawn_blocking(parse).await?;
    let Some(bank) = report.bank.clone() else {
        return Ok(Response::private(view::own::rejected(locale, &report)));
    };
    let (name, text) = stored_form(&report, &bank);
    if text.len() as u64 > limits::UPLOAD_BYTES {
        return refused(too_large());
    }
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
    let _edit_guard = core.editing.lock(caller.guild).await;
    let before = own(core, caller.guild, &bank.id);
    let replaced = before.is_some();
    // As with the operator's files, a broken edit does not replace the version that works.
    if replaced && report.refused > 0 {
        return Ok(Response::private(view::own::held_back(
            locale, &bank, &report,
        )));
    }
    let pictures: usize = report.pictures.values().map(|bytes| bytes.len()).sum();
    if pictures > limits::UPLOAD_PICTURE_BYTES {
        let max = limits::UPLOAD_PICTURE_BYTES >> 20;
        return refused(t!(locale, "upload-pictures-too-large", max = max));
    }
    if let Some(refusal) = no_room(core, caller.guild, &bank.id, text.len() + pictures) {
        return Ok(Response::private(caller.refusal(&refusal)));
    }
    store_pictures(core, caller, &bank.id, &report).await?;
    let stored = store(core, caller, (name, text), Arc::clone(&bank), before).await?;
    Ok(Response::private(match stored {
        Ok(()) => view::own::accepted(locale, &bank, &report, replaced),
        Err(refusal) => caller.refusal(&refusal),
    }))
}

/// Returns the name and the text under which a bank is stored. A package becomes the text that it
/// was unpacked into, and a bank with pictures inside its file becomes YAML, because the pictures
/// are stored beside it.
fn stored_form(report: &FileReport, bank: &Bank) -> (String, String) {
    if report.pictures.is_empty() {
        let name = report.text_path.to_string_lossy().into_owned();
        return (name, report.text.to_string());
    }
    let name = report.path.with_extension("yaml");
    (name.to_string_lossy().into_owned(), write_native(bank))
}

/// Stores the pictures of an uploaded bank.
async fn store_pictures(
    core: &Core,
    caller: &Caller,
    bank: &BankId,
    report: &FileReport,
) -> anyhow::Result<()> {
    if report.pictures.is_empty() {
        return Ok(());
    }
    let pictures = Change::Pictures {
        guild: caller.guild,
        bank: bank.clone(),
        pictures: report.pictures.clone(),
    };
    change(core, pictures).await
}

/// Returns why a bank of that size, with its pictures, cannot be stored; `None` if it can.
fn no_room(core: &Core, guild: GuildId, bank: &BankId, bytes: usize) -> Option<Refusal> {
    core.bank_sizes().refuse(&core.quotas, guild, bank, bytes)
}

/// Stores a bank of the server with its file's name and text, and makes it playable. `before` is
/// the version that it replaces; it is refused if the server has another version by now.
pub(crate) async fn store(
    core: &Core,
    caller: &Caller,
    file: (String, String),
    bank: Arc<Bank>,
    before: Option<Arc<Bank>>,
) -> anyhow::Result<Result<(), Refusal>> {
    let put = |engine: &Engine, now, put| Ok(engine.put_bank(now, put)?.reply(()));
    store_by(core, caller, file, (bank, before), put).await
}

/// Does what [`store`] does, by a verb that decides more than that.
pub(crate) async fn store_by<T>(
    core: &Core,
    caller: &Caller,
    (file, text): (String, String),
    (bank, before): (Arc<Bank>, Option<Arc<Bank>>),
    verb: impl FnOnce(&Engine, Timestamp, PutBank) -> Result<Decision<T>, Refusal>,
) -> anyhow::Result<Result<T, Refusal>> {
    let (guild, id, bytes) = (caller.guild, bank.id.clone(), text.len());
    // Pictures that the new version does not have are counted too, until it is stored.
    let pictures = picture_bytes(core, guild, &id).await?;
    if let Some(refusal) = no_room(core, guild, &id, bytes + pictures) {
        return Ok(Err(refusal));
    }
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
        most: core.quotas.banks,
    };
    let decided = core.run(|engine, now| verb(engine, now, put));
    let put = decided.stored().await?;
    if put.is_ok() {
        let pictures = picture_bytes(core, guild, &id).await?;
        core.bank_sizes().put(guild, id, bytes + pictures);
    }
    Ok(put)
}

async fn picture_bytes(core: &Core, guild: GuildId, bank: &BankId) -> anyhow::Result<usize> {
    let bank = bank.clone();
    core.read_unlimited(move |reader| reader.picture_bytes(guild, &bank))
        .await
}

/// Stores an edited bank of the server as a YAML file, and makes it playable.
pub(crate) async fn store_edited(
    core: &Core,
    caller: &Caller,
    bank: Bank,
    before: Option<Arc<Bank>>,
) -> anyhow::Result<Result<(), Refusal>> {
    let file = file_of(&bank);
    store(core, caller, file, Arc::new(bank), before).await
}

/// Returns the name and the text under which an edited bank is stored.
pub(crate) fn file_of(bank: &Bank) -> (String, String) {
    (format!("{}.yaml", bank.id), write_native(bank))
}

/// Returns the server's own bank with that id.
fn own(core: &Core, guild: GuildId, bank: &BankId) -> Option<Arc<Bank>> {
    let catalogue = core.catalogue();
    catalogue.own(guild, bank)?;
    catalogue.find(guild, bank.as_str()).map(Arc::clone)
}

pub(crate) async fn change(core: &Core, change: Change) -> anyhow::Result<()> {
    Ok(core.store.writer.change(change).wait().await?)
}

pub(crate) async fn download(core: &Core, caller: &Caller, name: &str) -> Handled {
    let found = bank::find_bank(core, caller, name);
    Response::private(match found {
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
            Message::text(text).with_file(as_file(core, &bank).await)
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

/// Removes a bank, after the confirmation. The reply has the bank as a file, so nothing is lost.
pub(crate) async fn remove(core: &Core, caller: &Caller, id: BankId) -> anyhow::Result<Handled> {
    let bank = match find_own(core, caller, id.as_str()) {
        Ok(bank) => bank,
        Err(refused) => return Ok(Response::private(refused)),
    };
    let file = as_file(core, &bank).await;
    let (guild, by, id) = (caller.guild, caller.member.id, bank.id.clone());
    let decided = core.run(|engine, now| engine.remove_bank(now, guild, id, by));
    if let Err(refusal) = decided.stored().await? {
        let refused = caller.refusal(&refusal);
        return Ok(Response::private(refused));
    }
    core.bank_sizes().remove(guild, &bank.id);
    let title = text::title(&bank.title);
    let text = t!(caller.locale(), "remove-done", title = title);
    // Replaces the confirmation prompt.
    let message = Message::text(text).with_file(file);
    Ok(Response::Update(message).into())
}

/// Finds one of the server's own banks.
///
/// # Errors
/// With the reply, if the member may not change banks, or if the bank is unknown or the operator's.
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

/// Returns whether no bank has that id, neither the operator's nor the server's.
pub(crate) fn is_free(core: &Core, guild: GuildId, id: &BankId) -> bool {
    let catalogue = core.catalogue();
    !catalogue.is_common(id) && catalogue.own(guild, id).is_none()
}

/// Returns a bank as a file to download: YAML, or an archive with its pictures if it has any. If
/// these are too large for a message, they are left out.
async fn as_file(core: &Core, bank: &Bank) -> File {
    let mut pictures = BTreeMap::new();
    let images = bank.questions.iter().filter_map(|one| one.image.as_ref());
    for path in images.filter_map(|image| image.file()) {
        if pictures.contains_key(path) {
            continue;
        }
        match pictures::read(core, &bank.id, path).await {
            Ok(bytes) => {
                pictures.insert(path.to_owned(), bytes);
            }
            Err(error) => {
                let error = format!("{error:#}");
                tracing::warn!(bank = %bank.id, path, error, "picture not downloaded");
            }
        }
    }
    let archive = (!pictures.is_empty()).then(|| write_archive(bank, &pictures));
    match archive {
        Some(Ok(bytes)) if bytes.len() <= limits::FILE_BYTES => {
            File::download(format!("{}.zip", bank.id), bytes)
        }
        _ => File::text(format!("{}.yaml", bank.id), write_native(bank)),
    }
}

/// Returns the last component of a path, without control characters; never empty.
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
    fn file_names_have_no_path() {
        let check = |name: &str, expected: &str| assert_eq!(file_name(name), expected);
        check("a.md", "a.md");
        check("../../etc/passwd", "passwd");
        check("C:\\x\\y.yaml", "y.yaml");
        check("..", "bank");
        check("", "bank");
        check("a\0b\n.md", "ab.md");
    }
}
