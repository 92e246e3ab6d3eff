//! The picture below the final standings.

use crate::bot::ui::locale::Locale;
use crate::bot::ui::names::Names;
use crate::bot::ui::picture::{Podium, Step};
use crate::bot::ui::t;
use crate::bot::ui::text::{one_line, score, without_isolates};
use quiz_engine::play::{End, FinalStandings};

/// Maximum number of members on the picture.
const STEPS: usize = 5;

/// Builds the picture of the first three places and its alternative text. `None` if nobody has
/// points, if the quiz was cut short, if names are hidden, or if too many share these places.
pub(crate) fn podium_picture(
    locale: &Locale,
    names: Names,
    of: &FinalStandings,
) -> Option<(Podium, String)> {
    let on_steps = of.placings.iter().filter(|row| row.place <= 3);
    let on_steps = on_steps.filter(|row| of.is_earned(row));
    let rows: Vec<_> = on_steps.take(STEPS + 1).collect();
    let hidden = !names.shows_any(rows.iter().map(|row| row.member));
    let cut_short = matches!(of.why, End::Stopped | End::Lost);
    if hidden || cut_short || rows.len() > STEPS {
        return None;
    }
    let title = one_line(&of.started.bank_title);
    let title = without_isolates(&t!(locale, "podium-picture-title", title = title));
    let mode = of.started.plan.mode;
    let steps = rows.into_iter().map(|row| Step {
        place: row.place,
        name: names.plain_named(row.member, &row.tally.name),
        score: without_isolates(&score(locale, mode, row.tally.points)),
    });
    let steps: Vec<_> = steps.collect();
    let described = steps.iter().map(|step| {
        let (place, name, score) = (step.place, &*step.name, &*step.score);
        let described = t!(
            locale,
            "podium-picture-told",
            place = place,
            name = name,
            score = score
        );
        without_isolates(&described)
    });
    let alt = format!("{title}: {}", described.collect::<Vec<_>>().join("; "));
    Some((Podium { title, steps }, alt))
}
