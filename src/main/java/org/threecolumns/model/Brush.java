package org.threecolumns.model;

import java.util.List;

/** Draws the few figures that a BPMN picture is made of, in one ink. */
final class Brush {

    static final double TASK_TEXT = 12;
    static final double LABEL_TEXT = 11;

    private static final double SLACK = 6;

    private final SvgWriter svg;

    Brush(SvgWriter svg) {
        this.svg = svg;
    }

    /** @param stroke width of the border, in the drawing's units */
    void box(Box box, double radius, double stroke, String dashes) {
        svg.write(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"#fff\" stroke=\"#0b0c0c\""
                        + " stroke-width=\"%s\" stroke-dasharray=\"%s\"/>",
                box.x(), box.y(), box.width(), box.height(), radius, stroke, dashes);
    }

    void circle(double x, double y, double radius, double stroke, String dashes) {
        svg.write(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#fff\" stroke=\"#0b0c0c\" stroke-width=\"%s\""
                        + " stroke-dasharray=\"%s\"/>",
                x, y, radius, stroke, dashes);
    }

    /** @param data SVG path data, drawn from {@code x}, {@code y} */
    void path(String data, double x, double y, double stroke, String fill) {
        svg.write(
                "<path d=\"%s\" transform=\"translate(%s %s)\" fill=\"%s\" stroke=\"#0b0c0c\" stroke-width=\"%s\""
                        + " stroke-linejoin=\"round\" stroke-linecap=\"round\"/>",
                data, x, y, fill, stroke);
    }

    /** Text in the middle of a box. */
    void textIn(Box box, String text) {
        WrappedText wrapped = WrappedText.of(text, box.width(), TASK_TEXT);
        double top = box.centreY() - wrapped.height() / 2;
        lines(wrapped.lines(), box.centreX(), top, TASK_TEXT, "middle");
    }

    /** Text that begins at the top of a box, centred, as labels are; a little wider than the box, as fonts differ. */
    void label(Box box, String text) {
        lines(labelText(box, text).lines(), box.centreX(), box.y(), LABEL_TEXT, "middle");
    }

    /** Where the words of a label come to stand. */
    static Box labelBox(Box box, String text) {
        WrappedText wrapped = labelText(box, text);
        return new Box(box.centreX() - wrapped.width() / 2, box.y(), wrapped.width(), wrapped.height());
    }

    private static WrappedText labelText(Box box, String text) {
        return WrappedText.of(text, box.width() + SLACK, LABEL_TEXT);
    }

    /** Text that begins at the top left of a box. */
    void textFrom(Box box, String text) {
        WrappedText wrapped = WrappedText.of(text, box.width(), LABEL_TEXT);
        lines(wrapped.lines(), box.x(), box.y(), LABEL_TEXT, "start");
    }

    private void lines(List<String> lines, double x, double top, double fontSize, String anchor) {
        double baseline = top + fontSize;
        for (String line : lines) {
            svg.write(
                    "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\">%s</text>",
                    x, baseline, fontSize, anchor, line);
            baseline += fontSize * WrappedText.LINE;
        }
    }
}
