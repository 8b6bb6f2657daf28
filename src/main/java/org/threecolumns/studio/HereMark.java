package org.threecolumns.studio;

/** "You are here": a band round the activity and the words above it, never colour alone. */
final class HereMark {

    private static final double BAND = 7;

    private HereMark() {}

    static void paint(SvgWriter svg, Box box) {
        Box band = box.wider(BAND);
        svg.write(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"14\" fill=\"none\" stroke=\"#1d70b8\""
                        + " stroke-width=\"6\"/>",
                band.x(), band.y(), band.width(), band.height());
        svg.write("<rect x=\"%s\" y=\"%s\" width=\"84\" height=\"20\" fill=\"#1d70b8\"/>", box.x(), band.y() - 22);
        svg.write(
                "<text x=\"%s\" y=\"%s\" font-size=\"12\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"#fff\">%s</text>",
                box.x() + 42, band.y() - 8, "You are here");
    }
}
