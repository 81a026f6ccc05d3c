package org.sweetline.tickets.remembered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Hears in a customer's words what is kind to remember. Where two things of one kind are said, neither is sure. */
final class Listening {

    private static final List<Hint> HINTS = List.of(
            new EnglishBirthday(),
            new KoreanBirthday(),
            new EnglishNickname(),
            new KoreanNickname(),
            new EnglishContactWish(),
            new KoreanContactWish(),
            new EnglishHandmade(),
            new KoreanHandmade());

    /** No rule hears anything without one of these; most sentences have none, and reading them all takes long. */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)\\b(?:birthday|born|calls?|called|calling|phone|ring|nickname|go by|hear|hearing|deaf|prefer|instead"
                    + "|rather|card|drawing|picture|painting|portrait|poem|scarf|bracelet|bookmark|blanket)\\b"
                    + "|생일|불러|귀가|전화|문자|메일|카드|그림|편지|목도리|팔찌|책갈피");

    private Listening() {}

    /** @param said the sentence that it was heard in */
    record Heard(HintKind kind, String line, String said) {}

    static List<Heard> to(String text) {
        Map<String, Heard> byLine = new LinkedHashMap<>();
        for (Sentence sentence : Sentence.of(text)) {
            if (TELLING.matcher(sentence.text()).find()) {
                hear(sentence).forEach(heard -> byLine.putIfAbsent(heard.line(), heard));
            }
        }
        List<Heard> sure = new ArrayList<>(byLine.values());
        sure.removeIf(heard -> byLine.values().stream()
                .anyMatch(other -> other.kind() == heard.kind() && !other.line().equals(heard.line())));
        return sure;
    }

    private static List<Heard> hear(Sentence sentence) {
        List<Heard> heard = new ArrayList<>();
        for (Hint hint : HINTS) {
            hint.in(sentence).ifPresent(line -> heard.add(new Heard(hint.kind(), line, sentence.text())));
        }
        return heard.isEmpty() || isOurs(sentence) ? heard : List.of();
    }

    private static boolean isOurs(Sentence sentence) {
        return Matter.in(sentence.text()).stream().allMatch(matter -> matter == Matter.HEARING);
    }
}
