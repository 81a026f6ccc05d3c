package org.sweetline.town.shop;

/** How the shop feels today. */
public enum ShopMood {
    WELL,
    /** Answers, but only after a while. */
    SLOW,
    /** 429 with Retry-After. */
    TOO_MANY_REQUESTS,
    /** 503, as in maintenance mode. */
    UNAVAILABLE,
    /** An error page in HTML, with status 200. */
    HTML_PAGE,
    /** Takes the connection and hangs up. */
    DOWN
}
