package org.threecolumns.guard;

import static org.threecolumns.guard.Attack.java;
import static org.threecolumns.guard.Attack.rest;
import static org.threecolumns.guard.Attack.restBySigner;
import static org.threecolumns.guard.Position.CONTACT;
import static org.threecolumns.guard.Position.CONTACT_READY;
import static org.threecolumns.guard.Position.DECISION;
import static org.threecolumns.guard.Position.DECISION_READY;

import java.util.List;
import java.util.Map;

/** Variables set beforehand, handed in with a completion, forged after the record is complete, or holding people's data. */
final class VariableAttacks {

    private static final String ADVICE = "{'value':'advice','type':'String'}";
    private static final String HANDED_IN = "{'variables':{'nextStep':" + ADVICE + "}}";
    private static final String PATCH = "{'modifications':{'nextStep':" + ADVICE + "}}";

    static final List<Attack> LIST = List.of(
            rest(
                    "instance variable",
                    DECISION,
                    "PUT /process-instance/{instance}/variables/nextStep",
                    ADVICE,
                    "command-refused"),
            rest(
                    "journey variable",
                    DECISION,
                    "PUT /process-instance/{journey}/variables/nextStep",
                    ADVICE,
                    "command-refused"),
            rest(
                    "instance variables",
                    DECISION,
                    "POST /process-instance/{instance}/variables",
                    PATCH,
                    "command-refused"),
            rest(
                    "variable taken away",
                    DECISION,
                    "DELETE /process-instance/{instance}/variables/contactId",
                    null,
                    "command-refused"),
            rest(
                    "local variable",
                    DECISION,
                    "PUT /execution/{execution}/localVariables/nextStep",
                    ADVICE,
                    "command-refused"),
            rest("local variables", DECISION, "POST /execution/{execution}/localVariables", PATCH, "command-refused"),
            rest("task variable", DECISION, "PUT /task/{task}/variables/nextStep", ADVICE, "command-refused"),
            rest("task variables", DECISION, "POST /task/{task}/variables", PATCH, "command-refused"),
            rest(
                    "task's own variable",
                    DECISION,
                    "PUT /task/{task}/localVariables/nextStep",
                    ADVICE,
                    "command-refused"),
            rest("task's own variables", DECISION, "POST /task/{task}/localVariables", PATCH, "command-refused"),
            rest(
                    "variables of many instances",
                    DECISION,
                    "POST /process-instance/variables-async",
                    "{'processInstanceIds':['{instance}'],'variables':{'nextStep':" + ADVICE + "}}",
                    "command-refused"),
            java(
                    "instance variable",
                    DECISION,
                    s -> s.engine().getRuntimeService().setVariable(s.instance(), "nextStep", "advice"),
                    "command-refused"),
            java(
                    "task variable",
                    DECISION,
                    s -> s.engine().getTaskService().setVariable(s.task(), "nextStep", "advice"),
                    "command-refused"),
            restBySigner(
                    "resolve with a forged decision",
                    DECISION_READY,
                    "POST /task/{task}/resolve",
                    HANDED_IN,
                    "command-refused"),
            restBySigner(
                    "complete with a forged decision",
                    DECISION_READY,
                    "POST /task/{task}/complete",
                    HANDED_IN.replace("advice", "caf"),
                    "variable-refused"),
            restBySigner(
                    "submit form with a forged decision",
                    DECISION_READY,
                    "POST /task/{task}/submit-form",
                    HANDED_IN.replace("advice", "caf"),
                    "variable-refused"),
            restBySigner(
                    "complete with another family's contact",
                    CONTACT_READY,
                    "POST /task/{task}/complete",
                    "{'variables':{'contactId':{'value':1,'type':'Long'}}}",
                    "variable-refused"),
            restBySigner(
                    "complete with another journey",
                    CONTACT_READY,
                    "POST /task/{task}/complete",
                    "{'variables':{'journeyId':{'value':1,'type':'Long'}}}",
                    "variable-refused"),
            restBySigner(
                    "complete with a variable off the list",
                    CONTACT_READY,
                    "POST /task/{task}/complete",
                    "{'variables':{'colour':{'value':'blue','type':'String'}}}",
                    "variable-refused"),
            restBySigner(
                    "complete with a child's name",
                    CONTACT_READY,
                    "POST /task/{task}/complete",
                    "{'variables':{'nextStep':{'value':'Poppy Larkspur was hit','type':'String'}}}",
                    "variable-refused"),
            restBySigner(
                    "complete with a value of another kind",
                    CONTACT_READY,
                    "POST /task/{task}/complete",
                    "{'variables':{'nextStep':{'value':'2026-03-03T00:00:00.000+0000','type':'Date'}}}",
                    "variable-refused"),
            java(
                    "complete with a child's name",
                    CONTACT_READY,
                    s -> s.engine().getTaskService().complete(s.task(), Map.of("nextStep", "Poppy Larkspur")),
                    "variable-refused"),
            rest(
                    "a child's name on the task",
                    CONTACT,
                    "POST /task/{task}/comment/create",
                    "{'message':'Poppy Larkspur was hit'}",
                    "command-refused"),
            rest(
                    "a child's name in a rule's history",
                    CONTACT,
                    "POST /decision-definition/key/completeness/evaluate",
                    "{'variables':{'stage':{'value':'Poppy Larkspur was hit','type':'String'}}}",
                    "variable-refused"));

    private VariableAttacks() {}
}
