package org.sweetline.channels.shop.imports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.shop.OrderColumn;
import org.sweetline.channels.shop.TabularSpelling;
import org.sweetline.channels.shop.delimited.EncodedText;
import org.sweetline.problem.ProblemException;

/** What the address of an import says of its table. A {@code @BeanParam}; JAX-RS fills the fields. */
public class CsvRequest {
    private static final int LONGEST_PATTERN = 64;

    @QueryParam("shop")
    @DefaultValue("")
    private String shop = "";

    @QueryParam("currency")
    @DefaultValue("")
    private String currency = "";

    @QueryParam("columns")
    @DefaultValue("")
    private String columns = "";

    @QueryParam("separator")
    @DefaultValue("")
    private String separator = "";

    @QueryParam("dates")
    @DefaultValue("")
    private String dates = "";

    @QueryParam("zone")
    @DefaultValue("UTC")
    private String zone = "UTC";

    @QueryParam("decimal")
    @DefaultValue("point")
    private String decimal = "point";

    CsvAsk read(String charset) {
        if (!EncodedText.isKnown(charset)) {
            throw ProblemException.invalid("charset", "is no encoding that is known here");
        }
        TabularSpelling spelling = new TabularSpelling(dates(), zone(), isDecimalComma());
        return new CsvAsk(charset, separator(), columns(), shop.strip(), currency.strip(), spelling);
    }

    private char separator() {
        return switch (separator) {
            case "" -> CsvAsk.ANY;
            case "comma", "," -> ',';
            case "semicolon", ";" -> ';';
            case "tab", "\t" -> '\t';
            case "pipe", "|" -> '|';
            default -> throw ProblemException.invalid("separator", "must be comma, semicolon, tab or pipe");
        };
    }

    /** {@code number:Invoice,sku:Article no.} */
    private Map<OrderColumn, String> columns() {
        Map<OrderColumn, String> named = new EnumMap<>(OrderColumn.class);
        for (String pair : columns.isBlank() ? new String[0] : columns.split(",")) {
            int colon = pair.indexOf(':');
            String word = colon < 0 ? pair : pair.substring(0, colon);
            OrderColumn column = OrderColumn.of(word.strip())
                    .filter(known -> colon > 0)
                    .orElseThrow(() -> ProblemException.invalid(
                            "columns", "must be pairs such as number:Invoice, with commas between them"));
            named.put(column, pair.substring(colon + 1));
        }
        return named;
    }

    private @Nullable DateTimeFormatter dates() {
        if (dates.isBlank()) {
            return null;
        }
        try {
            if (dates.length() > LONGEST_PATTERN) {
                throw new IllegalArgumentException("too long");
            }
            return DateTimeFormatter.ofPattern(dates, Locale.ENGLISH);
        } catch (IllegalArgumentException notAPattern) {
            throw ProblemException.invalid("dates", "must be a pattern such as d/M/yyyy H:mm");
        }
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException notAZone) {
            throw ProblemException.invalid("zone", "must be a time zone such as Europe/London");
        }
    }

    private boolean isDecimalComma() {
        return switch (decimal) {
            case "point" -> false;
            case "comma" -> true;
            default -> throw ProblemException.invalid("decimal", "must be point or comma");
        };
    }
}
