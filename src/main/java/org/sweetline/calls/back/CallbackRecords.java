package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.people.erasure.ExportArchive;
import org.sweetline.people.erasure.Holding;
import org.sweetline.people.erasure.Holding.Fate;
import org.sweetline.people.erasure.Person;
import org.sweetline.people.erasure.PersonalRecords;
import org.sweetline.schema.Statements;

/** Whom we called, were to call, or missed. That it was so, and by whom of the team, stays; whose number it was goes. */
@ApplicationScoped
class CallbackRecords implements PersonalRecords {

    private static final String THEIRS =
            " where number <> '' and (customer_id = any(cast(? as bigint[])) or number = any(?))";
    /** A number alone is theirs only where nobody else is known to have called from it. */
    private static final String THEIRS_MISSED = " where number <> '' and customer_id = any(cast(? as bigint[]))"
            + " or number <> '' and customer_id is null and number = any(?)";

    private static final String DIALLED = " where number = any(?)";
    private static final String COUNT = "select count(*) from callback" + THEIRS;
    private static final String COUNT_MISSED = "select count(*) from missed_caller" + THEIRS_MISSED;
    private static final String EXPORT = """
            select id, (to_jsonb(b) - '{account_id,ended_by,request_key,version}'::text[])::text from callback b
            where (customer_id = any(cast(? as bigint[]))) and id > ? order by id
            """;
    private static final String EXPORT_MISSED = """
            select id, (to_jsonb(m) - '{reached_by,version}'::text[])::text from missed_caller m
            where (customer_id = any(cast(? as bigint[]))) and id > ? order by id
            """;
    private static final String FORGET = """
            update callback set number = '', customer_id = null, note = '', topic = '',
                last_result = case last_result when 'CALLED_IN' then last_result else '' end,
                state = case when ended_at is null then 'CANCELLED' else state end,
                ended_at = coalesce(ended_at, now()), version = version + 1
            """ + THEIRS;
    private static final String FORGET_MISSED = """
            update missed_caller set number = '', customer_id = null, note = '',
                reached_how = case when reached_at is null then 'BY_HAND' else reached_how end,
                reached_at = coalesce(reached_at, now()), version = version + 1
            """ + THEIRS_MISSED;

    private final Statements statements;

    @Inject
    CallbackRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public List<String> tables() {
        return List.of("callback", "missed_caller");
    }

    @Override
    public List<Holding> holdings(Person person) throws SQLException {
        return List.of(
                new Holding("callbacks", count(COUNT, person), Fate.ANONYMIZED),
                new Holding("missed-calls", count(COUNT_MISSED, person), Fate.ANONYMIZED));
    }

    private long count(String sql, Person person) throws SQLException {
        return statements
                .first(sql, row -> row.getLong(1), person.customers(), person.phones())
                .orElse(0L);
    }

    @Override
    public void export(Person person, ExportArchive archive) throws SQLException, IOException {
        archive.rows("callbacks.json", EXPORT, person.customers());
        archive.rows("missed-calls.json", EXPORT_MISSED, person.customers());
    }

    @Override
    public long erase(Person person) throws SQLException {
        return statements.change(FORGET, person.customers(), person.phones())
                + statements.change(FORGET_MISSED, person.customers(), person.phones())
                + statements.change("update outgoing_call set number = ''" + DIALLED, person.phones())
                + statements.change("update dial_attempt set number = ''" + DIALLED, person.phones());
    }
}
