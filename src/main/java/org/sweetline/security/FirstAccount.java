package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;
import org.sweetline.contact.EmailAddress;

/** Sees to it that somebody can get in: the account that the settings name, or a one-time link. */
@ApplicationScoped
public class FirstAccount implements CheckedConfig {

    private static final int SHORTEST_TOKEN = 24;

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final ApiTokens tokens;
    private final Passwords passwords;
    private final Clock clock;
    private final Optional<EmailAddress> email;
    private final Optional<String> password;
    private final Optional<String> token;

    @Inject
    FirstAccount(
            Settings settings,
            AccountRepository accounts,
            OneTimeLinks links,
            ApiTokens tokens,
            Passwords passwords,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.tokens = tokens;
        this.passwords = passwords;
        this.clock = clock;
        email = settings.text("sweetline.admin.email").map(FirstAccount::parse);
        password = settings.text("sweetline.admin.password");
        token = settings.text("sweetline.admin.token").map(FirstAccount::check);
        if (email.isPresent() != password.isPresent()) {
            throw new ConfigException("SWEETLINE_ADMIN_EMAIL and SWEETLINE_ADMIN_PASSWORD must be set together");
        }
    }

    /** Returns the path of the one-time link while nobody can sign in. */
    @Transactional
    public Optional<String> prepare() {
        if (accounts.none() && email.isPresent()) {
            Account admin = new Account(email.get(), "Administrator", Role.ADMIN, clock.instant());
            admin.setPassword(passwords.hash(password.orElseThrow()));
            accounts.add(admin);
        }
        token.ifPresent(this::adopt);
        if (accounts.someoneCanSignIn()) {
            return Optional.empty();
        }
        links.withdrawFirstAccountLinks();
        return Optional.of("/setup/" + links.make(OneTimeLinks.Kind.FIRST_ACCOUNT, null));
    }

    /** The token belongs to the administrator, or to an account for programs while there is none. */
    private void adopt(String secret) {
        Account owner = accounts.oldestAdmin().orElseGet(() -> {
            Account program = new Account(
                    new EmailAddress("programs@sweetline.invalid"), "Programs", Role.ADMIN, clock.instant());
            accounts.add(program);
            return program;
        });
        tokens.adopt(owner.id(), "from SWEETLINE_ADMIN_TOKEN", secret);
    }

    private static EmailAddress parse(String raw) {
        return EmailAddress.parse(raw)
                .orElseThrow(() -> new ConfigException("SWEETLINE_ADMIN_EMAIL must be a mail address"));
    }

    private static String check(String raw) {
        if (raw.length() < SHORTEST_TOKEN) {
            throw new ConfigException("SWEETLINE_ADMIN_TOKEN must have at least " + SHORTEST_TOKEN + " characters");
        }
        return raw;
    }
}
