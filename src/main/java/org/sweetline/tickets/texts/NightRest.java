package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.contact.TimeZones;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/**
 * Texts that could not go when they were written wake nobody: what is late by then rests until it is morning where the number is.
 * What goes at once is for whoever wrote it to judge; of a number that tells no place nobody knows when its night is.
 */
@ApplicationScoped
public class NightRest {

    private static final String WAITS =
            "select number, purpose, created_at from text_message where id = ? and direction = 'OUT' and state = 'WAITING'";

    private final Statements statements;
    private final TextConfig config;
    private final Clock clock;

    @Inject
    NightRest(Statements statements, TextConfig config, Clock clock) {
        this.statements = statements;
        this.config = config;
        this.clock = clock;
    }

    private record Resting(String number, TextPurpose purpose, Instant written) {}

    /** Until when the text is not to go; empty when it may go now. */
    public Optional<Instant> until(long text) throws SQLException {
        Instant now = clock.instant();
        return statements
                .first(WAITS, NightRest::resting, text)
                .filter(waits ->
                        now.isAfter(waits.written().plus(waits.purpose().fresh())))
                .map(waits -> morning(waits.number(), now))
                .filter(now::isBefore);
    }

    private Instant morning(String number, Instant now) {
        List<ZoneId> clocks =
                PhoneNumber.parse(number, config.home()).map(TimeZones::of).orElse(List.of());
        return clocks.isEmpty() ? now : config.waking().next(now, clocks);
    }

    private static Resting resting(ResultSet row) throws SQLException {
        return new Resting(row.getString(1), TextPurpose.valueOf(row.getString(2)), RowTime.instant(row, 3));
    }
}
