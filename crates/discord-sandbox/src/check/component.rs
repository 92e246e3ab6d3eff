//! Checks message components: legacy rows and Components V2.

use std::collections::HashSet;

use serde_json::Value;

use super::form::Form;
use super::problem::{Path, Problems};
use crate::control::{Button, Control, Select, SelectOption};

/// Discord's component types.
pub(crate) mod kind {
    pub(crate) const ROW: i64 = 1;
    pub(crate) const BUTTON: i64 = 2;
    pub(crate) const STRING_SELECT: i64 = 3;
    pub(crate) const TEXT_INPUT: i64 = 4;
    pub(crate) const CHANNEL_SELECT: i64 = 8;
    pub(crate) const SECTION: i64 = 9;
    pub(crate) const TEXT: i64 = 10;
    pub(crate) const THUMBNAIL: i64 = 11;
    pub(crate) const GALLERY: i64 = 12;
    pub(crate) const FILE: i64 = 13;
    pub(crate) const SEPARATOR: i64 = 14;
    pub(crate) const CONTAINER: i64 = 17;
    pub(crate) const LABEL: i64 = 18;
}

/// The most components of one message, with nested ones.
const TOTAL: usize = 40;
/// The most characters in all text displays of one message.
const TOTAL_TEXT: usize = 4000;
const BUTTON_URL: &[&str] = &["http://", "https://", "discord://"];
const MEDIA: &[&str] = &["http://", "https://", "attachment://"];

/// The controls and texts of checked components.
pub(crate) struct Checked {
    pub(crate) controls: Vec<Control>,
    /// The contents of the text displays, for mentions.
    pub(crate) texts: Vec<String>,
}

struct Walk<'a, 'p> {
    problems: &'p mut Problems,
    files: &'a [String],
    total: usize,
    text: usize,
    custom_ids: HashSet<&'a str>,
    ids: HashSet<i64>,
    checked: Checked,
}

/// Checks the components of a message. `files` are the names of its attachments, to which
/// `attachment://` may refer.
pub(crate) fn components(
    list: &[Value],
    v2: bool,
    files: &[String],
    path: &Path<'_>,
    problems: &mut Problems,
) -> Checked {
    let mut walk = Walk {
        problems,
        files,
        total: 0,
        text: 0,
        custom_ids: HashSet::new(),
        ids: HashSet::new(),
        checked: Checked {
            controls: Vec::new(),
            texts: Vec::new(),
        },
    };
    let kinds: &[i64] = if v2 {
        use kind::*;
        &[ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER]
    } else {
        &[kind::ROW]
    };
    for (at, value) in list.iter().enumerate() {
        walk.component(value, path.index(at), kinds);
    }
    if !v2 && list.len() > 5 {
        walk.problems.add(
            path,
            "BASE_TYPE_BAD_LENGTH",
            "Must be between 1 and 5 in length.",
        );
    }
    if v2 && walk.total > TOTAL {
        walk.problems.add(
            path,
            "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
            format!("The total number of components cannot exceed {TOTAL}"),
        );
    }
    if v2 && walk.text > TOTAL_TEXT {
        walk.problems.add(
            path,
            "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
            format!("The total size of displayable text exceeds maximum size of {TOTAL_TEXT}"),
        );
    }
    walk.checked
}

