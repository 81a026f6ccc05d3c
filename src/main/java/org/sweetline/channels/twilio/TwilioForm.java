package org.sweetline.channels.twilio;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The parameters of one request of Twilio, by name in the order they are signed, values exactly as sent. */
public final class TwilioForm {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private final SortedMap<String, String> parameters;

    private TwilioForm(SortedMap<String, String> parameters) {
        this.parameters = Collections.unmodifiableSortedMap(parameters);
    }

    /** Reads a form body; a repeated name is refused because the signature cannot tell which value was meant. */
    public static TwilioForm parse(byte[] body) throws NotAdmitted {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (parameters.put(name, value) != null) {
                throw new NotAdmitted(Refusal.REPEATED_PARAMETER);
            }
        }
        return new TwilioForm(parameters);
    }

    private static String decoded(String text) throws NotAdmitted {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new NotAdmitted(Refusal.MALFORMED);
        }
    }

    /** The value without control characters and the spaces around it, or "" when it was not sent. */
    public String text(String name) {
        return UNPRINTABLE
                .matcher(parameters.getOrDefault(name, ""))
                .replaceAll("")
                .strip();
    }

    /** The value as a whole number that is not negative, or empty when it is none. */
    public OptionalInt number(String name) {
        String text = text(name);
        return text.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    SortedMap<String, String> signed() {
        return parameters;
    }
}
