package org.threecolumns.studio;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.form.FieldError;
import org.threecolumns.plainwords.PlainWord;
import org.threecolumns.plainwords.PlainWordHistory;
import org.threecolumns.plainwords.PlainWordInput;
import org.threecolumns.plainwords.PlainWordList;

/** One entry of the list of plain words, with what became of it. */
@Component
class PlainWordPage {

    private final PlainWordList list;
    private final PlainWordHistory history;
    private final Accounts accounts;
    private final AccessLog log;
    private final Clock clock;

    PlainWordPage(PlainWordList list, PlainWordHistory history, Accounts accounts, AccessLog log, Clock clock) {
        this.list = list;
        this.history = history;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /** A change of an entry as the page tells it. @param said term and wording from then on */
    record Past(long id, String what, String said, String by, String at) {}

    PlainWord word(long id) {
        return list.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param word null for a new entry; @param before where the page of its history begins, or null */
    String show(PlainWord word, PlainWordInput typed, List<FieldError> problems, Long before, Model model) {
        model.addAttribute("word", word == null ? null : PlainWordView.of(word, clock.getZone()));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        if (word != null) {
            List<PlainWordHistory.Change> changes = history.changes(word.id(), before);
            List<PlainWordHistory.Change> shown =
                    changes.stream().limit(PlainWordHistory.PAGE).toList();
            Set<String> people = shown.stream().map(PlainWordHistory.Change::by).collect(Collectors.toSet());
            var names = accounts.names(people);
            model.addAttribute(
                    "changes",
                    shown.stream()
                            .map(c -> new Past(
                                    c.id(),
                                    c.what().words(),
                                    PlainWordView.said(c.said()),
                                    PlainWord.DELIVERED.equals(c.by())
                                            ? "as delivered"
                                            : names.getOrDefault(c.by(), c.by()),
                                    PlainWordView.at(c.at(), clock.getZone())))
                            .toList());
            model.addAttribute(
                    "next",
                    changes.size() > shown.size() ? shown.get(shown.size() - 1).id() : null);
        }
        return "studio/plain-word";
    }

    void requireDesigner(CurrentUser me) {
        if (!me.has(Role.DESIGNER)) {
            log.write(me.username(), Action.REFUSED, null, "plain words");
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
