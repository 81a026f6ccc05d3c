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
                    I typed the wrong zip code                          | ADDRESS
                    The Zipcode is wrong, can you fix it?               | ADDRESS
                    My postal code has a typo                           | ADDRESS
                    Here is the postcode you need                       | ADDRESS
                    The driver will need our gate code                  | ADDRESS
                    우편번호를 잘못 입력했어요                            | ADDRESS
                    우편 번호가 틀렸어요                                  | ADDRESS
                    우편번호 코드를 잘못 썼어요                           | ADDRESS
                    공동현관 비밀번호 남겨 드려요                         | ADDRESS
                    My tracking code does not work                      | ORDER_STATUS
                    The tracking codes show nothing                     | ORDER_STATUS
                    송장번호 조회가 안 돼요                               | ORDER_STATUS
                    운송장 코드가 안 먹혀요                               | ORDER_STATUS
                    배송 조회 코드가 안 돼요                              | ORDER_STATUS
                    The QR code for my return will not scan             | RETURN
                    반품 QR코드가 안 열려요                               | RETURN
                    The security code of my card was declined           | PAYMENT
                    인증 코드가 안 와요                                   | OTHER
                    I never got the verification code                   | OTHER
                    The zip on the dress is broken                      | RETURN
                    The free shipping code does nothing                 | COUPON
                    무료배송 코드가 안 먹혀요                             | COUPON
                    기프트카드 코드 등록이 안 돼요                        | COUPON
                    My code is not accepted                             | COUPON
                    Do you have any codes for new customers?            | COUPON
                    Can I still use the influencer's code?              | COUPON
                    인플루언서 코드가 안 먹어요                           | COUPON
                    JEN15 코드 적용이 안 됩니다                           | COUPON
                    할인코드 입력이 안 돼요                               | COUPON
                    """)
    void aContactIsAboutWhatItsWordsSay(String text, Topic topic) {
        assertThat(Topic.of(text)).isEqualTo(topic);
    }
}
