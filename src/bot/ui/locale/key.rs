//! Checks at compile time that English has a text with the key and the arguments of a use.

use super::built::ENGLISH;
use std::cmp::Ordering;

/// Stops the compiler with a message unless English has a text with the key that takes exactly
/// these arguments. `unknown` is the message for a key that English does not have: a constant
/// function cannot write it.
pub(crate) const fn check(key: &str, arguments: &[&str], unknown: &str) {
    let Some(index) = find(key) else {
        panic!("{}", unknown);
    };
    let text = &ENGLISH[index];
    if !contains_all(text.arguments, arguments) || !contains_all(arguments, text.arguments) {
        panic!("{}", text.takes);
    }
}

/// Returns the place of a key in the table, which is sorted.
const fn find(key: &str) -> Option<usize> {
    let (mut from, mut to) = (0, ENGLISH.len());
    while from < to {
        let middle = from + (to - from) / 2;
        match compare(ENGLISH[middle].key, key) {
            Ordering::Equal => return Some(middle),
            Ordering::Less => from = middle + 1,
            Ordering::Greater => to = middle,
        }
    }
    None
}

const fn contains_all(all: &[&str], some: &[&str]) -> bool {
    let mut index = 0;
    while index < some.len() {
        if !contains(all, some[index]) {
            return false;
        }
        index += 1;
    }
    true
}

const fn contains(all: &[&str], one: &str) -> bool {
    let mut index = 0;
    while index < all.len() {
        if compare(all[index], one).is_eq() {
            return true;
        }
        index += 1;
    }
    false
}

/// Compares as `Ord` does, which is not there in constants.
const fn compare(one: &str, other: &str) -> Ordering {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() {
        if one[index] < other[index] {
            return Ordering::Less;
        }
        if one[index] > other[index] {
            return Ordering::Greater;
        }
        index += 1;
    }
    if one.len() < other.len() {
        Ordering::Less
    } else if one.len() > other.len() {
        Ordering::Greater
    } else {
        Ordering::Equal
    }
}
