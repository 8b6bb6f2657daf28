package org.threecolumns.model;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * A process as it is read: the picture, the same as a table, and the same in sentences.
 *
 * @param reason what the process says about itself
 * @param lines one for each element, in the order in which the process is told
 * @param steps the process in sentences
 */
public record ShownProcess(
        String key,
        String name,
        String versionTag,
        String file,
        String reason,
        List<Line> lines,
        List<ModelStory.Step> steps,
        BpmnModelInstance source)
        implements ShownFile {

    /** One element. @param who roles in words @param form blank where nothing is asked @param clock the limit in words */
    public record Line(
            String id, String name, String kind, String who, String form, String clock, List<Follow> follows) {}

    /** What comes next, and when: the answer that leads there, blank where there is none to give. */
    public record Follow(String id, String name, String when) {}

    static ShownProcess of(Model model, ModelSet set, String file) {
        ModelStory story = new ModelStory(model, set);
        return new ShownProcess(
                model.key(),
                ElementWords.orElse(model.process().getName(), model.key()),
                ElementWords.orElse(model.process().getCamundaVersionTag(), ""),
                file,
                ElementWords.documentation(model.process()),
                new ProcessTable(model, set).lines(story.order()),
                story.steps(),
                model.source());
    }

    @Override
    public String anchorOf(String element) {
        boolean listed = lines.stream().anyMatch(line -> line.id().equals(element));
        return listed
                ? "e-" + element
                : source.getModelElementsByType(SequenceFlow.class).stream()
                        .filter(flow -> element.equals(flow.getId()) && flow.getSource() != null)
                        .map(flow -> "e-" + flow.getSource().getId())
                        .findFirst()
                        .orElse("");
    }

    /** @param marks what to write on elements, by id @param suffix so that two pictures can stand on one page */
    public String picture(Map<String, SignMark> marks, String suffix) {
        return ModelPicture.signed(source, marks, suffix);
    }
}
