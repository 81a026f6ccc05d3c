package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Letters;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.mail.Letter;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.trouble.ShopTrap;
import org.sweetline.town.shop.trouble.Traps;
import org.sweetline.town.shop.trouble.Visits;

/** Whatever the shop does to those who ask it: in the end the desk has what the shop has, and has asked for it calmly. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ItsOwnProduct
class TheCopyEqualsTheShopStory {
    /** One question a second; a busy machine lets some come late, and the next one seem too soon. */
    private static final Duration STRETCH = Duration.ofSeconds(10);

    private static final int MOST_IN_A_STRETCH = 13;
    private static final String NIGHT = "MAGENTO_SWEEP_HOURS";
    private static final SweetlineServer SWEETLINE =
            SweetlineServer.alone("copy").with("MAGENTO_POLL_INTERVAL", "PT3S").with(NIGHT, hoursFromNow(11, 12));
    private static final Shop SHOP = SWEETLINE.town().shop();
    private static final BusyShop BUSY = new BusyShop(SHOP, 2031);

    private final Traps traps = SHOP.traps();
    private final CopyOfTheShop copy = new CopyOfTheShop(SHOP, SWEETLINE.program());

    @BeforeAll
    static void start() {
        BUSY.sell(130);
        BUSY.change(130);
        SWEETLINE.start();
    }

    @AfterAll
    static void stop() {
        SWEETLINE.close();
    }

    @Test
    @Order(1)
    void everyOrderComesThroughOddAnswersAnOutageAndTheWayBack() {
        copy.becomesEqual();
        String customer = copy.customerOf(orderOfPriya());

        theShopAnswersOddly();
        copy.becomesEqual();

        Instant down = theShopGoesDownAndSellsOn();
        Instant back = Instant.now();
        traps.clearOutages();
        copy.becomesEqual();
        Instant equal = Instant.now();

        Visits visits = SHOP.journal().visits();
        assertThat(visits.mostAtOnce()).isLessThanOrEqualTo(2);
        assertThat((long) visits.since(down).until(back).count())
                .isLessThanOrEqualTo(4 + Duration.between(down, back).toSeconds() / 10);
        assertThat(visits.since(back).until(equal).mostWithin(STRETCH)).isLessThanOrEqualTo(MOST_IN_A_STRETCH);
        assertThat(copy.customerOf(orderOfPriya())).isEqualTo(customer);
        theShopIsAskedCalmly();
    }

    /** What is packed and given back may leave an order's time of change as it was. */
    @Test
    @Order(2)
    void changeThatNoTimeToldIsFoundByTheNightlyWalk() {
        copy.becomesEqual();
        traps.set(ShopTrap.CHILDREN_LEAVE_ORDERS);
        BUSY.change(30);
        traps.clear(ShopTrap.CHILDREN_LEAVE_ORDERS);
        ShopOrder last = BUSY.sell(1).get(0);
        eventually(() -> assertThat(copy.has(last)).isTrue());

        SWEETLINE.kill();
        SWEETLINE.with(NIGHT, hoursFromNow(-1, 10)).start();

        copy.becomesEqual();
    }

    private static String hoursFromNow(int from, int to) {
        LocalTime now = LocalTime.now(ZoneOffset.UTC);
        DateTimeFormatter hour = DateTimeFormatter.ofPattern("HH:mm");
        return hour.format(now.plusHours(from)) + "-" + hour.format(now.plusHours(to));
    }

    private void theShopAnswersOddly() {
        traps.set(ShopTrap.MONEY_AS_STRINGS);
        traps.set(ShopTrap.NULLS_SENT);
        traps.set(ShopTrap.PAGE_SIZE_NOT_ECHOED);
        traps.set(ShopTrap.TOTAL_MISSING);
        traps.set(ShopTrap.CLOCK_SKEW, 100);
        traps.set(ShopTrap.SLOW, 300);
        traps.set(ShopTrap.UPDATES_MOVE);
        traps.times(1, ShopTrap.TOO_MANY_REQUESTS);
        BUSY.change(20);
        List<ShopOrder> sold = BUSY.sell(5);
        eventually(() -> assertThat(sold).allMatch(copy::has));
        traps.clear();
        BUSY.change(10);
    }

    /** Answers when it was down; the desk goes on working, and a customer is deleted meanwhile. */
    private Instant theShopGoesDownAndSellsOn() {
        String ticket = Letters.piped(
                SWEETLINE.program(),
                Letter.from(Cast.ada()).at(Instant.now()).about("My shawl").saying("Where is it?"));
        try (DeskAtWork desk = new DeskAtWork(
                SWEETLINE.desk().agent(),
                "/tickets?limit=50",
                "/tickets/" + ticket,
                "/orders?limit=50",
                "/customers")) {
            traps.times(1, ShopTrap.HTML_PAGE);
            traps.times(1, ShopTrap.BROKEN_JSON);
            eventually(() -> assertThat(shop()).isEqualTo("down"));
            traps.set(ShopTrap.HANGS_UP);
            Instant down = Instant.now();
            BUSY.sell(110);
            BUSY.change(60);
            SHOP.accounts().delete(Cast.priya());
            int before = desk.answered();
            eventually(() -> assertThat(desk.answered()).isGreaterThan(before + 20));
            assertThat(desk.failures()).isEmpty();
            return down;
        }
    }

    /** Each order is there soon, and there are no more questions than seconds. */
    private void theShopIsAskedCalmly() {
        Instant calm = Instant.now();
        for (int i = 0; i < 3; i++) {
            ShopOrder order = BUSY.sell(1).get(0);
            eventually(() -> assertThat(copy.has(order)).isTrue());
        }

        Visits visits = SHOP.journal().visits().since(calm);
        assertThat((long) visits.count())
                .isLessThanOrEqualTo(Duration.between(calm, Instant.now()).toSeconds() + 4);
    }

    private static ShopOrder orderOfPriya() {
        return SHOP.orders().stream()
                .filter(order -> order.buyer().equals(Cast.priya()))
                .findFirst()
                .orElseThrow();
    }

    private static String shop() {
        JsonObject health =
                SWEETLINE.program().get("/operations/health").answers(200).json();
        return Answer.objects(health.getJsonArray("components")).stream()
                .filter(part -> part.getString("name").equals("shop"))
                .map(part -> part.getString("state"))
                .findFirst()
                .orElseThrow();
    }
}
