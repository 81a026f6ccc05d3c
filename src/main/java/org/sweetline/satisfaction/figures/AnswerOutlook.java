package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** How many of those who are silent will answer yet: learnt from our own past, once an hour. */
@ApplicationScoped
class AnswerOutlook {

    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final Duration PAST = Duration.ofDays(90);
    private static final Duration WEEK = Duration.ofHours(DelayCurve.HOURS);
    private static final int NONE = -1;

    /** The newest of those who had their week. Who pressed a key answered while they were asked. */
    private static final String LEARN = """
            select coalesce(cast(floor(extract(epoch from a.answered_at - s.sent_at) / 3600) as int), -1), count(*)
            from (select id, sent_at from survey
                where contact_at >= ? and contact_at < ? and sent_at < ? and way <> 'KEYPAD'
                    and state in ('SENT', 'OPENED', 'ANSWERED', 'EXPIRED')
                order by contact_at desc limit 20000) s
            left join survey_answer a on a.survey_id = s.id and a.answered_at >= s.sent_at
                and a.answered_at < s.sent_at + interval '168 hours'
            group by 1
            """;

    private final Statements statements;
    private final Clock clock;
    private volatile @Nullable Seen kept;

    @Inject
    AnswerOutlook(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** What is known of the answers to come at some time. */
    record Seen(Instant at, DelayCurve curve) {

        /** @param askedHour since 1970 */
        double chance(long askedHour) {
            return curve.chance(at.getEpochSecond() / 3600 - askedHour);
        }
    }

    Seen now() throws SQLException {
        Instant now = clock.instant();
        Seen known = kept;
        if (known == null || now.isAfter(known.at().plus(GOOD_FOR))) {
            known = new Seen(now, learn(now));
            kept = known;
        }
        return new Seen(now, known.curve());
    }

    private DelayCurve learn(Instant now) throws SQLException {
        Instant last = now.minus(WEEK);
        long[] answered = new long[DelayCurve.HOURS];
        long asked = statements
                .list(
                        LEARN,
                        row -> {
                            int hour = row.getInt(1);
                            if (hour != NONE) {
                                answered[Math.min(hour, DelayCurve.HOURS - 1)] += row.getLong(2);
                            }
                            return row.getLong(2);
                        },
                        now.minus(PAST),
                        last,
                        last)
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        return DelayCurve.of(asked, answered);
    }
}
