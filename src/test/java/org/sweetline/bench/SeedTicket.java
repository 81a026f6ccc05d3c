package org.sweetline.bench;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;

/** Tickets to search among: a common word in all, rarer ones in some, an address and a number of its own in each. */
final class SeedTicket {

    private static final Instant FIRST = Instant.parse("2025-11-22T00:00:00Z");
    private static final String[] WORDS =
            ("parcel delayed scarf sweater wool cotton return label size color blue green tracking carrier delivery birthday "
                            + "present neighbor door refund card charged twice exchange gift note pen ink paper notebook planner late")
                    .split(" ");

    private SeedTicket() {}

    static String line(int number, Random random) {
        Instant at = FIRST.plusSeconds(number * 300L);
        String answer = number % 5 == 0
                ? "I am sorry for the wait. The parcel was held at the sorting center and will move on today."
                : "Thank you for writing. I looked it up for you and it is on its way.";
        return String.format(
                Locale.ROOT,
                "{\"externalId\":\"seed-%1$d\",\"subject\":\"%2$s %3$s\",\"status\":\"%4$s\",\"priority\":\"normal\",\"channel\":\"mail\","
                        + "\"tags\":[\"%2$s\"],\"customer\":{\"name\":\"Person %1$d\",\"email\":\"person%1$d@seed.example.com\"},"
                        + "\"createdAt\":\"%5$s\",\"entries\":[{\"kind\":\"message\",\"channel\":\"mail\",\"direction\":\"in\",\"at\":\"%5$s\","
                        + "\"text\":\"Hello, my order %6$d is seeded%1$d. %7$s\"},{\"kind\":\"message\",\"channel\":\"mail\",\"direction\":\"out\","
                        + "\"at\":\"%5$s\",\"text\":\"%8$s\"}]}",
                number,
                word(random),
                word(random),
                number % 10 == 0 ? "open" : "solved",
                at,
                100_000 + number,
                words(random, 40),
                answer);
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(word(random)).append(' ');
        }
        return text.toString().strip();
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
