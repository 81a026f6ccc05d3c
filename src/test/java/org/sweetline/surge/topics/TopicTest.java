package org.sweetline.surge.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Where is my order?                                  | ORDER_STATUS
                    Any news on when it will arrive                     | ORDER_STATUS
                    제 주문 언제 배송되나요?                              | ORDER_STATUS
                    송장 번호 좀 알려 주세요                              | ORDER_STATUS
                    The code JEN15 does not work at checkout            | COUPON
                    쿠폰이 적용이 안 돼요                                 | COUPON
                    My card was charged twice                           | PAYMENT
                    My cardigan. Where is my order?                     | ORDER_STATUS
                    결제가 두 번 됐어요                                   | PAYMENT
                    Is the sage cardigan sold out?                      | OUT_OF_STOCK
                    세이지 색상 재입고되나요                              | OUT_OF_STOCK
                    I typed the wrong address                           | ADDRESS
                    배송지를 바꾸고 싶어요                                | ADDRESS
                    Please cancel my order                              | CANCEL
                    주문 취소해 주세요                                    | CANCEL
                    I would like to return the mittens                  | RETURN
                    교환하고 싶습니다                                     | RETURN
                    You are so sweet, thank you                         | OTHER
                    order-status                                        | ORDER_STATUS
                    """)
    void aContactIsAboutWhatItsWordsSay(String text, Topic topic) {
        assertThat(Topic.of(text)).isEqualTo(topic);
    }
}
