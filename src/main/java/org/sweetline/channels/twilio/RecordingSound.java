package org.sweetline.channels.twilio;

import java.io.IOException;
import java.io.InputStream;

/** The sound of a recording as Twilio sends it; whoever opened it closes it. */
public record RecordingSound(String mediaType, InputStream stream) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Closes the stream under whoever still reads it. */
    public void abandon() {
        try {
            close();
        } catch (IOException e) {
            System.getLogger(RecordingSound.class.getName()).log(System.Logger.Level.DEBUG, "Closing failed", e);
        }
    }
}
