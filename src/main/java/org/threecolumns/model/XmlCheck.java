package org.threecolumns.model;

import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks a file once before anything is built from it: how deep it goes, and where it is broken. */
final class XmlCheck {

    /** The deepest of our own models goes ten elements down. */
    static final int DEEPEST = 100;

    private XmlCheck() {}

    /** @throws SafeText.UnsafeFile with reason and place */
    static void check(String text) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                    throw new SafeText.UnsafeFile("Elements stand more than " + DEEPEST + " deep inside each other"
                            + place(reader.getLocation()));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException e) {
            throw new SafeText.UnsafeFile("The file is not well-formed" + place(e.getLocation()));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static String place(Location location) {
        return location == null ? "" : place(location.getLineNumber(), location.getColumnNumber());
    }

    static String place(int line, int column) {
        return line < 1 ? "" : " (line " + line + ", column " + Math.max(1, column) + ")";
    }

    /** The place of a letter of the text. */
    static String placeOf(String text, int index) {
        String before = text.substring(0, Math.max(0, index));
        int line = 1 + (int) before.chars().filter(letter -> letter == '\n').count();
        return place(line, index - before.lastIndexOf('\n'));
    }
}
