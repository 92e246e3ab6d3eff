use super::*;
use crate::bot::ui::locale::Locale;
use quiz_engine::standings::Share;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Returns a pen with the built-in font only, as on a machine without fonts.
fn bundled() -> Pen {
    Pen {
        fonts: Arc::new(fonts::bundled()),
    }
}

fn step(place: u32, name: &str, score: &str) -> Step {
    Step {
        place,
        name: name.to_owned(),
        score: score.to_owned(),
    }
}

fn podium_of(pen: &Pen, steps: &[Step]) -> String {
    let title = "Rivers & <lakes>: the podium".to_owned();
    let steps = steps.to_vec();
    podium(pen, &Podium { title, steps })
}

fn race_of(pen: &Pen, names: &[&str]) -> String {
    let racer = |(nth, name): (usize, &&str)| Racer {
        name: (*name).to_owned(),
        points: vec![0, 1000, 9500 - 1000 * nth as u64],
    };
    let of = Race {
        locale: Locale::of("en"),
        title: "Friday cup: the race".to_owned(),
        racers: names.iter().enumerate().map(racer).collect(),
        unit: 1000,
        vertical: "points".to_owned(),
        horizontal: "questions".to_owned(),
    };
    race(pen, &of)
}

fn progress_of(pen: &Pen, weeks: &[(u32, u32)]) -> String {
    let week = |(ago, &(answers, right)): (usize, &(u32, u32))| {
        (Share { answers, right }, format!("−{ago}"))
    };
    let of = Progress {
        locale: Locale::of("en"),
        title: "Ana: progress".to_owned(),
        weeks: weeks.iter().enumerate().map(week).collect(),
        answers: "answers a week".to_owned(),
        right: "share correct".to_owned(),
    };
    progress(pen, &of)
}

#[test]
fn names_with_markup_and_other_scripts_are_drawn() {
    let pen = bundled();
    for name in [
        "<b>&\"'",
        "Χλόη",
        "Хлоя",
        "",
        "a\u{0}b",
        "Zoë \u{2764}\u{fe0f}",
    ] {
        let svg = podium_of(&pen, &[step(1, name, "1 point")]);
        match name.contains('\u{2764}') {
            true => assert!(pen.png(&svg).is_err(), "{name}"),
            false => assert!(pen.png(&svg).expect("a picture").starts_with(PNG), "{name}"),
        }
    }
}

#[test]
fn a_letter_without_a_font_fails_instead_of_drawing_an_empty_box() {
    let pen = bundled();
    for (name, script) in [
        ("克洛伊", "Han"),
        ("Ana 🎉", "Common"),
        ("سارة", "Arabic"),
        ("สมชาย", "Thai"),
    ] {
        let pictures = [
            podium_of(
                &pen,
                &[step(1, "Ana", "9 points"), step(2, name, "8 points")],
            ),
            race_of(&pen, &["Ana", name]),
        ];
        for svg in pictures {
            let why = pen.png(&svg).map(drop).expect_err(name).to_string();
            assert_eq!(why, format!("no font has {script} letters"));
        }
    }
}

#[test]
fn steps_are_ordered_around_the_best() {
    let columns = |of: usize| {
        (0..of)
            .map(|nth| podium::column(nth, of))
            .collect::<Vec<_>>()
    };
    assert_eq!(columns(1), [0]);
    assert_eq!(columns(2), [1, 0]);
    assert_eq!(columns(3), [1, 0, 2]);
    assert_eq!(columns(4), [2, 1, 3, 0]);
    assert_eq!(columns(5), [2, 1, 3, 0, 4]);
}

#[test]
fn equal_places_have_steps_of_the_same_height_and_each_winner_has_a_crown() {
    let steps = [
        step(1, "Ana", "900 points"),
        step(1, "Ben", "900 points"),
        step(3, "Chloé", "100 points"),
    ];
    let svg = podium_of(&bundled(), &steps);
    assert_eq!(svg.matches("v-96.0").count(), 2, "{svg}");
    assert_eq!(svg.matches("<path transform").count(), 2, "{svg}");
}

