//! Bytes to text. If they are not text, says what they are instead and where it shows.

use memchr::memchr;

/// Why bytes are not text. Messages are lower case without a full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoText {
    /// What is wrong.
    pub message: String,
    /// How to fix it.
    pub help: &'static str,
    /// The offset in `shown` of the first byte that is not UTF-8.
    pub at: usize,
    /// The readable text up to the end of the line at fault. May be empty.
    pub shown: String,
}

const MEND_UTF16: &str = "save it as UTF-8: in Notepad by \"Save as\" with the encoding UTF-8, \
                          in VS Code by \"Save with Encoding\", in a shell by `iconv -f UTF-16 -t UTF-8`";
const MEND_LATIN: &str = "save it as UTF-8: in Notepad by \"Save as\" with the encoding UTF-8, \
                          in VS Code by \"Reopen with Encoding\" and then \"Save with Encoding\", in a \
                          shell by `iconv -f WINDOWS-1252 -t UTF-8`";
const MEND_NUL: &str =
    "delete the NUL byte, in a shell by `tr -d '\\000'`, or save the file again as UTF-8 text";
const MEND_BINARY: &str = "a bank is a text file in UTF-8, or one of .xlsx, .ods, .apkg and .zip; export the questions as one of these";

/// How many leading bytes identify a file.
const SAMPLE: usize = 4096;

/// Files that people mistake for text, by their first bytes.
const BINARY: &[(&[u8], &str)] = &[
    (b"\x89PNG", "a PNG picture"),
    (b"\xFF\xD8\xFF", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF document"),
    (
        b"PK\x03\x04",
        "a ZIP archive, such as .docx, .xlsx or .apkg",
    ),
    (b"\x1F\x8B", "a gzip archive"),
    (b"\xD0\xCF\x11\xE0", "an old Office document"),
    (b"SQLite format 3", "a database"),
];

/// Text with plain line ends, from UTF-8 with or without a byte order mark.
///
/// # Errors
/// If the bytes are not UTF-8, with what they are instead.
pub fn decode(bytes: Vec<u8>) -> Result<String, NoText> {
    if let Some(other) = other_encoding(&bytes) {
        return Err(other);
    }
    if let Some(nul) = memchr(0, &bytes) {
        return Err(at_byte(&bytes, nul, "the file holds a NUL byte", MEND_NUL));
    }
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let (at, ends) = (
            error.utf8_error().valid_up_to(),
            error.utf8_error().error_len().is_none(),
        );
        not_utf8(error.as_bytes(), at, ends)
    })?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    if memchr(b'\r', text.as_bytes()).is_some() {
        text = plain_line_ends(&text);
    }
    Ok(text)
}

