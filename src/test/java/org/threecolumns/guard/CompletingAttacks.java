package org.threecolumns.guard;

import static org.threecolumns.guard.Attack.java;
import static org.threecolumns.guard.Attack.rest;
import static org.threecolumns.guard.Attack.restAs;
import static org.threecolumns.guard.Attack.restBySigner;
import static org.threecolumns.guard.Position.CAF;
import static org.threecolumns.guard.Position.CONTACT;
import static org.threecolumns.guard.Position.CONTACT_READY;
import static org.threecolumns.guard.Position.DECISION;
import static org.threecolumns.guard.Position.SECOND_REVIEW;

import java.util.List;
import java.util.Map;

/** Ending a stage's task with the stage incomplete, or signing what is somebody else's to sign. */
final class CompletingAttacks {

    private static final Map<String, Object> FORGED = Map.of("nextStep", "advice");

    static final List<Attack> LIST = List.of(
            java("complete", CONTACT, s -> s.engine().getTaskService().complete(s.task()), "no-score"),
            java("complete a CAF", CAF, s -> s.engine().getTaskService().complete(s.task()), "no-score"),
            java(
                    "complete with variables",
                    DECISION,
                    s -> s.engine().getTaskService().complete(s.task(), FORGED),
                    "variable-refused"),
            java(
                    "complete and ask for variables",
                    CONTACT,
                    s -> s.engine().getTaskService().completeWithVariablesInReturn(s.task(), Map.of(), true),
                    "no-score"),
            java(
                    "submit form",
                    CONTACT,
                    s -> s.engine().getFormService().submitTaskForm(s.task(), Map.of()),
                    "no-score"),
            java("resolve", CONTACT, s -> s.engine().getTaskService().resolveTask(s.task()), "command-refused"),
            java("signal", CONTACT, s -> s.engine().getRuntimeService().signal(s.name("execution")), "command-refused"),
            java(
                    "delete task",
                    CONTACT,
                    s -> s.engine().getTaskService().deleteTask(s.task(), true),
                    "command-refused"),
            java(
                    "BPMN error",
                    CONTACT,
                    s -> s.engine().getTaskService().handleBpmnError(s.task(), "any"),
                    "command-refused"),
            java(
                    "escalation",
                    CONTACT,
                    s -> s.engine().getTaskService().handleEscalation(s.task(), "any"),
                    "command-refused"),
            rest("complete a contact", CONTACT, "POST /task/{task}/complete", "{}", "no-score"),
            rest("complete a decision", DECISION, "POST /task/{task}/complete", "{}", "no-score"),
            rest("complete a CAF", CAF, "POST /task/{task}/complete", "{}", "no-score"),
            rest("complete a review", SECOND_REVIEW, "POST /task/{task}/complete", "{}", "no-score"),
            rest(
                    "complete, not one's own to sign",
                    CONTACT_READY,
                    "POST /task/{task}/complete",
                    "{}",
                    "not-yours-to-sign"),
            restBySigner("complete", CONTACT, "POST /task/{task}/complete", "{}", "no-score"),
            rest(
                    "complete and ask for variables",
                    CONTACT,
                    "POST /task/{task}/complete",
                    "{'withVariablesInReturn':true}",
                    "no-score"),
            rest("submit form", CONTACT, "POST /task/{task}/submit-form", "{}", "no-score"),
            restBySigner("submit form", CONTACT, "POST /task/{task}/submit-form", "{}", "no-score"),
            rest("resolve", CONTACT, "POST /task/{task}/resolve", "{}", "command-refused"),
            rest("delegate", CONTACT, "POST /task/{task}/delegate", "{'userId':'fiona.frontdoor'}", "command-refused"),
            rest("BPMN error", CONTACT, "POST /task/{task}/bpmnError", "{'errorCode':'any'}", "command-refused"),
            rest(
                    "escalation",
                    CONTACT,
                    "POST /task/{task}/bpmnEscalation",
                    "{'escalationCode':'any'}",
                    "command-refused"),
            rest("signal the execution", CONTACT, "POST /execution/{execution}/signal", "{}", "command-refused"),
            rest("signal the instance", CONTACT, "POST /execution/{instance}/signal", "{}", "command-refused"),
            rest("delete the task", CONTACT, "DELETE /task/{task}", null, "command-refused"),
            rest("rename the task", CONTACT, "PUT /task/{task}", "{'name':'Done'}", "command-refused"),
            rest("a task of its own", CONTACT, "POST /task/create", "{'name':'Done'}", "command-refused"),
            rest(
                    "give the task to another group",
                    CONTACT,
                    "POST /task/{task}/identity-links",
                    "{'groupId':'auditor','type':'candidate'}",
                    "command-refused"),
            rest(
                    "give the task to nobody known",
                    CONTACT,
                    "POST /task/{task}/assignee",
                    "{'userId':'Poppy Larkspur'}",
                    "unknown-person"),
            restAs("fiona.frontdoor", "complete", CONTACT_READY, "POST /task/{task}/complete", "{}", 403),
            restAs("dana.designer", "complete", CONTACT, "POST /task/{task}/complete", "{}", 403),
            restAs("nobody.known", "complete", CONTACT, "POST /task/{task}/complete", "{}", 401));

    private CompletingAttacks() {}
}
