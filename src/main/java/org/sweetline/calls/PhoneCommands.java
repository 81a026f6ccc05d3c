package org.sweetline.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;
import org.sweetline.work.AfterCommit;

/** What the desk asks of the phone network: a row with the state that wants it, performed by a loop after the commit. */
@ApplicationScoped
public class PhoneCommands {
    /** The loop that performs them. */
    public static final String LOOP = "phone commands";

    /** What can be asked; each has one class at the door that does it. */
    public enum Kind {
        RING_AGENT,
        END_LEG,
        FETCH_CALLER,
        HOLD,
        UNHOLD,
        MUTE,
        UNMUTE,
        COACH,
        SET_END_ON_EXIT,
        ADD_PARTY,
        PLACE_CALL,
        REDIRECT_CALL,
        PLAY_KEYS,
        PAUSE_RECORDING,
        RESUME_RECORDING,
        END_CALL
    }

    private static final String ASK = """
            insert into phone_command (call_id, leg_id, kind, detail) values (?, ?, ?, ?) returning id
            """;

    private static final String ASK_ONCE = """
            insert into phone_command (call_id, kind, detail)
            select asked.call_id, asked.kind, asked.detail
            from (values (cast(? as bigint), cast(? as text), cast(? as text))) asked (call_id, kind, detail)
            where not exists (select 1 from phone_command before where before.call_id = asked.call_id
                and before.kind = asked.kind and before.detail = asked.detail)
            """;

    private final Statements statements;
    private final AfterCommit after;

    @Inject
    PhoneCommands(Statements statements, AfterCommit after) {
        this.statements = statements;
        this.after = after;
    }

    public long ask(@Nullable Call call, @Nullable Leg leg, Kind kind) {
        return ask(call, leg, kind, Map.of());
    }

    /** Commands of one call are performed in the order they were asked, one at a time. */
    public long ask(@Nullable Call call, @Nullable Leg leg, Kind kind, Map<String, String> detail) {
        try {
            long id = statements.number(
                    ASK,
                    call == null ? null : call.id(),
                    leg == null ? null : leg.id(),
                    kind.name(),
                    Json.write(detail));
            after.wake(LOOP);
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("The phone network could not be asked", e);
        }
    }

    /** Nothing when the same was asked before: for what anybody could make us ask for by sending an old request again. */
    public void askOnce(Call call, Kind kind, Map<String, String> detail) {
        try {
            if (statements.change(ASK_ONCE, call.id(), kind.name(), Json.write(detail)) > 0) {
                after.wake(LOOP);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The phone network could not be asked", e);
        }
    }
}
