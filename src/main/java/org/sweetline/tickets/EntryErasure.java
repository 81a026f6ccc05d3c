package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.people.erasure.CondemnedFiles;
import org.sweetline.schema.Statements;

/** Takes the words, names, files and voices out of entries. That somebody wrote or called then, and who answered, stays. */
@ApplicationScoped
class EntryErasure {

    private static final String ENTRIES = """
            update timeline_entry set from_address = '', from_name = '', to_addresses = '', cc_addresses = '', subject = '',
                text = '', quoted = '', html = '', remote_pictures = '', message_id = null, delivery_error = null,
                milestone_from = case when milestone_type in ('assigned', 'unassigned', 'priority', 'pending')
                    then milestone_from end,
                milestone_to = case when milestone_type in ('assigned', 'unassigned', 'priority', 'pending')
                    then milestone_to end
            where id = any(cast(? as bigint[]))
            """;
    private static final String CALLS = """
            update phone_call set from_number = '', to_number = '', transcript = '', recording_sid = null,
                recording_sha256 = null, recording_size = null, recording_type = null,
                recording_state = case recording_state when 'NONE' then 'NONE' else 'ABSENT' end
            where entry_id = any(cast(? as bigint[]))
            """;
    private static final String ATTACHMENTS = "delete from attachment where entry_id = any(cast(? as bigint[]))";

    private final Statements statements;
    private final TicketFiles files;
    private final CondemnedFiles condemned;

    @Inject
    EntryErasure(Statements statements, TicketFiles files, CondemnedFiles condemned) {
        this.statements = statements;
        this.files = files;
        this.condemned = condemned;
    }

    void erase(List<String> entries) throws SQLException {
        condemned.add(files.of(entries));
        statements.change(ATTACHMENTS, entries);
        statements.change(CALLS, entries);
        statements.change(ENTRIES, entries);
    }
}
