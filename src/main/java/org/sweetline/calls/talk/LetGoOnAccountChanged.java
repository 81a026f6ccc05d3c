package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.Leg;
import org.sweetline.calls.LegDesk;
import org.sweetline.calls.Legs;
import org.sweetline.events.Reaction;
import org.sweetline.schema.Statements;
import org.sweetline.security.AccountChanged;
import org.sweetline.security.Permission;
import org.sweetline.security.Role;

/**
 * Who may not supervise any more hears no conversation any longer, and whose account is out of use is not rung for one. An
 * agent who talks is left to it: with them the customer would be cut off, who is to blame for nothing.
 */
@ApplicationScoped
class LetGoOnAccountChanged implements Reaction<AccountChanged> {
    private static final String STANDING = "select role, disabled_at is not null from account where id = ?";
    private static final String CALLS = """
            select distinct call_id from call_leg
            where account_id = ? and state in ('ASKED', 'RINGING', 'JOINED') order by call_id
            """;

    private final CallDesk calls;
    private final Legs legs;
    private final LegDesk legDesk;
    private final Statements statements;

    @Inject
    LetGoOnAccountChanged(CallDesk calls, Legs legs, LegDesk legDesk, Statements statements) {
        this.calls = calls;
        this.legs = legs;
        this.legDesk = legDesk;
        this.statements = statements;
    }

    @Override
    public String name() {
        return "let go of who may not be in a call";
    }

    @Override
    public Class<AccountChanged> event() {
        return AccountChanged.class;
    }

    @Override
    public void react(AccountChanged changed) throws SQLException {
        Optional<Standing> standing = statements.first(
                STANDING, row -> new Standing(Role.valueOf(row.getString(1)), row.getBoolean(2)), changed.account());
        if (standing.isEmpty()) {
            return;
        }
        for (long id : statements.list(CALLS, row -> row.getLong(1), changed.account())) {
            Call call = calls.lock(id);
            legs.live(call).stream()
                    .filter(leg -> leg.account().equals(Optional.of(changed.account())))
                    .filter(leg -> !standing.get().allows(leg))
                    .forEach(leg -> legDesk.dismiss(call, leg));
        }
    }

    /** What somebody is to the desk now. */
    record Standing(Role role, boolean outOfUse) {

        boolean allows(Leg leg) {
            return leg.role() == Leg.Role.SUPERVISOR
                    ? !outOfUse && role.permissions().contains(Permission.SUPERVISE_CALLS)
                    : !outOfUse || leg.joined();
        }
    }
}
