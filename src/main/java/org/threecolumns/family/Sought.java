package org.threecolumns.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.threecolumns.form.TypedDate;
import org.threecolumns.form.Words;

/** What somebody typed to find a family in a list: a birth date, a reference, or the beginnings of words of one child's or adult's name. */
public record Sought(String typed) {

    private static final int MOST_WORDS = 6;

    /** Null where nothing was typed. */
    public static Sought of(String typed) {
        String text = typed == null ? "" : Words.storable(typed).strip();
        return text.isEmpty() ? null : new Sought(text);
    }

    /** The families meant, as SQL with one column {@code family_id}; fills in the values it names. */
    public String families(Map<String, Object> values) {
        LocalDate birthDate = TypedDate.read(typed);
        if (birthDate != null) {
            values.put("birthDate", birthDate);
            return "select distinct c.family_id from child c where c.birth_date = :birthDate";
        }
        String reference = typed.toUpperCase(Locale.UK);
        if (reference.matches("[EF]-[0-9]{1,18}")) {
            values.put("reference", reference);
            return "select f.id as family_id from family f where f.reference = :reference"
                    + " union select e.family_id from episode e where e.reference = :reference";
        }
        return named(values);
    }

    private String named(Map<String, Object> values) {
        List<String> words = new ArrayList<>(List.of(SearchName.of(typed).split(" ")));
        words.removeIf(String::isBlank);
        Map<String, Object> named = new HashMap<>();
        StringBuilder sql = new StringBuilder("select distinct w0.family_id from name_word w0 where "
                + begins("w0", 0, words.isEmpty() ? "?" : words.get(0), named));
        for (int i = 1; i < Math.min(words.size(), MOST_WORDS); i++) {
            String w = "w" + i;
            sql.append(" and exists (select 1 from name_word %1$s where %1$s.owner = w0.owner and ".formatted(w))
                    .append(begins(w, i, words.get(i), named))
                    .append(")");
        }
        values.putAll(named);
        return sql.toString();
    }

    private static String begins(String alias, int number, String word, Map<String, Object> values) {
        values.put("begins" + number, NameWords.beginningOf(word));
        values.put("word" + number, word + "%");
        return "%1$s.begins = :begins%2$d and %1$s.word like :word%2$d".formatted(alias, number);
    }
}
