package org.sweetline.town;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopMood;
import org.sweetline.town.shop.trouble.ShopTrap;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Json;

/** The shop's part of the control door: how it feels, and each of its traps. */
final class ShopControl {
    private final Shop shop;
    private final TownDiary diary;

    ShopControl(Shop shop, TownDiary diary) {
        this.shop = shop;
        this.diary = diary;
    }

    /** PUT /shop {"state": "down"}, PUT /shop/traps/slow {"amount": 800}, DELETE /shop/traps/slow; false for all else. */
    boolean hears(Ask ask, String wish) {
        if (wish.equals("PUT /shop")) return feels(String.valueOf(ask.json().get("state")));
        Optional<ShopTrap> trap = trap(wish.replaceFirst(".*/", ""));
        if (trap.isEmpty() || !wish.contains(" /shop/traps/")) return false;
        if (wish.startsWith("PUT ")) set(trap.get(), ask.json().get("amount"));
        if (wish.startsWith("DELETE ")) shop.traps().clear(trap.get());
        return wish.startsWith("PUT ") || wish.startsWith("DELETE ");
    }

    Map<String, @Nullable Object> view() {
        List<String> traps = shop.traps().all().stream().map(ShopControl::word).toList();
        return Json.object("state", state(), "traps", traps);
    }

    private String state() {
        return switch (shop.mood()) {
            case WELL -> "well";
            case SLOW -> "slow";
            case TOO_MANY_REQUESTS, UNAVAILABLE, HTML_PAGE, DOWN -> "down";
        };
    }

    private boolean feels(String state) {
        Optional<ShopMood> mood = Arrays.stream(ShopMood.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(state))
                .findFirst();
        mood.filter(it -> it != shop.mood()).ifPresent(it -> {
            shop.feels(it);
            diary.write(ShopNews.of(it), "");
        });
        return mood.isPresent();
    }

    private void set(ShopTrap trap, @Nullable Object amount) {
        if (amount instanceof BigDecimal number) shop.traps().set(trap, number.intValue());
        else shop.traps().set(trap);
    }

    private static Optional<ShopTrap> trap(String word) {
        return Arrays.stream(ShopTrap.values())
                .filter(trap -> word(trap).equals(word))
                .findFirst();
    }

    private static String word(ShopTrap trap) {
        return trap.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
