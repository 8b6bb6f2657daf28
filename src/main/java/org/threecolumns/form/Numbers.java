package org.threecolumns.form;

/** Numbers as people write them: digits, perhaps a sign, perhaps a point. */
final class Numbers {

    private Numbers() {}

    /** Whether it is a number with at most so many places behind the point. Powers of ten and other scripts are not. */
    static boolean isNumber(String text, int decimals) {
        String places = decimals == 0 ? "" : "(\\.[0-9]{1," + decimals + "})?";
        return text.matches("[+-]?[0-9]{1,12}" + places);
    }
}
