package org.sweetline.channels.shop;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text as shops send it: null is empty, a number is its digits, and what no database or screen can hold is taken out. */
final class Texts {
    private static final int LONGEST = 1_000;

    private Texts() {}

    static String read(JsonParser json, String field, Faults faults) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (token.isScalarValue()) {
            return clean(json.getText());
        }
        json.skipChildren();
        faults.fault(field + " is not text");
        return "";
    }

    /** Text in which line breaks mean something. */
    static String lines(JsonParser json, String field, Faults faults) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return read(json, field, faults);
        }
        return json.getText()
                .lines()
                .map(Texts::clean)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** A yes as shops write it: 1, "1", true. */
    static boolean isYes(JsonParser json, String field, Faults faults) throws IOException {
        String written = read(json, field, faults);
        return written.equals("1") || written.equals("true");
    }

    static @Nullable Instant time(JsonParser json, String field, Faults faults) throws IOException {
        String written = read(json, field, faults);
        if (written.isEmpty() || written.startsWith("0000-")) {
            return null;
        }
        Instant time = ShopTime.parse(written).orElse(null);
        if (time == null) {
            faults.fault(field + " is not a time such as 2026-11-22 09:30:00");
        }
        return time;
    }

    /** A Korean name is one word, the family's part first. */
    static String fullName(String given, String family) {
        return isHangul(family) ? family + given : (given + " " + family).strip();
    }

    private static boolean isHangul(String text) {
        return !text.isEmpty()
                && text.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    static String clean(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isTrouble(text.charAt(at))) {
                return cut(mended(text).strip());
            }
        }
        return cut(text.strip());
    }

    private static boolean isTrouble(char c) {
        return c < ' ' || c == 0x7f || Character.isSurrogate(c);
    }

    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                mended.append('\uFFFD');
            } else {
                mended.appendCodePoint(point < ' ' || point == 0x7f ? ' ' : point);
            }
        });
        return mended.toString();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
