package org.threecolumns.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.setting.SettingBook.Entry;
import org.threecolumns.setting.SettingBook.What;

/** What a change of a coaching question writes into the book: a line for each thing that is another one now. */
final class QuestionChanges {

    private QuestionChanges() {}

    static List<Entry> of(Optional<Question> before, Question now) {
        String name = String.valueOf(now.id());
        if (before.isEmpty()) {
            return List.of(new Entry(name, What.ADDED, null, now.words()));
        }
        Question was = before.get();
        List<Entry> entries = new ArrayList<>();
        if (!was.words().equals(now.words())) {
            entries.add(new Entry(name, What.CHANGED, was.words(), now.words()));
        }
        if (!was.use().equals(now.use())) {
            entries.add(new Entry(name + ".use", What.CHANGED, was.use(), now.use()));
        }
        if (was.offered() != now.offered()) {
            entries.add(
                    now.offered()
                            ? new Entry(name, What.RETURNED, null, now.words())
                            : new Entry(name, What.TAKEN_AWAY, was.words(), null));
        }
        if (!place(was).equals(place(now))) {
            entries.add(new Entry(name + ".place", What.MOVED, place(was), place(now)));
        }
        return entries;
    }

    private static String place(Question q) {
        return Question.PLACES.get(q.place()) + ", place " + q.position();
    }
}
