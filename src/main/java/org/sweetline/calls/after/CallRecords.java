package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.calls.CallMoved;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.erasure.ExportArchive;
import org.sweetline.people.erasure.Holding;
import org.sweetline.people.erasure.Holding.Fate;
import org.sweetline.people.erasure.Person;
import org.sweetline.people.erasure.PersonalRecords;
import org.sweetline.schema.Statements;

/**
 * A person's calls as our desk conducted them. That there was a call, who answered and how long it took stays; numbers,
 * words and whose it was go.
 */
@ApplicationScoped
class CallRecords implements PersonalRecords {

    /** By whose they are, by the ticket they stand on, and by the number they came from. */
    private static final String THEIRS = """
            from desk_call d, (select cast(? as bigint[]) as of) who
            where d.erased_at is null and (d.customer_id = any(who.of)
                or d.caller in (select p.value from contact_point p where p.kind = 'phone' and p.customer_id = any(who.of))
                or d.sid in (select p.sid from ticket t join phone_call p on p.ticket_id = t.id
                    where t.customer_id = any(who.of)))
            """;

    private static final String COUNT = "select count(*) " + THEIRS;
    private static final String SOME = "select d.id " + THEIRS + " order by d.id limit 100";
    private static final String EXPORT = """
            select d.id, (to_jsonb(d) - '{token,agent_id,preferred_agent,queue_sid,conference_sid,version}'::text[]
                || jsonb_build_object(
                    'wrapUps', (select coalesce(jsonb_agg(to_jsonb(w) - '{call_id,account_id,version}'::text[]), '[]')
                        from call_wrap_up w where w.call_id = d.id),
                    'praise', (select coalesce(jsonb_agg(p.words), '[]') from call_praise p where p.call_id = d.id)))::text
            """ + THEIRS + " and d.id > ? order by d.id";
    private static final String OF = " where call_id = any(cast(? as bigint[]))";
    private static final List<String> FORGET = List.of(
            "update call_wrap_up set note = '', follow_up_at = null" + OF,
            "update call_praise set words = ''" + OF,
            "update call_event set detail = ''" + OF + " and kind in ('PARTY_ADDED', 'CONSULTED', 'TRANSFERRED')",
            "update call_leg set address = ''" + OF + " and account_id is null",
            "update phone_command set detail = '{}', answer = '', last_error = ''" + OF,
            "update said_caller set number = '' where sid in (select d.sid from desk_call d"
                    + " where d.id = any(cast(? as bigint[])))",
            "update desk_call set caller = '', customer_id = null, erased_at = now(),"
                    + " leaving = case when leaving like 'callback:%' then '' else leaving end"
                    + " where id = any(cast(? as bigint[]))");

    private final Statements statements;
    private final DomainEvents events;

    @Inject
    CallRecords(Statements statements, DomainEvents events) {
        this.statements = statements;
        this.events = events;
    }

    /** Before the tickets, by which some are found. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<String> tables() {
        return List.of("desk_call");
    }

    @Override
    public List<Holding> holdings(Person person) throws SQLException {
        long calls = statements.count(COUNT, person.customers());
        return List.of(new Holding("conducted-calls", calls, Fate.ANONYMIZED));
    }

    @Override
    public void export(Person person, ExportArchive archive) throws SQLException, IOException {
        archive.rows("conducted-calls.json", EXPORT, person.customers());
    }

    @Override
    public long erase(Person person) throws SQLException {
        List<String> some = statements.list(SOME, row -> row.getString(1), person.customers());
        if (some.isEmpty()) {
            return 0;
        }
        for (String forget : FORGET) {
            statements.change(forget, some);
        }
        some.forEach(call -> events.publish(new CallMoved(Long.parseLong(call))));
        return some.size();
    }
}
