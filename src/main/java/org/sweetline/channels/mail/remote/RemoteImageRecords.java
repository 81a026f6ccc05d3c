package org.sweetline.channels.mail.remote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sweetline.people.erasure.CondemnedFiles;
import org.sweetline.people.erasure.ExportArchive;
import org.sweetline.people.erasure.Holding;
import org.sweetline.people.erasure.Person;
import org.sweetline.people.erasure.PersonalRecords;
import org.sweetline.schema.Statements;
import org.sweetline.storage.FileUse;

/** Pictures that a person's mails pointed to: copies of what lies on other people's servers, not worth exporting. */
@ApplicationScoped
class RemoteImageRecords implements PersonalRecords, FileUse {

    private static final String OF = """
            from remote_image i join timeline_entry e on e.id = i.entry_id join ticket t on t.id = e.ticket_id
            where t.customer_id = any(cast(? as bigint[])) or e.from_address = any(?)
            """;
    private static final String DELETE = """
            delete from remote_image i using timeline_entry e, ticket t
            where e.id = i.entry_id and t.id = e.ticket_id
                and (t.customer_id = any(cast(? as bigint[])) or e.from_address = any(?))
            """;

    private final Statements statements;
    private final CondemnedFiles condemned;

    @Inject
    RemoteImageRecords(Statements statements, CondemnedFiles condemned) {
        this.statements = statements;
        this.condemned = condemned;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public List<Holding> holdings(Person person) throws SQLException {
        long pictures = statements.count("select count(*) " + OF, person.customers(), person.senders());
        return List.of(new Holding("pictures", pictures, Holding.Fate.DELETED));
    }

    @Override
    public void export(Person person, ExportArchive archive) {}

    @Override
    public long erase(Person person) throws SQLException {
        List<String> files =
                statements.list("select i.sha256 " + OF, row -> row.getString(1), person.customers(), person.senders());
        condemned.add(files);
        return files.isEmpty() ? 0 : statements.change(DELETE, person.customers(), person.senders());
    }

    @Override
    public Set<String> among(List<String> sha256) throws SQLException {
        return new TreeSet<>(statements.list(
                "select distinct sha256 from remote_image where sha256 = any(?)", row -> row.getString(1), sha256));
    }
}
