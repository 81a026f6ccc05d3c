package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.satisfaction.praise.names.Colleague;
import org.sweetline.satisfaction.praise.names.Roster;

class TextedAnswerTest {
    private final Roster team = new Roster(List.of(new Colleague(1, "Jenny Moon"), new Colleague(2, "Daniel Cho")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 Jenny was great|5|Jenny was great",
                "5|5|",
                " 4 |4|",
                "5!|5|",
                "5, so kind|5|so kind",
                "5. Jeny was so sweet|5|Jeny was so sweet",
                "4 - slow but friendly|4|slow but friendly",
                "1 still waiting for my money|1|still waiting for my money",
                "1 rude|1|rude",
                "5/5 would buy again|5|would buy again",
                "4 out of 5|4|",
                "3 stars, it was ok|3|it was ok",
                "5 stars!!|5|",
                "5 you guys are the best|5|you guys are the best",
                "5 the lady was lovely|5|the lady was lovely",
                "⭐⭐⭐⭐⭐|5|",
                "★★★★☆ good|4|good",
                "Five stars|5|",
                "five! Daniel rocks|5|Daniel rocks",
                "5 😍😍|5|😍😍",
                "5점|5|",
                "5점이요 제니님 최고예요|5|제니님 최고예요",
                "5 제니님 정말 친절했어요|5|제니님 정말 친절했어요",
                "4점 배송은 느렸어요|4|배송은 느렸어요",
                "1 주문이 아직도 안 왔어요|1|주문이 아직도 안 왔어요",
                "별 다섯 개|5|",
                "별 세개요. 그냥 그래요|3|그냥 그래요",
                "5 칭찬해 주세요|5|칭찬해 주세요"
            })
    void ratingAndRemarkAreRead(String text, int rating, String comment) {
        assertThat(TextedAnswer.read(text, team)).contains(new TextedAnswer(rating, comment == null ? "" : comment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 items missing",
                "5 Items missing from my order",
                "2 days late",
                "3 more please",
                "4 of the cups are broken",
                "1 pair of shoes is wrong",
                "5pm works for me",
                "5th Avenue 12",
                "2. Where is my order",
                "5.5 is my size",
                "5, 6 and 7 are missing",
                "4 boxes came, 1 is open",
                "1) refund\n2) exchange",
                "5 great! When does it ship?",
                "5 Jenny was great, please send the receipt",
                "100045",
                "55",
                "6 great",
                "0",
                "Size 5",
                "3 mugs broke",
                "5개 빠졌어요",
                "5 개 누락됐어요",
                "3일째 안 와요",
                "2 주 지났는데 안 와요",
                "4번 전화했어요",
                "5시에 전화 주세요",
                "2 켤레 중 하나가 불량",
                "5 환불 부탁드려요",
                "Thank you!",
                ""
            })
    void whatMayBeMeantOtherwiseIsNoAnswer(String text) {
        assertThat(TextedAnswer.read(text, team)).isEmpty();
    }
}
