package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.schema.Statements;

/** Missed callers as rows: one a person until they are reached; whoever hides their number is a new one each time. */
@ApplicationScoped
class MissedRows {

    private static final String KEEP = """
            insert into missed_caller as known (id, number, customer_id, last_call, how, times, longest_wait, first_at, last_at)
            values (nextval('missed_caller_seq'), ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (number) where reached_at is null and number <> '' do update set
                times = known.times + excluded.times,
                longest_wait = greatest(known.longest_wait, excluded.longest_wait),
                first_at = least(known.first_at, excluded.first_at),
                how = case when excluded.last_at > known.last_at then excluded.how else known.how end,
                last_call = case when excluded.last_at > known.last_at
                    then coalesce(excluded.last_call, known.last_call) else known.last_call end,
                last_at = greatest(known.last_at, excluded.last_at),
                customer_id = coalesce(excluded.customer_id, known.customer_id),
                version = known.version + 1
            returning id
            """;

    private final Statements statements;

    @Inject
    MissedRows(Statements statements) {
        this.statements = statements;
    }

    /**
     * What was missed.
     *
     * @param times how many calls of theirs came to nothing
     */
    record Missed(
            String number,
            @Nullable Long customer,
            @Nullable Long call,
            Outcome how,
            int times,
            int waitedSeconds,
            Instant firstAt,
            Instant lastAt) {}

    /** Whose row it became. */
    long keep(Missed missed) throws SQLException {
        return statements
                .first(
                        KEEP,
                        row -> row.getLong(1),
                        missed.number(),
                        missed.customer(),
                        missed.call(),
                        missed.how().name(),
                        missed.times(),
                        missed.waitedSeconds(),
                        missed.firstAt(),
                        missed.lastAt())
                .orElseThrow();
    }
}
