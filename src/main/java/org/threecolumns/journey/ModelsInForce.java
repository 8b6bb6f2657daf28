package org.threecolumns.journey;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threecolumns.journey.FilesInForce.InForce;
import org.threecolumns.model.ModelSet;

/** All models, tables and forms in force, read as the check of a deployment reads them. */
@Service
public class ModelsInForce {

    private final FilesInForce files;
    private volatile Read read;

    ModelsInForce(FilesInForce files) {
        this.files = files;
    }

    public ModelSet set() {
        return of(files.all());
    }

    /** Read once for each set of files, as reading takes longer than finding out that nothing is new. */
    public ModelSet of(Map<String, InForce> now) {
        List<String> contents = now.values().stream().map(InForce::sha256).toList();
        Read last = read;
        if (last == null || !last.contents().equals(contents)) {
            last = new Read(contents, FilesInForce.asSet(now));
            read = last;
        }
        return last.set();
    }

    private record Read(List<String> contents, ModelSet set) {}
}
