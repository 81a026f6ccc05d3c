package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sweetline.calls.line.LineConfig;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.RecordingKind;

/** What has been quiet for too long. What a node takes, no other takes for as long. */
@ApplicationScoped
class SweepRows {
    /** So many calls are looked after in one turn. */
    static final int TURN = 20;

    /** Longer than anybody is rung. */
    private static final Duration RINGING = Duration.ofSeconds(75);

    private static final Duration UNATTACHED = Duration.ofSeconds(30);

    private static final String CALLS = """
            update desk_call set seen_at = ? where id in (
                select c.id from desk_call c
                where c.stage <> 'ENDED' and (c.seen_at < ? or c.seen_at < ? and exists (
                    select 1 from call_leg l where l.call_id = c.id and l.state in ('ASKED', 'RINGING') and l.asked_at < ?))
                order by c.seen_at limit ? for update skip locked)
            returning id
            """;
    private static final String PHONES = """
            select p.account_id from agent_phone p
            where p.state in ('RINGING', 'ON_CALL') and p.since < ? and not exists (
                select 1 from call_leg l where l.account_id = p.account_id and l.state in ('ASKED', 'RINGING', 'JOINED'))
            order by p.account_id for update skip locked
            """;
    private static final String RECORDED = """
            select count(*) from phone_recording r join phone_call c on c.id = r.call_id where c.sid = ? and r.kind = ?
            """;
    private static final String FORGET_EVENTS = """
            delete from conference_event where (conference_sid, sequence_number) in (
                select conference_sid, sequence_number from conference_event where at < ? order by at limit 5000)
            """;

    private final Statements statements;
    private final LineConfig config;
    private final Clock clock;

    @Inject
    SweepRows(Statements statements, LineConfig config, Clock clock) {
        this.statements = statements;
        this.config = config;
        this.clock = clock;
    }

    List<Long> quietCalls() throws SQLException {
        return statements.list(
                CALLS,
                row -> row.getLong(1),
                clock.instant(),
                clock.instant().minus(config.quiet()),
                clock.instant().minus(UNATTACHED),
                clock.instant().minus(RINGING),
                TURN);
    }

    /** Agents who are said to ring or talk, and have no leg that does. */
    List<Long> unattachedPhones() throws SQLException {
        return statements.list(PHONES, row -> row.getLong(1), clock.instant().minus(UNATTACHED));
    }

    /** Whether there is a message of the caller. */
    boolean hasSpoken(String sid) throws SQLException {
        return hasRecorded(sid, RecordingKind.VOICEMAIL);
    }

    boolean hasRecordedTalk(String sid) throws SQLException {
        return hasRecorded(sid, RecordingKind.CONVERSATION);
    }

    private boolean hasRecorded(String sid, RecordingKind kind) throws SQLException {
        return statements.count(RECORDED, sid, kind.name()) > 0;
    }

    void forgetEvents() throws SQLException {
        statements.change(FORGET_EVENTS, clock.instant().minus(Duration.ofDays(7)));
    }
}
