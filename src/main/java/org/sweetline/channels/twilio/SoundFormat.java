package org.sweetline.channels.twilio;

import java.util.Locale;

/** As what a recording is asked for. The network has each of them as both. */
public enum SoundFormat {
    /** As it was recorded, all its channels. An hour of conversation is some 110 MB. */
    WAV,
    /** A fraction of that. */
    MP3;

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
