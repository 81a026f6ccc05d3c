package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class SurveyExpiryStepTest {

    private static final Instant RUN_OUT = Instant.parse("2026-03-16T15:00:01Z");

    private final Statements tables = OverTables.of(OverTables.open());

    @Test
    void whoWasAskedIsSilentAndWhoOnlySeemedToBeWasNotAsked() throws SQLException {
        sent(5, "MAIL", "SENT");
        sent(6, "MAIL", "QUEUED");
        sent(7, "SMS", "SENT");
        text(7, "DELIVERED");
        sent(8, "SMS", "SENT");
        text(8, "QUEUED");
        sent(9, "SMS", "SENT");
        text(9, "UNKNOWN");
        sent(10, "SMS", "OPENED");
        text(10, "UNKNOWN");

        runOut(RUN_OUT.minusSeconds(2));
        assertThat(became()).isEqualTo("5 SENT, 6 QUEUED, 7 SENT, 8 SENT, 9 SENT, 10 OPENED");
        runOut(RUN_OUT);

        assertThat(became()).isEqualTo("5 EXPIRED, 6 BOUNCED, 7 EXPIRED, 8 BOUNCED, 9 BOUNCED, 10 EXPIRED");
    }

    private void runOut(Instant now) throws SQLException {
        SurveyExpiryStep expiry = new SurveyExpiryStep(tables, Clock.fixed(now, ZoneOffset.UTC));
        while (expiry.expireSome() > 0) {
            // as the loop does
        }
    }

    private void sent(long id, String way, String state) throws SQLException {
        tables.change("""
                insert into survey (id, channel, contact_at, way, state, token_hash, made_at, due_at, expires_at)
                overriding system value values (?, 'mail', '2026-03-01 08:00Z', ?, ?, ?, now(), now(), '2026-03-16 15:00Z')
                """, id, way, state, "hash-" + id);
    }

    private void text(long survey, String state) throws SQLException {
        tables.change("""
                insert into text_message (direction, request_key, number, purpose, state, created_at)
                values ('OUT', ?, '+12025550111', 'SURVEY', ?, now())
                """, "survey-" + survey, state);
    }

    private String became() throws SQLException {
        return tables.first(
                        "select string_agg(id || ' ' || state, ', ' order by id) from survey", row -> row.getString(1))
                .orElseThrow();
    }
}
