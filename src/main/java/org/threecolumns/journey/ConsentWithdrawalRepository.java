package org.threecolumns.journey;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Withdrawals of consent by journey. */
public interface ConsentWithdrawalRepository extends CrudRepository<ConsentWithdrawal, Long> {

    @Query("select * from consent_withdrawal where journey_id = :journeyId and decided_at is null")
    List<ConsentWithdrawal> undecided(Long journeyId);

    @Modifying
    @Query("update consent_withdrawal set decided_at = :at where journey_id = :journeyId and decided_at is null")
    void decided(Long journeyId, Instant at);
}
