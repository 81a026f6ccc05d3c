package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sweetline.contact.EmailAddress;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;

/** Invites people, gives them roles, and takes accounts out of use. */
@ApplicationScoped
class AccountDesk {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    AccountDesk(
            AccountRepository accounts,
            OneTimeLinks links,
            Sessions sessions,
            AuditTrail audit,
            DomainEvents events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A new account and the token of the link by which its owner sets the password. */
    record Invitation(Account account, String token) {}

    List<Account> all() {
        return accounts.all();
    }

    @Transactional
    Invitation invite(EmailAddress email, String name, Role role, CurrentAccount by) {
        if (accounts.byEmail(email.value()).isPresent()) {
            throw new ProblemException(SecurityProblem.ACCOUNT_EXISTS, "Choose another address.");
        }
        Account account = new Account(email, name, role, clock.instant());
        accounts.add(account);
        audit.record(by, "invited", "account " + account.id(), role.name());
        return new Invitation(account, links.make(OneTimeLinks.Kind.INVITATION, account.id()));
    }

    @Transactional
    Account giveRole(long id, Role role, CurrentAccount by) {
        Account account = accounts.get(id);
        if (account.role() == Role.ADMIN && role != Role.ADMIN) {
            keepOneAdmin(account);
        }
        audit.record(by, "changed role", "account " + id, account.role() + " to " + role);
        account.becomes(role);
        events.publish(new AccountChanged(id));
        return account;
    }

    /** Ends all sessions of the account at once. */
    @Transactional
    Account disable(long id, CurrentAccount by) {
        Account account = accounts.get(id);
        keepOneAdmin(account);
        account.disable(clock.instant());
        sessions.closeAll(id);
        audit.record(by, "disabled", "account " + id, "");
        events.publish(new AccountChanged(id));
        return account;
    }

    @Transactional
    Account enable(long id, CurrentAccount by) {
        Account account = accounts.get(id);
        account.enable();
        audit.record(by, "enabled", "account " + id, "");
        return account;
    }

    private void keepOneAdmin(Account account) {
        if (account.role() == Role.ADMIN && !account.disabled() && accounts.activeAdmins() <= 1) {
            throw new ProblemException(SecurityProblem.LAST_ADMIN, "Make somebody else administrator first.");
        }
    }
}
