package org.threecolumns.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key of the record chain comes from: a value from the environment, or a file beside the database that is made at the
 * first start. Production refuses to start without a value (system).
 */
@ConfigurationProperties("threecolumns.records")
public record RecordKey(String key, @DefaultValue("data/record.key") Path keyFile) {

    public RecordSeal seal() {
        return new RecordSeal(key == null || key.isBlank() ? fromFile() : key.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] fromFile() {
        try {
            if (!Files.exists(keyFile)) {
                Files.createDirectories(keyFile.toAbsolutePath().getParent());
                byte[] fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                Files.writeString(keyFile, HexFormat.of().formatHex(fresh));
            }
            return Files.readString(keyFile).strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the record chain cannot be read or made at " + keyFile, e);
        }
    }
}
