package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sweetline.schema.Statements;

/** The settings as they are now. */
@ApplicationScoped
class SurveySettingsShelf {

    private static final String READ = """
            select asks, share, ticket_minutes, call_minutes, quiet_until, quiet_from, zone, days_between, days_valid,
                hours_to_edit, texts, links, follow_up_at_most, follow_up_unsolved, version from survey_setting
            """;
    private static final String WRITE = """
            update survey_setting set asks = ?, share = ?, ticket_minutes = ?, call_minutes = ?, quiet_until = ?,
                quiet_from = ?, zone = ?, days_between = ?, days_valid = ?, hours_to_edit = ?, texts = ?, links = ?,
                follow_up_at_most = ?, follow_up_unsolved = ?, version = version + 1
            where version = ?
            """;

    private final Statements statements;

    @Inject
    SurveySettingsShelf(Statements statements) {
        this.statements = statements;
    }

    SurveySettings now() throws SQLException {
        return statements.first(READ, SurveySettingsShelf::read).orElseThrow();
    }

    /** False when somebody else has written meanwhile. */
    boolean put(SurveySettings wanted) throws SQLException {
        int changed = statements.change(
                WRITE,
                wanted.asks(),
                wanted.share(),
                wanted.ticketMinutes(),
                wanted.callMinutes(),
                wanted.quietUntil(),
                wanted.quietFrom(),
                wanted.zone(),
                wanted.daysBetween(),
                wanted.daysValid(),
                wanted.hoursToEdit(),
                wanted.texts(),
                wanted.links(),
                wanted.followUpAtMost(),
                wanted.followUpUnsolved(),
                wanted.version());
        return changed == 1;
    }

    private static SurveySettings read(ResultSet row) throws SQLException {
        return new SurveySettings(
                row.getBoolean(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getString(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getBoolean(11),
                row.getBoolean(12),
                row.getInt(13),
                row.getBoolean(14),
                row.getLong(15));
    }
}
