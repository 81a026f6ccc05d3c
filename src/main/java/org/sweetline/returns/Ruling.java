package org.sweetline.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When and by whom a return was decided, and how long that holds. */
@Embeddable
public class Ruling {

    @Column(name = "decided_at")
    private @Nullable Instant at;

    @Column(name = "decided_by")
    private @Nullable Long by;

    @Column(name = "expires_at")
    private @Nullable Instant expires;

    @Column(name = "appeal_until")
    private @Nullable Instant appealUntil;

    @Column(name = "policy_version")
    private @Nullable Long policyVersion;

    @Column(name = "decided_on")
    private @Nullable Long assessment;

    private boolean reminded;

    protected Ruling() {}

    void rule(@Nullable Long account, Instant now, Terms terms, RiskMark seen) {
        at = now;
        by = account;
        assessment = seen.assessment().orElse(null);
        expires = terms.expires();
        appealUntil = terms.appealUntil();
        reminded = false;
    }

    /** Until when an authorization holds and a denial can be objected to. */
    record Terms(Instant expires, Instant appealUntil) {}

    void under(long policy) {
        policyVersion = policy;
    }

    void fall() {
        at = null;
        by = null;
        assessment = null;
        expires = null;
        appealUntil = null;
    }

    void appealable(Instant until) {
        appealUntil = until;
    }

    void extend(Instant until) {
        expires = until;
        reminded = false;
    }

    void remind() {
        reminded = true;
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    /** Empty when nobody decided, or the product did. */
    public Optional<Long> by() {
        return Optional.ofNullable(by);
    }

    public Optional<Instant> expires() {
        return Optional.ofNullable(expires);
    }

    public Optional<Instant> appealUntil() {
        return Optional.ofNullable(appealUntil);
    }

    /** What was known of the customer then; empty when nothing was. */
    public Optional<Long> assessment() {
        return Optional.ofNullable(assessment);
    }

    public Optional<Long> policyVersion() {
        return Optional.ofNullable(policyVersion);
    }

    boolean reminded() {
        return reminded;
    }
}
