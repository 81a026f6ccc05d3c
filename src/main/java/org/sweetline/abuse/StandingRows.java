package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.history.CustomerKeys;
import org.sweetline.abuse.rules.Band;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Keeps where customers stand. */
@ApplicationScoped
class StandingRows {

    private static final String READ = """
            select customer_id, band, below_since, rule_version from risk_standing
            where customer_id = any(cast(? as bigint[]))
            """;
    private static final String KEEP = """
            insert into risk_standing (customer_id, score, computed, band, below_since, rule_version, at)
            select id, score, computed, band, cast(nullif(below, '') as timestamptz), version, ?
            from unnest(cast(? as bigint[]), cast(? as int[]), ?, ?, ?, cast(? as bigint[]))
                as t(id, score, computed, band, below, version)
            order by id
            on conflict (customer_id) do update set score = excluded.score, computed = excluded.computed,
                band = excluded.band, below_since = excluded.below_since, rule_version = excluded.rule_version,
                at = excluded.at
            """;

    private final Statements statements;

    @Inject
    StandingRows(Statements statements) {
        this.statements = statements;
    }

    Map<Long, Standing> of(List<Long> customers) throws SQLException {
        CustomerKeys keys = new CustomerKeys(customers);
        Map<Long, Standing> standings = new HashMap<>();
        statements.list(keys.in(READ), row -> standings.put(row.getLong(1), standing(row)), keys.value());
        return standings;
    }

    void keep(Collection<Assessment> assessments, Instant now) throws SQLException {
        List<Assessment> known =
                assessments.stream().filter(each -> each.customer() != null).toList();
        Function<Function<Assessment, Object>, List<String>> column =
                part -> known.stream().map(part).map(String::valueOf).toList();
        statements.change(
                KEEP,
                now,
                column.apply(each -> Objects.requireNonNull(each.customer())),
                column.apply(each -> each.judgement().score()),
                column.apply(each -> each.judgement().band()),
                column.apply(each -> each.standing().band()),
                column.apply(each -> Objects.requireNonNullElse(each.standing().belowSince(), "")),
                column.apply(each -> each.rules().version()));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(Band.valueOf(row.getString(2)), time(row, 3), row.getLong(4));
    }

    private static @Nullable Instant time(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column) == null ? null : RowTime.instant(row, column);
    }
}
