package org.sweetline.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.cast.Person;

/** People whom no other test knows; those with a name are the town's {@link Cast}. */
public final class Strangers {
    private static final List<String> AREAS =
            List.of("415", "212", "312", "206", "303", "512", "713", "617", "215", "404");
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Strangers() {}

    /** Whose number is of Korea; nothing else tells their language. */
    public static Person fromKorea() {
        Person stranger = aStranger();
        return new Person(
                stranger.givenName(),
                stranger.familyName(),
                Person.Language.KO,
                stranger.emails(),
                List.of("+8210" + stranger.phone().substring(stranger.phone().length() - 8)),
                stranger.place(),
                stranger.street(),
                0);
    }

    public static Person aStranger() {
        return aStranger(AREAS.get(NEXT.get() % AREAS.size()));
    }

    /** Whose number is of a North American area, such as 415. */
    public static Person aStranger(String area) {
        int number = NEXT.getAndIncrement();
        Person ada = Cast.ada();
        return new Person(
                "Robin",
                "Visitor" + number,
                Person.Language.EN,
                List.of("robin.visitor" + number + "@example.org"),
                List.of("+1%s555%04d".formatted(area, 1300 + number % 8000)),
                ada.place(),
                ada.street(),
                0);
    }
}
