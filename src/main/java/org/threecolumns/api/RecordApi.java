package org.threecolumns.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.completeness.Gap;
import org.threecolumns.family.Family;
import org.threecolumns.journey.Corrections;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;

/** Signed records, which are never changed, and corrections beside them. */
@RestController
@RequestMapping("/api")
@Tag(name = "Records")
class RecordApi {

    private final CaseDoor door;
    private final StageRecordRepository records;
    private final Corrections corrections;
    private final ObjectMapper json;

    RecordApi(CaseDoor door, StageRecordRepository records, Corrections corrections, ObjectMapper json) {
        this.door = door;
        this.records = records;
        this.corrections = corrections;
        this.json = json;
    }

    @GetMapping("/families/{reference}/records")
    @Operation(summary = "List the signed records of a family", description = "The newest first.")
    List<RecordView> records(@AuthenticationPrincipal CurrentUser user, @PathVariable String reference) {
        Family family = door.family(user, reference, Action.VIEW, "records");
        return records.ofFamily(family.id(), Visibility.of(user).statutory()).stream()
                .map(RecordView::of)
                .toList();
    }

    @GetMapping("/records/{id}")
    @Operation(summary = "Read a signed record", description = "With all that was signed, and its corrections.")
    RecordView.Whole record(@AuthenticationPrincipal CurrentUser user, @PathVariable long id) {
        return whole(door.record(user, id, Action.VIEW, "record"));
    }

    /** What is right, and why the record is corrected. */
    record CorrectionRequest(String what, String reason) {}

    @PostMapping("/records/{id}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Correct a signed record", description = "The old one is kept; no stage moves.")
    RecordView.Whole correct(
            @AuthenticationPrincipal CurrentUser user, @PathVariable long id, @RequestBody CorrectionRequest request) {
        StageRecord old = door.record(user, id, Action.EDIT, "correction");
        List<Gap> gaps = corrections.correct(id, request.what(), request.reason(), user);
        if (!gaps.isEmpty()) {
            throw Refusal.of(gaps, null);
        }
        return whole(old);
    }

    private RecordView.Whole whole(StageRecord record) {
        List<RecordView.Whole> corrected =
                records.correctionsOf(record.id()).stream().map(this::whole).toList();
        return new RecordView.Whole(RecordView.of(record), content(record), corrected);
    }

    private Object content(StageRecord record) {
        try {
            return json.readTree(record.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A signed record cannot be read", e);
        }
    }
}
