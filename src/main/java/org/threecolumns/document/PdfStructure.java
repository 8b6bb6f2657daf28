package org.threecolumns.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threecolumns.document.CheckedFile.Good;
import org.threecolumns.document.CheckedFile.Refused;
import org.threecolumns.document.Document.Kind;

/** Whether a file is built as a PDF is, from its first line to its last, and does nothing by itself in plain sight. */
final class PdfStructure {

    private static final Pattern HEADER = Pattern.compile("%PDF-[12]\\.\\d[\\s\\S]*");
    private static final Pattern TRAILER = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF[\\s\\u0000]*\\z");
    private static final Pattern TABLE = Pattern.compile("\\s*(xref\\s|\\d+\\s+\\d+\\s+obj)[\\s\\S]*");
    private static final Pattern ACTIVE = Pattern.compile("/(JavaScript|Launch|EmbeddedFile|RichMedia)\\b");
    private static final int TAIL = 2048;
    private static final int PEEK = 64;

    private PdfStructure() {}

    static CheckedFile check(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (!isWhole(text)) {
            return new Refused("broken", "This PDF is not whole; open it, save it anew and try again");
        }
        if (ACTIVE.matcher(text).find()) {
            return new Refused(
                    "active", "This PDF runs a program or carries other files; print it to a new PDF and try again");
        }
        return new Good(Kind.PDF, content, new byte[0]);
    }

    private static boolean isWhole(String text) {
        Matcher trailer = TRAILER.matcher(text.substring(Math.max(0, text.length() - TAIL)));
        if (!HEADER.matcher(text.substring(0, Math.min(PEEK, text.length()))).matches() || !trailer.find()) {
            return false;
        }
        long table = Long.parseLong(trailer.group(1));
        return table < text.length()
                && TABLE.matcher(text.substring((int) table, (int) Math.min(text.length(), table + PEEK)))
                        .matches();
    }
}
