package org.sweetline.channels.shop;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money and quantities as shops send them: a number or the same as text, kept with four decimals. */
final class Amounts {
    static final BigDecimal ZERO = BigDecimal.valueOf(0, 4);
    static final BigDecimal ONE = BigDecimal.valueOf(10_000, 4);
    private static final long BELOW = 100_000_000_000L;
    private static final int MOST_DIGITS = 11;
    private static final int LONGEST_TEXT = 40;
    private static final int SHORT_TEXT = 14;
    private static final int DECIMALS = 4;

    private Amounts() {}

    static BigDecimal read(JsonParser json, String field, Faults faults) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return ZERO;
        }
        if (token == JsonToken.VALUE_NUMBER_INT && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return whole(json.getLongValue(), field, faults);
        }
        if (token == JsonToken.VALUE_NUMBER_INT
                || token == JsonToken.VALUE_NUMBER_FLOAT
                || token == JsonToken.VALUE_STRING) {
            return written(json.getText().strip(), field, faults);
        }
        json.skipChildren();
        return refuse(field, "is not a number", faults);
    }

    /** The same whatever its sign: some shops write what is taken off below zero. */
    static BigDecimal magnitude(JsonParser json, String field, Faults faults) throws IOException {
        if (json.currentToken().isScalarValue() && json.getText().strip().startsWith("-")) {
            return written(json.getText().strip().substring(1), field, faults);
        }
        return read(json, field, faults);
    }

    private static BigDecimal whole(long value, String field, Faults faults) {
        if (value < 0) {
            return refuse(field, "is negative", faults);
        }
        return value < BELOW ? BigDecimal.valueOf(value * 10_000, 4) : refuse(field, "is absurdly large", faults);
    }

    static BigDecimal written(String text, String field, Faults faults) {
        if (text.isEmpty()) {
            return ZERO;
        }
        if (text.length() <= SHORT_TEXT) {
            long tenThousandths = plain(text);
            if (tenThousandths >= 0) {
                return BigDecimal.valueOf(tenThousandths, 4);
            }
        }
        if (text.length() > LONGEST_TEXT) {
            return refuse(field, "is an absurdly long number", faults);
        }
        try {
            return bounded(new BigDecimal(text), field, faults);
        } catch (NumberFormatException notANumber) {
            return refuse(field, "is not a number", faults);
        }
    }

    /** Ten thousand times what most amounts are: some digits, perhaps a point and up to four more. -1 for all others. */
    private static long plain(String text) {
        long value = 0;
        int decimals = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' && decimals < 0 && at > 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9' && decimals < DECIMALS) {
                value = value * 10 + (c - '0');
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return -1;
            }
        }
        for (int missing = Math.max(0, decimals); missing < DECIMALS; missing++) {
            value *= 10;
        }
        return value < BELOW * 10_000 ? value : -1;
    }

    private static BigDecimal bounded(BigDecimal value, String field, Faults faults) {
        // Looked at before any arithmetic: 1e999999999 is short to write and endless to compute with.
        long digits = (long) value.precision() - value.scale();
        if (value.signum() != 0 && digits > MOST_DIGITS) {
            return refuse(field, "is absurdly large", faults);
        }
        if (value.signum() == 0 || digits < -LONGEST_TEXT) {
            return ZERO;
        }
        return value.signum() < 0 ? refuse(field, "is negative", faults) : value.setScale(4, RoundingMode.HALF_UP);
    }

    private static BigDecimal refuse(String field, String why, Faults faults) {
        faults.fault(field + " " + why);
        return ZERO;
    }
}
