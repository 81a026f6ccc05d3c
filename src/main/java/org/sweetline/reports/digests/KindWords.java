package org.sweetline.reports.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportSheet.ReportQuoteView;
import org.sweetline.satisfaction.praise.CustomerSign;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;

/**
 * What was confirmed in some time, and of whom: one query for everybody. What was told before is no news when it is confirmed
 * once more, unless the customer has changed the words since, or they are about somebody else.
 */
@ApplicationScoped
class KindWords {

    private static final String LIST = """
            select p.account_id, p.quote, c.name, a.name, p.ticket_id from praise p
            left join account a on a.id = p.account_id left join customer c on c.id = p.customer_id
            where p.state = 'CONFIRMED' and p.judged_at >= ? and p.judged_at < ? and not exists (
                select from digest_word w where w.kind = ? and w.praise_id = p.id and w.told_at <= ?
                    and w.said = md5(p.words || ' ' || coalesce(p.account_id, 0)))
            order by p.pinned_at desc nulls last, p.confidence desc, p.id desc limit 300
            """;
    private static final String REMEMBER = """
            insert into digest_word (kind, praise_id, said, told_at)
            select ?, p.id, md5(p.words || ' ' || coalesce(p.account_id, 0)), ? from praise p
            where p.state = 'CONFIRMED' and p.judged_at >= ? and p.judged_at < ? on conflict do nothing
            """;

    private final Statements statements;

    @Inject
    KindWords(Statements statements) {
        this.statements = statements;
    }

    /** @param of 0 when nobody in particular is meant */
    record Said(long of, ReportQuoteView quote) {}

    /** By the judgement: what is said at the weekend is judged on Monday, when that week's mail is already out. */
    List<Said> judged(DigestKind kind, Instant since, Instant until) throws SQLException {
        return statements.list(LIST, KindWords::said, since, until, kind.name(), since);
    }

    /** All of them are told, be it that some were too many for one mail. */
    void told(DigestKind kind, Instant since, Instant until) throws SQLException {
        statements.change(REMEMBER, kind.name(), until, since, until);
    }

    private static Said said(ResultSet row) throws SQLException {
        @Nullable Long ticket = row.getObject(5, Long.class);
        return new Said(
                row.getLong(1),
                new ReportQuoteView(
                        row.getString(2),
                        CustomerSign.of(row.getString(3)),
                        row.getString(4),
                        TicketNumber.textOrNull(ticket)));
    }
}