impl<'a> Walk<'a, '_> {
    fn component(&mut self, value: &'a Value, path: Path<'_>, kinds: &[i64]) {
        self.total += 1;
        let Some(mut form) = Form::open(value, path, self.problems) else {
            return;
        };
        let Some(number) = form.require("type") else {
            return;
        };
        let Some(number) = number.as_i64().filter(|number| kinds.contains(number)) else {
            let list = kinds
                .iter()
                .map(i64::to_string)
                .collect::<Vec<_>>()
                .join(", ");
            form.problem(
                "type",
                "UNION_TYPE_CHOICES",
                format!("Value of field \"type\" must be one of ({list})."),
            );
            return;
        };
        if let Some(id) = form.integer("id", 0..=i64::from(i32::MAX))
            && id != 0
            && !self.ids.insert(id)
        {
            form.problem(
                "id",
                "COMPONENT_ID_DUPLICATED",
                "Component id cannot be duplicated",
            );
        }
        match number {
            kind::ROW => self.row(value, path),
            kind::BUTTON => self.button(value, path),
            kind::STRING_SELECT..=kind::CHANNEL_SELECT => self.select(value, path, number),
            kind::SECTION => self.section(value, path),
            kind::TEXT => self.text_display(value, path),
            kind::THUMBNAIL => self.media(value, path),
            kind::GALLERY => self.gallery(value, path),
            kind::FILE => self.file(value, path),
            kind::SEPARATOR => {
                form.choice("spacing", &[1, 2]);
                form.flag("divider");
            }
            kind::CONTAINER => {
                form.integer("accent_color", 0..=0xff_ffff);
                form.flag("spoiler");
                use kind::*;
                self.children(
                    value,
                    path,
                    1..=40,
                    &[ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR],
                );
            }
            _ => {}
        }
    }

    fn children(
        &mut self,
        value: &'a Value,
        path: Path<'_>,
        length: std::ops::RangeInclusive<usize>,
        kinds: &[i64],
    ) -> &'a [Value] {
        let Some(mut form) = Form::open(value, path, self.problems) else {
            return &[];
        };
        form.require("components");
        let list = form.list("components", length).unwrap_or_default();
        let path = path.key("components");
        for (at, child) in list.iter().enumerate() {
            self.component(child, path.index(at), kinds);
        }
        list
    }

    fn row(&mut self, value: &'a Value, path: Path<'_>) {
        let list = self.children(value, path, 1..=5, &[2, 3, 5, 6, 7, 8]);
        let buttons = list
            .iter()
            .filter(|child| child["type"] == kind::BUTTON)
            .count();
        let selects = list.len() - buttons;
        if selects > 1 || (selects == 1 && buttons > 0) {
            self.problems.add(
                &path.key("components"),
                "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
                "The specified component exceeds the maximum width",
            );
        }
    }

    fn section(&mut self, value: &'a Value, path: Path<'_>) {
        self.children(value, path, 1..=3, &[kind::TEXT]);
        let Some(mut form) = Form::open(value, path, self.problems) else {
            return;
        };
        if let Some(accessory) = form.require("accessory") {
            self.component(
                accessory,
                path.key("accessory"),
                &[kind::BUTTON, kind::THUMBNAIL],
            );
        }
    }

    fn text_display(&mut self, value: &'a Value, path: Path<'_>) {
        let Some(mut form) = Form::open(value, path, self.problems) else {
            return;
        };
        if let Some(content) = form.need_text("content", 1..=TOTAL_TEXT) {
            self.text += content.chars().count();
            self.checked.texts.push(content.to_owned());
        } else if let Some(content) = value["content"].as_str() {
            self.text += content.chars().count();
        }
    }

    fn gallery(&mut self, value: &'a Value, path: Path<'_>) {
        let Some(mut form) = Form::open(value, path, self.problems) else {
            return;
        };
        form.require("items");
        let items = form.list("items", 1..=10).unwrap_or_default();
        let path = path.key("items");
        for (at, item) in items.iter().enumerate() {
            self.media(item, path.index(at));
        }
    }

    fn media(&mut self, value: &'a Value, path: Path<'_>) {
        let Some(mut form) = Form::open(value, path, self.problems) else {
            return;
        };
        form.text("description", 1..=1024);
        form.flag("spoiler");
        if let Some(media) = form.require("media") {
            self.unfurled(media, path.key("media"), MEDIA);
        }
    }

    fn file(&mut self, value: &'a Value, path: Path<'_>) {
        let Some(mut form) = Form::open(value, path, self.problems) else {
            return;
        };
        form.flag("spoiler");
        if let Some(file) = form.require("file") {
            self.unfurled(file, path.key("file"), &["attachment://"]);
        }
    }

    fn unfurled(&mut self, value: &'a Value, path: Path<'_>, schemes: &[&str]) {
        let files = self.files;
        let Some(mut form) = Form::open(value, path, self.problems) else {
            return;
        };
        form.require("url");
        if let Some(url) = form.url("url", 2048, schemes)
            && let Some(name) = url.strip_prefix("attachment://")
            && !files.iter().any(|file| file == name)
        {
            form.problem(
                "url",
                "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                format!("The referenced attachment {name} was not found"),
            );
        }
    }

    fn custom_id(&mut self, custom_id: Option<&'a str>, path: Path<'_>) -> Option<String> {
        let custom_id = custom_id?;
        if !self.custom_ids.insert(custom_id) {
            self.problems.add(
                &path.key("custom_id"),
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "Component custom id cannot be duplicated",
            );
        }
        Some(custom_id.to_owned())
    }

    fn button(&mut self, value: &'a Value, path: Path<'_>) {
        let Some(mut form) = Form::open(value, path, self.problems) else {
            return;
        };
        form.require("style");
        let style = form.choice("style", &[1, 2, 3, 4, 5, 6]).unwrap_or(2);
        let label = form.text("label", 0..=80);
        let disabled = form.flag("disabled").unwrap_or(false);
        let emoji = emoji(&form);
        let bare = label.map_or(!form.has("label"), str::is_empty);
        if style != 6 && bare && emoji.is_none() {
            form.problem_here(
                "BUTTON_COMPONENT_LABEL_REQUIRED",
                "A label or emoji is required",
            );
        }
        let (mut custom_id, mut url) = (None, None);
        match style {
            5 => {
                form.require("url");
                url = form.url("url", 512, BUTTON_URL);
                if form.has("custom_id") {
                    form.problem(
                        "custom_id",
                        "BUTTON_COMPONENT_CUSTOM_ID_FORBIDDEN",
                        "A link button cannot have a custom id",
                    );
                }
            }
            6 => {
                form.require("sku_id");
            }
            _ => {
                custom_id = form.need_text("custom_id", 1..=100);
                if form.has("url") {
                    form.problem(
                        "url",
                        "BUTTON_COMPONENT_URL_FORBIDDEN",
                        "A custom id and url cannot both be specified",
                    );
                }
            }
        }
        let custom_id = self.custom_id(custom_id, path);
        self.checked.controls.push(Control::Button(Button {
            label: label.unwrap_or_default().to_owned(),
            emoji,
            custom_id,
            url: url.map(str::to_owned),
            style: u8::try_from(style).unwrap_or(2),
            disabled,
        }));
    }

    fn select(&mut self, value: &'a Value, path: Path<'_>, number: i64) {
        let Some(mut form) = Form::open(value, path, self.problems) else {
            return;
        };
        let custom_id = form.need_text("custom_id", 1..=100);
        let placeholder = form.text("placeholder", 0..=150).map(str::to_owned);
        let disabled = form.flag("disabled").unwrap_or(false);
        let min = form.integer("min_values", 0..=25).unwrap_or(1);
        let max = form.integer("max_values", 1..=25).unwrap_or(1);
        if min > max {
            form.problem(
                "min_values",
                "COMPONENT_MIN_VALUES_EXCEED_MAX",
                "Must be less than or equal to max_values.",
            );
        }
        let options = if number == kind::STRING_SELECT {
            options(&mut form, max)
        } else {
            Vec::new()
        };
        let custom_id = self.custom_id(custom_id, path);
        self.checked.controls.push(Control::Select(Select {
            custom_id: custom_id.unwrap_or_default(),
            kind: u8::try_from(number).unwrap_or(3),
            placeholder,
            options,
            min: usize::try_from(min).unwrap_or(1),
            max: usize::try_from(max).unwrap_or(1),
            disabled,
        }));
    }
}

