package org.threecolumns.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A PostgreSQL server for as long as the context lives, and the usual datasource properties that lead to it. */
@TestConfiguration
public class PostgresServer {

    /** The context stops it after its connections are closed; a hook of its own would stop it before. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setOutputRedirector(Redirect.DISCARD)
                .setErrorRedirector(Redirect.DISCARD)
                .start();
    }

    @Bean
    DynamicPropertyRegistrar datasource(EmbeddedPostgres server) {
        return properties -> {
            properties.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
            properties.add("spring.datasource.username", () -> "postgres");
            properties.add("spring.datasource.password", () -> "");
        };
    }
}
