package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.events.DomainEvents;
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
            update phone_call set from_number = '', to_number = '', transcript = ''
            where entry_id = any(cast(? as bigint[]))
            """;
    private static final String OF_CALLS =
            "call_id in (select id from phone_call where entry_id = any(cast(? as bigint[])))";
    private static final String VOICES = "select sid from phone_recording where sid is not null and " + OF_CALLS;
    private static final String RECORDINGS =
            "update phone_recording set sid = null, sha256 = null, size = null, type = null, state = 'ABSENT' where "
                    + OF_CALLS;
    private static final String LINES = "delete from phone_transcript_line where " + OF_CALLS;
    private static final String REPLACED = "delete from replaced_transcript where " + OF_CALLS;
    private static final String TEXTS = "delete from text_message where entry_id = any(cast(? as bigint[]))";
    private static final String ATTACHMENTS = "delete from attachment where entry_id = any(cast(? as bigint[]))";

    private final Statements statements;
    private final TicketFiles files;
    private final CondemnedFiles condemned;
    private final DomainEvents events;

    @Inject
    EntryErasure(Statements statements, TicketFiles files, CondemnedFiles condemned, DomainEvents events) {
        this.statements = statements;
        this.files = files;
        this.condemned = condemned;
        this.events = events;
    }

    void erase(List<String> entries) throws SQLException {
        condemned.add(files.of(entries));
        statements.change(ATTACHMENTS, entries);
        statements
                .list(VOICES, row -> row.getString(1), entries)
                .forEach(sid -> events.publish(new RecordingDiscarded(sid)));
        statements.change(RECORDINGS, entries);
        statements.change(LINES, entries);
        statements.change(REPLACED, entries);
        statements.change(TEXTS, entries);
        statements.change(CALLS, entries);
        statements.change(ENTRIES, entries);
    }
}
