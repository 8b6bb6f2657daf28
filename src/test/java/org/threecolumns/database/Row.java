package org.threecolumns.database;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row to be inserted straight into a table. Columns named {@code ..._on} are days, written 2026-03-09. */
record Row(String table, Map<String, Object> values) {

    static Row of(String table, Object... columnsAndValues) {
        return new Row(table, Map.of()).but(columnsAndValues);
    }

    /** The same row with other values; null leaves a column empty. */
    Row but(Object... columnsAndValues) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            changed.put((String) columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return new Row(table, changed);
    }

    int insert(JdbcClient jdbc) {
        Map<String, Object> filled = values.entrySet().stream()
                .filter(value -> value.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Row::read, (a, b) -> a, LinkedHashMap::new));
        return jdbc.sql("insert into %s (%s) values (:%s)"
                        .formatted(table, String.join(", ", filled.keySet()), String.join(", :", filled.keySet())))
                .params(filled)
                .update();
    }

    private static Object read(Map.Entry<String, Object> value) {
        return value.getKey().endsWith("_on") && value.getValue() instanceof String day
                ? LocalDate.parse(day)
                : value.getValue();
    }
}
