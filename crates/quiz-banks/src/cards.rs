//! Cards with a front and a back, as Quizlet exports them and Obsidian's plugin for spaced
//! repetition reads them.
//!
//! ```text
//! quizlet  = ( front separator back )*               a card a line; a tab, or a dash between blanks
//! obsidian = "#flashcards" … card*
//! card     = front "::" back | front ":::" back      a line; `:::` asks both ways
//!          | front-lines "?" back-lines              a paragraph with the mark on a line of its own;
//!          | front-lines "??" back-lines             `??` asks both ways
//! ```
//!
//! Quizzes ask the cards whose back is short; the others are for studying. If nearly all backs are
//! long and the fronts are short, as with terms and definitions, the whole set is turned over: the
//! definition is shown and the term is typed.

mod obsidian;

use super::assemble::assemble;
use super::blank::is_blank;
use super::card;
use super::diagnostic::Findings;
use super::draft::{BankDraft, Draft, Parsed, Text};
use super::limits::Limits;
use super::lines::{Line, lines};
use super::literal::plain_text;
use super::{markdown, pictures};
use std::borrow::Cow;
use std::ops::Range;

/// The fewest lines that make a text without other marks a set of cards.
const FEWEST: usize = 3;

/// Whether every line has two parts with a tab or a dash between them, or the text has Obsidian's
/// tag for cards.
pub(crate) fn looks_like(text: &str, extension: &str) -> bool {
    let is_table = matches!(extension, "" | "txt" | "tsv" | "csv" | "tab");
    let has_pairs = match separator(text) {
        Some("\t") => is_table,
        Some(_) => matches!(extension, "" | "txt"),
        None => false,
    };
    has_pairs || (extension != "csv" && obsidian::looks_like(text))
}

/// What Quizlet can put between a front and its back.
const SEPARATORS: [&str; 4] = ["\t", " - ", " – ", " — "];

/// What is between front and back in every line, if all lines are cards.
fn separator(text: &str) -> Option<&'static str> {
    let are_pairs = |separator: &&str| {
        let is_pair = |line: Line<'_>| match line.text.split_once(*separator) {
            Some((front, back)) => {
                let is_item = front.trim_start().starts_with(['-', '*', '+', '#', '>']);
                let is_dash = *separator != "\t";
                let is_list = is_dash && is_item;
                let has_columns = !is_dash && back.contains('\t');
                !(is_blank(front) || is_blank(back) || is_list || has_columns)
            }
            None => false,
        };
        let mut count = 0;
        let said = lines(text).filter(|line| !line.is_blank());
        let all = said.inspect(|_| count += 1).all(is_pair);
        all && count >= FEWEST
    };
    SEPARATORS.into_iter().find(are_pairs)
}

/// Reads cards. `stem` names the bank.
pub fn parse_cards(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    let (mut cards, language) = match separator(text) {
        Some(separator) => (pairs(text, separator), Language::Plain),
        None => (obsidian::cards(text, &mut bank), Language::Markdown),
    };
    turn(&mut cards, language, &mut findings);
    for card in cards {
        if bank.is_full() {
            bank.more += 1;
            continue;
        }
        let mut draft = language.draft(card);
        pictures::settle(&mut draft, &mut findings);
        bank.push(draft);
    }
    assemble(stem, bank, findings, limits)
}

/// How the sides of cards are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Language {
    Plain,
    Markdown,
}

/// One side of a card.
#[derive(Clone, Debug)]
struct Side {
    text: String,
    span: Range<usize>,
}

/// A card whose back is asked.
#[derive(Clone, Debug)]
struct Card {
    line: u32,
    front: Side,
    back: Side,
}

fn pairs(text: &str, separator: &str) -> Vec<Card> {
    let card = |line: Line<'_>| {
        let (front, back) = line.text.split_once(separator)?;
        let side = |text: &str| Side {
            text: text.trim().to_owned(),
            span: line.span_of(text.trim()),
        };
        Some(Card {
            line: line.number,
            front: side(front),
            back: side(back),
        })
    };
    lines(text).filter_map(card).collect()
}

impl Language {
    fn markdown(self, text: &str) -> String {
        match self {
            Self::Plain => plain_text(text),
            Self::Markdown => text.trim().to_owned(),
        }
    }

    /// What is to be typed.
    fn words(self, text: &str) -> String {
        match self {
            Self::Plain => text.trim().to_owned(),
            Self::Markdown => markdown::plain(text).trim().to_owned(),
        }
    }

    fn can_be_typed(self, side: &Side) -> bool {
        card::can_be_typed(&self.words(&side.text))
    }
}

