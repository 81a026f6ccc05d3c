package org.sweetline.channels.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.sweetline.channels.twilio.FileDownload;
import org.sweetline.channels.twilio.MessagesGateway;
import org.sweetline.channels.twilio.Patience;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioFile;
import org.sweetline.problem.ProblemException;
import org.sweetline.problem.ProblemKind;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.StoredFile;
import org.sweetline.tickets.IncomingAttachment;
import org.sweetline.tickets.texts.MediaStep;
import org.sweetline.tickets.texts.SoughtMedia;
import org.sweetline.work.BackgroundLoop;

/** Brings the pictures and other files of texts home, outside of any transaction, as recordings are. */
@ApplicationScoped
class MediaFetch implements BackgroundLoop {

    private static final Logger LOG = System.getLogger(MediaFetch.class.getName());

    /** Some two hours, with the pauses between. */
    private static final int TRIES = 14;

    /** The network takes 5 MB a message; other ways to it a little more. */
    private static final long LIMIT = 16L << 20;

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration CLOSED = Duration.ofMinutes(10);

    private final TwilioConfig config;
    private final MessagesGateway gateway;
    private final FileDownload download;
    private final MediaStep media;

    @Inject
    MediaFetch(TwilioConfig config, MessagesGateway gateway, FileStore files, MediaStep media) {
        this.config = config;
        this.gateway = gateway;
        this.download = new FileDownload(files, LIMIT, Patience.of(LONGEST));
        this.media = media;
    }

    @Override
    public String name() {
        return "files of texts";
    }

    @Override
    public Duration turn() throws SQLException {
        if (!config.open()) {
            return CLOSED;
        }
        Optional<SoughtMedia> sought = media.take();
        if (sought.isEmpty()) {
            return LOOK_AGAIN;
        }
        fetch(sought.get());
        return Duration.ZERO;
    }

    @Override
    public void stopping() {
        download.abandon();
    }

    private void fetch(SoughtMedia sought) throws SQLException {
        try (TwilioFile file = gateway.openFile(sought.messageSid(), sought.mediaSid())) {
            Optional<String> name = FileType.name(file.mediaType(), sought.position());
            if (name.isEmpty()) {
                media.givenUp(sought.id(), MediaStep.Missing.TYPE);
                return;
            }
            StoredFile stored = download.store(file);
            media.stored(
                    sought.id(),
                    new IncomingAttachment(name.get(), file.mediaType(), stored.size(), stored.sha256(), "", false));
        } catch (ProblemException e) {
            refused(sought, e);
        } catch (IOException | RuntimeException e) {
            missed(sought, Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    /** A full disk passes; a file that is too large stays so. */
    private void refused(SoughtMedia sought, ProblemException why) throws SQLException {
        if (why.type().kind() == ProblemKind.TOO_LARGE) {
            media.givenUp(sought.id(), MediaStep.Missing.SIZE);
        } else {
            missed(sought, why.detail());
        }
    }

    private void missed(SoughtMedia sought, String error) throws SQLException {
        if (sought.attempts() < TRIES) {
            media.tryAgain(sought.id(), error);
            return;
        }
        LOG.log(Level.WARNING, "file {0} of a text was given up: {1}", sought.mediaSid(), error);
        media.givenUp(sought.id(), MediaStep.Missing.GONE);
    }
}
