//! The files of messages and of options.

use std::sync::Arc;

use super::World;
use super::message::{Attachment, StoredFile};
use crate::check::message::Upload;
use crate::id::{AttachmentId, ChannelId};

impl World {
    /// Stores the files of a message.
    pub(crate) fn store(&mut self, channel: ChannelId, uploads: Vec<Upload>) -> Vec<Attachment> {
        let mut attachments = Vec::with_capacity(uploads.len());
        for upload in uploads {
            attachments.push(self.store_file(channel, upload));
        }
        attachments
    }

    /// Stores a file and gives it a URL.
    pub(crate) fn store_file(&mut self, channel: ChannelId, upload: Upload) -> Attachment {
        let id = AttachmentId(self.snowflake());
        let size = upload.bytes.len();
        let content_type = upload.content_type;
        let stored = StoredFile {
            content_type: content_type.clone(),
            bytes: upload.bytes,
        };
        self.files.insert(id, Arc::new(stored));
        // Discord removes characters from the name that are not safe in a URL.
        let filename = upload
            .filename
            .chars()
            .map(|c| {
                if c.is_alphanumeric() || "._-".contains(c) {
                    c
                } else {
                    '_'
                }
            })
            .collect::<String>();
        let url = format!("{}/attachments/{channel}/{id}/{filename}", self.url);
        Attachment {
            id,
            filename,
            description: upload.description,
            content_type,
            size,
            url,
        }
    }
}
