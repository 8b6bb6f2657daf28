package org.threecolumns.model;

/**
 * A sign at the corner of an element with a band round it: how much is open there, what is wrong with it, or how it changed. The sign says what the colour says.
 *
 * @param sign one or two letters, such as "+"
 * @param said the same in words
 */
public record SignMark(String sign, String said, Look look) implements PictureMark {

    /** How a mark looks; none of them is told by its colour alone. */
    public enum Look {
        OPEN("#1a65a6", "none"),
        WRONG("#942514", "none"),
        ADDED("#1f6342", "none"),
        REMOVED("#942514", "9 5"),
        CHANGED("#1a65a6", "none"),
        MOVED("#5b3a8c", "2 5");

        private final String colour;
        private final String dashes;

        Look(String colour, String dashes) {
            this.colour = colour;
            this.dashes = dashes;
        }
    }

    private static final double BAND = 5;

    @Override
    public void paint(SvgWriter svg, Box box) {
        Box band = box.wider(BAND);
        svg.write(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"12\" fill=\"none\" stroke=\"%s\" stroke-width=\"4\""
                        + " stroke-dasharray=\"%s\"/>",
                band.x(), band.y(), band.width(), band.height(), look.colour, look.dashes);
        double width = Math.max(22, WrappedText.widthOf(sign, 14) + 12);
        svg.write(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"22\" rx=\"11\" fill=\"%s\"/>",
                band.right() - width / 2, band.y() - 11, width, look.colour);
        svg.write(
                "<text x=\"%s\" y=\"%s\" font-size=\"14\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"#fff\">%s</text>",
                band.right(), band.y() + 5, sign);
    }

    @Override
    public String words() {
        return said;
    }
}
