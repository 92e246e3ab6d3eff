//! The model of a message: Discord's components version 2, without serenity's types.

use crate::bot::ui::formulas::Sheet;
use quiz_engine::ids::{BankId, RoleId};
use std::sync::Arc;

/// A message in a channel, or for one member.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    /// From top to bottom.
    pub components: Vec<Component>,
    /// Uploaded with the message. [`File::shown`] says where they appear.
    pub files: Vec<File>,
    /// The only role that the post may notify; edits notify nobody.
    pub pings: Option<RoleId>,
}

/// A file that goes with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// ASCII letters, digits and hyphens, with an extension.
    pub name: String,
    /// The content.
    pub bytes: Arc<[u8]>,
    /// Where it appears in the message.
    pub shown: Shown,
}

/// Where a file appears in its message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// At the end, as a download.
    Download,
    /// At the end, as a picture with this alternative text.
    Below(String),
    /// Where a component refers to it, with alternative text if there is any.
    InPlace(Option<String>),
}

impl File {
    /// Creates a text file to download.
    pub fn text(name: impl Into<String>, text: String) -> Self {
        Self::download(name, text.into_bytes())
    }

    /// An archive to download.
    pub fn download(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self {
            name: name.into(),
            bytes: bytes.into(),
            shown: Shown::Download,
        }
    }

    /// Creates a picture at the end of the message.
    pub fn picture(name: impl Into<String>, png: Vec<u8>, alt: String) -> Self {
        Self {
            name: name.into(),
            bytes: png.into(),
            shown: Shown::Below(alt),
        }
    }

    /// Creates a picture that a component of the message refers to.
    pub(crate) fn in_place(name: String, bytes: Arc<[u8]>, alt: Option<String>) -> Self {
        Self {
            name,
            bytes,
            shown: Shown::InPlace(alt),
        }
    }
}

/// One part of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Component {
    /// A box with a coloured left edge.
    Container {
        /// Its colour.
        accent: Accent,
        /// From top to bottom.
        children: Vec<Component>,
    },
    /// Discord's Markdown.
    Text(String),
    /// Text with a button beside it.
    Section {
        /// Discord's Markdown.
        text: String,
        /// To the right of the text.
        button: Button,
    },
    /// A horizontal line.
    Separator,
    /// A picture file of a bank's folder, or texts with formulas; replaced by an `Image` before the message is sent.
    Picture(Picture),
    /// A picture on the web, or a file of the message.
    Image {
        /// An `http`, `https` or `attachment` URL.
        url: String,
        /// Alternative text.
        alt: Option<String>,
    },
    /// A row of up to five buttons.
    Buttons(Vec<Button>),
    /// A menu of options.
    Select {
        /// The custom id.
        id: String,
        /// Shown while nothing is chosen.
        placeholder: String,
        /// In order; the value that each sends is its index in decimal.
        labels: Vec<String>,
        /// Maximum number of options that may be chosen.
        most: usize,
        /// Whether members can use it.
        enabled: bool,
    },
}

/// A picture that is sent as a file of its message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Where its bytes come from.
    pub source: PictureSource,
    /// Alternative text.
    pub alt: Option<String>,
    /// Shown instead where the picture cannot be sent; Discord's Markdown.
    pub fallback: String,
    /// Whether only edits of the message have it, not its post.
    pub added: bool,
}

/// Where the bytes of a picture come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureSource {
    /// A file in the folder of one of the operator's banks, or of an uploaded bank.
    File {
        /// The bank whose folder holds it.
        bank: BankId,
        /// Relative to the folder of the bank's file.
        path: String,
    },
    /// Drawn: texts with formulas.
    Sheet(Arc<Sheet>),
}

/// A modal form.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// The custom id.
    pub id: String,
    /// Plain text.
    pub title: String,
    /// Above the inputs, in Discord's Markdown.
    pub text: Option<String>,
    /// From top to bottom; at most five, or four below a text.
    pub inputs: Vec<Input>,
}

/// A text input of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// Shown above it; plain text.
    pub label: String,
    /// Shown in it while it is empty.
    pub placeholder: String,
    /// Its text when the form opens.
    pub value: String,
    /// Whether it takes several lines.
    pub long: bool,
    /// Whether the form cannot be sent while it is empty.
    pub required: bool,
    /// Maximum length, in characters.
    pub max: usize,
}

