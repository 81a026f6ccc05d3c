package org.sweetline.abuse.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.abuse.lab.FairnessView.FairGroupView;
import org.sweetline.abuse.nights.NightReport;
import org.sweetline.abuse.nights.NightReport.Flagged;
import org.sweetline.abuse.nights.NightSpent;
import org.sweetline.json.Json;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

/** What a night's counts say of the rules, and who hears of it. */
class NightWatchTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T09:10:00Z");
    private static final DataSource TABLES = OverTables.open();
    private static final String STAFF = """
            insert into account (id, email, name, role, language, password_hash, created_at, version) values
                (1, 'jessica@shop.test', 'Jessica', 'MANAGER', 'ko', 'x', now(), 1),
                (2, 'jenny@shop.test', 'Jenny Park', 'AGENT', 'en', 'x', now(), 1),
                (3, 'said@shop.test', 'Said Amari', 'RETURNS', 'en', 'x', now(), 1),
                (4, 'ada@shop.test', 'Ada', 'ADMIN', 'en', 'x', now(), 1)
            """;
    private static final String DAYS = """
            insert into risk_assessment (cause, at, data_as_of, rule_version, score, computed, band, facts, missing, findings,
                traces)
            select 'REQUEST', d, d, (select version from risk_rule_set), 0,
                case when n % 50 = 0 or d >= timestamptz '2026-11-19' and n % 3 = 0 then 'REVIEW' else 'CLEAR' end, 'CLEAR',
                jsonb '{}', jsonb '{}', jsonb '[]', jsonb '{}'
            from generate_series(timestamptz '2026-11-05', timestamptz '2026-11-19', interval '1 day') d,
                generate_series(1, 100) n
            union all
            select 'REQUEST', timestamptz '2026-11-20 07:00Z', now(), (select version from risk_rule_set), 0, 'CLEAR', 'CLEAR',
                jsonb '{}', jsonb '{}', jsonb '[]', jsonb '{}'
            """;

    private final Statements statements = OverTables.of(TABLES);
    private final Wired beans = new Wired(TABLES, Clock.fixed(NIGHT, ZoneOffset.UTC));

    @BeforeEach
    void holdTheTeam() throws SQLException {
        sql(
                "call empty('risk_finding, notice, risk_night, risk_assessment, risk_rule_set, account')",
                STAFF,
                "insert into risk_rule_set (name, state, rules, created_at) values ('Rules', 'ACTIVE', '{}', now())");
    }

    @Test
    void groupsAreHeldAgainstTheirUsualOne() throws SQLException {
        night(Map.of(
                "regular",
                new Flagged(1_000, 20),
                "plus",
                new Flagged(200, 8),
                "tall",
                new Flagged(100, 2),
                "petite",
                new Flagged(9, 3)));

        FairnessView fairness = beans.get(WatchPages.class).fairness();

        assertThat(fairness.groups())
                .filteredOn(group -> group.kind().equals("size"))
                .extracting(FairGroupView::group, FairGroupView::ratio, FairGroupView::review)
                .containsExactlyInAnyOrder(
                        tuple("regular", 1.0, false),
                        tuple("plus", 2.0, true),
                        tuple("tall", 1.0, false),
                        tuple("petite", null, false));
    }

    @Test
    void whoManagesReturnsHearsOnceWhatTheNightFound() throws SQLException {
        night(Map.of("regular", new Flagged(1_000, 20), "plus", new Flagged(200, 8)));
        sql(DAYS);
        TellWhatTheNightFound telling = beans.get(TellWhatTheNightFound.class);

        telling.react(new NightSpent(1));
        telling.react(new NightSpent(2));

        assertThat(statements.list(
                        "select recipient || ': ' || subject from notice order by recipient", row -> row.getString(1)))
                .containsExactly(
                        "ada@shop.test: The rules for returns want a look", "jessica@shop.test: 반품 규칙을 확인해 주세요");
        assertThat(statements.first("select text from notice where recipient like 'ada%'", row -> row.getString(1)))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("35.0 % of the returns", "before it was 2.0 %", "“plus”: flagged 2.00 times"));
        assertThat(beans.get(FindingBook.class).list())
                .extracting(RuleFindingView::kind)
                .containsExactlyInAnyOrder("alert-rate", "fairness");
    }

    @Test
    void nightThatFoundNothingTellsNobody() throws SQLException {
        night(Map.of("regular", new Flagged(1_000, 20), "plus", new Flagged(200, 4)));

        beans.get(TellWhatTheNightFound.class).react(new NightSpent(1));

        assertThat(statements.list("select id from notice", row -> row.getLong(1)))
                .isEmpty();
    }

    private void night(Map<String, Flagged> sizes) throws SQLException {
        NightReport report = new NightReport(
                Map.of("clear", 1_200), sizes, Map.of(), Map.of(), Map.of(), new int[] {9, 1, 0, 0, 0, 0, 0, 0, 0, 0});
        statements.change(
                "insert into risk_night (day, begun_at, at, people, report) values ('2026-11-20', ?, ?, 1200, cast(? as jsonb))",
                NIGHT,
                NIGHT,
                Json.write(report));
    }

    private static void sql(String... texts) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement statement = connection.createStatement()) {
            for (String text : List.of(texts)) {
                statement.execute(text);
            }
        }
    }
}
