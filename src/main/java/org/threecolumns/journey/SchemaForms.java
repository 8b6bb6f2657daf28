package org.threecolumns.journey;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threecolumns.completeness.Gap;
import org.threecolumns.completeness.StageContent;

/** stub */
@Component
class SchemaForms implements StageForms {
    private final ObjectMapper json;

    SchemaForms(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public List<Gap> gaps(String formKey, StageDraft draft, StageContent content) {
        return List.of();
    }

    @Override
    public Map<String, Object> values(String formKey, StageDraft draft) {
        return draft.form() == null ? Map.of() : json.convertValue(draft.form(), new TypeReference<>() {});
    }

    @Override
    public Map<String, String> notPossible(StageDraft draft) {
        return Map.of();
    }
}
