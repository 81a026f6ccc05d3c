package org.sweetline.satisfaction.praise.quoting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.satisfaction.praise.quoting.AskedCustomersTables.PRAISE;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.notices.Departure;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.praise.PraiseDesk;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Role;
import org.sweetline.security.Somebody;
import org.sweetline.testing.Wired;

/** One letter a quote, and none to who is not to get any. */
class QuoteAskingDeskTest {
    private final DataSource database = OverTables.open();
    private final Statements statements = OverTables.of(database);
    private final AskedCustomersTables tables = new AskedCustomersTables(statements);
    private final Wired wired = new Wired(database, Clock.systemUTC());
    private final QuoteAskingDesk desk = wired.get(QuoteAskingDesk.class);
    private final QuoteDeparture departure = wired.get(QuoteDeparture.class);
    private final CurrentAccount judge = Somebody.signedIn(3, Role.MANAGER);

    @BeforeEach
    void mariaWasKind() throws SQLException {
        tables.fill();
    }

    @Test
    void asksOnceWithTheVeryWordsAndKeepsNoSecret() throws SQLException {
        assertThat(desk.show(PRAISE)).returns(null, QuoteLetterView::obstacle).returns(null, QuoteLetterView::askedAt);

        desk.ask(PRAISE, judge);

        assertThat(tables.letters()).singleElement().asString().contains("“You saved my party.”", "— Maria L. ·");
        assertThat(tables.permission()).isEqualTo("ASKED");
        assertThat(tables.trail()).containsExactly("permission asked *");
        assertThat(statements.list("select token_hash from quote_letter", row -> row.getString(1)))
                .singleElement()
                .isNotEqualTo(tables.token());
        refused("asked-already");
        assertThat(desk.show(PRAISE)).returns("asked-already", QuoteLetterView::obstacle);
        assertThat(tables.letters()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SURVEY,MAIL", "SURVEY,SMS", "NEWS,MAIL", "QUOTE,ANY"})
    void whoeverWantsNoLettersGetsNone(String purpose, String channel) throws SQLException {
        tables.wants(purpose, channel, false);
        refused("wants-no-letters");
        assertThat(tables.letters()).isEmpty();

        tables.wants(purpose, channel, true);
        desk.ask(PRAISE, judge);
        assertThat(tables.letters()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "our-own           | update account set email = 'maria@example.com' where id = 1",
                "no-address        | delete from contact_point",
                "unknown-customer  | update praise set customer_id = null",
                "not-confirmed     | update praise set state = 'SUGGESTED'",
                "granted-already   | update praise set permission = 'GRANTED'",
                "refused-already   | update praise set permission = 'REFUSED'"
            })
    void saysWhyNobodyIsAsked(String obstacle, String change) throws SQLException {
        statements.change(change);

        refused(obstacle);

        assertThat(tables.letters()).isEmpty();
        assertThat(desk.show(PRAISE)).returns(obstacle, QuoteLetterView::obstacle);
    }

    @Test
    void letterLeavesOnlyWhileItsQuestionStands() throws SQLException {
        desk.ask(PRAISE, judge);
        assertThat(departure.departure(letter())).isInstanceOf(Departure.Now.class);

        tables.wants("SURVEY", "MAIL", false);

        assertThat(departure.departure(letter())).isInstanceOf(Departure.Never.class);
        assertThat(tables.permission()).isEqualTo("NOT_ASKED");
        assertThat(tables.trail()).last().isEqualTo("permission not-asked: the letter did not leave");
    }

    @Test
    void whoNeverGotItIsAskedAgain() throws SQLException {
        desk.ask(PRAISE, judge);
        wired.get(QuoteFailures.class).failed(Long.parseLong(letter()), "the letter came back");

        assertThat(desk.show(PRAISE).failedAt()).isNotNull();
        assertThat(tables.trail()).last().isEqualTo("permission not-asked: the letter came back");
        desk.ask(PRAISE, judge);

        assertThat(tables.letters()).hasSize(2);
        assertThat(desk.show(PRAISE)).returns(null, QuoteLetterView::failedAt);
    }

    @Test
    void otherWordsAreAskedForAnew() throws SQLException {
        desk.ask(PRAISE, judge);
        quote("You saved my party. Truly!");

        assertThat(tables.permission()).isEqualTo("NOT_ASKED");
        assertThat(departure.departure(letter())).isInstanceOf(Departure.Never.class);
        desk.ask(PRAISE, judge);
        quote("You saved my party. Truly!");

        assertThat(tables.permission()).as("the same once more").isEqualTo("ASKED");
        assertThat(tables.letters()).hasSize(2);
    }

    private void quote(String words) throws SQLException {
        wired.get(PraiseDesk.class).quote(new PraiseDesk.Judging(PRAISE, judge, Optional.empty()), words);
    }

    private String letter() throws SQLException {
        return Long.toString(statements.number("select max(id) from quote_letter"));
    }

    private void refused(String obstacle) {
        assertThatThrownBy(() -> desk.ask(PRAISE, judge)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.type()).isEqualTo(QuoteProblem.NOT_ASKED);
            assertThat(problem.extras()).containsEntry("obstacle", obstacle);
        });
    }
}
