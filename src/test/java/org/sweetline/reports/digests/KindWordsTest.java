package org.sweetline.reports.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.reports.digests.DigestTurns.Turn;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class KindWordsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T13:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final Statements statements = OverTables.of(OverTables.open());
    private final DigestTurns turns = new DigestTurns(statements);
    private final KindWords words = new KindWords(statements);

    @Test
    void whatIsConfirmedAfterTheMailIsInTheNextOneWheneverItWasSaidAndOnlyThere() throws SQLException {
        said("on Saturday, judged on Monday", MONDAY.minus(Duration.ofDays(2)), MONDAY.plus(Duration.ofHours(1)));
        said("and judged on Friday", MONDAY.minus(Duration.ofDays(4)), MONDAY.minus(Duration.ofDays(3)));
        turns.begin(DigestKind.WEEKLY, MONDAY.minus(WEEK));
        sent(MONDAY.minus(WEEK), MONDAY);

        List<String> first = sent(MONDAY, MONDAY.plus(WEEK));
        List<String> second = sent(MONDAY.plus(WEEK), MONDAY.plus(WEEK).plus(WEEK));

        assertThat(first).containsExactly("and judged on Friday");
        assertThat(second).containsExactly("on Saturday, judged on Monday");
    }

    @Test
    void whatIsConfirmedWhileTheDeskIsDownAtTheMailsHourIsInTheNextOne() throws SQLException {
        said("judged late", MONDAY.minus(WEEK), MONDAY.plus(Duration.ofDays(1)));
        turns.begin(DigestKind.WEEKLY, MONDAY);

        Turn late =
                turns.due(DigestKind.WEEKLY, MONDAY.plus(Duration.ofDays(15))).orElseThrow();
        turns.moveOn(DigestKind.WEEKLY, late, MONDAY.plus(Duration.ofDays(21)));

        assertThat(turns.moveOn(DigestKind.WEEKLY, late, MONDAY)).isFalse();
        assertThat(sent(MONDAY.plus(Duration.ofDays(21)), MONDAY.plus(Duration.ofDays(28))))
                .containsExactly("judged late");
    }

    @Test
    void whatIsConfirmedOnceMoreIsNoNewsUnlessItIsSaidOtherwiseOrOfSomebodyElse() throws SQLException {
        Instant before = MONDAY.minus(Duration.ofDays(3));
        for (String quote : List.of("again", "unchanged", "of somebody else")) {
            said(quote, before, before);
        }
        turns.begin(DigestKind.WEEKLY, MONDAY);
        List<String> first = sent(MONDAY, MONDAY.plus(WEEK));
        statements.change("""
                insert into account (id, email, name, role, created_at, version) values (1, 'ada@desk.example', 'Ada', 'AGENT',
                now(), 0)
                """);
        statements.change("update praise set judged_at = ?", MONDAY.plus(Duration.ofDays(1)));
        statements.change("update praise set words = words || '!' where quote = 'again'");
        statements.change("update praise set account_id = 1 where quote = 'of somebody else'");

        List<String> copy = words.judged(DigestKind.DAILY, MONDAY, MONDAY.plus(WEEK)).stream()
                .map(said -> said.quote().words())
                .toList();
        List<String> second = sent(MONDAY.plus(WEEK), MONDAY.plus(WEEK).plus(WEEK));

        assertThat(first).hasSize(3);
        assertThat(copy).as("another mail").hasSize(3);
        assertThat(second).containsExactlyInAnyOrder("again", "of somebody else");
    }

    private List<String> sent(Instant at, Instant next) throws SQLException {
        Turn turn = turns.due(DigestKind.WEEKLY, at).orElseThrow();
        List<KindWords.Said> told =
                words.judged(DigestKind.WEEKLY, turn.since().orElse(turn.due().minus(WEEK)), turn.due());
        assertThat(turns.moveOn(DigestKind.WEEKLY, turn, next)).isTrue();
        words.told(DigestKind.WEEKLY, turn.since().orElse(Instant.EPOCH), turn.due());
        return told.stream().map(said -> said.quote().words()).toList();
    }

    private void said(String quote, Instant at, Instant judged) throws SQLException {
        statements.change("""
                insert into praise (source, source_key, target, words, quote, language, said_at, confidence, held, rule_version,
                    state, judged_at)
                values ('CHOSEN', ?, 'TEAM', ?, ?, 'en', ?, 0.9, 'NO', '2026.1.1', 'CONFIRMED', ?)
                """, quote, quote, quote, at, judged);
    }
}
