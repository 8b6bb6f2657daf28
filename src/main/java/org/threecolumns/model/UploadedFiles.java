package org.threecolumns.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Files as somebody hands them in: one by one, or the two folders in a zip. A zip is opened in memory only, and no further than a set
 * of models needs, so that a small file cannot become a large one.
 */
public final class UploadedFiles {

    static final int MOST_FILES = 200;
    static final long LARGEST_ZIP = 5_000_000;
    static final long LARGEST_OPENED = 10_000_000;
    /** How much larger than its zip the content may be; text packs to a tenth. */
    static final long LARGEST_RATIO = 100;

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Finding> refused = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    public void add(String name, byte[] content) {
        String file = name == null ? "" : baseName(name.replace('\\', '/'));
        if (isZip(file, content)) {
            zip(file, content);
        } else {
            put(file, file, content);
        }
    }

    /** Content by file name, without folders. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** What was not even opened, and why. */
    public List<Finding> refused() {
        return List.copyOf(refused);
    }

    /** Files of a zip that are no models, such as a page to read. */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private static boolean isZip(String name, byte[] content) {
        return name.endsWith(".zip") || content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    }

    private void zip(String zip, byte[] content) {
        if (content.length > LARGEST_ZIP) {
            refuse(zip, "The zip is larger than 5 megabytes, which no set of models needs");
            return;
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            int seen = entries(zip, in, content.length);
            if (seen == 0) {
                refuse(zip, "This is no zip, or there is nothing in it");
            }
        } catch (IOException | IllegalArgumentException e) {
            refuse(zip, "The zip cannot be opened: it is broken, or locked with a password");
        }
    }

    private int entries(String zip, ZipInputStream in, long packed) throws IOException {
        long room = Math.min(LARGEST_OPENED, packed * LARGEST_RATIO);
        int seen = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (++seen > MOST_FILES) {
                refuse(zip, "There are more than " + MOST_FILES + " files in the zip");
                return seen;
            }
            byte[] content = in.readNBytes((int) Math.min(room + 1, SafeText.LARGEST + 1));
            room -= content.length;
            if (room < 0) {
                refuse(
                        zip,
                        "What is in the zip is far larger than the zip; it is not opened (at “" + entry.getName()
                                + "”)");
                return seen;
            }
            entry(zip, entry, content);
        }
        return seen;
    }

    private void entry(String zip, ZipEntry entry, byte[] content) {
        String path = entry.getName();
        boolean leads = path.contains("..") || path.startsWith("/") || path.contains("\\") || path.contains(":");
        if (leads) {
            refuse(zip, "The name “" + path + "” leads out of the zip's own folders");
        } else if (!entry.isDirectory()) {
            String name = baseName(path);
            if (isModel(name)) {
                put(name, zip + ", " + path, content);
            } else {
                leftOut.add(path);
            }
        }
    }

    private static boolean isModel(String name) {
        return name.endsWith(".bpmn") || name.endsWith(".dmn") || name.endsWith(".form");
    }

    private void put(String name, String where, byte[] content) {
        if (files.putIfAbsent(name, content) != null) {
            refuse(where, "Two files have the name “" + name + "”; only the first is looked at");
        }
    }

    private void refuse(String file, String words) {
        refused.add(new Finding(ModelSet.UNREAD, file, file, words));
    }

    private static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
