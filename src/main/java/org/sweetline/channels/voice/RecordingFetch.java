package org.sweetline.channels.voice;

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
import org.sweetline.channels.twilio.Patience;
import org.sweetline.channels.twilio.SoundFormat;
import org.sweetline.channels.twilio.TooSlow;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioFile;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.problem.ProblemException;
import org.sweetline.problem.ProblemKind;
import org.sweetline.storage.FileStore;
import org.sweetline.tickets.PhoneRecording;
import org.sweetline.tickets.RecordingLog;
import org.sweetline.tickets.RecordingState;
import org.sweetline.work.BackgroundLoop;

/**
 * Brings the recordings home, outside of any transaction.
 *
 * <p>A loop of its own and no reaction: a slow phone network must not hold up the outbox, and its files may be late for
 * longer than a reaction is tried.
 */
@ApplicationScoped
class RecordingFetch implements BackgroundLoop {
    private static final Logger LOG = System.getLogger(RecordingFetch.class.getName());

    /** Some two hours, with the pauses between. */
    private static final int TRIES = 14;

    /** So often a .wav may turn out to be too much for the line. */
    private static final int SLOW_TRIES = 2;

    /** An hour of talk on two channels is some 110 MB, as an .mp3 some 15; a voicemail is two. */
    private static final long LIMIT = 100L * 1024 * 1024;

    /** Beside what is set, a megabit a second: the whole limit in 14 minutes, and the queue leases for 15. */
    private static final long BYTES_A_SECOND = 128 * 1024;

    /** A large file on a slow line does not hold up the others. */
    private static final int THREADS = 2;

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration CLOSED = Duration.ofMinutes(10);

    private final TwilioConfig config;
    private final TwilioGateway twilio;
    private final FileDownload download;
    private final RecordingLog recordings;
    private final RecordingQueue queue;

    @Inject
    RecordingFetch(
            TwilioConfig config,
            RecordingConfig patience,
            TwilioGateway twilio,
            FileStore files,
            RecordingLog recordings,
            RecordingQueue queue) {
        this.config = config;
        this.twilio = twilio;
        this.download = new FileDownload(files, LIMIT, new Patience(patience.first(), BYTES_A_SECOND));
        this.recordings = recordings;
        this.queue = queue;
    }

    @Override
    public String name() {
        return "recording fetch";
    }

    @Override
    public int threads() {
        return THREADS;
    }

    @Override
    public Duration givesWay() {
        return AT_LEISURE;
    }

    @Override
    public Duration turn() throws SQLException {
        if (!config.open()) {
            return CLOSED;
        }
        Optional<RecordingQueue.Sought> sought = queue.take();
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

    private void fetch(RecordingQueue.Sought sought) throws SQLException {
        String recording = sought.recordingSid();
        if (isSettled(recording)) {
            queue.drop(recording);
            return;
        }
        try (TwilioFile sound = twilio.openRecording(recording, sought.format())) {
            recordings.stored(recording, download.store(sound), sound.mediaType());
            queue.drop(recording);
        } catch (ProblemException e) {
            refused(sought, e);
        } catch (TooSlow e) {
            slow(sought, Objects.requireNonNull(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            missed(sought, Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    private boolean isSettled(String recording) {
        return recordings
                .bySid(recording)
                .map(PhoneRecording::state)
                .filter(state -> state == RecordingState.WAITING || state == RecordingState.FAILED)
                .isEmpty();
    }

    /** A full disk passes; a file that is too large stays so, and is left where it is. */
    private void refused(RecordingQueue.Sought sought, ProblemException why) throws SQLException {
        if (why.type().kind() != ProblemKind.TOO_LARGE) {
            missed(sought, why.detail());
        } else if (sought.format() == SoundFormat.WAV) {
            queue.seekSmaller(sought.recordingSid(), why.detail());
        } else {
            LOG.log(Level.WARNING, "recording {0} is too long and stays at the network", sought.recordingSid());
            recordings.lost(sought.recordingSid(), RecordingState.TOO_LONG);
            queue.drop(sought.recordingSid());
        }
    }

    private void slow(RecordingQueue.Sought sought, String error) throws SQLException {
        if (isTooLargeForTheLine(sought)) {
            queue.seekSmaller(sought.recordingSid(), error);
        } else {
            missed(sought, error);
        }
    }

    /** A line that may be quicker next time is given that chance; channels that are apart are worth it. */
    static boolean isTooLargeForTheLine(RecordingQueue.Sought slow) {
        return slow.format() == SoundFormat.WAV && slow.attempts() >= SLOW_TRIES;
    }

    private void missed(RecordingQueue.Sought sought, String error) throws SQLException {
        if (sought.attempts() < TRIES) {
            queue.tryAgain(sought.recordingSid(), error);
            return;
        }
        LOG.log(Level.WARNING, "recording {0} was given up: {1}", sought.recordingSid(), error);
        recordings.lost(sought.recordingSid(), RecordingState.FAILED);
        queue.giveUp(sought.recordingSid(), error);
    }
}
