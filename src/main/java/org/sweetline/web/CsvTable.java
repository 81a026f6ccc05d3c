package org.sweetline.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 has it. What a spreadsheet would take for a formula gets an apostrophe before it. */
public final class CsvTable {

    private static final String MARK = "\uFEFF";
    /** Also behind what a spreadsheet does not see, and in the wide letters of Korean keyboards. */
    private static final Pattern FORMULA = Pattern.compile("\t|[\\s\\p{Z}\\p{Cntrl}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");

    private final StringBuilder text;

    /** Some spreadsheets know UTF-8 only by its mark. */
    public CsvTable(boolean marked) {
        text = new StringBuilder(marked ? MARK : "");
    }

    /** Texts, numbers, or null for what is not known. */
    public CsvTable row(@Nullable Object... cells) {
        text.append(Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    public String text() {
        return text.toString();
    }

    /** Our own numbers may be negative; only texts come from people. */
    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal exact) {
            return exact.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        }
        return value instanceof Number ? value.toString() : quoted(guarded(value.toString()));
    }

    private static String guarded(String raw) {
        return FORMULA.matcher(raw).lookingAt() ? "'" + raw : raw;
    }

    private static String quoted(String raw) {
        return raw.matches("(?s).*[\",\r\n].*") ? '"' + raw.replace("\"", "\"\"") + '"' : raw;
    }
}
