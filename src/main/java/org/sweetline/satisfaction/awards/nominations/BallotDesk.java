package org.sweetline.satisfaction.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.AwardSpan;
import org.sweetline.satisfaction.awards.AwardSpan.Span;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Tokens;

/** Asks customers of the year for their vote: once each, chosen by a hash, never who does not want to be asked. */
@ApplicationScoped
public class BallotDesk {

    private static final String OPEN = "select takes_nominations from award_year where year = ? for update";
    private static final String UNASKED = """
            select c.id, c.name, coalesce(nullif(c.language, ''), 'en'), (
                select p.value from contact_point p where p.customer_id = c.id and p.kind = 'email'
                order by p.created_at, p.id limit 1)
            from customer c
            where c.id in (select k.customer_id from award_contact k where k.at >= ? and k.at < ?)
                and exists (select 1 from contact_point p where p.customer_id = c.id and p.kind = 'email')
                and not exists (select 1 from award_ballot b where b.customer_id = c.id and b.year = ?)
                and not exists (select 1 from award_insider i where i.customer_id = c.id)
                and not exists (
                    select 1 from (
                        select distinct on (s.channel) s.given from customer_consent s
                        where s.customer_id = c.id and s.purpose = 'SURVEY' order by s.channel, s.at desc, s.id desc) said
                    where not said.given)
            order by md5(c.id::text) limit ?
            """;
    private static final String ADD =
            "insert into award_ballot (year, customer_id, token_hash, made_at) values (?, ?, ?, ?)";

    private final Statements statements;
    private final BallotPost post;
    private final AwardSpan span;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    BallotDesk(Statements statements, BallotPost post, AwardSpan span, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.post = post;
        this.span = span;
        this.audit = audit;
        this.clock = clock;
    }

    record Asked(long customer, String name, String language, String email) {

        static Asked read(ResultSet row) throws SQLException {
            return new Asked(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
        }
    }

    /** Answers how many were asked now: fewer than wanted when all others were asked before. */
    @Transactional(rollbackOn = Throwable.class)
    public int invite(int year, int most, CurrentAccount by) throws SQLException {
        Span asked = span.of(year);
        boolean open = statements.first(OPEN, row -> row.getBoolean(1), year).orElse(false);
        if (!open) {
            throw new ProblemException(BallotProblem.NOMINATIONS_CLOSED, "Open the voting first.");
        }
        List<Asked> chosen = statements.list(UNASKED, Asked::read, asked.from(), asked.until(), year, most);
        for (Asked each : chosen) {
            invite(year, each);
        }
        audit.record(by, "ballots-sent", Integer.toString(year), chosen.size() + " customers");
        return chosen.size();
    }

    private void invite(int year, Asked each) throws SQLException {
        String token = Tokens.fresh();
        statements.change(ADD, year, each.customer(), Tokens.hash(token), clock.instant());
        post.send(year, each, token);
    }
}
