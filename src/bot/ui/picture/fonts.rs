//! The fonts of pictures: a built-in one, and those of the machine for other scripts.

use icu_properties::CodePointMapData;
use icu_properties::PropertyNamesLong;
use icu_properties::props::Script;
use resvg::usvg::fontdb::{Database, FaceInfo, Stretch, Style, Weight};
use resvg::usvg::{Group, Node};
use std::sync::{Arc, LazyLock};

/// The family of the built-in font.
pub(super) const FAMILY: &str = "Noto Sans";

/// The built-in font and those of the machine. The machine is searched once.
pub(super) static ALL: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut machine = Database::new();
    machine.load_system_fonts();
    let mut all = bundled();
    let mut faces: Vec<_> = machine.faces().filter(|face| is_plain(face)).collect();
    faces.sort_by_key(|face| rank(face));
    for face in faces {
        all.push_face_info(face.clone());
    }
    Arc::new(all)
});

/// The names of the families of formulas begin with this; the rest is as in the names of KaTeX's
/// files.
pub(super) const FORMULAS: &str = "Formula ";

/// All fonts and, behind them, those of formulas. Each of these is a family of its own, since they
/// do not say which of them are italic.
pub(super) static WITH_FORMULAS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut all = (**ALL).clone();
    for name in KATEX {
        let Some(bytes) = ratex_katex_fonts::ttf_bytes(&format!("KaTeX_{name}.ttf")) else {
            continue;
        };
        let mut one = Database::new();
        one.load_font_data(bytes.into_owned());
        for face in one.faces() {
            let mut face = face.clone();
            face.style = Style::Normal;
            face.weight = Weight::NORMAL;
            for (family, _) in &mut face.families {
                *family = format!("{FORMULAS}{name}");
            }
            all.push_face_info(face);
        }
    }
    Arc::new(all)
});

/// The fonts of formulas.
pub(super) const KATEX: [&str; 20] = [
    "AMS-Regular",
    "Caligraphic-Bold",
    "Caligraphic-Regular",
    "Fraktur-Bold",
    "Fraktur-Regular",
    "Main-Bold",
    "Main-BoldItalic",
    "Main-Italic",
    "Main-Regular",
    "Math-BoldItalic",
    "Math-Italic",
    "SansSerif-Bold",
    "SansSerif-Italic",
    "SansSerif-Regular",
    "Script-Regular",
    "Size1-Regular",
    "Size2-Regular",
    "Size3-Regular",
    "Size4-Regular",
    "Typewriter-Regular",
];

/// Returns Noto Sans, with Latin, Greek and Cyrillic letters. It is built in, because the machine
/// may have no fonts.
pub(super) fn bundled() -> Database {
    let mut fonts = Database::new();
    fonts.load_font_data(include_bytes!("../../../../assets/NotoSans-Regular.ttf").to_vec());
    fonts
}

/// Returns whether a face is regular: not bold, italic, condensed or the like.
fn is_plain(face: &FaceInfo) -> bool {
    face.style == Style::Normal && face.weight == Weight::NORMAL && face.stretch == Stretch::Normal
}

/// Returns the sort key of a face. Those that look most like the built-in font come first, because
/// a letter is drawn with the first face that has it.
fn rank(face: &FaceInfo) -> (bool, bool, bool, String) {
    let family = face.families.first();
    let family = family.map(|(name, _)| name.clone()).unwrap_or_default();
    (
        face.monospaced,
        !family.contains("Sans"),
        !family.starts_with("Noto"),
        family,
    )
}

/// Finds the first letter that no font has, for which an empty box would be drawn.
pub(super) fn missing_letter(group: &Group) -> Option<char> {
    group.children().iter().find_map(|node| match node {
        Node::Group(group) => missing_letter(group),
        Node::Text(text) => {
            let glyphs = text
                .layouted()
                .iter()
                .flat_map(|span| &span.positioned_glyphs);
            let mut missing = glyphs.filter(|glyph| glyph.id.0 == 0);
            missing
                .next()
                .map(|glyph| glyph.text.chars().next().unwrap_or_default())
        }
        _ => None,
    })
}

/// Returns the script of a letter. It tells the operator which font is missing, without logging the
/// text.
pub(super) fn script_of(letter: char) -> &'static str {
    let script = CodePointMapData::<Script>::new().get(letter);
    PropertyNamesLong::<Script>::new()
        .get(script)
        .unwrap_or("unknown")
}
