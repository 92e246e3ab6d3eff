//! Pictures inside a bank's file: base64 in XML, or files of an archive.
//!
//! A picture is named by its content, so that its name tells nothing of the answer, equal pictures
//! are kept once, and a name never means another picture.

use crate::bounds;
use crate::picture::{PictureFault, check_head, too_many_bytes};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::Cursor;
use std::sync::Arc;

/// Hexadecimal digits of a name: 128 bits of the content's SHA-256.
const DIGITS: usize = 32;

/// The pictures of one file, by their names.
pub(crate) type Pictures = BTreeMap<String, Arc<[u8]>>;

/// The name of a picture: digits of its hash, and the extension of its type. `shown` is its name
/// for messages.
///
/// # Errors
/// If it is no picture that can be sent.
pub(crate) fn name_of(bytes: &[u8], shown: &str) -> Result<String, PictureFault> {
    if bytes.len() as u64 > bounds::PICTURE_BYTES {
        return Err(too_many_bytes(shown));
    }
    let kind = check_head(Cursor::new(bytes), shown, None)?;
    let mut name = String::with_capacity(DIGITS + 5);
    for byte in &Sha256::digest(bytes)[..DIGITS / 2] {
        let _ = write!(name, "{byte:02x}");
    }
    name.push('.');
    name.push_str(match kind {
        "JPEG" => "jpg",
        "GIF" => "gif",
        "WebP" => "webp",
        _ => "png",
    });
    Ok(name)
}

/// Whether a question's picture has the name of one inside a file.
pub fn is_packed_name(path: &str) -> bool {
    path.split_once('.').is_some_and(|(digits, extension)| {
        digits.len() == DIGITS
            && digits
                .bytes()
                .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
            && matches!(extension, "png" | "jpg" | "gif" | "webp")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIF: &[u8] = b"GIF89a\x20\0\x10\0\0\0\0";

    #[test]
    fn a_name_tells_the_content_and_the_type_alone() {
        let name = name_of(GIF, "answer is B.gif").expect("it is a picture");
        assert_eq!(name, "161f16c8bc5100fbe94de906816cd319.gif");
        assert!(is_packed_name(&name));
        assert_eq!(name_of(GIF, "other").as_ref(), Ok(&name));
        let other = b"GIF89a\x21\0\x10\0\0\0\0";
        assert_ne!(name_of(other, "x").as_ref(), Ok(&name));
        for path in [
            "images/a.png",
            "a.png",
            "",
            "00.gif",
            &name[1..],
            &name.to_uppercase(),
        ] {
            assert!(!is_packed_name(path), "{path}");
        }
    }

    #[test]
    fn what_cannot_be_sent_has_no_name() {
        let fault = |bytes: &[u8]| name_of(bytes, "a").expect_err("it is refused").code;
        assert_eq!(fault(b""), "picture-type");
        assert_eq!(fault(b"<svg/>"), "picture-type");
        assert_eq!(fault(b"GIF89a\xFF\xFF\x10\0\0\0\0"), "picture-size");
        let mut heavy = GIF.to_vec();
        heavy.resize(bounds::PICTURE_BYTES as usize + 1, 0);
        assert_eq!(fault(&heavy), "picture-size");
    }
}
