package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens and closes sessions. */
@ApplicationScoped
class SignInDesk {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AttemptLimit limit;
    private final StaffPlaces places;
    private final AuditTrail audit;

    @Inject
    SignInDesk(
            AccountRepository accounts,
            Passwords passwords,
            Sessions sessions,
            AttemptLimit limit,
            StaffPlaces places,
            AuditTrail audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.limit = limit;
        this.places = places;
        this.audit = audit;
    }

    /** A session that was just opened: its account, and the token for the cookie. */
    record Opened(Account account, String token) {}

    /** No transaction around the slow hash: it would hold a connection for half a second. */
    Opened signIn(String rawEmail, String password, CurrentAccount from) {
        String address = from.address();
        String email = rawEmail.strip().toLowerCase(Locale.ROOT);
        List<Long> counted = limit.count(email, address);
        Optional<Account> account = accounts.byEmail(email);
        if (!passwords.prove(account, password)) {
            audit.recordUnnamed(address, "sign-in failed", "account", "");
            throw SecurityProblems.signInFailed();
        }
        limit.succeeded(counted, email, address);
        places.seen(account.get().id(), from.place());
        return open(account.get());
    }

    Opened open(Account account) {
        audit.recordUnnamed(account.name(), "signed in", "account " + account.id(), "");
        return new Opened(account, sessions.open(account.id()));
    }

    void signOut(SignedIn signedIn) {
        sessions.close(signedIn.secretHash());
    }

    @Transactional
    Account speak(long accountId, String language) {
        Account account = accounts.get(accountId);
        account.speak(language);
        return account;
    }
}
