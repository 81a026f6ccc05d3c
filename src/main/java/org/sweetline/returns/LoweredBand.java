package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** Whether somebody said otherwise of a customer whom the rules put into the highest band. */
@ApplicationScoped
class LoweredBand {

    /** As long as what was said otherwise lasts at most. */
    private static final Duration LONGEST = Duration.ofDays(90);

    private static final String LOWERED = """
            select 1 from (
                select living_customer(coalesce(r.customer_id, o.customer_id)) as customer
                from return_request r join shop_order o on o.id = r.order_id where r.id = ?) c
            where exists (
                select from risk_assessment a where a.customer_id = c.customer and a.at >= ?
                    and 'HIGH' in (a.computed, a.band))
            and exists (
                select from (
                    select account_id as account, at from risk_override
                    where customer_id = c.customer and band <> 'HIGH'
                    union all
                    select account_id, at from risk_snooze where customer_id = c.customer
                    union all
                    select withdrawn_by, withdrawn_at from risk_proof
                    where customer_id = c.customer and withdrawn_at is not null) said
                where said.at >= ? and said.account = coalesce(cast(? as bigint), said.account))
            """;

    private final Statements statements;

    @Inject
    LoweredBand(Statements statements) {
        this.statements = statements;
    }

    /** @param account who said so; null for anybody */
    boolean by(@Nullable Long account, Rma rma, Instant now) throws SQLException {
        Instant since = now.minus(LONGEST);
        return statements
                .first(LOWERED, row -> true, rma.number().id(), since, since, account)
                .isPresent();
    }
}
