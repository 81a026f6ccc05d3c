package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.SurgeLog;
import org.sweetline.surge.SurgeProblem;
import org.sweetline.surge.review.NotedCampaigns.Noted;
import org.sweetline.time.RowTime;

/** Campaigns as they are kept, and those that somebody announces before the orders tell. */
@ApplicationScoped
public class CampaignDesk {

    private static final String LIST = """
            select c.id, c.name, c.code, c.item, c.began_at, c.ended_at, c.surge_id, lower(c.found_by),
                case when c.code = '' and c.item <> '' then c.orders else (select count(*) from shop_order o
                    where o.placed_at >= c.began_at and o.placed_at <= coalesce(c.ended_at, c.began_at + interval '2 days')
                        and (c.code = '' or upper(o.coupon) = upper(c.code))) end, a.name, c.version
            from campaign c left join account a on a.id = c.account_id
            where c.removed_at is null and c.began_at >= ? and c.began_at < ? order by c.began_at desc, c.id desc limit 50
            """;
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final String REMOVE = "update campaign set removed_at = ? where id = ? and removed_at is null";
    private static final String RESTORE =
            "update campaign set removed_at = null where id = ? and removed_at is not null";
    private static final String NAME = "select name from campaign where id = ?";

    private final Statements statements;
    private final NotedCampaigns noted;
    private final SurgeLog log;
    private final Clock clock;

    @Inject
    CampaignDesk(Statements statements, NotedCampaigns noted, SurgeLog log, Clock clock) {
        this.statements = statements;
        this.noted = noted;
        this.log = log;
        this.clock = clock;
    }

    public List<CampaignView> since(Instant since) throws SQLException {
        return begun(since, EVER);
    }

    /** The newest fifty of those that began then. */
    public List<CampaignView> begun(Instant from, Instant until) throws SQLException {
        return statements.list(
                LIST,
                row -> new CampaignView(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        RowTime.instant(row, 5),
                        RowTime.nullable(row, 6),
                        row.getObject(7, Long.class),
                        row.getString(8),
                        row.getLong(9),
                        row.getString(10),
                        row.getLong(11)),
                from,
                until);
    }

    /** @param requestKey asked again with the same, it is the same campaign; null for one that is never repeated */
    @Transactional(rollbackOn = Throwable.class)
    public void add(Noted campaign, CurrentAccount by, @Nullable String requestKey) throws SQLException {
        if (noted.note(campaign, by.id(), requestKey)) {
            log.did(by, "noted campaign", campaign.name(), campaign.code());
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    public void remove(long id, CurrentAccount by) throws SQLException {
        if (statements.change(REMOVE, clock.instant(), id) == 0) {
            throw new ProblemException(SurgeProblem.NO_SUCH_CAMPAIGN, "There is no campaign " + id + ".");
        }
        log.did(by, "removed campaign", name(id), "campaign " + id);
    }

    /** Found in a surge, it would not come back by itself: it is found once. */
    @Transactional(rollbackOn = Throwable.class)
    public void restore(long id, CurrentAccount by) throws SQLException {
        if (statements.change(RESTORE, id) == 0) {
            throw new ProblemException(SurgeProblem.NO_SUCH_CAMPAIGN, "No campaign " + id + " was removed.");
        }
        log.did(by, "restored campaign", name(id), "campaign " + id);
    }

    private String name(long id) throws SQLException {
        return statements.first(NAME, row -> row.getString(1), id).orElseThrow();
    }
}
