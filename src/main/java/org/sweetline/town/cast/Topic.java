package org.sweetline.town.cast;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What people write and call about, how often, and how the desk tags it. */
public enum Topic {
    WHERE(24, "shipping"),
    SOLDOUT(9, "sold-out"),
    SIZE(11, "sizes"),
    RETURN(13, "returns"),
    DAMAGED(8, "returns", "damaged"),
    WRONG(4, "returns", "wrong-item"),
    CANCEL(5, "cancel"),
    ADDRESS(5, "address"),
    REFUND(6, "refund"),
    GIFT(4, "gift"),
    CARE(4, "care"),
    PEN(2, "stationery"),
    PRAISE(7, "praise"),
    DISCOUNT(5, "discount");

    private static final int ALL =
            List.of(values()).stream().mapToInt(topic -> topic.weight).sum();
    private final int weight;
    private final List<String> tags;

    Topic(int weight, String... tags) {
        this.weight = weight;
        this.tags = List.of(tags);
    }

    public List<String> tags() {
        return tags;
    }

    /** The occasion in the phrasebook, e.g. "where.ask". */
    public String occasion(String part) {
        return name().toLowerCase(Locale.ROOT) + "." + part;
    }

    public static Topic any(RandomGenerator random) {
        int left = random.nextInt(ALL);
        for (Topic topic : values()) {
            left -= topic.weight;
            if (left < 0) return topic;
        }
        throw new IllegalStateException("The weights do not add up");
    }
}
