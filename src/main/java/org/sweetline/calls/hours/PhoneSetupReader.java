package org.sweetline.calls.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.hours.BlockedNumbers.BlockedNumber;
import org.sweetline.calls.hours.Menu.Option;
import org.sweetline.calls.hours.PhoneSetup.Announcement;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Bilingual;

/** Reads all that is set up: eight queries, however much it is. */
@ApplicationScoped
class PhoneSetupReader {

    private static final String MENU = "select active, intro_en, intro_ko, default_key from phone_menu";
    private static final String OPTIONS = """
            select key, label_en, label_ko, action, coalesce(team_id, 0), skill, topic, text_en, text_ko, priority
            from phone_menu_option order by place
            """;
    private static final String ANNOUNCEMENTS = """
            select text_en, text_ko, from_at, until_at, changed_at from announcement
            where active and (until_at is null or until_at > now()) order by created_at, key
            """;
    private static final String BLOCKED = """
            select id, number, prefix, reason, until_at from blocked_number where until_at is null or until_at > now()
            """;

    private final Statements statements;
    private final TeamReader teams;
    private final PhoneSettingsReader settings;

    @Inject
    PhoneSetupReader(Statements statements, TeamReader teams, PhoneSettingsReader settings) {
        this.statements = statements;
        this.teams = teams;
        this.settings = settings;
    }

    PhoneSetup read() throws SQLException {
        return new PhoneSetup(
                settings.read(),
                teams.all(),
                menu(),
                statements.list(ANNOUNCEMENTS, PhoneSetupReader::announcement),
                new BlockedNumbers(statements.list(BLOCKED, PhoneSetupReader::blocked)));
    }

    private Optional<Menu> menu() throws SQLException {
        List<Option> options = statements.list(OPTIONS, PhoneSetupReader::option);
        return statements.list(MENU, row -> menu(row, options)).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Menu> menu(ResultSet row, List<Option> options) throws SQLException {
        return row.getBoolean(1) && !options.isEmpty()
                ? Optional.of(Menu.of(new Bilingual(row.getString(2), row.getString(3)), options, row.getString(4)))
                : Optional.empty();
    }

    private static Option option(ResultSet row) throws SQLException {
        MenuChoice choice = switch (row.getString(4)) {
            case "LINE" -> new MenuChoice.ToLine(row.getLong(5), row.getString(6), row.getString(7), row.getInt(10));
            case "SAY" -> new MenuChoice.Spoken(new Bilingual(row.getString(8), row.getString(9)));
            default -> new MenuChoice.Voicemail(row.getLong(5), row.getString(7));
        };
        return new Option(row.getString(1), new Bilingual(row.getString(2), row.getString(3)), choice);
    }

    private static Announcement announcement(ResultSet row) throws SQLException {
        return new Announcement(
                new Bilingual(row.getString(1), row.getString(2)),
                RowTime.nullable(row, 3),
                RowTime.nullable(row, 4),
                RowTime.instant(row, 5));
    }

    private static BlockedNumber blocked(ResultSet row) throws SQLException {
        return new BlockedNumber(
                row.getLong(1), row.getString(2), row.getBoolean(3), row.getString(4), RowTime.nullable(row, 5));
    }
}
