package org.sweetline.satisfaction.praise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.praise.names.Roster;

/** What holds whatever the words are. */
class PraiseRulesTest {

    private static final Path SEED = Path.of("src/test/resources/org/sweetline/satisfaction/praise/words/seed.tsv");
    private static final List<String> MATTERS = List.of(
            "Please send me the invoice for order 4471.",
            "The left sleeve is torn.",
            "Can I change the delivery address?",
            "I have not received my refund yet.",
            "When do you open on Saturday?");
    private static final List<String> SIGN_OFFS = List.of(
            "Thank you!",
            "Thanks so much,\nKate Bell",
            "Thank you for your help.",
            "Many thanks in advance!",
            "I would really appreciate it.",
            "Have a wonderful day!",
            "\n\nKind regards,\nJoy Goodman",
            "\n\nThank you very much,\nGrace");
    private static final List<String> KOREAN_MATTERS =
            List.of("송장 번호 알려 주세요.", "소매가 뜯어져 있어요.", "배송지 변경 가능할까요?", "환불이 아직 안 됐어요.", "토요일에도 하시나요?");
    private static final List<String> KOREAN_SIGN_OFFS =
            List.of("감사합니다.", "수고하세요~", "항상 감사드립니다.", "좋은 하루 되세요!", "미리 감사드려요 ^^", "빠른 답변 부탁드립니다. 감사합니다.");
    private static final List<String> KIND =
            List.of("kind", "helpful", "friendly", "patient", "polite", "professional", "amazing", "great");
    private static final List<String> DENIED = List.of(
            "She was not %s.",
            "He wasn't %s at all.",
            "Your agent is never %s.",
            "I wouldn't call your staff %s.",
            "Nobody there was %s to me.",
            "She could have been more %s.",
            "If only your agents were %s.");
    private static final List<String> KOREAN_KIND = List.of("친절", "상냥", "꼼꼼", "만족", "정중");
    private static final List<String> KOREAN_DENIED =
            List.of("상담원이 %s하지 않았어요.", "전혀 %s하지 않네요.", "하나도 안 %s해요.", "%s하다고는 못 하겠어요.");
    private static final List<String> COMPLAINTS =
            List.of("My parcel is still missing.", "Nobody answers my mails.", "아직도 환불이 안 됐어요.", "전화를 아무도 안 받네요.");

    private final Listener listener = new Listener();
    private final Roster nobody = new Roster(List.of());

    @Test
    void polishedEndingOfAMatterIsNeverPraise() {
        Stream<String> letters = Stream.concat(pairs(MATTERS, SIGN_OFFS), pairs(KOREAN_MATTERS, KOREAN_SIGN_OFFS));

        assertThat(letters).allSatisfy(letter -> assertThat(labelOf(letter)).isNotEqualTo(Label.PRAISE));
    }

    @Test
    void deniedKindnessIsNeverPraise() {
        Stream<String> denials = Stream.concat(filled(DENIED, KIND), filled(KOREAN_DENIED, KOREAN_KIND));

        assertThat(denials).allSatisfy(denial -> assertThat(labelOf(denial)).isNotEqualTo(Label.PRAISE));
    }

    @Test
    void complaintAddedNeverMakesItLikelier() {
        List<Scored.Row> rows = Scored.rows(SEED);

        for (Scored.Row row : rows) {
            double alone = confidenceOf(row.text(), row.occasion());
            for (String complaint : COMPLAINTS) {
                assertThat(confidenceOf(row.text() + " " + complaint, row.occasion()))
                        .as(row.text() + " " + complaint)
                        .isLessThanOrEqualTo(alone + 0.02);
            }
        }
    }

    private static Stream<String> pairs(List<String> some, List<String> others) {
        return some.stream().flatMap(one -> others.stream().map(other -> one + " " + other));
    }

    private static Stream<String> filled(List<String> forms, List<String> words) {
        return forms.stream().flatMap(form -> words.stream().map(form::formatted));
    }

    private Label labelOf(String text) {
        return listener.read(text, Occasion.MAIL, nobody).label();
    }

    private double confidenceOf(String text, Occasion occasion) {
        Reading heard = listener.read(text, occasion, nobody);
        return heard.label() == Label.PRAISE ? heard.confidence() : Math.min(heard.confidence(), 0.5);
    }
}
