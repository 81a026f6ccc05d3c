package org.sweetline.channels.twilio;

import java.util.Optional;
import java.util.Set;
import org.sweetline.work.RightOfWay.Matter;

/** Whether a webhook is silence on a line until it is answered, by where it goes. */
final class Urgency {
    /** The ends of the addresses at which nothing is said to anybody. */
    private static final Set<String> NEWS =
            Set.of("status", "conference", "recording", "transcription", "spoken", "judged");

    /** The ends of those who come in and those who wait in line: they can be given music and asked again. */
    private static final Set<String> HELD = Set.of("voice", "wait");

    private static final String TEXTS = "/webhooks/twilio/sms";

    /** It needs nothing but memory, and is what is left when everything else is slow. */
    private static final String FALLBACK = "fallback";

    private Urgency() {}

    /** Empty for what waits for nothing. */
    static Optional<Matter> of(String path) {
        String end = path.substring(path.lastIndexOf('/') + 1);
        if (end.equals(FALLBACK)) {
            return Optional.empty();
        }
        if (NEWS.contains(end) || path.startsWith(TEXTS)) {
            return Optional.of(Matter.TOLD);
        }
        return Optional.of(HELD.contains(end) ? Matter.HELD : Matter.HEARD);
    }
}
