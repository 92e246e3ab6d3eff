//! A package of QTI 2.1: a manifest, a test with the title, and a file for each question. What it
//! cannot hold is reported as a loss; see [`crate::qti`] for what is read.

use super::xml_text::{Element, escaped};
use super::{File, Loss};
use crate::archive::pack;
use crate::markdown::html;
use crate::order::Order;
use quiz_engine::question::{Bank, Kind, Markdown, Numeric, Question, Span, Strictness, Typed};
use std::fmt::Write;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMESPACE: &str = "http://www.imsglobal.org/xsd/imsqti_v2p1";

/// The bank as a package.
pub fn write_qti(bank: &Bank) -> File {
    let mut lost = super::lost_of_bank(bank);
    let mut resources = String::new();
    let mut references = String::new();
    let mut items = Vec::with_capacity(bank.questions.len());
    for (at, question) in bank.questions.iter().enumerate() {
        let number = at + 1;
        let mut item = Item {
            out: String::new(),
            lost: &mut lost,
            number,
        };
        item.question(question);
        let name = format!("items/q{number}.xml");
        let _ = writeln!(
            resources,
            "    <resource identifier=\"q{number}\" type=\"imsqti_item_xmlv2p1\" href=\"{name}\"><file href=\"{name}\"/></resource>"
        );
        let _ = writeln!(
            references,
            "      <assessmentItemRef identifier=\"q{number}\" href=\"{name}\"/>"
        );
        items.push((name, item.out));
    }
    let manifest = format!(
        "{HEAD}<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" identifier=\"manifest\">\n  \
         <metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>\n  \
         <organizations/>\n  <resources>\n    \
         <resource identifier=\"test\" type=\"imsqti_test_xmlv2p1\" href=\"test.xml\"><file href=\"test.xml\"/></resource>\n\
         {resources}  </resources>\n</manifest>\n"
    );
    let test = format!(
        "{HEAD}<assessmentTest xmlns=\"{NAMESPACE}\" identifier=\"test\" title=\"{}\">\n  \
         <testPart identifier=\"part\" navigationMode=\"nonlinear\" submissionMode=\"individual\">\n    \
         <assessmentSection identifier=\"section\" title=\"{0}\" visible=\"true\">\n\
         {references}    </assessmentSection>\n  </testPart>\n</assessmentTest>\n",
        escaped(&bank.title)
    );
    let mut files = vec![
        ("imsmanifest.xml".to_owned(), manifest),
        ("test.xml".to_owned(), test),
    ];
    files.extend(items);
    let files: Vec<_> = files
        .iter()
        .map(|(name, text)| (&**name, text.as_bytes()))
        .collect();
    File::packed(pack(&files), lost)
}

struct Item<'l> {
    out: String,
    lost: &'l mut Vec<Loss>,
    /// From 1.
    number: usize,
}

