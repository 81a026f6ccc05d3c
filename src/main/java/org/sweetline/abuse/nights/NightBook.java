package org.sweetline.abuse.nights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sweetline.abuse.JudgingChanged;
import org.sweetline.abuse.RiskCause;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.peers.BaselineRows;
import org.sweetline.abuse.sets.LiveRules;
import org.sweetline.events.DomainEvents;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;

/** Keeps nights: which node spends one, and what it found. */
@ApplicationScoped
public class NightBook {

    private static final Duration DEAD = Duration.ofHours(2);
    private static final double MILLIS = 1_000;
    private static final String TAKE = """
            insert into risk_night (day, begun_at) values (cast(? as date), ?)
            on conflict (day) do update set begun_at = excluded.begun_at
                where risk_night.at is null and risk_night.begun_at < ?
            returning id
            """;
    private static final String REOPEN = """
            update risk_night set at = null, begun_at = 'epoch' where day = cast(? as date) and at is not null
            """;
    private static final String FINISH = """
            update risk_night set at = ?, rule_version = ?, people = ?, seconds = ?, rates = cast(? as float8[]),
                report = cast(? as jsonb)
            where id = ?
            """;
    private static final String GIVE_BACK = "delete from risk_night where id = ? and at is null";

    private final Statements statements;
    private final BaselineRows baselines;
    private final LiveRules rules;
    private final FlagCount flags;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    NightBook(
            Statements statements,
            BaselineRows baselines,
            LiveRules rules,
            FlagCount flags,
            DomainEvents events,
            Clock clock) {
        this.statements = statements;
        this.baselines = baselines;
        this.rules = rules;
        this.flags = flags;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when it is spent already, or another node is at it. */
    @Transactional(rollbackOn = Throwable.class)
    Optional<Long> take(Instant now) throws SQLException {
        return take(now, now.minus(DEAD));
    }

    /** Even when it has been spent today, but not while another node is at it. */
    @Transactional(rollbackOn = Throwable.class)
    Optional<Long> takeAgain(Instant now) throws SQLException {
        statements.change(REOPEN, LocalDate.ofInstant(now, ZoneOffset.UTC).toString());
        return take(now, now.minus(DEAD));
    }

    private Optional<Long> take(Instant now, Instant dead) throws SQLException {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return statements.first(TAKE, row -> row.getLong(1), day.toString(), now, dead);
    }

    @Transactional(rollbackOn = Throwable.class)
    void giveBack(long night) throws SQLException {
        statements.change(GIVE_BACK, night);
    }

    @Transactional(rollbackOn = Throwable.class)
    void keepBaseline(Baseline baseline, long people, Instant at) throws SQLException {
        baselines.keep(baseline, people, at);
    }

    @Transactional(rollbackOn = Throwable.class)
    void finish(long night, Instant begun, NightCount count) throws SQLException {
        Instant now = clock.instant();
        NightReport report = count.report(flags.byPayment(), flags.byRegion());
        statements.change(
                FINISH,
                now,
                rules.active().version(),
                (long) report.bands().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                Duration.between(begun, now).toMillis() / MILLIS,
                count.steps(),
                Json.write(report),
                night);
        events.publish(new NightSpent(night));
        events.publish(new JudgingChanged(RiskCause.NIGHT, now));
    }
}
