package org.sweetline.town.shop.trouble;

import java.time.Instant;

/**
 * One request to the shop.
 *
 * @param to when the last byte of the answer left; the end of time while it has not
 * @param status 0 before there is one, -1 for a connection that died
 */
public record Visit(Instant from, Instant to, String method, String path, String query, int status) {
    public String asked() {
        return method + " " + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** The part behind /V1/, such as orders or orders/4120/comments. */
    public String resource() {
        return path.replaceFirst("^/rest(/\\w+)?/V1/", "");
    }
}
