package org.threecolumns.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.threecolumns.model.ModelFile;

/** The two folders as this version of the product was delivered with them, or as the council has put its own there. */
@Component
class DeliveredFolders {

    private final Map<String, ModelFile> files = new TreeMap<>();

    DeliveredFolders(CamundaBpmProperties engine, ResourcePatternResolver resources) {
        Arrays.stream(engine.getDeploymentResourcePattern()).forEach(pattern -> read(pattern, resources));
    }

    private void read(String pattern, ResourcePatternResolver resources) {
        try {
            for (Resource found : resources.getResources(pattern)) {
                files.put(found.getFilename(), new ModelFile(found.getFilename(), found.getContentAsByteArray()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By file name. They cannot change while the application runs. */
    Map<String, ModelFile> files() {
        return files;
    }
}
