package org.sweetline.town;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopMood;

/** A shop that many buy at grows slow, then stops answering, and comes back once most have given up. */
final class ShopUnderLoad {
    private static final int QUARTER = 15;
    private static final int SLOW_FROM = 30;
    private static final int DOWN_FROM = 85;
    private static final int WELL_BELOW = 10;
    private static final int MILLIS_EACH = 80;
    private static final Duration USUAL = Duration.ofSeconds(3);
    private final Shop shop;
    private final TownDiary diary;
    private final Deque<Integer> minutes = new ArrayDeque<>();
    private ShopMood suffered = ShopMood.WELL;

    ShopUnderLoad(Shop shop, TownDiary diary) {
        this.shop = shop;
        this.diary = diary;
    }

    void order(int minute) {
        minutes.addLast(minute);
    }

    /** How the shop bears what it got in the last quarter of an hour. */
    void look(int minute) {
        while (!minutes.isEmpty() && minutes.peekFirst() <= minute - QUARTER) minutes.removeFirst();
        int load = minutes.size();
        if (load >= SLOW_FROM) shop.isSlowBy(Duration.ofMillis((long) MILLIS_EACH * load));
        if (load >= DOWN_FROM) suffer(ShopMood.UNAVAILABLE);
        else if (load >= SLOW_FROM && suffered == ShopMood.WELL) suffer(ShopMood.SLOW);
        else if (load < WELL_BELOW) suffer(ShopMood.WELL);
    }

    void end() {
        suffer(ShopMood.WELL);
        minutes.clear();
        shop.isSlowBy(USUAL);
    }

    private void suffer(ShopMood now) {
        if (suffered == now) return;
        suffered = now;
        shop.feels(now);
        diary.write(ShopNews.of(now), "");
    }
}
