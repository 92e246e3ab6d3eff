//! A modal that is open on a person's screen.

use crate::check::modal::Field;
use crate::id::InteractionId;

/// An open modal.
#[derive(Clone, Debug)]
pub struct Modal {
    pub(crate) interaction: InteractionId,
    pub(crate) modal: crate::check::modal::Modal,
}

impl Modal {
    /// Returns the custom id.
    pub fn custom_id(&self) -> &str {
        &self.modal.custom_id
    }

    /// Returns the title.
    pub fn title(&self) -> &str {
        &self.modal.title
    }

    /// Returns the fields, from top to bottom.
    pub fn fields(&self) -> &[Field] {
        &self.modal.fields
    }
}
