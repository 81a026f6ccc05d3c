package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.returns.Decision.authorize;
import static org.sweetline.returns.Decision.deny;
import static org.sweetline.returns.RmaTest.MONDAY;
import static org.sweetline.returns.RmaTest.aReturn;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;

class FourEyesTest {
    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final ReturnWords words = new Wired(tables, Clock.systemUTC()).get(ReturnWords.class);
    private final Rma rma = aReturn(1);

    @Test
    void denialThatAccusesNeedsTwoWhateverItIsCalled() throws SQLException {
        statements.change(
                "update return_word set en = 'Sorry', ko = '죄송합니다', retired_at = now() where kind = 'DENIAL'");

        assertThat(words.fourEyes().accusing())
                .containsExactlyInAnyOrder(
                        "worn-or-altered", "empty-or-short", "wrong-item-returned", "posted-limit-reached");
        assertThat(words.fourEyes().needed(rma, List.of(deny("L0", "worn-or-altered"))))
                .isTrue();
        assertThat(words.fourEyes().needed(rma, List.of(deny("L0", "window-expired"))))
                .isFalse();
    }

    @Test
    void denialOfTheTeamsOwnNeedsTwoWhereItAccuses() throws SQLException {
        statements.change("insert into return_word (kind, code, position, en, ko, accuses) values"
                + " ('DENIAL', 'counterfeit', 20, 'Not a piece of ours', '당사 상품이 아닙니다', true),"
                + " ('DENIAL', 'sold-abroad', 21, 'Sold abroad', '해외 판매 상품입니다', false)");

        assertThat(words.fourEyes().accuses("counterfeit")).isTrue();
        assertThat(words.fourEyes().accuses("sold-abroad")).isFalse();
    }

    @Test
    void nobodyTakesTheSecondPersonAway() {
        assertThatThrownBy(() ->
                        statements.change("update return_word set accuses = false where code = 'worn-or-altered'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("does not change");
        assertThatThrownBy(() -> statements.change(
                        "insert into return_word (kind, code, position, en, ko) values ('DENIAL', 'x', 30, 'x', 'x')"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void goingAgainstTheHighestBandNeedsTwo() throws SQLException {
        rma.risk().assess(RiskBand.HIGH, 90, 1, MONDAY);

        assertThat(words.fourEyes().needed(rma, List.of(authorize("L0", 1, Resolution.REFUND))))
                .isTrue();
        assertThat(words.fourEyes().needed(rma, List.of(deny("L0", "window-expired"))))
                .isFalse();
    }
}
