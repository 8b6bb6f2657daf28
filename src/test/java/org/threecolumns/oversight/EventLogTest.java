package org.threecolumns.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.process.FamiliesInCare;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The event log is well formed, complete, and names nobody. */
@ProductTest
class EventLogTest {

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private FamiliesInCare families;

    @Autowired
    private JdbcClient jdbc;

    private long family;

    @BeforeEach
    void aFamilyInAnEnquiry() {
        family = families.enquiryMade("not-substantiated", "Zebedee");
    }

    @Test
    void everyStageRunStartsAndEndsInIt() throws Exception {
        Document log = xes();
        assertThat(log.getElementsByTagName("trace").getLength())
                .isEqualTo(count("select count(distinct journey_id) from stage_run"));
        assertThat(transitions(log, "start")).isEqualTo(count("select count(*) from stage_run"));
        assertThat(transitions(log, "complete"))
                .isEqualTo(count("select count(*) from stage_run where status = 'SIGNED'"));
        assertThat(transitions(log, "ate_abort"))
                .isEqualTo(count("select count(*) from stage_run where status not in ('SIGNED', 'OPEN')"));
        long lines =
                visitor.get("hope.head", "/oversight/events.csv").html().lines().count();
        assertThat(lines - 1).isEqualTo(log.getElementsByTagName("event").getLength());
    }

    @Test
    void nobodyIsNamedInIt() {
        String xes = get("/oversight/events.xes");
        String csv = get("/oversight/events.csv");
        List<String> names = jdbc.sql(
                        "select given_name from child where given_name is not null"
                                + " union select name from family union select reference from family"
                                + " union select signed_by from stage_record union select assignee from stage_run where assignee is not null")
                .query(String.class)
                .list();
        assertThat(names).contains("Zebedee", "sami.social");
        assertThat(names)
                .filteredOn(name -> name != null && name.length() > 3)
                .noneMatch(name -> named(xes, name) || named(csv, name));
    }

    @Test
    void restrictedFamilyHasNoReference() {
        long journey = count("select max(id) from journey where family_id = " + family);
        assertThat(get("/oversight/events.xes")).contains("\"J-" + journey + "\"");
        jdbc.sql("update family set restricted = true where id = ?")
                .param(family)
                .update();
        assertThat(get("/oversight/events.xes"))
                .doesNotContain("\"J-" + journey + "\"")
                .contains("\"R-1\"");
        jdbc.sql("update family set restricted = false where id = ?")
                .param(family)
                .update();
    }

    @Test
    void onlyAHeadOfServiceMayHaveIt() {
        assertThat(visitor.get("tess.team", "/oversight/events.xes").status()).isEqualTo(403);
        assertThat(visitor.get("ada.admin", "/oversight/events.csv").status()).isEqualTo(403);
    }

    private static boolean named(String log, String name) {
        return log.contains("\"" + name + "\"") || log.contains("," + name + ",") || log.contains(" " + name + " ");
    }

    private Document xes() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(get("/oversight/events.xes").getBytes(StandardCharsets.UTF_8)));
    }

    private String get(String path) {
        return visitor.get("hope.head", path).html();
    }

    private static long transitions(Document log, String transition) {
        NodeList all = log.getElementsByTagName("string");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(e -> "lifecycle:transition".equals(e.getAttribute("key")))
                .filter(e -> transition.equals(e.getAttribute("value")))
                .count();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
