package org.sweetline.channels.twilio;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/**
 * A recording, or a picture or another file of a message, as Twilio sends it; whoever opened it closes it.
 *
 * @param size as it is announced; empty when it is not
 */
public record TwilioFile(String mediaType, InputStream stream, OptionalLong size) implements AutoCloseable {

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

    /** The size that a header names, if it names one. */
    static OptionalLong size(String contentLength) {
        return contentLength.matches("[0-9]{1,15}")
                ? OptionalLong.of(Long.parseLong(contentLength))
                : OptionalLong.empty();
    }
}
