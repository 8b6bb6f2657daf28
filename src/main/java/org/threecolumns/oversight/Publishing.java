package org.threecolumns.oversight;

/** What may be told of small numbers where a page is to be published. */
final class Publishing {

    /** Official statistics suppress one to five (DfE, Children in need, data guidance). */
    private static final int SMALL = 5;

    private Publishing() {}

    static boolean isSmall(int number) {
        return number > 0 && number <= SMALL;
    }

    static String number(int number) {
        return isSmall(number) ? "1 to " + SMALL : String.valueOf(number);
    }
}
