package org.threecolumns.model;

import java.util.List;
import java.util.stream.Stream;
import org.threecolumns.form.Words;
import org.w3c.dom.Element;

/**
 * A column of a decision.
 *
 * @param given whether it is asked about, and not the answer
 * @param text whether its cells are words
 */
record TableColumn(String heading, boolean given, boolean text) {

    static List<TableColumn> of(EditedXml xml) {
        Stream<TableColumn> given = xml.all("dmn:input")
                .map(input -> new TableColumn(
                        heading(input),
                        true,
                        EditedXml.children(input, "dmn:inputExpression").anyMatch(TableColumn::isText)));
        Stream<TableColumn> found =
                xml.all("dmn:output").map(output -> new TableColumn(heading(output), false, isText(output)));
        return Stream.concat(given, found).toList();
    }

    private static boolean isText(Element typed) {
        return "string".equals(typed.getAttribute("typeRef"));
    }

    private static String heading(Element column) {
        return ElementWords.orElse(
                column.getAttribute("label"),
                ElementWords.orElse(column.getAttribute("name"), column.getAttribute("id")));
    }

    String typed(String cell) {
        boolean quoted = text && cell.matches("(?s)\"[^\"]*\"");
        return quoted ? cell.substring(1, cell.length() - 1) : cell;
    }

    /** Words of a column of words get their quotation marks; what has some already stays as it is typed. */
    String written(String typed) {
        String plain = Words.clean(typed);
        return !text || plain.isEmpty() || plain.contains("\"") || plain.equals("-") ? plain : "\"" + plain + "\"";
    }
}
