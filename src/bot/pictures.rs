//! Attaches pictures to messages: files of the operator's folder or of uploaded banks, and texts
//! with formulas, which are drawn here.
//!
//! A view names a file by its bank and path, and a drawing by what it shows. A new message uploads the file; an edit refers
//! to the file that the message already has. The attachment's name is the same for all pictures,
//! because a file's own name may reveal the answer.

use crate::bot::Core;
use crate::bot::ui::formulas::Sheet;
use crate::bot::ui::message::{Component, File, Message, Picture, PictureSource};
use crate::bot::ui::picture::draw_sheet;
use anyhow::Context;
use quiz_banks::load::load_picture;
use quiz_banks::packed::is_packed_name;
use quiz_engine::ids::BankId;
use std::sync::Arc;
use std::time::Duration;

/// How long a message waits for a drawing.
const DRAWN_WITHIN: Duration = Duration::from_secs(3);

/// Returns the message with the files of its pictures. A picture that cannot be read is replaced by
/// its description.
pub(crate) async fn attach(core: &Core, mut message: Message) -> Message {
    let mut files = Vec::new();
    for (nth, picture) in message.pictures().into_iter().enumerate() {
        let bytes = match &picture.source {
            PictureSource::File { bank, path } => read(core, bank, path).await.map(Arc::from),
            PictureSource::Sheet(sheet) => drawn(sheet).await,
        };
        files.push(match bytes {
            Ok(bytes) => Some(File::in_place(
                name(picture, nth),
                bytes,
                picture.alt.clone(),
            )),
            Err(error) => {
                let error = format!("{error:#}");
                let (bank, path) = match &picture.source {
                    PictureSource::File { bank, path } => (bank.as_str(), &**path),
                    PictureSource::Sheet(_) => ("", "formulas"),
                };
                tracing::warn!(bank, path, error, "picture not sent");
                None
            }
        });
    }
    message.replace_pictures(|nth, picture| match &files[nth] {
        Some(_) => reference(nth, picture),
        None => Component::Text(picture.fallback),
    });
    message.files.extend(files.into_iter().flatten());
    message
}

/// Returns the message as the new content of one that already has the files.
pub(crate) fn refer(mut message: Message) -> Message {
    message.replace_pictures(reference);
    message
}

/// Returns the message with descriptions in place of its pictures, for channels where the bot may
/// not attach files.
pub(crate) fn describe(mut message: Message) -> Message {
    message.replace_pictures(|_, picture| Component::Text(picture.fallback));
    message
}

/// Draws texts with formulas on a blocking thread. A drawing that takes longer is left out, so that
/// the message is not delayed; it is kept for the next message that has it.
async fn drawn(sheet: &Arc<Sheet>) -> anyhow::Result<Arc<[u8]>> {
    let sheet = Arc::clone(sheet);
    let drawn = tokio::task::spawn_blocking(move || draw_sheet(&sheet));
    tokio::time::timeout(DRAWN_WITHIN, drawn)
        .await
        .context("the drawing takes too long")??
}

/// Returns the bytes of a bank's picture.
pub(crate) async fn read(core: &Core, bank: &BankId, path: &str) -> anyhow::Result<Vec<u8>> {
    let path = path.to_owned();
    if is_packed_name(&path) {
        let name = path.clone();
        if let Some(bytes) = core
            .read_unlimited(move |reader| reader.picture(&name))
            .await?
        {
            return Ok(bytes);
        }
    }
    let file = core.library().file_of(bank);
    let file = file.context("the bank is no longer in the folder of banks")?;
    Ok(tokio::task::spawn_blocking(move || load_picture(&file, &path)).await??)
}

/// Returns the attachment's name. Edits must produce the same one.
fn name(picture: &Picture, nth: usize) -> String {
    let path = match &picture.source {
        PictureSource::File { path, .. } => path,
        PictureSource::Sheet(_) => ".png",
    };
    let (_, extension) = path.rsplit_once('.').unwrap_or_default();
    format!("picture-{}.{}", nth + 1, extension.to_ascii_lowercase())
}

fn reference(nth: usize, picture: Picture) -> Component {
    Component::Image {
        url: format!("attachment://{}", name(&picture, nth)),
        alt: picture.alt,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bot::ui::message::Accent;

    fn message(path: &str) -> Message {
        let picture = Picture {
            source: PictureSource::File {
                bank: BankId::new("b"),
                path: path.to_owned(),
            },
            added: false,
            alt: Some("A tower".to_owned()),
            fallback: "Picture: A tower".to_owned(),
        };
        let parts = vec![
            Component::Picture(picture.clone()),
            Component::Separator,
            Component::Picture(picture),
        ];
        Message::boxed(Accent::Open, parts)
    }

    #[test]
    fn attachment_names_do_not_reveal_the_file_name() {
        let message = refer(message("images/Eiffel tower.PNG"));
        let shown = format!("{message:?}");
        assert!(shown.contains("attachment://picture-1.png"), "{shown}");
        assert!(shown.contains("attachment://picture-2.png"), "{shown}");
        assert!(!shown.contains("Eiffel"), "{shown}");
        assert_eq!(message.pictures(), Vec::<&Picture>::new());
    }

    #[test]
    fn a_message_without_files_describes_its_pictures() {
        let message = describe(message("a.png"));
        let shown = format!("{message:?}");
        assert_eq!(shown.matches("Picture: A tower").count(), 2, "{shown}");
        assert!(message.files.is_empty());
    }
}
