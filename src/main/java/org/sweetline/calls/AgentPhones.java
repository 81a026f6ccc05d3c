package org.sweetline.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.AgentPhone.Device;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.events.DomainEvents;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.work.AfterCommit;

/**
 * Every change of an agent's phone goes through here, in the transaction of whoever decides it: each state becomes a span
 * of time, and the screens are told. A call's row is locked before a phone's.
 */
@ApplicationScoped
public class AgentPhones {
    /** The loop that shares agents out. */
    public static final String LINE = "line";

    private static final String MAKE = """
            insert into agent_phone (account_id, identity, since, idle_since)
            select id, ?, ?, ? from account where id = ?
            on conflict do nothing
            """;
    private static final String FIND = """
            select account_id, identity, state, away_reason, since, device, number, skills, languages, call_id,
                wrap_up_until, seen_at, away_before
            from agent_phone where account_id = ?
            """;
    private static final String BECOME = """
            update agent_phone set
                away_before = case when cast(? as text) not in ('RINGING', 'ON_CALL', 'WRAP_UP') then null
                    when state = 'AWAY' then away_reason else away_before end,
                state = ?, away_reason = ?, call_id = ?, wrap_up_until = ?, since = ?,
                idle_since = case when cast(? as boolean) then ? else idle_since end, version = version + 1
            where account_id = ?
            """;
    private static final String CLOSE = """
            update agent_phone_span set until_at = ? where account_id = ? and until_at is null
            """;
    private static final String OPEN = """
            insert into agent_phone_span (account_id, state, reason, call_id, from_at) values (?, ?, ?, ?, ?)
            """;

    private final Statements statements;
    private final DomainEvents events;
    private final AfterCommit after;
    private final Clock clock;

    @Inject
    AgentPhones(Statements statements, DomainEvents events, AfterCommit after, Clock clock) {
        this.statements = statements;
        this.events = events;
        this.after = after;
        this.clock = clock;
    }

    public Optional<AgentPhone> find(long account) {
        return read(FIND, account);
    }

    /** Locked; made when the agent never had one. */
    public AgentPhone lock(long account) {
        return locked(account).orElseGet(() -> made(account));
    }

    private Optional<AgentPhone> locked(long account) {
        return read(FIND + " for update", account);
    }

    private AgentPhone made(long account) {
        Instant now = clock.instant();
        String identity = "agent_" + UUID.randomUUID().toString().replace("-", "");
        change(MAKE, identity, now, now, account);
        return locked(account).orElseThrow();
    }

    public void become(long account, State state, String reason, @Nullable Long call) {
        move(lock(account), state, reason, call, null);
    }

    /** After a call the agent has this long to write down what it was about. */
    public void toWrapUp(long account, long call, Duration time) {
        AgentPhone phone = lock(account);
        Instant until = clock.instant().plus(time);
        if (time.isZero()) {
            release(account);
        } else {
            move(phone, State.WRAP_UP, "", call, until);
        }
    }

    /**
     * This much more time to write it down, up to so much from the end of the call.
     *
     * @return false when none is to be had: they write nothing down, or have all of it already
     */
    public boolean lengthenWrapUp(long account, Duration more, Duration most) {
        AgentPhone phone = lock(account);
        Instant last = phone.since().plus(most);
        Instant until = phone.wrapUpUntil();
        if (phone.state() != State.WRAP_UP || until == null || !until.isBefore(last)) {
            return false;
        }
        Instant wanted = until.plus(more);
        change(
                "update agent_phone set wrap_up_until = ?, version = version + 1 where account_id = ?",
                wanted.isAfter(last) ? last : wanted,
                account);
        events.publish(new AgentPhoneChanged(account));
        return true;
    }

    /** Done with a call: free, or away as before it if they placed it from there. */
    public void release(long account) {
        AgentPhone phone = lock(account);
        if (phone.awayBefore() == null) {
            toAvailable(account);
        } else {
            move(phone, State.AWAY, phone.awayBefore(), null, null);
        }
    }

    /** Free again, at the end of those who are free. */
    public void toAvailable(long account) {
        move(lock(account), State.AVAILABLE, "", null, null);
    }

    /** Free to be rung for the caller who waits for them; what they were before the call they are after it. */
    public void comesBack(long account) {
        @Nullable String before = lock(account).awayBefore();
        toAvailable(account);
        if (before != null) {
            change("update agent_phone set away_before = ? where account_id = ?", before, account);
        }
    }

    /** On which device calls ring from now on. */
    public void rings(long account, Device device, String number) {
        change(
                "update agent_phone set device = ?, number = ?, version = version + 1 where account_id = ?",
                device.name(),
                number,
                account);
        events.publish(new AgentPhoneChanged(account));
    }

    private void move(
            AgentPhone phone, State state, String reason, @Nullable Long call, @Nullable Instant wrapUpUntil) {
        Instant now = clock.instant();
        // One who was rung for a caller that hung up has been idle all along; one who talked has not.
        boolean idleAnew = state == State.AVAILABLE && phone.state() != State.RINGING;
        @Nullable Long kept = state == State.AVAILABLE ? null : call;
        change(BECOME, state.name(), state.name(), reason, kept, wrapUpUntil, now, idleAnew, now, phone.account());
        if (phone.state() != state || !phone.reason().equals(reason)) {
            change(CLOSE, now, phone.account());
            change(OPEN, phone.account(), state.name(), reason, kept, now);
        }
        events.publish(new AgentPhoneChanged(phone.account()));
        after.wake(LINE);
    }

    private Optional<AgentPhone> read(String sql, long account) {
        try {
            return statements.first(sql, AgentPhones::phone, account);
        } catch (SQLException e) {
            throw new IllegalStateException("An agent's phone can't be read", e);
        }
    }

    private void change(String sql, @Nullable Object... values) {
        try {
            statements.change(sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("An agent's phone can't be changed", e);
        }
    }

    private static AgentPhone phone(ResultSet row) throws SQLException {
        long call = row.getLong(10);
        boolean none = row.wasNull();
        return new AgentPhone(
                row.getLong(1),
                row.getString(2),
                State.valueOf(row.getString(3)),
                row.getString(4),
                RowTime.instant(row, 5),
                Device.valueOf(row.getString(6)),
                row.getString(7),
                texts(row.getArray(8)),
                texts(row.getArray(9)),
                none ? null : call,
                RowTime.nullable(row, 11),
                RowTime.nullable(row, 12),
                row.getString(13));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
