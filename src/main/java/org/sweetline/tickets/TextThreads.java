package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweetline.schema.Statements;

/** Which tickets texts go on with, for a whole batch by one query. */
@ApplicationScoped
class TextThreads {

    private static final Duration GOES_ON = Duration.ofDays(30);

    /** So long a text answers the one that we sent last, though the ticket was solved with it. */
    private static final Duration ANSWERS = Duration.ofHours(24);

    // The customer's ticket on which we texted with this number last, else the one that was talked about last.
    private static final String UNDER_WAY = """
            select asked.number, found.id
            from unnest(?, cast(? as bigint[]), cast(? as timestamptz[]), cast(? as timestamptz[]))
                as asked (number, customer, since, answer_since)
            cross join lateral (
                select t.id from ticket t
                left join lateral (
                    select max(m.created_at) as latest, max(m.created_at) filter (where m.direction = 'OUT') as ours
                    from text_message m join timeline_entry e on e.id = m.entry_id
                    where m.number = asked.number and e.ticket_id = t.id) as texts on true
                where t.customer_id = asked.customer and t.last_message_at >= asked.since
                  and (t.status <> 'SOLVED' or texts.ours >= asked.answer_since)
                order by texts.latest desc nulls last, t.last_message_at desc, t.id desc limit 1) as found
            """;

    private final Statements statements;

    @Inject
    TextThreads(Statements statements) {
        this.statements = statements;
    }

    private record Found(String number, long ticket) {}

    /**
     * The ticket of each number that has one.
     *
     * @param senders whom the number of each message belongs to, if anybody
     */
    Map<String, Long> underWay(List<IncomingMessage> messages, List<Optional<Long>> senders) {
        List<String> numbers = new ArrayList<>();
        List<String> customers = new ArrayList<>();
        List<String> since = new ArrayList<>();
        List<String> answerSince = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            IncomingMessage message = messages.get(i);
            if (message.isText() && senders.get(i).isPresent()) {
                Instant at = message.at();
                numbers.add(message.fromAddress());
                customers.add(senders.get(i).get().toString());
                since.add(at.minus(GOES_ON).toString());
                answerSince.add(at.minus(ANSWERS).toString());
            }
        }
        return numbers.isEmpty() ? Map.of() : find(numbers, customers, since, answerSince);
    }

    private Map<String, Long> find(
            List<String> numbers, List<String> customers, List<String> since, List<String> answers) {
        try {
            Map<String, Long> found = new HashMap<>();
            statements
                    .list(
                            UNDER_WAY,
                            row -> new Found(row.getString(1), row.getLong(2)),
                            numbers,
                            customers,
                            since,
                            answers)
                    .forEach(one -> found.putIfAbsent(one.number(), one.ticket()));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the tickets of texts could not be looked up", e);
        }
    }
}
