use super::*;
use crate::limits::Limits;
use crate::show::show;
use proptest::prelude::*;

fn parse(text: &str) -> String {
    show(&parse_anki(text, "some-deck", &Limits::DISCORD))
}

#[test]
fn an_export_is_read_as_it_is() {
    let text = "#separator:tab
#html:true
#deck:Languages::French
#tags column:5
#guid column:1
dx}7\t<b>to eat</b>&nbsp;(what?)\tmanger\tI eat: <i>je mange</i>.\tverbs food
Q|k8\t\"\"\"quoted\"\"
<div>and a line</div>\"\t\"deux
\"\t\tnumbers
# a comment\tis passed over
x\tto eat; to dine\tdîner; souper\t<img src=\"https://e.example/a.png\" alt=\"A table\"> <img src=\"b.png\">\t
y\tWhat is it? <img src=\"https://e.example/c.png\"> [sound:c.mp3]\tList&lt;T&gt;\t\t
";
    insta::assert_snapshot!(parse(text), @r#"
        some-deck "Languages: French"
        6: Typed
          **to eat** (what?)
          = manger (100%)
          > I eat: *je mange*.
        7: Typed
          "quoted"
          
          and a line
          = deux (100%)
        11: Typed
          to eat; to dine
          = dîner; souper (100%)
          = dîner (100%)
          = souper (100%)
          > ![A table](https://e.example/a.png) \[image: an image\]
        12: Typed
          What is it?
          ! https://e.example/c.png None
          = List<T> (100%)
        11:33 warning[relative-image] "b.png" cannot be shown: it is not a web address (give its https:// address, or put it beside the bank; now its alt text stands in its place)
        12:3 warning[no-alt-text] the image has no alt text (say in words what it shows, for those who cannot see it)
        12:51 warning[sound] a quiz plays no sounds, so this one is left out
        "#);
    let bank = parse_anki(text, "x", &Limits::DISCORD)
        .bank
        .expect("it has questions");
    assert_eq!(bank.questions[0].tags, ["verbs", "food"]);
}

#[test]
fn gaps_are_asked_one_by_one() {
    insta::assert_snapshot!(parse("#separator:semicolon
#html:true
#tags:geography
#notetype column:1
Cloze;{{c1::Oslo::capital}} lies in <b>{{c2::Norway}}</b>.;Since 1814.
Cloze;\"{{c1::a}} and {{c1::b}}\"
Cloze;{{c1::a}} and {{c1::a}}
Cloze;{{c1::}} is empty
Cloze;{{c1::image-occlusion:rect:left=.1}};<img src=a.png>
"), @r#"
    some-deck "Some deck"
    5: Typed
      \_\_\_\_\_ (capital) lies in **Norway**.
      = Oslo (100%)
      > Since 1814.
    5: Typed
      Oslo lies in **\_\_\_\_\_**.
      = Norway (100%)
      > Since 1814.
    6: Card
      \_\_\_\_\_ and \_\_\_\_\_
      | a
      | 
      | b
    7: Typed
      \_\_\_\_\_ and \_\_\_\_\_
      = a (100%)
    7:7 warning[same-prompt] an earlier question of this bank asks the same (reword one of them, so that each keeps its history when they are reordered)
    8:7 error[unsupported-kind] the answer says nothing that could be typed (say in words what a picture shows or a sound says)
    9:7 error[unsupported-kind] a part of a picture cannot be asked for (ask for something that can be read)
    9:44 warning[relative-image] "a.png" cannot be shown: it is not a web address (give its https:// address, or put it beside the bank; now its alt text stands in its place)
    "#);
}

#[test]
fn a_picture_that_nobody_sees_asks_nothing() {
    insta::assert_snapshot!(parse("#separator:tab
#html:true
<img src=a.png> <img src=b.png>\tEiffel
<img src=a.png alt=\"a tower in Paris\">\tEiffel
"), @r#"
    some-deck "Some deck"
    4: Typed
      \[image: a tower in Paris\]
      = Eiffel (100%)
    3:1 warning[relative-image] "a.png" cannot be shown: it is not a web address (give its https:// address, or put it beside the bank; now its alt text stands in its place)
    3:1 warning[relative-image] "b.png" cannot be shown: it is not a web address (give its https:// address, or put it beside the bank; now its alt text stands in its place)
    3:1 error[empty-prompt] the question asks nothing (write the prompt)
    4:1 warning[relative-image] "a.png" cannot be shown: it is not a web address (give its https:// address, or put it beside the bank; now its alt text stands in its place)
    "#);
}

#[test]
fn every_note_is_judged_for_itself() {
    let long = "long ".repeat(50);
    insta::assert_snapshot!(parse(&format!("#separator:,
#html:true
Only a front?
No back?,
,no front
Several lines?,a<br>b
Long?,{long}
A picture?,<img src=a.png>
\"open,b
Taken?,\"a <img src=https://e.example/a.png alt=x>\"
Taken?,b
,,
\"torn\" up,b
")).replace(&long, "LONG "), @r#"
    some-deck "Some deck"
    6: Card
      Several lines?
      | a\
      | b
    7: Card
      Long?
      | long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long
    10: Typed
      Taken?
      = a (100%)
      > ![x](https://e.example/a.png)
    11: Typed
      Taken?
      = b (100%)
    3:1 error[no-answer] no answer to the question is right (give one or more answers that earn all of it)
    4:1 error[no-answer] no answer to the question is right (give one or more answers that earn all of it)
    5:1 error[empty-prompt] the question asks nothing (write the prompt)
    8:12 warning[relative-image] "a.png" cannot be shown: it is not a web address (give its https:// address, or put it beside the bank; now its alt text stands in its place)
    8:12 error[no-answer] the back of the card says nothing (write what is to be remembered, in words)
    9:1 error[bad-quotes] the quote closes before its cell ends (write a quote within a quoted cell twice: "")
    11:1 warning[same-prompt] an earlier question of this bank asks the same (reword one of them, so that each keeps its history when they are reordered)
    13:1 error[bad-quotes] the quote closes before its cell ends (write a quote within a quoted cell twice: "")
    "#);
}

#[test]
fn without_html_text_is_text() {
    insta::assert_snapshot!(parse("#html:false
#separator:Pipe
What is <b>?|bold; strong|It `is` &lt;so&gt;.
"), @r#"
    some-deck "Some deck"
    3: Typed
      What is \<b\>?
      = bold; strong (100%)
      = bold (100%)
      = strong (100%)
      > It `is` \&lt;so\&gt;.
    "#);
}

#[test]
fn the_separator_is_guessed_where_none_is_stated() {
    insta::assert_snapshot!(parse("#html:true\nWhich, of all?;this\n"), @r#"
    some-deck "Some deck"
    2: Typed
      Which, of all?
      = this (100%)
    "#);
    insta::assert_snapshot!(parse("#separator:dash\n#html:maybe\n#tags column:x\n#color:red\n#if matches:update current\nWhich?\tthis\n"), @r#"
    some-deck "Some deck"
    6: Typed
      Which?
      = this (100%)
    1:1 warning[wrong-type] there is no separator "dash", so a tab is used (write tab, comma, semicolon, pipe, colon or space)
    3:1 warning[bad-number] a column is a number from 1, so this is left out
    4:1 warning[unused-key] Anki has no setting `color` (its settings are separator, html, tags, deck, columns, notetype, guid, if matches, tags column, deck column, notetype column, guid column, slips)
    "#);
    insta::assert_snapshot!(parse("#separator: \nWhich? this\n"), @r#"
    some-deck "Some deck"
    2: Typed
      Which?
      = this (100%)
    "#);
}

#[test]
fn cards_of_kotoba_are_known_by_how_they_are_shown() {
    insta::assert_snapshot!(parse("#separator:tab
明日\tあした,あす\tTomorrow\\nor later\tType the reading!\tImage
https://e.example/a.png\ttree\t\t\tImage URI
a\tb\tc\td\te
"), @r#"
    some-deck "Some deck"
    2: Typed
      明日
      
      Type the reading!
      = あした (100%)
      = あす (100%)
      > Tomorrow\
      > or later
    3: Typed
      
      ! https://e.example/a.png None
      = tree (100%)
    4: Typed
      a
      = b (100%)
      > c
      > 
      > d
      > 
      > e
    3:1 warning[no-alt-text] the image has no alt text (say in words what it shows, for those who cannot see it)
    "#);
}

#[test]
fn decks_and_tags_in_columns_are_tags() {
    let text =
        "#separator:comma\n#columns:Deck,Front,Back,Tags\n#deck column:1\nA::B C,Which?,this,x y\n";
    let bank = parse_anki(text, "x", &Limits::DISCORD)
        .bank
        .expect("it has a question");
    assert_eq!(bank.questions[0].prompt.source(), "Which?");
    assert_eq!(bank.questions[0].tags, ["x", "y", "B C"]);
}

#[test]
fn other_text_is_no_export() {
    for other in [
        "# separator\n",
        "#Title: T\n",
        "## deck: x\n",
        "a\n#separator:tab\n",
        "",
    ] {
        assert!(!looks_like(other), "{other}");
    }
    assert!(looks_like("#Tags Column: 3\n"));
}

proptest! {
    #[test]
    fn no_text_panics(text in "(\t|,|;|\n|\"|a|é|\\{\\{c1::|\\{\\{c2::|\\}\\}|::|<b>|</b>|<br>|<pre>|<img src=\"|>|&amp;|\\[sound:|\\]|#|Image|; ){0,40}") {
        for head in ["#separator:tab\n", "#html:false\n#tags column:2\n", "#separator:space\n#deck column:1\n", ""] {
            let text = format!("{head}{text}");
            for one in parse_anki(&text, "x", &Limits::DISCORD).diagnostics {
                prop_assert!(text.get(one.span).is_some());
            }
        }
    }
}

/// A deck of 300 notes as students make them: words, definitions, lists, formulas in HTML, gaps,
/// sounds, pictures and scripts.
fn deck() -> String {
    let mut deck = "#separator:tab\n#html:true\n".to_owned();
    for n in 0..300 {
        let note = match n % 15 {
            0 => format!("Word {n}?\tanswer {n}"),
            1 => format!(
                "What is {n}?\t<b>Definition {n}</b>: {}",
                "a long story ".repeat(20)
            ),
            2 => format!("List {n}?\t<ul><li>first</li><li>second {n}</li><li>third</li></ul>"),
            3 => format!("Steps {n}?\tone<br>two<br>three {n}"),
            4 => format!("{{{{c1::Oslo {n}::capital}}}} is in {{{{c2::Norway}}}}."),
            5 => format!("{{{{c1::{n} a}}}} and {{{{c1::{n} b}}}} go together"),
            6 => format!("Say {n} [sound:{n}.mp3]\tspoken {n} [sound:x.mp3]"),
            7 => format!("Code {n}?\t<pre>fn main() {{<br>    {n};<br>}}</pre>"),
            8 => format!("Picture {n}?\tseen {n} <img src=\"{n}.jpg\">"),
            9 => format!("Formula {n}?\t\\(x^{n}\\) <br> and \\[y\\]"),
            10 => format!("<script>go({n})</script>Run {n}?\tran {n}"),
            11 => format!("Table {n}?\t<table><tr><td>a</td><td>{n}</td></tr></table>"),
            12 => format!("Web {n}?\t<img src=\"https://e.example/{n}.png\">"),
            13 => format!("Both {n}?\tto eat; to dine\tan example of {n}"),
            _ => match n % 2 {
                0 => format!("Only a picture {n}?\t<img src=\"{n}.png\">"),
                _ => format!("„Zitat {n}“?\tIst das; oder „das“ {n}?"),
            },
        };
        deck.push_str(&note);
        deck.push('\n');
    }
    deck
}

#[test]
fn of_a_real_deck_nearly_all_is_taken_and_the_rest_has_a_reason() {
    let parsed = parse_anki(&deck(), "deck", &Limits::DISCORD);
    let bank = parsed.bank.expect("it has questions");
    let taken = bank.questions.len();
    // Notes with two gaps are two questions.
    assert_eq!(taken + parsed.refused, 320);
    assert!(taken * 100 >= 320 * 95, "{taken} of 320");
    let of = |code: &str| {
        let all = parsed.diagnostics.iter();
        all.filter(|one| one.code == code).count()
    };
    assert_eq!(
        (of("sound"), of("script")),
        (1, 1),
        "each loss is told once"
    );
    let errors = parsed.diagnostics.iter();
    let errors = errors.filter(|one| one.level == crate::Level::Error);
    assert_eq!(errors.count(), parsed.refused, "each refusal has a reason");
    let cards = bank.questions.iter().filter(|one| one.back.is_some());
    assert!(cards.clone().count() > 80, "{}", cards.count());
}

proptest! {
    #[test]
    fn every_note_with_two_sides_is_taken(
        front in "[a-z][a-z ]{0,30}", back in "[a-z](<br>|[a-z \\n]){0,60}[a-z]",
    ) {
        let back = back.replace('\n', " ");
        let parsed = parse_anki(&format!("#separator:tab\n#html:true\n{front}?\t{back}\n"), "x", &Limits::DISCORD);
        let bank = parsed.bank.expect("it is taken");
        let question = &bank.questions[0];
        prop_assert_eq!(question.back.is_some(), !question.is_askable());
    }
}
