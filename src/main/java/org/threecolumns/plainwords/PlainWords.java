package org.threecolumns.plainwords;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says where a text could be plainer. The text is looked at here and nowhere else, and neither kept nor logged. */
@Service
public class PlainWords {

    private static final int MOST_ENTRIES = 5000;

    private final PlainWordRepository list;
    private final ReadingLimits limits;

    PlainWords(PlainWordRepository list, ReadingLimits limits) {
        this.list = list;
        this.limits = limits;
    }

    /**
     * @param names of children, family and people that are left alone where they are written with a capital
     * @return in the order of the text; a mark may lie within another
     */
    @Transactional(readOnly = true)
    public List<Mark> marks(String text, Collection<String> names) {
        return marks(text, names, new Dictionary(list.met(MOST_ENTRIES)), limits);
    }

    /**
     * What would be marked if an entry were as it is typed, before it is saved.
     *
     * @param ownId of the entry that is changed; null for a new one
     */
    @Transactional(readOnly = true)
    public List<Mark> tried(String text, PlainWordInput entry, Long ownId) {
        Stream<PlainWord> others = list.met(MOST_ENTRIES).stream()
                .filter(word ->
                        !word.id().equals(ownId) && !word.searchTerm().equals(PlainWord.searchable(entry.term())));
        PlainWord typed = PlainWord.of(entry, PlainWord.DELIVERED, Instant.EPOCH);
        return marks(
                text,
                List.of(),
                new Dictionary(Stream.concat(others, Stream.of(typed)).toList()),
                limits);
    }

    static List<Mark> marks(String text, Collection<String> names, Dictionary dictionary, ReadingLimits limits) {
        Plainness looked = new Plainness(text, names);
        List<Mark> marks = new ArrayList<>(looked.jargon(dictionary));
        marks.addAll(looked.longSentences(limits.longestSentence()));
        marks.addAll(looked.hardReading(limits));
        marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::kind));
        return List.copyOf(marks);
    }
}
