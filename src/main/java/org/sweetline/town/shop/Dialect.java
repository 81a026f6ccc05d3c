package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.shop.trouble.ShopTrap;
import org.sweetline.town.shop.trouble.Traps;

/** How this Magento writes JSON: most leave nulls away, some write money as strings. */
record Dialect(boolean nulls, boolean moneyAsStrings) {
    static Dialect of(Traps traps) {
        return new Dialect(traps.isSet(ShopTrap.NULLS_SENT), traps.isSet(ShopTrap.MONEY_AS_STRINGS));
    }

    @Nullable
    Object say(@Nullable Object value) {
        if (value instanceof List<?> list) return list.stream().map(this::say).toList();
        if (value instanceof Map<?, ?> map) return say(map);
        if (value instanceof BigDecimal money && moneyAsStrings) {
            return money.setScale(4, RoundingMode.HALF_UP).toPlainString();
        }
        return value;
    }

    private Map<Object, @Nullable Object> say(Map<?, ?> map) {
        Map<Object, @Nullable Object> said = new LinkedHashMap<>();
        map.forEach((name, member) -> {
            if (member != null || nulls) said.put(name, say(member));
        });
        return said;
    }
}
