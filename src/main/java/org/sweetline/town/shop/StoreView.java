package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.util.List;

/**
 * A store view: its own language, perhaps its own currency, and numbers of its own.
 *
 * @param rate how much of its currency one US dollar is
 */
public record StoreView(
        int id, int websiteId, String code, String name, String locale, String currency, BigDecimal rate) {
    public static final StoreView ENGLISH = new StoreView(1, 1, "default", "English", "en_US", "USD", BigDecimal.ONE);
    public static final StoreView KOREAN = new StoreView(2, 1, "ko", "한국어", "ko_KR", "USD", BigDecimal.ONE);
    public static final StoreView CANADIAN =
            new StoreView(3, 2, "ca", "Canada", "en_CA", "CAD", new BigDecimal("1.36"));
    static final List<StoreView> ALL = List.of(ENGLISH, KOREAN, CANADIAN);

    /** As Magento stores it with the order. */
    String threeLines() {
        return "Lark & Loom\nLark & Loom Store\n" + name;
    }

    /** Every store but the first puts its id before its nine digits. */
    String number(int count) {
        return (id == 1 ? "" : Integer.toString(id)) + "%09d".formatted(count);
    }
}
