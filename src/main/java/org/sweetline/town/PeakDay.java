package org.sweetline.town;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.cast.Topic;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.shop.Catalogue;
import org.sweetline.town.shop.Product;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;
import org.sweetline.town.wire.Json;
import org.sweetline.town.year.Cart;
import org.sweetline.town.year.Conversation;

/** A day in minutes: somebody with many followers wears the cardigan, and a hundred orders come in a quarter of an hour. */
final class PeakDay {
    private static final Product CARDIGAN = Catalogue.named("Cloud Cardigan");
    private static final String COLOUR = "Sage";
    private static final String CODE = "SAGE15";
    private static final int PERCENT = 15;
    private static final int IN_STOCK = 60;
    private final Townsfolk townsfolk;
    private final PackingTable packing;
    private final Shop shop;
    private final ShopUnderLoad load;
    private final Cast cast;
    private final TownDiary diary;
    private final ExecutorService threads;
    private final RandomGenerator random;
    private final Duration length;
    private final List<ShopOrder> placed = new ArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger mails = new AtomicInteger();
    private final AtomicInteger orders = new AtomicInteger();
    private int sold;
    private volatile int minute;
    private volatile long startedAt;
    private volatile boolean seen;
    private @Nullable Object today;

    PeakDay(
            Townsfolk townsfolk,
            PackingTable packing,
            Shop shop,
            Cast cast,
            TownDiary diary,
            ExecutorService threads,
            RandomGenerator random,
            Duration length) {
        this.townsfolk = townsfolk;
        this.packing = packing;
        this.shop = shop;
        this.load = new ShopUnderLoad(shop, diary);
        this.cast = cast;
        this.diary = diary;
        this.threads = threads;
        this.random = random;
        this.length = length;
    }

    synchronized void start() {
        if (today != null) return;
        Object day = new Object();
        today = day;
        seen = true;
        minute = 0;
        startedAt = System.nanoTime();
        sold = 0;
        calls.set(0);
        mails.set(0);
        orders.set(0);
        placed.clear();
        threads.execute(() -> pass(day));
    }

    synchronized void stop() {
        today = null;
        notifyAll();
    }

    synchronized boolean isRunning() {
        return today != null;
    }

    /** The progress of the running or the last day; null when there was none. */
    @Nullable
    Map<String, @Nullable Object> progress() {
        if (!seen) return null;
        return Json.object(
                "running", isRunning(),
                "minute", minuteNow(),
                "minutes", PeakPlan.MINUTES,
                "calls", calls.get(),
                "mails", mails.get(),
                "orders", orders.get());
    }

    private int minuteNow() {
        if (!isRunning()) return minute;
        long passed = (System.nanoTime() - startedAt) * PeakPlan.MINUTES / length.toNanos();
        return (int) Math.min(PeakPlan.MINUTES, Math.max(minute, passed));
    }

    private void pass(Object day) {
        try {
            for (PeakPlan.Moment moment : PeakPlan.draw(random)) {
                if (!lastsUntil(moment.minute(), day)) break;
                act(moment.what());
                load.look(moment.minute());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            load.end();
            end(day);
        }
    }

    /** Waits for that minute; false when the day was broken off before. */
    private synchronized boolean lastsUntil(int wanted, Object day) throws InterruptedException {
        long due = startedAt + length.toNanos() * wanted / PeakPlan.MINUTES;
        while (today == day && System.nanoTime() < due) {
            wait(Math.max(1, (due - System.nanoTime()) / 1_000_000));
        }
        if (today == day) minute = wanted;
        return today == day;
    }

    private synchronized void end(Object day) {
        if (today == day) today = null;
    }

    private void act(PeakPlan.Act act) {
        switch (act) {
            case POST -> diary.write("A post: “I live in this " + COLOUR + " cardigan”, with the code " + CODE, "");
            case ORDER -> {
                List<Wish> cart = new Cart(random).fill();
                came(townsfolk.buy(cast.somebody(random), cart), cart);
            }
            case ORDER_OF_THE_CARDIGAN -> {
                List<Wish> cart = List.of(new Cart(random).of(CARDIGAN, COLOUR));
                came(townsfolk.buy(cast.somebody(random), cart, CODE, PERCENT), cart);
            }
            case CALL -> call();
            case MAIL -> mail();
            case EVENING -> diary.write("The day is over", "");
        }
    }

    private void came(ShopOrder order, List<Wish> wishes) {
        orders.incrementAndGet();
        load.order(minute);
        placed.add(order);
        boolean rare = wishes.stream()
                .anyMatch(
                        wish -> wish.product().equals(CARDIGAN) && wish.colour().equals(COLOUR));
        if (!rare) return;
        sold++;
        if (sold == IN_STOCK) diary.write(CARDIGAN.name() + ", " + COLOUR + " is sold out", "");
        if (sold > IN_STOCK) packing.soldOut(order);
    }

    private void call() {
        calls.incrementAndGet();
        ShopOrder order = anOrder();
        townsfolk.callAbout(order, topic(order), Pace.times(4));
    }

    private void mail() {
        mails.incrementAndGet();
        ShopOrder order = anOrder();
        townsfolk.writeAbout(order, topic(order));
    }

    /** Mostly one of today's. */
    private ShopOrder anOrder() {
        List<ShopOrder> among = placed.isEmpty() || random.nextInt(4) == 0 ? shop.orders() : placed;
        return among.get(random.nextInt(among.size()));
    }

    private Topic topic(ShopOrder order) {
        int chance = random.nextInt(10);
        if (chance < 4 && sold >= IN_STOCK) return Topic.SOLDOUT;
        return chance < 7 ? Topic.WHERE : Conversation.topicFor(order, random);
    }
}
