package org.threecolumns.journey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Hashes content and seals links with a key that never enters the database. */
public final class RecordSeal {

    static final String BEGINNING = "0".repeat(64);

    private final SecretKeySpec key;

    public RecordSeal(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("The record key needs at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** SHA-256 of the content alone, so that content can lawfully go while the chain stays whole. */
    String hash(String content) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A keyed seal over the parts in order; parts are length-prefixed, so that none can run into its neighbour. */
    String seal(Object... parts) {
        StringBuilder joined = new StringBuilder();
        for (Object part : parts) {
            String text = String.valueOf(part);
            joined.append(text.length()).append(':').append(text).append('|');
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return hex(mac.doFinal(joined.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
