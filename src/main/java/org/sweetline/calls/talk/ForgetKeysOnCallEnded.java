package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.CallEnded;
import org.sweetline.events.Reaction;
import org.sweetline.schema.Statements;

/** Keys can be somebody's secret number: once the call is over nobody needs them. */
@ApplicationScoped
class ForgetKeysOnCallEnded implements Reaction<CallEnded> {
    private static final String FORGET = """
            update phone_command set detail = '{}' where call_id = ? and kind = 'PLAY_KEYS' and detail <> '{}'
            """;

    private final Statements statements;

    @Inject
    ForgetKeysOnCallEnded(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String name() {
        return "forget keys of ended call";
    }

    @Override
    public Class<CallEnded> event() {
        return CallEnded.class;
    }

    @Override
    public void react(CallEnded ended) throws SQLException {
        statements.change(FORGET, ended.call());
    }
}
