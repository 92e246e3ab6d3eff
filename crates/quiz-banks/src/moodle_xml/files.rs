//! Files inside an export: `<file name="a.png" path="/" encoding="base64">` beside the text that
//! names them as `@@PLUGINFILE@@/a.png`.

use crate::diagnostic::Findings;
use crate::packed::{Pictures, name_of};
use crate::picture::PictureFault;
use crate::pictures;
use crate::xml;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use roxmltree::Node;
use std::sync::Arc;

/// Takes the picture that a text of a question names. `None` if the question has no such file.
pub(super) fn picture(
    question: Node<'_, '_>,
    reference: &str,
    found: &mut Pictures,
) -> Option<Result<String, PictureFault>> {
    let written = reference.strip_prefix("@@PLUGINFILE@@/")?;
    let written = written.split('?').next().unwrap_or_default();
    let path = percent_decode_str(written).decode_utf8_lossy();
    let file = question.descendants().find(|node| {
        let name = node.attribute("name").unwrap_or_default();
        let folder = node
            .attribute("path")
            .unwrap_or("/")
            .trim_start_matches('/');
        xml::is(*node, "file") && path.strip_prefix(folder) == Some(name)
    })?;
    let mut digits = xml::text(file).into_owned();
    digits.retain(|c| !c.is_ascii_whitespace());
    let bytes = STANDARD.decode(digits).unwrap_or_default();
    let named = name_of(&bytes, &path);
    if let Ok(name) = &named {
        found
            .entry(name.clone())
            .or_insert_with(|| Arc::from(bytes));
    }
    Some(named)
}

/// Reports sounds, films and documents. Pictures are reported where they are used.
pub(super) fn report_others(quiz: Node<'_, '_>, findings: &mut Findings<'_>) {
    let others = quiz.descendants().filter(|file| {
        let name = file.attribute("name").unwrap_or_default();
        xml::is(*file, "file") && !pictures::is_named(name)
    });
    let mut others = others.peekable();
    if let Some(first) = others.peek() {
        let span = xml::mark(first.parent().unwrap_or(*first));
        let count = others.count();
        let message =
            format!("sounds, films and documents inside the file: {count}; they are left out");
        findings
            .warning("files-inside", span, message)
            .help("say in words what is heard or seen in them");
    }
}
