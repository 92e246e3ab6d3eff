//! OpenDocument's format. A cell or a row may be repeated millions of times for the empty rest of a
//! sheet, so only what is not empty is repeated, within bounds.

use super::{Budget, Cell, Sheet};
use crate::archive::{Archive, Fault};
use crate::bounds;
use crate::unpacked::{Unpacked, too_long};
use crate::xml;
use roxmltree::Node;

/// The most repetitions of one row or one cell that is not empty.
const REPEATED: u32 = 1000;

pub(crate) fn is_ods(archive: &mut Archive) -> bool {
    archive.has("content.xml") && archive.has("mimetype") && archive.has("META-INF/manifest.xml")
}

pub(crate) fn unpack_ods(mut archive: Archive) -> Result<Unpacked, Fault> {
    let kind = archive.read("mimetype")?.unwrap_or_default();
    if !kind.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") {
        return Err(Fault {
            code: "encoding",
            message: "the file is a document of LibreOffice, but no spreadsheet".to_owned(),
            help: "save the questions as a spreadsheet (.ods, .csv) or as text",
        });
    }
    let content = archive.read("content.xml")?.unwrap_or_default();
    if content.len() as u64 > 4 * bounds::FILE_BYTES {
        return Err(too_long());
    }
    let content =
        String::from_utf8(content).map_err(|_| Fault::damaged("its content is not UTF-8"))?;
    let document = xml::parse(&content).map_err(|fault| Fault::damaged(fault.message))?;
    let mut budget = Budget::default();
    let tables = document
        .descendants()
        .filter(|node| xml::is(*node, "table"));
    let mut sheets = Vec::new();
    for table in tables {
        sheets.push(sheet(table, &mut budget)?);
    }
    super::unpacked(sheets)
}

fn sheet(table: Node<'_, '_>, budget: &mut Budget) -> Result<Sheet, Fault> {
    let mut sheet = Sheet::new(attribute(table, "name").unwrap_or_default());
    let mut at = 0_u32;
    // Rows may be in groups and below a header.
    for row in table
        .descendants()
        .filter(|node| xml::is(*node, "table-row"))
    {
        let repeated = repeated(row, "number-rows-repeated");
        let cells = cells(row, budget)?;
        let times = if cells.is_empty() {
            0
        } else {
            repeated.min(REPEATED)
        };
        for again in 0..times {
            for (column, cell) in &cells {
                sheet.put(at + again, *column, cell.clone(), budget)?;
            }
        }
        at = at.saturating_add(repeated);
    }
    Ok(sheet)
}

/// The cells of a row that are not empty, with their columns from 0.
fn cells(row: Node<'_, '_>, budget: &mut Budget) -> Result<Vec<(u32, Cell)>, Fault> {
    let mut cells = Vec::new();
    let mut column = 0_u32;
    for cell in row.children().filter(Node::is_element) {
        let repeated = repeated(cell, "number-columns-repeated");
        if let Some(shown) = shown(cell) {
            for again in 0..repeated.min(REPEATED) {
                budget.spend(shown.text.len())?;
                cells.push((column.saturating_add(again), shown.clone()));
            }
        }
        column = column.saturating_add(repeated);
    }
    Ok(cells)
}

/// The shown text of a cell: one line for each paragraph.
fn shown(cell: Node<'_, '_>) -> Option<Cell> {
    if !xml::is(cell, "table-cell") {
        return None;
    }
    let mut text = String::new();
    for (at, paragraph) in xml::children(cell, "p").enumerate() {
        if at > 0 {
            text.push('\n');
        }
        words(paragraph, &mut text);
    }
    let kind = attribute(cell, "value-type").unwrap_or_default();
    if text.is_empty() {
        // Other tools write the value and not the shown text.
        let value = match kind {
            "boolean" => attribute(cell, "boolean-value"),
            "date" => attribute(cell, "date-value"),
            "string" => attribute(cell, "string-value"),
            _ => attribute(cell, "value"),
        };
        text.push_str(value.unwrap_or_default());
    }
    let is_date = matches!(kind, "date" | "time");
    (!text.trim().is_empty()).then_some(Cell { text, is_date })
}

/// The words of a paragraph: runs of spaces, tabs and line breaks are elements. Attached notes are
/// not part of it.
fn words(paragraph: Node<'_, '_>, text: &mut String) {
    let mut next = paragraph.first_child();
    while let Some(node) = next {
        match node.tag_name().name() {
            "s" => {
                let count = attribute(node, "c")
                    .and_then(|count| count.parse().ok())
                    .unwrap_or(1);
                text.extend(std::iter::repeat_n(' ', count.min(100)));
            }
            "tab" => text.push('\t'),
            "line-break" => text.push('\n'),
            "annotation" => {}
            _ if node.is_text() => text.push_str(node.text().unwrap_or_default()),
            _ if node.has_children() => {
                next = node.first_child();
                continue;
            }
            _ => {}
        }
        next = following(node, paragraph);
    }
}

/// The next node after this one and its content, inside a paragraph.
fn following<'a, 'i>(mut node: Node<'a, 'i>, within: Node<'a, 'i>) -> Option<Node<'a, 'i>> {
    loop {
        if let Some(next) = node.next_sibling() {
            return Some(next);
        }
        node = node.parent().filter(|parent| *parent != within)?;
    }
}

fn repeated(node: Node<'_, '_>, name: &str) -> u32 {
    attribute(node, name)
        .and_then(|count| count.parse().ok())
        .unwrap_or(1)
}

/// An attribute in any namespace.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes()
        .find(|one| one.name() == name)
        .map(|one| one.value())
}
