package org.sweetline.satisfaction.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sweetline.satisfaction.numbers.Share;

class ComparisonTest {

    @Test
    void aShiftToThePhoneIsNotTakenForAWorseDay() {
        ComparisonView view = Comparison.view(
                Map.of("voice", new Share(34, 40), "mail", new Share(19, 20)),
                Map.of("voice", new Share(90, 100), "mail", new Share(462, 480)));

        assertThat(view.crude().verdict()).isEqualTo("worse");
        assertThat(view.withinChannels().verdict()).isEqualTo("cannot-tell");
        assertThat(view.leadWithChannels()).isTrue();
    }

    @Test
    void aChannelOfThePeakAloneIsShownAndDecidesNothing() {
        ComparisonView view = Comparison.view(
                Map.of("voice", new Share(3, 4), "sms", new Share(1, 9)), Map.of("voice", new Share(9, 10)));

        assertThat(view.channels()).hasSize(2);
        assertThat(view.leadWithChannels()).isFalse();
        assertThat(view.withinChannels().value()).isEqualTo(-0.15, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void withoutAnswersThereIsNothingToCompare() {
        ComparisonView view = Comparison.view(Map.of(), Map.of("voice", new Share(9, 10)));

        assertThat(view.crude()).isNull();
        assertThat(view.withinChannels()).isNull();
        assertThat(view.peak().value()).isNull();
    }
}
