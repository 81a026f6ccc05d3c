package org.sweetline.channels.twilio;

import java.io.IOException;

/** That a file was given up because it came too slowly; another try on the same line may end so too. */
public final class TooSlow extends IOException {
    private static final long serialVersionUID = 1L;

    TooSlow(IOException end) {
        super("The file came too slowly.", end);
    }
}
