package org.threecolumns.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.form.FieldError;
import org.w3c.dom.Element;

/** Changes the rows of a decision, without the drawing tool. */
public final class TableEditing {

    private static final int LONGEST = 2000;

    private TableEditing() {}

    /**
     * One cell of a row as it is typed: words without the quotation marks that tables put around them.
     *
     * @param given whether it is asked about, and not the answer
     */
    public record Cell(String heading, boolean given, String value) {}

    /** @return empty where the table has no such row */
    public static List<Cell> cells(ModelFile table, String row) {
        EditedXml xml = EditedXml.of(table);
        List<TableColumn> columns = TableColumn.of(xml);
        List<Element> entries = rule(xml, row).map(TableEditing::entries).orElse(List.of());
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), entries.size()); i++) {
            TableColumn column = columns.get(i);
            cells.add(new Cell(column.heading(), column.given(), column.typed(text(entries.get(i)))));
        }
        return cells;
    }

    public static Edit change(ModelFile table, String row, List<String> typed) {
        EditedXml xml = EditedXml.of(table);
        Optional<Element> rule = rule(xml, row);
        List<TableColumn> columns = TableColumn.of(xml);
        List<Element> entries = rule.map(TableEditing::entries).orElse(List.of());
        if (rule.isEmpty() || typed.size() != columns.size() || entries.size() != columns.size()) {
            return Edit.refused("cell-0", "gone", "Look again; this row is no longer there");
        }
        List<FieldError> problems = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (typed.get(i).length() > LONGEST) {
                problems.add(new FieldError("cell-" + i, "too-long", "Shorten it to " + LONGEST + " characters"));
            } else {
                write(entries.get(i), columns.get(i).written(typed.get(i)));
            }
        }
        return problems.isEmpty() ? Edit.done(table, xml.bytes()) : Edit.refused(problems);
    }

    /** The same row once more, below it, to be changed. @return with the new row as the file's only difference */
    public static Edit copy(ModelFile table, String row) {
        EditedXml xml = EditedXml.of(table);
        Optional<Element> rule = rule(xml, row);
        if (rule.isEmpty()) {
            return Edit.refused("cell-0", "gone", "Look again; this row is no longer there");
        }
        Element copied = (Element) rule.get().cloneNode(true);
        PlainXml.walk(copied)
                .filter(part -> part.hasAttribute("id"))
                .forEach(part -> part.setAttribute("id", Wording.free(part.getAttribute("id") + "_", xml::has)));
        rule.get().getParentNode().insertBefore(copied, rule.get().getNextSibling());
        return Edit.done(table, xml.bytes());
    }

    public static Edit remove(ModelFile table, String row) {
        EditedXml xml = EditedXml.of(table);
        rule(xml, row).ifPresent(rule -> rule.getParentNode().removeChild(rule));
        return Edit.done(table, xml.bytes());
    }

    private static Optional<Element> rule(EditedXml xml, String id) {
        return xml.byId(id).filter(element -> Names.of(element).equals("dmn:rule"));
    }

    private static List<Element> entries(Element rule) {
        return PlainXml.children(rule).stream()
                .filter(child -> Names.of(child).endsWith("Entry"))
                .toList();
    }

    private static String text(Element entry) {
        return EditedXml.children(entry, "dmn:text")
                .map(PlainXml::text)
                .findFirst()
                .orElse("");
    }

    private static void write(Element entry, String words) {
        EditedXml.children(entry, "dmn:text").findFirst().ifPresent(text -> text.setTextContent(words));
    }
}
