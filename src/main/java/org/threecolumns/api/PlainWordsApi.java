package org.threecolumns.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threecolumns.plainwords.Mark;
import org.threecolumns.plainwords.PlainWords;

/** Says where words that somebody is writing could be plainer. About no family: nothing is looked up, stored or logged. */
@RestController
@RequestMapping("/api/plain-words")
@Tag(name = "Plain words")
class PlainWordsApi {

    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_NAMES = 100;
    private static final int LONGEST_NAME = 200;

    private final PlainWords plainWords;

    PlainWordsApi(PlainWords plainWords) {
        this.plainWords = plainWords;
    }

    /** @param names of children, family and people, which are left alone where they stand with a capital */
    record Request(String text, List<String> names) {

        Request {
            names = names == null ? List.of() : List.copyOf(names);
        }
    }

    /** @param marks in the order of the text; start and end count UTF-16 units, as browsers do */
    record Reply(List<Mark> marks) {}

    @PostMapping("/marks")
    @Operation(
            summary = "Say where a text could be plainer",
            description = "Advice while somebody writes. The text is looked at here, and neither kept nor logged.")
    Reply marks(@RequestBody Request request) {
        if (request.text() == null || request.text().length() > LONGEST_TEXT) {
            throw Refusal.of("text", "text-length", "Send a text of at most " + LONGEST_TEXT + " characters");
        }
        if (request.names().size() > MOST_NAMES
                || request.names().stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw Refusal.of(
                    "names", "too-many-names", "Send at most " + MOST_NAMES + " names, each of a usual length");
        }
        return new Reply(plainWords.marks(request.text(), request.names()));
    }
}
