package org.sweetline.reports.macros;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MacroMatchTest {
    private static final String TEXT =
            "Hello!\nYour order is packed and leaves tomorrow. You will get a tracking number by mail. Thank you for waiting.";

    @Test
    void textThatWasFilledInIsStillTheText() {
        MacroMatch macro = new MacroMatch(TEXT);

        assertThat(macro.isIn(
                        "Dear Ada,\n\nyour order is packed and leaves tomorrow! You will get a tracking number by mail."
                                + " Ask me anything.\nGrace"))
                .isTrue();
        assertThat(macro.isIn(TEXT)).isTrue();
    }

    @Test
    void oneSentenceOfItIsNotTheText() {
        assertThat(new MacroMatch(TEXT).isIn("Thank you for waiting. I have cancelled it."))
                .isFalse();
        assertThat(new MacroMatch(TEXT).isIn("")).isFalse();
    }

    @Test
    void koreanIsReadTheSameWay() {
        MacroMatch macro = new MacroMatch("안녕하세요. 주문하신 상품은 내일 출고될 예정입니다. 송장 번호는 메일로 보내 드리겠습니다.");

        assertThat(macro.isIn("김하나 고객님, 안녕하세요. 주문하신 상품은 내일 출고될 예정입니다! 송장 번호는 메일로 보내 드리겠습니다."))
                .isTrue();
        assertThat(macro.isIn("주문을 취소해 드렸습니다.")).isFalse();
    }

    @Test
    void greetingAloneIsNoText() {
        assertThat(new MacroMatch("Hello!").isIn("Hello! Where is it?")).isFalse();
        assertThat(new MacroMatch("").isIn("anything")).isFalse();
    }
}
