package org.threecolumns.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a day or a moment from its text only, never from a number or a list of numbers. */
final class TextOnly<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> reading;

    TextOnly(Class<T> type, Function<String, T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        try {
            return reading.apply(parser.getText());
        } catch (DateTimeException e) {
            return (T) context.handleWeirdStringValue(handledType(), parser.getText(), "no such day or moment");
        }
    }
}
