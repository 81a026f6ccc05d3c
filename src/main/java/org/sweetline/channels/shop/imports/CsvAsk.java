package org.sweetline.channels.shop.imports;

import java.util.Map;
import org.sweetline.channels.shop.OrderColumn;
import org.sweetline.channels.shop.TabularOrder;
import org.sweetline.channels.shop.TabularSpelling;

/**
 * How a table is to be read.
 *
 * @param charset what the sender calls its encoding, empty when it says nothing
 * @param separator the sign between fields, {@link #ANY} to find out
 * @param columns names of columns that the sender has told, by what they say
 */
record CsvAsk(
        String charset,
        char separator,
        Map<OrderColumn, String> columns,
        String shop,
        String currency,
        TabularSpelling spelling) {
    static final char ANY = '\0';

    TabularOrder blank() {
        return new TabularOrder(shop, currency, spelling);
    }
}
