package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** How far the shop's orders are known. What it could not tell us is unknown, not nothing. */
@ApplicationScoped
class HeardOrders {

    private static final String STANDING = """
            select (select min(since) from shop_line where state = 'DOWN'),
                (select min(as_of) from shop_standing where listing = 'orders')
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

    Heard present() throws SQLException {
        return statements
                .first(STANDING, row -> new Heard(RowTime.nullable(row, 1), RowTime.nullable(row, 2)))
                .orElseThrow();
    }
}
