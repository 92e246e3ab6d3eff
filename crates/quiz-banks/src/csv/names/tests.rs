use super::*;

fn check(text: &str, expected: Column) {
    assert_eq!(name(text), Some(Name::Of(expected)), "{text}");
}

#[test]
fn columns_are_known_by_many_names() {
    check("Question Text", Column::Question);
    check("question (Markdown)", Column::Question);
    check("correctAnswer", Column::Answer);
    check("Correct Answer(s)*", Column::Answer);
    check("Correct Ans.", Column::Answer);
    check("Correct answer 2", Column::Right(1));
    check("correct_letters", Column::Letters);
    check("Option A", Column::Option(0));
    check("optionD", Column::Option(3));
    check("Answer 3 (optional)", Column::Option(2));
    check("Answer #3", Column::Option(2));
    check("Answer 1 - max 75 characters", Column::Option(0));
    check("Feedback B", Column::OptionExplanation(1));
    check("Incorrect Answer 2", Column::Wrong);
    check("distractors", Column::Wrong);
    check("Time limit (sec)", Column::Seconds);
    check("Time limit (sec) – 5, 10, 20 or 30 secs", Column::Seconds);
    check("image-alt", Column::ImageAlt);
    check("Points:", Column::Points);
    assert_eq!(name("y"), Some(Name::Alone(24, None)));
    for unknown in ["z", "option26", "", "teacher"] {
        assert_eq!(name(unknown), None, "{unknown}");
    }
}

#[test]
fn columns_are_known_in_the_languages_of_their_neighbours() {
    for text in ["Frage", "Pregunta", "Question", "Domanda", "Pergunta"] {
        check(text, Column::Question);
    }
    for text in [
        "Antwort",
        "Lösung",
        "Lo\u{308}sung",
        "Respuesta (correcta)",
        "Respuesta correcta",
        "Réponse",
        "Risposta",
        "Resposta",
    ] {
        check(text, Column::Answer);
    }
    for text in [
        "Antwort B",
        "Opción B",
        "Réponse B",
        "Risposta 2",
        "Opção 2",
    ] {
        check(text, Column::Option(1));
    }
    check("Falsche Antwort 1", Column::Wrong);
}

#[test]
fn a_running_number_is_no_question() {
    for text in [
        "#",
        "№",
        "No.",
        "Nr",
        "Question #",
        "Q#",
        "Question number",
        "Number",
        "S.No",
    ] {
        check(text, Column::Count);
    }
}

#[test]
fn some_names_say_that_they_hold_numbers() {
    for text in [
        "Correct answer(s) - choose at least one",
        "Correct Answer(s)\n(Only include Answer #)",
        "Correct Answer #",
        "Correct (1-4)",
    ] {
        check(text, Column::Numbers);
    }
}

#[test]
fn every_name_that_is_told_is_known() {
    for text in NAMES {
        assert!(matches!(name(text), Some(Name::Of(_))), "{text}");
    }
}
