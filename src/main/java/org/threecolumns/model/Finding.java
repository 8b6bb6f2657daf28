package org.threecolumns.model;

/**
 * What a model or table would break, for whoever drew it.
 *
 * @param rule name of the rule, stable
 * @param model process or decision key, or the file's name where it could not be read
 * @param element id of the element, or the key that is missing
 * @param words what would break for families and staff, in plain words
 */
public record Finding(String rule, String model, String element, String words) {

    /** One line for a log or an error message. */
    public String inWords() {
        return model + ", " + element + ": " + words + " [" + rule + "]";
    }
}
