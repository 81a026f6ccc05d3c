package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.sweetline.people.erasure.ExportArchive;
import org.sweetline.people.erasure.Holding;
import org.sweetline.people.erasure.Holding.Fate;
import org.sweetline.people.erasure.Person;
import org.sweetline.people.erasure.PersonalRecords;
import org.sweetline.schema.Statements;

/** How a person voted, and the addresses that they voted from. */
@ApplicationScoped
class PollRecords implements PersonalRecords {

    private static final String THEIRS = " where (customer_id = any(cast(? as bigint[])) or lower(address) = any(?))";
    private static final String COUNT =
            "select (select count(*) from poll_vote" + THEIRS + ") + (select count(*) from poll_link" + THEIRS + ")";
    private static final String EXPORT = """
            select v.id, jsonb_build_object('question', p.question_en, 'answer', o.label_en, 'votedAt', v.voted_at,
                'code', v.code)::text
            from (select cast(? as text[]) as keys) who, poll_vote v
            join poll p on p.id = v.poll_id join poll_option o on o.id = v.option_id
            where (v.customer_id::text = any(who.keys) or lower(v.address) = any(who.keys)) and v.id > ? order by v.id
            """;
    private static final String DELETE_VOTES =
            "delete from poll_vote where id = any(array(select id from poll_vote" + THEIRS + " order by id limit 200))";
    private static final String DELETE_LINKS =
            "delete from poll_link where id = any(array(select id from poll_link" + THEIRS + " order by id limit 200))";

    private final Statements statements;

    @Inject
    PollRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<String> tables() {
        return List.of("poll_vote", "poll_link");
    }

    @Override
    public List<Holding> holdings(Person person) throws SQLException {
        long rows = statements
                .first(
                        COUNT,
                        row -> row.getLong(1),
                        person.customers(),
                        person.addresses(),
                        person.customers(),
                        person.addresses())
                .orElse(0L);
        return List.of(new Holding("votes", rows, Fate.DELETED));
    }

    @Override
    public void export(Person person, ExportArchive archive) throws SQLException, IOException {
        archive.rows(
                "votes.json",
                EXPORT,
                Stream.concat(person.customers().stream(), person.addresses().stream())
                        .toList());
    }

    @Override
    public long erase(Person person) throws SQLException {
        return statements.change(DELETE_VOTES, person.customers(), person.addresses())
                + statements.change(DELETE_LINKS, person.customers(), person.addresses());
    }
}
