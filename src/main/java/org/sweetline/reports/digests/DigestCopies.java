package org.sweetline.reports.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.notices.Notice;
import org.sweetline.reports.digests.DigestTurns.Turn;
import org.sweetline.reports.saved.CopyDesk;
import org.sweetline.reports.saved.Readers;
import org.sweetline.reports.saved.Readers.Reader;
import org.sweetline.security.CurrentAccount;

/** Mails a digest to whoever asks for it. */
@ApplicationScoped
class DigestCopies {

    private final DigestPost post;
    private final Readers readers;
    private final CopyDesk desk;
    private final Clock clock;

    @Inject
    DigestCopies(DigestPost post, Readers readers, CopyDesk desk, Clock clock) {
        this.post = post;
        this.readers = readers;
        this.desk = desk;
        this.clock = clock;
    }

    /** False when there was nothing to say. */
    boolean mail(DigestKind kind, CurrentAccount to) throws SQLException {
        List<Reader> me =
                readers.all().stream().filter(reader -> reader.id() == to.id()).toList();
        Instant now = clock.instant();
        List<Notice> letters = post.to(me, kind, new Turn(now, Optional.empty()), "copy " + now);
        desk.post(letters);
        return !letters.isEmpty();
    }
}
