package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sweetline.calls.Call;
import org.sweetline.calls.Vouching;
import org.sweetline.calls.hours.PhoneBlockList;
import org.sweetline.schema.Statements;

/**
 * Callbacks that callers ask for at a number which is not the one they call from. By them anybody could have somebody else
 * rung by us again and again, so there are few, however each of them ended.
 */
@ApplicationScoped
class OthersNumbers {

    /** For one number, whoever asks. */
    private static final int A_NUMBER = 1;
    /** For one caller, whatever the number. */
    private static final int A_CALLER = 2;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(7340204)";
    private static final String OPEN = "select count(*) from callback where number = ? and ended_at is null";
    private static final String OF_LATE = """
            select count(*) filter (where c.number = ?), count(*) filter (where d.caller = ? and not hidden),
                count(*) filter (where hidden and c.created_at > ?)
            from callback c join desk_call d on d.id = c.call_id
            cross join lateral (select d.caller = '' or starts_with(d.stir, ?) as hidden) as shown
            where c.origin = 'QUEUE' and c.created_at > ? and (c.number <> d.caller or hidden)
            """;

    private final Statements statements;
    private final DialConfig config;
    private final PhoneBlockList blocked;
    private final Clock clock;

    @Inject
    OthersNumbers(Statements statements, DialConfig config, PhoneBlockList blocked, Clock clock) {
        this.statements = statements;
        this.config = config;
        this.blocked = blocked;
        this.clock = clock;
    }

    /** As {@link #allows}, until the running transaction ends: two who ask at once take turns. */
    boolean allowsInTurn(Call call, String number) throws SQLException {
        if (CalledBack.isOwn(call, number)) {
            return true;
        }
        statements.list(TAKE_TURNS, row -> 0);
        return allows(call, number);
    }

    /**
     * Whether this caller may ask for one more at this number; at a blocked one nobody may. Where one is open already nobody is
     * called more often by it.
     */
    boolean allows(Call call, String number) throws SQLException {
        if (CalledBack.isOwn(call, number)) {
            return true;
        }
        if (blocked.blocks(number)) {
            return false;
        }
        if (statements.count(OPEN, number) > 0) {
            return true;
        }
        Instant now = clock.instant();
        return statements
                .first(
                        OF_LATE,
                        row -> few(row, CalledBack.shows(call)),
                        number,
                        call.caller(),
                        now.minus(HOUR),
                        Vouching.FAILED,
                        now.minus(DAY))
                .orElseThrow();
    }

    /** Who shows no number, or one that their network doubts, can't be told from others who do: they share what there is. */
    private boolean few(ResultSet row, boolean shows) throws SQLException {
        boolean ofTheirs = shows ? row.getInt(2) < A_CALLER : row.getInt(3) < config.hiddenCallbacksPerHour();
        return row.getInt(1) < A_NUMBER && ofTheirs;
    }
}
