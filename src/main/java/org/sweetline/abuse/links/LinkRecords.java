package org.sweetline.abuse.links;

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

/** Whom a person was tied to. Whose account the other one is, is told to nobody but the team. */
@ApplicationScoped
class LinkRecords implements PersonalRecords {

    private static final String COUNT =
            "select count(*) from risk_link where one_id = any(cast(? as bigint[])) or other_id = any(cast(? as bigint[]))";
    private static final String DELETE =
            "delete from risk_link where one_id = any(cast(? as bigint[])) or other_id = any(cast(? as bigint[]))";
    private static final String EXPORT = """
            select row_number, json from (
                select row_number() over (order by one_id, other_id, kind),
                    jsonb_build_object('kind', kind, 'weight', weight, 'found', found_at, 'cut', cut_at)::text as json
                from risk_link, (select cast(? as bigint[]) as of) who
                where one_id = any(who.of) or other_id = any(who.of)) ties
            where row_number > ? order by 1
            """;

    private final Statements statements;

    @Inject
    LinkRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public List<Holding> holdings(Person person) throws SQLException {
        long rows = statements.count(COUNT, person.customers(), person.customers());
        return List.of(new Holding("risk-links", rows, Fate.DELETED));
    }

    @Override
    public void export(Person person, ExportArchive archive) throws SQLException, IOException {
        archive.rows("risk-links.json", EXPORT, person.customers());
    }

    @Override
    public long erase(Person person) throws SQLException {
        return statements.change(DELETE, person.customers(), person.customers());
    }
}
