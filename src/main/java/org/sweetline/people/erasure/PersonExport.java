package org.sweetline.people.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.people.CustomerNumber;
import org.sweetline.schema.Statements;

/** All that the features hold of a person, as one archive. */
@ApplicationScoped
class PersonExport {

    private final Statements statements;
    private final People people;
    private final AllRecords records;

    @Inject
    PersonExport(Statements statements, People people, AllRecords records) {
        this.statements = statements;
        this.people = people;
        this.records = records;
    }

    /** The person is looked up now, so that whoever asks for nobody is told before the archive begins. */
    Archive of(CustomerNumber number) throws SQLException {
        return new Archive(people.get(number), records.inOrder(), statements);
    }

    record Archive(Person person, List<PersonalRecords> records, Statements statements) {

        void writeTo(OutputStream out) throws IOException {
            try (ExportArchive archive = new ExportArchive(out, statements)) {
                for (PersonalRecords each : records) {
                    each.export(person, archive);
                }
            } catch (SQLException e) {
                throw new IOException("the export broke off", e);
            }
        }
    }
}
