//! Notes in which cards are written between other paragraphs.

use super::{Card, Side};
use crate::blank::is_blank;
use crate::draft::BankDraft;
use crate::lines::{Fence, Line, front_matter};

/// The tag of a note with cards. A deck may follow after a slash.
const TAG: &str = "#flashcards";

/// Whether the note has the tag and at least one card.
pub(super) fn looks_like(text: &str) -> bool {
    text.contains(TAG) && !cards(text, &mut BankDraft::default()).is_empty()
}

/// Reads the cards of a note. Its tags become the bank's.
pub(super) fn cards(text: &str, bank: &mut BankDraft<'_>) -> Vec<Card> {
    let (matter, below) = front_matter(text);
    bank.title = matter.title;
    bank.tags = matter.tags;
    let mut cards = Vec::new();
    let mut paragraph: Vec<Line<'_>> = Vec::new();
    let mut fence: Option<Fence> = None;
    for line in below {
        match (fence, Fence::opened_by(line.text)) {
            (Some(open), _) => {
                if open.closed_by(line.text) {
                    fence = None;
                }
                paragraph.push(line);
            }
            (None, Some(open)) => {
                fence = Some(open);
                paragraph.push(line);
            }
            (None, None) if line.is_blank() || is_tag(line.text) => {
                take(&paragraph, &mut cards);
                paragraph.clear();
            }
            (None, None) => paragraph.push(line),
        }
    }
    take(&paragraph, &mut cards);
    cards
}

fn is_tag(line: &str) -> bool {
    line.trim_start().starts_with(TAG)
}

/// The cards of a paragraph: one with a mark on a line of its own, else one for each line.
fn take(paragraph: &[Line<'_>], cards: &mut Vec<Card>) {
    let mark = paragraph
        .iter()
        .position(|line| matches!(line.text.trim(), "?" | "??"));
    if let Some(at) = mark {
        let sides = [side(&paragraph[..at]), side(&paragraph[at + 1..])];
        if let [Some(front), Some(back)] = sides {
            let both = paragraph[at].text.trim() == "??";
            push(paragraph[0].number, front, back, both, cards);
        }
        return;
    }
    let mut fence: Option<Fence> = None;
    for line in paragraph {
        match (fence, Fence::opened_by(line.text)) {
            (Some(open), _) if open.closed_by(line.text) => fence = None,
            (None, Some(open)) => fence = Some(open),
            (None, None) => one_line(line, cards),
            (Some(_), _) => {}
        }
    }
}

/// A card on one line; `::` in code does not count.
fn one_line(line: &Line<'_>, cards: &mut Vec<Card>) {
    let text = without_schedule(line.text);
    let mut code = false;
    let at = text.char_indices().find_map(|(at, c)| {
        code ^= c == '`';
        (!code && text[at..].starts_with("::")).then_some(at)
    });
    let Some(at) = at else { return };
    let both = text[at..].starts_with(":::");
    let (front, back) = (
        text[..at].trim(),
        text[at + if both { 3 } else { 2 }..].trim(),
    );
    let part = |text: &str| Side {
        text: text.to_owned(),
        span: line.span_of(text),
    };
    if !is_blank(front) && !is_blank(back) {
        push(line.number, part(front), part(back), both, cards);
    }
}

fn push(line: u32, front: Side, back: Side, both: bool, cards: &mut Vec<Card>) {
    if both {
        cards.push(Card {
            line,
            front: back.clone(),
            back: front.clone(),
        });
    }
    cards.push(Card { line, front, back });
}

/// Lines as one side of a card.
fn side(lines: &[Line<'_>]) -> Option<Side> {
    let texts: Vec<_> = lines
        .iter()
        .map(|line| without_schedule(line.text))
        .collect();
    let text = texts.join("\n").trim().to_owned();
    let (first, last) = (lines.first()?, lines.last()?);
    (!is_blank(&text)).then(|| Side {
        text,
        span: first.span().start..last.span().end,
    })
}

/// A line without the plugin's comment on when the card is due.
fn without_schedule(line: &str) -> &str {
    match line.find("<!--SR:") {
        Some(at) => line[..at].trim_end(),
        None => line,
    }
}
