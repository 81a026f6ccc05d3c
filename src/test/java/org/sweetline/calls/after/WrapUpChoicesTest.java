package org.sweetline.calls.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.after.WrapUpChoiceDesk.Choice;
import org.sweetline.calls.after.WrapUpChoices.ChoiceView;
import org.sweetline.calls.after.WrapUpChoices.Kind;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Role;
import org.sweetline.security.Somebody;
import org.sweetline.testing.Wired;

/** Two managers who name the same choice. */
class WrapUpChoicesTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final Optional<Long> NONE_SEEN = Optional.of(0L);

    private final Wired wired = new Wired(DATABASE, Clock.systemUTC());
    private final WrapUpChoiceDesk desk = wired.get(WrapUpChoiceDesk.class);
    private final CurrentAccount manager = Somebody.signedIn(1, Role.MANAGER);

    @BeforeEach
    void nothingIsToBeChosen() throws SQLException {
        TABLES.change("call empty('wrap_up_choice')");
        TABLES.change("call empty('account')");
        TABLES.change("""
                insert into account (id, email, name, role, created_at, version)
                values (1, 'jessica@shop.test', 'Jessica', 'MANAGER', now(), 1)
                """);
    }

    @Test
    void secondOfTwoWhoSawTheSameIsTold() throws SQLException {
        put("Refund", NONE_SEEN);
        Optional<Long> seen = Optional.of(refund().version());
        put("Refunds", seen);

        assertThatThrownBy(() -> put("Money back", seen))
                .isInstanceOfSatisfying(ProblemException.class, WrapUpChoicesTest::isOvertaken);

        assertThat(refund().en()).isEqualTo("Refunds");
    }

    @Test
    void newOneDoesNotRenameWhatSomebodyElseMadeMeanwhile() throws SQLException {
        put("Refund", NONE_SEEN);

        assertThatThrownBy(() -> put("Money back", NONE_SEEN))
                .isInstanceOfSatisfying(ProblemException.class, WrapUpChoicesTest::isOvertaken);

        assertThat(refund().en()).isEqualTo("Refund");
    }

    private void put(String en, Optional<Long> seen) throws SQLException {
        desk.put(Kind.TOPIC, new Choice("refund", en, "환불", 10, false), manager, seen);
    }

    private ChoiceView refund() throws SQLException {
        return wired.get(WrapUpChoices.class).list(Kind.TOPIC, true).get(0);
    }

    private static void isOvertaken(ProblemException problem) {
        assertThat(problem.type()).isEqualTo(HoursProblem.CHANGED_MEANWHILE);
    }
}
