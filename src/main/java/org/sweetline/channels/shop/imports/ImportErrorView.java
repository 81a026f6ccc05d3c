package org.sweetline.channels.shop.imports;

import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * A line that could not be kept, and why.
 *
 * @param message in English, for who made the file
 * @param fault the same as one of some words
 * @param value the field or the limit that it is about; "" where there is none
 */
public record ImportErrorView(
        long line, String message, @OneOf(OrderFault.class) String fault, String value) {

    static ImportErrorView of(long line, String message) {
        OrderFault fault = OrderFault.of(message);
        return new ImportErrorView(line, message, Words.of(fault), fault.value(message));
    }
}
