package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;

/** Every page in each of its states, wide and as narrow as 400 % zoom makes it: axe finds nothing, and nothing runs out of it. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class EveryPageTest {

    @Nested
    @Order(1)
    class OfFrontPages extends FrontPages {}

    @Nested
    @Order(1)
    class OfFamilyPages extends FamilyPages {}

    @Nested
    @Order(1)
    class OfOversightPages extends OversightPages {}

    @Nested
    @Order(1)
    class OfSettingPages extends SettingPages {}

    @Nested
    @Order(1)
    class OfStudioPages extends StudioPages {}

    /** After all others. */
    @Nested
    @Order(2)
    class NothingLeftOut {

        @Test
        void noPageAndNoStateIsLeftOut() {
            assertThat(PageStates.declared().keySet()).isEqualTo(PageStates.pages());
            Map<String, Set<String>> needed = new TreeMap<>(PageStates.declared());
            if (!DrawingTools.arePresent()) {
                needed.keySet().removeIf(page -> page.startsWith("studio/edit"));
            }
            needed.forEach((page, states) -> assertThat(LookedAtPages.statesSeen(page))
                    .as("%s is looked at in each of its states", page)
                    .containsAll(states));
        }
    }
}
