package org.sweetline.town.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.sweetline.town.cast.Person.Language;

/** Invents people, each with phones nobody else has: the numbers 555-0100 to 555-0199 are kept for fiction. */
final class Crowd {
    private static final List<String> GIVEN = words(
            "Amelia Ben Carla Dion Elise Farid Greta Hugo Imani Jonas Keiko Lena"
                    + " Marcus Nadia Owen Paloma Quentin Rosa Silas Tamsin Uma Victor Wendy Xavier Yara Zane Beatrix Callum"
                    + " Daphne Emeka Fiona Gideon Harriet Ivo Jolene Kofi Lucia Mateo Noor Opal Phoebe Rafael Sunniva Thea");
    private static final List<String> FAMILY = words("Abernathy Bellweather Castellane Dunmore Eastlake Fairbourne"
            + " Goldwater Hollis Ironwood Jessup Kettering Lockhart Merriweather Northcote Oakes Pemberton Quillfeather"
            + " Ravenscroft Sandoval Thistlewood Underhill Vance Winterbourne Yarrow Zeller Ashgrove Birchall Coldwell"
            + " Driftwood Elderberry Foxglove Greenhow Hazeldine Inglenook Juniper Kingsley Larkspur Moorcroft");
    private static final List<String> KOREAN_GIVEN = words("하은:haeun 도윤:doyun 지우:jiwoo 서준:seojun 수아:sua 예린:yerin"
            + " 민재:minjae 유나:yuna 현우:hyunwoo 채원:chaewon 은서:eunseo 태오:taeo 나윤:nayoon 시우:siwoo 가온:gaon 다인:dain");
    private static final List<String> KOREAN_FAMILY =
            words("김:kim 이:lee 박:park 최:choi 정:jung 강:kang 조:cho 윤:yoon 장:jang 임:lim");
    private static final List<String> DOMAINS = words(
            "example.com example.net example.org mailbarn.example postbox.example sunnymail.example letterly.example");
    private static final List<String> STREETS =
            words("Juniper Maple Willow Harbor Cedar Orchard Lantern Meadow Quarry");

    private final RandomGenerator random;

    Crowd(RandomGenerator random) {
        this.random = random;
    }

    Person next(int index) {
        boolean korean = random.nextInt(6) == 0;
        String[] given = korean ? halves(pick(KOREAN_GIVEN)) : twice(pick(GIVEN));
        String[] family = korean ? halves(pick(KOREAN_FAMILY)) : twice(pick(FAMILY));
        Place place = Place.ALL.get(index % Place.ALL.size());
        return new Person(
                given[0],
                family[0],
                korean ? Language.KO : Language.EN,
                emails(given[1], family[1], index),
                phones(place, index),
                place,
                (1 + random.nextInt(980)) + " " + pick(STREETS) + " " + (random.nextBoolean() ? "Street" : "Avenue"),
                random.nextInt(4) == 0 ? 0 : 200 + index);
    }

    private List<String> emails(String given, String family, int index) {
        String name = (given + "." + family).toLowerCase(Locale.ROOT);
        List<String> emails = new ArrayList<>(List.of(name + (index % 97) + "@" + pick(DOMAINS)));
        if (random.nextInt(5) == 0) emails.add(given.toLowerCase(Locale.ROOT) + index + "@" + pick(DOMAINS));
        return List.copyOf(emails);
    }

    /** A place has the numbers 0100 to 0199; those from 0115 to 0149 and beyond are the known people's. */
    private static List<String> phones(Place place, int index) {
        int row = index / Place.ALL.size();
        String first = number(place, row < 15 ? 100 + row : 170 + row);
        boolean hasAnother = row > 0 && row % 6 == 0;
        return hasAnother ? List.of(first, number(place, 150 + row)) : List.of(first);
    }

    private static String number(Place place, int line) {
        return "+1%s555%04d".formatted(place.areaCode(), line);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static String[] halves(String pair) {
        return pair.split(":");
    }

    private static String[] twice(String word) {
        return new String[] {word, word};
    }
}
