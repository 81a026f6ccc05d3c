package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.schema.Statements;

/** Finds customers who let us write news to them and were not asked in a poll yet; nobody who belongs to us. */
@ApplicationScoped
class VoteInvitations {

    private static final String UNASKED = """
            select c.id, c.name, coalesce(nullif(c.language, ''), 'en'), (
                select p.value from contact_point p where p.customer_id = c.id and p.kind = 'email'
                order by p.created_at, p.id limit 1)
            from customer c
            where exists (select 1 from contact_point p where p.customer_id = c.id and p.kind = 'email')
                and not exists (select 1 from poll_link l where l.poll_id = ? and l.customer_id = c.id)
                and not exists (select 1 from award_insider i where i.customer_id = c.id)
                and (
                    select s.given from customer_consent s where s.customer_id = c.id and s.purpose = 'NEWS'
                        and s.channel in ('MAIL', 'ANY') order by s.at desc, s.id desc limit 1)
            order by md5(c.id::text) limit ?
            """;

    private final Statements statements;

    @Inject
    VoteInvitations(Statements statements) {
        this.statements = statements;
    }

    record Asked(long customer, String name, String language, String email) {

        static Asked read(ResultSet row) throws SQLException {
            return new Asked(
                    row.getLong(1), row.getString(2), row.getString(3).equals("ko") ? "ko" : "en", row.getString(4));
        }
    }

    List<Asked> some(Poll poll, int most) throws SQLException {
        return statements.list(UNASKED, Asked::read, poll.id(), most);
    }
}
