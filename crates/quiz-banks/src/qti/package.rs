//! Packages: archives of Canvas, Blackboard and others, with a manifest and a file or more of
//! questions, unpacked into one text.

use crate::archive::{Archive, Fault};
use crate::decode::decode;
use crate::pictures;
use crate::qti::is_root;
use crate::unpacked::{Told, Unpacked, too_long};
use crate::{bounds, xml};

/// The element that holds the files of a package, one below the other.
const ROOT: &str = "quiz-package";

/// Canvas's folder with its own, more complete version of the questions.
const CANVAS: &str = "non_cc_assessments/";

pub(crate) fn is_qti(archive: &Archive) -> bool {
    // Office documents are archives of XML too.
    let is_document = archive.has("[Content_Types].xml") || archive.has("META-INF/manifest.xml");
    archive.has("imsmanifest.xml")
        || (!is_document && archive.names().iter().any(|name| may_hold_questions(name)))
}

/// Whether a file with this name may contain questions.
fn may_hold_questions(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let ends = [".xml", ".qti", ".dat"]
        .iter()
        .any(|end| name.ends_with(end));
    ends && !name.ends_with("imsmanifest.xml") && !name.starts_with("__macosx/")
}

pub(crate) fn unpack_qti(mut archive: Archive) -> Result<Unpacked, Fault> {
    let mut names: Vec<String> = archive.names().to_vec();
    names.retain(|name| may_hold_questions(name));
    if names.iter().any(|name| name.starts_with(CANVAS)) {
        names.retain(|name| name.starts_with(CANVAS));
    }
    if let Some(manifest) = archive.read("imsmanifest.xml")? {
        in_order_of(&mut names, &String::from_utf8_lossy(&manifest));
    }
    let mut out = Unpacked {
        text: format!("<{ROOT}>\n"),
        told: Vec::new(),
    };
    let mut holds_questions = false;
    for name in &names {
        let bytes = archive.read(name)?.unwrap_or_default();
        match part(bytes) {
            Ok(Some(part)) => {
                holds_questions = true;
                out.text
                    .push_str(&format!("<!-- {} -->\n", commented(name)));
                out.text.push_str(&part);
                out.text.push('\n');
            }
            Ok(None) => {}
            Err(reason) => out.told.push(Told {
                code: "package-file",
                span: 0..ROOT.len() + 2,
                message: format!(
                    "the file {} in the package is not read: {reason}",
                    commented(name)
                ),
                help: "export the package again",
            }),
        }
        if out.text.len() as u64 > bounds::FILE_BYTES {
            return Err(too_long());
        }
    }
    if !holds_questions && out.told.is_empty() {
        return Err(Fault {
            code: "no-questions",
            message: "the package holds no file with questions of QTI".to_owned(),
            help: "export a quiz or a question bank, not a whole course without quizzes",
        });
    }
    out.text.push_str(&format!("</{ROOT}>\n"));
    let sounds = archive.names().iter().filter(|name| is_sound(name)).count();
    if sounds > 0 {
        out.told.push(Told {
            code: "files-inside",
            span: 0..ROOT.len() + 2,
            message: format!("sounds and films inside the package: {sounds}; they are left out"),
            help: "say in words what is heard or seen in them",
        });
    }
    Ok(out)
}

/// A file's root element, if it has questions. The XML declaration above it is left out, because a
/// text can only have one.
fn part(bytes: Vec<u8>) -> Result<Option<String>, String> {
    let text = match decode(bytes) {
        Ok(text) => text,
        Err(no_text) => return Err(no_text.message),
    };
    let is_wanted = xml::root_name(&text).is_some_and(|name| is_root(name) || is_test(name));
    if !is_wanted {
        return Ok(None);
    }
    // A file that is not well-formed must not affect the others.
    if let Err(fault) = xml::parse(&text) {
        return Err(fault.message);
    }
    let start = xml::root_start(&text);
    Ok(Some(text[start..].trim_end().to_owned()))
}

/// Whether it only has the title of the items.
fn is_test(name: &str) -> bool {
    super::markup::plain_name(name) == "assessmenttest"
}

/// Puts files in the order in which a manifest names them; those it does not name come last.
fn in_order_of(names: &mut [String], manifest: &str) {
    let Ok(document) = xml::parse(manifest) else {
        return;
    };
    let hrefs: Vec<&str> = document
        .descendants()
        .filter(|node| xml::is(*node, "resource") || xml::is(*node, "file"))
        .flat_map(|node| node.attributes())
        .filter(|one| matches!(one.name(), "href" | "file"))
        .map(|one| one.value())
        .collect();
    let place = |name: &String| {
        hrefs
            .iter()
            .position(|href| href == name)
            .unwrap_or(usize::MAX)
    };
    names.sort_by_cached_key(|name| (place(name), name.clone()));
}

fn is_sound(name: &str) -> bool {
    const SOUNDS: &[&str] = &["mp3", "mp4", "m4a", "wav", "ogg", "webm", "mov", "avi"];
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    !pictures::is_named(name) && SOUNDS.iter().any(|one| one.eq_ignore_ascii_case(extension))
}

/// A name that is safe inside a comment.
fn commented(name: &str) -> String {
    let shown: String = name.chars().take(200).filter(|c| !c.is_control()).collect();
    shown.replace("--", "- -")
}
