package org.sweetline.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopMood;

class ShopUnderLoadTest {
    private final Shop shop = Shop.start(Clock.systemUTC());
    private final ShopUnderLoad load = new ShopUnderLoad(shop, new TownDiary(Clock.systemUTC()));

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void peakDayMakesTheShopSlowThenStopsItAndOnceTheRushIsOverItComesBack() {
        List<ShopMood> moods = new ArrayList<>(List.of(shop.mood()));

        for (PeakPlan.Moment moment : PeakPlan.draw(new SplittableRandom(7))) {
            boolean order = moment.what() == PeakPlan.Act.ORDER || moment.what() == PeakPlan.Act.ORDER_OF_THE_CARDIGAN;
            if (order) load.order(moment.minute());
            load.look(moment.minute());
            if (shop.mood() != moods.get(moods.size() - 1)) moods.add(shop.mood());
        }

        assertThat(moods).containsExactly(ShopMood.WELL, ShopMood.SLOW, ShopMood.UNAVAILABLE, ShopMood.WELL);
    }

    @Test
    void shopThatSomebodySwitchedOffStaysOffOnAQuietDay() {
        shop.feels(ShopMood.DOWN);

        load.order(10);
        load.look(10);

        assertThat(shop.mood()).isEqualTo(ShopMood.DOWN);
    }
}
