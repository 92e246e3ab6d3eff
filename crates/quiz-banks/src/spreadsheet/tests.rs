use super::*;
use crate::archive::tests::archive_of;
use crate::limits::Limits;
use crate::load::{FileReport, Origin, parse_file};
use crate::show::show_report;

fn read(name: &str, bytes: &[u8]) -> FileReport {
    parse_file(name.into(), bytes.to_vec(), Origin::Named, &Limits::DISCORD)
}

#[test]
fn the_same_table_is_the_same_bank_in_three_formats() {
    let csv = read("set.csv", include_bytes!("../../tests/data/oracle/set.csv"));
    let xlsx = read(
        "set.xlsx",
        include_bytes!("../../tests/data/oracle/set.xlsx"),
    );
    let ods = read("set.ods", include_bytes!("../../tests/data/oracle/set.ods"));
    assert_eq!(csv.bank.as_ref().map(|bank| bank.questions.len()), Some(5));
    assert_eq!(csv.bank, xlsx.bank);
    assert_eq!(csv.bank, ods.bank);
    let names = [&csv, &xlsx, &ods].map(|report| report.format.map(|format| format.name));
    assert_eq!(names, [Some("csv"), Some("xlsx"), Some("ods")]);
}

#[test]
fn cells_are_what_a_reader_sees() {
    let report = read(
        "cells.xlsx",
        include_bytes!("../../tests/data/oracle/cells.xlsx"),
    );
    insta::assert_snapshot!(report.text, @r#"
    "A table that begins in B4, below its title",,,,,

    question,option a,option b,option c,option d,correct
    How much is a half?,50%,25.0%,10.00%,,A

    "Which number is pi, rounded?
    To two places.",3.10,3.14,22,1000000000000000000000,B
    Which is James Bond?,007,8,TRUE,FALSE,A
    "On which day is half of ""a""?",2024-01-02,never,,,A
    What is broken?,,"a, b; c",,,B
    Is it from the second sheet?,yes,no,,,A
    "#);
    insta::assert_snapshot!(show_report(&report), @r#"
    cells "Cells"
    5: Single
      How much is a half?
      * 50%
      - 25.0%
      - 10.00%
    7: Single
      Which number is pi, rounded?\
      To two places.
      - 3.10
      * 3.14
      - 22
      - 1000000000000000000000
    9: Single
      Which is James Bond?
      * 007
      - 8
      - TRUE
      - FALSE
    10: Single
      On which day is half of "a"?
      * 2024-01-02
      - never
    12: Single fixed
      Is it from the second sheet?
      * yes
      - no
    1:1 warning[formula-cell] formulas without a result in the file: 1; their cells are read as empty (open the file in a spreadsheet program and save it there)
    1:1 warning[other-sheet] the sheet "Other" has other columns and is not read (if it holds questions, give it the same first row or save it as a file of its own)
    2:2 note[description] what is above the header is skipped
    10:34 warning[date-cell] the spreadsheet has a date or a time here, which it may have made of another text (if a text such as 1/2 was meant, give the cell the format Text and type it again)
    11:1 error[one-option] there is only one option to choose (give it two or more options that differ)
    "#);
}

#[test]
fn what_is_unpacked_is_read_as_the_same_bank() {
    let report = read(
        "cells.xlsx",
        include_bytes!("../../tests/data/oracle/cells.xlsx"),
    );
    assert_eq!(report.text_path.to_str(), Some("cells.csv"));
    let again = parse_file(
        report.text_path.clone(),
        report.text.clone().into_string().into_bytes(),
        Origin::Named,
        &Limits::DISCORD,
    );
    assert_eq!(again.bank, report.bank);
}

#[test]
fn numbers_are_shown_in_their_formats() {
    let check = |number: f64, format: &str, expected: &str| {
        assert_eq!(xlsx::shown_number(number, format), expected, "{format}");
    };
    check(3.1, "0.00", "3.10");
    check(3.1, "General", "3.1");
    check(-7.0, "000", "-007");
    check(0.07, "0%", "7%");
    check(0.07, "General%", "7%");
    check(1234.5, "#,##0.00", "1234.5");
    check(2.0, "0;-0", "2");
    check(1e21, "", "1000000000000000000000");
}

/// An OpenDocument spreadsheet with these XML rows.
fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>\
         <table:table table:name=\"S\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    archive_of(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", b""),
    ])
}

/// The codes and messages of the diagnostics.
fn said(report: &FileReport) -> String {
    let said = report
        .diagnostics
        .iter()
        .map(|one| format!("{}: {}", one.code, one.message));
    said.collect::<Vec<_>>().join("\n")
}

#[test]
fn rows_and_cells_that_repeat_without_end_are_bounded() {
    let cell = "<table:table-cell table:number-columns-repeated=\"4000000000\"><text:p>question</text:p></table:table-cell>";
    let row = format!(
        "<table:table-row table:number-rows-repeated=\"4000000000\">{cell}</table:table-row>"
    );
    let report = read("x.ods", &ods(&row));
    insta::assert_snapshot!(said(&report), @"too-large: what is in the file comes to over 8 MiB of text");
    let rest = "<table:table-row table:number-rows-repeated=\"4294967295\"><table:table-cell table:number-columns-repeated=\"4294967295\"/></table:table-row>";
    let question = "<table:table-row><table:table-cell><text:p>question</text:p></table:table-cell><table:table-cell><text:p>answer</text:p></table:table-cell></table:table-row>\
                    <table:table-row><table:table-cell><text:p>a<text:s text:c=\"2\"/><text:span>b</text:span></text:p><text:p>c</text:p></table:table-cell><table:table-cell><text:p>d</text:p></table:table-cell></table:table-row>";
    let report = read("x.ods", &ods(&format!("{question}{rest}")));
    assert_eq!(
        (report.taken(), &*report.text),
        (1, "question,answer\n\"a  b\nc\",d\n")
    );
}

/// An Excel workbook with these XML rows.
fn xlsx(rows: &str) -> Vec<u8> {
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
    );
    archive_of(&[
        ("[Content_Types].xml", b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", b"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn text_cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

#[test]
fn a_cell_beyond_all_columns_is_a_damaged_file() {
    let row = format!(
        "<row r=\"1\">{}{}</row>",
        text_cell("A1", "question"),
        text_cell("ZZZZZZZZZZ1", "answer"),
    );
    let said = said(&read("far.xlsx", &xlsx(&row)));
    assert!(said.starts_with("archive: the file is damaged"), "{said}");
}

#[test]
fn a_million_rows_and_far_corners_are_bounded() {
    let far = format!(
        "<row r=\"1\">{}{}</row><row r=\"2\">{}{}</row><row r=\"1048576\">{}</row>",
        text_cell("A1", "question"),
        text_cell("B1", "answer"),
        text_cell("A2", "Why?"),
        text_cell("B2", "so"),
        text_cell("XFD1048576", "far"),
    );
    let report = read("x.xlsx", &xlsx(&far));
    assert_eq!(report.taken(), 1, "{}", said(&report));
    let mut million = String::from(
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>question</v></c><c r=\"B1\" t=\"str\"><v>answer</v></c></row>",
    );
    for row in 2..1_000_002 {
        million.push_str(&format!(
            "<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c><c r=\"B{row}\"><v>{row}</v></c></row>"
        ));
    }
    let report = read("x.xlsx", &xlsx(&million));
    insta::assert_snapshot!(said(&report), @"archive: the archive unpacks to over 64 MiB; at most 64 MiB and 100 times its size are read");
}
