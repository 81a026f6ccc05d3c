package org.sweetline.channels.shop;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * One of the shop's lists.
 *
 * @param name as administrators call it, such as {@code orders}
 * @param path below {@code /rest/all/V1/}
 * @param fields what of a row travels: what nobody needs is dropped at the shop's door
 */
public record Listing<T>(String name, String path, String fields, RowReader<T> rows) {

    /** Reads one object; the parser stands on its opening brace and is left on its closing one. */
    @FunctionalInterface
    public interface RowReader<T> {
        ShopRow<T> read(JsonParser json) throws IOException;
    }
}
