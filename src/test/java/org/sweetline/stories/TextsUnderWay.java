package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sweetline.testing.Answer;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.rest.Troubles.Kind;
import org.sweetline.town.phone.texts.Sms;

/** More texts to a few people than the network takes at once, and a network that is slow to say what it has. */
final class TextsUnderWay {
    private static final int PEOPLE = 5;
    private static final int TO_EACH = 5;
    private static final int SOME = 7;

    private final SweetlineServer desk;
    private final PhoneNetwork phone;
    private final List<Person> people =
            Stream.generate(Strangers::aStranger).limit(PEOPLE).toList();
    private final Map<String, String> tickets = new TreeMap<>();

    TextsUnderWay(SweetlineServer desk) {
        this.desk = desk;
        this.phone = desk.town().phone();
    }

    /** The first two are neither taken nor refused in so many words: one was taken, the other was not. */
    void write() {
        for (Person person : people) {
            phone.text(person).saying(greeting(person)).send();
        }
        for (Person person : people) {
            tickets.put(person.phone(), eventuallyFound("the ticket of a text", () -> ticketOf(person)));
        }
        phone.rest().troubles().next(Kind.REFUSED);
        phone.rest().troubles().next(Kind.DONE_BUT_UNHEARD);
        phone.rest().troubles().often(Kind.LATE, 1, 1);
        for (int i = 0; i < TO_EACH; i++) {
            for (Person person : people) {
                desk.program()
                        .post("/tickets/" + tickets.get(person.phone()) + "/texts")
                        .json("{\"text\":\"%s\"}".formatted(words(person, i)))
                        .answers(201);
            }
        }
    }

    void someAreOut() {
        eventually(() -> assertThat(phone.messages().sent()).hasSizeGreaterThanOrEqualTo(SOME));
    }

    /** As the desk itself says of each. */
    void areAllOut() {
        eventually(() -> assertThat(tickets.values().stream().flatMap(this::states))
                .hasSize(PEOPLE * TO_EACH)
                .allMatch(state -> state.matches("queued|sent|delivered")));
    }

    Map<String, List<String>> written() {
        Map<String, List<String>> written = new TreeMap<>();
        for (Person person : people) {
            written.put(
                    person.phone(),
                    IntStream.range(0, TO_EACH).mapToObj(i -> words(person, i)).toList());
        }
        return written;
    }

    /** What each one's phone shows. */
    Map<String, List<String>> received() {
        Map<String, List<String>> received = new TreeMap<>();
        for (Person person : people) {
            received.put(
                    person.phone(),
                    phone.messages().sent().stream()
                            .filter(text -> text.to().equals(person.phone()))
                            .map(Sms::body)
                            .toList());
        }
        return received;
    }

    private Optional<String> ticketOf(Person person) {
        return desk.program().get("/tickets?view=all&limit=200").answers(200).items().stream()
                .filter(ticket -> ticket.getString("subject").contains(greeting(person)))
                .map(ticket -> ticket.getString("number"))
                .findFirst();
    }

    private Stream<String> states(String ticket) {
        return desk.program().get("/tickets/" + ticket + "/timeline?limit=200").answers(200).items().stream()
                .filter(entry -> entry.getString("channel").equals("sms") && isOurs(entry))
                .map(entry -> Answer.text(entry, "delivery.state"));
    }

    private static boolean isOurs(JsonObject entry) {
        return entry.getString("direction").equals("out");
    }

    private static String greeting(Person person) {
        return "Hello from " + person.phone().substring(1);
    }

    private static String words(Person person, int i) {
        return "Text %d to %s".formatted(i, person.phone().substring(1));
    }
}
