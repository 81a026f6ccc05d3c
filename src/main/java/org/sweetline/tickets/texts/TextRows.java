package org.sweetline.tickets.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** Writes the rows of texts. */
@ApplicationScoped
class TextRows {

    private static final String HOLD = """
            select pg_advisory_xact_lock(hashtextextended(number, 41)) from unnest(?) as asked (number) order by number
            """;
    private static final String OWNERS = """
            select p.value, c.id, c.name from contact_point p join customer c on c.id = p.customer_id
            where p.kind = 'phone' and p.value = any(?)
            """;
    private static final String RECEIVED = """
            insert into text_message
                (direction, sid, entry_id, customer_id, number, own_number, segments, state, created_at)
            values ('IN', ?, ?, cast(? as bigint), ?, ?, ?, 'RECEIVED', ?) returning id
            """;
    private static final String FILE = """
            insert into text_media (text_id, message_sid, media_sid, position, type, state, reason, next_attempt_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (message_sid, media_sid) do nothing
            """;
    private static final String LATER = """
            select e.text from text_message m join timeline_entry e on e.id = m.entry_id
            where m.number = ? and m.direction = 'IN' and e.at > ? order by e.at desc limit 50
            """;
    private static final String WRITTEN = """
            insert into text_message (direction, token, request_key, entry_id, customer_id, number, own_number, purpose,
                body, segments, state, created_at)
            values ('OUT', replace(gen_random_uuid()::text, '-', ''), ?, cast(? as bigint), cast(? as bigint), ?, ?, ?, ?, ?,
                'WAITING', ?) returning id
            """;
    private static final String REPEAT = """
            insert into text_message (direction, token, entry_id, customer_id, number, own_number, purpose, body, segments,
                state, created_at)
            select 'OUT', replace(gen_random_uuid()::text, '-', ''), entry_id, customer_id, number, own_number, purpose, body,
                segments, 'WAITING', ?
            from text_message where entry_id = ? and direction = 'OUT' order by id desc limit 1 returning id
            """;
    private static final String REQUESTED = "select 1 from text_message where request_key = ?";
    private static final String OWN_NUMBER = """
            select own_number from text_message
            where number = ? and direction = 'IN' and own_number <> '' and created_at >= ?
            order by created_at desc limit 1
            """;

    private static final Duration RECENT = Duration.ofDays(30);

    private final Statements statements;
    private final Clock clock;

    @Inject
    TextRows(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** What waits to be sent; entry is null when no ticket shows it. */
    record Draft(
            @Nullable String requestKey,
            @Nullable Long entry,
            @Nullable Long customer,
            String number,
            String ownNumber,
            TextPurpose purpose,
            String body) {}

    record Owner(long customer, String name) {}

    /** Until the running transaction ends nobody else files texts of these numbers. */
    void holdNumbers(List<String> numbers) throws SQLException {
        statements.list(HOLD, row -> true, numbers);
    }

    /** Whose the numbers are; those of nobody are missing. */
    Map<String, Owner> owners(List<String> numbers) throws SQLException {
        return statements
                .list(OWNERS, row -> Map.entry(row.getString(1), new Owner(row.getLong(2), row.getString(3))), numbers)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void received(IncomingText text, long entry, Optional<Long> customer, boolean unwanted) throws SQLException {
        long id = statements.number(
                RECEIVED,
                text.sid(),
                entry,
                customer.orElse(null),
                text.from(),
                text.to(),
                text.segments(),
                clock.instant());
        int position = 0;
        for (IncomingText.File file : text.files()) {
            statements.change(
                    FILE,
                    id,
                    text.sid(),
                    file.sid(),
                    position++,
                    file.type(),
                    unwanted ? "FAILED" : "WAITING",
                    unwanted ? MediaStep.Missing.BLOCKED.name() : "",
                    unwanted ? null : clock.instant());
        }
    }

    /** The last text of the number since this one that is nothing but a word that stops or starts texts. */
    Optional<String> lastWordAfter(IncomingText text) throws SQLException {
        return statements.list(LATER, row -> row.getString(1), text.from(), text.at()).stream()
                .filter(said -> OptOutWord.of(said, "")
                        .filter(word -> word != OptOutWord.HELP)
                        .isPresent())
                .findFirst();
    }

    long written(Draft draft) throws SQLException {
        return statements.number(
                WRITTEN,
                draft.requestKey(),
                draft.entry(),
                draft.customer(),
                draft.number(),
                draft.ownNumber(),
                draft.purpose().name(),
                draft.body(),
                Segments.of(draft.body()).count(),
                clock.instant());
    }

    /** The same words to the same number once more; empty when the entry is no text. */
    Optional<Long> repeated(long entry) throws SQLException {
        return statements.first(REPEAT, row -> row.getLong(1), clock.instant(), entry);
    }

    boolean isRequested(String key) throws SQLException {
        return statements.first(REQUESTED, row -> true, key).isPresent();
    }

    /** Which of our numbers they wrote to last; one that we had long ago may be somebody else's by now. */
    Optional<String> ownNumber(String number) throws SQLException {
        return statements.first(
                OWN_NUMBER, row -> row.getString(1), number, clock.instant().minus(RECENT));
    }
}
