package org.threecolumns.guard;

import static org.threecolumns.guard.Attack.deploys;
import static org.threecolumns.guard.Attack.java;
import static org.threecolumns.guard.Attack.rest;
import static org.threecolumns.guard.Attack.restAs;
import static org.threecolumns.guard.Position.CAF_AHEAD;
import static org.threecolumns.guard.Position.CONTACT;
import static org.threecolumns.guard.Position.ENDED;

import java.util.List;
import org.threecolumns.model.BrokenModel;
import org.threecolumns.model.BrokenModels;

/** Making what was done or what is to be done disappear: history, models, jobs, suspended or half-deleted cases. */
final class KeepingAttacks {

    static final List<Attack> LIST = List.of(
            deploys("a stage without its form", BrokenModels.withoutForm()),
            deploys("a stage without its guard", broken("signed-straight-after")),
            deploys("a clock that closes its stage", broken("reminder-kept")),
            rest("forget a journey", ENDED, "DELETE /history/process-instance/{journey}", null, "command-refused"),
            rest(
                    "forget many journeys",
                    ENDED,
                    "POST /history/process-instance/delete",
                    "{'historicProcessInstanceIds':['{journey}']}",
                    "command-refused"),
            rest(
                    "let a journey be forgotten today",
                    ENDED,
                    "POST /history/process-instance/set-removal-time",
                    "{'historicProcessInstanceIds':['{journey}'],'calculatedRemovalTime':true}",
                    "command-refused"),
            rest(
                    "forget a journey's variables",
                    ENDED,
                    "DELETE /history/process-instance/{journey}/variable-instances",
                    null,
                    "command-refused"),
            rest(
                    "keep a model's cases for no time",
                    CONTACT,
                    "PUT /process-definition/key/journey/history-time-to-live",
                    "{'historyTimeToLive':0}",
                    "command-refused"),
            rest(
                    "delete the models and their cases",
                    CONTACT,
                    "DELETE /deployment/{deployment}?cascade=true",
                    null,
                    "command-refused"),
            rest("delete the models", ENDED, "DELETE /deployment/{deployment}", null, "command-refused"),
            rest(
                    "delete a model and its cases",
                    CONTACT,
                    "DELETE /process-definition/{definition}?cascade=true&skipCustomListeners=true&skipIoMappings=true",
                    null,
                    "command-refused"),
            rest(
                    "delete all versions of a model",
                    CONTACT,
                    "DELETE /process-definition/key/caf?cascade=true",
                    null,
                    "command-refused"),
            rest(
                    "suspend a case",
                    CONTACT,
                    "PUT /process-instance/{instance}/suspended",
                    "{'suspended':true}",
                    "command-refused"),
            rest(
                    "suspend all cases",
                    CONTACT,
                    "PUT /process-instance/suspended",
                    "{'processDefinitionKey':'front-door','suspended':true}",
                    "command-refused"),
            rest(
                    "suspend a model",
                    CONTACT,
                    "PUT /process-definition/{definition}/suspended",
                    "{'suspended':true,'includeProcessInstances':true}",
                    "command-refused"),
            rest("suspend a job", CONTACT, "PUT /job/{reminder}/suspended", "{'suspended':true}", "command-refused"),
            rest(
                    "delete the job that begins the next stage",
                    CAF_AHEAD,
                    "DELETE /job/{beginning}",
                    null,
                    "command-refused"),
            rest(
                    "put the next stage off for years",
                    CAF_AHEAD,
                    "PUT /job/{beginning}/duedate",
                    "{'duedate':'2099-01-01T00:00:00.000+0000'}",
                    "command-refused"),
            rest(
                    "put all jobs off, as a batch",
                    CAF_AHEAD,
                    "POST /job/retries",
                    "{'jobIds':['{beginning}'],'retries':0}",
                    "command-refused"),
            rest(
                    "the same, by query over cases",
                    CAF_AHEAD,
                    "POST /process-instance/job-retries",
                    "{'processInstances':['{journey}'],'retries':0}",
                    "command-refused"),
            rest(
                    "delete the journey and leave its stage behind",
                    CONTACT,
                    "DELETE /process-instance/{journey}?skipSubprocesses=true&skipCustomListeners=true",
                    null,
                    "stage-left-behind"),
            rest(
                    "delete many cases later",
                    CONTACT,
                    "POST /process-instance/delete",
                    "{'processInstanceIds':['{instance}'],'skipSubprocesses':true}",
                    "command-refused"),
            rest(
                    "take work as an external worker",
                    CONTACT,
                    "POST /external-task/fetchAndLock",
                    "{'workerId':'w','maxTasks':1,'topics':[{'topicName':'any','lockDuration':1000}]}",
                    "command-refused"),
            rest(
                    "complete as an external worker",
                    CONTACT,
                    "POST /external-task/{task}/complete",
                    "{'workerId':'w'}",
                    "command-refused"),
            rest(
                    "hide a case behind an invented fault",
                    CONTACT,
                    "POST /execution/{execution}/create-incident",
                    "{'incidentType':'any','configuration':'x'}",
                    "command-refused"),
            java(
                    "forget a journey",
                    ENDED,
                    s -> s.engine().getHistoryService().deleteHistoricProcessInstance(s.name("journey")),
                    "command-refused"),
            java(
                    "delete the models and their cases",
                    CONTACT,
                    s -> s.engine().getRepositoryService().deleteDeployment(s.name("deployment"), true),
                    "command-refused"),
            rest(
                    "write a child's name into the log",
                    CONTACT,
                    "PUT /history/user-operation/any/set-annotation",
                    "{'annotation':'Poppy Larkspur was hit'}",
                    "command-refused"),
            java("empty the engine", CONTACT, s -> s.purge(), "command-refused"),
            restAs("dana.designer", "read cases", CONTACT, "GET /process-instance", null, 403),
            restAs("dana.designer", "delete a case", CONTACT, "DELETE /process-instance/{journey}", null, 403),
            restAs(
                    "dana.designer",
                    "delete models",
                    CONTACT,
                    "DELETE /deployment/{deployment}?cascade=true",
                    null,
                    403),
            restAs(
                    "dana.designer",
                    "deploy by the side door",
                    CONTACT,
                    "POST /engine/default/deployment/create",
                    "{}",
                    403),
            restAs("hope.head", "delete a case", CONTACT, "DELETE /process-instance/{journey}", null, 403));

    private KeepingAttacks() {}

    private static BrokenModel broken(String rule) {
        return BrokenModels.all().filter(b -> b.rule().equals(rule)).findFirst().orElseThrow();
    }
}
