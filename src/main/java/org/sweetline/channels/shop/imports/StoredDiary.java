package org.sweetline.channels.shop.imports;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Writes down how far an import is, once a second at most; of one that nobody has named only when it takes longer. */
final class StoredDiary implements ImportDiary {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final ImportLedger ledger;
    private final ImportTally tally;
    private final ImportEntry entry;
    private final Clock clock;
    private boolean begun;
    private int errorsWritten;
    private Instant writtenAt;

    /** @param begun whether the ledger knows it already */
    StoredDiary(ImportLedger ledger, ImportEntry entry, boolean begun, Clock clock) {
        this.ledger = ledger;
        this.entry = entry;
        this.begun = begun;
        this.clock = clock;
        this.tally = new ImportTally(entry.count());
        this.writtenAt = clock.instant();
    }

    @Override
    public ImportTally tally() {
        return tally;
    }

    @Override
    public void note() throws SQLException {
        Instant now = clock.instant();
        if (now.isBefore(writtenAt.plus(EVERY))) {
            return;
        }
        if (!begun) {
            ledger.begin(entry);
            begun = true;
        }
        write(ImportState.RUNNING);
        writtenAt = now;
    }

    void end(ImportState state) throws SQLException {
        if (begun) {
            write(state);
        }
    }

    /** Empty when it was over before it was worth a note. */
    String id() {
        return begun ? entry.key() : "";
    }

    private void write(ImportState state) throws SQLException {
        List<ImportErrorView> fresh = tally.errorsFrom(errorsWritten);
        ledger.addErrors(entry.key(), fresh);
        errorsWritten += fresh.size();
        ledger.update(entry.key(), state, tally.count(), clock.instant());
    }
}
