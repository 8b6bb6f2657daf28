package org.threecolumns.contact;

import java.util.Arrays;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.threecolumns.form.Words;

/** What somebody searched for before a contact, so that nobody types a second time the name of a family that was not found. */
record SoughtChild(String firstName, String familyName, String born) {

    /** One word is taken for the family's name, of several the first for the child's; a reference is no name. */
    static SoughtChild of(String sought, String born) {
        List<String> words = Arrays.stream(Words.clean(sought).split(" "))
                .filter(w -> !w.isEmpty())
                .toList();
        if (words.isEmpty() || words.stream().anyMatch(w -> w.matches(".*\\d.*"))) {
            return new SoughtChild("", "", "");
        }
        return words.size() == 1
                ? new SoughtChild("", words.get(0), "")
                : new SoughtChild(words.get(0), String.join(" ", words.subList(1, words.size())), Words.clean(born));
    }

    void fill(MultiValueMap<String, String> form) {
        form.set("familyName", familyName);
        form.set("children", born.isEmpty() ? firstName : firstName + ", " + born);
    }
}