/// Returns the name of a button's emoji, or the id of a custom one.
fn emoji(form: &Form<'_, '_>) -> Option<String> {
    let emoji = form.raw("emoji")?;
    ["name", "id"]
        .iter()
        .find_map(|key| emoji[key].as_str())
        .map(str::to_owned)
}

/// Checks the options of a string select, which may be in a message or a modal.
pub(crate) fn options(form: &mut Form<'_, '_>, max: i64) -> Vec<SelectOption> {
    form.require("options");
    let list = form.list("options", 1..=25).unwrap_or_default();
    let mut options = Vec::with_capacity(list.len());
    let mut values = HashSet::new();
    let path = form.path();
    let path = path.key("options");
    for (at, value) in list.iter().enumerate() {
        let Some(mut option) = Form::open(value, path.index(at), form.problems()) else {
            continue;
        };
        let label = option
            .need_text("label", 1..=100)
            .unwrap_or_default()
            .to_owned();
        let value = option
            .need_text("value", 1..=100)
            .unwrap_or_default()
            .to_owned();
        let description = option.text("description", 0..=100).map(str::to_owned);
        let default = option.flag("default").unwrap_or(false);
        if !value.is_empty() && !values.insert(value.clone()) {
            option.problem(
                "value",
                "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                "The specified option value is already used",
            );
        }
        options.push(SelectOption {
            label,
            value,
            description,
            default,
        });
    }
    let defaults = options.iter().filter(|option| option.default).count();
    if i64::try_from(defaults).unwrap_or(i64::MAX) > max {
        form.problem(
            "options",
            "SELECT_COMPONENT_DEFAULTS_EXCEED_MAX",
            "More defaults than max_values.",
        );
    }
    if i64::try_from(options.len()).is_ok_and(|count| max > count) && form.has("max_values") {
        form.problem(
            "max_values",
            "COMPONENT_MAX_VALUES_EXCEED_OPTIONS",
            "Must be less than or equal to the number of options.",
        );
    }
    options
}
