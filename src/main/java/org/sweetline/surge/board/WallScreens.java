package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sweetline.schema.Statements;
import org.sweetline.security.Tokens;

/** Which addresses of wall screens are good: asked anew every half minute, and while the database is away as they were. */
@ApplicationScoped
class WallScreens {

    private static final Duration GOOD_FOR = Duration.ofSeconds(30);
    private static final Duration WITHOUT_DATABASE = Duration.ofHours(12);
    private static final int MOST_KNOWN = 1_000;
    private static final String KNOWN = "select 1 from wall_screen where token_hash = ? and removed_at is null";

    private final Statements statements;
    private final Clock clock;
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    @Inject
    WallScreens(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    boolean isKnown(String token) {
        String hash = Tokens.hash(token);
        Instant now = clock.instant();
        Instant last = seen.getOrDefault(hash, Instant.EPOCH);
        if (now.isBefore(last.plus(GOOD_FOR))) {
            return true;
        }
        try {
            boolean known = statements.first(KNOWN, row -> row.getInt(1), hash).isPresent();
            remember(hash, known, now);
            return known;
        } catch (SQLException e) {
            return now.isBefore(last.plus(WITHOUT_DATABASE));
        }
    }

    private void remember(String hash, boolean known, Instant now) {
        if (!known) {
            seen.remove(hash);
        } else if (seen.size() < MOST_KNOWN || seen.containsKey(hash)) {
            seen.put(hash, now);
        }
    }
}
