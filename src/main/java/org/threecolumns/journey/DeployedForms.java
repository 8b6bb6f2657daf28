package org.threecolumns.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threecolumns.form.FormSchema;
import org.threecolumns.form.Forms;
import org.threecolumns.form.ParsedForm;

/**
 * Forms as they are deployed beside the models: the newest version of each, so that a field which a designer adds is asked for
 * from then on. The engine has no query for forms by key, so its table is read.
 */
@Component
class DeployedForms implements Forms {

    private final JdbcClient jdbc;
    private final RepositoryService repository;
    private final Map<Place, ParsedForm> parsed = new ConcurrentHashMap<>();

    DeployedForms(JdbcClient jdbc, RepositoryService repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    private record Place(String deploymentId, String resource) {}

    @Override
    public Optional<ParsedForm> find(String formKey) {
        return formKey == null || !formKey.endsWith(".form")
                ? Optional.empty()
                : newest(formKey.substring(0, formKey.length() - ".form".length()))
                        .map(place -> parsed.computeIfAbsent(place, this::read));
    }

    private Optional<Place> newest(String key) {
        return jdbc.sql(
                        "select deployment_id_, resource_name_ from act_re_camformdef where key_ = :key order by version_ desc limit 1")
                .param("key", key)
                .query((rs, row) -> new Place(rs.getString(1), rs.getString(2)))
                .optional();
    }

    private ParsedForm read(Place place) {
        try (InputStream in =
                EngineDoor.through(() -> repository.getResourceAsStream(place.deploymentId(), place.resource()))) {
            return FormSchema.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
