package org.threecolumns.plainwords;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From where on reading is called hard; a council may set its own.
 *
 * @param longestSentence words that a sentence may have
 * @param readingAge the highest that is not marked
 * @param fewestWords of a text whose reading age says anything
 */
@ConfigurationProperties("threecolumns.plain-words")
public record ReadingLimits(
        @DefaultValue("25") int longestSentence,
        @DefaultValue("15") int readingAge,
        @DefaultValue("12") int fewestWords) {}
