//! Banks and their questions, as the rules see them: what is asked, which answers are right, and
//! which questions a quiz draws.

mod answer;
mod asked;
mod bank;
mod catalogue;
mod confidence;
mod context;
mod correction;
pub(crate) mod distract;
mod draw;
mod fact;
mod given;
mod judge;
mod known_answers;
mod markdown;
mod measure;
mod measured;
mod numeric;
pub(crate) mod pick;
mod request;
mod typed;

pub use answer::{Answer, Choices};
pub use asked::{AnswerOption, Ask, Image, Kind, Question};
pub use bank::Bank;
pub use catalogue::Catalogue;
pub use confidence::Confidence;
pub use context::Context;
pub use correction::{Fix, Notice, corrected};
pub(crate) use distract::Pool;
pub(crate) use draw::{as_asked, draw_buttons};
pub use fact::{OwnBank, QuestionFact};
pub(crate) use given::given_of;
pub use given::{AnswerRefusal, Giving, RawAnswer, answer_of};
pub(crate) use judge::share;
pub use judge::{Verdict, earns, is_right};
pub use known_answers::KnownAnswers;
pub use markdown::Markdown;
pub use measure::{Difficulty, Seconds, Weight};
pub use measured::{Flag, Measured, Sitting, discrimination, percent};
pub use numeric::{Number, Numeric, Span, in_any_language, read_number, show_number};
pub use pick::option_order;
pub(crate) use pick::{AskedAt, OfBank};
pub use request::{CorrectKey, PutBank};
pub use typed::{Spelling, Strictness, Typed};
