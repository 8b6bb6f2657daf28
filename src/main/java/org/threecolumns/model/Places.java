package org.threecolumns.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;

/** Where in a file something is wrong, for whoever has to find it there. */
final class Places {

    /** How the reader of models puts down what the standard does not allow. */
    private static final Pattern TOLD = Pattern.compile("Line=(\\d+): ([^\\n]+)");

    private Places() {}

    /** What the reader of models says of a file, with its place; the words of the file itself are left out. */
    static String reasonOf(Exception fault, String text) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException found) {
                return found.getMessage() + XmlCheck.place(found.getLineNumber(), found.getColumnNumber());
            }
            Matcher told = TOLD.matcher(String.valueOf(cause.getMessage()));
            if (told.find()) {
                return told.group(2) + onLine(text, Integer.parseInt(told.group(1)));
            }
        }
        return fault.getMessage() + XmlCheck.place(1, 1);
    }

    /** Where a line begins to say something; how far into it the fault lies is not told. */
    private static String onLine(String text, int line) {
        String found = text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
        return XmlCheck.place(line, 1 + found.length() - found.stripLeading().length());
    }

    /** The place of the second element of a name, or of the first line where there are not two. */
    static String second(String text, String element) {
        Matcher found = Pattern.compile("<(\\w+:)?" + element + "[\\s>]").matcher(text);
        int at = found.find() ? found.start() : 0;
        return XmlCheck.placeOf(text, found.find() ? found.start() : at);
    }
}
