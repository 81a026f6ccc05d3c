package org.sweetline.satisfaction.praise.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** Whom a customer's tick under a survey lets us quote. */
class QuotingTest {

    private static final Statements TABLES = OverTables.of(OverTables.open());
    private static final long SURVEY = 12;
    private static final long PRAISE = 3;

    private final PraiseRows rows = new PraiseRows(TABLES);

    @BeforeEach
    void kindWordsUnderASurvey() throws SQLException {
        TABLES.change("call empty('praise, account')");
        TABLES.change(
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1)");
        TABLES.change("""
                insert into praise (id, source, source_key, target, words, quote, language, said_at, confidence, held,
                    rule_version, state)
                overriding system value
                values (3, 'SURVEY', 'S-12', 'TEAM', 'Kind', 'Kind', 'en', now(), 0.9, 'NO', '2026.1.1', 'CONFIRMED')
                """);
    }

    @Test
    void tickAllowsAndItsAbsenceTakesThatBack() throws SQLException {
        List<Long> allowed = rows.allow(SURVEY, true);
        List<Long> again = rows.allow(SURVEY, true);
        happened(null, "quoting allowed by the customer");
        List<Long> unticked = rows.allow(SURVEY, false);

        assertThat(List.of(allowed, again, unticked)).containsExactly(List.of(PRAISE), List.of(), List.of(PRAISE));
        assertThat(permission()).isEqualTo("NOT_ASKED");
    }

    @Test
    void whatWasAskedAndGrantedOtherwiseStands() throws SQLException {
        notedByTheTeam("ASKED");
        rows.allow(SURVEY, false);
        String asked = permission();
        notedByTheTeam("GRANTED");
        rows.allow(SURVEY, false);

        assertThat(asked).isEqualTo("ASKED");
        assertThat(permission()).isEqualTo("GRANTED");
    }

    @Test
    void tickAfterWeAskedIsTakenBackByTheCustomerToo() throws SQLException {
        notedByTheTeam("ASKED");
        rows.allow(SURVEY, true);
        happened(null, "quoting allowed by the customer");

        rows.allow(SURVEY, false);

        assertThat(permission()).isEqualTo("NOT_ASKED");
    }

    @Test
    void whoeverRefusedIsNotQuotedForATick() throws SQLException {
        notedByTheTeam("REFUSED");

        assertThat(rows.allow(SURVEY, true)).isEmpty();
        assertThat(permission()).isEqualTo("REFUSED");
    }

    private void notedByTheTeam(String permission) throws SQLException {
        TABLES.change("update praise set permission = ? where id = ?", permission, PRAISE);
        happened(7L, "permission " + permission.toLowerCase(Locale.ROOT));
    }

    private void happened(@Nullable Long account, String action) throws SQLException {
        TABLES.change(
                "insert into praise_event (praise_id, account_id, action, at) values (?, ?, ?, now())",
                PRAISE,
                account,
                action);
    }

    private String permission() throws SQLException {
        return TABLES.first("select permission from praise where id = ?", row -> row.getString(1), PRAISE)
                .orElseThrow();
    }
}
