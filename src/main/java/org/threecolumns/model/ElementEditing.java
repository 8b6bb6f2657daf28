package org.threecolumns.model;

import org.threecolumns.form.Words;
import org.w3c.dom.Element;

/** Changes what an element of a process says, without drawing. */
public final class ElementEditing {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final int LONGEST = 200;

    private ElementEditing() {}

    /**
     * What an element says now.
     *
     * @param task whether it is a user task, which also has a role and a form
     */
    public record Said(String id, String name, boolean task, String role, String form) {}

    /** @return null where the file has no such element */
    public static Said said(ModelFile model, String id) {
        return EditedXml.of(model)
                .byId(id)
                .filter(FlowXml::isNode)
                .map(element -> new Said(
                        id,
                        element.getAttribute("name"),
                        isTask(element),
                        element.getAttributeNS(CAMUNDA, "candidateGroups"),
                        element.getAttributeNS(CAMUNDA, "formKey")))
                .orElse(null);
    }

    /** @param role several are kept by handing in what stands there */
    public static Edit change(ModelFile model, Said wanted) {
        EditedXml xml = EditedXml.of(model);
        Element element = xml.byId(wanted.id()).filter(FlowXml::isNode).orElse(null);
        if (element == null) {
            return Edit.refused("name", "gone", "Look again; this element is no longer there");
        }
        String name = Words.clean(wanted.name());
        if (name.length() > LONGEST) {
            return Edit.refused("name", "too-long", "Shorten the name to " + LONGEST + " characters");
        }
        if (name.isEmpty()) {
            element.removeAttribute("name");
        } else {
            element.setAttribute("name", name);
        }
        if (isTask(element)) {
            EditedXml.set(element, CAMUNDA, "candidateGroups", wanted.role());
            EditedXml.set(element, CAMUNDA, "formKey", wanted.form());
        }
        return Edit.done(model, xml.bytes());
    }

    private static boolean isTask(Element element) {
        return Names.of(element).equals("bpmn:userTask");
    }
}
