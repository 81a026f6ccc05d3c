package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Where campaigns stand on an axis of time: at their beginning, and where a peak of theirs began. */
@ApplicationScoped
public class CampaignFlags {

    private static final String LIST = """
            select at, name, code from (
                select c.began_at as at, c.name, c.code from campaign c where c.removed_at is null
                union
                select s.began_at, c.name, c.code from campaign c join campaign_peak p on p.campaign_id = c.id
                    join surge s on s.id = p.surge_id where c.removed_at is null) as flags
            where at >= ? and at < ? order by at, name limit 20
            """;

    private final Statements statements;

    @Inject
    CampaignFlags(Statements statements) {
        this.statements = statements;
    }

    /** @param code what its buyers type in; "" where there is none, and where its name says so */
    public record CampaignFlagView(Instant at, String name, String code) {

        /** In one line. */
        public String words() {
            return code.isEmpty() ? name : name + " " + code;
        }
    }

    List<CampaignFlagView> between(Instant from, Instant until) throws SQLException {
        return statements.list(
                LIST,
                row -> new CampaignFlagView(
                        RowTime.instant(row, 1),
                        row.getString(2),
                        row.getString(3).equalsIgnoreCase(row.getString(2)) ? "" : row.getString(3)),
                from,
                until);
    }
}
