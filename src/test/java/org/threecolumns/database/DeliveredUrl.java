package org.threecolumns.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The database address that the product is delivered with, settings and all, with its file in another folder. */
public final class DeliveredUrl {

    private DeliveredUrl() {}

    public static String in(Path folder) {
        try {
            String url = (String) new YamlPropertySourceLoader()
                    .load("delivered", new ClassPathResource("application.yml"))
                    .get(0)
                    .getProperty("spring.datasource.url");
            return url.replace("./data", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
