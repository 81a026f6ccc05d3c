package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.surge.Surge;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.surge.Surges;

/** Looks in the orders of the running surge for what most of them have in common. */
@ApplicationScoped
class CampaignStep {

    private static final int LEAST_ORDERS = 8;
    private static final String CODE = """
            select upper(coupon), count(*),
                (select count(*) from shop_order where placed_at >= ? and placed_at <= ?)
            from shop_order where placed_at >= ? and placed_at <= ? and coupon <> ''
            group by 1 order by 2 desc, 1 limit 1
            """;
    private static final String ITEM = """
            select l.name, count(distinct l.order_id),
                (select count(*) from shop_order where placed_at >= ? and placed_at <= ?)
            from shop_order o join shop_order_line l on l.order_id = o.id and l.parent_line_id = ''
            where o.placed_at >= ? and o.placed_at <= ? group by l.name order by 2 desc, 1 limit 1
            """;
    private static final String KEEP = """
            insert into campaign (name, code, item, began_at, surge_id, found_by) values (?, ?, ?, ?, ?, ?)
            on conflict (surge_id, found_by) where found_by <> 'PERSON' do update
            set name = excluded.name, code = excluded.code, item = excluded.item
            where campaign.corrected_at is null
            """;
    private static final String GOES_ON = """
            update campaign set lasted_until = ?
            where id in (select campaign_id from campaign_peak where surge_id = ?)
            """;
    /**
     * Noted by somebody, or found in a surge before: this is one more peak of it. One without an end is looked for two weeks after
     * it was last seen. What somebody said goes before what was found.
     */
    private static final String KNOWN = """
            select id from campaign
            where found_by in ('PERSON', 'CODE') and removed_at is null and upper(code) = ? and began_at <= ?
                and coalesce(ended_at, greatest(began_at, lasted_until) + interval '14 days') >= ?
            order by found_by = 'PERSON' desc, began_at desc, id desc limit 1
            """;

    private static final String PEAK = """
            with first as (update campaign set surge_id = ? where id = ? and surge_id is null)
            insert into campaign_peak (campaign_id, surge_id) values (?, ?) on conflict do nothing
            """;
    private static final String PEAKS = """
            insert into campaign_peak (campaign_id, surge_id) select id, surge_id from campaign
            where surge_id = ? and found_by <> 'PERSON' on conflict do nothing
            """;
    private static final String SAID = """
            select 1 from campaign_peak p join campaign c on c.id = p.campaign_id
            where p.surge_id = ? and c.found_by = 'CODE'
                and (c.corrected_at >= ? or c.removed_at is not null and upper(c.code) = ?) limit 1
            """;

    private final Statements statements;
    private final Surges surges;
    private final SurgeConfig config;
    private final Clock clock;

    @Inject
    CampaignStep(Statements statements, Surges surges, SurgeConfig config, Clock clock) {
        this.statements = statements;
        this.surges = surges;
        this.config = config;
        this.clock = clock;
    }

    private record Shared(String what, long orders, long all) {

        int percent() {
            return all == 0 ? 0 : (int) Math.round(100.0 * orders / all);
        }

        boolean isBy(int least) {
            return !what.isEmpty() && orders >= LEAST_ORDERS && percent() >= least;
        }
    }

    @Transactional(rollbackOn = Exception.class)
    void find() throws SQLException {
        Optional<Surge> open = surges.open();
        if (open.isEmpty()) {
            return;
        }
        Surge surge = open.get();
        Instant from = surge.beganAt();
        Instant now = clock.instant();
        find(surge, from, now);
        statements.change(GOES_ON, now, surge.id());
    }

    private void find(Surge surge, Instant from, Instant now) throws SQLException {
        Optional<Shared> code = shared(CODE, config.campaignCodePercent(), from, now);
        if (code.isPresent()) {
            if (!isKnown(surge, code.get().what(), now)
                    && !isSaid(surge, code.get().what())) {
                keep(surge, code.get(), "CODE");
            }
            surges.uses(surge.id(), code.get().what(), code.get().percent());
            return;
        }
        Optional<Shared> item = shared(ITEM, config.campaignItemPercent(), from, now);
        if (item.isPresent()) {
            keep(surge, item.get(), "ITEM");
            surges.isFor(surge.id(), item.get().what(), item.get().percent());
        }
    }

    private Optional<Shared> shared(String sql, int least, Instant from, Instant until) throws SQLException {
        return statements
                .first(
                        sql,
                        row -> new Shared(row.getString(1), row.getLong(2), row.getLong(3)),
                        from,
                        until,
                        from,
                        until)
                .filter(shared -> shared.isBy(least));
    }

    private boolean isKnown(Surge surge, String code, Instant now) throws SQLException {
        Optional<Long> known = statements.first(KNOWN, row -> row.getLong(1), code, now, surge.beganAt());
        if (known.isPresent()) {
            statements.change(PEAK, surge.id(), known.get(), known.get(), surge.id());
        }
        return known.isPresent();
    }

    /** It is not found again in the surge in which somebody removed it, or said that its code or its end is another. */
    private boolean isSaid(Surge surge, String code) throws SQLException {
        return statements
                .first(SAID, row -> row.getInt(1), surge.id(), surge.beganAt(), code)
                .isPresent();
    }

    private void keep(Surge surge, Shared shared, String by) throws SQLException {
        boolean code = by.equals("CODE");
        statements.change(
                KEEP,
                shared.what(),
                code ? shared.what() : "",
                code ? "" : shared.what(),
                surge.beganAt(),
                surge.id(),
                by);
        statements.change(PEAKS, surge.id());
    }
}
