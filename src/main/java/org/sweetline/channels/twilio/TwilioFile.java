package org.sweetline.channels.twilio;

import java.io.IOException;
import java.io.InputStream;

/** A recording, or a picture or another file of a message, as Twilio sends it; whoever opened it closes it. */
public record TwilioFile(String mediaType, InputStream stream) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Closes the stream under whoever still reads it. */
    public void abandon() {
        try {
            close();
        } catch (IOException e) {
            System.getLogger(TwilioFile.class.getName()).log(System.Logger.Level.DEBUG, "Closing failed", e);
        }
    }
}
