package org.threecolumns.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody handed in, single files or archives of the two folders, opened with care and without asking yet what is in the files.
 *
 * @param files content by file name, without folders
 * @param refused what was not even opened, and what to do about it
 */
public record UploadedFiles(Map<String, byte[]> files, List<Finding> refused) {

    private static final int LONGEST_NAME = 80;

    /** @param sent files as a browser sent them; no name of theirs is trusted */
    public static UploadedFiles of(List<ModelFile> sent) {
        Map<String, byte[]> files = new TreeMap<>();
        List<Finding> refused = new ArrayList<>();
        for (ModelFile one : sent) {
            for (ModelFile file : opened(one, refused)) {
                if (new String(file.content(), StandardCharsets.UTF_8).isBlank()) {
                    refused.add(refusal(
                            file.name(), "“" + shown(file) + "” is empty; save it once more and hand that one in"));
                } else if (files.putIfAbsent(file.name(), file.content()) != null) {
                    refused.add(refusal(file.name(), "Leave “" + shown(file) + "” out once; it was handed in twice"));
                }
            }
        }
        return new UploadedFiles(files, List.copyOf(refused));
    }

    private static List<ModelFile> opened(ModelFile sent, List<Finding> refused) {
        String name = sent.name()
                .substring(Math.max(sent.name().lastIndexOf('/'), sent.name().lastIndexOf('\\')) + 1);
        if (!isArchive(name, sent.content())) {
            return List.of(new ModelFile(name, sent.content()));
        }
        try {
            return FolderZip.read(sent.content());
        } catch (FolderZip.UnsafeArchive e) {
            refused.add(refusal(name, e.getMessage()));
            return List.of();
        }
    }

    private static boolean isArchive(String name, byte[] content) {
        return name.endsWith(".zip") || content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    }

    private static Finding refusal(String file, String words) {
        return new Finding(ModelSet.UNREAD, file, file, words);
    }

    /** A name that may be put into a sentence. */
    static String shown(ModelFile file) {
        String plain = file.name().replaceAll("\\p{C}", "?");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    }
}
