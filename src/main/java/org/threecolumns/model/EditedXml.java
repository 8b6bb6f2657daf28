package org.threecolumns.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A model or table while something in it is changed. Everything else stays in the file as it stands there, known or not; only the
 * order in which an element's attributes are written may change.
 */
final class EditedXml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Document document;

    private EditedXml(Document document) {
        this.document = document;
    }

    static EditedXml of(ModelFile file) {
        return new EditedXml(PlainXml.parse(SafeText.of(file.content())).getOwnerDocument());
    }

    Stream<Element> elements() {
        return PlainXml.walk(document.getDocumentElement());
    }

    /** @param name as {@link Names} writes it, for example {@code bpmn:sequenceFlow} */
    Stream<Element> all(String name) {
        return PlainXml.walk(document.getDocumentElement())
                .filter(element -> Names.of(element).equals(name));
    }

    Optional<Element> byId(String id) {
        return PlainXml.walk(document.getDocumentElement())
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst();
    }

    boolean has(String id) {
        return byId(id).isPresent();
    }

    static Stream<Element> children(Element parent, String name) {
        return PlainXml.children(parent).stream()
                .filter(child -> Names.of(child).equals(name));
    }

    /** Puts what our own markup says before another element, or last where there is none. */
    void insert(Element parent, String markup, Node before) {
        PlainXml.children(PlainXml.parse(markup)).forEach(child -> {
            parent.insertBefore(document.importNode(child, true), before);
            parent.insertBefore(document.createTextNode("\n    "), before);
        });
    }

    /** With the blanks before it, so that no empty line is left. */
    static void remove(Element element) {
        Node before = element.getPreviousSibling();
        if (before != null
                && before.getNodeType() == Node.TEXT_NODE
                && before.getNodeValue().isBlank()) {
            before.getParentNode().removeChild(before);
        }
        element.getParentNode().removeChild(element);
    }

    /** An attribute under the name that the file has for it. */
    static void set(Element element, String namespace, String name, String value) {
        if (element.hasAttributeNS(namespace, name)) {
            element.getAttributeNodeNS(namespace, name).setValue(value);
        } else {
            element.setAttributeNS(namespace, "camunda:" + name, value);
        }
    }

    /** Words as they may stand in our own markup. */
    static String safe(String text) {
        return new SvgWriter().write("%s", text).toString().strip();
    }

    byte[] bytes() {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
            transformer.transform(new DOMSource(document), new StreamResult(out));
            out.write('\n');
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
