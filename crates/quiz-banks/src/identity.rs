//! Stable ids: of a bank from its file's name, of a question from its prompt.

use quiz_engine::ids::{BankId, QuestionId};
use quiz_engine::question::Bank;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::Arc;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A longer id would not fit into a button's id beside a page number.
const MAX_BANK_ID: usize = 64;

/// The id of a bank that names none: its file's stem as a slug. A long one is cut and gets a hash.
pub fn bank_id(stem: &str) -> BankId {
    let mut slug = slug::slugify(stem);
    if slug.is_empty() {
        slug.push_str("bank");
    }
    if slug.len() > MAX_BANK_ID {
        let digest = Sha256::digest(&slug);
        slug.truncate(MAX_BANK_ID - 1 - 2 * SHORT_HASH_BYTES);
        slug.push('-');
        write_hex(&mut slug, &digest[..SHORT_HASH_BYTES]);
    }
    BankId::new(slug)
}

fn write_hex(out: &mut String, bytes: &[u8]) {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
    for byte in bytes {
        out.push(digit(byte >> 4));
        out.push(digit(byte & 0xF));
    }
}

/// Whether a text is a valid id: lower-case letters, digits and hyphens.
pub(crate) fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= MAX_BANK_ID
        && !text.starts_with('-')
        && text
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// The same bank under another id, with which its questions' ids begin.
pub(crate) fn renamed(bank: &Bank, id: BankId) -> Bank {
    let mut bank = bank.clone();
    for question in &mut bank.questions {
        let old = question.id.to_string();
        let own = old.split_once('/').map_or(&*old, |(_, own)| own);
        let new = QuestionId::new(format!("{id}/{own}"));
        Arc::make_mut(question).id = new;
    }
    bank.id = id;
    bank
}

/// The id of a question that its author named.
pub(crate) fn named(bank: &BankId, own: &str) -> QuestionId {
    QuestionId::new(format!("{bank}/{own}"))
}

/// Makes the ids of questions without a name.
#[derive(Debug, Default)]
pub(crate) struct Hasher {
    /// How many questions have each prompt, by the prompt's hash.
    seen: HashMap<[u8; 32], u32>,
    folded: Vec<u8>,
}

impl Hasher {
    /// The id of the next question with this prompt, and whether an earlier one has it too. Only
    /// the prompt counts, without its spacing, case and letter composition. So correcting the key
    /// or the options keeps the question's history.
    pub(crate) fn id(&mut self, bank: &BankId, prompt: &str) -> (QuestionId, bool) {
        self.folded.clear();
        fold(prompt, &mut self.folded);
        let digest = Sha256::new().chain_update(&self.folded);
        let of_prompt = digest.clone().finalize().into();
        let ordinal = self.seen.entry(of_prompt).or_insert(0);
        let digest = digest.chain_update([0]).chain_update(ordinal.to_be_bytes());
        let again = *ordinal > 0;
        *ordinal += 1;
        let mut id = String::with_capacity(bank.as_str().len() + 1 + 2 * HASH_BYTES);
        id.push_str(bank.as_str());
        id.push('/');
        write_hex(&mut id, &digest.finalize()[..HASH_BYTES]);
        (QuestionId::new(id), again)
    }
}

/// Sixteen hexadecimal digits: two of a million questions share one once in 37 million banks.
const HASH_BYTES: usize = 8;

/// Eight digits: only ids with the same beginning must differ.
const SHORT_HASH_BYTES: usize = 4;

/// One form for all spellings of a prompt: composed, lower case, single spaces.
fn fold(prompt: &str, out: &mut Vec<u8>) {
    if prompt.is_ascii() {
        // Every byte is written and overwritten if it does not count. Words are too short for a
        // branch that could be predicted.
        out.resize(prompt.len(), 0);
        let (mut end, mut parted) = (0, true);
        for byte in prompt.bytes() {
            let space = byte.is_ascii_whitespace();
            out[end] = if space {
                b' '
            } else {
                byte.to_ascii_lowercase()
            };
            end += usize::from(!(space & parted));
            parted = space;
        }
        out.truncate(end - usize::from(parted & (end > 0)));
        return;
    }
    for word in prompt.split_whitespace() {
        if !out.is_empty() {
            out.push(b' ');
        }
        if word.is_ascii() {
            out.extend_from_slice(word.as_bytes());
        } else if is_nfc_quick(word.chars()) == IsNormalized::Yes {
            out.extend_from_slice(word.to_lowercase().as_bytes());
        } else {
            let folded: String = word.nfc().flat_map(char::to_lowercase).collect();
            out.extend_from_slice(folded.as_bytes());
        }
    }
    out.make_ascii_lowercase();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id_of(prompt: &str) -> String {
        let (id, _) = Hasher::default().id(&BankId::new("b"), prompt);
        id.to_string()
    }

    #[test]
    fn spelling_does_not_change_an_id() {
        assert_eq!(
            id_of("What  is\n a Café? "),
            id_of("what is a cafe\u{301}?")
        );
        assert_ne!(id_of("what is a cafe?"), id_of("what is a café?"));
        assert_eq!(
            id_of("what is dns?"),
            "b/e255f4da855cd5b3",
            "ids are for good"
        );
    }

    #[test]
    fn a_long_file_name_keeps_its_beginning_and_stays_itself() {
        let long = "module ".repeat(20);
        let ids = [
            bank_id(&format!("{long}one")),
            bank_id(&format!("{long}two")),
        ];
        assert!(
            ids.iter()
                .all(|id| id.as_str().len() == MAX_BANK_ID && is_id(id.as_str()))
        );
        assert_ne!(ids[0], ids[1]);
    }

    #[test]
    fn spacing_case_and_composition_do_not_count() {
        let check = |one: &str, other: &str| assert_eq!(id_of(one), id_of(other), "{one:?}");
        check("What is DNS?", " what\n\tis  dns? ");
        check("Où est Élise?", "ou\u{300} EST  e\u{301}lise?\u{a0}");
        check("", " \n ");
        assert_ne!(id_of("a b"), id_of("ab"));
    }

    #[test]
    fn equal_prompts_are_told_apart_by_their_order() {
        let mut hasher = Hasher::default();
        let bank = BankId::new("b");
        let (first, again) = hasher.id(&bank, "What is printed?");
        assert!(!again);
        let (second, again) = hasher.id(&bank, "what is  printed?");
        assert!(again);
        assert_ne!(first, second);
        assert_eq!(first.to_string(), id_of("What is printed?"));
    }

    #[test]
    fn a_file_name_becomes_a_slug() {
        for (stem, expected) in [
            ("HTTP basics", "http-basics"),
            (
                "2021-04-09-vue-get-started-6-knowledge-check-",
                "2021-04-09-vue-get-started-6-knowledge-check",
            ),
            ("Größe_α", "grosse-a"),
            ("...", "bank"),
            ("-", "bank"),
        ] {
            assert_eq!(bank_id(stem).as_str(), expected);
        }
    }
}
