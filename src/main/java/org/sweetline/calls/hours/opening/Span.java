package org.sweetline.calls.hours.opening;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the day by the clock on the wall, its end not included, in minutes: {@code opens} 0 to 1439, {@code closes} 1
 * to 1440. One that closes before it opens goes on through midnight into the next day.
 */
public record Span(int opens, int closes) implements Comparable<Span> {

    public static final int DAY = 24 * 60;
    public static final Span WHOLE_DAY = new Span(0, DAY);

    private static final Pattern TEXT = Pattern.compile("(\\d\\d):(\\d\\d)-(\\d\\d):(\\d\\d)");

    /** Reads {@code 09:00-18:00}; midnight at the end is {@code 24:00}. Empty for anything else. */
    public static Optional<Span> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int opens = minutes(matcher.group(1), matcher.group(2));
        int closes = minutes(matcher.group(3), matcher.group(4));
        boolean possible = opens >= 0 && opens < DAY && closes > 0 && closes <= DAY && opens != closes;
        return possible ? Optional.of(new Span(opens, closes)) : Optional.empty();
    }

    public boolean crossesMidnight() {
        return closes < opens;
    }

    /** On the day it opens. */
    public boolean holds(LocalTime time) {
        int minute = time.toSecondOfDay() / 60;
        return minute >= opens && (crossesMidnight() || minute < closes);
    }

    /** On the day after it opened. */
    boolean stillHolds(LocalTime time) {
        return crossesMidnight() && time.toSecondOfDay() / 60 < closes;
    }

    /** The end as minutes since the midnight before it opens. */
    int end() {
        return crossesMidnight() ? closes + DAY : closes;
    }

    @Override
    public int compareTo(Span other) {
        return Integer.compare(opens, other.opens);
    }

    @Override
    public String toString() {
        return "%02d:%02d-%02d:%02d".formatted(opens / 60, opens % 60, closes / 60, closes % 60);
    }

    private static int minutes(String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        return minute > 59 ? -1 : hour * 60 + minute;
    }
}
