package org.threecolumns.form;

import java.util.List;

/**
 * One question with its answer in words, for reading: on a record, in a letter, in a comparison.
 *
 * @param lines what was answered, one line for each thing; empty when nothing was
 * @param notPossible why there is no answer, or null
 */
public record AnswerLine(String label, List<String> lines, String notPossible) {

    public AnswerLine {
        lines = List.copyOf(lines);
    }

    /** What was answered, in the order of the page; questions with nothing behind them are left out. */
    public static List<AnswerLine> of(FormSchema schema, FormAnswers answers, FormContext context) {
        return Block.slots(schema, context).stream()
                .map(slot -> AnswerWords.line(slot, answers, context))
                .filter(line -> !line.lines().isEmpty() || line.notPossible() != null)
                .toList();
    }
}
