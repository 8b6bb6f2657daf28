package org.threecolumns.familyfile;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.document.Document;
import org.threecolumns.document.Documents;
import org.threecolumns.family.Family;

/** Hands out files so that no browser runs anything in them: to be saved, as what they are, and in a box of sand. */
@Controller
class DocumentDownloadController {

    private final FamilyDoor door;
    private final Documents documents;

    DocumentDownloadController(FamilyDoor door, Documents documents) {
        this.door = door;
        this.documents = documents;
    }

    @GetMapping("/families/{reference}/documents/{id}")
    ResponseEntity<byte[]> file(
            @PathVariable String reference, @PathVariable long id, @AuthenticationPrincipal CurrentUser me) {
        Document document = find(reference, id, me);
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return sent(document.kind().mediaType(), saved, documents.content(document, false));
    }

    @GetMapping("/families/{reference}/documents/{id}/small")
    ResponseEntity<byte[]> small(
            @PathVariable String reference, @PathVariable long id, @AuthenticationPrincipal CurrentUser me) {
        Document document = find(reference, id, me);
        if (!document.isPicture() || document.isStruckOut()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ContentDisposition shown = ContentDisposition.inline().build();
        return sent(MediaType.IMAGE_JPEG_VALUE, shown, documents.content(document, true));
    }

    private Document find(String reference, long id, CurrentUser me) {
        Family family = door.toRead(reference, me, "document " + id);
        return documents
                .find(family.id(), id, Visibility.of(me))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> sent(String type, ContentDisposition how, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(content);
    }
}
