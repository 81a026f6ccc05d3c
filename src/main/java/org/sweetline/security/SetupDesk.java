package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.sweetline.contact.EmailAddress;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.OneTimeLinks.Kind;
import org.sweetline.security.OneTimeLinks.OneTimeLink;

/** Takes up one-time links: the first account of an installation, and invitations. */
@ApplicationScoped
class SetupDesk {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final Clock clock;

    @Inject
    SetupDesk(AccountRepository accounts, OneTimeLinks links, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** What a link is for, before it is used. */
    record Waiting(Kind kind, Optional<Account> account) {}

    Waiting look(String token) {
        OneTimeLink link = links.find(token).orElseThrow(SecurityProblems::linkNotValid);
        return new Waiting(link.kind(), accounts.find(link.accountId()));
    }

    /** Sets name and password; the mail address counts only for the first account. */
    @Transactional
    Account complete(String token, String name, String rawEmail, String password) {
        OneTimeLink waiting = links.find(token).orElseThrow(SecurityProblems::linkNotValid);
        String email = waiting.kind() == Kind.INVITATION
                ? accounts.get(waiting.accountId()).email()
                : email(rawEmail).value();
        passwords.refuseWeak(password, email);
        String hash = passwords.hash(password);
        OneTimeLink link = links.use(token).orElseThrow(SecurityProblems::linkNotValid);
        Account account = link.kind() == Kind.INVITATION
                ? accounts.get(link.accountId())
                : firstAccount(new EmailAddress(email), name);
        if (account.disabled()) {
            throw SecurityProblems.linkNotValid();
        }
        account.rename(name);
        account.setPassword(hash);
        return account;
    }

    private Account firstAccount(EmailAddress email, String name) {
        if (accounts.byEmail(email.value()).isPresent()) {
            throw new ProblemException(SecurityProblem.ACCOUNT_EXISTS, "Choose another address.");
        }
        Account account = new Account(email, name, Role.ADMIN, clock.instant());
        accounts.add(account);
        return account;
    }

    private static EmailAddress email(String raw) {
        return EmailAddress.parse(raw).orElseThrow(() -> ProblemException.invalid("email", "must be a mail address"));
    }
}
