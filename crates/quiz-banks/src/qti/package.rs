//! Packages: archives of Canvas, Blackboard and others, with a manifest and a file or more of
//! questions, unpacked into one text.

use crate::archive::{Archive, Fault};
use crate::decode::decode;
use crate::packed::{Pictures, name_of};
use crate::pictures;
use crate::qti::is_root;
use crate::sources::rewrite;
use crate::unpacked::{Unpacked, Warning, too_long};
use crate::{bounds, xml};
use std::collections::HashMap;
use std::sync::Arc;

/// The element that holds the files of a package, one below the other.
const ROOT: &str = "quiz-package";

/// Canvas's folder with its own, more complete version of the questions.
const CANVAS: &str = "non_cc_assessments/";

pub(crate) fn is_qti(archive: &mut Archive) -> bool {
    if archive.has("imsmanifest.xml") {
        return true;
    }
    // Office documents and exports of Moodle are archives of XML too.
    let mut names = archive.names().to_vec();
    names.retain(|name| may_hold_questions(name));
    names.iter().any(|name| {
        let head = archive.head(name, HEAD);
        xml::root_name(&String::from_utf8_lossy(&head)).is_some_and(is_root)
    })
}

/// Bytes of a file in which its first element begins.
const HEAD: u64 = 4096;

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
        ..Unpacked::default()
    };
    let mut files = Files::default();
    let mut holds_questions = false;
    for name in &names {
        let bytes = archive.read(name)?.unwrap_or_default();
        match part(bytes) {
            Ok(Some(part)) => {
                holds_questions = true;
                out.text
                    .push_str(&format!("<!-- {} -->\n", commented(name)));
                out.text.push_str(&rewrite(&part, |reference| {
                    files.find(&mut archive, name, reference)
                }));
                out.text.push('\n');
            }
            Ok(None) => {}
            Err(reason) => out.warnings.push(Warning {
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
    if !holds_questions && out.warnings.is_empty() {
        return Err(Fault {
            code: "no-questions",
            message: "the package holds no file with questions of QTI".to_owned(),
            help: "export a quiz or a question bank, not a whole course without quizzes",
        });
    }
    out.text.push_str(&format!("</{ROOT}>\n"));
    out.pictures = files.pictures;
    out.warnings.extend(files.fault.map(|fault| Warning {
        code: fault.code,
        span: 0..ROOT.len() + 2,
        message: format!("a picture is not shown: {}", fault.message),
        help: fault.help,
    }));
    let sounds = archive
        .names()
        .iter()
        .filter(|name| pictures::is_sound(name))
        .count();
    if sounds > 0 {
        out.warnings.push(Warning {
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

/// A name that is safe inside a comment.
fn commented(name: &str) -> String {
    let shown: String = name.chars().take(200).filter(|c| !c.is_control()).collect();
    shown.replace("--", "- -")
}

/// The pictures that the files of a package name.
#[derive(Default)]
struct Files {
    /// The names of pictures by their paths in the archive.
    known: HashMap<String, Option<String>>,
    pictures: Pictures,
    /// Why the first picture was not read.
    fault: Option<Fault>,
}

impl Files {
    /// The name of a picture by its content, if `file` names one of the archive.
    fn find(&mut self, archive: &mut Archive, file: &str, reference: &str) -> Option<String> {
        let path = path_of(archive, file, reference)?;
        if let Some(known) = self.known.get(&path) {
            return known.clone();
        }
        let bytes = archive.read(&path).map(Option::unwrap_or_default);
        let named = bytes.and_then(|bytes| Ok((name_of(&bytes, &path)?, bytes)));
        let found = match named {
            Ok((name, bytes)) => {
                self.pictures.insert(name.clone(), Arc::from(bytes));
                Some(name)
            }
            Err(fault) => {
                self.fault.get_or_insert(fault);
                None
            }
        };
        self.known.insert(path, found.clone());
        found
    }
}

/// The path in the archive of a picture that a file names: from the file's folder, from the root of
/// the package, or from where Canvas keeps what is uploaded.
fn path_of(archive: &Archive, file: &str, reference: &str) -> Option<String> {
    let reference = reference.split(['?', '#']).next().unwrap_or_default();
    if !pictures::is_shown(reference) {
        return None;
    }
    let base = ["$IMS-CC-FILEBASE$/", "$IMS_CC_FILEBASE$/"];
    let base = base.iter().find_map(|base| reference.strip_prefix(base));
    let reference = base.unwrap_or(reference);
    let folder = file.rfind('/').map_or("", |slash| &file[..=slash]);
    [folder, "", "web_resources/"]
        .iter()
        .filter_map(|folder| joined(folder, reference))
        .find(|path| archive.has(path))
}

/// A path below a folder, in which `..` leads upwards. `None` if it leads out of the archive.
fn joined(folder: &str, reference: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(reference.split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
