package org.threecolumns.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Visibility;
import org.threecolumns.form.Dates;
import org.threecolumns.form.Words;

/**
 * Finds families by a child's or adult's name, a birth date or a reference, and leaves the record of the search behind: that
 * record is the history check of a contact. Every word typed must begin a word of one name.
 */
@Service
public class FamilySearch {

    /** Enough to look at; a search that finds more asks for more words. */
    public static final int PAGE = 20;

    private static final int MOST_WORDS = 6;

    private final JdbcClient jdbc;
    private final HistoryCheckRepository checks;
    private final Clock clock;

    FamilySearch(JdbcClient jdbc, HistoryCheckRepository checks, Clock clock) {
        this.jdbc = jdbc;
        this.checks = checks;
        this.clock = clock;
    }

    /** One family found. */
    public record Hit(long familyId, String reference, String name, boolean open) {}

    /** @param checkId the record of this search, to be named by the contact that follows */
    public record Result(long checkId, List<Hit> hits, boolean more) {}

    /** @param page from 0 */
    @Transactional
    public Result search(String terms, LocalDate birthDate, int page, Visibility visibility) {
        String typed = terms == null ? "" : Words.storable(terms);
        List<Hit> found = find(typed.strip(), birthDate, Math.max(0, page), visibility);
        String kept = (typed + (birthDate == null ? "" : " " + birthDate)).strip();
        HistoryCheck check = checks.save(new HistoryCheck(
                null,
                visibility.username(),
                clock.instant(),
                kept.length() <= 400 ? kept : kept.substring(0, 400),
                Math.min(found.size(), PAGE)));
        return new Result(check.id(), found.stream().limit(PAGE).toList(), found.size() > PAGE);
    }

    /** Families that may be the one somebody is about to record anew: with a child of the same name. */
    @Transactional(readOnly = true)
    public List<Hit> alike(List<FamilyRegister.NewChild> children, Visibility visibility) {
        return children.stream()
                .flatMap(child -> alike(child, visibility).stream())
                .distinct()
                .limit(PAGE)
                .toList();
    }

    private List<Hit> alike(FamilyRegister.NewChild child, Visibility visibility) {
        String name = (Words.clean(child.givenName()) + " " + Words.clean(child.familyName())).strip();
        return name.isEmpty() ? List.of() : find(name, null, 0, visibility);
    }

    private List<Hit> find(String typed, LocalDate birthDate, int page, Visibility visibility) {
        List<String> words = new ArrayList<>(List.of(SearchName.of(typed).split(" ")));
        words.removeIf(String::isBlank);
        if (birthDate == null ? words.isEmpty() : !Dates.isPlausible(birthDate)) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>();
        String sql = "select f.id, f.reference, f.name, "
                + "exists (select 1 from episode e where e.open_family_id = f.id) from family f where "
                + visibility.familyCondition("f") + " and (" + matches(words, birthDate, values);
        values.put("viewer", visibility.username());
        if (!typed.isEmpty()) {
            sql += " or f.reference = :reference";
            values.put("reference", typed.toUpperCase(Locale.UK));
        }
        return jdbc.sql(sql + ") order by f.name, f.id limit :size offset :start")
                .params(values)
                .param("size", PAGE + 1)
                .param("start", (long) page * PAGE)
                .query((rs, row) -> new Hit(rs.getLong(1), rs.getString(2), rs.getString(3), rs.getBoolean(4)))
                .list();
    }

    private static String matches(List<String> words, LocalDate birthDate, Map<String, Object> values) {
        List<String> child = new ArrayList<>();
        List<String> adult = new ArrayList<>();
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            values.put("first" + i, words.get(i) + "%");
            values.put("later" + i, "% " + words.get(i) + "%");
            child.add("(c.search_name like :first%d or c.search_name like :later%d)".formatted(i, i));
            adult.add("(p.search_name like :first%d or p.search_name like :later%d)".formatted(i, i));
        }
        if (birthDate != null) {
            values.put("birthDate", birthDate);
            child.add("c.birth_date = :birthDate");
        }
        String children =
                "exists (select 1 from child c where c.family_id = f.id and " + String.join(" and ", child) + ")";
        boolean namesOnly = birthDate == null;
        return namesOnly
                ? children + " or exists (select 1 from person p where p.family_id = f.id and "
                        + String.join(" and ", adult) + ")"
                : children;
    }
}
