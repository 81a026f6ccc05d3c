package org.sweetline.reports.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.sweetline.security.CurrentAccount;

/** Mails a saved report to whoever asks for it, as its recipients get it. */
@ApplicationScoped
class SavedCopies {

    private final ScheduledLetters letters;
    private final CopyDesk desk;
    private final Clock clock;

    @Inject
    SavedCopies(ScheduledLetters letters, CopyDesk desk, Clock clock) {
        this.letters = letters;
        this.desk = desk;
        this.clock = clock;
    }

    void mail(SavedReportView report, CurrentAccount to) throws SQLException {
        String when = "copy " + clock.instant();
        desk.post(letters.of(report, List.of(to.id()), when));
    }
}
