package org.sweetline.calls.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sweetline.schema.Statements;

/** The row of settings as it stands now. */
@ApplicationScoped
public class PhoneSettingsReader {

    private static final String SETTINGS = """
            select ring_seconds, wrap_up_seconds, preferred_agent_seconds, most_waiting, offer_callback_after_seconds,
                offer_callback_from_position, short_abandon_seconds, service_level_seconds, service_level_percent,
                first_contact_days, record_calls, ask_for_rating, anonymous_callers, overflow, coalesce(team_id, 0), version
            from phone_settings where id = 1
            """;

    private final Statements statements;

    @Inject
    PhoneSettingsReader(Statements statements) {
        this.statements = statements;
    }

    public PhoneSettings read() throws SQLException {
        return statements
                .first(SETTINGS, PhoneSettingsReader::settings)
                .orElseThrow(() -> new IllegalStateException("the phone settings are missing"));
    }

    private static PhoneSettings settings(ResultSet row) throws SQLException {
        return new PhoneSettings(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getBoolean(11),
                row.getBoolean(12),
                AnonymousCallers.valueOf(row.getString(13)),
                TextArray.read(row, 14).stream().map(Overflow::valueOf).toList(),
                row.getLong(15),
                row.getLong(16));
    }
}
