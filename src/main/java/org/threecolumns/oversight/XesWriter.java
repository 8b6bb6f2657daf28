package org.threecolumns.oversight;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes journeys as XES 1.0, the standard that process mining tools read, one after the other. */
final class XesWriter implements AutoCloseable {

    private static final List<String[]> EXTENSIONS = List.of(
            new String[] {"Concept", "concept"},
            new String[] {"Lifecycle", "lifecycle"},
            new String[] {"Time", "time"},
            new String[] {"Organizational", "org"});

    private final XMLStreamWriter xml;
    private final ZoneId zone;

    XesWriter(OutputStream out, ZoneId zone) throws XMLStreamException {
        this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
        this.zone = zone;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("log");
        xml.writeDefaultNamespace("http://www.xes-standard.org/");
        xml.writeAttribute("xes.version", "1.0");
        xml.writeAttribute("xes.features", "");
        for (String[] extension : EXTENSIONS) {
            xml.writeEmptyElement("extension");
            xml.writeAttribute("name", extension[0]);
            xml.writeAttribute("prefix", extension[1]);
            xml.writeAttribute("uri", "http://www.xes-standard.org/" + extension[1] + ".xesext");
        }
        xml.writeEmptyElement("classifier");
        xml.writeAttribute("name", "Activity");
        xml.writeAttribute("keys", "concept:name");
        attribute("string", "lifecycle:model", "standard");
    }

    void trace(EventTrace trace) {
        try {
            xml.writeStartElement("trace");
            attribute("string", "concept:name", trace.reference());
            for (EventTrace.Event event : trace.events()) {
                event(event);
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The event log could not be written on", e);
        }
    }

    private void event(EventTrace.Event event) throws XMLStreamException {
        xml.writeStartElement("event");
        attribute("string", "concept:name", event.activity());
        attribute("string", "lifecycle:transition", event.transition().key());
        attribute(
                "date",
                "time:timestamp",
                event.at().atZone(zone).toOffsetDateTime().toString());
        attribute("string", "org:role", event.role());
        if (event.route() != null) {
            attribute("string", "route", event.route());
        }
        if (event.inTime() != null) {
            attribute("boolean", "inTime", event.inTime().toString());
        }
        xml.writeEndElement();
    }

    private void attribute(String type, String key, String value) throws XMLStreamException {
        xml.writeEmptyElement(type);
        xml.writeAttribute("key", key);
        xml.writeAttribute("value", value);
    }

    @Override
    public void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }
}
