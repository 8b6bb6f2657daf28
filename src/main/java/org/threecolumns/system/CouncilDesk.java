package org.threecolumns.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.form.FormField;
import org.threecolumns.form.Option;
import org.threecolumns.journey.SchemaForms;
import org.threecolumns.journey.StageAssessment;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Scaling.ScorerKind;

/** Does for an invented family whatever its open stage asks, with an outcome that the form offers. */
@Component
@ConditionalOnProperty(name = "threecolumns.demo.families", matchIfMissing = true)
class CouncilDesk {

    private static final Logger LOG = LoggerFactory.getLogger(CouncilDesk.class);
    private static final int TRIES = 8;
    private static final List<String> LEADS = List.of("lena.lead", "luke.lead");
    private static final List<String> BEFORE_MAPPING =
            List.of("contact", "next-step-decision", "referral-decision", "consent-decision", "strategy-discussion");

    private final DemoTelling telling;
    private final SchemaForms forms;
    private final StageAssessment assessment;
    private final CaseAccess access;

    CouncilDesk(DemoTelling telling, SchemaForms forms, StageAssessment assessment, CaseAccess access) {
        this.telling = telling;
        this.forms = forms;
        this.assessment = assessment;
        this.access = access;
    }

    /**
     * Signs with one outcome after another until one is accepted.
     *
     * @param ends whether this journey is to come to its end soon
     * @return whether it is signed
     */
    boolean sign(StageRun run, DemoWords words, CouncilChance chance, boolean ends) {
        DemoStage stage = new DemoStage(telling, run, signer(run, chance));
        if (run.isStage()) {
            fill(run, stage, words);
        }
        List<String> left = new ArrayList<>(offered(run));
        for (int i = 0; i < TRIES; i++) {
            String[] outcomes = outcomes(run, left, chance, ends);
            Map<String, Object> answers =
                    CouncilAnswers.of(run, stage, words, telling.today(), chance.any(LEADS), outcomes);
            List<String> gaps = stage.trySigning(words.voices().parent(), answers);
            if (gaps.isEmpty()) {
                return true;
            }
            LOG.debug("{} with {} is refused: {}", run.stage(), outcomes, gaps);
            left.removeAll(List.of(outcomes));
            if (left.isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** Mostly one for all children of the stage. */
    private static String[] outcomes(StageRun run, List<String> left, CouncilChance chance, boolean ends) {
        if (left.isEmpty()) {
            return new String[] {""};
        }
        String one = CouncilRoutes.draw(chance, run.stage(), left, ends);
        if (run.childIds().ids().size() == 1 || !chance.in(0.15)) {
            return new String[] {one};
        }
        return new String[] {one, CouncilRoutes.draw(chance, run.stage(), left, ends)};
    }

    private List<String> offered(StageRun run) {
        String key = CouncilRoutes.field(run.stage());
        Optional<FormField> field =
                key == null ? Optional.empty() : forms.schema(run.formKey()).field(key);
        return field
                .map(f -> f.choices()
                        .in(forms.context(
                                run, assessment.assess(run, null, "nobody").content())))
                .orElse(List.of())
                .stream()
                .map(Option::value)
                .toList();
    }

    private void fill(StageRun run, DemoStage stage, DemoWords words) {
        if ("contact".equals(run.stage())) {
            stage.worry(words.map().worry()).strength(words.map().strength()).likes(words.like());
        }
        if (!telling.map.hasStepAhead(run, telling.today())) {
            stage.step(words.map().step(), words.map().stepBy(), 60);
        }
        DemoWords.Voices voices = words.voices();
        stage.ownForAll(voices.number(), voices.why());
        if (!BEFORE_MAPPING.contains(run.stage())) {
            mapped(stage, words);
        }
    }

    private static void mapped(DemoStage stage, DemoWords words) {
        DemoWords.Danger danger = words.danger();
        if (!stage.hasStatement()) {
            stage.statement(danger.worry(), danger.goal(), danger.seenBy(), "8 weeks");
        }
        DemoWords.Voices voices = words.voices();
        stage.others(ScorerKind.FAMILY, voices.parent(), voices.parentNumber(), voices.parentSays())
                .others(ScorerKind.PROFESSIONAL, "Sami Yusuf", voices.number(), voices.why())
                .others(ScorerKind.PROFESSIONAL, "Anwen Price", null, null)
                .others(ScorerKind.PROFESSIONAL, "Joel Marchetti", null, null);
    }

    private String signer(StageRun run, CouncilChance chance) {
        return switch (run.roles().get(0)) {
            case "frontdoor" -> chance.any(List.of("fiona.frontdoor", "fred.frontdoor"));
            case "frontdoor-manager" -> chance.any(List.of("mina.manager", "milo.manager"));
            case "leadprofessional" -> access.leadOf(run.familyId()).orElse("lena.lead");
            case "socialworker" -> "sami.social";
            case "teammanager" -> "tess.team";
            case "chair" -> "carl.chair";
            default -> "hope.head";
        };
    }
}
