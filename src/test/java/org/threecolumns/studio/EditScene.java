package org.threecolumns.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;

/** An author who takes files that are in force into a package, to change them there. */
abstract class EditScene {

    static final String DANA = "dana.designer";

    @Autowired
    PageVisitor pages;

    @Autowired
    Packages packages;

    @BeforeEach
    @AfterEach
    void takeThemBack() {
        packages.takeBack();
    }

    final String change(String definition) {
        Page begun = pages.post(DANA, "/studio/" + definition + "/change");
        assertThat(begun.status()).as(begun.text()).isEqualTo(302);
        return begun.location();
    }

    static String packageOf(String edit) {
        return edit.substring(0, edit.indexOf("/edit/"));
    }
}
