package org.sweetline.town;

import org.sweetline.town.shop.ShopMood;

/** What the diary says when the shop changes. */
final class ShopNews {
    private ShopNews() {}

    static String of(ShopMood mood) {
        return switch (mood) {
            case WELL -> "The shop answers again";
            case SLOW -> "The shop grows slow";
            case TOO_MANY_REQUESTS, UNAVAILABLE, HTML_PAGE, DOWN -> "The shop stops answering";
        };
    }
}
