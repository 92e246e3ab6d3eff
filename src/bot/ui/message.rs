//! A message as Discord's second version of components lays it out.

use quiz_engine::{BankId, RoleId};
use std::sync::Arc;

/// What is shown in a channel, or to one member.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    /// From top to bottom.
    pub components: Vec<Component>,
    /// Shown below them, to be downloaded.
    pub files: Vec<File>,
    /// The role that it pings when it is posted; an edit pings nobody.
    pub pings: Option<RoleId>,
}

/// A file that goes with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Letters, digits, hyphens, and an ending.
    pub name: String,
    /// What is in it.
    pub bytes: Arc<[u8]>,
    /// Where the message shows it.
    pub shown: Shown,
}

/// Where a message shows one of its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Below all else, to be downloaded.
    Download,
    /// Below all else, as a picture that tells this to those who do not see it.
    Below(String),
    /// Where a component refers to it. The text is for those who do not see it.
    InPlace(Option<String>),
}

impl File {
    /// A file of text.
    pub fn text(name: impl Into<String>, text: String) -> Self {
        Self {
            name: name.into(),
            bytes: text.into_bytes().into(),
            shown: Shown::Download,
        }
    }

    /// A picture that the message shows.
    pub fn picture(name: impl Into<String>, png: Vec<u8>, alt: String) -> Self {
        Self {
            name: name.into(),
            bytes: png.into(),
            shown: Shown::Below(alt),
        }
    }

    /// A picture that a component of the message refers to.
    pub(crate) fn in_place(name: String, bytes: Vec<u8>, alt: Option<String>) -> Self {
        Self {
            name,
            bytes: bytes.into(),
            shown: Shown::InPlace(alt),
        }
    }
}

/// One part of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Component {
    /// A box with a coloured edge.
    Container {
        /// The edge.
        accent: Accent,
        /// What is in it.
        children: Vec<Component>,
    },
    /// Discord's Markdown.
    Text(String),
    /// Text with a button beside it.
    Section {
        /// Discord's Markdown.
        text: String,
        /// Beside it.
        button: Button,
    },
    /// A line across.
    Separator,
    /// A picture beside its bank, which goes with the message as a file.
    Picture(Picture),
    /// A picture on the web, or a file of the message.
    Image {
        /// An `http`, `https` or `attachment` URL.
        url: String,
        /// What it shows.
        alt: Option<String>,
    },
    /// A row of up to five buttons.
    Buttons(Vec<Button>),
    /// A menu from which one option or more is chosen.
    Select {
        /// What a choice sends.
        id: String,
        /// Shown while nothing is chosen.
        placeholder: String,
        /// In order; each sends its place, from 0, in digits.
        labels: Vec<String>,
        /// How many may be chosen at most.
        most: usize,
        /// Whether it can be used.
        enabled: bool,
    },
}

/// A picture that lies beside a bank of the operator's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Whose it is.
    pub bank: BankId,
    /// From the folder of the bank's file.
    pub path: String,
    /// What it shows, for those who do not see it.
    pub alt: Option<String>,
    /// Discord's Markdown, shown where the picture cannot be.
    pub words: String,
}

/// A form that opens over the channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// What sending it sends.
    pub id: String,
    /// Plain text.
    pub title: String,
    /// Above the inputs, in Discord's Markdown.
    pub text: Option<String>,
    /// From top to bottom; one to four below a text, else five.
    pub inputs: Vec<Input>,
}

/// A text to write in a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// Above it; plain text.
    pub label: String,
    /// In it, while it is empty.
    pub placeholder: String,
    /// What stands in it already.
    pub value: String,
    /// Of several lines.
    pub long: bool,
    /// Whether it may not stay empty.
    pub required: bool,
    /// The most characters that it takes.
    pub max: usize,
}

impl Input {
    /// One line that must be filled in.
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

/// A button that sends its id.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    /// What it says: plain text.
    pub label: String,
    /// What a press sends.
    pub id: String,
    /// How it looks.
    pub style: Style,
    /// Whether it can be pressed.
    pub enabled: bool,
}

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Stands out.
    Primary,
    /// Does not.
    Secondary,
    /// Marks what is right.
    Success,
    /// Takes something away.
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
    /// A message of one container.
    pub fn boxed(accent: Accent, children: Vec<Component>) -> Self {
        Self {
            components: vec![Component::Container { accent, children }],
            ..Self::default()
        }
    }

    /// How many characters of text it holds, as Discord counts them.
    pub fn text_len(&self) -> usize {
        fn of(component: &Component) -> usize {
            match component {
                Component::Container { children, .. } => children.iter().map(of).sum(),
                Component::Text(text) | Component::Section { text, .. } => text.chars().count(),
                Component::Picture(picture) => picture.words.chars().count(),
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

    /// The pictures that are still to be attached, from top to bottom.
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

    /// Puts something else in the place of each picture that is still to be attached. It is given
    /// the number of the picture, from 0.
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

    /// The same message with one more file.
    #[must_use]
    pub fn with_file(mut self, file: File) -> Self {
        self.files.push(file);
        self
    }

    /// The same message under a line that pings the role.
    #[must_use]
    pub fn pinging(mut self, role: RoleId) -> Self {
        self.components
            .insert(0, Component::Text(format!("<@&{role}>")));
        self.pings = Some(role);
        self
    }

    /// A message of text alone.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            components: vec![Component::Text(text.into())],
            ..Self::default()
        }
    }
}

impl Button {
    /// A button that can be pressed.
    pub fn new(label: impl Into<String>, id: &impl std::fmt::Display, style: Style) -> Self {
        Self {
            label: label.into(),
            id: id.to_string(),
            style,
            enabled: true,
        }
    }

    /// The same button, if it can be pressed under this condition.
    pub fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }
}
