package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sweetline.returns.Decision.authorize;
import static org.sweetline.returns.RmaTest.MONDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.problem.ProblemException;

class RiskMarkTest {
    private static final Decision KEEP = authorize("L0", 1, Resolution.KEEP_ITEM);
    private final RiskMark mark = new RiskMark();

    @ParameterizedTest
    @EnumSource(names = {"REVIEW", "HIGH"})
    void nothingIsPaidForGoodsThatStayAwayWhereTheyAreToBeLookedAtFirst(RiskBand band) {
        mark.assess(band, 70, 1, MONDAY);

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> mark.requireKeepable(KEEP));

        assertThat(refused.type()).isEqualTo(ReturnProblem.GOODS_WANTED);
        assertThatCode(() -> mark.requireKeepable(authorize("L0", 1, Resolution.REFUND)))
                .doesNotThrowAnyException();
    }

    @Test
    void othersMayKeepWhatIsWorthLittle() {
        assertThatCode(() -> mark.requireKeepable(KEEP)).doesNotThrowAnyException();
        mark.assess(RiskBand.WATCH, 40, 1, MONDAY);

        assertThatCode(() -> mark.requireKeepable(KEEP)).doesNotThrowAnyException();
    }
}
