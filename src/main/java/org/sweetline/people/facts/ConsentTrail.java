package org.sweetline.people.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.people.facts.ConsentsView.ConsentView;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** Reads what a customer agreed to: two queries. What was said last counts. */
@ApplicationScoped
public class ConsentTrail {

    private static final String COLUMNS = """
            c.purpose, c.channel, c.given, c.how, c.at, c.account_id, a.name
            from customer_consent c left join account a on a.id = c.account_id where c.customer_id = living_customer(?)
            """;
    private static final String PRESENT = "select distinct on (c.purpose, c.channel) " + COLUMNS
            + " order by c.purpose, c.channel, c.at desc, c.id desc";
    private static final String TRAIL = "select " + COLUMNS + " order by c.at desc, c.id desc limit 200";

    private static final String REFUSING = """
            select distinct said.asked from (
                select distinct on (a.id, c.channel) a.id as asked, c.given
                from unnest(cast(? as bigint[])) a (id) join customer_consent c on c.customer_id = living_customer(a.id)
                where c.purpose = 'SURVEY' order by a.id, c.channel, c.at desc, c.id desc) said
            where not said.given
            """;

    private final Statements statements;

    @Inject
    ConsentTrail(Statements statements) {
        this.statements = statements;
    }

    ConsentsView of(long customer) throws SQLException {
        List<ConsentView> said = statements.list(PRESENT, ConsentTrail::view, customer);
        List<ConsentView> present = new ArrayList<>();
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            for (ConsentChannel channel : purpose.channels()) {
                present.add(find(said, new Consent(purpose, channel)).orElseGet(() -> unknown(purpose, channel)));
            }
        }
        return new ConsentsView(present, statements.list(TRAIL, ConsentTrail::view, customer));
    }

    /** True only when the customer agreed and did not take it back. */
    public boolean isGiven(long customer, ConsentPurpose purpose, ConsentChannel channel) throws SQLException {
        return state(customer, new Consent(purpose, channel)) == ConsentState.GIVEN;
    }

    /** True when the customer said by any way that they want to be asked no more. */
    public boolean refusesSurveys(long customer) throws SQLException {
        return !refusingSurveys(List.of(customer)).isEmpty();
    }

    /** Those of these customers who said by any way that they want to be asked no more: one query. */
    public List<Long> refusingSurveys(List<Long> customers) throws SQLException {
        return statements.list(REFUSING, row -> row.getLong(1), customers);
    }

    ConsentState state(long customer, Consent consent) throws SQLException {
        return find(statements.list(PRESENT, ConsentTrail::view, customer), consent)
                .map(view -> Words.parse(ConsentState.class, "state", view.state()))
                .orElse(ConsentState.UNKNOWN);
    }

    private static Optional<ConsentView> find(List<ConsentView> said, Consent consent) {
        return said.stream()
                .filter(view -> view.purpose().equals(Words.of(consent.purpose())))
                .filter(view -> view.channel().equals(Words.of(consent.channel())))
                .findFirst();
    }

    private static ConsentView unknown(ConsentPurpose purpose, ConsentChannel channel) {
        return new ConsentView(Words.of(purpose), Words.of(channel), Words.of(ConsentState.UNKNOWN), null, null, null);
    }

    private static ConsentView view(ResultSet row) throws SQLException {
        return new ConsentView(
                Words.of(row.getString(1)),
                Words.of(row.getString(2)),
                Words.of(row.getBoolean(3) ? ConsentState.GIVEN : ConsentState.WITHDRAWN),
                Words.of(row.getString(4)),
                RowTime.instant(row, 5),
                row.getString(7) == null ? null : new WriterView(row.getLong(6), row.getString(7)));
    }
}
