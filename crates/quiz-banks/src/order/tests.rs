use super::*;

fn order_of(options: &[&str]) -> Order {
    Order::of(options.iter().copied())
}

#[test]
fn options_that_speak_of_the_others_stay_last() {
    for option in [
        "All of the above",
        "none of these.",
        "**Both of the above**",
        "Neither",
    ] {
        assert!(order_of(&[option, "x", "y"]).last.contains(0), "{option}");
    }
    for option in [
        "Alle genannten",
        "Keine der Antworten",
        "Todas las anteriores",
        "Ninguna de las anteriores.",
        "Toutes les réponses",
        "Nenhuma das anteriores",
        "Tutte le precedenti",
        "Geen van beide",
        "Все перечисленное",
        "Ничего из перечисленного",
        "以上都是",
        "以上すべて",
    ] {
        assert!(order_of(&[option, "x", "y"]).last.contains(0), "{option}");
    }
    for option in [
        "All of the packets",
        "None of the above is cheaper than a disk",
        "`all()`()x",
    ] {
        assert!(order_of(&[option, "x", "y"]).last.is_empty(), "{option}");
    }
}

#[test]
fn options_that_name_letters_fix_the_order() {
    for option in [
        "A and C",
        "Both A and B",
        "a, b and c",
        "A & C",
        "(A) or (B)",
        "Neither A nor B",
    ] {
        assert!(order_of(&["x", option]).fixed, "{option}");
    }
    for option in [
        "Both A and B are correct",
        "Answer A",
        "Options 1 and 3",
        "A und C",
        "Nur A und B",
        "A y C",
        "Respuestas A y B",
        "A et B",
        "Ответы А и Б",
        "Вариант Б",
    ] {
        assert!(order_of(&["x", option]).fixed, "{option}");
    }
    for option in ["a", "C and Java", "A", "an A and a B tree", "B", "A/B"] {
        assert!(!order_of(&["x", option, "y"]).fixed, "{option}");
    }
    assert!(order_of(&["False", "True"]).fixed);
    assert!(!order_of(&["False", "True", "Neither"]).fixed);
}
