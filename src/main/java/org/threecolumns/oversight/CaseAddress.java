package org.threecolumns.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of lists of cases: with what they are narrowed to and where a page goes on, and the way back to one. */
final class CaseAddress {

    private CaseAddress() {}

    /** Back to the list from which something was sent, and nowhere else. */
    static String back(String back) {
        return back.matches("/oversight/cases(\\?[\\w=&%.~+:-]*)?") ? back : "/oversight";
    }

    static String of(String path, CaseQuestion question, CaseLists.Mark after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new LinkedHashMap<>(question.asked());
        if (after != null) {
            values.put("after", after.text());
        }
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** What is not understood begins at the beginning. */
    static CaseLists.Mark mark(CaseQuestion question, String text) {
        if (text == null || !text.matches("[0-9T:.Z-]{1,40}_\\d{1,18}")) {
            return null;
        }
        int end = text.indexOf('_');
        long id = Long.parseLong(text.substring(end + 1));
        try {
            return question.standing().isOpen()
                    ? new CaseLists.Mark(null, Instant.parse(text.substring(0, end)), id)
                    : new CaseLists.Mark(LocalDate.parse(text.substring(0, end)), null, id);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
