package org.threecolumns.browser;

import com.microsoft.playwright.Locator;

/** What the stages of social care have in common at a screen: a map, people who came and their numbers, a child who was seen. */
abstract class StagesAtScreen {

    protected final FamilyAtScreen family;
    protected final Worker worker;
    protected final EachChild each;

    StagesAtScreen(FamilyAtScreen family, Worker worker) {
        this.family = family;
        this.worker = worker;
        this.each = new EachChild(worker.page());
    }

    abstract SocialCareAtScreen here();

    /** Fills in the map and the questions of a stage and signs it. */
    protected SocialCareAtScreen sign(String stage, String username, Runnable questions) {
        return answer(stage, username, () -> {
            family.floor("Mum and Nan");
            questions.run();
        });
    }

    /** The same for a task that asks no more than its questions. */
    protected SocialCareAtScreen answer(String task, String username, Runnable questions) {
        family.at(task, username);
        questions.run();
        worker.looksRight().press("Sign " + task);
        if (!worker.text().contains(task + " is signed.")) {
            throw new AssertionError(worker.text());
        }
        return here();
    }

    /** @param people each as "name, service", or only a name where nobody asks for the service */
    protected void people(String list, String... people) {
        rows(list, people.length);
        for (int i = 0; i < people.length; i++) {
            String[] said = people[i].split(", ", 2);
            String row = "f-" + list + "-" + i;
            worker.typeInto(row + "-name", said[0]).typeInto(row + "-role", "Known to the children");
            if (said.length > 1) {
                worker.selectIn(row + "-agency", said[1]);
            }
        }
    }

    /** Some stand there already, since they came last time. */
    private void rows(String list, int wanted) {
        Locator rows = worker.page().locator("input[id^='f-" + list + "-'][id$='-name']");
        while (rows.count() < wanted) {
            worker.go(worker.page().locator("button[value='add:" + list + "']"));
        }
        while (rows.count() > wanted) {
            worker.go(worker.page().locator("button[value='remove:" + list + "[" + (rows.count() - 1) + "]']"));
        }
    }

    /** Everybody who came to a meeting, each with their own number. */
    protected void come(String... people) {
        people("attendees", people);
        each.choose("Did they come?", "Yes");
        worker.press("Save and add another number");
        for (int i = 0; i < people.length; i++) {
            worker.selectIn("other-" + i + "-answer", "4");
        }
    }

    protected void meeting() {
        come("Mum");
        family.date("f.heldOn");
        worker.type("Why is that right for this family?", "The family wants this.");
        family.date("f.nextMeeting", family.inDays(40));
    }

    protected void seen() {
        family.date("f.seenOn");
        each.choose("Did you see {name} alone?", "No")
                .type("Why did you not see {name} alone?", "Wanted Nan to stay.")
                .type("What does {name} say?", "I like Fridays.");
    }
}
