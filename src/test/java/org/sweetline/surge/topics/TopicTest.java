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

    /** Words that hold the word of another topic, or mean something else beside it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    너무 예뻐서 매일 입고 싶어요                          | OTHER
                    결혼식에 입고 갈 건데 주문 언제 와요?                 | ORDER_STATUS
                    한 번 입고 빨았는데 구멍이 나서 반품하려고요          | RETURN
                    베이지 입고 예정 있나요?                              | OUT_OF_STOCK
                    M 사이즈는 언제 입고되나요                            | OUT_OF_STOCK
                    입고 알림 신청했어요                                  | OUT_OF_STOCK
                    저는 구입고객인데 문의드려요                          | OTHER
                    현재고민 중이라 답변 기다려요                         | OTHER
                    소재고급스럽고 좋네요                                 | OTHER
                    허리 재고 샀는데 작아서 교환할게요                    | RETURN
                    그 결정을 재고해 주세요                               | OTHER
                    블랙 재고 있나요?                                     | OUT_OF_STOCK
                    이사이즈 말고 한 치수 큰 걸로 보내 주세요             | OTHER
                    이사진처럼 색이 다른가요?                             | OTHER
                    지난주에 이사했는데 예전 집으로 갈까요?               | ADDRESS
                    이사 가서 새집으로 받고 싶어요                        | ADDRESS
                    배송지연 문자 받았는데 며칠 걸리나요                  | ORDER_STATUS
                    배송지 변경 부탁드려요                                | ADDRESS
                    이메일 주소를 잘못 적었어요                           | OTHER
                    이중에 어떤 게 더 따뜻해요?                           | OTHER
                    이중 지퍼인가요?                                      | OTHER
                    돈이 이중 출금됐어요                                  | PAYMENT
                    환불은 언제 입금되나요                                | RETURN
                    구입금액 오만원 이상이면 사은품 주나요                | OTHER
                    무통장 입금했어요                                     | PAYMENT
                    결제 취소해 주세요                                    | CANCEL
                    결재가 안 돼요                                        | PAYMENT
                    언제나 친절하시네요                                   | OTHER
                    궁금하면 언제든 연락 주세요                           | OTHER
                    제 택배 언제나 올까요                                 | ORDER_STATUS
                    교환학생이라 한국에 없어요                            | OTHER
                    사이즈가 잘못왔어요                                   | RETURN
                    I want my money back. Order 100045                    | OTHER
                    Is the cream one on backorder?                        | OUT_OF_STOCK
                    I live in Stockholm                                   | OTHER
                    Do you have the red one in stock?                     | OUT_OF_STOCK
                    Is there a restocking fee if I return it?             | RETURN
                    Who is the person in charge here?                     | OTHER
                    You charged me twice                                  | PAYMENT
                    The charger cable fell apart                          | OTHER
                    Why was my return declined?                           | RETURN
                    My payment was declined                               | PAYMENT
                    Please send me a pre-paid label for my return         | RETURN
                    I paid for express shipping, where is it?             | ORDER_STATUS
                    I paid and never got a receipt                        | PAYMENT
                    My billing address is wrong                           | ADDRESS
                    Please address this issue today                       | OTHER
                    My email address changed                              | OTHER
                    We recently moved to Ohio                             | ADDRESS
                    I was so moved by your note                           | OTHER
                    The tracking has not moved since Monday               | ORDER_STATUS
                    Please return my call                                 | OTHER
                    I am a returning customer                             | OTHER
                    The link to the size chart is broken                  | OTHER
                    The clasp is broken                                   | RETURN
                    It's broken                                           | RETURN
                    Are the noise-cancelling headphones any good?         | OTHER
                    How long are the sleeves?                             | OTHER
                    How long does it take to get here?                    | ORDER_STATUS
                    Do the track pants run small?                         | OTHER
                    I love the new arrivals                               | OTHER
                    When will the sale begin?                             | OTHER
                    Where can I buy the belt?                             | OTHER
                    Where can I find my order?                            | ORDER_STATUS
                    My sister was promoted and loves the dress            | OTHER
                    """)
    void wordsWithinOtherWordsDoNotMislead(String text, Topic topic) {
        assertThat(Topic.of(text)).isEqualTo(topic);
    }
}