impl Input {
    /// Creates a required input of one line.
    pub fn line(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            placeholder: String::new(),
            value: String::new(),
            long: false,
            required: true,
            max: crate::limits::INPUT_TEXT,
        }
    }
}

/// A button that sends its custom id.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    /// Plain text.
    pub label: String,
    /// The custom id.
    pub id: String,
    /// The colour.
    pub style: Style,
    /// Whether members can press it.
    pub enabled: bool,
}

/// The colour of a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Blurple: the main action.
    Primary,
    /// Grey: other actions.
    Secondary,
    /// Green: a right answer.
    Success,
    /// Red: removes something.
    Danger,
}

/// The colour of a container's edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accent {
    /// A question that is open.
    Open,
    /// A question that is closed.
    Closed,
    /// A question that does not count.
    Void,
    /// Final standings and leaderboards.
    Standings,
    /// Everything else.
    Plain,
}

impl Message {
    /// Creates a message with one container.
    pub fn boxed(accent: Accent, children: Vec<Component>) -> Self {
        Self {
            components: vec![Component::Container { accent, children }],
            ..Self::default()
        }
    }

    /// Counts the characters of text that Discord's limit for a message covers.
    pub fn text_len(&self) -> usize {
        fn of(component: &Component) -> usize {
            match component {
                Component::Container { children, .. } => children.iter().map(of).sum(),
                Component::Text(text) | Component::Section { text, .. } => text.chars().count(),
                Component::Picture(picture) => picture.fallback.chars().count(),
                _ => 0,
            }
        }
        self.components.iter().map(of).sum()
    }

    /// What its buttons and menus send.
    pub(crate) fn ids(&self) -> Vec<&str> {
        fn of(component: &Component) -> Vec<&str> {
            match component {
                Component::Container { children, .. } => children.iter().flat_map(of).collect(),
                Component::Section { button, .. } => vec![&button.id],
                Component::Buttons(buttons) => buttons.iter().map(|one| &*one.id).collect(),
                Component::Select { id, .. } => vec![id],
                _ => Vec::new(),
            }
        }
        self.components.iter().flat_map(of).collect()
    }

    /// Returns the pictures that are not attached yet, from top to bottom.
    pub(crate) fn pictures(&self) -> Vec<&Picture> {
        fn of(component: &Component) -> Vec<&Picture> {
            match component {
                Component::Container { children, .. } => children.iter().flat_map(of).collect(),
                Component::Picture(picture) => vec![picture],
                _ => Vec::new(),
            }
        }
        self.components.iter().flat_map(of).collect()
    }

    /// Replaces each picture that is not attached yet with what `by` returns for its number, from
    /// 0.
    pub(crate) fn replace_pictures(&mut self, mut by: impl FnMut(usize, Picture) -> Component) {
        fn replace(
            components: Vec<Component>,
            next: &mut usize,
            by: &mut impl FnMut(usize, Picture) -> Component,
        ) -> Vec<Component> {
            let mut one = |component| match component {
                Component::Container { accent, children } => Component::Container {
                    accent,
                    children: replace(children, next, by),
                },
                Component::Picture(picture) => {
                    *next += 1;
                    by(*next - 1, picture)
                }
                other => other,
            };
            components.into_iter().map(&mut one).collect()
        }
        let components = std::mem::take(&mut self.components);
        self.components = replace(components, &mut 0, &mut by);
    }

    /// Adds a file.
    #[must_use]
    pub fn with_file(mut self, file: File) -> Self {
        self.files.push(file);
        self
    }

    /// Adds a first line that notifies the role.
    #[must_use]
    pub fn pinging(mut self, role: RoleId) -> Self {
        self.components
            .insert(0, Component::Text(format!("<@&{role}>")));
        self.pings = Some(role);
        self
    }

    /// Creates a message with text only.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            components: vec![Component::Text(text.into())],
            ..Self::default()
        }
    }
}

impl Button {
    /// Creates an enabled button. `id` is written as its custom id.
    pub fn new(label: impl Into<String>, id: &impl std::fmt::Display, style: Style) -> Self {
        Self {
            label: label.into(),
            id: id.to_string(),
            style,
            enabled: true,
        }
    }

    /// Enables or disables the button.
    pub fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }
}
