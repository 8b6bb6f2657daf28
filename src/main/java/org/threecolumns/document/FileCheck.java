package org.threecolumns.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.document.CheckedFile.Refused;
import org.threecolumns.document.Document.Kind;

/** Looks into a file: what it says it is, by name or by browser, counts for nothing. */
@Component
class FileCheck {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] END_OF_ZIP = {'P', 'K', 5, 6};
    private static final int HEAD = 1024;

    private final DocumentProperties limits;

    FileCheck(DocumentProperties limits) {
        this.limits = limits;
    }

    CheckedFile check(byte[] content) {
        if (content.length == 0) {
            return new Refused("empty", "Choose a file; this one is empty");
        }
        if (content.length > limits.largest().toBytes()) {
            return new Refused(
                    "too-large",
                    "The file is larger than " + limits.largest().toMegabytes()
                            + " MB; save it smaller, or in two parts");
        }
        Kind kind = kindOf(content);
        if (kind == null) {
            return new Refused("wrong-kind", "Only PDF, PNG and JPEG files are taken, and this is none of them");
        }
        if (isTwoThings(content, kind)) {
            return new Refused("two-kinds", "The file is two kinds of file at once; save it anew and try again");
        }
        return kind == Kind.PDF
                ? PdfStructure.check(content)
                : new PictureCheck(limits.mostPixels()).check(content, kind);
    }

    private static Kind kindOf(byte[] content) {
        if (startsWith(content, PNG)) {
            return Kind.PNG;
        }
        if (startsWith(content, JPEG)) {
            return Kind.JPEG;
        }
        return startsWith(content, PDF) ? Kind.PDF : null;
    }

    /** A page, a script or a PDF in the head, where readers look for them, or a list of archived files at the end. */
    private static boolean isTwoThings(byte[] content, Kind kind) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        boolean active =
                Stream.of("<html", "<script", "<!doctype", "<?php", "<svg").anyMatch(head::contains);
        boolean hiddenPdf = kind != Kind.PDF && head.contains("%pdf-");
        return active || hiddenPdf || endsAsArchive(content);
    }

    private static boolean endsAsArchive(byte[] content) {
        for (int at = content.length - 22; at >= Math.max(0, content.length - 22 - 65_535); at--) {
            if (Arrays.equals(content, at, at + 4, END_OF_ZIP, 0, 4)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, byte[] sign) {
        return content.length > sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }
}
