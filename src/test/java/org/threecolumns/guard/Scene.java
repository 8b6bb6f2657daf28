package org.threecolumns.guard;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.threecolumns.Visitor;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageRun;

/**
 * One family where it is attacked, and the people who try.
 *
 * @param run the open stage; the last one when the journey has ended
 * @param names what the words in braces stand for
 */
record Scene(Scenes scenes, Contact contact, StageRun run, Map<String, String> names) {

    private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");

    String name(String word) {
        return fill("{" + word + "}");
    }

    String fill(String text) {
        Matcher words = WORD.matcher(text);
        return words.replaceAll(found -> {
            String value = names.get(found.group(1));
            if (value == null) {
                throw new AssertionError("Nothing is called " + found.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    ProcessEngine engine() {
        return scenes.engine();
    }

    void purge() {
        ((ManagementServiceImpl) engine().getManagementService()).purge();
    }

    String task() {
        return run.taskId();
    }

    String instance() {
        return run.processInstanceId();
    }

    List<Long> children() {
        return contact.childIds().ids();
    }

    Visitor admin() {
        return scenes.visitor("ada.admin");
    }

    Visitor signer() {
        return scenes.visitor(Scenes.SIGNER);
    }

    Visitor visitor(String username) {
        return scenes.visitor(username);
    }

    Visitor cockpit() {
        return scenes.cockpit();
    }

    Visitor atThePages(String username) {
        return scenes.atThePages(username);
    }
}