fn plain_line_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Bytes that are not UTF-8 text at all.
fn other_encoding(bytes: &[u8]) -> Option<NoText> {
    let whole = |message: String, help| NoText {
        message,
        help,
        at: 0,
        shown: String::new(),
    };
    let marked = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    if marked {
        return Some(whole(
            "the file is UTF-16, not UTF-8".to_owned(),
            MEND_UTF16,
        ));
    }
    if let Some((_, what)) = BINARY.iter().find(|(first, _)| bytes.starts_with(first)) {
        return Some(whole(format!("the file is {what}, not text"), MEND_BINARY));
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let nuls = |parity: usize| {
        let bytes = sample.iter().skip(parity).step_by(2);
        bytes.filter(|&&byte| byte == 0).count()
    };
    let pairs = sample.len() / 2;
    let (even, odd) = (nuls(0), nuls(1));
    // In UTF-16, punctuation and digits of most languages are below 256.
    if pairs >= 2 && (even.max(odd) * 2 > pairs && even.min(odd) * 10 <= pairs) {
        let message = "the file is UTF-16 without a byte order mark, not UTF-8".to_owned();
        return Some(whole(message, MEND_UTF16));
    }
    let controls = |byte: &&u8| byte.is_ascii_control() && !byte.is_ascii_whitespace();
    let odd_bytes = sample.iter().filter(controls).count();
    (odd_bytes * 10 > sample.len() && odd_bytes > 1)
        .then(|| whole("the file is binary, not text".to_owned(), MEND_BINARY))
}

/// Text up to a byte that is not UTF-8, which is what Windows-1252 and Latin-1 look like.
fn not_utf8(bytes: &[u8], at: usize, ends: bool) -> NoText {
    let byte = bytes.get(at).copied().unwrap_or_default();
    let message = match windows_1252(byte) {
        // A single byte may as well be a letter of Latin-1.
        _ if ends && at + 1 < bytes.len() => "the file ends within a character of UTF-8".to_owned(),
        Some(letter) => format!(
            "the file is not UTF-8: the byte {byte:#04X} is not a character there; in Windows-1252 (Latin-1) it is \"{letter}\""
        ),
        None => format!("the file is not UTF-8: the byte {byte:#04X} is not a character there"),
    };
    at_byte(bytes, at, message, MEND_LATIN)
}

/// What is wrong at one byte. Everything before it is shown as UTF-8.
fn at_byte(bytes: &[u8], at: usize, message: impl Into<String>, help: &'static str) -> NoText {
    let before = String::from_utf8_lossy(&bytes[..at]);
    let before = before.strip_prefix('\u{feff}').unwrap_or(&before);
    let mut shown = plain_line_ends(before);
    let at_shown = shown.len();
    let rest = &bytes[at..bytes.len().min(at + SAMPLE)];
    let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
    let rest = String::from_utf8_lossy(&rest[..end.unwrap_or(rest.len())]);
    shown.push_str(&rest.replace('\0', "\u{fffd}"));
    NoText {
        message: message.into(),
        help,
        at: at_shown,
        shown,
    }
}

/// The letter of a byte past ASCII, if it is one that people write.
fn windows_1252(byte: u8) -> Option<char> {
    const FROM_0X80: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0',
        '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => Some(FROM_0X80[usize::from(byte - 0x80)]).filter(|&letter| letter != '\0'),
        0xA1.. => Some(char::from(byte)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_is_read_with_and_without_a_mark_and_with_any_line_ends() {
        for bytes in [
            "é\nb\n",
            "\u{feff}é\nb\n",
            "é\r\nb\r\n",
            "é\rb\r",
            "\u{feff}é\r\nb\r",
        ] {
            assert_eq!(decode(bytes.into()).as_deref(), Ok("é\nb\n"), "{bytes:?}");
        }
        assert_eq!(decode(Vec::new()).as_deref(), Ok(""));
    }

    #[test]
    fn anything_else_is_told_with_the_place_of_its_first_bad_byte() {
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let utf16_be = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let told: Vec<_> = [
            b"\xFF\xFEa\0".to_vec(),
            utf16("## Was heißt das?\r\n- [ ] a\r\n"),
            utf16_be("title: T\nquestions:\n"),
            b"a\r\n\xC3\xA9 caf\xE9 ole\nrest".to_vec(),
            b"\xEF\xBB\xBFa\x80".to_vec(),
            b"a\xC3".to_vec(),
            b"a\xE2\x82".to_vec(),
            b"a\x81b".to_vec(),
            b"one\rtwo \0 three".to_vec(),
            b"\x89PNG\r\n\x1A\n".to_vec(),
            b"PK\x03\x04\x14\0".to_vec(),
            [1, 2, 3, 4, 200, 90, 1, 0, 7].to_vec(),
        ]
        .into_iter()
        .map(|bytes| {
            let no = decode(bytes).expect_err("it is no text");
            format!("{}: {:?} at {}", no.message, no.shown, no.at)
        })
        .collect();
        insta::assert_snapshot!(told.join("\n"), @r#"
        the file is UTF-16, not UTF-8: "" at 0
        the file is UTF-16 without a byte order mark, not UTF-8: "" at 0
        the file is UTF-16 without a byte order mark, not UTF-8: "" at 0
        the file is not UTF-8: the byte 0xE9 is not a character there; in Windows-1252 (Latin-1) it is "é": "a\né caf� ole" at 8
        the file is not UTF-8: the byte 0x80 is not a character there; in Windows-1252 (Latin-1) it is "€": "a�" at 1
        the file is not UTF-8: the byte 0xC3 is not a character there; in Windows-1252 (Latin-1) it is "Ã": "a�" at 1
        the file ends within a character of UTF-8: "a�" at 1
        the file is not UTF-8: the byte 0x81 is not a character there: "a�b" at 1
        the file holds a NUL byte: "one\ntwo � three" at 8
        the file is a PNG picture, not text: "" at 0
        the file is a ZIP archive, such as .docx, .xlsx or .apkg, not text: "" at 0
        the file is binary, not text: "" at 0
        "#);
    }
}
