package org.threecolumns.council;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.form.FieldError;
import org.threecolumns.plainwords.PlainWord;
import org.threecolumns.plainwords.PlainWordHistory;
import org.threecolumns.plainwords.PlainWordHistory.Change;
import org.threecolumns.plainwords.PlainWordInput;
import org.threecolumns.plainwords.PlainWordList;

/** One entry of the list of plain words, with what became of it. */
@Component
class PlainWordPage {

    private final PlainWordList list;
    private final PlainWordHistory history;
    private final Accounts accounts;
    private final SettingsDoor door;
    private final Clock clock;

    PlainWordPage(PlainWordList list, PlainWordHistory history, Accounts accounts, SettingsDoor door, Clock clock) {
        this.list = list;
        this.history = history;
        this.accounts = accounts;
        this.door = door;
        this.clock = clock;
    }

    /** A change of an entry as the page tells it. @param said term and wording from then on */
    record Past(long id, String what, String said, String by, String at) {}

    PlainWord word(long id) {
        return list.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param word null for a new entry; @param before where the page of its history begins, or null */
    String show(PlainWord word, PlainWordInput typed, List<FieldError> problems, Long before, Model model) {
        model.addAttribute("word", word == null ? null : views(List.of(word)).get(0));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        if (word != null) {
            List<Change> changes = history.changes(word.id(), before);
            List<Change> shown = changes.stream().limit(PlainWordHistory.PAGE).toList();
            model.addAttribute("changes", pasts(shown));
            model.addAttribute(
                    "next",
                    changes.size() > shown.size() ? shown.get(shown.size() - 1).id() : null);
        }
        return "council/plain-word";
    }

    List<PlainWordView> views(List<PlainWord> words) {
        Map<String, String> names = names(words.stream().map(PlainWord::changedBy));
        return words.stream()
                .map(word -> PlainWordView.of(word, names.get(word.changedBy()), clock.getZone()))
                .toList();
    }

    private List<Past> pasts(List<Change> changes) {
        Map<String, String> names = names(changes.stream().map(Change::by));
        return changes.stream()
                .map(change -> new Past(
                        change.id(),
                        change.what().words(),
                        PlainWordView.said(change.said()),
                        names.get(change.by()),
                        PlainWordView.at(change.at(), clock.getZone())))
                .toList();
    }

    private Map<String, String> names(Stream<String> usernames) {
        Set<String> people = usernames.collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>(accounts.names(people));
        people.forEach(person -> names.putIfAbsent(person, person));
        names.put(PlainWord.DELIVERED, "as delivered");
        return names;
    }

    /** The list is read by whoever sees the settings, which say how long it is and who changed it last. */
    void requireReader(CurrentUser me) {
        door.require(me, SettingsDoor.maySee(me), "plain words");
    }

    void requireDesigner(CurrentUser me) {
        door.require(me, SettingsDoor.mayKeepWords(me), "plain words");
    }
}
