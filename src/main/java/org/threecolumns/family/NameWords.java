package org.threecolumns.family;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.relational.core.mapping.event.AfterSaveCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every word of every name in an index of its own, so that a search for the beginning of any word reads no whole table. */
@Component
public class NameWords {

    /** So many letters are looked up; the rest of a word is compared. */
    private static final int BEGINNING = 3;

    private final JdbcClient jdbc;

    NameWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the index is asked for a word; a word shorter than three letters is found as a whole only. */
    public static String beginningOf(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    /** Writes the words of all children and adults of a family anew. */
    @Transactional
    public void rewrite(long familyId) {
        jdbc.sql("delete from name_word where family_id = ?").param(familyId).update();
        Stream.of("c", "p")
                .forEach(kind -> names(kind, familyId).forEach(n -> write(kind + n.id(), n.name(), familyId)));
    }

    private record Named(long id, String name) {}

    private List<Named> names(String kind, long familyId) {
        String table = "c".equals(kind) ? "child" : "person";
        return jdbc.sql("select id, search_name from " + table + " where family_id = ?")
                .param(familyId)
                .query((rs, row) -> new Named(rs.getLong(1), rs.getString(2)))
                .list();
    }

    void replace(String owner, String searchName, long familyId) {
        jdbc.sql("delete from name_word where owner = ?").param(owner).update();
        write(owner, searchName, familyId);
    }

    private void write(String owner, String searchName, long familyId) {
        Stream.of(searchName.split(" "))
                .filter(word -> !word.isBlank())
                .distinct()
                .forEach(word -> jdbc.sql("insert into name_word (owner, word, begins, family_id) values (?, ?, ?, ?)")
                        .params(owner, word, beginningOf(word), familyId)
                        .update());
    }

    /** Whoever is saved has their words kept in the same transaction. */
    @Configuration(proxyBeanMethods = false)
    static class OnSaving {

        @Bean
        AfterSaveCallback<Child> childNameWords(NameWords words) {
            return new ChildSaved(words);
        }

        @Bean
        AfterSaveCallback<Person> personNameWords(NameWords words) {
            return new PersonSaved(words);
        }
    }

    /** A class and not a lambda: which entity it is for is read from its type. */
    private record ChildSaved(NameWords words) implements AfterSaveCallback<Child> {
        @Override
        public Child onAfterSave(Child child) {
            words.replace("c" + child.id(), child.searchName(), child.familyId());
            return child;
        }
    }

    private record PersonSaved(NameWords words) implements AfterSaveCallback<Person> {
        @Override
        public Person onAfterSave(Person person) {
            words.replace("p" + person.id(), person.searchName(), person.familyId());
            return person;
        }
    }
}
