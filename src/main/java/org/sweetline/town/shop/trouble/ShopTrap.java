package org.sweetline.town.shop.trouble;

/** What a real Magento does to those who ask it. Each can be set alone; the amount is in the unit that stands with it. */
public enum ShopTrap {
    /** A page past the end shows the last page again. Set from the start, as in every Magento. */
    LAST_PAGE_REPEATS(0),
    /** The echo of the question has no page_size. */
    PAGE_SIZE_NOT_ECHOED(0),
    /** Each list of orders changes two of them: one that it showed, one that it did not. */
    UPDATES_MOVE(0),
    /** Shipments, tracks, invoices, credit memos and comments leave the order's updated_at as it was. */
    CHILDREN_LEAVE_ORDERS(0),
    /** Seconds by which the shop's clock is ahead; negative for behind. */
    CLOCK_SKEW(90),
    /** Money comes as strings with four places. */
    MONEY_AS_STRINGS(0),
    /** What is absent is told as null. */
    NULLS_SENT(0),
    /** The largest page that may be asked for; more is a 400, and none is twenty. */
    PAGE_LIMIT(300),
    /** The total of a list is missing. */
    TOTAL_MISSING(0),
    /** By how many the total of a list is wrong. */
    TOTAL_WRONG(-1),
    /** The access token is no bearer, as everywhere since 2.4.4 unless it is allowed. */
    BEARER_REFUSED(0),
    /** Milliseconds before each answer. */
    SLOW(3_000),
    /** Milliseconds over which the body of each answer trickles in. */
    DRIBBLES(2_000),
    /** 429, with so many seconds in Retry-After. */
    TOO_MANY_REQUESTS(2),
    /** 503, as in maintenance. */
    UNAVAILABLE(0),
    /** An error page in HTML, with status 200. */
    HTML_PAGE(0),
    /** Status 200 and JSON that ends in its middle. */
    BROKEN_JSON(0),
    /** Takes the connection and hangs up. */
    HANGS_UP(0),
    /** Promises a whole body, sends half of it and hangs up. */
    BREAKS_OFF(0),
    /** Takes the request and never answers, until the trap is taken away. */
    HANGS(0),
    /** A write is done, and the connection dies before the answer. */
    ANSWER_LOST(0),
    /** The gateway gives nothing back by an invoice. */
    GATEWAY_DECLINES(0);

    private final int usual;

    ShopTrap(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /** Whether the shop answers nobody while it is set. */
    public boolean isOutage() {
        return switch (this) {
            case TOO_MANY_REQUESTS, UNAVAILABLE, HTML_PAGE, BROKEN_JSON, HANGS_UP, BREAKS_OFF, HANGS -> true;
            case LAST_PAGE_REPEATS,
                    PAGE_SIZE_NOT_ECHOED,
                    UPDATES_MOVE,
                    CHILDREN_LEAVE_ORDERS,
                    CLOCK_SKEW,
                    MONEY_AS_STRINGS,
                    NULLS_SENT,
                    PAGE_LIMIT,
                    TOTAL_MISSING,
                    TOTAL_WRONG,
                    BEARER_REFUSED,
                    SLOW,
                    DRIBBLES,
                    ANSWER_LOST,
                    GATEWAY_DECLINES -> false;
        };
    }
}
