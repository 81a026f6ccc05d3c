package org.sweetline.satisfaction.praise.quoting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.satisfaction.praise.quoting.AskedCustomersTables.PRAISE;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.Role;
import org.sweetline.security.SignedIn;
import org.sweetline.security.Somebody;
import org.sweetline.security.StaffBrowser.Sender;
import org.sweetline.testing.Wired;

/** What a customer says by their link, and whether it still means anything. */
class QuoteAnswerDeskTest {
    private static final Sender OF_A_DESK =
            new Sender(Optional.of(new SignedIn(3, "Judge", "judge@desk.example", Role.MANAGER, "en", "x")), true);

    private final DataSource database = OverTables.open();
    private final Statements statements = OverTables.of(database);
    private final AskedCustomersTables tables = new AskedCustomersTables(statements);
    private final Wired wired = new Wired(database, Clock.systemUTC());
    private final QuoteAnswerDesk desk = wired.get(QuoteAnswerDesk.class);

    private String token = "";

    @BeforeEach
    void mariaWasAsked() throws SQLException {
        tables.fill();
        wired.get(QuoteAskingDesk.class).ask(PRAISE, Somebody.signedIn(3, Role.MANAGER));
        token = tables.token();
    }

    @Test
    void yesAllowsItAndIsTakenBackAndGivenAgain() throws SQLException {
        assertThat(desk.find(token)).returns(null, AskedQuote::answer).returns("Maria L.", AskedQuote::signed);
        say(QuoteAnswer.YES);
        say(QuoteAnswer.YES);
        assertThat(tables.permission()).isEqualTo("GRANTED");

        say(QuoteAnswer.NO);
        assertThat(tables.permission()).isEqualTo("REFUSED");
        say(QuoteAnswer.YES);

        assertThat(tables.permission()).isEqualTo("GRANTED");
        assertThat(tables.trail())
                .containsExactly(
                        "permission asked *",
                        "permission granted by the customer",
                        "permission refused by the customer",
                        "permission granted by the customer");
    }

    @Test
    void oneOfUsSaysNoYesForACustomer() throws SQLException {
        refused(QuoteProblem.BY_OUR_OWN, () -> desk.answer(token, QuoteAnswer.YES, false, OF_A_DESK));
        assertThat(tables.permission()).isEqualTo("ASKED");

        desk.answer(token, QuoteAnswer.NO, false, OF_A_DESK);

        assertThat(tables.permission()).isEqualTo("REFUSED");
    }

    @Test
    void whatNobodyAnsweredIsOverAndAYesIsTakenBackEvenThen() throws SQLException {
        say(QuoteAnswer.YES);
        statements.change("update quote_letter set expires_at = now() - interval '1 minute'");

        assertThat(desk.find(token)).returns(false, AskedQuote::takesYes);
        say(QuoteAnswer.NO);

        assertThat(tables.permission()).isEqualTo("REFUSED");
        refused(QuoteProblem.OVER, () -> desk.find(token));
        refused(QuoteProblem.OVER, () -> say(QuoteAnswer.YES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update praise set quote = 'So kind.'",
                "update praise set state = 'WITHDRAWN'",
                "update praise set customer_id = null"
            })
    void questionIsOverOnceItIsAnother(String change) throws SQLException {
        statements.change(change);

        refused(QuoteProblem.OVER, () -> desk.find(token));
        refused(QuoteProblem.OVER, () -> say(QuoteAnswer.YES));
        assertThat(tables.permission()).isEqualTo("ASKED");
    }

    @Test
    void whoWantsToBeAskedNoMoreIsNotAskedAboutOtherWords() throws SQLException {
        desk.answer(token, QuoteAnswer.NO, true, Sender.UNKNOWN);

        assertThat(tables.permission()).isEqualTo("REFUSED");
        assertThat(statements.list(
                        "select purpose || ' ' || given || ' ' || how from customer_consent", row -> row.getString(1)))
                .containsExactly("QUOTE false FORM");
    }

    @Test
    void linkThatNobodyGotLeadsNowhere() {
        refused(QuoteProblem.NO_SUCH_LINK, () -> desk.find("x" + token));
        refused(QuoteProblem.NO_SUCH_LINK, () -> desk.find(token + token));
        refused(QuoteProblem.NO_SUCH_LINK, () -> desk.find(""));
    }

    private void say(QuoteAnswer answer) throws SQLException {
        desk.answer(token, answer, false, Sender.UNKNOWN);
    }

    private static void refused(QuoteProblem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
