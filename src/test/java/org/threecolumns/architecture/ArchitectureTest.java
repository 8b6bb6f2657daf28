package org.threecolumns.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.threecolumns.access.Accounts;
import org.threecolumns.form.Forms;
import org.threecolumns.timeliness.Limits;

@AnalyzeClasses(packages = "org.threecolumns", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ENGINE = "org.camunda..";
    private static final String[] KNOW_THE_ENGINE = {
        "org.threecolumns.journey",
        "org.threecolumns.worklist",
        "org.threecolumns.timeliness",
        "org.threecolumns.model",
        "org.threecolumns.studio",
        "org.threecolumns.system"
    };
    private static final String[] PLAIN_MODULES = {
        "org.threecolumns.family",
        "org.threecolumns.document",
        "org.threecolumns.casework",
        "org.threecolumns.mapping",
        "org.threecolumns.completeness",
        "org.threecolumns.plainwords"
    };
    private static final String[] WEB = {
        "org.springframework.web..", "org.springframework.http..", "org.springframework.ui..",
        "org.springframework.security..", "jakarta.servlet..", "org.thymeleaf.."
    };

    @ArchTest
    static final ArchRule fewModulesKnowTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages(KNOW_THE_ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE)
            .because("a move to a fork of the engine must stay a small change");

    @ArchTest
    static final ArchRule theRulesKnowNeitherEngineNorWeb = noClasses()
            .that()
            .resideInAnyPackage(PLAIN_MODULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE);

    @ArchTest
    static final ArchRule completenessIsPlainJava = noClasses()
            .that()
            .resideInAPackage("org.threecolumns.completeness")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule controllersAreNobodyElsesBusiness = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(ControllerAdvice.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule interfacesAreForRepositoriesAndOutsideSystems = classes()
            .that()
            .areInterfaces()
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .and(describe("do not name the answers that there are", type -> !type.reflect()
                    .isSealed()))
            .should()
            .beAssignableTo(Repository.class)
            .orShould()
            .be(Accounts.class)
            .orShould()
            .be(Forms.class)
            .orShould()
            .be(Limits.class);

    @ArchTest
    static final ArchRule onlyTheEnginesSideUsesItsDates = noClasses()
            .that()
            .resideOutsideOfPackages(KNOW_THE_ENGINE)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Date.class);

    @ArchTest
    static final ArchRule theClockIsAlwaysTheInjectedOne = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("read the machine's clock", ArchitectureTest::readsTheMachine))
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static boolean readsTheMachine(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        boolean now = owner.isAssignableTo(Temporal.class)
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
        return now || (owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis"));
    }
}
