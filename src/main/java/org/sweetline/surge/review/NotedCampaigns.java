package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** What people say of campaigns goes before what the orders told. */
@ApplicationScoped
class NotedCampaigns {

    private static final String ADD = """
            insert into campaign (name, code, item, began_at, ended_at, surge_id, lasted_until, found_by, account_id, request_key)
            select ?, ?, ?, ?, ?, s.id, s.ended_at, 'PERSON', ?, ? from (select surge_at(?)) n (surge) left join surge s on s.id = n.surge
            on conflict (account_id, request_key) where request_key is not null do nothing
            """;
    private static final String MADE = "select id from campaign where account_id = ? and request_key = ?";
    private static final String NAME_FOUND = """
            update campaign set name = ?, item = coalesce(cast(? as text), item), began_at = least(began_at, ?), ended_at = ?, account_id = ?, request_key = ?,
                corrected_at = ?, version = version + 1
            where id = (
                select c.id from campaign c
                where c.found_by = 'CODE' and c.removed_at is null and upper(c.code) = ? and c.corrected_at is null
                    and exists (
                        select from campaign_peak p join surge s on s.id = p.surge_id where p.campaign_id = c.id
                            and s.began_at <= coalesce(cast(? as timestamptz), cast(? as timestamptz) + interval '14 days')
                            and coalesce(s.ended_at, 'infinity') >= ?)
                order by c.id desc limit 1)
            """;

    private static final String CORRECT = """
            update campaign c set name = ?, code = ?, item = coalesce(cast(? as text), c.item), began_at = ?, ended_at = ?, corrected_at = ?, version = c.version + 1,
                surge_id = coalesce(c.surge_id, s.id), lasted_until = coalesce(c.lasted_until, s.ended_at)
            from (select surge_at(?)) n (surge) left join surge s on s.id = n.surge
            where c.id = ? and c.removed_at is null and c.version = coalesce(cast(? as bigint), c.version)
            """;

    private static final String PEAKS = """
            insert into campaign_peak (campaign_id, surge_id) select id, surge_id from campaign where surge_id is not null
            on conflict do nothing
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    NotedCampaigns(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * @param code empty, or in capitals
     * @param item null where it stays as it is
     */
    record Noted(
            String name,
            String code,
            @Nullable String item,
            Instant began,
            @Nullable Instant ended) {

        @Nullable
        String itemSaid() {
            return item == null ? null : item.strip();
        }
    }

    /** One that the orders told already gets the name and the time that are said. False when it was noted before. */
    boolean note(Noted noted, long account, @Nullable String requestKey) throws SQLException {
        if (statements.first(MADE, row -> row.getLong(1), account, requestKey).isPresent()) {
            return false;
        }
        return nameFound(noted, account, requestKey) || insert(noted, account, requestKey);
    }

    /** From then on the orders of its surge do not rename it. False when it is not there as it was seen. */
    boolean correct(long id, Noted noted, Optional<Long> seen) throws SQLException {
        int corrected = statements.change(
                CORRECT,
                noted.name(),
                noted.code(),
                noted.itemSaid(),
                noted.began(),
                noted.ended(),
                clock.instant(),
                noted.began(),
                id,
                seen.orElse(null));
        statements.change(PEAKS);
        return corrected == 1;
    }

    private boolean nameFound(Noted noted, long account, @Nullable String requestKey) throws SQLException {
        if (noted.code().isEmpty()) {
            return false;
        }
        int named = statements.change(
                NAME_FOUND,
                noted.name(),
                noted.itemSaid(),
                noted.began(),
                noted.ended(),
                account,
                requestKey,
                clock.instant(),
                noted.code(),
                noted.ended(),
                noted.began(),
                noted.began());
        return named == 1;
    }

    private boolean insert(Noted noted, long account, @Nullable String requestKey) throws SQLException {
        int made = statements.change(
                ADD,
                noted.name(),
                noted.code(),
                Objects.requireNonNullElse(noted.itemSaid(), ""),
                noted.began(),
                noted.ended(),
                account,
                requestKey,
                noted.began());
        statements.change(PEAKS);
        return made == 1;
    }
}
