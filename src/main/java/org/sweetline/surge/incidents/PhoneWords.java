package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.hours.rules.AnnouncementDesk;
import org.sweetline.calls.hours.rules.AnnouncementRequest;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.web.Bilingual;

/** What callers hear of an incident before they come into the line: an announcement of its own. */
@ApplicationScoped
class PhoneWords {

    private static final String SPOKEN = "select active from announcement where key = ?";

    private final AnnouncementDesk desk;
    private final Statements statements;

    @Inject
    PhoneWords(AnnouncementDesk desk, Statements statements) {
        this.desk = desk;
        this.statements = statements;
    }

    void say(long incident, Bilingual text, boolean spoken, CurrentAccount by) throws SQLException {
        String key = "incident-" + incident;
        if (spoken) {
            desk.write(key, new AnnouncementRequest(text, true, null, null), by, Optional.empty());
        } else if (statements.first(SPOKEN, row -> row.getBoolean(1), key).orElse(false)) {
            desk.turn(key, false, by);
        }
    }
}
