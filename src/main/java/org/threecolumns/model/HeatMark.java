package org.threecolumns.model;

/**
 * How much stands at an activity and how it goes: numbers below it that open the cases, and a band that is wider and darker the more of
 * it is late. The numbers say all that the band says.
 *
 * @param late of those that are open
 * @param days half of what ended took at most so many working days; null where nothing has
 * @param cases the address of the open cases
 * @param lateCases the address of the late ones
 */
public record HeatMark(int open, int late, Integer days, String cases, String lateCases) implements PictureMark {

    private static final double LINE = 15;
    private static final double RIGHT = 0.73;

    @Override
    public void paint(SvgWriter svg, Box box) {
        double width = late == 0 ? 2 : 5 + 9.0 * late / open;
        Box band = box.wider(3 + width / 2);
        svg.write(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"14\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>",
                band.x(), band.y(), band.width(), band.height(), colour(), width);
        double below = box.bottom() + width + 16;
        number(svg, box, below, open + " open" + (days == null ? "" : ", half in " + days), cases);
        number(svg, box, below + LINE, late + " late", lateCases);
    }

    /** Right below the activity: its timers hang in the middle below it and above it. */
    private static void number(SvgWriter svg, Box box, double y, String words, String address) {
        double x = box.x() + box.width() * RIGHT;
        svg.write("<a href=\"%s\">", address);
        svg.write(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#fff\"/>",
                x - 2, y - LINE + 3, WrappedText.widthOf(words, 12) + 4, LINE);
        svg.write(
                "<text x=\"%s\" y=\"%s\" font-size=\"12\" font-weight=\"bold\" fill=\"#1a65a6\""
                        + " text-decoration=\"underline\">%s</text>",
                x, y, words);
        svg.write("</a>");
    }

    private String colour() {
        if (late == 0) {
            return "#505a5f";
        }
        return 3 * late < open ? "#f47738" : "#942514";
    }

    @Override
    public String words() {
        String half = days == null ? "" : ", half of what ended took at most " + days + " working days";
        return open + " open, " + late + " late" + half;
    }
}
