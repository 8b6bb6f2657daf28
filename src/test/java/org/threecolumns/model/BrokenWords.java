package org.threecolumns.model;

import static org.threecolumns.model.BrokenModel.newFile;
import static org.threecolumns.model.BrokenModel.of;

import java.util.stream.Stream;

/** Models that do not say what they are about, steps that nothing leads to, ways by answers that nobody gives, forms that ask too little. */
final class BrokenWords {

    private BrokenWords() {}

    static Stream<BrokenModel> all() {
        return Stream.of(names(), reach(), forms()).flatMap(s -> s);
    }

    private static Stream<BrokenModel> names() {
        return Stream.of(
                of("names-given", "userTask_holdTafReview", "taf-review.bpmn", " name=\"Hold TAF review\"", ""),
                of("names-given", "gateway_familyAgrees", "caf.bpmn", " name=\"Does the family agree?\"", ""),
                of("names-given", "flow_agreed", "caf.bpmn", "id=\"flow_agreed\" name=\"Yes\"", "id=\"flow_agreed\""),
                of("names-given", "caf", "caf.bpmn", " name=\"CAF (early help assessment)\"", ""),
                of("names-plain", "userTask_holdTafReview", "taf-review.bpmn", "\"Hold TAF review\"", "\"Reviewing\""),
                of("names-plain", "userTask_holdTafReview", "taf-review.bpmn", "\"Hold TAF review\"", "\"The review\""),
                of(
                        "names-plain",
                        "userTask_holdTafReview",
                        "taf-review.bpmn",
                        "\"Hold TAF review\"",
                        "\"Hold The Review\""),
                of("names-plain", "startEvent_cafOffered", "caf.bpmn", "\"CAF offered\"", "\"caf offered\""));
    }

    private static Stream<BrokenModel> reach() {
        return Stream.of(
                of(
                        "element-in-reach",
                        "userTask_spare",
                        "taf-review.bpmn",
                        "<bpmn:userTask id=\"userTask_holdTafReview\"",
                        "<bpmn:userTask id=\"userTask_spare\" name=\"Check plan\" />"
                                + "<bpmn:userTask id=\"userTask_holdTafReview\""),
                of(
                        "variables-set",
                        "flow_agreed",
                        "caf.bpmn",
                        "<camunda:property name=\"route\" value=\"agreed\" />",
                        ""),
                of(
                        "variables-set",
                        "callActivity_closure",
                        "journey.bpmn",
                        "<camunda:out source=\"closureOutcome\" target=\"nextStep\" />",
                        "<camunda:out source=\"tafOutcome\" target=\"nextStep\" />"));
    }

    private static Stream<BrokenModel> forms() {
        return Stream.of(
                newFile(
                        "form-asks",
                        "form",
                        "chat.form",
                        "{\"id\":\"chat\",\"type\":\"default\",\"components\":[{\"type\":\"text\",\"text\":\"Read this.\"}]}"),
                of("form-fields-kept", "reviewOn", "initial-conference.form", "\"reviewOn\"", "\"other\""),
                of("form-fields-kept", "factors", "assessment.form", "\"factors\"", "\"other\""),
                of("form-fields-kept", "heldOn", "core-group.form", "\"type\": \"datetime\"", "\"type\": \"textfield\"")
                        .and("\"dateLabel\"", "\"label\""));
    }
}
