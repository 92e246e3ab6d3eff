//! Decks of Kotoba: typed questions, as JSON or as a table.
//!
//! ```text
//! deck   = { "name", "description", "instructions", "cards": [ card | null, … ] } and metadata
//! card   = question, answers (or answer): [ text, … ] or a text
//!          and, all optional: comment, meaning, instructions, questionCreationStrategy,
//!          dictionaryLinkUri, pointsForAnswer
//!          slips (none, exact or default; also of the deck), which is not Kotoba's
//! table  = header row*                    cells as in [`delimited`](super::delimited), by commas
//! header = Question,Answers,Comment,Instructions,Render as
//! row    = in this order; answers parted by "," or "、"; "\n" is a line break
//! ```
//!
//! `null` and blank rows are not cards. Texts are literal except code. Comment and meaning are the
//! explanation; Instructions say what to type, so they follow the prompt; a card without any gets
//! those of the deck. Kotoba draws short questions as pictures; here they stay text. A card whose
//! strategy is `IMAGE_URI` is a picture. One broken card does not affect the others. Source of the
//! rules: Kotoba's checks of decks and its deck editor.

pub(super) mod card;
mod deck;

use super::assemble::assemble;
use super::delimited::{Row, rows};
use super::diagnostic::Findings;
use super::draft::{BankDraft, Parsed};
use crate::limits::Limits;
use card::Card;

/// Whether it is JSON with cards, or begins with the header of such a table.
pub(crate) fn looks_like(text: &str) -> bool {
    let keys = ["\"cards\"", "\"question\"", "\"answer"];
    if text.trim_start().starts_with('{') {
        return keys.iter().all(|key| text.contains(key));
    }
    let Some(header) = rows(text, b',').next() else {
        return false;
    };
    let name = |cell: &super::delimited::Cell<'_>| cell.text.trim().to_lowercase();
    let names: Vec<_> = header.cells.iter().map(name).collect();
    match &names[..] {
        [question, answers, rest @ ..] => {
            let own = |name: &String| matches!(&**name, "instructions" | "render as");
            question == "question" && answers == "answers" && rest.iter().any(own)
        }
        _ => false,
    }
}

/// Reads a deck. `stem` names the bank if the deck does not.
pub fn parse_kotoba(text: &str, stem: &str, limits: &Limits) -> Parsed {
    let mut findings = Findings::new(text);
    let mut bank = BankDraft::default();
    if text.trim_start().starts_with('{') {
        deck::read(text, &mut bank, &mut findings);
    } else {
        for row in rows(text, b',').skip(1) {
            read_row(&row, &mut bank, &mut findings);
        }
    }
    assemble(stem, bank, findings, limits)
}

