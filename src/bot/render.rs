//! All text that people see: state in, [`Message`](crate::bot::message::Message)s out, and nothing else.

mod banks;
mod closed;
mod help;
mod leaderboard;
mod markdown;
mod mine;
mod pager;
mod question;
mod quiz;
mod refusal;
mod text;
mod typed;
mod words;

pub use banks::{bank_info, bank_list, preview};
pub use closed::{Reveal, closed};
pub use help::help;
pub use leaderboard::{LeaderboardPage, leaderboard};
pub use mine::{my_answer, my_answers};
pub use question::{answer_form, question};
pub use quiz::{announcement, locked_in, podium, status, steered};
pub use refusal::{cannot_post, refusal};
pub use text::{cut, letter};
pub use words::{Language, Words};

/// A line of the Fluent files, checked against the English ones when this is compiled.
macro_rules! say {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        i18n_embed_fl::fl!($words.loader(), $key $(, $name = {
            let value = $value;
            value
        })*)
    };
}
pub(crate) use say;
