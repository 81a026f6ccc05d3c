package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.satisfaction.awards.AwardSpan.Span;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.formulas.Merit;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads what speaks for people: five queries. */
@ApplicationScoped
class MeritRows {

    private static final String SURGED =
            "exists (select 1 from surge g where g.began_at <= %1$s and coalesce(g.ended_at, 'infinity') > %1$s)";
    private static final String PRAISE = """
            select 'praise-' || p.id, p.account_id, 'customer-' || p.customer_id, p.channel, p.said_at, p.ticket_id, p.language,
                %s, c.at < p.said_at and p.held = 'NO'
            from award_praise p left join award_complaint c on c.ticket_id = p.ticket_id
            where p.said_at >= ? and p.said_at < ?
            """.formatted(SURGED.formatted("p.came_at"));
    /**
     * Who wrote and was erased is somebody of their own, as among those who had the chance; a caller whom nobody knows is in neither.
     * A survey that was rated badly at first is no complaint that its own better rating came after.
     */
    private static final String RATINGS = """
            select 'rating-' || s.id, s.agent_id, coalesce('customer-' || s.customer_id, 'ticket-' || s.ticket_id, 'survey-' || s.id),
                s.channel, a.answered_at, s.ticket_id,
                s.language, %s, c.at < a.answered_at
            from survey s join survey_answer a on a.survey_id = s.id left join award_complaint c on c.ticket_id = s.ticket_id
            where s.contact_at >= ? and s.contact_at < ? and a.rating >= 4 and a.staff_id is null and s.agent_id is not null
                and s.way <> 'LINK'
                and (s.customer_id is not null or s.call_id is null)
                and not exists (select 1 from award_insider i where i.customer_id = s.customer_id)
            """.formatted(SURGED.formatted("s.contact_at"));

    private static final String NOMINATIONS = """
            select 'nomination-' || n.id, n.account_id, 'customer-' || n.customer_id, '', n.made_at, null, n.language, false,
                false, n.category, coalesce((select k.channel from award_contact k where k.customer_id = n.customer_id
                    and k.account_id = n.account_id and %s order by k.at limit 1), '')
            from award_nomination n where n.year = ? and n.state = 'COUNTED' and n.staff_id is null
                and not exists (select 1 from award_insider i where i.customer_id = n.customer_id)
            """.formatted(SURGED.formatted("k.at"));
    private static final String KUDOS = """
            select 'kudos-' || from_id || '-' || to_id, to_id, 'colleague-' || from_id, '', at, null, '', false, false
            from award_kudos where year = ?
            """;
    private static final String PICKS = """
            select 'pick-' || k.praise_id, p.account_id, 'pick-' || k.praise_id, p.language, p.said_at, p.ticket_id, '', false,
                false
            from award_pick k join award_words p on p.id = k.praise_id
            where k.year = ? and k.account_id <> p.account_id
            """;

    private final Statements statements;

    @Inject
    MeritRows(Statements statements) {
        this.statements = statements;
    }

    /** @param stratum as {@code key}: the channel; {@code surged}: within a surge; {@code turned}: after a complaint */
    private record Said(
            String key, long agent, String who, Merit channel, String language, boolean surged, boolean turned) {

        static Said read(ResultSet row) throws SQLException {
            Merit merit = merit(row, Category.CUSTOMERS_CHOICE, row.getString(4));
            return new Said(
                    merit.key(),
                    merit.agent(),
                    merit.who(),
                    merit,
                    row.getString(7),
                    row.getBoolean(8),
                    row.getBoolean(9));
        }

        Merit as(Category category, String stratum) {
            return new Merit(category, key, agent, who, stratum, channel.at(), channel.ticket());
        }
    }

    List<Merit> of(Span span) throws SQLException {
        List<Merit> merits = new ArrayList<>();
        for (Said said : statements.list(PRAISE, Said::read, span.from(), span.until())) {
            merits.add(said.as(Category.CUSTOMERS_CHOICE, ""));
            merits.add(said.as(Category.TWO_LANGUAGES, said.language()));
            happy(said, merits);
        }
        for (Said said : statements.list(RATINGS, Said::read, span.from(), span.until())) {
            happy(said, merits);
        }
        merits.addAll(statements.list(NOMINATIONS, MeritRows::nomination, span.year()));
        merits.addAll(statements.list(KUDOS, row -> merit(row, Category.TEAMMATE, ""), span.year()));
        merits.addAll(statements.list(PICKS, row -> merit(row, Category.KINDEST_WORDS, row.getString(4)), span.year()));
        return merits;
    }

    private static void happy(Said said, List<Merit> merits) {
        if (said.surged()) {
            merits.add(said.as(Category.CALM_IN_THE_STORM, said.channel().stratum()));
        }
        if (said.turned()) {
            merits.add(said.as(Category.TURN_AROUND, ""));
        }
    }

    private static Merit nomination(ResultSet row) throws SQLException {
        Category category = Category.valueOf(row.getString(10));
        return merit(row, category, category == Category.CALM_IN_THE_STORM ? row.getString(11) : "");
    }

    private static Merit merit(ResultSet row, Category category, String stratum) throws SQLException {
        return new Merit(
                category,
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                stratum,
                RowTime.instant(row, 5),
                row.getLong(6));
    }
}
