package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.surge.incidents.AnswerWays.Reach;
import org.sweetline.tickets.Author;
import org.sweetline.web.Bilingual;

/** Reads which tickets wait for the answer of their incident, and all that one of them needs. */
@ApplicationScoped
class DueAnswers {

    private static final String DUE =
            "select ticket_id from incident_ticket where answer = 'WAITING' and answer_due_at <= ? order by 1 limit ?";
    /** How a customer can be told: has mail, the number from which they texted, texted last. */
    static final String REACH = """
            exists (select from contact_point p where p.customer_id = t.customer_id and p.kind = 'email'),
                coalesce((select p.value from contact_point p
                    where p.customer_id = t.customer_id and p.kind = 'phone' and p.value = coalesce(
                        case when said.channel = 'sms' then said.from_address end, (
                            select m.number from text_message m where m.customer_id = t.customer_id and m.direction = 'IN'
                            order by m.created_at desc limit 1))), ''), coalesce(said.channel = 'sms', false)""";
    /** What the customer said last. */
    static final String SAID = """
            left join lateral (
                select e.channel, e.from_address, e.at from timeline_entry e
                where e.ticket_id = t.id and e.direction = 'IN' and e.kind in ('MESSAGE', 'CALL') and e.channel <> 'survey'
                order by e.at desc, e.id desc limit 1) said on true""";

    private static final String TAKE = """
            select i.id, i.text_en, i.text_ko, i.account_id, a.name, t.customer_id, coalesce(nullif(c.language, ''), 'en'),
                case when i.resolved_at is not null then 'resolved' when t.status = 'SOLVED' then 'solved'
                    when t.status = 'PENDING' then 'pending' when exists (
                        select from timeline_entry o where o.ticket_id = t.id and o.direction = 'OUT' and o.kind = 'MESSAGE'
                            and o.author_id is not null and not o.automatic and o.at > said.at) then 'answered' when exists (
                        select from ticket u join incident_ticket y on y.ticket_id = u.id
                        where u.customer_id = t.customer_id and y.incident_id = i.id and y.answer = 'SENT') then 'told-already'
                    else '' end,
                %s,
                x.released_at is not null
            from incident_ticket x join incident i on i.id = x.incident_id join ticket t on t.id = x.ticket_id
            join account a on a.id = i.account_id left join customer c on c.id = t.customer_id
            %s
            where x.ticket_id = ? and x.answer = 'WAITING' and x.ended_at is null for update of x skip locked
            """.formatted(REACH, SAID);

    private final Statements statements;

    @Inject
    DueAnswers(Statements statements) {
        this.statements = statements;
    }

    /**
     * An answer that is wanted.
     *
     * @param past why none is wanted any more, such as that the customer has it on another ticket; "" while one is
     * @param released it was held back, and a person let it go
     */
    record Due(
            Bilingual text,
            Author author,
            Optional<Long> customer,
            String language,
            String past,
            Reach reach,
            boolean released) {}

    List<Long> at(Instant now, int limit) throws SQLException {
        return statements.list(DUE, row -> row.getLong(1), now, limit);
    }

    /** Nobody else may have it meanwhile; empty when somebody has, or it waits no more. */
    Optional<Due> take(long ticket) throws SQLException {
        return statements.first(TAKE, row -> due(ticket, row), ticket);
    }

    private static Due due(long ticket, ResultSet row) throws SQLException {
        return new Due(
                new Bilingual(row.getString(2), row.getString(3)),
                new Author(row.getLong(4), row.getString(5), "incident-%d-%d".formatted(row.getLong(1), ticket), true),
                Optional.ofNullable(row.getObject(6, Long.class)),
                row.getString(7),
                row.getString(8),
                new Reach(row.getBoolean(9), row.getString(10), row.getBoolean(11)),
                row.getBoolean(12));
    }
}
