package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.schema.Statements;

/** What is drawn from: a number for each person, the first that they were told. Votes of our own count, and win nothing. */
@ApplicationScoped
class DrawEntries {

    private static final String ALL = """
            select (array_agg(v.code order by v.id) filter (where v.address <> ''))[1]
            from poll_vote v where v.poll_id = ?
            group by coalesce('c' || v.customer_id, v.voter_key)
            having bool_or(v.address <> '') and not bool_or(
                v.staff_id is not null
                or coalesce(v.customer_id in (select i.customer_id from award_insider i), false)
                or plain_address(v.address) in (
                    select plain_address(a.email) from account a
                    union all select plain_address(x.pattern) from award_exclusion x where left(x.pattern, 1) <> '@')
                or exists (
                    select 1 from award_exclusion x
                    where left(x.pattern, 1) = '@' and right(lower(v.address), length(x.pattern)) = x.pattern))
            order by 1
            """;

    private final Statements statements;

    @Inject
    DrawEntries(Statements statements) {
        this.statements = statements;
    }

    /** In their order, which is that of the ledger. */
    List<String> of(long poll) throws SQLException {
        return statements.list(ALL, row -> row.getString(1), poll);
    }
}
