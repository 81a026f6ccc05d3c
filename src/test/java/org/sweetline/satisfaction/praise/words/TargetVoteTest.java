package org.sweetline.satisfaction.praise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.satisfaction.praise.names.Roster;

class TargetVoteTest {

    private final Listener listener = new Listener();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRODUCT | Checkout was a nightmare. The tweed itself? Fabulous.",
                "PRODUCT | The bamboo needles glide beautifully and haven't snagged once.",
                "PRODUCT | I couldn't be happier with this wool.",
                "SHIPPING | Not keen on the green, but the shipping was lightning quick.",
                "SHIPPING | The parcel was packed with such care, I was so impressed.",
                "STORE | I love how honest your shop is.",
                "STORE | You run such a lovely shop.",
                "TEAM | Your team's patience was amazing.",
                "TEAM | Despite the rush you were quick and kind, thank you!",
                "AGENT | Somebody on your staff went the extra mile for me.",
                "AGENT | The replacement was late, but your technician was so patient and kind.",
                "PRODUCT | 배송은 오래 걸렸지만 알파카 실은 기대 이상이에요.",
                "PRODUCT | 이 실 촉감이 정말 부드러워요. 강추!",
                "SHIPPING | 어제 주문했는데 오늘 도착했어요! 배송 정말 빠르네요.",
                "SHIPPING | 빠른 배송 덕분에 선물을 제때 줬어요. 고맙습니다.",
                "STORE | 착한 가격에 종류도 많아서 너무 좋아요.",
                "TEAM | 상담팀 대응이 정말 빠르고 정확합니다.",
                "TEAM | 고객센터에 전화할 때마다 기분이 좋아져요.",
                "AGENT | 밤늦게까지 같이 찾아봐 주셔서 정말 고맙습니다. 잊지 않을게요."
            })
    void kindWordsAreOfWhatTheSentenceSaysTheyAre(Target target, String words) {
        Reading heard = listener.read(words, Occasion.MAIL, new Roster(List.of()));

        assertThat(heard.target()).isEqualTo(target);
    }
}
