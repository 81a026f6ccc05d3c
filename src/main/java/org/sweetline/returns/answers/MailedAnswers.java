package org.sweetline.returns.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.Statements;

/** Reads which returns wait for what a mail says. */
@ApplicationScoped
class MailedAnswers {

    /**
     * Only what answers our own letter from the customer's own address proves who wrote it. Held, so that who answers on the
     * portal at the same time is not answered for twice.
     */
    private static final String WAITING = """
            select r.id, e.text, e.subject || E'\\n' || e.quoted
            from timeline_entry e join ticket t on t.id = e.ticket_id join return_request r on r.ticket_id = t.id
                join shop_order o on o.id = r.order_id
            where e.id = ? and e.kind = 'MESSAGE' and e.channel = 'mail' and e.direction = 'IN' and not e.automatic
                and e.author_id is null and e.trust = 'KNOWN'
                and coalesce(r.customer_id = t.customer_id, lower(o.email) = lower(e.from_address))
                and r.closure = 'OPEN' and r.inquiry = 'NEEDS_INFO' and r.asked_at <= e.at
            order by r.id for no key update of r
            """;

    /** Small pictures that stand in the text are signatures. */
    private static final String PICTURES = """
            select name, sha256 from attachment
            where entry_id = ? and type like 'image/%' and not (inline_part and size < 20000)
            order by id
            """;

    private final Statements statements;

    @Inject
    MailedAnswers(Statements statements) {
        this.statements = statements;
    }

    /** A picture as it came. */
    record Picture(String name, String sha256) {}

    List<MailedAnswer> of(long entry) throws SQLException {
        return MailedAnswer.meant(statements.list(
                WAITING,
                row -> new MailedAnswer(new ReturnNumber(row.getLong(1)), row.getString(2), row.getString(3)),
                entry));
    }

    List<Picture> pictures(long entry) throws SQLException {
        return statements.list(PICTURES, row -> new Picture(row.getString(1), row.getString(2)), entry);
    }
}
