package org.sweetline.people.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.sweetline.json.Json;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.likeness.LikenessView.ReasonView;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Who may be the same person as a customer, until somebody says that they are not. */
@ApplicationScoped
class LikenessDesk {

    private static final String OF = """
            select c.id, c.name, s.strength, s.reasons::text, s.found_at
            from (
                select other_id as id, strength, reasons, found_at from merge_suggestion
                where one_id = living_customer(?) and strength > 0
                union all
                select one_id, strength, reasons, found_at from merge_suggestion
                where other_id = living_customer(?) and strength > 0) s
            join customer c on c.id = s.id and c.merged_into is null and c.erased_at is null
            order by s.strength desc, s.found_at desc, c.id limit 20
            """;
    private static final String SETTLE = """
            update merge_suggestion set settled = reasons, strength = 0, settled_at = ?, settled_by = ?
            where one_id = ? and other_id = ? and strength > 0
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    LikenessDesk(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** The strongest first. */
    List<LikenessView> of(CustomerNumber customer) throws SQLException {
        return statements.list(OF, LikenessDesk::view, customer.id(), customer.id());
    }

    /** They are two; it is said again only when something else speaks for it. False when nobody had said it. */
    @Transactional
    boolean settle(CustomerNumber customer, CustomerNumber other, String by) throws SQLException {
        Pair pair = Pair.of(customer.id(), other.id());
        return statements.change(SETTLE, clock.instant(), by, pair.one(), pair.other()) > 0;
    }

    private static LikenessView view(ResultSet row) throws SQLException {
        Reason[] reasons = Json.read(row.getString(4), Reason[].class);
        return new LikenessView(
                CustomerNumber.text(row.getLong(1)),
                row.getString(2),
                row.getInt(3) >= Evidence.STRONG ? "strong" : "likely",
                Arrays.stream(reasons)
                        .map(reason -> new ReasonView(reason.kind(), reason.detail()))
                        .toList(),
                RowTime.instant(row, 5));
    }
}
