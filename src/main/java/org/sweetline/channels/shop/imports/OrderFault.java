package org.sweetline.channels.shop.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why an order of an import was refused, for who does not read the sentence. It is told from the sentence, which is what
 * is kept: so lines of earlier imports have it too.
 */
public enum OrderFault {
    NOT_JSON("not valid JSON at column (.+)|the line is not a JSON object"),
    CUT_OFF("the line ends in the middle of the order"),
    TOO_DEEP("the JSON is nested too deep, or a value in it is too long"),
    MORE_ON_LINE("something follows the order on its line"),
    LINE_TOO_LONG("the line is longer than (\\d+) bytes"),
    UNKNOWN_SHAPE("neither Magento's order nor Sweetline's: .*"),
    NOT_A_TIME("(.+) is not a time(?: such as .*|; the parameters .*)"),
    NOT_A_NUMBER("(.+) is not a number"),
    NEGATIVE("(.+) is negative"),
    TOO_LARGE("(.+) is (?:absurdly large|an absurdly long number)"),
    NOT_TEXT("(.+) is not text"),
    NOT_A_LIST("(.+) is not a list"),
    NOT_AN_OBJECT("(.+) is not an object"),
    NO_CURRENCY("the currency is not a three-letter code"),
    NO_ID("the order has no id"),
    NO_NUMBER("the order has no number"),
    KEY_TOO_LONG("id, number or shop is longer than (\\d+) characters"),
    NO_TIME("the order says neither when it was placed nor when it changed"),
    FUTURE("the order's time lies in the future"),
    TOO_MANY_ITEMS("the order has more than (\\d+) (?:lines|items)"),
    NO_ITEM_ID("an item has no item_id"),
    TOO_WIDE("a row has more fields than the first row has names"),
    TOO_MANY_FIELDS("the row has more than (\\d+) fields"),
    NO_ORDER("the row does not say to which order it belongs"),
    TOO_FAR("the row stands more than (\\d+) orders behind the others of its order"),
    OPEN_QUOTE("a quotation mark is never closed"),
    AFTER_QUOTE("something follows a closing quotation mark"),
    TOO_LONG_ROW("the row is longer than (\\d+) bytes, or a quotation mark is never closed"),
    NOT_KEPT("the order could not be kept: a value in it does not fit"),
    OTHER("");

    private final Pattern sentence;

    OrderFault(String sentence) {
        this.sentence = Pattern.compile(sentence);
    }

    static OrderFault of(String message) {
        return Arrays.stream(values())
                .filter(fault -> fault.sentence.matcher(message).matches())
                .findFirst()
                .orElse(OTHER);
    }

    /** The field or the limit that the sentence names; "" where it names none. */
    String value(String message) {
        Matcher found = sentence.matcher(message);
        boolean named = found.matches() && found.groupCount() > 0;
        return named ? Optional.ofNullable(found.group(1)).orElse("") : "";
    }
}