impl Item<'_> {
    fn lost(&mut self, what: impl Into<String>) {
        self.lost.push(Loss {
            question: Some(self.number),
            what: what.into(),
        });
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn question(&mut self, question: &Question) {
        self.details(question);
        let title = crate::markdown::plain(question.prompt.source());
        let title: String = title
            .lines()
            .next()
            .unwrap_or_default()
            .chars()
            .take(80)
            .collect();
        let _ = writeln!(
            self.out,
            "{HEAD}<assessmentItem xmlns=\"{NAMESPACE}\" identifier=\"q{}\" title=\"{}\" adaptive=\"false\" timeDependent=\"false\">",
            self.number,
            escaped(&title)
        );
        self.declaration(question);
        self.line("  <outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"/>");
        self.line("  <outcomeDeclaration identifier=\"FEEDBACK\" cardinality=\"multiple\" baseType=\"identifier\"/>");
        self.line("  <itemBody>");
        self.line(html(question.prompt.source()).trim_end());
        if let Some(image) = super::shown_image(question) {
            let alt = image.alt.as_deref().unwrap_or_default();
            let image = Element::new("img").with("src", &image.url).with("alt", alt);
            self.line(&format!("<p>{image}</p>"));
        }
        self.interaction(question);
        self.line("  </itemBody>");
        self.processing(question);
        for (at, option) in question.options.iter().enumerate() {
            self.feedback(&choice(at), option.explanation.as_ref());
        }
        let explanation = super::explanation(question);
        if !explanation.is_empty() {
            self.feedback("general", Some(&Markdown::new(explanation)));
        }
        self.line("</assessmentItem>");
    }

    /// Reports what QTI cannot hold of a question, or not in a way that other tools read.
    fn details(&mut self, question: &Question) {
        let of_spellings = match &question.kind {
            Kind::Typed(typed) => typed.accepted.iter().any(|one| one.explanation.is_some()),
            Kind::Numeric(numeric) => numeric.accepted.iter().any(|one| one.explanation.is_some()),
            _ => false,
        };
        let (units, more) = match &question.kind {
            Kind::Numeric(numeric) => (!numeric.units.is_empty(), numeric.accepted.len() > 1),
            _ => (false, false),
        };
        if let Some(what) = super::picture_loss(question) {
            self.lost(what);
        }
        for (what, is_there) in [
            (
                "the source is in the explanation",
                question.source.is_some(),
            ),
            (
                "that the spelling must be exact is left out",
                super::is_exact(question),
            ),
            ("the difficulty is left out", question.difficulty.is_some()),
            (
                "the points are left out",
                question.weight != quiz_engine::question::Weight::default(),
            ),
            ("the seconds are left out", question.seconds.is_some()),
            ("the tags are left out", !question.tags.is_empty()),
            ("what is said of a typed answer is left out", of_spellings),
            ("the units are left out", units),
            ("only the first number is kept", more),
        ] {
            if is_there {
                self.lost(what);
            }
        }
    }

    fn declaration(&mut self, question: &Question) {
        let right: Vec<String> = question.right.iter().map(choice).collect();
        let (cardinality, kind) = match &question.kind {
            Kind::Several => ("multiple", "identifier"),
            Kind::Single | Kind::TrueFalse => ("single", "identifier"),
            Kind::Typed(_) => ("single", "string"),
            Kind::Numeric(_) => ("single", "float"),
        };
        self.line(&format!(
            "  <responseDeclaration identifier=\"RESPONSE\" cardinality=\"{cardinality}\" baseType=\"{kind}\">"
        ));
        match &question.kind {
            Kind::Several => self.correct(&right),
            Kind::Single | Kind::TrueFalse => {
                self.correct(&right[..right.len().min(1)]);
                if right.len() > 1 {
                    self.mapping(right.iter().map(|id| (id.as_str(), 1.0, true)));
                }
            }
            Kind::Typed(Typed {
                accepted,
                strictness,
            }) => {
                let exact = *strictness == Strictness::Exact;
                let first = accepted.iter().find(|one| one.percent == 100);
                let first: Vec<_> = first.map(|one| one.text.to_string()).into_iter().collect();
                self.correct(&first);
                let all = accepted.iter();
                self.mapping(all.map(|one| (&*one.text, f64::from(one.percent) / 100.0, exact)));
            }
            Kind::Numeric(numeric) => {
                let middle = numeric
                    .accepted
                    .first()
                    .map(|one| middle(one.span).0.to_string());
                self.correct(&middle.into_iter().collect::<Vec<_>>());
            }
        }
        self.line("  </responseDeclaration>");
    }

    fn correct(&mut self, values: &[String]) {
        self.line("    <correctResponse>");
        for value in values {
            self.line(&format!("      <value>{}</value>", escaped(value)));
        }
        self.line("    </correctResponse>");
    }

    fn mapping<'v>(&mut self, entries: impl Iterator<Item = (&'v str, f64, bool)>) {
        self.line("    <mapping defaultValue=\"0\">");
        for (key, earns, case) in entries {
            self.line(&format!(
                "      <mapEntry mapKey=\"{}\" mappedValue=\"{earns}\" caseSensitive=\"{case}\"/>",
                escaped(key)
            ));
        }
        self.line("    </mapping>");
    }

    fn interaction(&mut self, question: &Question) {
        if question.is_typed() {
            return self.line("<p><textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>");
        }
        let order = Order::of(question.options.iter().map(|option| option.text.source()));
        let fixed = question.fixed_order && !order.fixed && question.kind != Kind::TrueFalse;
        let most = match question.kind {
            Kind::Several => 0,
            _ => 1,
        };
        self.line(&format!(
            "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"{}\" maxChoices=\"{most}\">",
            !fixed
        ));
        for (at, option) in question.options.iter().enumerate() {
            let last = if option.last { " fixed=\"true\"" } else { "" };
            self.line(&format!(
                "<simpleChoice identifier=\"{}\"{last}>{}</simpleChoice>",
                choice(at),
                html(option.text.source()).trim_end()
            ));
        }
        self.line("</choiceInteraction>");
    }

    fn processing(&mut self, question: &Question) {
        let template = match &question.kind {
            Kind::Numeric(numeric) => return self.compare(numeric),
            Kind::Typed(_) => "map_response",
            Kind::Single if question.right.len() > 1 => "map_response",
            _ => "match_correct",
        };
        self.line(&format!(
            "  <responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/{template}\"/>"
        ));
    }

    fn compare(&mut self, numeric: &Numeric) {
        let tolerance = numeric
            .accepted
            .first()
            .map_or(0.0, |one| middle(one.span).1);
        self.line(&format!(
            "  <responseProcessing><responseCondition><responseIf>\n    \
             <equal toleranceMode=\"absolute\" tolerance=\"{tolerance} {tolerance}\"><variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></equal>\n    \
             <setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue>\n  \
             </responseIf></responseCondition></responseProcessing>"
        ));
    }

    fn feedback(&mut self, id: &str, said: Option<&Markdown>) {
        if let Some(said) = said {
            self.line(&format!(
                "  <modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"{id}\" showHide=\"show\">{}</modalFeedback>",
                html(said.source()).trim_end()
            ));
        }
    }
}

