package org.sweetline.town.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.sweetline.town.cast.Topic;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;

/** The tickets of a year: about every second order had something to talk about, and on the peak weekend more. */
final class YearOfTickets {
    private static final int IN_A_HUNDRED = 56;
    private static final int IN_A_HUNDRED_AT_THE_PEAK = 85;
    private final Shop shop;
    private final Instant now;
    private final RandomGenerator random;
    private final Season season;

    YearOfTickets(Shop shop, Instant now, RandomGenerator random) {
        this.shop = shop;
        this.now = now;
        this.random = random;
        this.season = new Season(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** What was said, and what customers answered when they were asked how it was. */
    record Told(List<String> tickets, List<String> answers) {}

    Told pass() {
        List<TicketStory> stories = new ArrayList<>();
        for (ShopOrder order : shop.orders()) {
            boolean peak = season.isPeak(LocalDate.ofInstant(order.createdAt(), ZoneOffset.UTC));
            if (random.nextInt(100) >= (peak ? IN_A_HUNDRED_AT_THE_PEAK : IN_A_HUNDRED)) continue;
            Instant at = order.createdAt().plus(afterwards(peak));
            if (at.isBefore(now)) stories.add(story(order, at, peak));
        }
        stories.sort(Comparator.comparing(TicketStory::openedAt));
        List<String> tickets = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (TicketStory story : stories) {
            String id = "year-%05d".formatted(tickets.size() + 1);
            tickets.add(story.line(id));
            boolean peak = season.isPeak(LocalDate.ofInstant(story.openedAt(), ZoneOffset.UTC));
            story.answer(id, peak).ifPresent(answers::add);
        }
        return new Told(tickets, answers);
    }

    private Duration afterwards(boolean peak) {
        return Duration.ofMinutes(peak ? 20 + random.nextInt(2 * 24 * 60) : 60 + random.nextInt(9 * 24 * 60));
    }

    private TicketStory story(ShopOrder order, Instant at, boolean peak) {
        Topic topic = peak && random.nextInt(3) == 0 ? Topic.SOLDOUT : Conversation.topicFor(order, random);
        return new TicketStory(order.buyer(), order, topic, at, now, random);
    }
}