#[test]
fn progress_has_a_bar_for_each_week_with_answers_and_an_axis_for_bars_and_line() {
    let pen = bundled();
    let svg = progress_of(&pen, &[(10, 5), (0, 0), (14, 14)]);
    // One is the background and one is in the legend.
    assert_eq!(svg.matches("<rect").count(), 2 + 2, "{svg}");
    for label in ["0%", "50%", "100%", "0", "10", "20", "−0", "−2"] {
        assert!(svg.contains(&format!(">{label}<")), "{label}: {svg}");
    }
    assert!(pen.png(&svg).expect("a picture").starts_with(PNG));
}

#[test]
fn labels_of_weeks_do_not_touch() {
    let pen = bundled();
    let svg = progress_of(&pen, &[(1, 1); 12]);
    let shown = (0..12).filter(|ago| svg.contains(&format!(">−{ago}<")));
    assert_eq!(shown.collect::<Vec<_>>(), [0, 2, 4, 6, 8, 10]);
}

#[test]
fn a_text_that_is_too_wide_is_cut_and_then_fits() {
    let pen = bundled();
    assert_eq!(pen.fitting("Ana", NAME, 150.0), "Ana");
    assert_eq!(pen.fitting("", NAME, 150.0), "");
    for long in ["W".repeat(30), "й".repeat(30), "iiii ".repeat(30)] {
        let cut = pen.fitting(&long, NAME, 150.0);
        assert!(
            cut.ends_with('…') && pen.width(&cut, NAME) <= 150.0,
            "{cut}"
        );
        // One more letter would not fit.
        let letters = cut.chars().count();
        let more: String = long.chars().take(letters + 1).collect();
        assert!(pen.width(&format!("{more}…"), NAME) > 150.0, "{cut}");
    }
}

#[test]
fn the_top_of_an_axis_is_the_next_round_number() {
    let tops = [0, 1, 3, 6, 10, 11, 41, 99, 1001].map(round_up);
    assert_eq!(tops, [1, 1, 4, 10, 10, 20, 50, 100, 2000]);
}

#[test]
fn every_name_of_a_race_is_in_the_picture_whatever_the_points() {
    let names = ["A", "B", "C", "D", "E", "F", "G", "H"];
    let svg = race_of(&bundled(), &names);
    let of = |name: &&str| {
        let at = svg
            .find(&format!(">{name}<"))
            .expect("the name is in the picture");
        let (_, y) = svg[..at].rsplit_once(" y=\"").expect("a place");
        let (y, _) = y.split_once('"').expect("a number");
        y.parse::<f32>().expect("a number")
    };
    let places: Vec<_> = names.iter().map(of).collect();
    assert!(
        places.windows(2).all(|pair| pair[1] - pair[0] >= 24.9),
        "{places:?}"
    );
    assert!(places[0] > 60.0 && places[7] < 300.0, "{places:?}");
}

#[test]
fn an_emoji_is_drawn_in_colour_if_the_machine_has_a_font_for_it() {
    let pen = Pen {
        fonts: Arc::clone(&fonts::ALL),
    };
    let Ok(png) = pen.png(&podium_of(&pen, &[step(1, "🦊", "1 point")])) else {
        eprintln!("skipped: no font of this machine has emoji");
        return;
    };
    let pixels = Pixmap::decode_png(&png).expect("it is a picture");
    // The name is between the crown and the score.
    let rows = [105.0, 119.0].map(|y| (y * SCALE) as usize * pixels.width() as usize);
    let is_coloured = |pixel: &resvg::tiny_skia::PremultipliedColorU8| {
        let channels = [pixel.red(), pixel.green(), pixel.blue()];
        let (least, most) = (channels.iter().min(), channels.iter().max());
        most.zip(least)
            .is_some_and(|(most, least)| most - least > 60)
    };
    assert!(pixels.pixels()[rows[0]..rows[1]].iter().any(is_coloured));
}
