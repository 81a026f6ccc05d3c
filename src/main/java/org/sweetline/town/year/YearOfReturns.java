package org.sweetline.town.year;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.shop.CreditMemo;
import org.sweetline.town.shop.OrderLine;
import org.sweetline.town.shop.Quantity;
import org.sweetline.town.shop.Shipment;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;

/**
 * What came back in a year: whatever the shop paid back had been asked for, sent and looked at before; a few things were
 * exchanged, came too late or too worn, or never left home.
 */
final class YearOfReturns {
    private static final Duration OVER = Duration.ofDays(60);
    private final Shop shop;
    private final Instant now;
    private final RandomGenerator random;

    YearOfReturns(Shop shop, Instant now, RandomGenerator random) {
        this.shop = shop;
        this.now = now;
        this.random = random;
    }

    /** In the order of time. */
    List<String> pass() {
        List<ReturnStory> stories = new ArrayList<>();
        for (ShopOrder order : shop.orders()) {
            Optional<Instant> sent =
                    order.shipments().stream().map(Shipment::at).max(Comparator.naturalOrder());
            if (sent.isPresent()) story(order, sent.get()).ifPresent(stories::add);
        }
        return stories.stream()
                .sorted(Comparator.comparing(ReturnStory::requested))
                .map(ReturnStory::line)
                .toList();
    }

    private Optional<ReturnStory> story(ShopOrder order, Instant sent) {
        if (!order.creditMemos().isEmpty())
            return refunded(order, sent, order.creditMemos().get(0));
        List<OrderLine> lines = order.lines().stream()
                .filter(line -> line.shipped() > 0 && line.refunded() == 0)
                .toList();
        if (lines.isEmpty() || sent.plus(OVER).isAfter(now)) return Optional.empty();
        OrderLine line = lines.get(random.nextInt(lines.size()));
        int chance = random.nextInt(1_000);
        if (chance < 14) return Optional.of(denied(order, sent, line));
        if (chance < 19) return Optional.of(begun(order, sent).granted(line));
        if (chance < 25) {
            ReturnStory story = begun(order, sent).lookedAt().rejected(line);
            return Optional.of(story.arrived(sent.plus(Duration.ofHours(200 + random.nextInt(100)))));
        }
        return chance - 25 < inAThousand(line) ? Optional.of(exchanged(order, sent, line)) : Optional.empty();
    }

    private Optional<ReturnStory> refunded(ShopOrder order, Instant sent, CreditMemo memo) {
        ReturnStory story = begun(order, sent);
        boolean seen = random.nextInt(100) < 45;
        if (seen) story.lookedAt();
        boolean worn =
                order.buyer().email().equals(Cast.mallory().email()) ? random.nextInt(10) < 7 : random.nextInt(25) == 0;
        int things = 0;
        for (Quantity item : memo.items()) {
            Optional<OrderLine> line = order.lines().stream()
                    .filter(it -> it.itemId() == item.itemId() && it.shipped() >= item.quantity())
                    .findFirst();
            if (line.isPresent()) {
                story.cameBack(line.get(), item.quantity(), "refund", worn);
                things++;
            }
        }
        if (things == 0) return Optional.empty();
        if (seen && random.nextInt(24) == 0) {
            story.appealed(
                    "It was a present, the date on the slip is not when I got it.",
                    "overturned",
                    "The carrier's date bears it out.");
        }
        Instant came = memo.at().minus(Duration.ofHours(24 + random.nextInt(24)));
        return Optional.of(story.arrived(came).settled(memo.at(), "original-payment", memo.total()));
    }

    private ReturnStory denied(ShopOrder order, Instant sent, OrderLine line) {
        Instant late = sent.plus(Duration.ofDays(41 + random.nextInt(12)));
        ReturnStory story = new ReturnStory(order, late, random).lookedAt().denied(line, "window-expired");
        if (random.nextInt(100) < 40) {
            story.appealed("I was travelling and came home to it.", "upheld", "We keep to the day for everybody.");
        }
        return story;
    }

    private ReturnStory exchanged(ShopOrder order, Instant sent, OrderLine line) {
        ReturnStory story = begun(order, sent).cameBack(line, line.shipped(), "exchange", false);
        Instant came = sent.plus(Duration.ofHours(210 + random.nextInt(100)));
        return story.arrived(came).settled(came.plus(Duration.ofHours(26)), "exchange", BigDecimal.ZERO);
    }

    private ReturnStory begun(ShopOrder order, Instant sent) {
        return new ReturnStory(order, sent.plus(Duration.ofHours(80 + random.nextInt(30))), random);
    }

    /** The ends of the sizes fit the fewest. */
    private static int inAThousand(OrderLine line) {
        return switch (line.size()) {
            case "XS", "XL" -> 95;
            case "S", "L" -> 45;
            case "M" -> 25;
            default -> 0;
        };
    }
}
