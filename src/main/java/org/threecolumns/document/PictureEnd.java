package org.threecolumns.document;

import org.threecolumns.document.Document.Kind;

/** Finds where a picture ends, so that nothing which somebody hung behind it is kept. */
final class PictureEnd {

    private static final int PNG_SIGN = 8;
    private static final int IEND = 0x49454E44;

    private PictureEnd() {}

    /** @return the number of bytes that belong to the picture, or -1 where it never ends */
    static int of(byte[] content, Kind kind) {
        return kind == Kind.PNG ? ofPng(content) : ofJpeg(content);
    }

    private static int ofPng(byte[] c) {
        long at = PNG_SIGN;
        while (at + 12 <= c.length) {
            long length = number(c, (int) at) & 0xFFFFFFFFL;
            int type = number(c, (int) at + 4);
            at += 12 + length;
            if (type == IEND) {
                return at <= c.length ? (int) at : -1;
            }
        }
        return -1;
    }

    private static int number(byte[] c, int at) {
        return (c[at] & 255) << 24 | (c[at + 1] & 255) << 16 | (c[at + 2] & 255) << 8 | c[at + 3] & 255;
    }

    /** Segments tell their length; scans run to the next mark that is neither stuffing nor a restart. */
    private static int ofJpeg(byte[] c) {
        int at = 2;
        while (at + 2 <= c.length) {
            int mark = c[at + 1] & 255;
            if ((c[at] & 255) != 0xFF) {
                at = at + 1;
            } else if (mark == 0xD9) {
                return at + 2;
            } else if (mark == 0xFF) {
                at = at + 1;
            } else if (mark <= 0x01 || mark >= 0xD0 && mark <= 0xD8) {
                at = at + 2;
            } else if (at + 4 > c.length) {
                return -1;
            } else {
                at = at + 2 + ((c[at + 2] & 255) << 8 | c[at + 3] & 255);
            }
        }
        return -1;
    }
}
