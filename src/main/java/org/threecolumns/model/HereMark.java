package org.threecolumns.model;

/** Who is here: a band round the activity and the words above it, never colour alone. */
record HereMark(String words) implements PictureMark {

    static final String YOU = "You are here";

    private static final double BAND = 7;

    @Override
    public void paint(SvgWriter svg, Box box) {
        double width = Math.max(84, WrappedText.widthOf(words, 12) + 14);
        Box band = box.wider(BAND);
        svg.write(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"14\" fill=\"none\" stroke=\"#1d70b8\""
                        + " stroke-width=\"6\"/>",
                band.x(), band.y(), band.width(), band.height());
        svg.write(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"20\" fill=\"#1d70b8\"/>", box.x(), band.y() - 22, width);
        svg.write(
                "<text x=\"%s\" y=\"%s\" font-size=\"12\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"#fff\">%s</text>",
                box.x() + width / 2, band.y() - 8, words);
    }
}
