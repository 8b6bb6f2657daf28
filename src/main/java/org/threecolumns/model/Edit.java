package org.threecolumns.model;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.form.FieldError;

/**
 * What came of a change that somebody made to a file without drawing: the file as it is then, or what to put right first.
 *
 * @param files what the change makes of the files that it touches; none where there are problems
 * @param said what was changed, where there is more to say than that it was; blank otherwise
 * @param next the element to go on with; blank where the table is
 */
public record Edit(List<ModelFile> files, List<FieldError> problems, String said, String next) {

    public Edit {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    static Edit done(ModelFile file, byte[] content) {
        return new Edit(List.of(new ModelFile(file.name(), content)), List.of(), "", "");
    }

    public static Edit refused(List<FieldError> problems) {
        return new Edit(List.of(), problems, "", "");
    }

    public static Edit refused(String field, String code, String words) {
        return refused(List.of(new FieldError(field, code, words)));
    }

    public boolean isDone() {
        return problems.isEmpty();
    }

    /** Both, or what is wrong with either. */
    public Edit and(Edit other) {
        List<FieldError> all = new ArrayList<>(problems);
        all.addAll(other.problems);
        List<ModelFile> both = new ArrayList<>(files);
        both.addAll(other.files);
        return all.isEmpty() ? new Edit(both, List.of(), said, next) : refused(all);
    }

    Edit saying(String words, String goOnWith) {
        return new Edit(files, problems, words, goOnWith);
    }
}
