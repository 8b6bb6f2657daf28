package org.threecolumns.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;

/** Reads the form's own inputs of a posted page. */
@Component
class FormPosts {

    JsonNode answers(StagePost post) {
        return null;
    }
}
