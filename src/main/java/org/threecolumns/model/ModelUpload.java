package org.threecolumns.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody handed in, single files or an archive of the two folders: the files that may be laid beside each other in a
 * package, and what is refused, with what to do about it. Where anything is refused, nothing is taken.
 */
public record ModelUpload(List<ModelFile> files, List<String> refusals) {

    private static final int LONGEST_NAME = 80;

    public ModelUpload {
        files = List.copyOf(files);
        refusals = List.copyOf(refusals);
    }

    /** @param sent files as a browser sent them; no name of theirs is trusted */
    public static ModelUpload of(List<ModelFile> sent) {
        Map<String, ModelFile> files = new LinkedHashMap<>();
        List<String> refusals = new ArrayList<>();
        for (ModelFile one : sent) {
            for (ModelFile file : unpacked(one, refusals)) {
                ModelFileCheck.refusal(file).ifPresent(why -> refusals.add("Look at “" + shown(file) + "”. " + why));
                if (files.put(file.name(), file) != null) {
                    refusals.add("Leave “" + shown(file) + "” out once; it was handed in twice");
                }
            }
        }
        return refusals.isEmpty()
                ? new ModelUpload(List.copyOf(files.values()), refusals)
                : new ModelUpload(List.of(), refusals);
    }

    private static List<ModelFile> unpacked(ModelFile sent, List<String> refusals) {
        String name = sent.name()
                .substring(Math.max(sent.name().lastIndexOf('/'), sent.name().lastIndexOf('\\')) + 1);
        if (!name.endsWith(".zip")) {
            return List.of(new ModelFile(name, sent.content()));
        }
        try {
            return FolderZip.read(sent.content());
        } catch (FolderZip.UnsafeArchive e) {
            refusals.add(e.getMessage());
            return List.of();
        }
    }

    private static String shown(ModelFile file) {
        String plain = file.name().replaceAll("\\p{C}", "?");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    }
}
