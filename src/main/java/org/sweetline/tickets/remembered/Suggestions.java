package org.sweetline.tickets.remembered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/**
 * What a customer's latest words suggest to remember: three queries. Nothing is kept until somebody takes it up, and
 * what was taken up, turned down or stands already is left out.
 */
@ApplicationScoped
class Suggestions {

    /** Words of a third person, of more than one possible author, or of a machine are not the customer's. */
    private static final String SAID = """
            select e.id, e.ticket_id, e.at, left(case when p.transcript <> '' then p.transcript else e.text end, 8000)
            from (select id from ticket where customer_id = living_customer(?) and (?::bigint is null or id = ?)
                  order by last_message_at desc, id desc limit 20) t
            join timeline_entry e on e.ticket_id = t.id left join phone_call p on p.entry_id = e.id
            where e.direction = 'IN' and e.kind in ('MESSAGE', 'CALL') and not e.automatic
                and (e.trust is null or e.trust in ('KNOWN', 'UNVERIFIED', 'NUMBER'))
            order by e.at desc, e.id desc limit 40
            """;

    private static final String ANSWERED =
            "select suggestion from remembered_answer where customer_id = living_customer(?)";

    private final Statements statements;
    private final RememberedLines lines;

    @Inject
    Suggestions(Statements statements, RememberedLines lines) {
        this.statements = statements;
        this.lines = lines;
    }

    private record Said(long entry, long ticket, Instant at, String text) {}

    /** @param ticket null looks at the latest tickets */
    Collection<SuggestionView> of(long customer, @Nullable Long ticket) throws SQLException {
        Set<String> settled = new HashSet<>(statements.list(ANSWERED, row -> row.getString(1), customer));
        lines.of(customer).forEach(line -> settled.add(SuggestionKey.of(line.text())));
        Map<String, SuggestionView> open = new LinkedHashMap<>();
        for (Said said : statements.list(SAID, Suggestions::said, customer, ticket, ticket)) {
            for (Listening.Heard heard : Listening.to(said.text())) {
                Optional.of(view(heard, said))
                        .filter(view -> !settled.contains(view.key()))
                        .ifPresent(view -> open.putIfAbsent(view.key(), view));
            }
        }
        return List.copyOf(open.values());
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(row.getLong(1), row.getLong(2), RowTime.instant(row, 3), row.getString(4));
    }

    private static SuggestionView view(Listening.Heard heard, Said said) {
        return new SuggestionView(
                SuggestionKey.of(heard.line()),
                Words.of(heard.kind()),
                heard.line(),
                heard.said(),
                TicketNumber.text(said.ticket()),
                said.entry(),
                said.at());
    }
}
