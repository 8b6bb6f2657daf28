package org.threecolumns.guard;

import static org.threecolumns.guard.Attack.java;
import static org.threecolumns.guard.Attack.rest;
import static org.threecolumns.guard.Position.CAF;
import static org.threecolumns.guard.Position.CAF_AHEAD;
import static org.threecolumns.guard.Position.CONTACT;
import static org.threecolumns.guard.Position.DECISION;
import static org.threecolumns.guard.Position.ENDED;
import static org.threecolumns.guard.Position.SECOND_REVIEW;

import java.util.List;
import java.util.stream.Stream;

/** Moving a token past a stage, or letting something begin in the middle. */
final class MovingAttacks {

    private static final String MODIFY = "POST /process-instance/{instance}/modification";
    private static final String EXECUTE = "POST /modification/execute";
    private static final String ASYNC = "POST /modification/executeAsync";
    private static final String BEFORE = "{'type':'startBeforeActivity','activityId':'userTask_decideNextStep'}";
    private static final String AFTER = "{'type':'startAfterActivity','activityId':'serviceTask_signContact'}";
    private static final String FLOW = "{'type':'startTransition','transitionId':'flow_contactSigned'}";
    private static final String CANCEL = "{'type':'cancel','activityId':'userTask_screenContact'}";
    private static final String SKIPPING = "'skipCustomListeners':true,'skipIoMappings':true,";

    private static final List<Attack> MODIFICATIONS = List.of(
            rest("start before", CONTACT, MODIFY, one(BEFORE), "command-refused"),
            rest("start after", CONTACT, MODIFY, one(AFTER), "command-refused"),
            rest("start a flow", CONTACT, MODIFY, one(FLOW), "command-refused"),
            rest("start before, then cancel", CONTACT, MODIFY, one(BEFORE + "," + CANCEL), "command-refused"),
            rest("cancel, then start before", CONTACT, MODIFY, one(CANCEL + "," + BEFORE), "command-refused"),
            rest("start before, skipping listeners", CONTACT, MODIFY, skipping(BEFORE), "command-refused"),
            rest("start after, skipping listeners", CONTACT, MODIFY, skipping(AFTER), "command-refused"),
            rest("start before, later", CONTACT, MODIFY + "-async", one(BEFORE), "command-refused"),
            rest("many: start before", CONTACT, EXECUTE, many(BEFORE), "command-refused"),
            rest("many: start after, skipping listeners", CONTACT, EXECUTE, many(AFTER), "command-refused"),
            rest("many: start before, later", CONTACT, ASYNC, many(BEFORE), "command-refused"),
            rest(
                    "the journey: closure before CAF",
                    CAF,
                    "POST /process-instance/{journey}/modification",
                    one("{'type':'startBeforeActivity','activityId':'callActivity_closure'}"),
                    "command-refused"),
            rest(
                    "the journey: straight to its end",
                    CONTACT,
                    "POST /process-instance/{journey}/modification",
                    one("{'type':'startAfterActivity','activityId':'callActivity_closure'}"),
                    "command-refused"),
            java(
                    "modification",
                    CONTACT,
                    s -> s.engine()
                            .getRuntimeService()
                            .createProcessInstanceModification(s.instance())
                            .startBeforeActivity("userTask_decideNextStep")
                            .execute(true, true),
                    "command-refused"));

    private static final List<Attack> BEGINNINGS = List.of(
            rest(
                    "a journey nobody opened",
                    CONTACT,
                    "POST /process-definition/key/journey/start",
                    "{}",
                    "command-refused"),
            rest(
                    "a journey that runs already",
                    CONTACT,
                    "POST /process-definition/key/journey/start",
                    "{'businessKey':'{businessKey}'}",
                    "command-refused"),
            rest(
                    "a journey in the middle",
                    CONTACT,
                    "POST /process-definition/key/journey/start",
                    "{'startInstructions':[{'type':'startBeforeActivity','activityId':'callActivity_closure'}]}",
                    "command-refused"),
            rest(
                    "a called model in the middle",
                    CONTACT,
                    "POST /process-definition/key/front-door/start",
                    "{'skipCustomListeners':true,'startInstructions':[" + BEFORE + "]}",
                    "command-refused"),
            rest("a called model", CONTACT, "POST /process-definition/key/caf/start", "{}", "command-refused"),
            rest("closure by itself", CAF, "POST /process-definition/key/closure/start", "{}", "command-refused"),
            rest("by start form", CONTACT, "POST /process-definition/key/caf/submit-form", "{}", "command-refused"),
            rest("by condition", CONTACT, "POST /condition", "{'variables':{}}", "command-refused"),
            java(
                    "a called model",
                    CONTACT,
                    s -> s.engine().getRuntimeService().startProcessInstanceByKey("caf"),
                    "command-refused"),
            java(
                    "a called model in the middle",
                    CONTACT,
                    s -> s.engine()
                            .getRuntimeService()
                            .createProcessInstanceByKey("front-door")
                            .startBeforeActivity("userTask_decideNextStep")
                            .execute(),
                    "command-refused"),
            rest(
                    "restart in the middle",
                    ENDED,
                    "POST /process-definition/{journeyDefinition}/restart",
                    restart("callActivity_closure"),
                    "command-refused"),
            rest(
                    "restart at the start",
                    ENDED,
                    "POST /process-definition/{journeyDefinition}/restart",
                    restart("callActivity_frontDoor"),
                    "command-refused"),
            rest(
                    "restart later",
                    ENDED,
                    "POST /process-definition/{journeyDefinition}/restart-async",
                    restart("callActivity_caf"),
                    "command-refused"));

