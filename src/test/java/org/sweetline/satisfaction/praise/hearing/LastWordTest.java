package org.sweetline.satisfaction.praise.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.praise.RosterBook;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class LastWordTest {
    private static final String KIND = "Jenny was so patient with me, what a lovely person!";

    private static final Statements TABLES = OverTables.of(OverTables.open());

    private final SurveyRemarks remarks = new SurveyRemarks(TABLES);
    private final Hearing hearing = new Hearing(new RosterBook(TABLES, Clock.systemUTC()));
    private final PraiseRows rows = new PraiseRows(TABLES);
    private final LastWord lastWord = new LastWord(TABLES);

    @BeforeEach
    void jennyIsPraisedAndItIsConfirmed() throws SQLException {
        TABLES.change("call empty('praise, survey_answer, survey, timeline_entry, ticket, customer, account')");
        TABLES.change(
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1)");
        TABLES.change("""
                insert into survey (id, channel, contact_at, way, agent_id, contributors, state, made_at, due_at)
                overriding system value values (12, 'mail', now(), 'LINK', 7, '{7}', 'ANSWERED', now(), now())
                """);
        TABLES.change(
                "insert into survey_answer (survey_id, rating, comment, source, answered_at) values (12, 5, ?, 'LINK', now())",
                KIND);
        hear();
        confirm();
    }

    @Test
    void whatIsStillSaidStaysConfirmed() throws SQLException {
        assertThat(hear()).isEmpty();

        assertThat(praise()).containsExactly("CONFIRMED true " + KIND);
    }

    @Test
    void whatTheCustomerTakesBackHangsNowhereAndTeachesNothing() throws SQLException {
        says(2, "Still no refund.");

        assertThat(hear()).hasSize(1);

        assertThat(praise()).containsExactly("WITHDRAWN false " + KIND);
    }

    @Test
    void whatIsPraisedInOtherWordsIsJudgedAnew() throws SQLException {
        says(5, "Jenny is so kind, I love her!");

        assertThat(hear()).hasSize(1);

        assertThat(praise()).containsExactly("SUGGESTED false Jenny is so kind, I love her!");
    }

    @Test
    void whoeverLetUsQuoteOtherWordsIsAskedAgain() throws SQLException {
        for (String permission : List.of("GRANTED", "ASKED", "REFUSED")) {
            TABLES.change("update praise set permission = ?", permission);
            says(5, "Jenny is so kind, I love her! And so " + permission);
            hear();
        }
        List<String> refused = permissions();
        TABLES.change("update praise set permission = 'GRANTED'");
        hear();
        List<String> said = permissions();
        says(5, KIND);
        hear();

        assertThat(refused).containsExactly("REFUSED");
        assertThat(said).containsExactly("GRANTED");
        assertThat(permissions()).containsExactly("NOT_ASKED");
    }

    @Test
    void whatIsSaidAgainIsQuotedOnlyByAnotherTick() throws SQLException {
        TABLES.change("update praise set permission = 'GRANTED'");
        says(2, "Still no refund.");
        hear();
        says(5, KIND);
        hear();

        assertThat(permissions()).containsExactly("NOT_ASKED");
    }

    @Test
    void sameWordsUnderAPoorRatingAreJudgedAnew() throws SQLException {
        says(1, KIND);

        hear();

        assertThat(praise()).singleElement().asString().doesNotStartWith("CONFIRMED");
    }

    @Test
    void whatIsSaidAgainWaitsForAJudgementAgain() throws SQLException {
        says(3, "");
        hear();
        says(5, KIND);

        hear();

        assertThat(praise()).containsExactly("SUGGESTED false " + KIND);
    }

    @Test
    void wordsMarkedUnderTheSurveyGoWithIt() throws SQLException {
        TABLES.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                values (1042, 'My scarf', 'OPEN', 'NORMAL', 'mail', now(), now(), now(), 1)
                """);
        TABLES.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)
                values (5, 1042, 'MESSAGE', 'survey', 'IN', now(), '')
                """);
        TABLES.change("update survey_answer set entry_id = 5");
        TABLES.change("update praise set source = 'CHOSEN', source_key = 'C-5-0-9-7', quote = 'lovely', entry_id = 5");
        says(5, "A lovely person!");
        List<Long> whileItIsThere = lastWord.takeBack(12, List.of());
        says(5, "");

        assertThat(lastWord.takeBack(12, List.of())).hasSize(1);

        assertThat(whileItIsThere).isEmpty();
        assertThat(praise()).containsExactly("WITHDRAWN false " + KIND);
    }

    private List<Long> hear() throws SQLException {
        List<Heard> heard = hearing.hear(remarks.of(12).orElseThrow().remark());
        List<Long> changed = new ArrayList<>(
                lastWord.takeBack(12, heard.stream().map(Heard::key).toList()));
        for (Heard words : heard) {
            changed.addAll(lastWord.reopen(words));
            lastWord.unquote(words);
            rows.keep(words);
        }
        return changed;
    }

    private static void says(int rating, String comment) throws SQLException {
        TABLES.change("update survey_answer set rating = ?, comment = ?", rating, comment);
    }

    private static void confirm() throws SQLException {
        TABLES.change("update praise set state = 'CONFIRMED', judged_by = 7, judged_at = now()");
    }

    private static List<String> permissions() throws SQLException {
        return TABLES.list("select permission from praise", row -> row.getString(1));
    }

    private static List<String> praise() throws SQLException {
        return TABLES.list(
                "select state || ' ' || (judged_at is not null) || ' ' || words from praise", row -> row.getString(1));
    }
}
