package org.threecolumns.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Service;
import org.threecolumns.family.Child;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.Scaling;

/**
 * Something to think about beside the manager's decision ({@code next-step-advice.dmn}). It never decides and is not kept: the table
 * is read by a decision engine of its own, which writes no history of it.
 */
@Service
public class NextStepAdvice {

    private static final String DECISION = "next-step-advice";

    private final DmnEngine dmn =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> read = new ConcurrentHashMap<>();
    private final RepositoryService repository;
    private final StageRecordRepository records;
    private final ObjectMapper json;
    private final Clock clock;

    NextStepAdvice(RepositoryService repository, StageRecordRepository records, ObjectMapper json, Clock clock) {
        this.repository = repository;
        this.records = records;
        this.json = json;
        this.clock = clock;
    }

    /** @return a sentence or two, or null where the table has nothing to say */
    public String on(StageRun run, LivingMap map, int earlierEpisodes) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("lowestScore", lowest(run, map));
        facts.put(
                "childUnderOne",
                run.childIds().ids().stream()
                        .flatMap(id -> map.child(id).stream())
                        .anyMatch(this::isUnderOne));
        facts.put("consentGiven", consentGiven(run));
        facts.put("earlierEpisodes", earlierEpisodes);
        DmnDecisionRuleResult rule = dmn.evaluateDecisionTable(inForce(), facts).getFirstResult();
        return rule == null ? null : rule.getEntry("advice");
    }

    private DmnDecision inForce() {
        String id = EngineDoor.through(() -> repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DECISION)
                .latestVersion()
                .singleResult()
                .getId());
        return read.computeIfAbsent(id, this::read);
    }

    private DmnDecision read(String id) {
        try (InputStream table = EngineDoor.through(() -> repository.getDecisionModel(id))) {
            return dmn.parseDecision(DECISION, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Integer lowest(StageRun run, LivingMap map) {
        return map.scalings().stream()
                .filter(s -> s.scorerKind() == Scaling.ScorerKind.SIGNER
                        && s.isOverall()
                        && run.childIds().contains(s.childId())
                        && !s.recordedAt().isBefore(run.clockStartedAt()))
                .map(Scaling::number)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    private boolean isUnderOne(Child child) {
        LocalDate today = LocalDate.now(clock);
        return child.expectedDate() != null
                || child.birthDate() != null && child.birthDate().isAfter(today.minusYears(1));
    }

    private boolean consentGiven(StageRun run) {
        return run.contactId() != null
                && records.latestOfContact(run.contactId(), JourneyKeys.CONTACT_STAGE)
                        .filter(this::saysAgreed)
                        .isPresent();
    }

    private boolean saysAgreed(StageRecord record) {
        try {
            return "agreed"
                    .equals(json.readTree(record.content())
                            .path("answers")
                            .path("consentSought")
                            .asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A signed record cannot be read", e);
        }
    }
}
