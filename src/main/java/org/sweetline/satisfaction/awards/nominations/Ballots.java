package org.sweetline.satisfaction.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.people.FirstName;
import org.sweetline.satisfaction.awards.AwardSpan;
import org.sweetline.satisfaction.awards.AwardSpan.Span;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.nominations.Ballot.Candidate;
import org.sweetline.satisfaction.awards.nominations.Ballot.Given;
import org.sweetline.schema.Statements;
import org.sweetline.security.Tokens;

/** Finds a ballot by the secret in its link: one of its own, or that of a survey. Three queries. */
@ApplicationScoped
public class Ballots {

    private static final int LONGEST_TOKEN = 64;
    private static final String FIND = """
            select found.year, found.customer_id, c.name, found.language,
                coalesce((select y.takes_nominations from award_year y where y.year = found.year), false)
            from (
                select b.year, b.customer_id, coalesce(nullif(k.language, ''), 'en') as language
                from award_ballot b join customer k on k.id = b.customer_id where b.token_hash = ?
                union all
                select extract(year from s.contact_at at time zone ?)::int, s.customer_id, s.language
                from survey s where s.token_hash = ? and s.customer_id is not null) found
            join customer c on c.id = found.customer_id limit 1
            """;
    private static final String CANDIDATES = """
            select k.account_id, a.name,
                bool_or(exists (select 1 from surge g where g.began_at <= k.at and coalesce(g.ended_at, 'infinity') > k.at)),
                bool_or(exists (select 1 from award_complaint c where c.ticket_id = k.ticket_id))
            from award_contact k join account a on a.id = k.account_id
            where k.customer_id = ? and k.at >= ? and k.at < ? and a.disabled_at is null
                and not exists (select 1 from award_opt_out o where o.account_id = a.id)
            group by k.account_id, a.name order by max(k.at) desc, a.name limit 12
            """;
    private static final String GIVEN = """
            select n.category, n.account_id, a.name, n.words, n.may_quote from award_nomination n
            join account a on a.id = n.account_id where n.year = ? and n.customer_id = ? order by n.made_at
            """;

    private final Statements statements;
    private final AwardSpan span;

    @Inject
    Ballots(Statements statements, AwardSpan span) {
        this.statements = statements;
        this.span = span;
    }

    private record Whose(int year, long customer, String name, String language, boolean open) {

        static Whose read(ResultSet row) throws SQLException {
            return new Whose(row.getInt(1), row.getLong(2), row.getString(3), row.getString(4), row.getBoolean(5));
        }
    }

    public Optional<Ballot> find(String token) throws SQLException {
        if (token.isEmpty() || token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        String hash = Tokens.hash(token);
        Optional<Whose> whose =
                statements.first(FIND, Whose::read, hash, span.zone().getId(), hash);
        return whose.isPresent() ? Optional.of(ballot(whose.get())) : Optional.empty();
    }

    private Ballot ballot(Whose whose) throws SQLException {
        Span year = span.of(whose.year());
        List<Candidate> candidates = statements.list(
                CANDIDATES,
                row -> new Candidate(row.getLong(1), row.getString(2), row.getBoolean(3), row.getBoolean(4)),
                whose.customer(),
                year.from(),
                year.until());
        List<Given> given = statements.list(
                GIVEN,
                row -> new Given(
                        Category.valueOf(row.getString(1)),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5)),
                whose.year(),
                whose.customer());
        return new Ballot(
                whose.year(),
                whose.open(),
                whose.customer(),
                FirstName.of(whose.name()),
                whose.language().equals("ko") ? "ko" : "en",
                candidates,
                given);
    }
}
