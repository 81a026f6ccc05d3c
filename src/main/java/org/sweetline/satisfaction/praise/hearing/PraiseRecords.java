package org.sweetline.satisfaction.praise.hearing;

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

/** A person's kind words, on the wall or not. They go with the person; an award that was given stays given. */
@ApplicationScoped
class PraiseRecords implements PersonalRecords {

    private static final String THEIRS = """
            from praise p, (select cast(? as bigint[]) as of) who
            where (p.customer_id = any(who.of)
                or p.ticket_id in (select t.id from ticket t where t.customer_id = any(who.of))
                or p.call_id in (select d.id from desk_call d where d.customer_id = any(who.of)))
            """;
    private static final String COUNT = "select count(*) " + THEIRS;
    private static final String EXPORT = """
            select p.id, jsonb_build_object('id', p.id, 'words', p.words, 'quote', p.quote, 'saidAt', p.said_at,
                'state', lower(p.state), 'permission', lower(p.permission))::text
            """ + THEIRS + " and p.id > ? order by p.id";
    private static final String DELETE =
            "delete from praise where id = any(array(select p.id " + THEIRS + " order by p.id limit 200))";

    private final Statements statements;

    @Inject
    PraiseRecords(Statements statements) {
        this.statements = statements;
    }

    /** Before calls and tickets, by which some are found. */
    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<String> tables() {
        return List.of("praise");
    }

    @Override
    public List<Holding> holdings(Person person) throws SQLException {
        long rows = statements
                .first(COUNT, row -> row.getLong(1), person.customers())
                .orElse(0L);
        return List.of(new Holding("kind-words", rows, Fate.DELETED));
    }

    @Override
    public void export(Person person, ExportArchive archive) throws SQLException, IOException {
        archive.rows("kind-words.json", EXPORT, person.customers());
    }

    @Override
    public long erase(Person person) throws SQLException {
        return statements.change(DELETE, person.customers());
    }
}
