package org.threecolumns.document;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Visibility;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** Keeps, lists and strikes out the documents of families. */
@Service
public class Documents {

    /** In bytes; H2 keeps at most a megabyte in one value. */
    private static final int PART = 500_000;

    private static final int LONGEST_REASON = 4000;

    private final DocumentRepository documents;
    private final DocumentPartRepository parts;
    private final FileCheck files;
    private final Clock clock;

    Documents(DocumentRepository documents, DocumentPartRepository parts, FileCheck files, Clock clock) {
        this.documents = documents;
        this.parts = parts;
        this.files = files;
        this.clock = clock;
    }

    /** @return what is wrong, nothing being kept then */
    @Transactional
    public List<FieldError> add(NewDocument sent, Visibility who) {
        List<FieldError> problems = new ArrayList<>(sent.problems(who));
        CheckedFile checked = files.check(sent.content());
        if (checked instanceof CheckedFile.Refused refused) {
            problems.add(0, refused.asError());
        }
        if (problems.isEmpty() && checked instanceof CheckedFile.Good good) {
            keep(sent, good, who.username());
        }
        return problems;
    }

    private void keep(NewDocument sent, CheckedFile.Good file, String username) {
        Document kept = documents.save(new Document(
                null,
                sent.familyId(),
                FileName.clean(sent.name(), file.kind()),
                file.kind(),
                Words.clean(sent.about()),
                sent.childIds(),
                sent.audience(),
                sent.tier(),
                file.content().length,
                sha256(file.content()),
                clock.instant(),
                username,
                null,
                null,
                null));
        keep(kept.id(), false, file.content());
        keep(kept.id(), true, file.thumbnail());
    }

    private void keep(long documentId, boolean thumbnail, byte[] content) {
        for (int number = 0; number * PART < content.length; number++) {
            byte[] part = Arrays.copyOfRange(content, number * PART, Math.min(content.length, (number + 1) * PART));
            parts.save(new DocumentPart(null, documentId, thumbnail, number, part));
        }
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Document> ofFamily(long familyId, Visibility who, long from, int size) {
        return documents.ofFamily(familyId, who.statutory(), from, size);
    }

    @Transactional(readOnly = true)
    public Optional<Document> find(long familyId, long documentId, Visibility who) {
        return documents.ofFamily(familyId, documentId, who.statutory());
    }

    /** @param thumbnail whether only the small picture is wanted */
    @Transactional(readOnly = true)
    public byte[] content(Document document, boolean thumbnail) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.of(document.id(), thumbnail).forEach(p -> all.writeBytes(p.content()));
        return all.toByteArray();
    }

    /** @return what is wrong; a document that is struck out already stays as it is */
    @Transactional
    public List<FieldError> strikeOut(Document document, String because, String username) {
        if (Words.isBlank(because) || because.length() > LONGEST_REASON) {
            return List.of(new FieldError("because", "blank", "Say in a few words why it is struck out"));
        }
        documents.strikeOut(document.id(), clock.instant(), username, Words.clean(because));
        return List.of();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
