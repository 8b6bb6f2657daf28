package org.threecolumns.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A model, decision table or form as a file that stands in one of the two folders, {@code processes/} or {@code forms/}. */
public record ModelFile(String name, byte[] content) {

    /** Where it stands in a repository. */
    public String path() {
        return folderOf(name) + "/" + name;
    }

    /** In hexadecimal: two files are the same when these are. */
    public String sha256() {
        return sha256(content);
    }

    static String folderOf(String name) {
        return name.endsWith(".form") ? "forms" : "processes";
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
