//! Messages for refused requests about learning.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::{markdown, t, text, typed};
use quiz_engine::moment::NotAMoment;
use quiz_engine::refusal::LearnRefusal;

/// Returns the text of a refusal.
pub(crate) fn learn_refusal(locale: &Locale, refusal: &LearnRefusal) -> String {
    match refusal {
        LearnRefusal::NotADay { typed, why } => {
            let typed = typed::quoted(typed);
            match why {
                NotAMoment::Ambiguous {
                    meanings: [one, other],
                } => t!(
                    locale,
                    "refused-exam-ambiguous",
                    typed = typed,
                    one = &**one,
                    other = &**other
                ),
                NotAMoment::Unknown | NotAMoment::NoTime { .. } => {
                    t!(locale, "refused-exam-unknown", typed = typed)
                }
            }
        }
        LearnRefusal::ExamIsPast { exam } => {
            t!(locale, "refused-exam-past", exam = exam.to_string())
        }
        LearnRefusal::ExamIsFar { exam } => {
            t!(locale, "refused-exam-far", exam = exam.to_string())
        }
        LearnRefusal::TooManyPlans { max } => t!(locale, "refused-limit-plans", max = *max),
        LearnRefusal::NotPlanned { bank } => {
            let bank = markdown::escape(&text::cut(bank, 100));
            t!(locale, "refused-not-planned", bank = bank)
        }
        LearnRefusal::NoReminder => t!(locale, "refused-no-reminder"),
    }
}
