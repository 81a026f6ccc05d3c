package org.sweetline.satisfaction.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.people.FirstName;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.time.RowTime;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** Reads the votes of a year: two queries. */
@ApplicationScoped
public class NominationPages {

    private static final String LIST = """
            select n.id, n.category, n.account_id, a.name, n.words, n.language, n.may_quote, n.state, c.name, n.made_at,
                n.staff_id is not null, n.our_place
            from award_nomination n join account a on a.id = n.account_id join customer c on c.id = n.customer_id
            where n.year = ? order by n.state <> 'WAITING', n.id desc limit 300
            """;
    private static final String COUNTS = """
            select (select count(*) from award_ballot where year = ?), count(*) filter (where state = 'WAITING'),
                count(*) filter (where state = 'COUNTED')
            from award_nomination where year = ?
            """;

    private final Statements statements;

    @Inject
    NominationPages(Statements statements) {
        this.statements = statements;
    }

    /** @param invited customers who were sent a ballot; {@code items} those that wait first, at most 300 */
    public record NominationsView(long invited, long waiting, long counted, List<NominationView> items) {}

    /**
     * @param customer the first name only
     * @param byStaff it was sent from a browser in which one of us was signed in, and counts for no award
     * @param fromOurPlace it was sent from where one of us had worked in the week before
     */
    public record NominationView(
            long id,
            @OneOf(Category.class) String category,
            PersonView agent,
            String words,
            String language,
            boolean mayQuote,
            @OneOf(NominationState.class) String state,
            String customer,
            Instant at,
            boolean byStaff,
            boolean fromOurPlace) {

        /** What somebody of the team made of it: only what is no joke and no advertisement is counted. */
        public enum NominationState {
            WAITING,
            COUNTED,
            SET_ASIDE
        }
    }

    NominationsView of(int year) throws SQLException {
        List<NominationView> items = statements.list(LIST, NominationPages::view, year);
        return statements
                .first(
                        COUNTS,
                        row -> new NominationsView(row.getLong(1), row.getLong(2), row.getLong(3), items),
                        year,
                        year)
                .orElseThrow();
    }

    private static NominationView view(ResultSet row) throws SQLException {
        return new NominationView(
                row.getLong(1),
                Words.of(Category.valueOf(row.getString(2))),
                new PersonView(row.getLong(3), row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getBoolean(7),
                Words.of(NominationView.NominationState.valueOf(row.getString(8))),
                FirstName.of(row.getString(9)),
                RowTime.instant(row, 10),
                row.getBoolean(11),
                row.getBoolean(12));
    }
}
