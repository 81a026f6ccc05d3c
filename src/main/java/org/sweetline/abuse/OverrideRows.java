package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.abuse.history.CustomerKeys;
import org.sweetline.abuse.rules.Band;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads what people have said otherwise, while it lasts. */
@ApplicationScoped
public class OverrideRows {

    private static final String ALL = """
            select 'OVERRIDE', o.customer_id, o.band, o.reason, a.name, o.at, o.until, o.id
            from risk_override o join account a on a.id = o.account_id
            where o.customer_id = any(cast(? as bigint[])) and o.ended_at is null and o.until > ?
            union all
            select 'SNOOZE', s.customer_id, s.rule, s.reason, a.name, s.at, s.until, s.id
            from risk_snooze s join account a on a.id = s.account_id
            where s.customer_id = any(cast(? as bigint[])) and s.ended_at is null and s.until > ?
            order by 1, 6, 8
            """;
    private static final String THEN = """
            select 'OVERRIDE', o.customer_id, o.band, o.reason, a.name, o.at, o.until, o.id
            from risk_override o join account a on a.id = o.account_id
            where o.customer_id = ? and o.at <= ? and o.until > ? and (o.ended_at is null or o.ended_at > ?)
            order by o.at desc, o.id desc limit 1
            """;
    private static final int WHICH = 1;

    private final Statements statements;

    @Inject
    OverrideRows(Statements statements) {
        this.statements = statements;
    }

    /** @param what the band, or the rule that is snoozed */
    public record Said(long customer, String what, String reason, String by, Instant at, Instant until) {

        public Band band() {
            return Band.valueOf(what);
        }
    }

    /**
     * All that lasts.
     *
     * @param overrides the newest of each customer
     * @param snoozes by customer and rule, the oldest first
     */
    public record Otherwise(Map<Long, Said> overrides, List<Said> snoozes) {
        public Optional<Said> override(long customer) {
            return Optional.ofNullable(overrides.get(customer));
        }
    }

    /** What stood at a time. */
    public Optional<Said> override(long customer, Instant then) throws SQLException {
        return statements.first(THEN, OverrideRows::said, customer, then, then, then);
    }

    public Otherwise of(List<Long> customers, Instant now) throws SQLException {
        CustomerKeys keys = new CustomerKeys(customers);
        Map<Long, Said> overrides = new HashMap<>();
        List<Said> snoozes = new ArrayList<>();
        statements.list(
                keys.in(ALL),
                row -> {
                    Said said = said(row);
                    boolean override = row.getString(WHICH).equals("OVERRIDE");
                    return override ? overrides.put(said.customer(), said) == null : snoozes.add(said);
                },
                keys.value(),
                now,
                keys.value(),
                now);
        snoozes.sort(Comparator.comparing(Said::what).thenComparing(Said::at));
        return new Otherwise(overrides, snoozes);
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                RowTime.instant(row, 6),
                RowTime.instant(row, 7));
    }
}