/// Turns all cards over if nearly all backs, but not the fronts, are too long to type.
fn turn(cards: &mut [Card], language: Language, findings: &mut Findings<'_>) {
    let count = |side: fn(&Card) -> &Side| {
        let short = cards
            .iter()
            .filter(|card| language.can_be_typed(side(card)));
        short.count()
    };
    let (fronts, backs) = (count(|card| &card.front), count(|card| &card.back));
    if backs * 2 >= cards.len() || fronts * 10 < cards.len() * 9 {
        return;
    }
    if let Some(first) = cards.first() {
        let message =
            "most backs are too long to be typed, so the backs are shown and the fronts are typed";
        findings.note("cards-turned", first.front.span.clone(), message);
    }
    for card in cards {
        std::mem::swap(&mut card.front, &mut card.back);
    }
}

impl Language {
    fn draft<'t>(self, card: Card) -> Draft<'t> {
        let mut draft = Draft::new(card.line, card.front.span.clone());
        let text = |side: &Side| Text {
            markdown: self.markdown(&side.text),
            span: side.span.clone(),
        };
        draft.prompt = text(&card.front);
        draft.identity =
            Cow::Owned(markdown::without_formulas(&draft.prompt.markdown).into_owned());
        card::settle(&mut draft, text(&card.back));
        draft
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Format;
    use crate::show::show;

    fn parse(text: &str) -> String {
        show(&parse_cards(text, "some-bank", &Limits::DISCORD))
    }

    #[test]
    fn a_set_of_quizlet_is_typed() {
        insta::assert_snapshot!(parse(
            "der Hund\tthe dog\ndie Katze\tthe cat; the kitty\n\nwas *ist* das?\tone two three four five six seven eight nine\n"
        ), @r#"
        some-bank "Some bank"
        1: Card
          der Hund
          = the dog (100%)
          | the dog
        2: Card
          die Katze
          = the cat; the kitty (100%)
          = the cat (100%)
          = the kitty (100%)
          | the cat; the kitty
        4: Card
          was \*ist\* das?
          | one two three four five six seven eight nine
        "#);
    }

    #[test]
    fn definitions_are_shown_and_their_terms_typed() {
        insta::assert_snapshot!(parse(
            "osmosis\tthe movement of water through a membrane from where there is more of it\n\
             mitosis\tthe division of a cell into two cells that are equal to it in their genes\n\
             enzyme\ta protein\n"
        ), @r#"
        some-bank "Some bank"
        1: Card
          the movement of water through a membrane from where there is more of it
          = osmosis (100%)
          | osmosis
        2: Card
          the division of a cell into two cells that are equal to it in their genes
          = mitosis (100%)
          | mitosis
        3: Card
          a protein
          = enzyme (100%)
          | enzyme
        1:1 note[cards-turned] most backs are too long to be typed, so the backs are shown and the fronts are typed
        "#);
    }

    #[test]
    fn cards_of_obsidian_are_known_by_their_tag() {
        insta::assert_snapshot!(parse(
            "---\ntags: [languages]\n---\n# French\n#flashcards/french\n\nla *lune*::the moon <!--SR:!2024-01-01,3,250-->\n\
             le soleil:::the sun\n\nHow do you say\nthank you\n?\nmerci\n\nA paragraph that is no card.\n\nwater\n??\nl'eau\n\n\
             ```cpp\nstd::cout << 1;\n```\nWhat is `std::move`?::a cast\n"
        ), @r#"
        some-bank "Some bank"
        7: Card
          la *lune*
          = the moon (100%)
          | the moon
        8: Card
          the sun
          = le soleil (100%)
          | le soleil
        8: Card
          le soleil
          = the sun (100%)
          | the sun
        10: Card
          How do you say
          thank you
          = merci (100%)
          | merci
        17: Card
          l'eau
          = water (100%)
          | water
        17: Card
          water
          = l'eau (100%)
          | l'eau
        24: Card
          What is `std::move`?
          = a cast (100%)
          | a cast
        "#);
    }

    #[test]
    fn other_texts_are_no_cards() {
        let check = |text: &str, extension: &str, expected: Option<&str>| {
            let found = Format::of(text, extension).map(|format| format.name);
            assert_eq!(found, expected, "{text}");
        };
        check("a\tb\nc\td\ne\tf\n", "txt", Some("cards"));
        check(
            "der Hund - the dog\ndie Katze - the cat\ndas Ei - the egg\n",
            "txt",
            Some("cards"),
        );
        check(
            "der Hund – the dog\ndie Katze – the cat\nNo dash.\n",
            "txt",
            None,
        );
        check("- a - b\n- c - d\n- e - f\n", "txt", None);
        check("a\tb\nc\td\n", "txt", None);
        check("a\tb\nc\td\ne\tf\tg\n", "txt", None);
        check("a\tb\nc\td\ne\tf\n", "md", None);
        check("question\tanswer\nc\td\ne\tf\n", "txt", Some("csv"));
        check("std::cout << 1;\nstd::cin >> a;\nstd::endl;\n", "md", None);
        check("Of #flashcards alone.\n", "md", None);
    }
}
