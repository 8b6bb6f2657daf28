package org.threecolumns.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.ChildCasework;
import org.threecolumns.casework.Plan;
import org.threecolumns.family.Episode;
import org.threecolumns.journey.JourneyChild;
import org.threecolumns.journey.JourneyChildRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;

/** Compares what children have open with social care with the stages that are open about them: neither stands without the other. */
@TestComponent
public class CaseworkCensus {

    private final CaseworkReading casework;
    private final StageRunRepository runs;
    private final JourneyChildRepository travellers;

    CaseworkCensus(CaseworkReading casework, StageRunRepository runs, JourneyChildRepository travellers) {
        this.casework = casework;
        this.runs = runs;
        this.travellers = travellers;
    }

    /** What children of a family have open though nobody works with them. */
    List<String> leftOpen(List<Long> children) {
        return casework.ofChildren(children).values().stream()
                .flatMap(child -> open(child).stream().map(what -> "child " + child.childId() + " has an open " + what))
                .toList();
    }

    /** In words, what does not fit for those children of an open episode whose journeys run as they should. */
    List<String> unfitting(Episode episode, List<Long> children) {
        List<StageRun> open = runs.openOfEpisode(episode.id());
        Set<Long> travelling = travellers.travellingInEpisode(episode.id()).stream()
                .map(JourneyChild::childId)
                .collect(Collectors.toSet());
        List<String> unfitting = new ArrayList<>();
        for (ChildCasework child : casework.ofChildren(children).values()) {
            Set<String> stages = open.stream()
                    .filter(run -> run.childIds().contains(child.childId()))
                    .map(run -> run.stage().replace("-authorisation", ""))
                    .collect(Collectors.toSet());
            List<String> has = open(child);
            Stream.concat(workWithoutStage(child, stages), stageWithoutWork(has, stages))
                    .forEach(what -> unfitting.add("child " + child.childId() + ": " + what));
            if (!has.isEmpty() && !travelling.contains(child.childId())) {
                unfitting.add("child " + child.childId() + " travels nowhere and has open " + has);
            }
        }
        return unfitting;
    }

    private static List<String> open(ChildCasework child) {
        return Stream.of(
                        child.openReferral().map(r -> "referral"),
                        child.openAssessment().map(a -> "assessment"),
                        child.openEnquiry().map(e -> "enquiry"),
                        child.openPlan().map(p -> p.kind().name()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<String> workWithoutStage(ChildCasework child, Set<String> stages) {
        Stream<String> ofPlan = child.openPlan().map(Plan::kind).stream().flatMap(kind -> switch (kind) {
            case PROTECTION ->
                Stream.concat(
                        need("protection plan", stages, "review-conference"),
                        need("protection plan", stages, "core-group"));
            case TEMPORARY -> need("temporary plan", stages, "initial-conference");
            case CHILD_IN_NEED ->
                need("child in need plan", stages, "cin-review", "child-in-need", "step-down", "closure");
        });
        Stream<String> ofAssessment =
                child.openAssessment().stream().flatMap(a -> need("assessment", stages, "assessment"));
        Stream<String> ofEnquiry = child.openEnquiry().stream()
                .flatMap(e -> need("enquiry", stages, e.isAwaitingConference() ? "initial-conference" : "section-47"));
        return Stream.of(ofPlan, ofAssessment, ofEnquiry).flatMap(all -> all);
    }

    private static Stream<String> need(String work, Set<String> stages, String... any) {
        return Arrays.stream(any).anyMatch(stages::contains)
                ? Stream.empty()
                : Stream.of("an open " + work + " and of its stages only " + stages);
    }

    private static Stream<String> stageWithoutWork(List<String> has, Set<String> stages) {
        return stages.stream().flatMap(stage -> switch (stage) {
            case "core-group", "review-conference" -> stands(stage, has, "PROTECTION");
            case "cin-review" -> stands(stage, has, "CHILD_IN_NEED");
            case "assessment" -> stands(stage, has, "assessment");
            case "section-47" -> stands(stage, has, "enquiry");
            case "initial-conference", "child-in-need", "step-down" -> stands(stage, has, "referral");
            default -> Stream.empty();
        });
    }

    private static Stream<String> stands(String stage, List<String> has, String work) {
        return has.contains(work) ? Stream.empty() : Stream.of(stage + " is open on " + has);
    }
}
