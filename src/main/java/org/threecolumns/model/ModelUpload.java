package org.threecolumns.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody handed in for a package: the files that may be laid beside each other in it, and what is refused, with what to do
 * about it. Where anything is refused, nothing is taken.
 */
public record ModelUpload(List<ModelFile> files, List<String> refusals) {

    public ModelUpload {
        files = List.copyOf(files);
        refusals = List.copyOf(refusals);
    }

    /** @param sent files as a browser sent them; no name of theirs is trusted */
    public static ModelUpload of(List<ModelFile> sent) {
        UploadedFiles uploaded = UploadedFiles.of(sent);
        List<String> refusals =
                new ArrayList<>(uploaded.refused().stream().map(Finding::words).toList());
        List<ModelFile> files = uploaded.files().entrySet().stream()
                .map(file -> new ModelFile(file.getKey(), file.getValue()))
                .toList();
        for (ModelFile file : files) {
            ModelFileCheck.refusal(file)
                    .ifPresent(why -> refusals.add("Look at “" + UploadedFiles.shown(file) + "”. " + why));
        }
        return new ModelUpload(refusals.isEmpty() ? files : List.of(), refusals);
    }
}
