package org.sweetline.town.year;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.cast.Person;
import org.sweetline.town.cast.Staff;
import org.sweetline.town.wire.Json;

/** What a customer of the past answered when they were asked how it was; on the peak weekend they had waited. */
final class AnswerStory {
    private static final int ASKED_IN_A_HUNDRED = 82;
    private static final int ANSWERING_IN_A_HUNDRED = 38;
    private static final int[] USUALLY = {62, 87, 94, 97};
    private static final int[] AT_THE_PEAK = {38, 62, 77, 88};
    private static final List<String> DRIVERS = List.of("wait-time", "shipping", "product", "policy", "website");
    private static final Map<Integer, List<String>> EN = Map.of(
            5,
            List.of(
                    "You're so sweet! Solved in one go.",
                    "Quick, kind, and they knew my order before I said a word.",
                    "Best service I have had from a shop this year.",
                    "Thank you for finding my parcel!"),
            4,
            List.of("Good help, the parcel itself was late.", "Friendly. Took two mails.", "All fine in the end."),
            3,
            List.of("It is okay. I had to explain twice.", "Nice person, slow answer."),
            2,
            List.of("I waited half an hour on the phone.", "The colour I wanted was gone and nobody told me."),
            1,
            List.of("Still no parcel.", "Nobody picked up on Saturday."));
    private static final Map<Integer, List<String>> KO = Map.of(
            5,
            List.of("정말 친절하게 바로 해결해 주셨어요!", "빠르고 정확해요. 감사합니다.", "상담원님 덕분에 기분이 좋아졌어요."),
            4,
            List.of("친절했지만 배송이 조금 늦었어요.", "잘 해결됐어요."),
            3,
            List.of("보통이에요. 두 번 설명해야 했어요."),
            2,
            List.of("전화 연결이 너무 오래 걸렸어요."),
            1,
            List.of("아직도 상품을 못 받았어요."));
    private final RandomGenerator random;

    AnswerStory(RandomGenerator random) {
        this.random = random;
    }

    /** As the import of past answers takes it; empty when they were not asked. */
    Optional<String> line(String ticket, Person person, Staff agent, Instant solved, boolean peak) {
        if (random.nextInt(100) >= ASKED_IN_A_HUNDRED) return Optional.empty();
        Instant asked = solved.plus(Duration.ofHours(3));
        boolean answers = random.nextInt(100) < ANSWERING_IN_A_HUNDRED;
        int rating = rating(peak ? AT_THE_PEAK : USUALLY);
        @Nullable Instant answered = answers ? asked.plus(Duration.ofMinutes(4 + random.nextInt(26 * 60))) : null;
        return Optional.of(Json.write(Json.object(
                "ticket", ticket,
                "askedAt", asked.toString(),
                "answeredAt", answered == null ? null : answered.toString(),
                "rating", answers ? rating : null,
                "solved", answers ? rating >= 3 : null,
                "comment", answers && random.nextInt(100) < 45 ? comment(rating, person) : "",
                "drivers", answers && rating <= 3 ? List.of(driver(peak)) : List.of(),
                "agentEmail", agent.email())));
    }

    private int rating(int[] steps) {
        int chance = random.nextInt(100);
        for (int i = 0; i < steps.length; i++) {
            if (chance < steps[i]) return 5 - i;
        }
        return 1;
    }

    private String comment(int rating, Person person) {
        List<String> words = (person.language() == Person.Language.KO ? KO : EN).getOrDefault(rating, List.of(""));
        return words.get(random.nextInt(words.size()));
    }

    private String driver(boolean peak) {
        return peak && random.nextInt(3) > 0 ? DRIVERS.get(0) : DRIVERS.get(random.nextInt(DRIVERS.size()));
    }
}
