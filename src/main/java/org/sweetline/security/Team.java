package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The people of the team, for features that name them. */
@ApplicationScoped
public class Team {

    private final AccountRepository accounts;

    @Inject
    Team(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Empty for somebody who does not work here any more. */
    public Optional<String> nameOf(long account) {
        return accounts.find(account).filter(found -> !found.disabled()).map(Account::name);
    }

    public Optional<Long> idByEmail(String email) {
        return accounts.byEmail(email).map(Account::id);
    }
}
