package org.threecolumns.guard;

import static org.threecolumns.guard.Attack.cockpit;
import static org.threecolumns.guard.Position.CONTACT;
import static org.threecolumns.guard.Position.DECISION;
import static org.threecolumns.guard.Position.ENDED;

import java.util.List;

/** Some of the same by the API behind the engine's web apps, which can do all that engine REST can. */
final class WebAppAttacks {

    static final List<Attack> LIST = List.of(
            cockpit("complete", CONTACT, "POST /task/{task}/complete", "{}", "no-score"),
            cockpit("submit form", CONTACT, "POST /task/{task}/submit-form", "{}", "no-score"),
            cockpit("resolve", CONTACT, "POST /task/{task}/resolve", "{}", "command-refused"),
            cockpit(
                    "variable",
                    DECISION,
                    "PUT /process-instance/{instance}/variables/nextStep",
                    "{'value':'advice','type':'String'}",
                    "command-refused"),
            cockpit(
                    "modification",
                    CONTACT,
                    "POST /process-instance/{instance}/modification",
                    "{'instructions':[{'type':'startBeforeActivity','activityId':'userTask_decideNextStep'}]}",
                    "command-refused"),
            cockpit("forget a journey", ENDED, "DELETE /history/process-instance/{journey}", null, "command-refused"),
            cockpit(
                    "delete the models",
                    CONTACT,
                    "DELETE /deployment/{deployment}?cascade=true",
                    null,
                    "command-refused"));

    private WebAppAttacks() {}
}