    private static final List<Attack> MESSAGES = List.of(
            rest("act now without a record", CONTACT, "POST /message", message("Message_ActNow"), "command-refused"),
            rest(
                    "new contact without a record",
                    CONTACT,
                    "POST /message",
                    message("Message_NewContact"),
                    "command-refused"),
            rest(
                    "consent withdrawn without a record",
                    CAF,
                    "POST /message",
                    message("Message_ConsentWithdrawn"),
                    "command-refused"),
            rest(
                    "consent withdrawn, by business key, to all",
                    SECOND_REVIEW,
                    "POST /message",
                    "{'messageName':'Message_ConsentWithdrawn','businessKey':'{businessKey}','all':true}",
                    "command-refused"),
            rest(
                    "act now of another family",
                    CONTACT,
                    "POST /message",
                    "{'messageName':'Message_ActNow','processInstanceId':'{journey}',"
                            + "'processVariablesToTriggeredScope':{'actNowId':{'value':1,'type':'Long'}}}",
                    "command-refused"),
            rest(
                    "to the execution",
                    CAF,
                    "POST /execution/{journey}/messageSubscriptions/Message_ConsentWithdrawn/trigger",
                    "{}",
                    "command-refused"),
            rest(
                    "to many, later",
                    CAF,
                    "POST /process-instance/message-async",
                    "{'messageName':'Message_ConsentWithdrawn','processInstanceIds':['{journey}']}",
                    "command-refused"),
            rest("a signal to all", CONTACT, "POST /signal", "{'name':'any'}", "command-refused"),
            java(
                    "message",
                    CAF,
                    s -> s.engine()
                            .getRuntimeService()
                            .createMessageCorrelation("Message_ConsentWithdrawn")
                            .processInstanceId(s.name("journey"))
                            .correlate(),
                    "command-refused"));

    private static final List<Attack> MIGRATIONS = List.of(
            migration(
                    "one stage onto another",
                    CONTACT,
                    "instance",
                    "definition",
                    "userTask_screenContact",
                    "userTask_decideNextStep"),
            migration(
                    "a later stage onto an earlier one",
                    DECISION,
                    "instance",
                    "definition",
                    "userTask_decideNextStep",
                    "userTask_screenContact"),
            migration(
                    "one call onto another",
                    CAF,
                    "journey",
                    "journeyDefinition",
                    "callActivity_caf",
                    "callActivity_closure"),
            migration(
                    "a call that has not begun onto another",
                    CAF_AHEAD,
                    "journey",
                    "journeyDefinition",
                    "callActivity_caf",
                    "callActivity_closure"),
            rest(
                    "many, later",
                    CONTACT,
                    "POST /migration/executeAsync",
                    migrate("instance", "definition", "userTask_screenContact", "userTask_screenContact"),
                    "command-refused"));

    static final List<Attack> LIST = Stream.of(MODIFICATIONS, BEGINNINGS, MESSAGES, MIGRATIONS)
            .flatMap(List::stream)
            .toList();

    private MovingAttacks() {}

    private static String one(String instructions) {
        return "{'instructions':[" + instructions + "]}";
    }

    private static String skipping(String instructions) {
        return "{" + SKIPPING + "'instructions':[" + instructions + "]}";
    }

    private static String many(String instructions) {
        return "{" + SKIPPING
                + "'processDefinitionId':'{definition}','processInstanceIds':['{instance}'],'instructions':["
                + instructions + "]}";
    }

    private static String restart(String activity) {
        return "{'processInstanceIds':['{journey}'],'withoutBusinessKey':false,'skipCustomListeners':true,'instructions':"
                + "[{'type':'startBeforeActivity','activityId':'" + activity + "'}]}";
    }

    private static String message(String name) {
        return "{'messageName':'" + name + "','processInstanceId':'{journey}'}";
    }

    private static Attack migration(
            String name, Position where, String instance, String definition, String from, String onto) {
        return rest(
                "migrate " + name,
                where,
                "POST /migration/execute",
                migrate(instance, definition, from, onto),
                "migration-refused");
    }

    private static String migrate(String instance, String definition, String from, String onto) {
        return ("{'processInstanceIds':['{%s}'],'skipCustomListeners':true,'migrationPlan':{'sourceProcessDefinitionId':'{%s}',"
                        + "'targetProcessDefinitionId':'{%s}','instructions':"
                        + "[{'sourceActivityIds':['%s'],'targetActivityIds':['%s'],'updateEventTrigger':false}]}}")
                .formatted(instance, definition, definition, from, onto);
    }
}
