package org.threecolumns;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.threecolumns.process.DueJobs;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.JourneyRoutes;
import org.threecolumns.process.LargeFamily;
import org.threecolumns.process.MapFilling;

/** The product started as its main class starts it, on a free port unless one is named, with the kit of the tests beside it. */
public final class ProductRun {

    private ProductRun() {}

    /** @param properties as {@code name=value} */
    public static ConfigurableApplicationContext start(String... properties) {
        String[] arguments = Stream.concat(
                        Stream.of("camunda.bpm.process-engine-name=run", "camunda.bpm.webapp.enabled=false"),
                        Stream.concat(port(properties), Arrays.stream(properties)))
                .map(p -> "--" + p)
                .toArray(String[]::new);
        ConfigurableApplicationContext product = new SpringApplicationBuilder(
                        TestClock.class, ThreeColumnsApplication.class)
                .profiles("test")
                .initializers(context -> context.getBeanFactory().registerSingleton("mainCodeOnly", new MainCodeOnly()))
                .run(arguments);
        Stream.of(DueJobs.class, MapFilling.class, JourneyKit.class, JourneyRoutes.class, LargeFamily.class)
                .forEach(((GenericApplicationContext) product)::registerBean);
        return product;
    }

    private static Stream<String> port(String... properties) {
        boolean named = Arrays.stream(properties).anyMatch(p -> p.startsWith("server.port="));
        return named ? Stream.empty() : Stream.of("server.port=0");
    }

    /** Keeps the scan for components away from what only tests bring. */
    private static final class MainCodeOnly extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory readers) throws IOException {
            return List.of(type.getResource().getURL().getPath().split("/")).contains("test-classes");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof MainCodeOnly;
        }

        @Override
        public int hashCode() {
            return MainCodeOnly.class.hashCode();
        }
    }
}
