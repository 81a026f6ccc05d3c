package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sweetline.schema.Statements;
import org.sweetline.storage.FileUse;

/** Which files attachments and recordings have. */
@ApplicationScoped
class TicketFiles implements FileUse {

    private static final String USED = """
            select sha256 from attachment where sha256 = any(?)
            union select sha256 from phone_recording where sha256 = any(?)
            """;
    private static final String OF_ENTRIES = """
            select sha256 from attachment where entry_id = any(cast(? as bigint[]))
            union select r.sha256 from phone_recording r join phone_call c on c.id = r.call_id
            where c.entry_id = any(cast(? as bigint[])) and r.sha256 is not null
            """;

    private final Statements statements;

    @Inject
    TicketFiles(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Set<String> among(List<String> sha256) throws SQLException {
        return new TreeSet<>(statements.list(USED, row -> row.getString(1), sha256, sha256));
    }

    List<String> of(List<String> entries) throws SQLException {
        return statements.list(OF_ENTRIES, row -> row.getString(1), entries, entries);
    }
}
