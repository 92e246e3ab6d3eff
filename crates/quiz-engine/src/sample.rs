//! Small banks for tests.

use crate::ids::{BankId, DISCORD_EPOCH_MS, MemberId, QuestionId, Timestamp};
use crate::member::Member;
use crate::question::{
    AnswerOption, Ask, Bank, Choices, Context, Kind, KnownAnswers, Markdown, Question, Typed,
    Weight,
};
use std::sync::Arc;

/// A snowflake that Discord would make at the instant; a later `serial` makes a later one.
pub fn snowflake(at: Timestamp, serial: u64) -> u64 {
    let ms = u64::try_from(at.0 - DISCORD_EPOCH_MS).unwrap_or(0);
    (ms << 22) | (serial & 0x3f_ffff)
}

/// Someone of that name, of at most eight letters; the same each time.
pub fn member(name: &str) -> Member {
    Member {
        id: MemberId(name.bytes().fold(0, |id, byte| (id << 8) | u64::from(byte))),
        name: name.to_owned(),
    }
}

/// A single-choice question with options "p 1", "p 2", … for the prompt "p".
pub fn single(prompt: &str, options: usize, right: usize) -> Question {
    Question {
        id: QuestionId::new(prompt),
        prompt: Markdown::new(prompt),
        image: None,
        kind: Kind::Single,
        options: (1..=options)
            .map(|n| AnswerOption {
                text: Markdown::new(format!("{prompt} {n}")),
                explanation: None,
                last: false,
            })
            .collect(),
        right: Choices::one(right),
        fixed_order: false,
        back: None,
        explanation: None,
        source: None,
        tags: Vec::new(),
        difficulty: None,
        weight: Weight::default(),
        seconds: None,
        language: None,
        context: Context::default(),
        line: 0,
    }
}

/// A question that accepts these spellings.
pub fn typed(prompt: &str, accepted: &[&str]) -> Question {
    Question {
        kind: Kind::Typed(Typed::new(accepted.iter().copied())),
        options: Vec::new(),
        right: Choices::NONE,
        ..single(prompt, 2, 0)
    }
}

/// A card whose back nobody could type.
pub fn card(front: &str, back: &str) -> Question {
    Question {
        back: Some(Markdown::new(back)),
        ..typed(front, &[])
    }
}

/// A question with several right options.
pub fn several(prompt: &str, right: &[bool]) -> Question {
    Question {
        kind: Kind::Several,
        right: (0..right.len()).filter(|&index| right[index]).collect(),
        ..single(prompt, right.len(), 0)
    }
}

/// A bank of single-choice questions "id 1?", "id 2?", … of four options, the first right.
pub fn bank(id: &str, questions: usize) -> Bank {
    Bank {
        id: BankId::new(id),
        title: id.to_uppercase(),
        description: None,
        source: None,
        author: None,
        licence: None,
        language: None,
        tags: Vec::new(),
        seconds: None,
        ask: Ask::default(),
        questions: (1..=questions)
            .map(|n| {
                let question = single(&format!("{id} {n}?"), 4, 0);
                let id = QuestionId::new(format!("{id}/{n}"));
                Arc::new(Question { id, ..question })
            })
            .collect(),
        answers: KnownAnswers::default(),
    }
}
