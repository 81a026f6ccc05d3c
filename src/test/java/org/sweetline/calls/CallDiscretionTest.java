package org.sweetline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.Role;
import org.sweetline.security.Somebody;

/** Who is told how long somebody talked, and how they were rated for it. */
class CallDiscretionTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final long JENNY = 1;
    private static final long SAID = 2;

    @BeforeEach
    void jennyWasRatedAndWhoeverGaveUpWasNot() throws SQLException {
        TABLES.change("call empty('desk_call, account')");
        TABLES.change("""
                insert into account (id, email, name, role, password_hash, created_at, version)
                values (1, 'jenny@example.com', 'Jenny Moon', 'AGENT', 'x', now(), 1),
                    (2, 'said@example.com', 'Said Amrani', 'AGENT', 'x', now(), 1)
                """);
        call(7, "ENDED", JENNY);
        call(8, "TALKING", JENNY);
        call(9, "ENDED", null);
    }

    @Test
    void agentIsToldOfTheirOwnCall() throws SQLException {
        assertThat(seen(7, JENNY, Role.AGENT)).satisfies(call -> {
            assertThat(call.rating()).isEqualTo(4);
            assertThat(call.talkedSeconds()).isEqualTo(60);
        });
    }

    @Test
    void colleagueIsToldAllButTheFigures() throws SQLException {
        CallView call = seen(7, SAID, Role.AGENT);

        assertThat(call.rating()).isNull();
        assertThat(call.talkedSeconds()).isNull();
        assertThat(call)
                .usingRecursiveComparison()
                .ignoringFields("rating", "talkedSeconds")
                .isEqualTo(page(7));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoReadsFiguresIsToldOfEverybodysCalls(Role role) throws SQLException {
        boolean leads = role == Role.MANAGER || role == Role.ADMIN;

        assertThat(seen(7, SAID, role).rating() != null).isEqualTo(leads);
        assertThat(seen(9, SAID, role).rating() != null).isEqualTo(leads);
    }

    @Test
    void callThatGoesOnHasNothingToHide() throws SQLException {
        assertThat(seen(8, SAID, Role.AGENT)).isEqualTo(page(8));
    }

    @Test
    void callOfNobodyIsNobodysOwn() throws SQLException {
        assertThat(seen(9, 0, Role.AGENT).rating()).isNull();
    }

    private static CallView seen(long call, long reader, Role role) throws SQLException {
        return new CallDiscretion(Somebody.signedIn(reader, role)).seen(page(call));
    }

    private static CallView page(long call) throws SQLException {
        return new CallPages(TABLES, new CallPeople(TABLES), Map::of).get(call);
    }

    private static void call(long id, String stage, @Nullable Long agent) throws SQLException {
        boolean over = stage.equals("ENDED");
        TABLES.change(
                """
                insert into desk_call (id, token, direction, stage, outcome, began_at, answered_at, ended_at, seen_at,
                    agent_id, rating)
                values (?, ?, 'IN', ?, ?, ?, ?, ?, ?, cast(? as bigint), 4)
                """,
                id,
                "token-" + id,
                stage,
                over ? "ANSWERED" : null,
                TEN,
                TEN.plusSeconds(30),
                over ? TEN.plusSeconds(90) : null,
                TEN,
                agent);
    }
}
