package org.sweetline.town.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sweetline.town.cast.Person.Language;

/** The shop's customers: a few with a name that everybody knows, and many more. The same seed gives the same people. */
public final class Cast {
    private static final int CROWD = 620;
    private final List<Person> known;
    private final List<Person> everybody;

    private Cast(List<Person> known, List<Person> everybody) {
        this.known = known;
        this.everybody = everybody;
    }

    public static Cast seeded(RandomGenerator random) {
        List<Person> known = List.of(ada(), maria(), mallory(), seoyeon(), jihoon(), oliver(), priya());
        List<Person> everybody = new ArrayList<>(known);
        Crowd crowd = new Crowd(random);
        for (int i = 0; i < CROWD; i++) {
            everybody.add(crowd.next(i));
        }
        return new Cast(known, List.copyOf(everybody));
    }

    /** Those with a part in the demo. */
    public List<Person> known() {
        return known;
    }

    public List<Person> everybody() {
        return everybody;
    }

    public Person somebody(RandomGenerator random) {
        return everybody.get(random.nextInt(everybody.size()));
    }

    /** By an e-mail address, a phone number or (part of) a name. */
    public Optional<Person> find(String who) {
        String wanted = who.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) return Optional.empty();
        return everybody.stream()
                .filter(person -> person.emails().contains(wanted)
                        || person.phones().contains(wanted)
                        || person.name().toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst();
    }

    public static Person ada() {
        return known("Ada", "Lindqvist", Language.EN, "ada@lindqvist.example", "+14155550123", Place.ALL.get(0), 101);
    }

    /** Has three addresses and two phones, and is one customer all the same. */
    public static Person maria() {
        return new Person(
                "Maria",
                "Delgado-Ruiz",
                Language.EN,
                List.of("maria@delgado-ruiz.example", "maria.work@harborprint.example", "mdr.knits@example.com"),
                List.of("+13055550147", "+12125550148"),
                Place.ALL.get(19),
                "88 Heron Way",
                102);
    }

    /** Sends back nearly everything, worn. */
    public static Person mallory() {
        return known("Mallory", "Crane", Language.EN, "mallory@crane.example", "+17025550166", Place.ALL.get(23), 103);
    }

    public static Person seoyeon() {
        return known("서연", "김", Language.KO, "seoyeon.kim@example.com", "+12015550172", Place.ALL.get(17), 104);
    }

    public static Person jihoon() {
        return known("지훈", "박", Language.KO, "jihoon@parkpaper.example", "+12135550181", Place.ALL.get(1), 105);
    }

    public static Person oliver() {
        return known("Oliver", "Okafor", Language.EN, "oliver.okafor@example.com", "+13125550139", Place.ALL.get(9), 0);
    }

    public static Person priya() {
        return known("Priya", "Raman", Language.EN, "priya@ramanstudio.example", "+12065550117", Place.ALL.get(5), 107);
    }

    private static Person known(
            String given, String family, Language language, String email, String phone, Place place, int customerId) {
        return new Person(
                given, family, language, List.of(email), List.of(phone), place, "12 Larch Street", customerId);
    }
}
