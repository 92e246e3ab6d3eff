//! From what a member gave, by positions as shown or by typing, to an answer.

use super::context::Context;
use super::numeric::{Numeric, Reading, in_any_language, names_language};
use crate::question::answer::{Answer, Choices};
use crate::question::asked::{Kind, Question};

/// An answer as a member gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RawAnswer {
    /// The options at these positions as shown, from 0.
    Positions(Vec<u8>),
    /// A text that was typed.
    Text(String),
}

/// How an answer is given, as far as its reading depends on that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Giving<'a> {
    /// The member's language, a BCP 47 tag; empty if it is unknown. It decides what a comma or a
    /// point before three digits is.
    pub language: &'a str,
    /// Whether the answer cannot be changed. A number that means another one in the language that the
    /// bank names is then asked for again.
    pub is_final: bool,
}

/// Why what a member gave is no answer to the question.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerRefusal {
    /// Nothing was chosen or typed.
    NothingChosen,
    /// The question asks for a number, and this is not one.
    NotANumber {
        /// What was typed.
        typed: String,
        /// The units that may follow the number.
        units: Vec<Box<str>>,
    },
    /// The question asks for a number, and this can mean two; it costs no try.
    AmbiguousNumber {
        /// What was typed.
        typed: String,
        /// The number if the comma groups thousands, and if it begins a fraction.
        meanings: [f64; 2],
    },
    /// The answer does not fit the question; the member's client shows an old message.
    NotOffered,
}

/// Reads what a member gave as an answer to the question. `order` is that of the options as shown.
///
/// # Errors
/// When it is no answer to the question; nothing is changed then.
pub fn answer_of(
    question: &Question,
    order: &[u8],
    given: &RawAnswer,
    giving: Giving<'_>,
) -> Result<Answer, AnswerRefusal> {
    match given {
        RawAnswer::Positions(positions) => {
            let chosen = chosen_at(order, positions).ok_or(AnswerRefusal::NotOffered)?;
            if chosen.is_empty() {
                return Err(AnswerRefusal::NothingChosen);
            }
            if chosen.len() > 1 && question.kind != Kind::Several {
                return Err(AnswerRefusal::NotOffered);
            }
            Ok(Answer::Chosen(chosen))
        }
        RawAnswer::Text(_) if !question.is_typed() => Err(AnswerRefusal::NotOffered),
        RawAnswer::Text(text) => {
            let text = text.trim();
            if text.is_empty() {
                return Err(AnswerRefusal::NothingChosen);
            }
            match &question.kind {
                Kind::Numeric(numeric) => number_of(numeric, text, &question.context, giving),
                _ => Ok(Answer::Typed(text.into())),
            }
        }
    }
}

/// Reads a typed number in the member's language and in the bank's. One that only the member's
/// explains becomes a text that means it in every language.
fn number_of(
    numeric: &Numeric,
    text: &str,
    context: &Context,
    giving: Giving<'_>,
) -> Result<Answer, AnswerRefusal> {
    let of_bank = numeric.read(text, context);
    let of_member = match giving.language {
        "" => of_bank,
        language => numeric.read_in(text, Some(language)),
    };
    let ambiguous = |one, other| AnswerRefusal::AmbiguousNumber {
        typed: text.to_owned(),
        meanings: [one, other],
    };
    match (of_member, of_bank) {
        (Reading::Number(one), Reading::Number(other)) if one == other => {
            Ok(Answer::Typed(text.into()))
        }
        (Reading::Number(one), Reading::Number(other))
            if giving.is_final && names_language(context) =>
        {
            Err(ambiguous(one.max(other), one.min(other)))
        }
        (Reading::Number(one), _) => Ok(Answer::Typed(in_any_language(one).into())),
        // A number word of the bank's language.
        (Reading::NotANumber, Reading::Number(_)) => Ok(Answer::Typed(text.into())),
        (Reading::Either(one, other), _) | (_, Reading::Either(one, other)) => {
            Err(ambiguous(one, other))
        }
        (Reading::NotANumber, Reading::NotANumber) => Err(AnswerRefusal::NotANumber {
            typed: text.to_owned(),
            units: numeric.units.clone(),
        }),
    }
}

/// The inverse of [`answer_of`].
pub(crate) fn given_of(order: &[u8], answer: &Answer) -> RawAnswer {
    match answer {
        Answer::Chosen(choices) => {
            let chosen = |(_, index): &(u8, &u8)| choices.contains(usize::from(**index));
            let positions = (0..).zip(order).filter(chosen);
            RawAnswer::Positions(positions.map(|(position, _)| position).collect())
        }
        Answer::Typed(text) => RawAnswer::Text(text.to_string()),
    }
}

