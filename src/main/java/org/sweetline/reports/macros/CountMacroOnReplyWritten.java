package org.sweetline.reports.macros;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.ReplyWritten;

/** A reply that says what a text of the day says used it. */
@ApplicationScoped
class CountMacroOnReplyWritten implements Reaction<ReplyWritten> {

    private static final String TEXTS = """
            select m.id, m.text_en, m.text_ko, e.text, e.at from timeline_entry e
            join day_macro m on m.created_at <= e.at and m.until_at >= e.at
            where e.id = ? and e.direction = 'OUT' order by m.id
            """;
    private static final String KEEP = """
            insert into macro_use (entry_id, macro_id, ticket_id, at)
            select e.id, ?, e.ticket_id, e.at from timeline_entry e where e.id = ? on conflict do nothing
            """;

    private final Statements statements;

    @Inject
    CountMacroOnReplyWritten(Statements statements) {
        this.statements = statements;
    }

    private record Present(long macro, String english, String korean, String reply) {

        boolean used() {
            return new MacroMatch(english).isIn(reply) || new MacroMatch(korean).isIn(reply);
        }
    }

    @Override
    public String name() {
        return "count macro on reply written";
    }

    @Override
    public Class<ReplyWritten> event() {
        return ReplyWritten.class;
    }

    @Override
    public void react(ReplyWritten event) throws SQLException {
        for (Present text : statements.list(
                TEXTS,
                row -> new Present(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                event.entry())) {
            if (text.used()) {
                statements.change(KEEP, text.macro(), event.entry());
            }
        }
    }
}
