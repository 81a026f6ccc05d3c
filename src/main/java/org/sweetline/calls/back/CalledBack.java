package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Vouching;
import org.sweetline.schema.Statements;

/**
 * For whom a caller's callback is. Anybody can show somebody else's number and then press their own: who is called there
 * is not the one whose number was shown.
 */
@ApplicationScoped
class CalledBack {
    private static final String OWNER = """
            select living_customer(customer_id) from contact_point where kind = 'phone' and value = ?
            """;

    private final Statements statements;

    @Inject
    CalledBack(Statements statements) {
        this.statements = statements;
    }

    /**
     * The call's customer at the number that it showed, else whoever has the number; empty when nobody does. Of one who
     * showed none all is a claim: nobody is recognised by what they pressed.
     */
    Optional<Long> customer(Call call, String number) throws SQLException {
        if (call.caller().isEmpty()) {
            return Optional.empty();
        }
        return isOwn(call, number) ? call.customer() : statements.first(OWNER, row -> row.getLong(1), number);
    }

    /** Whether it is the number that they call from, as far as anybody knows. */
    static boolean isOwn(Call call, String number) {
        return shows(call) && number.equals(call.caller());
    }

    static boolean shows(Call call) {
        return !call.caller().isEmpty() && call.vouching() != Vouching.DOUBTED;
    }
}
