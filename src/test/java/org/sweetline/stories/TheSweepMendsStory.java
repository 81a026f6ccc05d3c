package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.trouble.ShopTrap;

/** What is packed and given back may leave an order's time of change as it was: the nightly walk finds it all the same. */
@ItsOwnProduct
class TheSweepMendsStory {
    private static final String HOURS = "MAGENTO_SWEEP_HOURS";
    private final SweetlineServer sweetline = SweetlineServer.alone("sweep").with("MAGENTO_POLL_INTERVAL", "PT2S");
    private final Shop shop = sweetline.town().shop();
    private final BusyShop busy = new BusyShop(shop, 7);

    @AfterEach
    void stop() {
        sweetline.close();
    }

    @Test
    void changeThatNoTimeToldIsFoundAtNight() {
        busy.sell(30);
        busy.change(30);
        sweetline.with(HOURS, hoursFromNow(11, 12)).start();
        CopyOfTheShop copy = new CopyOfTheShop(shop, sweetline.program());
        copy.becomesEqual();

        shop.traps().set(ShopTrap.CHILDREN_LEAVE_ORDERS);
        busy.change(30);
        shop.traps().clear(ShopTrap.CHILDREN_LEAVE_ORDERS);
        ShopOrder last = busy.sell(1).get(0);
        eventually(() -> assertThat(copy.has(last)).isTrue());
        sweetline.kill();
        sweetline.with(HOURS, hoursFromNow(-1, 10)).start();

        copy.becomesEqual();
    }

    private static String hoursFromNow(int from, int to) {
        LocalTime now = LocalTime.now(ZoneOffset.UTC);
        DateTimeFormatter hour = DateTimeFormatter.ofPattern("HH:mm");
        return hour.format(now.plusHours(from)) + "-" + hour.format(now.plusHours(to));
    }
}
