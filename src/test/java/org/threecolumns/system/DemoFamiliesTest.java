package org.threecolumns.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.ThreeColumnsApplication;
import org.threecolumns.journey.Faults;
import org.threecolumns.journey.RecordCheck;

/** Two starts on one database of their own: the first tells the stories, the second leaves them as they are. */
class DemoFamiliesTest {

    /** Properties of a model that make a stage, with what the stage's name then ends in. */
    private static final Map<String, String> STAGES =
            Map.of("stage", "", "followUp", "", "authorises", "-authorisation");

    @Test
    void theFirstStartMakesThem_theSecondMakesNone() {
        try (ConfigurableApplicationContext first = start()) {
            standInEveryStage(first);
            standInPlans(first);
            tellTheirStory(first);
            areNotLate(first);
        }
        try (ConfigurableApplicationContext second = start()) {
            standInEveryStage(second);
            sameSeedTellsTheSameJourneys(second);
        }
    }

    private static void sameSeedTellsTheSameJourneys(ConfigurableApplicationContext product) {
        List<String> told = told(product, 7);
        assertThat(told).hasSizeGreaterThan(6).noneMatch(run -> run.contains(" OPEN "));
        assertThat(told(product, 7)).isEqualTo(told);
        assertThat(told(product, 8)).isNotEqualTo(told);
        assertThat(product.getBean(RecordCheck.class).firstFault()).isEmpty();
    }

    /** Stages, dates and outcomes of what a seed tells, without the ids. */
    private static List<String> told(ConfigurableApplicationContext product, long seed) {
        int before =
                Integer.parseInt(list(product, "select max(id) from stage_run").get(0));
        LocalDate until = LocalDate.of(2026, 2, 27);
        product.getBean(Council.class).tell(new Council.Plan(seed, 3, until.minusMonths(14), until, true), () -> true);
        return jdbc(product)
                .sql("select concat(r.stage, ' ', r.status, ' ', substring(cast(r.opened_at as varchar), 1, 16), ' ',"
                        + " substring(cast(r.ended_at as varchar), 1, 16), ' ', s.route)"
                        + " from stage_run r left join stage_record s on s.id = r.ended_by_record_id"
                        + " where r.id > ? order by r.id")
                .param(before)
                .query(String.class)
                .list();
    }

    /** What the models ask for is read from the models, so that a stage added later asks for a family too. */
    private static void standInEveryStage(ConfigurableApplicationContext product) {
        assertThat(list(product, "select distinct stage from stage_run where status = 'OPEN'"))
                .containsExactlyInAnyOrderElementsOf(stagesOfTheModels(product));
        assertThat(list(
                        product,
                        "select concat(f.name, ' ', e.closed_because) from episode e join family f on f.id = e.family_id"
                                + " where e.closed_at is not null"))
                .containsExactly("Sorrel closed");
        assertThat(product.getBean(RecordCheck.class).firstFault()).isEmpty();
        assertThat(product.getBean(Faults.class).all()).isEmpty();
    }

    private static Set<String> stagesOfTheModels(ConfigurableApplicationContext product) {
        RepositoryService models = product.getBean(RepositoryService.class);
        return models.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(model -> models.getBpmnModelInstance(model.getId()))
                .flatMap(model -> model.getModelElementsByType(CamundaProperty.class).stream())
                .filter(property -> STAGES.containsKey(property.getCamundaName()))
                .map(property -> property.getCamundaValue() + STAGES.get(property.getCamundaName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void standInPlans(ConfigurableApplicationContext product) {
        assertThat(list(
                        product,
                        "select concat(f.name, ' ', c.given_name, ' ', p.kind) from plan p join child c on c.id = p.child_id"
                                + " join family f on f.id = p.family_id where p.ended_on is null"))
                .contains(
                        "Ashdown Kezia PROTECTION",
                        "Fairburn Baby PROTECTION",
                        "Rahimi Laleh TEMPORARY",
                        "Tindall Effie CHILD_IN_NEED");
        assertThat(list(product, "select stage from stage_run where status = 'SIGNED' and stage = 'core-group'"))
                .hasSize(1);
    }

    private static void tellTheirStory(ConfigurableApplicationContext product) {
        assertThat(list(product, "select owner from recording_debt where settled_at is null"))
                .containsExactly("sami.social");
        assertThat(
                        list(
                                product,
                                "select distinct concat(s.stage, ' ', s.number) from scaling s join child c on c.id = s.child_id"
                                        + " where c.given_name = 'Finn' and c.family_name = 'Lindqvist' and s.scorer_kind = 'SIGNER'"))
                .containsExactlyInAnyOrder("contact 3", "next-step-decision 3", "caf 5", "taf-meeting 6");
        LocalDate today = LocalDate.now(product.getBean(Clock.class));
        assertThat(reviewDue(product)).isBetween(today, today.plusDays(7));
        assertThat(list(product, "select assignee from stage_run where status = 'OPEN' and stage = 'caf'"))
                .containsOnly("lena.lead");
    }

    /** Whoever looks at the product for the first time is not to think that everybody is behind with everything. */
    private static void areNotLate(ConfigurableApplicationContext product) {
        LocalDate today = LocalDate.now(product.getBean(Clock.class));
        assertThat(jdbc(product)
                        .sql("select stage from stage_run where status = 'OPEN' and due_on < ?")
                        .param(today)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private static LocalDate reviewDue(ConfigurableApplicationContext product) {
        return jdbc(product)
                .sql("select due_on from stage_run where status = 'OPEN' and stage = 'taf-review'")
                .query(LocalDate.class)
                .single();
    }

    private static List<String> list(ConfigurableApplicationContext product, String sql) {
        return jdbc(product).sql(sql).query(String.class).list();
    }

    private static JdbcClient jdbc(ConfigurableApplicationContext product) {
        return product.getBean(JdbcClient.class);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(ThreeColumnsApplication.class)
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1",
                        "--server.port=0",
                        "--threecolumns.demo.journeys=0",
                        "--camunda.bpm.process-engine-name=demo",
                        "--camunda.bpm.webapp.enabled=false",
                        "--threecolumns.records.key=a-key-for-tests-only-that-is-long-enough");
    }
}
