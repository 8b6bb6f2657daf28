package org.threecolumns.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The forms that the product is delivered with, from the folder {@code forms/}. */
public final class ClasspathForms implements Forms {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}\\.form");

    private final Map<String, ParsedForm> read = new ConcurrentHashMap<>();

    @Override
    public Optional<ParsedForm> find(String formKey) {
        return formKey == null || !NAME.matcher(formKey).matches()
                ? Optional.empty()
                : Optional.ofNullable(read.computeIfAbsent(formKey, ClasspathForms::load));
    }

    private static ParsedForm load(String formKey) {
        try (InputStream in = ClasspathForms.class.getClassLoader().getResourceAsStream("forms/" + formKey)) {
            return in == null ? null : FormSchema.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