/// The name of an option, by its index from 0.
fn choice(at: usize) -> String {
    format!("choice{}", at + 1)
}

/// The middle of a number's interval, and half its length.
fn middle(span: Span) -> (f64, f64) {
    match span {
        Span::Around { value, tolerance } => (value, tolerance),
        Span::Between { min, max } => (f64::midpoint(min, max), (max - min) / 2.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::Limits;
    use crate::load::{Origin, parse_file};
    use crate::native::parse_native;
    use crate::show::show_report;
    use crate::write::tests::EVERYTHING;

    #[test]
    fn what_is_written_is_read_again() {
        let bank = parse_native(EVERYTHING, "all", &Limits::DISCORD)
            .bank
            .expect("it can be asked");
        let written = write_qti(&bank);
        let read = parse_file(
            "all.zip".into(),
            written.bytes,
            Origin::Named,
            &Limits::DISCORD,
        );
        insta::assert_snapshot!(show_report(&read), @r#"
        all "Water & air"
        18: Single
          Which *planet* is `< 1 AU` away?
          ! https://e.example/a.png?b=1&c=2 Some("Two \"planets\"")
          * Mercury
            > The first.
          - Venus \& co
          - None of these (last)
          > [https://e.example/mercury](https://e.example/mercury)
          > 
          > It has **88** days a year.
        41: Several fixed
          Which orbit the Earth?
          * The Moon
          * The ISS
          - Titan
        61: TrueFalse fixed
          Ice sinks.
          - true
            > It floats.
          * false
        80: Typed
          Which gas do we breathe?
          = Oxygen (100%)
          = O2 (100%)
          = Air (50%)
        100: Typed
          How is it written?
          = a * b (100%)
        118: Numeric
          What is pi?
          = 3.14 ± 0.01 (100%)
        136: Numeric
          Between what?
          = 3.5 ± 0.5 (100%)
        154: Single
          Either?
          * one
          * two
          - three
        "#);
        let lost: Vec<_> = written
            .lost
            .iter()
            .map(|loss| format!("{:?} {}", loss.question, loss.what))
            .collect();
        insta::assert_snapshot!(lost.join("\n"), @r"
        None the description of the bank is left out
        None the language of the bank is left out
        Some(1) the source is in the explanation
        Some(1) the difficulty is left out
        Some(1) the points are left out
        Some(1) the seconds are left out
        Some(1) the tags are left out
        Some(4) what is said of a typed answer is left out
        Some(5) that the spelling must be exact is left out
        Some(6) the units are left out
        ");
    }
}
