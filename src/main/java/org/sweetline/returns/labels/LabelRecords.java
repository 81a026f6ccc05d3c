package org.sweetline.returns.labels;

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

/** Labels of a person's parcels. What they cost stays; the carrier's number, by which it knows who sent it, goes. */
@ApplicationScoped
class LabelRecords implements PersonalRecords {

    private static final String THEIRS = """
            from return_label l join return_request r on r.id = l.return_id
            where r.customer_id = any(cast(? as bigint[]))
            """;
    private static final String EXPORT =
            "select l.id, (to_jsonb(l) - 'paid_by')::text " + THEIRS + " and l.id > ? order by l.id";
    private static final String FORGET = """
            update return_label set tracking = 'erased ' || id, delivered_zip = ''
            where id in (select l.id %s) and tracking <> 'erased ' || id
            """.formatted(THEIRS);

    private final Statements statements;

    @Inject
    LabelRecords(Statements statements) {
        this.statements = statements;
    }

    /** Before the returns forget whose they were. */
    @Override
    public int order() {
        return 14;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public List<Holding> holdings(Person person) throws SQLException {
        long rows = statements.count("select count(*) " + THEIRS, person.customers());
        return List.of(new Holding("return-labels", rows, Fate.ANONYMIZED));
    }

    @Override
    public void export(Person person, ExportArchive archive) throws SQLException, IOException {
        archive.rows("return-labels.json", EXPORT, person.customers());
    }

    @Override
    public long erase(Person person) throws SQLException {
        return statements.change(FORGET, person.customers());
    }
}
