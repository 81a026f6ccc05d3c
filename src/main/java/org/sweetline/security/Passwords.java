package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sweetline.problem.ProblemException;

/** Hashes and checks passwords: PBKDF2-HMAC-SHA256, as many rounds as {@link PasswordConfig} says, 32 bytes of salt. */
@ApplicationScoped
class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwort",
            "qwertyuiop",
            "qwerty",
            "letmein",
            "welcome",
            "sweetline",
            "changeme",
            "iloveyou",
            "administrator",
            "admin",
            "123456789012",
            "1234567890",
            "abcdefghijkl",
            "abc123",
            "monkey",
            "dragon");

    private final Pbkdf2PasswordHash hash;
    private volatile String nobody = "";

    @Inject
    Passwords(Pbkdf2PasswordHash hash, PasswordConfig config) {
        this.hash = hash;
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", Integer.toString(config.rounds()),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Whether it is that of an account in use; takes as long when there is none, so that the time tells nobody. */
    boolean prove(Optional<Account> account, String password) {
        Optional<String> stored = account.flatMap(Account::passwordHash);
        if (stored.isEmpty()) {
            pretend(password);
            return false;
        }
        return matches(password, stored.get()) && !account.get().disabled();
    }

    private boolean matches(String password, String stored) {
        return hash.verify(password.toCharArray(), stored);
    }

    private void pretend(String password) {
        if (nobody.isEmpty()) {
            nobody = hash.generate("nobody's password".toCharArray());
        }
        hash.verify(password.toCharArray(), nobody);
    }

    /** Length and a list of common words count; rules about kinds of characters don't (NIST SP 800-63B). */
    void refuseWeak(String password, String email) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw weak("Use at least %d characters; a sentence is fine.".formatted(SHORTEST));
        }
        String plain = password.toLowerCase(Locale.ROOT);
        boolean common =
                COMMON.stream().anyMatch(word -> plain.replace(word, "").length() < FEWEST_DIFFERENT);
        if (common || plain.contains(email) || plain.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw weak("This one is among the first that an attacker tries.");
        }
    }

    private static ProblemException weak(String why) {
        return new ProblemException(SecurityProblem.PASSWORD_TOO_WEAK, why);
    }
}
