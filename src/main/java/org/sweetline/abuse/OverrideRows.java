package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.abuse.rules.Band;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads what people have said otherwise, while it lasts. */
@ApplicationScoped
public class OverrideRows {

    private static final String OVERRIDES = """
            select distinct on (o.customer_id) o.customer_id, o.band, o.reason, a.name, o.at, o.until
            from risk_override o join account a on a.id = o.account_id
            where o.customer_id = any(cast(? as bigint[])) and o.ended_at is null and o.until > ?
            order by o.customer_id, o.at desc, o.id desc
            """;
    private static final String SNOOZES = """
            select s.customer_id, s.rule, s.reason, a.name, s.at, s.until
            from risk_snooze s join account a on a.id = s.account_id
            where s.customer_id = any(cast(? as bigint[])) and s.ended_at is null and s.until > ? order by s.rule, s.at
            """;

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

    Map<Long, Said> overrides(List<Long> customers, Instant now) throws SQLException {
        Map<Long, Said> overrides = new HashMap<>();
        list(OVERRIDES, customers, now).forEach(each -> overrides.put(each.customer(), each));
        return overrides;
    }

    public List<Said> snoozes(List<Long> customers, Instant now) throws SQLException {
        return list(SNOOZES, customers, now);
    }

    public Optional<Said> override(long customer, Instant now) throws SQLException {
        return Optional.ofNullable(overrides(List.of(customer), now).get(customer));
    }

    private List<Said> list(String sql, List<Long> customers, Instant now) throws SQLException {
        return statements.list(
                sql, OverrideRows::said, customers.stream().map(String::valueOf).toList(), now);
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                RowTime.instant(row, 5),
                RowTime.instant(row, 6));
    }
}
