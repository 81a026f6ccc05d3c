package org.sweetline.town.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sweetline.town.cast.Person;
import org.sweetline.town.cast.Person.Language;
import org.sweetline.town.cast.Phrasebook;
import org.sweetline.town.cast.Staff;
import org.sweetline.town.cast.Topic;
import org.sweetline.town.shop.OrderLine;
import org.sweetline.town.shop.Product;
import org.sweetline.town.shop.ShopOrder;

/** What a person and the desk say to each other about one order and topic. */
public final class Conversation {
    private static final List<String> OTHER_SIZES = List.of("XS", "S", "M", "L", "XL");
    private final Phrasebook phrases;
    private final Topic topic;
    private final Map<String, String> fillings;
    private final RandomGenerator random;

    public Conversation(Person person, Topic topic, ShopOrder order, Staff agent, RandomGenerator random) {
        this.phrases = new Phrasebook(person.language(), random);
        this.topic = topic;
        this.random = random;
        this.fillings = fillings(person, order, agent);
    }

    /** Something that one can say about this order: nobody asks for the size of a notebook. */
    public static Topic topicFor(ShopOrder order, RandomGenerator random) {
        while (true) {
            Topic topic = Topic.any(random);
            if (!fitting(order, topic).isEmpty()) return topic;
        }
    }

    public String subject() {
        return phrases.say(topic.occasion("subject"), fillings);
    }

    /** A whole mail: greeting, question, often something by the way, and a name below. */
    public String letter() {
        String aside = random.nextInt(100) < 45 ? " " + phrases.say("aside", fillings) : "";
        return phrases.say("greeting", fillings) + "\n\n" + ask() + aside + "\n\n" + phrases.say("closing", fillings)
                + "\n" + fillings.get("given");
    }

    public String answer() {
        return phrases.say("desk.greeting", fillings) + "\n\n" + phrases.say(topic.occasion("reply"), fillings) + "\n\n"
                + phrases.say("desk.closing", fillings);
    }

    public String thanks() {
        return phrases.say(topic.occasion("thanks"), fillings) + "\n\n" + fillings.get("given");
    }

    public String farewell() {
        return phrases.say("desk.farewell", fillings) + "\n\n" + phrases.say("desk.closing", fillings);
    }

    public String voicemail() {
        return Phrasebook.fill(phrases.say("voicemail", fillings), Map.of("ask", ask()));
    }

    /** Both sides of an answered call, as a transcript. */
    public String transcript() {
        Map<String, String> parts = Map.of(
                "ask",
                ask(),
                "reply",
                phrases.say(topic.occasion("reply"), fillings),
                "thanks",
                phrases.say(topic.occasion("thanks"), fillings));
        return Phrasebook.fill(phrases.say("call", fillings), parts);
    }

    public String note() {
        return phrases.say("note", fillings);
    }

    public String ask() {
        return phrases.say(topic.occasion("ask"), fillings);
    }

    private static List<OrderLine> fitting(ShopOrder order, Topic topic) {
        return order.lines().stream()
                .filter(line -> fits(topic, line.product()))
                .toList();
    }

    private static boolean fits(Topic topic, Product product) {
        return switch (topic) {
            case SIZE -> product.hasVariants();
            case CARE, DAMAGED -> product.isKnitted();
            case PEN -> product.name().contains("Pen");
            case WHERE, SOLDOUT, RETURN, WRONG, CANCEL, ADDRESS, REFUND, GIFT, PRAISE, DISCOUNT -> true;
        };
    }

    private Map<String, String> fillings(Person person, ShopOrder order, Staff agent) {
        List<OrderLine> fitting = fitting(order, topic);
        List<OrderLine> lines = fitting.isEmpty() ? order.lines() : fitting;
        OrderLine line = lines.get(random.nextInt(lines.size()));
        Product product = line.product();
        String size = line.size().isEmpty() ? "M" : line.size();
        Map<String, String> fillings = new HashMap<>();
        fillings.put("name", person.name());
        fillings.put("given", person.givenName());
        fillings.put("family", person.familyName());
        fillings.put("city", person.place().city());
        fillings.put("agent", agent.givenName(person.language()));
        fillings.put("order", spelled(order));
        fillings.put("product", product.name());
        fillings.put("colour", line.colour());
        fillings.put("othercolour", another(product.colours(), line.colour()));
        fillings.put("size", size);
        fillings.put("othersize", another(OTHER_SIZES, size));
        fillings.put("track", track(order, person));
        return fillings;
    }

    /** People leave the zeros away, or copy them, or put a # before. */
    private String spelled(ShopOrder order) {
        return switch (random.nextInt(4)) {
            case 0 -> order.incrementId();
            case 1 -> "#" + order.spokenNumber();
            default -> order.spokenNumber();
        };
    }

    private static String track(ShopOrder order, Person person) {
        if (!order.shipments().isEmpty()) return order.shipments().get(0).trackNumber();
        return person.language() == Language.KO ? "마이페이지에 표시된 번호" : "the number shown in your account";
    }

    private String another(List<String> all, String one) {
        List<String> others = all.stream().filter(other -> !other.equals(one)).toList();
        return others.get(random.nextInt(others.size()));
    }
}
