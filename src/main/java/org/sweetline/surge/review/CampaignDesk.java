package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.SurgeLog;
import org.sweetline.surge.SurgeProblem;
import org.sweetline.surge.review.CampaignView.CampaignPeakView;
import org.sweetline.surge.review.NotedCampaigns.Noted;
import org.sweetline.time.RowTime;

/** Campaigns as they are kept, and those that somebody announces before the orders tell. */
@ApplicationScoped
public class CampaignDesk {

    private static final String LIST = """
            select c.id, c.name, c.code, c.item, c.began_at, c.ended_at, c.surge_id, lower(c.found_by),
                (select count(*) from campaign_order o where o.campaign_id = c.id), a.name, c.version, campaign_end(c),
                array(select s.id from campaign_peak p join surge s on s.id = p.surge_id where p.campaign_id = c.id
                    order by s.began_at, s.id),
                array(select cast(extract(epoch from s.began_at) * 1000000 as bigint) from campaign_peak p join surge s on s.id = p.surge_id where p.campaign_id = c.id
                    order by s.began_at, s.id)
            from campaign c left join account a on a.id = c.account_id where c.removed_at is null
            """;
    private static final String BEGUN = LIST + """
             and (c.began_at >= ? and c.began_at < ? or exists (
                select from campaign_peak p join surge s on s.id = p.surge_id
                where p.campaign_id = c.id and s.began_at >= ? and s.began_at < ?))
            order by c.began_at desc, c.id desc limit 50
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

    /** The newest fifty of those that began then, or had a peak that did. */
    public List<CampaignView> begun(Instant from, Instant until) throws SQLException {
        return statements.list(BEGUN, CampaignDesk::view, from, until, from, until);
    }

    private CampaignView get(long id) throws SQLException {
        return statements
                .first(LIST + " and c.id = ?", CampaignDesk::view, id)
                .orElseThrow(() -> noSuch("There is no campaign " + id + "."));
    }

    /** @param requestKey asked again with the same, it is the same campaign; null for one that is never repeated */
    @Transactional(rollbackOn = Throwable.class)
    public void add(Noted campaign, CurrentAccount by, @Nullable String requestKey) throws SQLException {
        if (noted.note(campaign, by.id(), requestKey)) {
            log.did(by, "noted campaign", campaign.name(), campaign.code());
        }
    }

    /** All that can be said of it, the end too; without one its orders are counted for two days or as long as its surge. */
    @Transactional(rollbackOn = Throwable.class)
    public void correct(long id, Noted campaign, CurrentAccount by, Optional<Long> seen) throws SQLException {
        if (!noted.correct(id, campaign, seen)) {
            throw new ProblemException(SurgeProblem.CAMPAIGN_CHANGED, "Somebody else changed the campaign; look again.")
                    .with("current", get(id));
        }
        log.did(by, "corrected campaign", campaign.name(), "campaign " + id);
    }

    @Transactional(rollbackOn = Throwable.class)
    public void remove(long id, CurrentAccount by) throws SQLException {
        if (statements.change(REMOVE, clock.instant(), id) == 0) {
            throw noSuch("There is no campaign " + id + ".");
        }
        log.did(by, "removed campaign", name(id), "campaign " + id);
    }

    /** Found in a surge, it would not come back by itself: it is found once. */
    @Transactional(rollbackOn = Throwable.class)
    public void restore(long id, CurrentAccount by) throws SQLException {
        if (statements.change(RESTORE, id) == 0) {
            throw noSuch("No campaign " + id + " was removed.");
        }
        log.did(by, "restored campaign", name(id), "campaign " + id);
    }

    private static ProblemException noSuch(String detail) {
        return new ProblemException(SurgeProblem.NO_SUCH_CAMPAIGN, detail);
    }

    private String name(long id) throws SQLException {
        return statements.first(NAME, row -> row.getString(1), id).orElseThrow();
    }

    private static CampaignView view(ResultSet row) throws SQLException {
        return new CampaignView(
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
                row.getLong(11),
                RowTime.instant(row, 12),
                peaks((Long[]) row.getArray(13).getArray(), (Long[])
                        row.getArray(14).getArray()));
    }

    /** @param begun in microseconds: an array of times would come as those of the driver */
    private static List<CampaignPeakView> peaks(Long[] surges, Long[] begun) {
        return IntStream.range(0, surges.length)
                .mapToObj(i -> new CampaignPeakView(surges[i], Instant.EPOCH.plus(begun[i], ChronoUnit.MICROS)))
                .toList();
    }
}
