package org.threecolumns.document;

import org.threecolumns.form.FieldError;

/** What became of looking into a file: it may be kept, or why not. */
sealed interface CheckedFile {

    /** @param thumbnail a small picture of it; empty for a PDF */
    record Good(Document.Kind kind, byte[] content, byte[] thumbnail) implements CheckedFile {}

    record Refused(String code, String message) implements CheckedFile {

        FieldError asError() {
            return new FieldError("file", code, message);
        }
    }
}
