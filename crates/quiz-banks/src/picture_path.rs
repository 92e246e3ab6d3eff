//! Checks the paths of pictures beside a bank, by their text only.

use crate::picture::PictureFault;

/// The types that Discord shows: their names, and the extensions of their files.
const SHOWN: &[(&str, &[&str])] = &[
    ("PNG", &["png"]),
    ("JPEG", &["jpg", "jpeg"]),
    ("GIF", &["gif"]),
    ("WebP", &["webp"]),
];

/// Bytes of one path.
const LENGTH: usize = 255;

/// The type of pictures with this extension, in any case. `None`: Discord does not show it.
pub(crate) fn type_of_extension(path: &str) -> Option<&'static str> {
    let (_, extension) = path.rsplit('/').next()?.rsplit_once('.')?;
    SHOWN
        .iter()
        .find(|(_, extensions)| {
            extensions
                .iter()
                .any(|one| one.eq_ignore_ascii_case(extension))
        })
        .map(|(name, _)| *name)
}

/// Whether a path stays inside the bank's folder and names a picture. The disk is not read.
///
/// # Errors
/// If it is absolute, leads upwards, is hidden, only works on one operating system, or has an
/// extension that Discord does not show.
pub fn check_path(path: &str) -> Result<(), PictureFault> {
    let fault = |code, what: &str, help| {
        Err(PictureFault {
            code,
            message: format!("the image \"{path}\" {what}"),
            help,
        })
    };
    const RELATIVE: &str = "name a file in the bank's own folder or below it: images/map.png";
    if path.contains(':') || path.contains(char::is_control) {
        return fault(
            "picture-path",
            "is neither a web address nor the path of a file",
            "an address begins with https:// or http://; a path looks like images/map.png",
        );
    }
    if path.contains('\\') {
        return fault(
            "picture-path",
            "has a backslash in it",
            "write / between folders: images/map.png",
        );
    }
    if path.starts_with(['/', '~']) {
        return fault("picture-path", "is an absolute path", RELATIVE);
    }
    if path.split('/').any(|part| part == "..") {
        return fault("picture-path", "leads out of the bank's folder", RELATIVE);
    }
    if path.split('/').any(|part| part.starts_with('.')) {
        return fault(
            "picture-path",
            "is hidden: a part begins with a dot",
            RELATIVE,
        );
    }
    if path.split('/').any(|part| part.trim().is_empty()) || path.len() > LENGTH {
        return fault("picture-path", "is not the path of a file", RELATIVE);
    }
    if type_of_extension(path).is_none() {
        return fault(
            "picture-type",
            "is of a type that Discord does not show",
            "save it as a PNG, JPEG, GIF or WebP; an SVG drawing can be exported as a PNG",
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_below_the_bank() {
        for path in [
            "a.png",
            "images/Map 2.JPG",
            "a/b/c/d.webp",
            "images/…é.gif",
            "a.b.jpeg",
        ] {
            assert_eq!(check_path(path), Ok(()), "{path}");
        }
        for path in [
            "/etc/passwd.png",
            "~/a.png",
            "../a.png",
            "images/../../a.png",
            "images/..",
            "./a.png",
            ".git/a.png",
            "images/.a.png",
            "images//a.png",
            "images/ /a.png",
            "images/",
            "",
            "C:/a.png",
            "c:a.png",
            "file:///a.png",
            "ftp://e.example/a.png",
            "data:image/png;base64,AAAA",
            "\\\\server\\a.png",
            "..\\a.png",
            "a\0.png",
            "a\n.png",
            &format!("{}.png", "a".repeat(252)),
        ] {
            let fault = check_path(path).expect_err(path);
            assert_eq!(fault.code, "picture-path", "{path}");
        }
        for path in ["a.svg", "a", "a.pdf", "png", "a.png/b", "a.tiff"] {
            let fault = check_path(path).expect_err(path);
            assert_eq!(fault.code, "picture-type", "{path}");
        }
    }
}
