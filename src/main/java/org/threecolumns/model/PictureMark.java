package org.threecolumns.model;

/** What is written on an activity of a picture. */
sealed interface PictureMark permits HereMark, HeatMark, SignMark {

    /** Behind the activity, which is painted over it. */
    void paint(SvgWriter svg, Box box);

    /** The same for people who hear it, before the name of the activity. */
    String words();
}
