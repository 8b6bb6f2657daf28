package org.threecolumns;

import com.jayway.jsonpath.JsonPath;
import java.util.List;

/** What a door answered, with the codes of all gaps when it was a refusal. */
public record Reply(int status, List<String> codes, String body) {

    static Reply ofHttp(int status, String body) {
        boolean refusal = body != null && body.contains("\"gaps\"");
        return new Reply(status, refusal ? JsonPath.read(body, "$.gaps[*].code") : List.of(), body);
    }

    /** The same for a door within Java. */
    public static Reply of(List<String> codes) {
        return new Reply(codes.isEmpty() ? 200 : 422, codes, null);
    }
}
