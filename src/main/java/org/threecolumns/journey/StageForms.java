package org.threecolumns.journey;

import java.util.List;
import java.util.Map;
import org.threecolumns.completeness.Gap;
import org.threecolumns.completeness.StageContent;

/** The stage's own form: its gaps and its values, read from the schema that is deployed with the model. */
interface StageForms {

    List<Gap> gaps(String formKey, StageDraft draft, StageContent content);

    /** The answers as plain values by field; a per-child field is a map from {@code child-ID}. */
    Map<String, Object> values(String formKey, StageDraft draft);

    Map<String, String> notPossible(StageDraft draft);
}
