package org.sweetline.town.year;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.cast.Person;
import org.sweetline.town.cast.Person.Language;
import org.sweetline.town.cast.Staff;
import org.sweetline.town.cast.Topic;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.wire.Json;

/** One ticket of the past, from the first word to the last. */
final class TicketStory {
    private static final Duration FRESH = Duration.ofDays(5);
    private static final String DESK_NUMBER = "+14155550100";
    private final Person person;
    private final Topic topic;
    private final Instant openedAt;
    private final Instant now;
    private final RandomGenerator random;
    private final Staff agent;
    private final Conversation conversation;
    private final boolean byPhone;
    private final List<Map<String, @Nullable Object>> entries = new ArrayList<>();
    private Instant at;
    private boolean answered;
    private String status = "open";

    TicketStory(Person person, ShopOrder order, Topic topic, Instant openedAt, Instant now, RandomGenerator random) {
        this.person = person;
        this.topic = topic;
        this.openedAt = openedAt;
        this.now = now;
        this.random = random;
        this.at = openedAt;
        this.agent = agent();
        this.conversation = new Conversation(person, topic, order, agent, random);
        this.byPhone = random.nextInt(100) < 27;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** What came of asking how it was; after {@link #line}. */
    Optional<String> answer(String externalId, boolean peak) {
        boolean over = status.equals("solved") && at.isBefore(now.minus(Duration.ofDays(2)));
        return over ? new AnswerStory(random).line(externalId, person, agent, at, peak) : Optional.empty();
    }

    String line(String externalId) {
        String subject = conversation.subject();
        converse();
        status = status();
        boolean assigned = answered || !status.equals("open") || random.nextInt(3) == 0;
        return Json.write(Json.object(
                "externalId",
                externalId,
                "subject",
                subject,
                "status",
                status,
                "priority",
                priority(),
                "channel",
                byPhone ? "voice" : "mail",
                "tags",
                topic.tags(),
                "assigneeEmail",
                assigned ? agent.email() : null,
                "customer",
                customer(),
                "createdAt",
                openedAt.toString(),
                "entries",
                entries));
    }

    private void converse() {
        if (byPhone) {
            call();
        } else {
            message("in", conversation.letter());
        }
        if (random.nextInt(100) < 22) note(2 + random.nextInt(90));
        if (!answered) reply();
        if (answered && random.nextInt(100) < 55 && thanks() && random.nextInt(100) < 30) farewell();
    }

    private void call() {
        boolean picksUp = random.nextInt(100) < 60;
        String text = picksUp ? conversation.transcript() : conversation.voicemail();
        long seconds = 20 + text.length() / 12 + random.nextInt(picksUp ? 240 : 15);
        Map<String, @Nullable Object> call = Json.object(
                "sid", sid(),
                "from", person.phone(),
                "to", DESK_NUMBER,
                "status", "completed",
                "startedAt", at.toString(),
                "endedAt", at.plusSeconds(seconds).toString(),
                "seconds", seconds);
        entries.add(entry("call", "voice", "in", picksUp ? agent.email() : null, text, call));
        answered = picksUp;
    }

    private void reply() {
        if (leftForLater() || !passes(Duration.ofMinutes(20 + random.nextInt(22 * 60)))) return;
        message("out", conversation.answer());
        answered = true;
    }

    private boolean thanks() {
        if (!passes(Duration.ofMinutes(30 + random.nextInt(40 * 60)))) return false;
        message("in", conversation.thanks());
        return true;
    }

    private void farewell() {
        if (passes(Duration.ofMinutes(5 + random.nextInt(300)))) message("out", conversation.farewell());
    }

    /** What the desk has not got to yet: much of the last days. */
    private boolean leftForLater() {
        return openedAt.isAfter(now.minus(FRESH)) && random.nextInt(100) < 70;
    }

    private void note(int minutes) {
        if (passes(Duration.ofMinutes(minutes))) {
            entries.add(entry("note", "api", null, agent.email(), conversation.note(), null));
        }
    }

    private void message(String direction, String text) {
        String author = direction.equals("out") ? agent.email() : null;
        entries.add(entry("message", "mail", direction, author, text, null));
    }

    private Map<String, @Nullable Object> entry(
            String kind,
            String channel,
            @Nullable String direction,
            @Nullable String author,
            String text,
            @Nullable Map<String, @Nullable Object> call) {
        return Json.object(
                "kind", kind,
                "channel", channel,
                "direction", direction,
                "at", at.toString(),
                "authorEmail", author,
                "text", text,
                "call", call);
    }

    /** Moves on, unless that would be the future. */
    private boolean passes(Duration duration) {
        if (at.plus(duration).isAfter(now)) return false;
        at = at.plus(duration);
        return true;
    }

    private String status() {
        boolean old = at.isBefore(now.minus(FRESH));
        if (old) return random.nextInt(100) < 97 ? "solved" : "pending";
        if (!answered) return "open";
        int chance = random.nextInt(10);
        if (chance < 4) return "solved";
        return chance < 7 ? "pending" : "open";
    }

    private String priority() {
        int chance = random.nextInt(100);
        boolean touchy = topic == Topic.DAMAGED || topic == Topic.WRONG || topic == Topic.REFUND;
        if (touchy && chance < 12) return "urgent";
        if (touchy && chance < 45 || chance < 6) return "high";
        return topic == Topic.PRAISE ? "low" : "normal";
    }

    private Map<String, @Nullable Object> customer() {
        return Json.object(
                "name",
                person.name(),
                "email",
                person.email(),
                "phone",
                byPhone || random.nextInt(3) == 0 ? person.phone() : null,
                "language",
                person.language().tag());
    }

    private Staff agent() {
        if (topic.tags().contains("returns") && random.nextInt(10) < 7) return Staff.SAID;
        if (person.language() == Language.KO) return random.nextInt(10) < 8 ? Staff.MINJI : Staff.JENNY;
        int chance = random.nextInt(10);
        if (chance < 6) return Staff.JENNY;
        return chance < 8 ? Staff.MINJI : Staff.JESSICA;
    }

    private String sid() {
        return "CA" + new UUID(random.nextLong(), random.nextLong()).toString().replace("-", "");
    }
}
