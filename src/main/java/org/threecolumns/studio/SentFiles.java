package org.threecolumns.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.threecolumns.model.ModelFile;

/** Files as a browser sent them; an input that nothing was chosen in sends an empty one without a name. */
final class SentFiles {

    private SentFiles() {}

    static List<ModelFile> of(List<MultipartFile> sent) {
        List<ModelFile> files = new ArrayList<>();
        for (MultipartFile one : sent == null ? List.<MultipartFile>of() : sent) {
            String name = one.getOriginalFilename();
            if (name != null && !name.isEmpty()) {
                files.add(new ModelFile(name, content(one)));
            }
        }
        return files;
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
