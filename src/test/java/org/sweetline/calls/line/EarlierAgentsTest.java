package org.sweetline.calls.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.Statements;

/** To whom a caller is led who was here before. */
class EarlierAgentsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T15:00:00Z");
    private static final long CALL = 100;
    private static final long JENNY = 1;
    private static final long SAID = 2;
    private static final long MARIA = 7;
    private static final long ADA = 8;
    private static final String HOME = "+14155550123";
    private static final String MOBILE = "+14155550177";

    private final Statements tables;

    EarlierAgentsTest() throws SQLException {
        tables = LineTables.empty();
    }

    @BeforeEach
    void twoAgentsAndTwoCustomers() throws SQLException {
        LineTables.agent(JENNY, NOW, List.of("en"));
        LineTables.agent(SAID, NOW, List.of("en"));
        customer(MARIA);
        customer(ADA);
    }

    @Test
    void strangerIsLedToWhoeverSpokeWithTheirNumberLast() throws SQLException {
        talked(11, 5, HOME, null, JENNY);
        talked(12, 4, HOME, ADA, SAID);
        talked(13, 3, MOBILE, null, JENNY);

        assertThat(last(HOME, null)).contains(SAID);
    }

    @Test
    void customerWhoCallsFromAnotherPhoneIsLedToTheirAgent() throws SQLException {
        talked(11, 5, HOME, MARIA, JENNY);
        talked(12, 4, HOME, MARIA, SAID);

        assertThat(last(MOBILE, MARIA)).contains(SAID);
    }

    @Test
    void whoSharesATelephoneIsNotLedToTheAgentOfTheOther() throws SQLException {
        talked(11, 5, MOBILE, MARIA, JENNY);
        talked(12, 1, HOME, ADA, SAID);

        assertThat(last(HOME, MARIA)).contains(JENNY);
        assertThat(last(HOME, ADA)).contains(SAID);
    }

    @Test
    void whoNeverSpokeIsLedToNobodyByTheCallsOfWhoSharesTheirTelephone() throws SQLException {
        talked(12, 1, HOME, ADA, SAID);

        assertThat(last(HOME, MARIA)).isEmpty();
    }

    @Test
    void callsOfTheNumberThatAreNobodysCountAfterTheCustomersOwn() throws SQLException {
        talked(11, 2, HOME, null, SAID);

        assertThat(last(HOME, MARIA)).contains(SAID);
        talked(12, 3, MOBILE, MARIA, JENNY);
        assertThat(last(HOME, MARIA)).contains(JENNY);
    }

    @Test
    void callsOfBeforeTwoBecameOneAreTheirs() throws SQLException {
        talked(11, 2, MOBILE, ADA, SAID);
        tables.change("update customer set merged_into = ? where id = ?", MARIA, ADA);

        assertThat(last(HOME, MARIA)).contains(SAID);
        assertThat(last(HOME, ADA)).contains(SAID);
    }

    @Test
    void whatIsLongAgoOrWithWhomIsGoneIsForgotten() throws SQLException {
        talked(11, 31, HOME, MARIA, JENNY);
        talked(12, 4, HOME, MARIA, SAID);
        tables.change("update account set disabled_at = now() where id = ?", SAID);

        assertThat(last(HOME, MARIA)).isEmpty();
    }

    @Test
    void whoHidesTheirNumberIsNoneOfThoseWhoDid() throws SQLException {
        talked(11, 2, "", null, SAID);

        assertThat(last("", null)).isEmpty();
    }

    private Optional<Long> last(String caller, @Nullable Long customer) throws SQLException {
        return EarlierAgents.last(tables, CALL, caller, customer, NOW.minus(30, ChronoUnit.DAYS));
    }

    private void customer(long id) throws SQLException {
        tables.change("insert into customer (id, name, created_at, version) values (?, 'Maria Lopez', now(), 1)", id);
    }

    private void talked(long id, int daysAgo, String caller, @Nullable Long customer, long agent) throws SQLException {
        Instant at = NOW.minus(daysAgo, ChronoUnit.DAYS);
        tables.change("""
                insert into desk_call (id, token, direction, stage, outcome, caller, customer_id, agent_id, began_at,
                    answered_at, ended_at, seen_at)
                values (?, ?, 'IN', 'ENDED', 'ANSWERED', ?, ?, ?, ?, ?, ?, ?)
                """, id, "token-" + id, caller, customer, agent, at, at, at, at);
    }
}
