package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sweetline.calls.Call;
import org.sweetline.calls.Leg;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.Leg.Role;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.Legs;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.schema.Statements;

/** What is done to a whole conversation. */
@ApplicationScoped
class Talking {
    private static final String ASKED = """
            select id, coalesce(leg_id, id) from phone_command
            where call_id = ? and kind = ? and ? <> '' and cast(detail as jsonb) ->> 'key' = ? limit 1
            """;

    private final Legs legs;
    private final LegDesk legDesk;
    private final PhoneCommands commands;
    private final Statements statements;

    @Inject
    Talking(Legs legs, LegDesk legDesk, PhoneCommands commands, Statements statements) {
        this.legs = legs;
        this.legDesk = legDesk;
        this.commands = commands;
        this.statements = statements;
    }

    /** What the same request made the first time, 0 when this is the first. */
    long askedBefore(Call call, Kind kind, String requestKey) throws SQLException {
        return statements
                .first(ASKED, row -> row.getLong(2), call.id(), kind.name(), requestKey, requestKey)
                .orElse(0L);
    }

    long outsiders(Call call) {
        return legs.live(call).stream().filter(leg -> leg.role() == Role.OTHER).count();
    }

    void press(Call call, String digits, String requestKey) {
        Leg third = legs.live(call).stream()
                .filter(leg -> leg.role() == Role.OTHER && leg.joined())
                .max(Comparator.comparing(Leg::id))
                .orElse(null);
        commands.ask(call, third, Kind.PLAY_KEYS, Map.of("digits", digits, "key", requestKey));
    }

    void end(Call call, List<Leg> some) {
        some.forEach(leg -> commands.ask(call, leg, Kind.END_LEG));
    }

    /** Those who were asked first; with the one who leads the conference ends and the customer goes on to goodbye. */
    void endAll(Call call) {
        call.isLeavingBy(call.leaving().isEmpty() ? Call.ENDED_BY_US : call.leaving());
        List<Leg> live = legs.live(call);
        live.stream().filter(leg -> !leads(leg)).forEach(leg -> legDesk.dismiss(call, leg));
        List<Leg> leaders = live.stream().filter(Talking::leads).toList();
        leaders.forEach(leg -> commands.ask(call, leg, Kind.SET_END_ON_EXIT, Map.of("end", "true")));
        end(call, leaders);
        if (leaders.isEmpty()) {
            commands.ask(call, null, Kind.END_CALL);
        }
    }

    private static boolean leads(Leg leg) {
        return leg.role() == Role.AGENT && leg.joined() && leg.purpose() != Purpose.CONSULT;
    }
}
