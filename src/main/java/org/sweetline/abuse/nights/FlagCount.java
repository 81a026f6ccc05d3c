package org.sweetline.abuse.nights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.sweetline.abuse.nights.NightReport.Flagged;
import org.sweetline.schema.Statements;

/**
 * Counts how often people stand in Watch or above, by what no rule may look at: only so is seen whether rules find it
 * out by other ways.
 */
@ApplicationScoped
class FlagCount {

    private static final String PAYMENTS = """
            select o.payment, count(*), count(*) filter (where s.band in ('WATCH', 'REVIEW', 'HIGH'))
            from risk_standing s cross join lateral (
                select mode() within group (order by payment_method) as payment from shop_order
                where customer_id = s.customer_id and payment_method <> '') o
            where o.payment is not null group by 1 order by 2 desc, 1 limit 12
            """;
    /**
     * Areas are the first three signs of the code that parcels of the newest order went to. Three groups of about as many
     * people: where most of them live, where some do, and where few do.
     */
    private static final String REGIONS = """
            with lives as (
                select o.country || ' ' || left(o.postcode, 3) as area, s.band in ('WATCH', 'REVIEW', 'HIGH') as flagged
                from risk_standing s cross join lateral (
                    select country, cast(shipping_address as jsonb) ->> 'postcode' as postcode from shop_order
                    where customer_id = s.customer_id and shipping_address <> ''
                    order by placed_at desc limit 1) o
                where length(o.postcode) >= 3),
            areas as (
                select area, count(*) as people, count(*) filter (where flagged) as flagged from lives group by area),
            placed as (
                select people, flagged, sum(people) over (order by people desc, area) - people as before,
                    sum(people) over () as everybody
                from areas)
            select case floor(3 * before / everybody) when 0 then 'dense' when 1 then 'middle' else 'sparse' end,
                sum(people), sum(flagged)
            from placed group by 1
            """;

    private final Statements statements;

    @Inject
    FlagCount(Statements statements) {
        this.statements = statements;
    }

    /** By the way that people mostly pay. */
    Map<String, Flagged> byPayment() throws SQLException {
        return counted(PAYMENTS);
    }

    Map<String, Flagged> byRegion() throws SQLException {
        return counted(REGIONS);
    }

    private Map<String, Flagged> counted(String sql) throws SQLException {
        Map<String, Flagged> groups = new TreeMap<>();
        statements.list(sql, row -> groups.put(row.getString(1), new Flagged(row.getInt(2), row.getInt(3))));
        return groups;
    }
}
