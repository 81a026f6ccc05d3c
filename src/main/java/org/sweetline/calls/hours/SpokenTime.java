package org.sweetline.calls.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.sweetline.web.Bilingual;

/** A moment to come in words, as somebody says it who looks at the calendar on a wall: "tomorrow at 9:30 AM". */
public final class SpokenTime {

    private static final int WEEK = 7;
    private static final int NOON = 12;
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter KOREAN_DATE = DateTimeFormatter.ofPattern("M월 d일 EEEE", Locale.KOREAN);

    private SpokenTime() {}

    /** With the name of the clock that is meant. */
    public static Bilingual of(Instant moment, Instant now, ZoneId zone) {
        ZonedDateTime then = moment.atZone(zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        String en = "%s at %s, %s"
                .formatted(
                        englishDay(then.toLocalDate(), today),
                        english(then.toLocalTime()),
                        zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        String ko = "%s %s %s"
                .formatted(
                        zone.getDisplayName(TextStyle.FULL, Locale.KOREAN),
                        koreanDay(then.toLocalDate(), today),
                        korean(then.toLocalTime()));
        return new Bilingual(en, ko);
    }

    private static String englishDay(LocalDate day, LocalDate today) {
        long away = ChronoUnit.DAYS.between(today, day);
        if (away <= 1) {
            return away == 0 ? "today" : "tomorrow";
        }
        return "on "
                + (away < WEEK
                        ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        : ENGLISH_DATE.format(day));
    }

    private static String koreanDay(LocalDate day, LocalDate today) {
        long away = ChronoUnit.DAYS.between(today, day);
        if (away <= 1) {
            return away == 0 ? "오늘" : "내일";
        }
        return away < WEEK ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.KOREAN) : KOREAN_DATE.format(day);
    }

    private static String english(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % NOON == 0) {
            return time.getHour() == 0 ? "midnight" : "noon";
        }
        String minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour(time) + minutes + (time.getHour() < NOON ? " AM" : " PM");
    }

    private static String korean(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % NOON == 0) {
            return time.getHour() == 0 ? "자정" : "정오";
        }
        String minutes = time.getMinute() == 0 ? "" : " %d분".formatted(time.getMinute());
        return (time.getHour() < NOON ? "오전 " : "오후 ") + hour(time) + "시" + minutes;
    }

    private static int hour(LocalTime time) {
        return time.getHour() % NOON == 0 ? NOON : time.getHour() % NOON;
    }
}
