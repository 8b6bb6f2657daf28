package org.threecolumns.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file that may be read as XML without reaching outside itself. */
final class SafeText {

    /** In bytes; the largest of our own models is a twentieth of it. */
    static final int LARGEST = 1_000_000;

    private static final Pattern OTHER_ENCODING =
            Pattern.compile("^\\uFEFF?<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8[\"'])", Pattern.CASE_INSENSITIVE);

    private SafeText() {}

    /** @throws UnsafeFile with the reason in plain words */
    static String of(byte[] content) {
        if (content.length > LARGEST) {
            throw new UnsafeFile("The file is larger than one megabyte, which no model of a journey needs");
        }
        String text = utf8(content);
        String upper = text.toUpperCase(Locale.ROOT);
        int type = Math.max(upper.indexOf("<!DOCTYPE"), upper.indexOf("<!ENTITY"));
        if (type >= 0) {
            throw new UnsafeFile(
                    "The file has a DOCTYPE, which can read other files of the server" + XmlCheck.placeOf(text, type));
        }
        if (OTHER_ENCODING.matcher(text).find()) {
            throw new UnsafeFile("The file is not in UTF-8" + XmlCheck.place(1, 1));
        }
        return text;
    }

    private static String utf8(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            String read = new String(content, 0, bytes.position(), StandardCharsets.UTF_8);
            throw new UnsafeFile("The file is not in UTF-8" + XmlCheck.placeOf(read, read.length()));
        }
    }

    /** A file that must not be read. */
    static final class UnsafeFile extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnsafeFile(String message) {
            super(message);
        }
    }
}
