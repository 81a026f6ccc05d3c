package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** What was said in calls, as somebody or something wrote it down. It is found by search like all that stands on a ticket. */
@ApplicationScoped
public class TranscriptLog {

    private static final String POSTED = "posted";
    private static final String ADD = """
            insert into phone_transcript_line (call_id, source, number, seconds, speaker, text, posted_by)
            values (?, ?, ?, ?, ?, ?, cast(? as bigint)) on conflict do nothing
            """;
    private static final String KEEP = """
            insert into replaced_transcript (call_id, account_id, replaced_at, text)
            select c.id, cast(? as bigint), cast(? as timestamptz), coalesce((select string_agg(concat_ws(': ', nullif(l.speaker, ''), l.text), E'\\n'
                    order by l.seconds nulls last, l.source, l.number)
                from phone_transcript_line l where l.call_id = c.id), c.transcript)
            from phone_call c where c.id = ? and (c.transcript <> ''
                or exists (select from phone_transcript_line l where l.call_id = c.id))
            """;
    private static final String CLEAR = "delete from phone_transcript_line where call_id = ?";
    private static final String IS_POSTED =
            "select 1 from phone_transcript_line where call_id = ? and source = 'posted' limit 1";
    private static final String ALL =
            "select text from phone_transcript_line where call_id = ? order by seconds nulls last, source, number";

    private final TicketRepository tickets;
    private final CallLog calls;
    private final Statements statements;
    private final Clock clock;

    @Inject
    TranscriptLog(TicketRepository tickets, CallLog calls, Statements statements, Clock clock) {
        this.tickets = tickets;
        this.calls = calls;
        this.statements = statements;
        this.clock = clock;
    }

    /** What the phone network heard after the tone. The first counts; answers the key of the call's ticket. */
    @Transactional
    public String voicemail(String sid, String text) {
        PhoneCall call = calls.call(sid);
        boolean fresh = call.transcript().isEmpty() && call.transcribed(text);
        return told(call, text, fresh);
    }

    /**
     * Where a line stands in what an engine heard.
     *
     * @param source the engine's id of its transcription: with the number it tells a repetition
     */
    public record Heard(String source, int number, Instant at) {}

    /** One line of a conversation that goes on. A posted transcript is not mixed with it. */
    @Transactional(rollbackOn = Throwable.class)
    public String heard(String sid, Heard where, String speaker, String text) throws SQLException {
        PhoneCall call = flushed(sid);
        if (statements.first(IS_POSTED, row -> 1, call.id()).isPresent()) {
            return "";
        }
        BigDecimal seconds = call.startedAt()
                .map(began -> BigDecimal.valueOf(
                        Math.max(0, Duration.between(began, where.at()).toMillis()), 3))
                .orElse(null);
        boolean fresh = add(call, where.source(), where.number(), new SpokenLine(seconds, speaker, text), null) > 0;
        return fresh && call.hasEnded() ? assembled(call) : calls.retell(call, fresh);
    }

    /** Makes the text that is searched of the lines. Lines that come later are taken up as they come. */
    @Transactional(rollbackOn = Throwable.class)
    public String assemble(String sid) throws SQLException {
        return assembled(flushed(sid));
    }

    /** Puts these lines in the place of whatever was there, which is kept beside them. */
    @Transactional(rollbackOn = Throwable.class)
    public void replace(String sid, List<SpokenLine> lines, long by) throws SQLException {
        PhoneCall call = flushed(sid);
        statements.change(KEEP, by, clock.instant(), call.id());
        statements.change(CLEAR, call.id());
        int number = 0;
        for (SpokenLine line : lines) {
            add(call, POSTED, number++, line, by);
        }
        assembled(call);
    }

    private int add(PhoneCall call, String source, int number, SpokenLine line, @Nullable Long by) throws SQLException {
        return statements.change(ADD, call.id(), source, number, line.seconds(), line.speaker(), line.text(), by);
    }

    private String assembled(PhoneCall call) throws SQLException {
        String text = String.join("\n", statements.list(ALL, row -> row.getString(1), call.id()));
        return told(call, text, !text.equals(call.transcript()) && call.transcribed(text));
    }

    private String told(PhoneCall call, String text, boolean fresh) {
        if (fresh) {
            call.ticketId().flatMap(tickets::find).ifPresent(ticket -> ticket.said(text, clock.instant()));
        }
        return calls.retell(call, fresh);
    }

    /** Statements beside the entities need the call's row there. */
    private PhoneCall flushed(String sid) {
        PhoneCall call = calls.call(sid);
        tickets.flush();
        return call;
    }
}
