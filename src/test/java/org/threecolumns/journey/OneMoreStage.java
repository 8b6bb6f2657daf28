package org.threecolumns.journey;

import org.threecolumns.model.OwnModels;

/** The front door with a step more, which cases that have gone past it would never take. */
public final class OneMoreStage {

    private OneMoreStage() {}

    /** Between the contact and the decision. No rule of deployment would let it in. */
    public static String beforeTheDecision() {
        return OwnModels.text("front-door.bpmn")
                .replace(
                        "sourceRef=\"serviceTask_signContact\" targetRef=\"userTask_decideNextStep\" />",
                        """
                        sourceRef="serviceTask_signContact" targetRef="userTask_askAgain" />
                        <bpmn:userTask id="userTask_askAgain" name="Ask the referrer again" camunda:formKey="tell-referrer.form"
                            camunda:candidateGroups="frontdoor" camunda:dueDate="${clocks.due(execution)}">
                          <bpmn:extensionElements><camunda:properties>
                            <camunda:property name="followUp" value="tell-referrer" />
                          </camunda:properties></bpmn:extensionElements>
                        </bpmn:userTask>
                        <bpmn:serviceTask id="serviceTask_recordAgain" name="Record answer"
                            camunda:delegateExpression="${recordFollowUpDelegate}" />
                        <bpmn:sequenceFlow id="flow_askedAgain" sourceRef="userTask_askAgain" targetRef="serviceTask_recordAgain" />
                        <bpmn:sequenceFlow id="flow_again" sourceRef="serviceTask_recordAgain" targetRef="userTask_decideNextStep" />
                        """);
    }
}
