package org.threecolumns.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The two folders in one archive: read with care, as anybody may have made it, and written the same way each time. */
public final class FolderZip {

    static final int MOST_ENTRIES = 300;
    static final int LARGEST_WHOLE = 20_000_000;
    /** Models pack to a tenth. An archive that unfolds to more than this times its size was made to fill the memory. */
    static final int HIGHEST_RATIO = 100;

    /** The same for every file, so that the same files make the same archive. */
    private static final LocalDateTime WHEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FolderZip() {}

    /** Something that is no archive of the two folders; says what to do. */
    static final class UnsafeArchive extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnsafeArchive(String message) {
            super(message);
        }
    }

    /** @throws UnsafeArchive with what to do, in plain words */
    static List<ModelFile> read(byte[] archive) {
        List<ModelFile> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            Room room = new Room(archive.length);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = room.take(zip);
                if (!entry.isDirectory() && !isOfTheSystem(entry.getName())) {
                    files.add(new ModelFile(nameOf(entry.getName()), content));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnsafeArchive("Make the archive anew; this one cannot be read");
        }
        if (files.isEmpty()) {
            throw new UnsafeArchive(
                    "Put the folders “processes” and “forms” into the archive; no file was found in it");
        }
        return files;
    }

    /** What a Mac adds to every archive. */
    private static boolean isOfTheSystem(String path) {
        return path.startsWith("__MACOSX/") || path.endsWith("/.DS_Store") || path.equals(".DS_Store");
    }

    private static String nameOf(String path) {
        int folder = path.indexOf('/');
        String name = path.substring(folder + 1);
        if (folder < 0 || !path.equals(new ModelFile(name, new byte[0]).path()) || name.contains("/")) {
            throw new UnsafeArchive(
                    "Leave in the archive only .bpmn and .dmn files straight in “processes” and .form files"
                            + " straight in “forms”; “" + shown(path) + "” is somewhere else");
        }
        return name;
    }

    private static String shown(String path) {
        String plain = path.replaceAll("\\p{C}", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    /** In the order of their paths and all of the same day, so that a download can be compared and committed as it is. */
    public static byte[] write(Collection<ModelFile> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (ModelFile file :
                    files.stream().sorted(Comparator.comparing(ModelFile::path)).toList()) {
                ZipEntry entry = new ZipEntry(file.path());
                entry.setTimeLocal(WHEN);
                zip.putNextEntry(entry);
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** How much may still be unfolded. */
    private static final class Room {

        private final long most;
        private long taken;
        private int entries;

        Room(long archive) {
            most = Math.min(LARGEST_WHOLE, Math.max(SafeText.LARGEST, archive * HIGHEST_RATIO));
        }

        byte[] take(ZipInputStream zip) throws IOException {
            if (++entries > MOST_ENTRIES) {
                throw new UnsafeArchive("Leave at most " + MOST_ENTRIES + " files in the archive");
            }
            byte[] content = zip.readNBytes(SafeText.LARGEST + 1);
            taken += content.length;
            if (content.length > SafeText.LARGEST || taken > most) {
                throw new UnsafeArchive("Make the archive smaller; it unfolds to more than models and forms need");
            }
            return content;
        }
    }
}
