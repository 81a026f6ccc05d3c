package org.sweetline.returns.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.days.DayTable;
import org.sweetline.days.PackedDays;
import org.sweetline.returns.reports.Cohort.Count;
import org.sweetline.returns.reports.rates.BackDays;
import org.sweetline.returns.reports.rates.SentDays;
import org.sweetline.schema.Statements;

/** Adds up what the days have counted, of packed days: as many queries however many orders there are. */
@ApplicationScoped
class RateTally {

    private static final String ORDERS = """
            select coalesce(sum(orders) filter (where what = 'SENT'), 0),
                coalesce(sum(orders) filter (where what = ? and channel = ?), 0)
            from return_rate_orders where %s
            """.formatted(Scope.COHORT);
    private static final String STALE =
            "select count(*) from return_rate_day where stale and day between ? and ?" + " and day <= ?";

    private final Statements statements;
    private final PackedDays packed;
    private final SentDays sent;
    private final BackDays back;

    @Inject
    RateTally(Statements statements, PackedDays packed, SentDays sent, BackDays back) {
        this.statements = statements;
        this.packed = packed;
        this.sent = sent;
        this.back = back;
    }

    Cohort of(Scope scope) throws SQLException {
        List<Count> pieces = new ArrayList<>();
        PieceCount.sent(packed.read(sent, start(scope), end(scope)), scope, pieces);
        List<Count> returned = new ArrayList<>();
        PieceCount.back(packed.read(back, start(scope), end(scope)), scope, returned);
        return new Cohort(pieces, returned, orders(scope));
    }

    /** How many of the days are still to be counted. */
    long stale(Scope scope) throws SQLException {
        return statements.count(STALE, scope.cohortParameters().toArray());
    }

    private Cohort.Orders orders(Scope scope) throws SQLException {
        List<Object> parameters = new ArrayList<>(scope.filter()
                .channel()
                .<List<Object>>map(channel -> List.of("CHANNEL", channel.name()))
                .orElse(List.of("BACK", "")));
        parameters.addAll(scope.cohortParameters());
        return statements
                .first(ORDERS, row -> new Cohort.Orders(row.getLong(1), row.getLong(2)), parameters.toArray())
                .orElseThrow();
    }

    /** Days of the shop stand as if they began in UTC: {@link DayTable#rows()} of both tables. */
    private static Instant start(Scope scope) {
        return begin(scope.filter().from());
    }

    private static Instant end(Scope scope) {
        return begin(scope.filter().to().plusDays(1));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
