package org.threecolumns.document;

import java.text.Normalizer;
import org.threecolumns.form.Words;

/** A file's name as somebody's machine sent it, made into one that is safe to show, to send and to save. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** Without folders, signs that machines obey, or direction marks; always with the ending of what the file is. */
    static String clean(String sent, Document.Kind kind) {
        String last = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_");
        String stem = withoutEnding(plain).replaceAll("^[. _]+", "").replaceAll("[. ]+$", "");
        String kept = Words.isBlank(stem) ? "document" : shortened(stem);
        return kept + kind.ending();
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }

    private static String shortened(String stem) {
        int length = stem.codePointCount(0, stem.length());
        return length <= LONGEST ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
    }
}
