package org.sweetline.tickets.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.OpenTrail;
import org.sweetline.security.Role;
import org.sweetline.security.Somebody;

/** What was not texted is on the audit trail, without the number. */
class RefusedTextsTest {
    private static final DataSource DATABASE = OverTables.open();
    private static final Statements TABLES = OverTables.of(DATABASE);
    private static final TextingNumber LONDON = new TextingNumber("+447400123456", false, Optional.empty());

    private final RefusedTexts refused =
            new RefusedTexts(new TextConfig(new Settings(key -> Optional.empty())), OpenTrail.over(DATABASE));

    @Test
    void whoWritesTooManyOrTooFarIsPutDown() throws SQLException {
        TABLES.change("""
                insert into account (id, email, name, role, password_hash, created_at, version)
                values (1, 'jenny@example.com', 'Jenny Moon', 'AGENT', 'x', now(), 1)
                """);

        assertThatThrownBy(() -> write(null, TextProblem.NOT_TEXTED)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> write("(415) 555-0123", TextProblem.TOO_MANY)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> write(null, TextProblem.NOT_WANTED)).isInstanceOf(ProblemException.class);
        assertThat(write(null, null)).isEqualTo("written");
        refused.told(
                new WantedText(
                        "link-1",
                        new PhoneNumber("+14155550177"),
                        "Hi",
                        TextPurpose.LINK,
                        Optional.empty(),
                        Optional.empty()),
                TextProblem.TOO_MANY);

        assertThat(TABLES.list(
                        "select concat_ws(' ', actor, action, subject, detail) from audit_row order by id",
                        row -> row.getString(1)))
                .containsExactly(
                        "Jenny Moon was refused to text …3456 number-not-texted",
                        "Jenny Moon was refused to text …0123 too-many-texts",
                        "texts was refused to text …0177 too-many-texts");
    }

    private String write(@Nullable String number, @Nullable TextProblem problem) throws SQLException {
        return refused.told(Somebody.signedIn(1, Role.AGENT), () -> List.of(LONDON), number, () -> {
            if (problem != null) {
                throw new ProblemException(problem, "No.");
            }
            return "written";
        });
    }
}
