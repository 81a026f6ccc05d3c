package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Changes passwords, for who knows the present one: a session that was left open is not enough. */
@ApplicationScoped
class PasswordDesk {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AttemptLimit limit;
    private final AuditTrail audit;

    @Inject
    PasswordDesk(
            AccountRepository accounts, Passwords passwords, Sessions sessions, AttemptLimit limit, AuditTrail audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.limit = limit;
        this.audit = audit;
    }

    /** No transaction: what was counted stays when the guess was wrong. */
    void prove(CurrentAccount by, String password) {
        String email = by.signedIn().email();
        List<Long> counted = limit.count(email, by.address());
        if (!passwords.prove(accounts.find(by.id()), password)) {
            audit.record(by, "password change refused", "account " + by.id(), "");
            throw SecurityProblems.signInFailed();
        }
        limit.succeeded(counted, email, by.address());
    }

    /** Ends every other session of the account. */
    @Transactional
    void change(CurrentAccount by, String password) {
        passwords.refuseWeak(password, by.signedIn().email());
        String hash = passwords.hash(password);
        accounts.get(by.id()).setPassword(hash);
        sessions.closeOthers(by.id(), by.signedIn().secretHash());
        audit.record(by, "changed password", "account " + by.id(), "");
    }
}
