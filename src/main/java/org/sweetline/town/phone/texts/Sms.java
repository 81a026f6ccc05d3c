package org.sweetline.town.phone.texts;

import java.time.Instant;
import java.util.List;
import org.sweetline.town.phone.signal.Subject;

/** A text, in or out, with the pictures that came with it. */
public record Sms(String sid, String from, String to, String body, List<Media> media, boolean inbound, Instant at)
        implements Subject {
    private static final int GSM_SINGLE = 160;
    private static final int GSM_PART = 153;
    private static final int WIDE_SINGLE = 70;
    private static final int WIDE_PART = 67;

    /** A picture or other file. */
    public record Media(String sid, String type, byte[] bytes) {}

    /** Into how many pieces the network cuts it. */
    public int segments() {
        boolean narrow = body.chars().allMatch(letter -> letter < 128);
        int single = narrow ? GSM_SINGLE : WIDE_SINGLE;
        int part = narrow ? GSM_PART : WIDE_PART;
        return body.length() <= single ? 1 : (body.length() + part - 1) / part;
    }
}
