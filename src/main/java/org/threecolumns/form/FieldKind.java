package org.threecolumns.form;

import java.util.Arrays;
import java.util.Optional;

/** The components of a Camunda Form that this product shows. Any other is refused by name rather than left out of the page. */
public enum FieldKind {
    TEXT_LINE("textfield"),
    LONG_TEXT("textarea"),
    DATE("datetime"),
    SELECT("select"),
    RADIO("radio"),
    CHECKLIST("checklist"),
    CHECKBOX("checkbox"),
    NUMBER("number"),
    LIST("dynamiclist"),
    GROUP("group"),
    STATIC_TEXT("text");

    private final String type;

    FieldKind(String type) {
        this.type = type;
    }

    /** The {@code type} in the schema. */
    public String type() {
        return type;
    }

    public static Optional<FieldKind> ofType(String type) {
        return Arrays.stream(values()).filter(k -> k.type.equals(type)).findFirst();
    }

    /** Whether an answer belongs to it, so that it needs a key. */
    public boolean isAnswered() {
        return this != GROUP && this != STATIC_TEXT;
    }

    boolean hasChoices() {
        return this == SELECT || this == RADIO || this == CHECKLIST;
    }
}
