package org.threecolumns.model;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines that fit a width, as SVG itself does not wrap. Widths are those of Arial, near enough. */
record WrappedText(List<String> lines, double fontSize) {

    static final double LINE = 1.2;

    private static final String NARROW = "fijlrtI.,:;'’!|()[] ";
    private static final String WIDE = "mwMWABCDEGHKNOPQRSUVXY%@";

    static WrappedText of(String text, double width, double fontSize) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && widthOf(longer, fontSize) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return new WrappedText(lines, fontSize);
    }

    double width() {
        return lines.stream().mapToDouble(line -> widthOf(line, fontSize)).max().orElse(0);
    }

    double height() {
        return lines.size() * fontSize * LINE;
    }

    static double widthOf(String text, double fontSize) {
        return text.chars().mapToDouble(WrappedText::em).sum() * fontSize;
    }

    private static double em(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.29;
        }
        return WIDE.indexOf(letter) >= 0 ? 0.75 : 0.54;
    }
}
