//! All text that people see: state in, [`Message`](crate::bot::message::Message)s out, and nothing else.

mod banks;
mod boards;
mod closed;
mod contest;
mod contest_refusal;
mod contest_result;
mod daily;
mod doctor;
mod drill;
mod help;
mod leaderboard;
mod locale;
mod markdown;
mod mine;
mod own_banks;
mod pager;
mod privacy;
mod question;
mod quiz;
mod refusal;
mod reports;
mod season;
mod settings;
mod stats;
mod teams;
mod text;
mod typed;
mod writing;

pub use banks::{AboutBank, bank_info, bank_list, preview};
pub use boards::{
    board_excluded, board_list, board_reset, board_undone, confirm_exclude, confirm_reset,
    edit_label,
};
pub use closed::{Reveal, closed};
pub use contest::{
    contest_asked, contest_created, contest_finishing, contest_form, contest_joined,
    contest_locked, contest_mine, contest_missed, contest_news, contest_status,
};
pub use contest_result::{contest_race, contest_result};
pub use daily::{
    daily_list, daily_news, daily_result, schedule_label, schedule_steered, scheduled,
};
pub use doctor::doctor;
pub use drill::{
    Drill, DrillIds, Onward, anki_button, drill, drill_form, drilled, practice_changed,
    practice_ends, practice_form_title, practice_goes_on, practice_head, review_goes_on,
    review_head, review_nothing_due, review_title,
};
pub use help::help;
pub use leaderboard::{Heading, leaderboard};
pub use locale::{Language, Locale};
pub use mine::{my_answer, my_answers};
pub use own_banks::{confirm_remove, held_back, not_taken, taken};
pub use privacy::confirm_forget;
pub use question::{answer_form, question};
pub use quiz::{announcement, locked_in, podium, status, steered};
pub use refusal::{cannot_post, cannot_post_in, refusal};
pub use reports::{confirm_fix, fix, fix_form, fixed, notice, report_form, reports};
pub use season::{season_list, season_started, shown_seasons};
pub use settings::{daily_elsewhere, settings};
pub use stats::{stats, stats_picture};
pub use teams::{team_created, team_joined, team_left, team_list};
pub use text::{cut, letter, one_line, title};
pub use writing::{confirm_delete, not_written, question_form, written};

/// A line of the Fluent files, checked against the English ones when this is compiled.
macro_rules! t {
    ($locale:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        i18n_embed_fl::fl!($locale.loader(), $key $(, $name = {
            let value = $value;
            value
        })*)
    };
}
pub(crate) use t;
