package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.Settings;

/** How much work a guess at a password is; each stored hash remembers its own number, so that it may be raised any day. */
@ApplicationScoped
class PasswordConfig implements CheckedConfig {

    /** OWASP, password storage, PBKDF2-HMAC-SHA256. */
    private static final int RECOMMENDED = 600_000;

    /** NIST SP 800-132 and 800-63B: no fewer. */
    private static final int FEWEST = 10_000;

    private static final int MOST = 10_000_000;

    private final int rounds;

    @Inject
    PasswordConfig(Settings settings) {
        rounds = settings.number("sweetline.password.rounds", RECOMMENDED, FEWEST, MOST);
    }

    int rounds() {
        return rounds;
    }
}
