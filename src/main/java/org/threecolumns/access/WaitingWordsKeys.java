package org.threecolumns.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key with which a browser locks words that have not reached us yet. Only pages of the same person are given it, so that
 * nobody else who uses the computer can read what waits there about a family.
 */
@Service
public class WaitingWordsKeys {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    WaitingWordsKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same for a person each time, made the first time; 32 bytes in base 64. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public String of(String username) {
        return find(username).orElseGet(() -> make(username));
    }

    private Optional<String> find(String username) {
        return jdbc.sql("select secret from waiting_words_key where username = :username")
                .param("username", username)
                .query(String.class)
                .optional();
    }

    private String make(String username) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        try {
            jdbc.sql("insert into waiting_words_key (username, secret, created_at) values (:username, :secret, :at)")
                    .param("username", username)
                    .param("secret", Base64.getEncoder().encodeToString(secret))
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            // another page of the same person was quicker
        }
        return find(username).orElseThrow();
    }
}
