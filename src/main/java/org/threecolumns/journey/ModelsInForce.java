package org.threecolumns.journey;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Service;
import org.threecolumns.model.ModelSet;

/** All models, tables and forms in force, read as the check of a deployment reads them. */
@Service
public class ModelsInForce {

    private final DeployedModels deployed;
    private final RepositoryService repository;
    private volatile Read read;

    ModelsInForce(DeployedModels deployed, RepositoryService repository) {
        this.deployed = deployed;
        this.repository = repository;
    }

    /** Read once for each set of deployments, as a deployed file never changes. */
    public ModelSet set() {
        Map<String, byte[]> files = EngineDoor.through(() -> deployed.files(repository));
        Read last = read;
        if (last == null || !last.paths().equals(files.keySet())) {
            last = new Read(Set.copyOf(files.keySet()), ModelSet.deployed(files));
            read = last;
        }
        return last.set();
    }

    private record Read(Set<String> paths, ModelSet set) {}
}
