package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** How far the shop's orders are known. What it could not tell us is unknown, not nothing. */
@ApplicationScoped
class HeardOrders {

    /** A shop that is away is tried again within minutes: one that nobody tries any more was given up or taken out. */
    private static final Duration GIVEN_UP = Duration.ofDays(1);

    private static final String STANDING = """
            with away as (select shop, since, greatest(gate_until, next_at) >= ? as tried from shop_line where state = 'DOWN')
            select (select min(since) from away where tried),
                (select min(as_of) from shop_standing where listing = 'orders'
                    and shop not in (select shop from away where not tried))
            """;

    private final Statements statements;

    @Inject
    HeardOrders(Statements statements) {
        this.statements = statements;
    }

    /**
     * @param unheardSince from when on the shop is away; null while it is there
     * @param asOf up to when all orders are here; null while they never were
     */
    record Heard(@Nullable Instant unheardSince, @Nullable Instant asOf) {}

    Heard at(Instant now) throws SQLException {
        return statements
                .first(
                        STANDING,
                        row -> new Heard(RowTime.nullable(row, 1), RowTime.nullable(row, 2)),
                        now.minus(GIVEN_UP))
                .orElseThrow();
    }
}
