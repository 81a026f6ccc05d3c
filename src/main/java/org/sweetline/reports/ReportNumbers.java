package org.sweetline.reports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.Bilingual;

/** Numbers of a report in words, as a mail says them. */
public final class ReportNumbers {

    private ReportNumbers() {}

    /** With how sure it is and of how many; "–" for none. */
    public static String in(String language, ReportCellView cell, String unit) {
        @Nullable Bilingual words = cell.text();
        if (words != null) {
            return words.in(language);
        }
        @Nullable Double value = cell.value();
        if (value == null) {
            return "–";
        }
        StringBuilder text = new StringBuilder(number(value, unit));
        @Nullable Double low = cell.low();
        @Nullable Double high = cell.high();
        if (low != null && high != null) {
            text.append(" [")
                    .append(number(low, unit))
                    .append(" – ")
                    .append(number(high, unit))
                    .append(']');
        }
        if (cell.n() != null) {
            text.append(", n = ").append(String.format(Locale.ROOT, "%,d", cell.n()));
        }
        return text.toString();
    }

    private static String number(double value, String unit) {
        return switch (unit) {
            case "share" -> String.format(Locale.ROOT, value > 0 && value < 0.1 ? "%.1f%%" : "%.0f%%", 100 * value);
            case "points" -> String.format(Locale.ROOT, "%+.1f", 100 * value);
            case "seconds" -> length(Math.round(value));
            case "rate" -> String.format(Locale.ROOT, "%.1f", value);
            default -> String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
        };
    }

    private static String length(long seconds) {
        return seconds >= 3600
                ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
