package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.detection.Series;
import org.sweetline.time.RowTime;

/** What happened in a surge, step by step; what somebody did stands in the audit trail as well. */
@ApplicationScoped
public class SurgeLog {

    private static final String ADD = """
            insert into surge_step (surge_id, at, kind, series, subject, detail, account_id)
            select id, ?, ?, ?, ?, ?, ? from surge where ended_at is null
            """;
    private static final String OPEN = "select id from surge where ended_at is null";
    private static final String LIST = """
            select p.at, p.kind, p.series, p.subject, p.detail, a.name
            from surge_step p left join account a on a.id = p.account_id where p.surge_id = ? order by p.at, p.id limit 500
            """;

    private final Statements statements;
    private final AuditTrail audit;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    SurgeLog(Statements statements, AuditTrail audit, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public record SurgeStepView(
            Instant at,
            String kind,
            String series,
            String subject,
            String detail,
            @Nullable String by) {}

    /** By somebody of the team; outside a surge it is only in the trail. */
    public void did(CurrentAccount by, String action, String subject, String detail) throws SQLException {
        audit.record(by, action, subject, detail);
        statements.change(ADD, clock.instant(), action, "", subject, detail, by.id());
        tell();
    }

    /** By itself. */
    void happened(Instant at, String kind, Series series, String detail) throws SQLException {
        statements.change(ADD, at, kind, series.name(), "", detail, null);
    }

    public List<SurgeStepView> of(long surge) throws SQLException {
        return statements.list(
                LIST,
                row -> new SurgeStepView(
                        RowTime.instant(row, 1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                surge);
    }

    /** Open pages look again. */
    public void tell() throws SQLException {
        Optional<Long> open = statements.first(OPEN, row -> row.getLong(1));
        events.publish(new SurgeChanged(open.orElse(0L)));
    }
}
