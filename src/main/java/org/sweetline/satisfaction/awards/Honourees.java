package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sweetline.satisfaction.awards.AwardPersonView.KudosView;
import org.sweetline.satisfaction.awards.AwardSpan.Span;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.time.RowTime;

/** Everybody of whom something kind was said, by name: nobody is ranked. */
@ApplicationScoped
class Honourees {

    private static final String ALL = """
            select a.id, a.name, count(p.id), exists (select 1 from award_opt_out o where o.account_id = a.id)
            from account a join praise p on p.account_id = a.id and p.state = 'CONFIRMED' and p.said_at >= ? and p.said_at < ?
            group by a.id, a.name order by a.name
            """;
    private static final String ONE = """
            select a.name, exists (select 1 from award_opt_out o where o.account_id = a.id) from account a where a.id = ?
            """;
    private static final String SHY = "select account_id from award_opt_out";
    private static final String NAMES = "select id, name from account";
    private static final String MONTHS = """
            select extract(month from p.said_at at time zone ?)::int, count(*), count(distinct p.customer_id),
                count(*) filter (where p.language = 'ko')
            from praise p where p.account_id = ? and p.state = 'CONFIRMED' and p.said_at >= ? and p.said_at < ?
                and (p.permission = 'GRANTED' or not ?)
            group by grouping sets ((1), ())
            """;
    private static final String KUDOS = """
            select k.from_id, f.name, k.to_id, t.name, k.words, k.at from award_kudos k join account f on f.id = k.from_id
            join account t on t.id = k.to_id where k.year = ? and k.to_id = ? order by k.at desc
            """;

    private final Statements statements;
    private final AwardSpan span;

    @Inject
    Honourees(Statements statements, AwardSpan span) {
        this.statements = statements;
        this.span = span;
    }

    /** @param shy rather takes no part */
    record Honouree(long id, String name, long praises, boolean shy) {}

    /** @param month 0 for the whole year */
    record Month(int month, long praises, long customers, long korean) {}

    List<Honouree> all(Span year) throws SQLException {
        return statements.list(
                ALL,
                row -> new Honouree(row.getLong(1), row.getString(2), row.getLong(3), row.getBoolean(4)),
                year.from(),
                year.until());
    }

    Optional<Honouree> find(long agent) throws SQLException {
        return statements.first(ONE, row -> new Honouree(agent, row.getString(1), 0, row.getBoolean(2)), agent);
    }

    /** As they are called now: whoever changed their name since the count is not called by the old one. */
    Map<Long, String> names() throws SQLException {
        Map<Long, String> names = new HashMap<>();
        statements.list(NAMES, row -> names.put(row.getLong(1), row.getString(2)));
        return names;
    }

    /** Who rather takes no part. */
    Set<Long> shy() throws SQLException {
        return new HashSet<>(statements.list(SHY, row -> row.getLong(1)));
    }

    /** @param forEverybody only words that we may quote outside */
    List<Month> months(Span year, long agent, boolean forEverybody) throws SQLException {
        return statements.list(
                MONTHS,
                row -> new Month(row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                span.zone().getId(),
                agent,
                year.from(),
                year.until(),
                forEverybody);
    }

    List<KudosView> kudos(int year, long agent) throws SQLException {
        return statements.list(
                KUDOS,
                row -> new KudosView(
                        new PersonView(row.getLong(1), row.getString(2)),
                        new PersonView(row.getLong(3), row.getString(4)),
                        row.getString(5),
                        RowTime.instant(row, 6)),
                year,
                agent);
    }
}
