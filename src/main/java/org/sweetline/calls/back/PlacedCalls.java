package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.PhoneCommands;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.schema.Statements;

/** For whom our calls are placed, and who took them. In the transaction of whoever changes the call. */
@ApplicationScoped
class PlacedCalls {

    private static final String ADD = """
            insert into outgoing_call (call_id, number, account_id, ticket_id, order_number, callback_id, request_key, placed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FIND = """
            select o.call_id, o.number, o.account_id, o.ticket_id, o.callback_id, o.answered_by from outgoing_call o
            """;

    /** As none of the network's verdicts. */
    private static final String PERSON = "person";

    private static final String TURN =
            "update phone_command set next_attempt_at = now() + ? * interval '1 millisecond' where id = ?";

    private final Statements statements;
    private final CallDesk calls;
    private final PhoneCommands commands;
    private final DialPace pace;
    private final DialConfig config;
    private final Clock clock;

    @Inject
    PlacedCalls(
            Statements statements,
            CallDesk calls,
            PhoneCommands commands,
            DialPace pace,
            DialConfig config,
            Clock clock) {
        this.statements = statements;
        this.calls = calls;
        this.commands = commands;
        this.pace = pace;
        this.config = config;
        this.clock = clock;
    }

    /** What is to be placed. */
    record Placing(
            String number,
            long account,
            @Nullable Long customer,
            @Nullable Long ticket,
            String order,
            @Nullable Long callback,
            @Nullable String requestKey) {}

    /** A call of ours. */
    record Placed(
            long call,
            String number,
            long account,
            @Nullable Long ticket,
            @Nullable Long callback,
            String answeredBy) {

        boolean takenByMachine() {
            return answeredBy.startsWith("machine") || answeredBy.equals("fax");
        }

        /** A beep or a fax was heard; silence after many words may be a person who waits for ours. */
        boolean surelyByMachine() {
            return answeredBy.equals("machine_end_beep") || answeredBy.equals("fax");
        }
    }

    Call place(Placing placing) throws SQLException {
        Call call = calls.place(config.ownNumber(), placing.number());
        if (placing.customer() != null) {
            call.belongsTo(placing.customer());
        }
        statements.change(
                ADD,
                call.id(),
                placing.number(),
                placing.account(),
                placing.ticket(),
                placing.order(),
                placing.callback(),
                placing.requestKey(),
                clock.instant());
        return call;
    }

    /** The customer is called as soon as the pace has a turn for it. */
    void placeCustomer(Call call) throws SQLException {
        long command = commands.ask(call, null, Kind.PLACE_CALL);
        statements.change(TURN, pace.next().toMillis(), command);
    }

    Optional<Placed> find(long call) throws SQLException {
        return statements.first(FIND + " where o.call_id = ?", PlacedCalls::placed, call);
    }

    Optional<Placed> byRequest(long account, String requestKey) throws SQLException {
        return statements.first(
                FIND + " where o.account_id = ? and o.request_key = ?", PlacedCalls::placed, account, requestKey);
    }

    /** False when somebody has judged before. */
    boolean answeredBy(long call, String whom) throws SQLException {
        return statements.change(
                        "update outgoing_call set answered_by = ? where call_id = ? and answered_by = ''", whom, call)
                > 0;
    }

    /** Whoever has talked with them knows better, whatever the network still tells. */
    void takenByPerson(long call) throws SQLException {
        statements.change("update outgoing_call set answered_by = ? where call_id = ?", PERSON, call);
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(row.getLong(1), row.getString(2), row.getLong(3), id(row, 4), id(row, 5), row.getString(6));
    }

    private static @Nullable Long id(ResultSet row, int column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }
}