fn read_row<'t>(row: &Row<'_>, bank: &mut BankDraft<'t>, findings: &mut Findings<'_>) {
    if row.is_refused(findings) {
        bank.refused += 1;
        return;
    }
    let said = |at: usize| row.cells.get(at).filter(|cell| !cell.is_blank());
    if (0..row.cells.len()).all(|at| said(at).is_none()) {
        return;
    }
    if bank.is_full() {
        bank.more += 1;
        return;
    }
    if let Some(cell) = (5..row.cells.len()).find_map(said) {
        let message = format!("the row has {} cells, and a card 5", row.count);
        findings
            .error("row-length", cell.span.clone(), message)
            .help("put a text that holds a comma in quotes");
        bank.refused += 1;
        return;
    }
    let text = |at: usize| said(at).map(|cell| (cell.text.replace("\\n", "\n"), cell.span.clone()));
    let answers = row.cells.get(1).map(card::answers).unwrap_or_default();
    let strategy = said(4).map(|cell| (&*cell.text, cell.span.clone()));
    let card = Card {
        line: row.line,
        span: row.span.clone(),
        question: text(0),
        answers,
        comments: text(2).into_iter().collect(),
        instructions: text(3).map(|(text, _)| text),
        is_image: card::is_image(strategy, findings),
    };
    let draft = card.draft(findings);
    bank.push(draft);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::show::show;
    use proptest::prelude::*;

    fn parse(text: &str) -> String {
        show(&parse_kotoba(text, "some-deck", &Limits::DISCORD))
    }

    #[test]
    fn a_custom_deck_is_read() {
        insta::assert_snapshot!(parse(
            r#"{"_id": "5f", "uniqueId": "x-y", "owner": "1", "ownerDiscordUser": {"id": "1", "username": "Ana"},
"name": "Kanji of days", "shortName": "days", "description": "Which day?\nAnd how is it read?", "public": false,
"cards": [
 {"question": "明日", "answers": ["あした", " あす ", ""], "comment": "Tomorrow, *or* later", "instructions": "Type the reading!", "questionCreationStrategy": "IMAGE"},
 null,
 {"question": "What does `x < y`\nmean?", "answers": ["less", "less than"], "questionCreationStrategy": "TEXT_WITH_HINT", "answerTimeLimitStrategy": "WITH_HINT"},
 {"question": "https://e.example/a.png", "answers": ["tree"], "instructions": "What is it?", "questionCreationStrategy": "IMAGE_URI"}
]}"#
        ), @r#"
        some-deck "Kanji of days"
        4: Typed
          明日
          
          Type the reading!
          = あした (100%)
          = あす (100%)
          > Tomorrow, \*or\* later
        6: Typed
          What does `x < y`\
          mean?
          = less (100%)
          = less than (100%)
        7: Typed
          What is it?
          ! https://e.example/a.png None
          = tree (100%)
        7:15 warning[no-alt-text] the image has no alt text (say in words what it shows, for those who cannot see it)
        "#);
    }

    #[test]
    fn a_deck_of_its_own_is_read() {
        let text = r#"{"uniqueId": "d", "name": "JLPT N5", "article": "a", "instructions": "Type the reading!", "questionCreationStrategy": "IMAGE", "commentFieldName": "Meaning", "forceMC": false,
"cards": [
 {"question": "犬", "answer": ["いぬ"], "meaning": "dog", "comment": "A pet", "dictionaryLinkUri": "https://e.example/dog", "pointsForAnswer": 2},
 {"question": "2 + 2", "answer": 4, "instructions": "Type the sum!", "pointsForAnswer": 0}
]}"#;
        insta::assert_snapshot!(parse(text), @r#"
        some-deck "JLPT N5"
        3: Typed
          犬
          
          Type the reading!
          = いぬ (100%)
          > dog
          > 
          > A pet
          @ https://e.example/dog
        4: Typed
          2 + 2
          
          Type the sum!
          = 4 (100%)
        4:89 warning[bad-number] a question earns 1 to 10 points, so this is left out
        "#);
        let bank = parse_kotoba(text, "x", &Limits::DISCORD)
            .bank
            .expect("it has questions");
        assert_eq!(bank.questions[0].weight.get(), 2);
    }

    #[test]
    fn every_card_is_judged_for_itself() {
        insta::assert_snapshot!(parse(
            r#"{"name": 1, "cards": [
 {"question": "No answers?"},
 {"question": "None?", "answers": []},
 {"question": "Blank?", "answers": ["", " "]},
 {"question": "A map?", "answers": [{"a": 1}]},
 {"question": "", "answers": ["a"]},
 {"answers": ["a"]},
 "a text",
 {"question": "Taken?", "answers": "a", "hint": "b", "comment": null},
 {"question": "a.png", "answers": "a", "questionCreationStrategy": "IMAGE_URI"},
 {"question": "Sung?", "answers": "a", "questionCreationStrategy": "SONG"},
 {"question": "Taken?", "answers": "b"}
]}"#
        ), @r#"
        some-deck "Some deck"
        9: Typed
          Taken?
          = a (100%)
        11: Typed
          Sung?
          = a (100%)
        12: Typed
          Taken?
          = b (100%)
        2:3 error[missing-key] a card has no `answers`
        3:15 error[no-answer] no answer to the question is right (give one or more answers that earn all of it)
        4:15 error[no-answer] no answer to the question is right (give one or more answers that earn all of it)
        5:37 error[wrong-type] an answer is a text
        6:15 error[empty-value] `question` says nothing (leave the key out; the word null goes in quotes)
        7:3 error[missing-key] a card has no `question`
        8:2 error[wrong-type] a card is a mapping (its keys are question, answers, answer, comment, meaning, instructions, questionCreationStrategy, dictionaryLinkUri, pointsForAnswer, slips, answerTimeLimitStrategy, answerCompareStrategy, scoreAnswerStrategy, dictionaryLinkStrategy, additionalAnswerWaitStrategy, unansweredQuestionStrategy, deckId, id, uniqueId)
        9:41 warning[unused-key] a card has no key `hint` (the keys that are read are question, answers, answer, comment, meaning, instructions, questionCreationStrategy, dictionaryLinkUri, pointsForAnswer, slips, answerTimeLimitStrategy, answerCompareStrategy, scoreAnswerStrategy, dictionaryLinkStrategy, additionalAnswerWaitStrategy, unansweredQuestionStrategy, deckId, id, uniqueId)
        10:15 error[bad-address] the picture of the card has no web address (it begins with https:// or http:// and holds no spaces)
        11:68 warning[unused-key] there is no way to show a card called "SONG" (it is shown as text; write Image, Text or Image URI)
        12:15 warning[same-prompt] an earlier question of this bank asks the same (reword one of them, so that each keeps its history when they are reordered)
        "#);
        insta::assert_snapshot!(parse(r#"{"cards": {}, "question": 1}"#), @r"1:1 error[no-questions] `cards` is a list of cards");
    }

    #[test]
    fn broken_json_costs_its_card_alone() {
        insta::assert_snapshot!(parse(
            "{\"name\": \"T\", \"cards\": [\n {\"question\": \"a\", \"answers\": [\"b\"]},\n {\"question\": \"open, \"answers\": [\"b\"]},\n {\"question\": \"c\", \"answers\": [\"d\"]}\n"
        ), @r#"
        some-deck "Some deck"
        2: Typed
          a
          = b (100%)
        4: Typed
          c
          = d (100%)
        3:23 error[json] a comma or `}` belongs here
        "#);
    }

    #[test]
    fn a_table_is_read() {
        insta::assert_snapshot!(parse(
            "Question,Answers,Comment,Instructions,Render as\n明日,\"あした,あす、みょうにち\",Tomorrow,Type the reading!,Image\n\n,,,,\nOne\\ntwo?,three,\"Four, \"\"five\"\"\",,Text with hint\nhttps://e.example/a.png,tree,,,Image URI\nNone?,,,,\nToo,many,of,the,Text,cells\n\"Open?,a\n,a,,,\nSung?,a,,,Song\nShort?,a\n"
        ), @r#"
        some-deck "Some deck"
        2: Typed
          明日
          
          Type the reading!
          = あした (100%)
          = あす (100%)
          = みょうにち (100%)
          > Tomorrow
        5: Typed
          One\
          two?
          = three (100%)
          > Four, "five"
        6: Typed
          
          ! https://e.example/a.png None
          = tree (100%)
        11: Typed
          Sung?
          = a (100%)
        12: Typed
          Short?
          = a (100%)
        6:1 warning[no-alt-text] the image has no alt text (say in words what it shows, for those who cannot see it)
        7:1 error[no-answer] no answer to the question is right (give one or more answers that earn all of it)
        8:22 error[row-length] the row has 6 cells, and a card 5 (put a text that holds a comma in quotes)
        9:1 error[bad-quotes] the quote is never closed (write a quote within a quoted cell twice: "")
        10:1 error[empty-prompt] the question asks nothing (write the prompt)
        11:11 warning[unused-key] there is no way to show a card called "Song" (it is shown as text; write Image, Text or Image URI)
        "#);
    }

    #[test]
    fn other_text_is_no_deck() {
        for other in [
            "{\"response_code\": 0, \"results\": [{\"question\": \"a\", \"correct_answer\": \"b\"}]}",
            "{\"cards\": []}",
            "question,answers,comment\n",
            "question,answer,instructions\n",
            "",
        ] {
            assert!(!looks_like(other), "{other}");
        }
        assert!(looks_like(
            "\"Question\",Answers,Comment,Instructions,\"Render as\"\n"
        ));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "(\\{\"question\": |\"answers\": |\"cards\": |\\[|\\]|\\{|\\}|,|\"|a|é|、|null|1|\n|Image URI|\\\\n){0,40}") {
            for head in ["Question,Answers,Comment,Instructions,Render as\n", "{\"cards\": [", ""] {
                let text = format!("{head}{text}");
                for one in parse_kotoba(&text, "x", &Limits::DISCORD).diagnostics {
                    prop_assert!(text.get(one.span).is_some());
                }
            }
        }
    }
}