/// The options at these positions as shown, or `None` when there is no such position.
fn chosen_at(order: &[u8], positions: &[u8]) -> Option<Choices> {
    let index = |position: &u8| {
        order
            .get(usize::from(*position))
            .map(|&index| usize::from(index))
    };
    positions.iter().map(index).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::{Number, is_right};
    use crate::sample;

    /// A question about the distance to the moon in a bank of that language.
    fn moon(language: Option<&str>) -> Question {
        Question {
            kind: Kind::Numeric(Numeric {
                accepted: vec![Number::around(384_400.0, 500.0).expect("it is sound")],
                units: vec!["km".into()],
            }),
            context: Context {
                language: language.map(Into::into),
                ..Context::default()
            },
            ..sample::typed("how far", &["x"])
        }
    }

    fn given(
        of: &Question,
        text: &str,
        language: &str,
        is_final: bool,
    ) -> Result<String, [f64; 2]> {
        let giving = Giving { language, is_final };
        match answer_of(of, &[], &RawAnswer::Text(text.into()), giving) {
            Ok(answer) => Ok(answer.typed().expect("it is typed").to_owned()),
            Err(AnswerRefusal::AmbiguousNumber { meanings, .. }) => Err(meanings),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_marks_of_a_number_are_those_of_the_members_language() {
        for bank in [None, Some("en"), Some("de"), Some("ja")] {
            let moon = moon(bank);
            let reads = |text: &str, language: &str, expected: f64| {
                let text = given(&moon, text, language, false).expect("it is a number");
                let Kind::Numeric(numeric) = &moon.kind else {
                    unreachable!("it asks for a number")
                };
                let read = numeric.read(&text, &moon.context);
                assert_eq!(read, Reading::Number(expected), "{text}, {bank:?}");
                let right = is_right(&moon, &Answer::Typed(text.into()));
                assert_eq!(right, expected == 384_400.0);
            };
            reads("384.400", "de", 384_400.0);
            reads("384.400 km", "de", 384_400.0);
            reads("384,400", "de", 384.4);
            reads("384,4", "de", 384.4);
            reads("384,400", "en-US", 384_400.0);
            reads("384.400", "en-US", 384.4);
            reads("384,400", "fr", 384.4);
            reads("384 400", "fr", 384_400.0);
        }
    }

    #[test]
    fn what_means_the_same_to_both_stays_as_it_was_typed() {
        let moon = moon(Some("de"));
        for text in ["384.400 km", "384400", "384 400", "3,844e5"] {
            assert_eq!(given(&moon, text, "de", true), Ok(text.into()));
        }
        assert_eq!(given(&moon, "sieben", "en-US", true), Ok("sieben".into()));
    }

    #[test]
    fn a_final_answer_that_means_two_numbers_is_asked_for_again() {
        let german = moon(Some("de"));
        assert_eq!(
            given(&german, "384.400", "en-US", true),
            Err([384_400.0, 384.4])
        );
        assert_eq!(
            given(&moon(None), "384.400", "de", true),
            Ok("384400".into())
        );
        // Nobody knows whose comma it is.
        assert_eq!(
            given(&moon(None), "384,400", "", false),
            Err([384_400.0, 384.4])
        );
    }

    #[test]
    fn each_of_discords_languages_has_its_marks() {
        let points = [
            "id", "da", "de", "es-ES", "hr", "it", "nl", "pt-BR", "ro", "vi", "tr", "el",
        ];
        let spaces = [
            "fr", "lt", "hu", "no", "pl", "fi", "sv-SE", "cs", "bg", "ru", "uk",
        ];
        let commas = [
            "en-GB", "en-US", "es-419", "hi", "th", "zh-CN", "ja", "zh-TW", "ko", "ar",
        ];
        assert_eq!(points.len() + spaces.len() + commas.len(), 33);
        let moon = moon(None);
        let both = |language| ["384.400", "384,400"].map(|text| given(&moon, text, language, true));
        let (thousands, fraction) = (|| Ok("384400".into()), || Ok("384.4".into()));
        for language in points {
            assert_eq!(both(language), [thousands(), fraction()], "{language}");
        }
        for language in spaces {
            let as_typed = Ok("384.400".into());
            assert_eq!(both(language), [as_typed, fraction()], "{language}");
        }
        for language in commas {
            let as_typed = Ok("384.400".into());
            assert_eq!(both(language), [as_typed, thousands()], "{language}");
        }
    }
}
