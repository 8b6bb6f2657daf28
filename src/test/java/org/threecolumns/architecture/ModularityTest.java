package org.threecolumns.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.threecolumns.ThreeColumnsApplication;

/** Which module may know which, lowest first; {@code target/spring-modulith-docs} then holds the picture of it. */
class ModularityTest {

    private static final String ROOT = "org.threecolumns.";

    /** Modules of one line may know each other as long as no circle arises. */
    private static final List<List<String>> LOWEST_FIRST = List.of(
            List.of("access", "setting", "timeliness", "form", "plainwords"),
            List.of("family"),
            List.of("document"),
            List.of("casework"),
            List.of("mapping"),
            List.of("completeness"),
            List.of("model"),
            List.of("journey"),
            List.of("worklist", "contact", "familyfile", "api", "oversight", "studio"),
            List.of("council"),
            List.of("system"));

    private final ApplicationModules modules = ApplicationModules.of(ThreeColumnsApplication.class);

    @Test
    void modulesHaveNoCirclesAndKeepTheirInsidesToThemselves() {
        modules.verify();
    }

    @Test
    void everyModuleHasItsPlaceInTheOrder() {
        List<String> placed = LOWEST_FIRST.stream().flatMap(List::stream).toList();
        assertThat(modules.stream().map(ApplicationModule::getBasePackage).map(p -> p.getName()
                        .replace(ROOT, "")))
                .allMatch(placed::contains);
    }

    @ParameterizedTest(name = "{0} knows none of {1}")
    @MethodSource
    void lowerModulesDoNotKnowHigherOnes(String lower, List<String> higher) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + lower)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(higher))
                .allowEmptyShould(true)
                .check(Product.CLASSES);
    }

    static Stream<Arguments> lowerModulesDoNotKnowHigherOnes() {
        return IntStream.range(0, LOWEST_FIRST.size() - 1).boxed().flatMap(line -> {
            List<String> higher = LOWEST_FIRST.subList(line + 1, LOWEST_FIRST.size()).stream()
                    .flatMap(List::stream)
                    .toList();
            return LOWEST_FIRST.get(line).stream().map(lower -> Arguments.of(lower, higher));
        });
    }

    @Test
    void theOrderIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
        assertThat(Path.of("target/spring-modulith-docs/components.puml")).isNotEmptyFile();
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(n -> ROOT + n).toArray(String[]::new);
    }

    /** Read once. */
    private static final class Product {
        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.threecolumns");
    }
}
