package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.Call;
import org.sweetline.calls.Vouching;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** A caller shows Maria's number, or says that it is theirs, and wants to be called at one of their own. */
class CalledBackTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());
    private static final String MARIAS = "+14155550123";
    private static final String PRESSED = "+14155550177";
    private static final long MARIA = 7;
    private static final long ANA = 8;

    private final CalledBack called = new CalledBack(TABLES);

    @BeforeEach
    void twoCustomers() throws SQLException {
        TABLES.change("call empty('customer')");
        TABLES.change("""
                insert into customer (id, name, created_at, version)
                values (7, 'Maria Lopez', now(), 1), (8, 'Ana Lopez', now(), 1)
                """);
    }

    @Test
    void whoIsCalledAtTheNumberThatShowedIsWhoCalled() throws SQLException {
        assertThat(called.customer(from(Vouching.SILENT), MARIAS)).contains(MARIA);
    }

    @Test
    void nobodyKnownAnswersANumberThatWasPressedInsteadOfIt() throws SQLException {
        assertThat(called.customer(from(Vouching.VOUCHED), PRESSED)).isEmpty();
    }

    @Test
    void numberThatWasPressedIsWhoseItIs() throws SQLException {
        has(ANA, PRESSED);

        assertThat(called.customer(from(Vouching.VOUCHED), PRESSED)).contains(ANA);
    }

    /** The customer of the call may be one whom an agent named the last time it showed. */
    @Test
    void whatADoubtedNumberIsTakenForIsNotKept() throws SQLException {
        assertThat(called.customer(from(Vouching.DOUBTED), MARIAS)).isEmpty();
        has(ANA, MARIAS);

        assertThat(called.customer(from(Vouching.DOUBTED), MARIAS)).contains(ANA);
    }

    @Test
    void whoShowsNoNumberIsNobodyByTheOneThatTheyPressed() throws SQLException {
        has(ANA, PRESSED);

        assertThat(called.customer(new Call() {}, PRESSED)).isEmpty();
    }

    private static void has(long customer, String number) throws SQLException {
        TABLES.change(
                "insert into contact_point (id, customer_id, kind, value, created_at) values (1, ?, 'phone', ?, now())",
                customer,
                number);
    }

    private static Call from(Vouching network) {
        return new Call() {
            @Override
            public String caller() {
                return MARIAS;
            }

            @Override
            public Vouching vouching() {
                return network;
            }

            @Override
            public Optional<Long> customer() {
                return Optional.of(MARIA);
            }
        };
    }
}
