package org.sweetline.tickets.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.Role;
import org.sweetline.security.Somebody;

/** Among what happened with a customer, a call's rating by keys is told as it is on the call. */
class RatingInHistoryTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final long JENNY = 1;
    private static final long SAID = 2;

    @BeforeEach
    void customerIsKnown() throws SQLException {
        TABLES.change("call empty('survey, survey_answer, customer, account')");
        TABLES.change("""
                insert into account (id, email, name, role, created_at, version)
                values (1, 'jenny@example.com', 'Jenny', 'AGENT', now(), 1), (2, 'said@example.com', 'Said', 'AGENT', now(), 1)
                """);
        TABLES.change("insert into customer (id, name, created_at, version) values (9, 'Grace', now(), 1)");
    }

    @Test
    void callIsToldToItsAgentAndToWhoReadsFigures() throws SQLException {
        rated("KEYPAD");

        assertThat(rating(JENNY, Role.AGENT)).isEqualTo(2);
        assertThat(rating(SAID, Role.MANAGER)).isEqualTo(2);
        assertThat(rating(SAID, Role.AGENT)).isNull();
    }

    @Test
    void mailIsToldToEverybody() throws SQLException {
        rated("MAIL");

        assertThat(rating(SAID, Role.AGENT)).isEqualTo(2);
    }

    private static void rated(String way) throws SQLException {
        TABLES.change("""
                insert into survey (customer_id, channel, contact_at, way, agent_id, state, made_at, due_at)
                values (9, 'voice', ?, ?, 1, 'ANSWERED', ?, ?)
                """, TEN, way, TEN, TEN);
        TABLES.change(
                "insert into survey_answer (survey_id, rating, source, answered_at) select id, 2, ?, ? from survey",
                way,
                TEN);
    }

    private static @Nullable Integer rating(long reader, Role role) throws SQLException {
        CustomerHistory history = new CustomerHistory(TABLES, Somebody.signedIn(reader, role));
        return history.of(9, List.of(HistoryKind.RATED), Optional.empty(), 9)
                .get(0)
                .rating();
    }
}
