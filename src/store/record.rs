//! The stored form of questions, and the names of enums in columns.
//!
//! The stored types are separate from the engine's, so that those can change while old stores stay
//! readable.

use anyhow::{Context, bail};
use quiz_engine::daily::Pause;
use quiz_engine::ids::{BankId, QuestionId};
use quiz_engine::play::{Close, End};
use quiz_engine::question::{
    Answer, AnswerOption, Choices, Confidence, Difficulty, Image, Kind, Markdown, Number, Numeric,
    Question, Seconds, Span, Spelling, Strictness, Typed, Weight,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A question as JSON; version 1.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionV1 {
    v: u8,
    id: String,
    prompt: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<ImageV1>,
    kind: KindV1,
    options: Vec<OptionV1>,
    right: u32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    spellings: Vec<SpellingV1>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    exact: bool,
    /// Misspellings are wrong, unlike differences in case, optional marks or punctuation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    no_slips: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    numbers: Vec<NumberV1>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    units: Vec<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    fixed_order: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    difficulty: Option<DifficultyV1>,
    weight: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<u32>,
    /// The back of a card, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    back: Option<String>,
    /// The language of its answers, if it differs from the bank's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    own_language: Option<String>,
    /// The language by which typed answers are judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    /// Answers of the bank's other questions, which never count as a misspelling of this one's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    others: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct ImageV1 {
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    alt: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct OptionV1 {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    last: bool,
}

#[derive(Debug, Serialize, Deserialize)]
struct SpellingV1 {
    text: String,
    #[serde(default = "whole", skip_serializing_if = "is_whole")]
    percent: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct NumberV1 {
    span: SpanV1,
    #[serde(default = "whole", skip_serializing_if = "is_whole")]
    percent: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SpanV1 {
    Around(f64, f64),
    Between(f64, f64),
}

const fn whole() -> u8 {
    100
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
const fn is_whole(percent: &u8) -> bool {
    *percent == whole()
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KindV1 {
    Single,
    Several,
    TrueFalse,
    Typed,
    Numeric,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum DifficultyV1 {
    Easy,
    Medium,
    Hard,
}

/// A question's JSON, and its hash, which is the key of its row.
pub(super) struct Body {
    pub(super) hash: String,
    pub(super) json: String,
}

impl Body {
    pub(super) fn of(question: &Question) -> Self {
        let record = QuestionV1::from(question);
        let json = serde_json::to_string(&record).expect("a record of texts and numbers is JSON");
        let hash = Sha256::digest(json.as_bytes())[..16].iter().fold(
            String::with_capacity(32),
            |mut hash, byte| {
                let _ = write!(hash, "{byte:02x}");
                hash
            },
        );
        Self { hash, json }
    }
}

pub(super) fn seconds(value: u32) -> anyhow::Result<Seconds> {
    Seconds::known(value).with_context(|| format!("a stored time is out of range: {value} seconds"))
}

pub(super) fn question(json: &str) -> anyhow::Result<Question> {
    let record: QuestionV1 = serde_json::from_str(json).context("a stored question is damaged")?;
    if record.v != 1 {
        bail!("a stored question is of version {}", record.v);
    }
    Question::try_from(record)
}

impl From<&Question> for QuestionV1 {
    fn from(question: &Question) -> Self {
        let text = |markdown: &Markdown| markdown.source().to_owned();
        let (kind, typed, numeric) = match &question.kind {
            Kind::Single => (KindV1::Single, None, None),
            Kind::Several => (KindV1::Several, None, None),
            Kind::TrueFalse => (KindV1::TrueFalse, None, None),
            Kind::Typed(typed) => (KindV1::Typed, Some(typed), None),
            Kind::Numeric(numeric) => (KindV1::Numeric, None, Some(numeric)),
        };
        let spelling = |spelling: &Spelling| SpellingV1 {
            text: spelling.text.to_string(),
            percent: spelling.percent,
            explanation: spelling.explanation.as_ref().map(text),
        };
        let number = |number: &Number| NumberV1 {
            span: match number.span {
                Span::Around { value, tolerance } => SpanV1::Around(value, tolerance),
                Span::Between { min, max } => SpanV1::Between(min, max),
            },
            percent: number.percent,
            explanation: number.explanation.as_ref().map(text),
        };
        Self {
            v: 1,
            id: question.id.to_string(),
            prompt: text(&question.prompt),
            image: question.image.as_ref().map(|image| ImageV1 {
                url: image.url.clone(),
                alt: image.alt.clone(),
            }),
            kind,
            spellings: typed.map_or_else(Vec::new, |typed| {
                typed.accepted.iter().map(spelling).collect()
            }),
            exact: typed.is_some_and(|typed| typed.strictness == Strictness::Exact),
            no_slips: typed.is_some_and(|typed| typed.strictness == Strictness::NoSlips),
            numbers: numeric.map_or_else(Vec::new, |numeric| {
                numeric.accepted.iter().map(number).collect()
            }),
            units: numeric.map_or_else(Vec::new, |numeric| {
                numeric.units.iter().map(ToString::to_string).collect()
            }),
            options: question
                .options
                .iter()
                .map(|option| OptionV1 {
                    text: text(&option.text),
                    explanation: option.explanation.as_ref().map(text),
                    last: option.last,
                })
                .collect(),
            right: question.right.bits(),
            fixed_order: question.fixed_order,
            explanation: question.explanation.as_ref().map(text),
            source: question.source.clone(),
            tags: question.tags.clone(),
            difficulty: question.difficulty.map(|difficulty| match difficulty {
                Difficulty::Easy => DifficultyV1::Easy,
                Difficulty::Medium => DifficultyV1::Medium,
                Difficulty::Hard => DifficultyV1::Hard,
            }),
            weight: question.weight.get(),
            seconds: question.seconds.map(Seconds::get),
            back: question.back.as_ref().map(text),
            own_language: question.language.as_deref().map(str::to_owned),
            language: question.context.language.as_deref().map(str::to_owned),
            others: question
                .context
                .others
                .iter()
                .map(ToString::to_string)
                .collect(),
        }
    }
}

impl TryFrom<QuestionV1> for Question {
    type Error = anyhow::Error;

    fn try_from(record: QuestionV1) -> anyhow::Result<Self> {
        Ok(Self {
            id: QuestionId::new(record.id),
            prompt: Markdown::new(record.prompt),
            image: record.image.map(|image| Image {
                url: image.url,
                alt: image.alt,
            }),
            kind: match record.kind {
                KindV1::Single => Kind::Single,
                KindV1::Several => Kind::Several,
                KindV1::TrueFalse => Kind::TrueFalse,
                KindV1::Typed => Kind::Typed(Typed {
                    accepted: record.spellings.into_iter().map(Spelling::from).collect(),
                    strictness: match (record.exact, record.no_slips) {
                        (true, _) => Strictness::Exact,
                        (false, true) => Strictness::NoSlips,
                        (false, false) => Strictness::Slips,
                    },
                }),
                KindV1::Numeric => Kind::Numeric(Numeric {
                    accepted: record.numbers.into_iter().map(Number::from).collect(),
                    units: record.units.into_iter().map(Into::into).collect(),
                }),
            },
            options: record
                .options
                .into_iter()
                .map(|option| AnswerOption {
                    text: Markdown::new(option.text),
                    explanation: option.explanation.map(Markdown::new),
                    last: option.last,
                })
                .collect(),
            right: Choices::from_bits(record.right),
            fixed_order: record.fixed_order,
            explanation: record.explanation.map(Markdown::new),
            source: record.source,
            tags: record.tags,
            difficulty: record.difficulty.map(|difficulty| match difficulty {
                DifficultyV1::Easy => Difficulty::Easy,
                DifficultyV1::Medium => Difficulty::Medium,
                DifficultyV1::Hard => Difficulty::Hard,
            }),
            weight: Weight::new(record.weight)
                .context("a stored question has an unknown weight")?,
            seconds: record
                .seconds
                .map(|seconds| {
                    Seconds::known(seconds).context("a stored question has an unknown time")
                })
                .transpose()?,
            back: record.back.map(Markdown::new),
            language: record.own_language.map(Into::into),
            context: quiz_engine::question::Context {
                language: record.language.map(Into::into),
                others: record.others.into_iter().map(Into::into).collect(),
            },
            line: 0,
        })
    }
}

impl From<SpellingV1> for Spelling {
    fn from(record: SpellingV1) -> Self {
        Self {
            text: record.text.into(),
            percent: record.percent,
            explanation: record.explanation.map(Markdown::new),
        }
    }
}

impl From<NumberV1> for Number {
    fn from(record: NumberV1) -> Self {
        Self {
            span: match record.span {
                SpanV1::Around(value, tolerance) => Span::Around { value, tolerance },
                SpanV1::Between(min, max) => Span::Between { min, max },
            },
            percent: record.percent,
            explanation: record.explanation.map(Markdown::new),
        }
    }
}

/// Reads an answer from its two columns.
pub(super) fn answer(chosen: u32, typed: Option<String>) -> Answer {
    match typed {
        Some(text) => Answer::Typed(text.into()),
        None => Answer::Chosen(Choices::from_bits(chosen)),
    }
}

/// Reads the banks of a quiz from their column.
pub(super) fn banks(text: &str) -> Vec<BankId> {
    text.split(',').map(BankId::new).collect()
}

/// Returns the banks of a quiz as their column; ids have no commas.
pub(super) fn banks_text(banks: &[BankId]) -> String {
    let ids: Vec<_> = banks.iter().map(BankId::as_str).collect();
    ids.join(",")
}

/// Returns the stored name of the reason why a question closed.
pub(super) const fn close_name(close: Close) -> &'static str {
    match close {
        Close::Time => "time",
        Close::Early => "early",
        Close::Skipped => "skipped",
        Close::Stopped => "stopped",
        Close::Lost => "lost",
        Close::Refused => "refused",
        Close::Missed => "missed",
        Close::Withdrawn => "withdrawn",
    }
}

pub(super) fn close(name: &str) -> anyhow::Result<Close> {
    [
        Close::Time,
        Close::Early,
        Close::Skipped,
        Close::Stopped,
        Close::Lost,
        Close::Refused,
        Close::Missed,
        Close::Withdrawn,
    ]
    .into_iter()
    .find(|close| close_name(*close) == name)
    .with_context(|| format!("a stored question closed for an unknown reason: {name:?}"))
}

/// Reads how sure a member was.
pub(super) fn confidence(name: &str) -> anyhow::Result<Confidence> {
    Confidence::from_name(name).with_context(|| format!("a stored confidence is unknown: {name:?}"))
}

/// Returns the stored name of the reason why a quiz ended.
pub(super) const fn end_name(end: End) -> &'static str {
    match end {
        End::Finished => "finished",
        End::Decided => "decided",
        End::Stopped => "stopped",
        End::Unanswered => "unanswered",
        End::Paused => "paused",
        End::Lost => "lost",
        End::Withdrawn => "withdrawn",
    }
}

pub(super) fn end(name: &str) -> anyhow::Result<End> {
    [
        End::Finished,
        End::Decided,
        End::Stopped,
        End::Unanswered,
        End::Paused,
        End::Lost,
        End::Withdrawn,
    ]
    .into_iter()
    .find(|end| end_name(*end) == name)
    .with_context(|| format!("a stored quiz ended for an unknown reason: {name:?}"))
}

/// Returns the stored name of the reason why a schedule is paused.
pub(super) const fn pause_name(why: Pause) -> &'static str {
    match why {
        Pause::Requested => "wished",
        Pause::Forbidden => "forbidden",
        Pause::ChannelGone => "channel gone",
        Pause::BankGone => "bank gone",
    }
}

pub(super) fn pause(name: &str) -> anyhow::Result<Pause> {
    [
        Pause::Requested,
        Pause::Forbidden,
        Pause::ChannelGone,
        Pause::BankGone,
    ]
    .into_iter()
    .find(|why| pause_name(*why) == name)
    .with_context(|| format!("a stored schedule is paused for an unknown reason: {name:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use quiz_engine::sample;

    /// The JSON of a store of version 1. Never change it.
    const STORED_V1: &str = r#"{"v":1,"id":"b/x","prompt":"p","image":{"url":"https://e.org/i.png","alt":"a"},"kind":"several","options":[{"text":"x","explanation":"why"},{"text":"y","last":true}],"right":3,"fixed_order":true,"explanation":"e","source":"https://e.org","tags":["t"],"difficulty":"hard","weight":2,"seconds":30}"#;

    #[test]
    fn a_question_of_version_1_is_read_and_written_the_same() {
        let question = question(STORED_V1).expect("it is of version 1");
        assert_eq!(Body::of(&question).json, STORED_V1);
    }

    #[test]
    fn a_question_with_required_fields_only_is_read_as_it_was_written() {
        let plain = Question {
            line: 0,
            ..sample::single("p", 2, 1)
        };
        let body = Body::of(&plain);
        assert_eq!(question(&body.json).expect("just written"), plain);
        assert_eq!(body.hash, Body::of(&plain).hash);
        let other = Question {
            right: Choices::one(0),
            ..plain
        };
        assert_ne!(body.hash, Body::of(&other).hash);
    }
}
