package org.sweetline.abuse.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrievanceTest {

    @ParameterizedTest
    @CsvSource({
        "My dress never arrived, NEVER_CAME",
        "I haven't received order 42, NEVER_CAME",
        "아직 상품을 못 받았어요, NEVER_CAME",
        "The vase came broken, DAMAGED",
        "단추 부분이 불량이에요, DAMAGED",
        "You sent me the wrong size, WRONG_THING",
        "다른 색상이 왔어요, WRONG_THING",
        "The belt is missing, INCOMPLETE",
        "구성품이 누락됐어요, INCOMPLETE",
        "It is too small for me, NOT_WANTED",
        "단순 변심으로 반품하고 싶어요, NOT_WANTED"
    })
    void wordsTellWhatIsWrong(String text, Grievance told) {
        assertThat(Grievance.in(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({"Where is my order?", "When will my refund be paid?", "환불은 언제 되나요?", "Thank you!"})
    void questionTellsOfNothingWrong(String text) {
        assertThat(Grievance.in(text)).isEmpty();
    }
}
