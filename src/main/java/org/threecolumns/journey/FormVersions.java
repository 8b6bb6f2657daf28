package org.threecolumns.journey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which version of a form is asked now, as the engine numbers what is deployed. */
@Component
public class FormVersions {

    private final JdbcClient jdbc;

    FormVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 0 where there is no such form. */
    public int newest(String formKey) {
        return jdbc.sql(
                        "select version_ from act_re_camformdef where key_ = :key order by version_ desc fetch first 1 row only")
                .param("key", formKey == null ? "" : formKey.replaceFirst("\\.form$", ""))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
