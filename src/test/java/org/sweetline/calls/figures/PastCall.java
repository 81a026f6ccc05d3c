package org.sweetline.calls.figures;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sweetline.testing.ProductDatabase;

/** A call that once was, told as the rows that it would have left behind. */
final class PastCall {
    private final ProductDatabase database;
    private final Instant offered;
    private final long id;
    private String direction = "IN";
    private String caller = "+14155550100";
    private String language = "en";
    private String topic = "";
    private @Nullable Long team;
    private @Nullable Long customer;
    private @Nullable Integer rating;

    private PastCall(ProductDatabase database, Instant offered) throws SQLException {
        this.database = database;
        this.offered = offered;
        this.id = database.number("select nextval('desk_call_seq')");
        database.change(
                "insert into desk_call (id, token, direction, stage, began_at, seen_at) values (?, ?, 'IN', 'AFTER', ?, ?)",
                id,
                UUID.randomUUID().toString(),
                offered.minusSeconds(15),
                offered);
    }

    static PastCall at(ProductDatabase database, String offered) throws SQLException {
        return new PastCall(database, Instant.parse(offered));
    }

    PastCall of(long teamId) {
        team = teamId;
        return this;
    }

    PastCall in(String spoken, String about) {
        language = spoken;
        topic = about;
        return this;
    }

    PastCall from(String number, @Nullable Long customerId) {
        caller = number;
        customer = customerId;
        return this;
    }

    PastCall rated(int stars) {
        rating = stars;
        return this;
    }

    PastCall outgoing() {
        direction = "OUT";
        return this;
    }

    long id() {
        return id;
    }

    /** Hung up, or went to the voicemail or the like after so many seconds in line. */
    PastCall leaves(String how, int seconds) throws SQLException {
        event("OFFERED", null, offered);
        Instant left = offered.plusSeconds(seconds);
        if (how.equals("VOICEMAIL")) {
            event("LEFT_LINE", null, left).event("VOICEMAIL_LEFT", null, left.plusSeconds(45));
            return ends(how, left.plusSeconds(45), null);
        }
        String event = switch (how) {
            case "CALLBACK" -> "CALLBACK_TAKEN";
            case "TEXTED" -> "TEXT_LINK_SENT";
            default -> "ENDED";
        };
        event(event, null, left);
        return ends(how, left, null);
    }

    /** Closed, blocked or hung up in the menu: never in line. */
    PastCall neverInLine() throws SQLException {
        return ends("REJECTED", offered.plusSeconds(20), null);
    }

    /** Answered by one agent; held in the middle, written up afterwards. */
    PastCall answered(long agent, int wait, int talk, int hold, int wrap) throws SQLException {
        Instant answered = offered.plusSeconds(wait);
        Instant ended = answered.plusSeconds(talk + hold);
        if (direction.equals("IN")) {
            event("OFFERED", null, offered);
        }
        event("ANSWERED", agent, answered);
        if (hold > 0) {
            event("HELD", agent, answered.plusSeconds(5));
            event("UNHELD", agent, answered.plusSeconds(5 + hold));
        }
        leg(agent, "LEFT", answered, ended);
        span(agent, "ON_CALL", answered, ended);
        if (wrap > 0) {
            span(agent, "WRAP_UP", ended, ended.plusSeconds(wrap));
        }
        return ends("ANSWERED", ended, agent);
    }

    PastCall notTakenBy(long agent) throws SQLException {
        event("RING_NO_ANSWER", agent, offered.plusSeconds(20));
        leg(agent, "NO_ANSWER", null, offered.plusSeconds(20));
        return this;
    }

    PastCall event(String kind, @Nullable Long agent, Instant at) throws SQLException {
        database.change(
                "insert into call_event (call_id, account_id, kind, at) values (?, ?, ?, ?)", id, agent, kind, at);
        return this;
    }

    PastCall leg(long agent, String state, @Nullable Instant joined, Instant left) throws SQLException {
        database.change("""
                insert into call_leg (id, call_id, role, label, account_id, state, asked_at, joined_at, left_at)
                select nextval('call_leg_seq'), ?, 'AGENT', 'agent:' || ?, ?, ?, ?, ?, ?
                """, id, UUID.randomUUID().toString(), agent, state, offered, joined, left);
        return this;
    }

    PastCall span(long agent, String state, Instant from, Instant until) throws SQLException {
        database.change(
                "insert into agent_phone_span (account_id, state, call_id, from_at, until_at) values (?, ?, ?, ?, ?)",
                agent,
                state,
                id,
                from,
                until);
        return this;
    }

    /** Last of all: from now on it is added up. */
    PastCall ends(String outcome, Instant ended, @Nullable Long agent) throws SQLException {
        database.change(
                """
                update desk_call set stage = 'ENDED', outcome = ?, ended_at = ?, agent_id = ?, sid = ?, direction = ?,
                    caller = ?, customer_id = ?, language = ?, team_id = ?, topic = ?, rating = ?, version = version + 1
                where id = ?
                """,
                outcome,
                ended,
                agent,
                "CA" + UUID.randomUUID().toString().replace("-", ""),
                direction,
                caller,
                customer,
                language,
                team,
                topic,
                rating,
                id);
        return this;
    }
}
