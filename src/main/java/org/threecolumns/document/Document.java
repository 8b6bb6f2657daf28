package org.threecolumns.document;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;

/** What is known of one kept file; its bytes are its {@link DocumentPart}s. */
public record Document(
        @Id Long id,
        Long familyId,
        String name,
        Kind kind,
        String about,
        ChildIds childIds,
        Audience audience,
        Tier tier,
        int size,
        String sha256,
        Instant uploadedAt,
        String uploadedBy,
        Instant struckAt,
        String struckBy,
        String struckBecause) {

    /** The kinds of file that are taken, each with the type it is always sent as. */
    public enum Kind {
        PDF("application/pdf", ".pdf"),
        PNG("image/png", ".png"),
        JPEG("image/jpeg", ".jpg");

        private final String mediaType;
        private final String ending;

        Kind(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return ending;
        }
    }

    public boolean isPicture() {
        return kind != Kind.PDF;
    }

    public boolean isStruckOut() {
        return struckAt != null;
    }
}
